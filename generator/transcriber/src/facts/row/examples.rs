//! The value that a row shows: in a column of its own, or under a label.

use generator::page::TypeNotation;
use serde_json::Value;

use super::RowReader;
use crate::facts::fact::{Fact, Origin};
use crate::facts::secrets;
use crate::facts::sentences::{Sentence, is_nothing};
use crate::facts::values::unquoted;
use crate::read::Parameter;

/// Heads of columns that hold an example.
const HEADS: [&str; 4] = ["example", "examples", "example value", "sample value"];

impl RowReader<'_> {
    /// The cell of a column for examples: it holds nothing else.
    pub(super) fn example_cell(&mut self, row: &Parameter) {
        let mut cells = row.extra.iter();
        let cell = cells.find(|(head, _)| HEADS.contains(&head.trim().to_lowercase().as_str()));
        let secret = secrets::is_secret(self.name);
        let Some((_, text)) = cell.filter(|(_, text)| !secret && !is_nothing(text)) else {
            return;
        };
        let text = text.trim();
        let value = match self.facts.notation {
            TypeNotation::String if text.contains('\n') => None,
            TypeNotation::String => Some(unquoted(text)),
            _ => self.json(text),
        };
        match value {
            Some(value) => self.set_example(value, row.line),
            None => self.facts.doubt(
                row.line,
                text,
                "the example is no single value of the row's type: it was not taken",
            ),
        }
    }

    /// The text behind the label; says whether it is a value and nothing else.
    pub(super) fn labelled_example(&mut self, line: usize, text: &str) -> bool {
        // Not even in the description may it stand.
        if secrets::is_secret(self.name) {
            return true;
        }
        let plain = text.trim().trim_end_matches('.');
        let value = match self.facts.notation {
            TypeNotation::String if unquoted(plain) != plain => Some(unquoted(plain)),
            TypeNotation::String if plain.contains(char::is_whitespace) => plain
                .starts_with(['{', '['])
                .then(|| json(plain).map(|_| plain))
                .flatten(),
            TypeNotation::String => Some(plain),
            _ => self.json(plain),
        };
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            self.set_example(value, line);
        }
        value.is_some() || is_nothing(plain)
    }

    /// `For example, a1b2.`: one value that is no word of the language, of a row without options.
    pub(super) fn example_in(&mut self, sentence: &Sentence<'_>) -> bool {
        let text = sentence.text.strip_prefix("For example,").map(str::trim);
        let value = text.filter(|text| {
            let plain = text.trim_end_matches('.');
            self.facts.options.is_none()
                && !plain.contains(char::is_whitespace)
                && plain.contains(|c: char| c.is_ascii_digit() || c == '_')
        });
        value.is_some_and(|value| self.labelled_example(sentence.line, value))
    }

    /// A text that is JSON of the row's type; what is in arrays, maps and objects is not looked at.
    fn json<'t>(&self, text: &'t str) -> Option<&'t str> {
        let value = json(text)?;
        let fits = match &self.facts.notation {
            TypeNotation::Boolean => value.is_boolean(),
            TypeNotation::Array(_) => value.is_array(),
            TypeNotation::Map(_) | TypeNotation::Object(_) => value.is_object(),
            TypeNotation::Json => !value.is_null(),
            kind if kind.is_integer() => value.is_i64(),
            kind => kind.is_number() && value.is_number(),
        };
        fits.then_some(text)
    }

    /// Of what looks like a secret there is no example.
    fn set_example(&mut self, value: &str, line: usize) {
        if self.facts.example.is_none() {
            let origin = Origin::Stated { line };
            let value = secrets::scrubbed_value(self.name, value);
            self.facts.example = value.map(|value| Fact { value, origin });
        }
    }
}

fn json(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}
