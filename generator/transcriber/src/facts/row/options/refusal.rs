//! Why values that are listed are no options: the letters of a pattern, headings, what is not supported, examples.

use generator::page::TypeNotation;

use crate::facts::fact::Listed;
use crate::facts::row::RowReader;
use crate::facts::row::limits::{number, plain_range};
use crate::facts::sentence::denial::announces_none;
use crate::facts::sentence::token::{Token, tokens};
use crate::facts::sentence::turn::{self, Turn};
use crate::facts::values::{is_plain_word, joined};

/// Why values are no options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::facts::row) enum Refusal {
    /// They plainly are none.
    None,
    /// They may be none, for this reason.
    Doubt(&'static str),
}

/// Headings within a cell, in lower case.
#[rustfmt::skip]
const HEADINGS: [&str; 37] = [
    "key", "value", "name", "format", "note", "type", "length", "unit", "range", "constraints", "constraint", "default",
    "description", "definition", "example", "options", "minimum", "maximum", "syntax", "rule", "rules", "usage", "restrictions",
    "precautions", "requirements", "character", "characters", "method", "purpose", "values", "keys", "limit", "limits", "field",
    "parameter", "condition", "scenario",
];
/// Whether a text is a heading within a cell, and nothing else.
pub(in crate::facts::row) fn is_heading(text: &str) -> bool {
    let text = text.trim().trim_end_matches([':', '：']);
    let constant = text.chars().all(|c| !c.is_lowercase());
    !constant && HEADINGS.contains(&text.to_lowercase().as_str())
}

