//! Limits: lengths of texts, ranges of numbers, counts of items.

mod around;
mod claim;

use generator::page::{Limit, Number, TypeNotation};

use super::RowReader;
use crate::facts::fact::{Origin, shown};
use crate::facts::parts::Label;
use crate::facts::sentence::interval::{self, Interval, Shape};
use crate::facts::sentence::subject::Counted;
use crate::facts::sentence::token::{Token, tokens};
use crate::facts::sentences::{Sentence, is_nothing};
use claim::Claim;

/// What became of a text that is nothing but a range.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bare {
    /// It is none.
    None,
    /// It is a limit of the row.
    Taken,
    /// It is no limit that a spec could hold, and a doubt says so.
    Doubted,
}

impl RowReader<'_> {
    /// Limits in a sentence; says whether that is all it says.
    pub(super) fn limits_in(&mut self, sentence: &Sentence<'_>) -> bool {
        let bare = match sentence.label {
            Label::Values => self.bare_range(sentence),
            _ => Bare::None,
        };
        if bare != Bare::None {
            return bare == Bare::Taken;
        }
        if matches!(sentence.label, Label::Note | Label::Example) {
            return false;
        }
        let tokens = tokens(sentence.text);
        let claims = self.claims(&tokens);
        let mut said = Vec::new();
        for claim in &claims {
            if self.claimed(sentence, claim) {
                said.push(claim.said.clone());
            }
        }
        if claims.is_empty() && self.may_be_limit(&tokens) {
            let why = "the numbers may be a limit: none was taken";
            self.facts.doubt(sentence.line, sentence.text, why);
        }
        !said.is_empty() && around::says_only(sentence.text, &said)
    }

    /// Takes a limit, or says why not.
    fn claimed(&mut self, sentence: &Sentence<'_>, claim: &Claim) -> bool {
        let known = self.facts.unit.as_ref().map(|known| known.value.as_str());
        let why = match claim.doubt {
            Some(why) => Some(format!("this limit was not taken: {why}")),
            None if claim.unit.is_some() && known.is_some() && claim.unit != known => {
                Some("the limit has another unit than the row: it was not taken".to_owned())
            }
            None => None,
        };
        if let Some(why) = why {
            self.facts.doubt(sentence.line, sentence.text, why);
            return false;
        }
        if claim.open && !self.counts(claim.key, &claim.limit) {
            self.open_range(sentence);
            return false;
        }
        if claim.counted == Counted::Bytes {
            let why = "the page counts bytes, the spec characters: the number was taken";
            self.facts.doubt(sentence.line, sentence.text, why);
        }
        if let Some(unit) = claim.unit {
            self.set_unit(unit, sentence.origin());
        }
        self.facts.limit(claim.key, claim.limit, sentence.origin());
        true
    }

    /// Whether an end that is itself outside gives a limit: there is a next integer, and no next number.
    fn counts(&self, key: &str, limit: &Limit) -> bool {
        let integers = !key.ends_with("range") || self.facts.notation.item().is_integer();
        integers && (limit.min.is_some() || limit.max.is_some()) && !limit.is_empty()
    }

    fn open_range(&mut self, sentence: &Sentence<'_>) {
        self.facts.doubt(
            sentence.line,
            sentence.text,
            "an end of this range is itself outside of it, which the spec cannot say: it was not taken",
        );
    }

    /// `Range: 0–32767. -1 means unlimited.`: a number with a meaning that is outside of the range.
    pub(super) fn contradicted(&mut self, line: usize, text: &str) {
        let range = ["range", "item_range"].iter().find_map(|key| {
            let mut limits = self.facts.limits.iter();
            limits.find(|(known, _)| known == key)
        });
        let Some((key, range)) = range else {
            return;
        };
        let outside = |value: &Number| {
            let value = value.to_f64();
            range.value.min.is_some_and(|min| value < min.to_f64())
                || range.value.max.is_some_and(|max| value > max.to_f64())
        };
        let found = around::meant(&tokens(text)).into_iter().find(outside);
        if let Some(value) = found {
            let why = format!(
                "`{value}` has a meaning here, and is outside of the `{key}` {}",
                shown(&range.value)
            );
            self.facts.doubt(line, text, why);
        }
    }

    /// `The range varies with the region.`: what another sentence says of the limits.
    pub(super) fn varied(&mut self, line: usize, text: &str) {
        if self.facts.limits.is_empty()
            || !["var", "depend", "determine", "restrict"]
                .iter()
                .any(|word| text.contains(word))
        {
            return;
        }
        let tokens = tokens(text);
        let is = |words: &[&str]| tokens.iter().any(|token| token.is_one_of(words));
        if is(&[
            "vary",
            "varies",
            "depend",
            "depends",
            "determined",
            "restricted",
        ]) && is(&[
            "range", "ranges", "limit", "limits", "maximum", "minimum", "quota", "length",
        ]) {
            let why = "a limit of the row varies, as it seems";
            self.facts.doubt(line, text, why);
        }
    }

    /// The key under which a limit stands on a row of this type.
    fn key(&self, counted: Counted) -> Option<&'static str> {
        let notation = &self.facts.notation;
        let list = notation.has_items() || self.facts.is_list();
        let item = notation.item();
        match counted {
            Counted::Characters | Counted::Bytes | Counted::Part => match (item, list) {
                (TypeNotation::String, true) => Some("item_length"),
                (TypeNotation::String, false) => Some("length"),
                _ => None,
            },
            Counted::Items => list.then_some("items"),
            Counted::Value if item.is_number() => Some(if list { "item_range" } else { "range" }),
            _ => None,
        }
    }

    /// `0~32767` under a label.
    pub(super) fn bare_range(&mut self, sentence: &Sentence<'_>) -> Bare {
        let Some(interval) = plain_range(sentence.text) else {
            return Bare::None;
        };
        let (limit, open) = interval.limit();
        let Ok(unit) = interval.unit() else {
            return Bare::None;
        };
        let origin = Origin::Stated {
            line: sentence.line,
        };
        let Some(key) = self.key(Counted::Value) else {
            if interval.shape == Shape::Comparison {
                return Bare::None;
            }
            self.facts.doubt(
                sentence.line,
                sentence.text,
                "a range on what is no number: it was not taken",
            );
            return Bare::Doubted;
        };
        if open && !self.counts(key, &limit) {
            self.open_range(sentence);
            return Bare::Doubted;
        }
        if limit.is_empty() {
            self.facts.doubt(
                sentence.line,
                sentence.text,
                "nothing is within this range: it was not taken",
            );
            return Bare::Doubted;
        }
        if let Some(unit) = unit {
            self.set_unit(unit, origin.clone());
        }
        self.facts.limit(key, limit, origin);
        Bare::Taken
    }

    /// Paragraphs under `Minimum`, `Maximum`, `Array Length` and `Default value`.
    pub(super) fn labelled(&mut self, label: Label, line: usize, text: &str) -> bool {
        let origin = Origin::Stated { line };
        match label {
            Label::Minimum | Label::Maximum => self.labelled_end(label, line, text),
            Label::Items => match plain_range(text) {
                Some(interval) => {
                    let (limit, _) = interval.limit();
                    if let Some(key) = self.key(Counted::Items).filter(|_| !limit.is_empty()) {
                        self.facts.limit(key, limit, origin);
                    } else {
                        self.facts
                            .doubt(line, text, "an array's length on what is no array");
                    }
                    true
                }
                None => false,
            },
            Label::Default => {
                self.labelled_default(line, text);
                true
            }
            _ => is_nothing(text),
        }
    }

    /// `3`, `3 characters`, `5 MB` under `Minimum` and `Maximum`.
    fn labelled_end(&mut self, label: Label, line: usize, text: &str) -> bool {
        let Some((bound, unit, rest)) = Interval::below(text) else {
            return false;
        };
        let noun = text[rest..].trim().trim_end_matches('.').to_lowercase();
        if !["", "character", "characters", "chars", "items", "item"].contains(&noun.as_str()) {
            return false;
        }
        let key = self
            .key(Counted::Characters)
            .or_else(|| self.key(Counted::Value));
        let Some(key) = key else {
            let why = "a minimum or maximum on what is neither text nor number";
            self.facts.doubt(line, text, why);
            return true;
        };
        let (min, max) = match label {
            Label::Minimum => (Some(bound), None),
            _ => (None, Some(bound)),
        };
        let origin = Origin::Stated { line };
        match unit {
            Some(unit) if key.ends_with("range") => self.set_unit(unit, origin.clone()),
            Some("bytes") => {
                let why = "the page counts bytes, the spec characters: the number was taken";
                self.facts.doubt(line, text, why);
            }
            Some(_) => {
                let why = "a length in another unit than characters: it was not taken";
                self.facts.doubt(line, text, why);
                return true;
            }
            None => {}
        }
        self.facts.limit(key, Limit { min, max }, origin);
        true
    }
}

