//! Rows that are one of several by their name: a type, a mode, a state.

use crate::facts::row::RowReader;
use crate::facts::sentence::token::{Kind, tokens};

/// What is one of several.
#[rustfmt::skip]
const NOUNS: &[&str] = &[
    "type", "types", "kind", "kinds", "mode", "modes", "status", "state", "protocol", "protocols", "algorithm", "algorithms", "method",
    "methods", "policy", "order", "direction", "action", "engine", "category", "level", "operator",
    "operation", "operations", "format", "formats", "role", "unit", "stage", "phase",
];

/// Values that switch something, which are values wherever they are listed.
const SWITCHES: [&str; 12] = [
    "on", "off", "yes", "no", "true", "false", "enable", "disable", "enabled", "disabled", "y", "n",
];

/// Whether a word switches something.
pub(in crate::facts::row) fn is_switch(value: &str) -> bool {
    SWITCHES.contains(&value.to_lowercase().as_str())
}

/// Whether a word names what is one of several.
pub(in crate::facts::row) fn is_noun(word: &str) -> bool {
    NOUNS.contains(&word.to_lowercase().as_str())
}

impl RowReader<'_> {
    /// Whether the row's name is that of one of several.
    pub(in crate::facts::row) fn is_named_enumerated(&self) -> bool {
        let word = self.name.rsplit(['_', '-', '.']).next().unwrap_or_default();
        is_noun(
            word.rfind(char::is_uppercase)
                .map_or(word, |at| &word[at..]),
        )
    }

    /// Whether its name is, or the first sentence about it: `Type of the lamp.`
    pub(in crate::facts::row) fn is_enumerated(&self) -> bool {
        let read = tokens(self.facts.prose.first().map_or("", String::as_str));
        let words: Vec<&str> = read
            .iter()
            .filter(|token| token.kind == Kind::Word)
            .map(|token| token.text)
            .collect();
        let mut ends = [words.first(), words.last()].into_iter().flatten();
        self.is_named_enumerated() || words.len() < 6 && ends.any(|word| is_noun(word))
    }
}
