//! The default of a row: a value, or a rule in words.

use std::sync::LazyLock;

use generator::page::TypeNotation;
use regex::Regex;

use super::RowReader;
use super::limits::number;
use crate::facts::fact::{Fact, Origin};
use crate::facts::sentence::unit::unit;
use crate::facts::sentences::{Sentence, expression, is_nothing};
use crate::facts::values;

impl RowReader<'_> {
    /// The default under a label.
    pub(super) fn labelled_default(&mut self, line: usize, text: &str) {
        static SAID: LazyLock<Regex> =
            LazyLock::new(|| expression(r"(?i)^(?:the )?default(?: value)?(?: is|:)\s*"));
        if is_nothing(text) {
            return;
        }
        let text = SAID.replace(text.trim(), "");
        let origin = Origin::Stated { line };
        let whole = text.trim().trim_end_matches('.');
        let words = whole.split_whitespace().count();
        if self.facts.notation == TypeNotation::String
            && (2..4).contains(&words)
            && !whole.contains('(')
        {
            // `application/json; charset=UTF-8`
            return self.set_default(values::unquoted(whole).to_owned(), origin);
        }
        match self.value(&text) {
            Some((value, _, unit)) => self.default_of(value, unit, &text, origin),
            None if text.eq_ignore_ascii_case("null") => {}
            None => self.set_rule(text.trim_end_matches('.').to_owned(), origin),
        }
    }

    /// `The default value is 10.`
    pub(super) fn default_in(&mut self, sentence: &Sentence<'_>) -> bool {
        static DEFAULT: LazyLock<Regex> = LazyLock::new(|| {
            expression(
                r"(?ix)(?:
                    \b(?:the|its|and)?\s?default(?:\s+(?:value|option))?(?:\s+of\s+(?:this|the)\s+parameter)?\s*(?:\bis|:|=)\s*(?:set\s+to\s+)?
                    | \b(?:value|parameter|it)\s+defaults\s+to\s
                    | ^defaults?\s+to\s
                    | \bby\s+default,?\s+(?:the|its|this)\s+(?:value|parameter)\s+is\s+(?:set\s+to\s+)?
                )(?P<rest>.+)$
                | \b(?:value|it)\s+is\s+(?P<before>\S+)\s+by\s+default\b
                | \bdefault\s+value\s+(?P<used>\S+)\s+is\s+used\b
                | \b(?:omitted|unspecified|(?:not|left)\s+(?:specified|set|configured|blank|empty|provided|passed)|otherwise\s+specified)\s*,\s+(?P<then>[\w.-]*\w)\s+is\s+used\b",
            )
        });
        let Some(rest) = DEFAULT.captures(sentence.text).and_then(|found| {
            ["rest", "before", "used", "then"]
                .iter()
                .find_map(|name| found.name(name))
        }) else {
            return false;
        };
        let text = rest.as_str();
        // `The maximum value is 200 by default.`
        let before = sentence.text[..rest.start()].to_lowercase();
        if before.ends_with("maximum value is ") || before.ends_with("minimum value is ") {
            return false;
        }
        if let Some((value, length, unit)) = self.value(text) {
            if sentence.is_conditional() && !absent(sentence.text) {
                self.facts.doubt(
                    sentence.line,
                    sentence.text,
                    "a default that may hold in one case only: it was not taken",
                );
                return false;
            }
            self.default_of(value, unit, sentence.text, sentence.origin());
            let said = &sentence.text[..rest.start() + length];
            return sentence.is_mostly(said);
        }
        let rule = text.trim_end_matches('.');
        if !is_nothing(rule)
            && !["null", "empty", "left blank", "an empty string"]
                .contains(&rule.to_lowercase().as_str())
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

    /// The value at the beginning of a text, as far as it is one, how long it is there, and its unit.
    fn value(&self, text: &str) -> Option<(String, usize, Option<&'static str>)> {
        static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
            expression(
                r"^(-?\d{1,3}(?:,\d{3})+|-?\d+(?:\.\d+)?)\s?([A-Za-z%/]+)?\s*(?:\.?$|[,;.(（]\s?|\s)",
            )
        });
        static WORD: LazyLock<Regex> =
            LazyLock::new(|| expression(r#"^("[^"]*"|'[^']*'|\S+?)(?:\.?$|[,;]\s|\.\s|\s*[(（])"#));
        let item = self.facts.notation.clone();
        let text = text.trim_start();
        if item.is_number() {
            let found = NUMBER.captures(text)?;
            let written = found.get(1)?;
            number(written.as_str())?;
            let unit = found.get(2).map(|word| unit(word.as_str()));
            if unit == Some(None) {
                return None;
            }
            return Some((
                written.as_str().replace(',', ""),
                found.get(0)?.len(),
                unit.flatten(),
            ));
        }
        let found = WORD.captures(text)?;
        let word = values::unquoted(found.get(1)?.as_str());
        let length = found.get(1)?.len();
        if item == TypeNotation::Boolean {
            let word = word.to_lowercase();
            return ["true", "false"]
                .contains(&word.as_str())
                .then_some((word, length, None));
        }
        let quoted = found.get(1)?.as_str() != word;
        if !quoted
            && ["null", "empty", "the", "a", "an", "left", "blank", "none"]
                .contains(&word.to_lowercase().as_str())
        {
            return None;
        }
        (!word.is_empty()).then(|| (word.to_owned(), length, None))
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

/// Whether the condition of a default is that there is no value, which is what a default is.
fn absent(text: &str) -> bool {
    static ABSENT: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?i)\b(?:if|when)\b[^,.]*\b(?:not (?:specified|set|assigned|configured|transferred|passed|provided|included|carried|entered|contain(?:ed)?)|left (?:blank|empty)|empty|blank|null|omitted|absent|unspecified)\b|\bunless otherwise specified\b",
        )
    });
    ABSENT.is_match(text)
}
