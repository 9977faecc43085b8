//! The default of a row: a value, or a rule in words.

mod doubts;
mod given;
mod later;

use generator::page::TypeNotation;

use super::RowReader;
use super::limits::number;
use crate::facts::fact::{Fact, Origin};
use crate::facts::parts::Label;
use crate::facts::sentence::default;
use crate::facts::sentence::own::Own;
use crate::facts::sentence::token::tokens;
use crate::facts::sentence::unit;
use crate::facts::sentences::{Sentence, is_nothing};
use crate::facts::values;
use given::{Given, NO_VALUES, Value, is_plain, is_value};

impl RowReader<'_> {
    /// The default under a label.
    pub(super) fn labelled_default(&mut self, line: usize, text: &str) {
        // `NONE` is a value where it is an option.
        if is_nothing(text) && !self.is_option(text.trim_end_matches('.')) {
            return;
        }
        let read = tokens(text);
        // `Unit: second` below a default is none.
        let units = unit::said(&read);
        if units
            .first()
            .is_some_and(|said| said.own && said.words.start == 0)
        {
            let label = Label::None;
            self.unit_in(&Sentence { line, text, label });
            return;
        }
        let announced =
            default::said(&read).filter(|said| said.words.start < 2 && said.noun.is_empty());
        let text = announced
            .map_or(text, |said| &text[read[said.value].start..])
            .trim();
        let origin = Origin::Stated { line };
        let whole = text.trim_end_matches('.');
        if self.is_option(whole) {
            return self.set_default(whole.to_owned(), origin);
        }
        if self.facts.notation == TypeNotation::String && is_value(whole) {
            // `application/json; charset=UTF-8`
            return self.set_default(values::unquoted(whole).to_owned(), origin);
        }
        match self.value(text) {
            Given::Value(value) => match self.beside_label(text, &value) {
                Some(why) => self.facts.doubt(line, text, why),
                None => self.default_of(value, text, origin),
            },
            Given::OfOneCase => self.facts.doubt(line, text, ONE_CASE),
            Given::None if text.eq_ignore_ascii_case("null") => {}
            // `80` and `HTTPS: 443`, each a paragraph
            Given::None if self.facts.default.is_some() && self.is_of_case(&tokens(text)) => {
                self.facts.default = None;
                self.facts.doubt(line, text, ONE_CASE);
            }
            Given::None => self.set_rule(whole.to_owned(), origin),
        }
    }

    /// `The default value is 10.`
    pub(super) fn default_in(&mut self, sentence: &Sentence<'_>) -> bool {
        let read = tokens(sentence.text);
        self.default_changed(sentence, &read);
        let Some(said) = default::said(&read) else {
            return false;
        };
        let noun = &read[said.noun.clone()];
        let known = self.is_option(read[said.value].text);
        // `Whether it is lit by default.`
        let before = &read[..said.value];
        let asked = before.iter().any(|token| token.is("whether"));
        if said.single && asked && !before.iter().any(|token| token.is_mark(';')) {
            return false;
        }
        let start = read[said.value].start;
        let end = if said.single {
            read[said.value].end
        } else {
            sentence.text.len()
        };
        let text = &sentence.text[start..end];
        let value = match self.value(text) {
            Given::Value(value) if said.plain && !known && !is_plain(&value.text) => None,
            Given::Value(value) => Some(value),
            Given::OfOneCase => {
                self.facts.doubt(sentence.line, sentence.text, ONE_CASE);
                return false;
            }
            Given::None => None,
        };
        if said.plain && value.is_none() {
            return false;
        }
        // What the description begins with says nothing of what it is about before.
        let begins = self.opening.trim_start().starts_with(sentence.text);
        let named = Own::of(self.name, &[]);
        let words = if begins { &named } else { &self.own };
        let own = noun.is_empty() || known || default::is_own(noun, words);
        if !own {
            return false;
        }
        // A rule goes on to the end of the sentence, with whatever it says.
        let words = said.words.start..if value.is_some() {
            said.value + 1
        } else {
            read.len()
        };
        let why = self
            .default_doubt(sentence.text, &read, &words)
            .map(str::to_owned)
            .or_else(|| self.other_default(sentence, &read, &said))
            .or_else(|| {
                let end = start + value.as_ref()?.length;
                let counted = said.counted(&read).and_then(|end| read.get(end));
                let end = counted.map_or(end, |next| next.start);
                Some(format!("`{}` may change it", self.beside(&read, end)?))
            });
        if let Some(why) = why {
            if value.is_some() {
                let why = format!("a default that was not taken: {why}");
                self.facts.doubt(sentence.line, sentence.text, why);
            }
            return false;
        }
        if let Some(value) = value {
            let end = start + value.length;
            self.default_of(value, sentence.text, sentence.origin());
            return sentence.is_mostly(&sentence.text[..end]);
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

    /// Whether a text is one of the row's options.
    pub(super) fn is_option(&self, text: &str) -> bool {
        let options = self.facts.options.iter().flat_map(|known| &known.value);
        options.into_iter().any(|option| option.value == text)
    }

    /// A default with its unit, which is the member's.
    fn default_of(&mut self, value: Value, text: &str, origin: Origin) {
        let unit = value.unit;
        let known = self.facts.unit.as_ref().map(|known| known.value.as_str());
        if unit.is_some() && known.is_some() && known != unit {
            let why = "the default has another unit than the range: it was not taken";
            return self.facts.doubt(origin.line(), text, why);
        }
        self.set_default(value.text, origin.clone());
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

const ONE_CASE: &str = "the default seems to be that of one case: it was not taken";
