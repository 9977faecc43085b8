//! The value that a text gives as a default, if it begins with one that is not of one case.

use generator::page::TypeNotation;

use crate::facts::row::RowReader;
use crate::facts::row::limits::number;
use crate::facts::sentence::proviso;
use crate::facts::sentence::token::{Kind, Token, tokens};
use crate::facts::sentence::unit;
use crate::facts::values;

/// Words that begin what is said of a default, and are none.
#[rustfmt::skip]
pub(super) const NO_VALUES: [&str; 26] = [
    "null", "empty", "the", "a", "an", "left", "blank", "none", "used", "applied", "adopted", "returned", "generated", "displayed",
    "determined", "configured", "inherited", "taken", "not", "same", "that", "randomly", "automatically", "all", "set", "as",
];

/// What a text gives as a default.
pub(super) enum Given {
    Value(Value),
    /// A value for one case.
    OfOneCase,
    /// A rule, or nothing.
    None,
}

/// A value that a text begins with.
pub(super) struct Value {
    pub(super) text: String,
    /// How long it is in the text, in bytes.
    pub(super) length: usize,
    pub(super) unit: Option<&'static str>,
    quoted: bool,
}

impl RowReader<'_> {
    /// The value at the beginning of a text, as far as it is one.
    pub(super) fn value(&self, text: &str) -> Given {
        let item = &self.facts.notation;
        let text = text.trim_start();
        let found = if item.is_number() {
            number_value(text)
        } else if *item == TypeNotation::Boolean {
            self.boolean_value(text)
        } else {
            word_value(text)
        };
        let Some(value) = found else {
            return Given::None;
        };
        let behind = tokens(text.get(value.length..).unwrap_or_default());
        let plain = ["true", "false"].contains(&value.text.as_str()) || self.is_option(&value.text);
        // `false and the lamps are dark`
        let clause = plain && behind.first().is_some_and(|next| next.is("and"));
        let goes_on = behind.first().is_some_and(|next| next.kind == Kind::Word) && !clause;
        let constant = value.quoted
            || value
                .text
                .contains(|c: char| c.is_uppercase() || c.is_ascii_digit());
        let certain = *item != TypeNotation::String || constant || !goes_on;
        // `false if it is left blank`
        let absent = proviso::is_absent(&behind) && behind[0].is_one_of(&["if", "when", "unless"]);
        if certain && !absent && proviso::is_of_one_case(&behind) {
            Given::OfOneCase
        } else if goes_on && !absent && !item.is_number() {
            Given::None
        } else {
            Given::Value(value)
        }
    }

    /// `Whether to disable it. Disabled by default.` may be either.
    fn boolean_value(&self, text: &str) -> Option<Value> {
        let first = self.facts.prose.first().map_or("", String::as_str);
        let about = format!("{} {first}", self.name).to_lowercase();
        let plain = !about.contains("disabl");
        let value = word_value(text)?;
        let said = match value.text.to_lowercase().as_str() {
            "true" | "yes" | "是" => "true",
            "false" | "no" | "否" => "false",
            "enabled" if plain => "true",
            "disabled" if plain => "false",
            _ => return None,
        };
        let text = said.to_owned();
        Some(Value { text, ..value })
    }
}

/// A number and its unit.
fn number_value(text: &str) -> Option<Value> {
    let read = tokens(text);
    let first = read.first()?;
    let value = first.number()?;
    let unit = unit::leading(&read[1..]);
    let end = 1 + unit.map_or(0, |(_, length)| length);
    let next = read.get(end);
    // `5 to 10` and `5lamps` are no value.
    let goes_on = next.is_some_and(|next| {
        next.is_mark_of(&['-', '~'])
            || next.is("to")
            || matches!(next.kind, Kind::Word) && next.start <= read[end - 1].end
    }) || is_formula(&read[1..], unit.map_or(0, |(_, length)| length));
    let digits = first.text.trim_start_matches('-');
    let plain = digits.chars().all(|c| c.is_ascii_digit() || c == '.');
    let written = if plain {
        first.text.to_owned()
    } else {
        value.to_string()
    };
    (!goes_on).then(|| Value {
        text: written,
        length: read[end - 1].end,
        unit: unit.map(|(unit, _)| unit),
        quoted: false,
    })
}

/// What goes on behind a number, and its unit, makes it a part of a formula.
fn is_formula(behind: &[Token<'_>], unit: usize) -> bool {
    let rest = &behind[unit..];
    let percent = behind.first().is_some_and(|first| first.is_mark('%')) && unit == 1;
    let share = percent && rest.first().is_some_and(|next| next.is("of"));
    let more = |token: &Token<'_>| {
        token.is_one_of(&[
            "less", "fewer", "lower", "more", "greater", "higher", "larger", "later", "earlier",
            "longer", "shorter",
        ])
    };
    let than = matches!(rest, [more_, than, ..] if more(more_) && than.is("than"));
    let sign = rest.first().is_some_and(|next| {
        next.is_mark_of(&['×', '*', '+', '/', '÷'])
            || next.is_one_of(&[
                "x",
                "times",
                "plus",
                "minus",
                "multiplied",
                "divided",
                "per",
            ])
    });
    share || than || sign
}

/// A word or quoted text: `application/json; charset=UTF-8` is one.
fn word_value(text: &str) -> Option<Value> {
    let first = tokens(text).into_iter().next()?;
    let quoted = first.kind == Kind::Quoted && first.start == 0;
    let length = if quoted { first.end } else { word_length(text) };
    let written = text[..length].trim_end_matches('.');
    let word = values::unquoted(written);
    let none = !quoted && NO_VALUES.contains(&word.to_lowercase().as_str());
    (!word.is_empty() && !none).then(|| Value {
        text: word.to_owned(),
        length: written.len(),
        unit: None,
        quoted,
    })
}

/// How long the word is that a text begins with, with the parameters behind it.
fn word_length(text: &str) -> usize {
    let ends = |(at, c): &(usize, char)| {
        let next = text[at + c.len_utf8()..].chars().next();
        let gap = next.is_none_or(char::is_whitespace);
        c.is_whitespace()
            || ['(', '（', ')', '）', '，', '。', '；'].contains(c)
            || [',', ';'].contains(c) && gap
    };
    let mut length = text
        .char_indices()
        .find(ends)
        .map_or(text.len(), |(at, _)| at);
    while let Some(rest) = text[length..].strip_prefix(';') {
        let parameter = rest.trim_start();
        let end = parameter.find(|c: char| c.is_whitespace() || [';', ','].contains(&c));
        let parameter = &parameter[..end.unwrap_or(parameter.len())];
        if !parameter.contains('=') {
            break;
        }
        length += 1 + (rest.len() - rest.trim_start().len()) + parameter.len();
    }
    length
}

/// Whether a text of several words is a value, not a rule: in quotes, of parameters, of names.
pub(super) fn is_value(text: &str) -> bool {
    let words = text.split_whitespace().count();
    (2..4).contains(&words)
        && !text.contains('(')
        && !text.contains(" or ")
        && (values::unquoted(text) != text || text.contains(['=', ';']) || values::is_name(text))
}

/// Whether a value is a number, `true` or `false`.
pub(super) fn is_plain(value: &str) -> bool {
    number(value).is_some() || ["true", "false"].contains(&value)
}