impl RowReader<'_> {
    /// Why these are no options, whatever announces them.
    pub(in crate::facts::row) fn no_options(&self, listed: &[Listed]) -> Option<Refusal> {
        let any = |is: &dyn Fn(&str) -> bool| listed.iter().any(|option| is(&option.value));
        let value_is = |value: &str, name: &str| value.eq_ignore_ascii_case(name);
        let siblings = listed
            .iter()
            .filter(|option| self.context.siblings.contains(&option.value.as_str()))
            .count();
        let heading = |option: &&Listed| is_plain_word(&option.value) && is_heading(&option.value);
        let measured = |option: &Listed| {
            let meaning = option.meaning.trim_end_matches('.');
            // `port 80`
            let words = tokens(meaning);
            let named = (2..4).contains(&words.len())
                && words[0].number().is_none()
                && words[words.len() - 1].number().is_some();
            named || number(meaning).is_some() || plain_range(meaning).is_some()
        };
        let headings = listed.iter().filter(heading).count();
        let absent = |option: &Listed| {
            let meaning = option.meaning.to_lowercase();
            let meaning = meaning.trim_end_matches(['.', ')', ' ']);
            meaning.contains("coming soon")
                || ["not supported", "not supported yet", "not available yet"]
                    .iter()
                    .any(|end| meaning.ends_with(end))
        };
        let any_text = |value: &str| value.len() > 1 && value.chars().all(|c| c == 'X' || c == 'x');
        // `ROOM_X, where X is a number`
        let described = |option: &Listed| option.meaning.starts_with("where ");
        if is_of_pattern(listed, self.description) {
            Some(Refusal::None)
        } else if any(&any_text) || listed.iter().any(described) {
            Some(Refusal::Doubt(super::OPEN))
        } else if any(&|value| value_is(value, self.name)) && self.name.len() > 1 {
            Some(Refusal::Doubt(
                "one of these is the row's own name: none was taken as an option",
            ))
        } else if super::scale::has_ends(listed) {
            Some(Refusal::Doubt(super::OF_A_SCALE))
        } else if self.is_of_kinds(listed) {
            Some(Refusal::Doubt(super::kinds::OF_KINDS))
        } else if siblings > 1 && !self.is_of_members() {
            Some(Refusal::Doubt(
                "these are names of other members: none was taken as an option",
            ))
        } else if headings > 1 || headings * 2 >= listed.len() && headings > 0 {
            Some(Refusal::Doubt(
                "these may be options, or headings: none was taken",
            ))
        } else if listed.len() > 1 && listed.iter().all(measured) {
            Some(Refusal::Doubt(
                "each of these has a number of its own, and may be a case: none was taken as an option",
            ))
        } else if listed.iter().any(absent) {
            Some(Refusal::Doubt(
                "one of these seems not to be supported: none was taken as an option",
            ))
        } else if any(&|value| joined(value).len() > 1) {
            Some(Refusal::Doubt(
                "some of these are several values in one text: none was taken as an option",
            ))
        } else if any(&|value| {
            value.contains(|c: char| c.is_ascii_digit()) && plain_range(value).is_some()
        }) {
            Some(Refusal::Doubt(
                "one of these is a range: none was taken as an option",
            ))
        } else {
            None
        }
    }

    /// Whether the row's values are names of members: what is sorted by.
    fn is_of_members(&self) -> bool {
        let name = self.name.to_lowercase();
        ["sort", "order", "field"]
            .iter()
            .any(|word| name.contains(word))
    }

    /// Why what a sentence announces is no list of all options; `said` are the tokens that announce it, and the list.
    pub(in crate::facts::row) fn no_announcement(
        &self,
        tokens: &[Token<'_>],
        said: &std::ops::Range<usize>,
    ) -> Option<Refusal> {
        if announces_none(&tokens[..said.start]) {
            return Some(Refusal::None);
        }
        match turn::turn(tokens, said, self.name)? {
            Turn::Example | Turn::Recommendation | Turn::Negation => Some(Refusal::None),
            Turn::Condition => Some(Refusal::Doubt(ONE_CASE)),
            Turn::Case => Some(Refusal::Doubt(
                "these may be options of one case, region or system only: none was taken",
            )),
            Turn::Other => Some(Refusal::Doubt(
                "these may be values of another member: none was taken as an option",
            )),
            Turn::Exception | Turn::Each | Turn::Total => None,
        }
    }

    /// The same of the words before a list of items.
    pub(in crate::facts::row) fn no_introduction(&self, intro: &str) -> Option<Refusal> {
        let sentences = crate::facts::sentences::split(intro);
        let last = sentences.last().map_or("", String::as_str);
        let tokens = tokens(last.trim_end_matches([':', '：', ' ']));
        let values = tokens
            .iter()
            .any(|token| token.is_one_of(&["value", "values", "option", "options", "enumerated"]));
        let parts = tokens.iter().any(|token| {
            token.is_one_of(&[
                "fields",
                "parameters",
                "attributes",
                "members",
                "elements",
                "keys",
                "structure",
                "contains",
                "consists",
                "composed",
                "parts",
                "made",
                "relationship",
                "mapping",
                "steps",
                "required",
                "needed",
                "returned",
                "describes",
            ])
        });
        let format = tokens
            .windows(2)
            .any(|pair| pair[0].is("format") && pair[1].is("is"));
        let formats = tokens.iter().any(|token| token.is("formats"));
        let told = |token: &Token<'_>| token.is_one_of(&["describes", "how"]);
        let some = tokens.windows(2).any(|pair| {
            pair[0].is_one_of(&["deprecated", "default", "old", "former", "discarded"])
                && pair[1].is_one_of(&["values", "options"])
        });
        let limited = tokens
            .windows(2)
            .any(|pair| pair[0].is("limited") && pair[1].is("to"));
        if some || limited || formats || tokens.iter().any(told) || is_of_some(&tokens) {
            return Some(Refusal::Doubt(
                "these may be some options only, or no options: none was taken",
            ));
        }
        if !values && (parts || format) && last.ends_with([':', '：']) {
            return Some(Refusal::Doubt(
                "these may be the members of a structure: none was taken as an option",
            ));
        }
        if announces_none(&tokens) {
            return Some(Refusal::None);
        }
        // `Whether it is lit when it is dark:` says what the row is; `When it is dark, the options are:` is a condition.
        let first = tokens
            .first()
            .is_some_and(|first| first.is_one_of(&["if", "when", "in", "for", "on", "with"]));
        self.no_announcement(&tokens, &(tokens.len()..tokens.len()))
            .filter(|refusal| *refusal != Refusal::Doubt(ONE_CASE) || first || values)
    }
}

