//! What may change what a sentence claims by where it stands: a denial before it, a case before a colon, another member.

use std::ops::Range;

use super::token::{Kind, Token};
use super::turn::Turn;

/// Words before a number that deny what it says.
#[rustfmt::skip]
const DENIALS: [&str; 10] = [
    "not", "cannot", "never", "isn't", "aren't", "don't", "doesn't", "can't", "neither", "without",
];
/// Verbs by which what is before them is refused, or allowed.
const AUXILIARIES: [&str; 8] = [
    "is", "are", "can", "cannot", "must", "should", "may", "will",
];
const REFUSED: [&str; 7] = [
    "avoided",
    "skipped",
    "reserved",
    "rejected",
    "refused",
    "prohibited",
    "ignored",
];
/// What may stand between such a word and the number.
#[rustfmt::skip]
const VERBS: [&str; 20] = [
    "be", "in", "the", "range", "ranges", "of", "from", "between", "within", "is", "are", "contain",
    "contains", "have", "a", "an", "value", "values", "set", "to",
];

/// `must not be in the range of 1 to 10`
pub(super) fn denial(tokens: &[Token<'_>], claim: &Range<usize>) -> Option<Turn> {
    let between = tokens[..claim.start].iter().rev();
    let mut before = between.skip_while(|token| token.is_one_of(&VERBS));
    before
        .next()
        .is_some_and(|token| token.is_one_of(&DENIALS))
        .then_some(Turn::Negation)
}

/// `1 to 10 (7 is not supported)`
pub(super) fn exception(tokens: &[Token<'_>], claim: &Range<usize>) -> Option<Turn> {
    let behind = tokens.get(claim.end..)?;
    let denied = |at: usize| {
        let next = behind[at + 1..].iter().take(3);
        behind[at].number().is_some() && next.into_iter().any(|next| next.is_one_of(&DENIALS))
    };
    // `Values from 1 to 9 are not allowed`
    let clause = behind.iter().take_while(|token| {
        !token.is_mark_of(&[',', ';', '.', '(']) && !token.is_one_of(&["and", "but", "or"])
    });
    let mut clause = clause
        .skip_while(|token| token.kind == Kind::Word && !token.is_one_of(&AUXILIARIES))
        .take(4);
    if clause.any(|token| token.is_one_of(&DENIALS) || token.is_one_of(&REFUSED)) {
        return Some(Turn::Negation);
    }
    // `1 to 10 or more`
    let more = matches!(behind, [or, more, ..] if or.is("or") && more.is_one_of(&["more", "higher", "less"]));
    (more || (0..behind.len()).any(denied)).then_some(Turn::Exception)
}

/// Words in what stands before a colon and is the label of a fact, not of a case.
#[rustfmt::skip]
const LABELS: [&str; 64] = [
    "range", "ranges", "value", "values", "length", "minimum", "maximum", "default", "note",
    "constraint", "constraints", "description", "size", "options", "option", "unit", "format",
    "number", "limit", "characters", "type", "name", "rule", "rules", "requirement", "requirements",
    "follows", "following", "restriction", "restrictions", "definition", "details", "array", "list",
    "notes", "integer", "string", "port", "status", "mode", "below", "meaning", "enumeration",
    "min", "max", "quantity", "count", "id", "interval", "duration", "period", "timeout", "time",
    "weight", "priority", "capacity", "bandwidth", "memory", "rate", "depth", "width", "height",
    "delay", "percentage",
];
/// Words behind `for` that name no case.
#[rustfmt::skip]
const ALL: [&str; 22] = [
    "this", "each", "a", "an", "all", "any", "example", "details", "more", "both", "one", "its",
    "every", "it", "instance", "your", "you", "their", "that", "which", "use", "compatibility",
];

/// `MySQL: 1 to 10`, `for Linux`, `in some regions`.
pub(super) fn case(tokens: &[Token<'_>], claim: &Range<usize>) -> Option<Turn> {
    let region = tokens
        .iter()
        .any(|token| token.is("region") || token.is("regions"));
    let colon = tokens[..claim.start]
        .iter()
        .position(|token| token.is_mark(':'));
    let label = colon.is_some_and(|at| {
        let label = &tokens[..at];
        let known = label
            .iter()
            .any(|token| token.is_one_of(&LABELS) || matches!(token.kind, Kind::Number(_)));
        (1..=4).contains(&at) && !known || label.iter().rev().take(3).any(|token| token.is("for"))
    });
    let for_one = |at: usize| {
        tokens[at].is("for")
            && tokens
                .get(at + 1)
                .is_some_and(|next| next.kind != Kind::Quoted && !next.is_one_of(&ALL))
    };
    let apart = |at: usize| tokens[at].is_one_of(&["before", "after"]);
    let behind = (claim.end..tokens.len()).any(|at| for_one(at) || apart(at));
    let leads = tokens.first().is_some_and(|first| {
        first.is_one_of(&["for", "in", "on", "with", "under"])
            && !tokens
                .get(1)
                .is_some_and(|next| next.is_one_of(&["total", "addition", "this", "it", "general"]))
            && tokens[..claim.start].iter().any(|token| token.is_mark(','))
    });
    (region || label || behind || leads).then_some(Turn::Case)
}

/// The name of another member before what is claimed, in the same clause.
pub(in crate::facts) fn other(
    tokens: &[Token<'_>],
    claim: &Range<usize>,
    name: &str,
) -> Option<Turn> {
    let clause = super::extent::clause(tokens, claim.start);
    let named = |at: usize| {
        let token = &tokens[at];
        let called = tokens
            .get(at + 1)
            .is_some_and(|next| next.is_one_of(&["parameter", "field", "attribute"]))
            && !token.is_one_of(&[
                "this",
                "the",
                "a",
                "request",
                "current",
                "optional",
                "mandatory",
                "query",
                "each",
                "required",
                "above",
            ]);
        !token.text.eq_ignore_ascii_case(name)
            && (token.is_identifier() || called && token.kind == Kind::Word)
    };
    (clause..claim.start).any(named).then_some(Turn::Other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::turn::tests::read;

    #[test]
    fn other_words_change_a_claim_by_where_they_stand() {
        for (text, expected) in [
            ("The value ranges from 1 to 10.", None),
            ("The value ranges from 1 to 10, for example, 5.", None),
            (
                "The value must not be in the range of 1 to 10.",
                Some(Turn::Negation),
            ),
            ("It cannot be left blank and contains 1 to 10 lamps.", None),
            ("1 to 10 (7 is not supported)", Some(Turn::Exception)),
            ("Interval: 1 to 10", None),
            ("MySQL: 1 to 10", Some(Turn::Case)),
            ("Value range: 1 to 10", None),
            ("The value ranges from 1 to 10 for Linux.", Some(Turn::Case)),
            ("1 to 10 lamps for a room", None),
            ("Values for Linux: 1 to 10", Some(Turn::Case)),
            (
                "In region north, the value ranges from 1 to 10.",
                Some(Turn::Case),
            ),
            (
                "The value of max_lamps ranges from 1 to 10.",
                Some(Turn::Other),
            ),
            (
                "The width parameter ranges from 1 to 10.",
                Some(Turn::Other),
            ),
            ("The value of size ranges from 1 to 10.", None),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