/// A number that is the whole text.
pub(super) fn number(text: &str) -> Option<Number> {
    match tokens(text).as_slice() {
        [token] => token.number(),
        _ => None,
    }
}

/// A range that is the whole text: `0~32767`, `[1,100]`, `1 to 100`, `100 GB to 32,000 GB`, `≥1 and ≤50`.
pub(super) fn plain_range(text: &str) -> Option<Interval> {
    let text = text.trim();
    // `(0 to 10)`
    let inner = text
        .strip_prefix(['(', '（'])
        .and_then(|text| text.trim_end_matches('.').strip_suffix([')', '）']));
    if let Some(inner) = inner
        .and_then(plain_range)
        .filter(|inner| inner.shape == Shape::Plain)
    {
        return Some(inner);
    }
    let tokens = tokens(text);
    let announces = |token: &&Token<'_>| {
        token.is_one_of(&[
            "the", "a", "an", "value", "range", "ranges", "integer", "integers", "is", "in",
        ]) || token.is_mark(':')
    };
    let start = tokens.iter().take_while(announces).count();
    let interval = interval::leading(&tokens, start)?;
    let counts = |token: &Token<'_>| token.is_one_of(&["number", "length", "quantity", "count"]);
    if tokens[..interval.end].iter().any(counts) {
        return None;
    }
    let mut rest = &tokens[interval.end..];
    // Behind it stands what it means, in brackets.
    if let Some(close) = rest.iter().position(|token| token.is_mark(')'))
        && rest[0].is_mark('(')
    {
        rest = &rest[close + 1..];
    }
    let whole = rest.len() < 2 && rest.iter().all(|token| token.is_mark('.'));
    whole.then_some(interval)
}
