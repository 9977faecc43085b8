//! The default of a row: a value, or a rule in words.

use std::ops::Range;
use std::sync::LazyLock;

use generator::page::TypeNotation;
use regex::Regex;

use super::RowReader;
use super::limits::number;
use crate::facts::fact::{Fact, Origin};
use crate::facts::sentence::default;
use crate::facts::sentence::token::{Kind, Token, tokens};
use crate::facts::sentence::turn::{self, Turn};
use crate::facts::sentence::unit;
use crate::facts::sentences::{Sentence, expression, is_nothing};
use crate::facts::values;

impl RowReader<'_> {
    /// The default under a label.
    pub(super) fn labelled_default(&mut self, line: usize, text: &str) {
        if is_nothing(text) {
            return;
        }
        let read = tokens(text);
        let announced =
            default::said(&read).filter(|said| said.words.start < 2 && said.noun.is_empty());
        let text = announced
            .map_or(text, |said| &text[read[said.value].start..])
            .trim();
        let origin = Origin::Stated { line };
        let whole = text.trim_end_matches('.');
        if self.facts.notation == TypeNotation::String && is_value(whole) {
            // `application/json; charset=UTF-8`
            return self.set_default(values::unquoted(whole).to_owned(), origin);
        }
        match self.value(text) {
            // `utf8mb4 (MySQL only)`
            Some((_, length, _)) if is_of_one_case(text.get(length..).unwrap_or_default()) => {
                let why = "the default seems to be that of one case: it was not taken";
                self.facts.doubt(line, text, why);
            }
            Some((value, _, unit)) => self.default_of(value, unit, text, origin),
            None if text.eq_ignore_ascii_case("null") => {}
            None => self.set_rule(whole.to_owned(), origin),
        }
    }

    /// `The default value is 10.`
    pub(super) fn default_in(&mut self, sentence: &Sentence<'_>) -> bool {
        let read = tokens(sentence.text);
        let Some(said) = default::said(&read) else {
            return false;
        };
        let noun = &read[said.noun.clone()];
        if !noun.is_empty()
            && !default::is_own(
                noun,
                self.name,
                self.facts.prose.first().map_or("", String::as_str),
            )
        {
            return false;
        }
        let start = read[said.value].start;
        let end = if said.single {
            read[said.value].end
        } else {
            sentence.text.len()
        };
        let text = &sentence.text[start..end];
        let value = self
            .value(text)
            .filter(|(value, _, _)| !said.plain || is_plain(value));
        if said.plain && value.is_none() {
            return false;
        }
        // A rule goes on to the end of the sentence, with whatever it says.
        let words = said.words.start..if value.is_some() {
            said.value + 1
        } else {
            read.len()
        };
        if let Some(why) = self.default_doubt(sentence, &read, &words) {
            if value.is_some() {
                let why = format!("a default that was not taken: {why}");
                self.facts.doubt(sentence.line, sentence.text, why);
            }
            return false;
        }
        if let Some((value, length, unit)) = value {
            self.default_of(value, unit, sentence.text, sentence.origin());
            return sentence.is_mostly(&sentence.text[..start + length]);
        }
        let rule = text.trim_end_matches('.');
        if super::limits::plain_range(rule).is_some() {
            let why = "the default is a range: it was not taken";
            self.facts.doubt(sentence.line, sentence.text, why);
            return false;
        }
        if noun.is_empty()
            && !is_nothing(rule)
            && !["left blank", "an empty string"].contains(&rule.to_lowercase().as_str())
            && !["as follows", "changed", "no longer", "not "]
                .iter()
                .any(|start| rule.starts_with(start))
            && !NO_VALUES.contains(&rule.to_lowercase().as_str())
        {
            self.set_rule(rule.to_owned(), sentence.origin());
            return sentence.is_mostly(text)
                || sentence
                    .text
                    .to_lowercase()
                    .starts_with("the default value is");
        }
        false
    }

    /// What may change the default that a sentence gives.
    fn default_doubt(
        &self,
        sentence: &Sentence<'_>,
        read: &[Token<'_>],
        words: &Range<usize>,
    ) -> Option<&'static str> {
        let open = |mark| {
            read[..words.start]
                .iter()
                .filter(|token| token.is_mark(mark))
                .count()
        };
        if open('(') > open(')') && !self.facts.notation.is_scalar() {
            return Some("it is said in brackets, and may be that of a part");
        }
        let own = absent(sentence.text);
        turn::turn(read, words, self.name)
            .filter(|turn| match turn {
                // That there is no value is what a default is for.
                Turn::Condition => !own,
                Turn::Exception | Turn::Each | Turn::Total => false,
                _ => true,
            })
            .or_else(|| turn::other(read, words, self.name))
            .map(Turn::why)
    }

    /// The value at the beginning of a text, as far as it is one, how long it is there, and its unit.
    fn value(&self, text: &str) -> Option<(String, usize, Option<&'static str>)> {
        let item = &self.facts.notation;
        let text = text.trim_start();
        if item.is_number() {
            return number_value(text);
        }
        let (word, length, quoted) = word_value(text)?;
        if *item == TypeNotation::Boolean {
            // `Whether to disable it. Disabled by default.` may be either.
            let first = self.facts.prose.first().map_or("", String::as_str);
            let about = format!("{} {first}", self.name).to_lowercase();
            let plain = !about.contains("disabl");
            let value = match word.to_lowercase().as_str() {
                "true" => "true",
                "false" => "false",
                "enabled" if plain => "true",
                "disabled" if plain => "false",
                _ => return None,
            };
            return Some((value.to_owned(), length, None));
        }
        (quoted || !NO_VALUES.contains(&word.to_lowercase().as_str()))
            .then(|| (word.to_owned(), length, None))
    }

    /// A default with its unit, which is the member's.
    fn default_of(&mut self, value: String, unit: Option<&str>, text: &str, origin: Origin) {
        let known = self.facts.unit.as_ref().map(|known| known.value.as_str());
        if unit.is_some() && known.is_some() && known != unit {
            let why = "the default has another unit than the range: it was not taken";
            return self.facts.doubt(origin.line(), text, why);
        }
        self.set_default(value, origin.clone());
        if let Some(unit) = unit {
            self.set_unit(unit, origin);
        }
    }

    pub(super) fn set_default(&mut self, value: String, origin: Origin) {
        match &self.facts.default {
            None => self.facts.default = Some(Fact { value, origin }),
            Some(known)
                if known.value == value
                    || number(&known.value) == number(&value) && number(&value).is_some() => {}
            Some(known) => {
                let why = format!(
                    "the default is given twice, as `{}` and as `{value}`",
                    known.value
                );
                let read = origin.sentence().unwrap_or(&value).to_owned();
                self.facts.doubt(self.line, &read, why);
            }
        }
    }

    fn set_rule(&mut self, rule: String, origin: Origin) {
        if self.facts.default_rule.is_none() && self.facts.default.is_none() {
            self.facts.default_rule = Some(Fact {
                value: rule,
                origin,
            });
        }
    }
}

