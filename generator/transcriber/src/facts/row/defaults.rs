//! The default of a row: a value, or a rule in words.

mod given;

use std::ops::Range;

use generator::page::TypeNotation;

use super::RowReader;
use super::limits::number;
use crate::facts::fact::{Fact, Origin};
use crate::facts::parts::Label;
use crate::facts::sentence::choice::choice;
use crate::facts::sentence::interval::intervals;
use crate::facts::sentence::rest::unaccounted;
use crate::facts::sentence::token::{Token, tokens};
use crate::facts::sentence::turn::{self, Turn};
use crate::facts::sentence::unit;
use crate::facts::sentence::{default, proviso};
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
            Given::Value(value) => self.default_of(value, text, origin),
            Given::OfOneCase => self.facts.doubt(line, text, ONE_CASE),
            Given::None if text.eq_ignore_ascii_case("null") => {}
            Given::None => self.set_rule(whole.to_owned(), origin),
        }
    }

    /// `The default value is 10.`
    pub(super) fn default_in(&mut self, sentence: &Sentence<'_>) -> bool {
        let read = tokens(sentence.text);
        let Some(said) = default::said(&read) else {
            return false;
        };
        let noun = &read[said.noun.clone()];
        let known = self.is_option(read[said.value].text);
        let first = self.facts.prose.first().map_or("", String::as_str);
        if !noun.is_empty() && !known && !default::is_own(noun, self.name, first) {
            return false;
        }
        // `Whether it is lit by default.`
        if said.single
            && read[0].is("whether")
            && !read[..said.value].iter().any(|token| token.is_mark(';'))
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
        // A rule goes on to the end of the sentence, with whatever it says.
        let words = said.words.start..if value.is_some() {
            said.value + 1
        } else {
            read.len()
        };
        let why = self
            .default_doubt(sentence.text, &read, &words)
            .map(str::to_owned)
            .or_else(|| {
                if said.single {
                    return None;
                }
                let end = start + value.as_ref()?.length;
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

    /// A word behind a default that may change it, from a place in bytes on.
    fn beside<'t>(&self, read: &[Token<'t>], end: usize) -> Option<&'t str> {
        #[rustfmt::skip]
        const OPENERS: [&str; 13] = [
            "indicating", "indicates", "meaning", "means", "which", "that", "where", "because", "so", "and", "if", "when", "unless",
        ];
        const PLAIN: [&str; 7] = [
            "changed", "is", "used", "applied", "adopted", "default", "being",
        ];
        let mut start = read.partition_point(|token| token.start < end);
        let default = |token: &&Token<'_>| token.is_one_of(&["by", "default"]);
        start += read[start..].iter().take_while(default).count();
        // `5 (short)`: brackets that are no case say what it means.
        if read.get(start).is_some_and(|open| open.is_mark('('))
            && !proviso::is_of_one_case(&read[start..])
        {
            let close = read[start..].iter().position(|token| token.is_mark(')'));
            start = close.map_or(read.len(), |close| start + close + 1);
        }
        let rest = &read[start..];
        let dot = rest.iter().position(|token| token.is_mark_of(&['.', ';']));
        let mut part = start..dot.map_or(read.len(), |dot| start + dot);
        // A clause of its own says more, and changes nothing: `5, indicating five lamps`.
        let clause = rest[..part.len()]
            .iter()
            .position(|token| token.is_one_of(&OPENERS));
        part.end = clause.map_or(part.end, |clause| start + clause);
        let known = (0..read.len()).filter(|at| read[*at].is_one_of(&PLAIN));
        let mut accounted: Vec<Range<usize>> = known.map(|at| at..at + 1).collect();
        accounted.extend(intervals(read).iter().map(|found| found.start..found.end));
        unaccounted(read, part, &accounted, &self.own, true)
    }

    /// Whether a text is one of the row's options.
    pub(super) fn is_option(&self, text: &str) -> bool {
        let options = self.facts.options.iter().flat_map(|known| &known.value);
        options.into_iter().any(|option| option.value == text)
    }

    /// What may change the default that a sentence gives.
    fn default_doubt(
        &self,
        text: &str,
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
        // The values of a list before it are no members: `It can be id or created_at, and the default value is id.`
        let list = choice(read, text).map(|found| found.said);
        let list = list.filter(|list| list.end <= words.start && self.facts.options.is_some());
        let (read, words) = without(read, words, list);
        let other = turn::other(&read, &words, self.name);
        // That there is no value is what a default is for.
        let absence = proviso::absence(&read);
        let sibling = |token: &Token<'_>| {
            let general = token.is_one_of(&["value", "parameter", "field", "this", "it"]);
            !general && token.text != self.name && self.context.siblings.contains(&token.text)
        };
        let clause = absence.clone().map_or(&read[..0], |clause| &read[clause]);
        let other = other.or_else(|| clause.iter().any(sibling).then_some(Turn::Other));
        let (read, words) = without(&read, &words, absence);
        turn::turn(&read, &words, self.name)
            .filter(|turn| !matches!(turn, Turn::Exception | Turn::Each | Turn::Total))
            .or(other)
            .map(Turn::why)
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

/// Tokens without some that stand beside those of a claim, and where the claim is then.
fn without<'t>(
    tokens: &[Token<'t>],
    claim: &Range<usize>,
    cut: Option<Range<usize>>,
) -> (Vec<Token<'t>>, Range<usize>) {
    let cut = cut.unwrap_or_default();
    let stays = |at: &usize| claim.contains(at) || !cut.contains(at);
    let gone = claim.start - (0..claim.start).filter(stays).count();
    let rest = (0..tokens.len()).filter(stays);
    let rest = rest.map(|at| tokens[at].clone()).collect();
    (rest, claim.start - gone..claim.end - gone)
}
