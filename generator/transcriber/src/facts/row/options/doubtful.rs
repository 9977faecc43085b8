//! Why values that a sentence lists may not be all options, or none: an open end, words of another noun, a denial.

use std::sync::LazyLock;

use generator::page::TypeNotation;

use super::Refusal;
use super::refusal::ONE_CASE;
use crate::facts::fact::Listed;
use crate::facts::row::RowReader;
use crate::facts::sentence::announcement::Kind as Announced;
use crate::facts::sentence::choice::Choice;
use crate::facts::sentence::denial::{announces_none, denies};
use crate::facts::sentence::ending::Ending;
use crate::facts::sentence::phrase::Phrase;
use crate::facts::sentence::proviso::is_absent;
use crate::facts::sentence::rest::unaccounted;
use crate::facts::sentence::token::{Kind, Token, tokens};
use crate::facts::sentence::turn::{self, Turn};
use crate::facts::sentence::unit;
use crate::facts::sentences;
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

pub(super) const OF_WHAT_IS_HAD: &str =
    "these may be values of what the sentence before names: none was taken as an option";

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

/// Whether a value is written like a word of the language.
fn is_word(value: &str) -> bool {
    !value.contains(|c: char| c.is_uppercase() || c.is_ascii_digit())
}

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
        // `It can only be queried but cannot be modified.`
        let single = found.announced == Announced::Single;
        if single && values.iter().any(|value| is_word(value)) {
            return Some(Refusal::None);
        }
        if ending == Some(Ending::Open) {
            return Some(Refusal::Doubt(OPEN));
        }
        // What stands between others is one of them.
        let ends = [values.first(), values.last()].into_iter().flatten();
        if ends.into_iter().any(|value| UNSURE.contains(value)) {
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
            // `It can only be changed.`
            // `It can be changed or deleted.`
            Announced::Loose if values.iter().all(|value| value.ends_with("ed")) => {
                Some(Refusal::None)
            }
            _ if found.loose && !constants => Some(Refusal::None),
            // `A or B in the old edition.`
            _ => {
                let dot = rest.iter().position(|token| token.is_mark('.'));
                let part = found.said.end..dot.map_or(tokens.len(), |dot| found.said.end + dot);
                let units = unit::said(tokens).into_iter().map(|said| said.words);
                let units: Vec<_> = units.collect();
                let unknown =
                    found.loose && unaccounted(tokens, part, &units, &self.own, true).is_some();
                unknown.then_some(Refusal::Doubt(ONE_CASE))
            }
        }
    }

    /// The same of a list behind a noun: `Algorithm: A or B`, `A and B are supported`.
    fn of_a_noun(
        &self,
        tokens: &[Token<'_>],
        found: &Choice,
        listed: &[Listed],
    ) -> Option<Refusal> {
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
        let verb = |token: &Token<'_>| token.is_one_of(&["can", "may", "must", "should"]);
        let noun = &said[..said.iter().position(verb).unwrap_or_default()];
        // `The kind can be A or B.`
        let own = !noun.is_empty()
            && noun
                .iter()
                .all(|token| token.is_one_of(&["the", "its"]) || self.own.has(token));
        let other = noun
            .iter()
            .any(|token| token.is_identifier() && !token.is(self.name));
        let none = other
            || label.iter().any(|token| token.is_one_of(&NO_LABELS))
            || bare && !or && !meant
            || listed.iter().any(|option| is_word(&option.value));
        // `Kind: 0 (old), 1 (new)`: numbers mean nothing else.
        let numbers = colon.is_some() && self.facts.notation.item().is_integer();
        let whether = label.first().is_some_and(|first| first.is("whether"));
        if none {
            Some(Refusal::None)
        } else if own || meant && (whether || numbers) || !bare && self.is_enumerated() {
            None
        } else {
            Some(Refusal::Doubt(OF_A_NOUN))
        }
    }

    /// `If the version is 4.2, the value is rocksDB.`: one value of several, of which each is that of a case.
    pub(super) fn one_of_a_case(&self, tokens: &[Token<'_>]) -> Option<&'static str> {
        static VALUE: LazyLock<Phrase> =
            LazyLock::new(|| Phrase::new("the value is|must|should|can [only] [be] [set] [to]"));
        let text = *self.facts.notation.item() == TypeNotation::String;
        let (at, length) =
            (0..tokens.len()).find_map(|at| Some((at, VALUE.leads(&tokens[at..])?)))?;
        let value = tokens.get(at + length).filter(|_| text)?;
        let last = tokens
            .get(at + length + 1)
            .is_none_or(|next| next.is_mark_of(&['.', ',']));
        let constant = value.kind == Kind::Quoted
            || value.text.contains(|c: char| c.is_uppercase() || c == '_');
        let case = matches!(
            turn::turn(tokens, &(at..at + length + 1), self.name),
            Some(Turn::Condition | Turn::Case)
        );
        (last && constant && case && !is_absent(tokens)).then_some(ONE_CASE)
    }

    /// Whether the sentence before names something else that the row's thing has: `A lamp has a shade. It can be …`
    pub(in crate::facts::row) fn is_of_what_is_had(&self, text: &str) -> bool {
        static HAS: LazyLock<Phrase> = LazyLock::new(|| Phrase::new("has|have a|an"));
        let Some(before) = self.description.find(text).filter(|at| *at > 0) else {
            return false;
        };
        let sentences = sentences::split(&self.description[..before]);
        let read = tokens(sentences.last().map_or("", String::as_str));
        let end = read.iter().position(|token| token.is_mark(','));
        let read = &read[..end.unwrap_or(read.len())];
        let had = (0..read.len()).find_map(|at| Some(at + HAS.leads(&read[at..])?));
        had.is_some_and(|at| at < read.len() && !read[at..].iter().any(|token| self.own.has(token)))
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
