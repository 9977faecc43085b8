//! Of what a sentence says a default: of the row, or of something else.

use std::ops::Range;

use super::Said;
use crate::facts::sentence::interval::intervals;
use crate::facts::sentence::own::Own;
use crate::facts::sentence::proviso::absence;
use crate::facts::sentence::rest::unaccounted;
use crate::facts::sentence::token::{Kind, Token};

/// Words that say nothing of what a default is said of.
#[rustfmt::skip]
const LINKS: &[&str] = &[
    "a", "an", "the", "that", "its", "which", "and", "or", "both", "is", "are", "be", "will", "can", "set", "sets", "to", "of", "for",
    "default", "defaults", "by", "as", "with", "system", "automatically", "also", "then", "only", "maximum", "minimum", "first",
    "number", "being", "note", "omitted", "unspecified", "specified", "not", "left", "otherwise", "if", "when", "where",
];
/// Words that stand for the row.
const ROW: &[&str] = &[
    "it",
    "this",
    "value",
    "values",
    "parameter",
    "field",
    "member",
    "option",
    "setting",
];
/// Words of the absence of a value.
#[rustfmt::skip]
const ABSENCE: &[&str] = &[
    "if", "when", "unless", "no", "not", "you", "do", "don't", "does", "has", "have", "been", "specify", "enter", "configure", "pass",
    "provide", "specified", "stated", "entered", "configured", "passed", "provided", "given", "assigned", "transferred", "included",
    "carried", "contain", "contained", "contains", "left", "blank", "empty", "unset", "null", "omitted", "absent", "unspecified", "text", "other", "any", "string",
];

/// The first word by which a default may be that of something else.
pub(in crate::facts) fn foreign<'t>(
    tokens: &[Token<'t>],
    said: &Said,
    own: &Own,
    opening: bool,
) -> Option<&'t str> {
    let absent = absence(tokens);
    // What announces it may begin with what is before its clause.
    let first = &tokens[said.words.start];
    let mark = !said.words.is_empty() && (matches!(first.kind, Kind::Mark(_)) || first.is("and"));
    let clause = clause(tokens, said.words.start + usize::from(mark))..said.value;
    let within = |at: &usize| absent.as_ref().is_some_and(|absent| absent.contains(at));
    let noun = |token: &Token<'_>| own.has(token) || token.is_one_of(ROW);
    let other = |at: &usize| {
        let token = &tokens[*at];
        let known = noun(token) || token.is_one_of(LINKS) || said.noun.contains(at);
        token.kind == Kind::Word && !known
    };
    let mut words = clause.clone().filter(|at| !within(at));
    if let Some(at) = words.find(other) {
        return Some(tokens[at].text);
    }
    let bracket = clause.start > 0 && tokens[clause.start - 1].is_mark('(');
    let and = clause.start > 0 && tokens[clause.start - 1].is("and");
    let subject = |token: &Token<'_>| {
        noun(token) || token.is("default") && !bracket || token.is("defaults") && !and
    };
    let says = |at: usize| {
        // `5 by default`, `which is 5 by default`: that is said of what stands before it.
        within(&at) || subject(&tokens[at]) && !tokens[at].is_one_of(STOPS)
    };
    if clause.clone().any(says) || opening {
        return None;
    }
    // `the value (5 by default)`
    let before = tokens[..clause.start].iter().rev();
    let mut before = before.skip_while(|token| matches!(token.kind, Kind::Mark(_)));
    if bracket && before.next().is_some_and(noun) {
        return None;
    }
    let part = part(tokens, clause.start)..clause.start;
    let mut known: Vec<Range<usize>> = intervals(tokens)
        .iter()
        .map(|found| found.start..found.end)
        .collect();
    known.extend(absent.clone());
    unaccounted(tokens, part, &known, own, true)
}

/// Words that a description begins with, and that name nothing.
const STOPS: &[&str] = &[
    "a", "an", "the", "of", "for", "to", "and", "or", "is", "are", "be", "which", "that", "with",
    "by", "in", "on",
];

/// The first word of the absence of a value by which something else may be absent.
pub(in crate::facts) fn other_absent<'t>(tokens: &[Token<'t>], own: &Own) -> Option<&'t str> {
    let absent = absence(tokens)?;
    let you = tokens[absent.clone()].iter().any(|token| token.is("you"));
    let verb =
        |token: &Token<'_>| token.is_one_of(&["is", "are", "has", "have", "not", "left"]) && !you;
    let subject = tokens[absent].iter().take_while(|token| !verb(token));
    let mut words = subject.filter(|token| token.kind == Kind::Word);
    let known = |token: &Token<'_>| {
        own.has(token) || token.is_one_of(ROW) || token.is_one_of(LINKS) || token.is_one_of(ABSENCE)
    };
    words.find(|token| !known(token)).map(|token| token.text)
}

/// Where the clause begins that says a default.
fn clause(tokens: &[Token<'_>], at: usize) -> usize {
    let ends = |token: &Token<'_>| {
        token.is_mark_of(&[',', ';', '.', ':', '('])
            || token.is_one_of(&["and", "but", "while", "or", "with"])
    };
    let start = tokens[..at].iter().rposition(ends);
    start.map_or(0, |start| start + 1)
}

/// Where the part of a sentence begins that a token is in.
fn part(tokens: &[Token<'_>], at: usize) -> usize {
    let ends = |token: &Token<'_>| token.is_mark_of(&[';', '.']);
    let before = &tokens[..at.saturating_sub(1)];
    before.iter().rposition(ends).map_or(0, |start| start + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::default::said;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn a_default_is_the_row_s_or_of_something_else() {
        let own = Own::of("lamp_num", &tokens("Number of lamps."));
        let read = |text| {
            let read = tokens(text);
            said(&read).map(|said| foreign(&read, &said, &own, false).is_some())
        };
        for text in [
            "The number of lamps is 5 by default.",
            "It is set to 5 by default.",
            "The value ranges from 1 to 9 and is 5 by default.",
            "1 to 9; 5 by default",
            "It is dimmed when this reaches the value (5 by default) of it.",
            "If it is not specified, 5 is used.",
        ] {
            assert_eq!(read(text), Some(false), "{text}");
        }
        for text in [
            "The number of beams is 5 by default.",
            "The beam is optional and defaults to 5.",
            "The room has 3 beams, 5 by default.",
            "The beam's default value is 5.",
        ] {
            assert_eq!(read(text), Some(true), "{text}");
        }
    }

    #[test]
    fn what_is_absent_is_the_row_or_something_else() {
        let own = Own::of("lamp_num", &tokens("Number of lamps."));
        let read = |text| other_absent(&tokens(text), &own);
        assert_eq!(read("If you do not set this parameter, 5 is used."), None);
        assert_eq!(read("If the number of lamps is not set, 5 is used."), None);
        assert_eq!(read("If the beam is not set, 5 is used."), Some("beam"));
        assert_eq!(read("If you do not set the beam, 5 is used."), Some("beam"));
    }
}