/// Words that begin what is said of a default, and are none.
#[rustfmt::skip]
const NO_VALUES: [&str; 26] = [
    "null", "empty", "the", "a", "an", "left", "blank", "none", "used", "applied", "adopted", "returned", "generated", "displayed",
    "determined", "configured", "inherited", "taken", "not", "same", "that", "randomly", "automatically", "all", "set", "as",
];

/// A number and its unit.
fn number_value(text: &str) -> Option<(String, usize, Option<&'static str>)> {
    let read = tokens(text);
    let first = read.first()?;
    let value = first.number()?;
    let unit = unit::leading(&read[1..]);
    let end = 1 + unit.map_or(0, |(_, length)| length);
    let next = read.get(end);
    // `5 to 10` and `3 lamps` are no value.
    let goes_on = next.is_some_and(|next| {
        next.is_mark_of(&['-', '~'])
            || next.is_one_of(&["to", "or"])
            || matches!(next.kind, Kind::Word) && next.start <= read[end - 1].end
    });
    let digits = first.text.trim_start_matches('-');
    let plain = digits.chars().all(|c| c.is_ascii_digit() || c == '.');
    let written = if plain {
        first.text.to_owned()
    } else {
        value.to_string()
    };
    (!goes_on).then(|| (written, read[end - 1].end, unit.map(|(unit, _)| unit)))
}

/// A word or quoted text, how long it is, and whether it is quoted: `application/json; charset=UTF-8` is one.
fn word_value(text: &str) -> Option<(&str, usize, bool)> {
    static WORD: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r#"^("[^"]*"|'[^']*'|“[^”]*”|«[^»]*»|[^\s;]+(?:;\s?[\w-]+=[^\s;,]+)+|\S+?)(?:\.?$|[,;]\s|\.\s|\s*[(（]|\.?[)）])"#,
        )
    });
    let written = WORD.captures(text)?.get(1)?.as_str();
    let written = written.strip_suffix('.').unwrap_or(written);
    let word = values::unquoted(written);
    (!word.is_empty()).then_some((word, written.len(), word != written))
}

/// Whether a text of several words is a value, not a rule: in quotes, of parameters, of names.
fn is_value(text: &str) -> bool {
    let words = text.split_whitespace().count();
    (2..4).contains(&words)
        && !text.contains('(')
        && !text.contains(" or ")
        && (values::unquoted(text) != text || text.contains(['=', ';']) || values::is_name(text))
}

/// Whether a value is a number, `true` or `false`.
fn is_plain(value: &str) -> bool {
    number(value).is_some() || ["true", "false"].contains(&value)
}

/// Whether brackets behind a default say that it is that of one case.
fn is_of_one_case(rest: &str) -> bool {
    let case = |token: &Token<'_>| token.is_one_of(&["only", "for", "if", "when", "in"]);
    rest.trim_start().starts_with('(') && tokens(rest).iter().any(case)
}

/// Whether the condition of a default is that there is no value, which is what a default is.
fn absent(text: &str) -> bool {
    static ABSENT: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?i)\b(?:if|when)\b[^,.]*\b(?:not (?:specified|set|assigned|configured|transferred|passed|provided|included|carried|entered|contain(?:ed)?)|left (?:blank|empty)|empty|blank|null|omitted|absent|unspecified)\b|\bunless otherwise specified\b",
        )
    });
    ABSENT.is_match(text)
}
