//! Why values that a sentence lists may not be all options, or none: an open end, words of another noun, a denial.

use super::Refusal;
use crate::facts::fact::Listed;
use crate::facts::row::RowReader;
use crate::facts::sentence::announcement::Kind as Announced;
use crate::facts::sentence::choice::Choice;
use crate::facts::sentence::denial::{announces_none, denies};
use crate::facts::sentence::ending::Ending;
use crate::facts::sentence::token::{Kind, Token, tokens};
use crate::facts::values::is_kind_of_characters;

/// That options seem to be of several words.
pub(in crate::facts::row) const OF_WORDS: &str =
    "these may be options, but the values are not of one word: none was taken";
/// That a list is open.
pub(in crate::facts::row) const OPEN: &str =
    "these may be options, and not all of them: none was taken";
const DENIED: &str = "one of these seems not to be had: none was taken as an option";
/// That they are said of another noun.
pub(super) const OF_A_NOUN: &str =
    "these may be options, or what something else is: none was taken";

/// Words that are a value in a list of items, and in a sentence may be none.
const UNSURE: [&str; 6] = ["none", "any", "other", "both", "either", "neither"];
const MAYBE_NONE: &str = "one of these may be a value, or not: none was taken as an option";

/// Whether a list that is plainly one of options has values of several words.
pub(super) fn is_of_words(found: &Choice, tokens: &[Token<'_>]) -> bool {
    let list = tokens
        .iter()
        .filter(|token| found.list.contains(&token.start));
    let list: Vec<&Token<'_>> = list.collect();
    let parts = list.split(|token| token.is_mark(',') || token.is("or"));
    let parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
    let word = |token: &&Token<'_>| {
        token.kind == Kind::Word
            && !token.is_one_of(&["a", "an", "the", "any"])
            && !is_kind_of_characters(token.text)
    };
    let words = |part: &&[&Token<'_>]| part.len() < 4 && part.iter().all(word);
    found.announced == Announced::Named && parts.len() > 1 && parts.iter().all(words)
}

/// Words before a colon of which no values follow.
#[rustfmt::skip]
const NO_LABELS: [&str; 15] = [
    "unit", "units", "default", "note", "notes", "example", "examples", "format", "formats", "minimum", "maximum", "range", "length",
    "constraint", "constraints",
];

impl RowReader<'_> {
    /// Why what a sentence lists is no choice of all options, for what stands around the list.
    pub(super) fn no_choice(
        &self,
        tokens: &[Token<'_>],
        found: &Choice,
        ending: Option<Ending>,
        listed: &[Listed],
    ) -> Option<Refusal> {
        let values: Vec<&str> = listed.iter().map(|option| option.value.as_str()).collect();
        let rest = &tokens[found.said.end..];
        let lower = |value: &str| value.contains(|c: char| c.is_lowercase());
        let constants = !values.iter().any(|value| lower(value));
        if ending == Some(Ending::Open) {
            return Some(Refusal::Doubt(OPEN));
        }
        if values.iter().any(|value| UNSURE.contains(value)) {
            return Some(Refusal::Doubt(MAYBE_NONE));
        }
        let but = rest
            .iter()
            .any(|token| token.is_one_of(&["but", "however"]));
        if denies(rest, &values) || but && announces_none(rest) {
            return Some(Refusal::Doubt(DENIED));
        }
        match found.announced {
            Announced::Noun => self.of_a_noun(tokens, found, listed),
            // `It can be changed or deleted.`
            Announced::Loose if values.iter().all(|value| value.ends_with("ed")) => {
                Some(Refusal::None)
            }
            _ => (found.loose && !constants).then_some(Refusal::None),
        }
    }

    /// The same of a list behind a noun: `Algorithm: A or B`, `A and B are supported`.
    fn of_a_noun(
        &self,
        tokens: &[Token<'_>],
        found: &Choice,
        listed: &[Listed],
    ) -> Option<Refusal> {
        let word = |value: &str| !value.contains(|c: char| c.is_uppercase() || c.is_ascii_digit());
        let said = &tokens[found.said.clone()];
        let colon = said.iter().position(|token| token.is_mark(':'));
        let label = &said[..colon.unwrap_or_default()];
        let meant = listed.iter().all(|option| !option.meaning.is_empty());
        let or = said.iter().any(|token| token.is("or"));
        // `The following kinds are supported: A and B`
        let words = [
            "supported",
            "allowed",
            "accepted",
            "available",
            "possible",
            "valid",
        ];
        let bare = colon.is_some() && !label.iter().any(|token| token.is_one_of(&words));
        let none = label.iter().any(|token| token.is_one_of(&NO_LABELS))
            || bare && !or && !meant
            || listed.iter().any(|option| word(&option.value));
        if none {
            Some(Refusal::None)
        } else if !bare && self.is_enumerated() {
            None
        } else {
            Some(Refusal::Doubt(OF_A_NOUN))
        }
    }

    /// One of the options that is said elsewhere to be none: `B is not supported.`
    pub(in crate::facts::row) fn denied(&mut self, line: usize, text: &str) {
        let Some(options) = &self.facts.options else {
            return;
        };
        let values: Vec<&str> = options
            .value
            .iter()
            .map(|option| option.value.as_str())
            .collect();
        let read = tokens(text);
        let conditional = read
            .iter()
            .any(|token| token.is_one_of(&["if", "when", "unless"]));
        if !conditional && denies(&read, &values) {
            let why = "one of the options seems not to be had";
            self.facts.doubt(line, text, why);
        }
    }
}
