//! Limits: lengths of texts, ranges of numbers, counts of items.

mod account;
mod around;
mod claim;
mod labelled;
mod later;
mod of_row;
mod unread;

use generator::page::{Limit, Number, TypeNotation};

use super::RowReader;
use crate::facts::fact::Origin;
use crate::facts::parts::Label;
use crate::facts::sentence::interval::Shape;
use crate::facts::sentence::subject::Counted;
use crate::facts::sentence::token::tokens;
use crate::facts::sentences::Sentence;
use claim::Claim;
pub(super) use labelled::plain_range;

/// The doubt about numbers that may be a limit.
const UNREAD: &str = "the numbers may be a limit: none was taken";

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
        if sentence.label == Label::Example {
            return false;
        }
        let tokens = tokens(sentence.text);
        let mut claims = self.claims(&tokens);
        // A note may speak of anything: what is plainly said of the row is, and nothing else.
        let note = sentence.label == Label::Note;
        claims.retain(|claim| !note || claim.doubt.is_none());
        let mut said = Vec::new();
        for claim in &claims {
            if self.claimed(sentence, claim) {
                said.push(claim.said.clone());
            }
        }
        if note {
            return !said.is_empty() && around::says_only(sentence.text, &said);
        }
        if self.speaks_of_range(&tokens) {
            let why = "this range was not read";
            self.facts.doubt(sentence.line, sentence.text, why);
        } else if claims.is_empty() && self.may_be_limit(&tokens) {
            self.facts.doubt(sentence.line, sentence.text, UNREAD);
        }
        // `A 36-byte number.` says what the row is.
        let called = said
            .iter()
            .any(|said| sentence.text[said.clone()].contains('-'));
        let describes = called && self.facts.prose.is_empty();
        !said.is_empty() && !describes && around::says_only(sentence.text, &said)
    }

    /// Takes a limit, or says why not.
    fn claimed(&mut self, sentence: &Sentence<'_>, claim: &Claim) -> bool {
        let known = self.facts.unit.as_ref().map(|known| known.value.as_str());
        let why = match &claim.doubt {
            Some(why) => Some(format!("{}: {why}", not_taken(claim.key))),
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
        if claim.sign {
            let origin = sentence.origin();
            self.sign = Some((claim.key, claim.limit, origin));
            return false;
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

    /// Where a label states a limit, what sentences say beside it is a further rule, and no doubt about the limit.
    pub(super) fn settle_limits(&mut self) {
        if let Some((key, sign, origin)) = self.sign.take().filter(|_| self.facts.options.is_none())
        {
            match self
                .facts
                .limits
                .iter_mut()
                .find(|(known, _)| *known == key)
            {
                Some((_, limit)) if limit.value.min.is_none() => limit.value.min = sign.min,
                Some(_) => {}
                None => self.facts.limit(key, sign, origin),
            }
        }
        let limits = self.facts.limits.iter();
        let stated = limits.filter(|(_, limit)| limit.origin.sentence().is_none());
        let stated: Vec<String> = stated.map(|(key, _)| not_taken(key)).collect();
        // Of a list, the limit that is known may be another one.
        let list = self.facts.notation.has_items() || self.facts.is_list();
        let known = !self.facts.limits.is_empty() && !list;
        self.facts.doubts.retain(|doubt| {
            let beside = stated.iter().any(|start| doubt.why.starts_with(start));
            !(beside || known && doubt.why == UNREAD)
        });
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
}

/// How the doubt about a limit begins.
fn not_taken(key: &str) -> String {
    format!("the `{key}` was not taken")
}

/// A number that is the whole text.
pub(super) fn number(text: &str) -> Option<Number> {
    match tokens(text).as_slice() {
        [token] => token.number(),
        _ => None,
    }
}