/// Words before a list of values that are some of all: in what calls them values, or in a heading.
fn is_of_some(tokens: &[Token<'_>]) -> bool {
    #[rustfmt::skip]
    const SOME: [&str; 23] = [
        "excerpt", "important", "final", "intermediate", "terminal", "new", "main", "major", "special", "some", "further", "additional", "later",
        "since", "frequent", "selected", "typical", "common", "popular", "extra", "future", "upcoming", "added",
    ];
    #[rustfmt::skip]
    const NOUNS: [&str; 14] = [
        "value", "values", "option", "options", "state", "states", "status", "statuses", "type", "types", "mode", "modes", "code", "codes",
    ];
    let named = tokens.iter().any(|token| token.is_one_of(&NOUNS));
    named && tokens.len() < 9 && tokens.iter().any(|token| token.is_one_of(&SOME))
}

pub(super) const ONE_CASE: &str = "these may be options, in one case only: none was taken";

/// `hh indicates hour, mm indicates minute`: whether values are the parts of how something is written.
fn is_of_pattern(listed: &[Listed], description: &str) -> bool {
    let letters = |value: &str| value.chars().all(|c| c.is_ascii_alphabetic());
    let short = listed
        .iter()
        .all(|option| letters(&option.value) && option.value.len() < 8);
    if !short || listed.len() < 2 {
        return false;
    }
    let words: Vec<&str> = description
        .split(|c: char| c.is_whitespace() || "\"“”'()（）,;".contains(c))
        .filter(|word| !word.is_empty())
        .collect();
    (0..words.len()).any(|at| {
        // `in the format of start-end`, `in the "A-B" format`
        let before = &words[at.saturating_sub(2)..at];
        let behind = words
            .get(at + 1)
            .is_some_and(|next| next.starts_with("format"));
        let format = behind || before.contains(&"format");
        // `in the PnYnMnD format`
        let letters = format && listed.iter().all(|option| option.value.len() == 1);
        if letters
            && listed
                .iter()
                .all(|option| words[at].contains(&option.value))
        {
            return true;
        }
        let parts = pattern_parts(words[at], format);
        parts.len() > 1
            && listed
                .iter()
                .all(|option| parts.contains(&option.value.as_str()))
    })
}

/// `yyyy-mm-ddThh:mm` → `yyyy`, `mm`, `dd`, `T`, …; `X.Y.Z` → `X`, `Y`, `Z`; nothing of other words.
fn pattern_parts(word: &str, format: bool) -> Vec<&str> {
    let lower = word.to_lowercase();
    let time = ["yyyy", "hh:mm", "mm:ss", "hhmm"]
        .iter()
        .any(|part| lower.contains(part));
    if !time {
        let separates = |c: char| {
            ['.', ':', '{', '}', '<', '>', '='].contains(&c) || format && !c.is_alphanumeric()
        };
        let parts: Vec<&str> = word
            .split(separates)
            .filter(|part| !part.is_empty())
            .collect();
        return if parts.len() > 1 { parts } else { Vec::new() };
    }
    let mut runs = Vec::new();
    for part in word
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
    {
        let (mut start, bytes) = (0, part.as_bytes());
        for at in 1..=bytes.len() {
            if at == bytes.len() || bytes[at] != bytes[start] {
                runs.push(&part[start..at]);
                start = at;
            }
        }
    }
    runs
}

/// Whether a row of this type can have options.
pub(in crate::facts::row) fn is_enumerable(item: &TypeNotation) -> bool {
    matches!(item, TypeNotation::String | TypeNotation::Boolean) || item.is_integer()
}
