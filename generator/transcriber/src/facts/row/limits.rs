//! Limits: lengths of texts, ranges of numbers, counts of items.

mod ends;
mod wordings;

use std::sync::LazyLock;

use generator::page::{Limit, Number, TypeNotation};
use regex::Regex;

use super::RowReader;
use super::remarks;
use crate::facts::fact::{Origin, shown};
use crate::facts::parts::Label;
use crate::facts::sentences::{Sentence, expression, is_nothing};
pub(super) use ends::number;
use wordings::{Counted, N, all, plain_range};

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
        if bare == Bare::Taken {
            return true;
        }
        if matches!(sentence.label, Label::Note | Label::Example) {
            return false;
        }
        let mut said = Vec::new();
        let limits = all(sentence.text);
        if limits.is_empty() && bare == Bare::None && self.may_be_limit(sentence.text) {
            self.facts.doubt(
                sentence.line,
                sentence.text,
                "the numbers may be a limit: none was taken",
            );
        }
        for found in limits {
            let Some(key) = self.key(found.counted) else {
                continue;
            };
            if sentence.is_conditional() {
                self.facts.doubt(
                    sentence.line,
                    sentence.text,
                    "a limit that may hold in one case only: it was not taken",
                );
                continue;
            }
            if let Some(why) = found.doubt {
                self.facts.doubt(sentence.line, sentence.text, why);
                continue;
            }
            let unit = found.unit.and_then(remarks::unit);
            let known = self.facts.unit.as_ref().map(|known| known.value.as_str());
            if unit.is_some() && known.is_some() && unit != known {
                self.facts.doubt(
                    sentence.line,
                    sentence.text,
                    "the limit has another unit than the row: it was not taken",
                );
                continue;
            }
            if found.exclusive && !self.counts(key, &found.limit) {
                self.open_range(sentence);
                continue;
            }
            if found.counted == Counted::Bytes {
                self.facts.doubt(
                    sentence.line,
                    sentence.text,
                    "the page counts bytes, the spec characters: the number was taken",
                );
            }
            if let Some(unit) = found.unit.and_then(remarks::unit) {
                self.set_unit(unit, sentence.origin());
            }
            said.push(found.said);
            self.facts.limit(key, found.limit, sentence.origin());
        }
        !said.is_empty() && says_only(sentence.text, &said)
    }

    /// Whether a sentence without a known wording speaks of a limit all the same.
    fn may_be_limit(&self, text: &str) -> bool {
        static LIMIT: LazyLock<Regex> = LazyLock::new(|| {
            expression(&format!(
                r"(?i)\b(?:minimum|maximum|limited to|at most|at least|up to|greater than|less than|more than)\b[^.]*\d|\b(?:between|from)\s+\d|{N}(?:\s?[a-z%]{{1,2}}\b)?\s*(?:to|~|–)\s*{N}"
            ))
        });
        let counted = match self.facts.notation.item() {
            TypeNotation::String => Counted::Characters,
            _ => Counted::Value,
        };
        // Of texts, only what says that it counts characters.
        let about = counted == Counted::Value || text.to_lowercase().contains("character");
        about && self.key(counted).is_some() && LIMIT.is_match(text)
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
        static MEANT: LazyLock<Regex> = LazyLock::new(|| {
            expression(&format!(
                r#"(?i)(?:^|[,;(:.]\s*|\s)["']?{N}["']?\s*(?:,?\s*(?:which\s+)?(?:indicates?|indicating|means?|meaning|represents?|stands\s+for)\b|:\s)"#
            ))
        });
        let range = ["range", "item_range"].iter().find_map(|key| {
            let mut limits = self.facts.limits.iter();
            limits.find(|(known, _)| known == key)
        });
        let Some((key, range)) = range else {
            return;
        };
        let numbers = MEANT
            .captures_iter(text)
            .filter_map(|found| number(found.get(1)?.as_str()));
        let outside = |value: &Number| {
            let value = value.to_f64();
            range.value.min.is_some_and(|min| value < min.to_f64())
                || range.value.max.is_some_and(|max| value > max.to_f64())
        };
        let found: Vec<Number> = numbers.filter(outside).collect();
        if let Some(value) = found.first() {
            let why = format!(
                "`{value}` has a meaning here, and is outside of the `{key}` {}",
                shown(&range.value)
            );
            self.facts.doubt(line, text, why);
        }
    }

    /// Whether there is a limit in a text.
    pub(super) fn has_limit(&self, sentence: &Sentence<'_>) -> bool {
        all(sentence.text)
            .iter()
            .any(|found| self.key(found.counted).is_some())
            || self.key(Counted::Value).is_some() && plain_range(sentence.text).is_some()
    }

    /// The key under which a limit stands on a row of this type.
    fn key(&self, counted: Counted) -> Option<&'static str> {
        let notation = &self.facts.notation;
        let list = notation.has_items() || self.facts.is_list();
        let item = notation.item();
        let number = item.is_number();
        match counted {
            Counted::Characters | Counted::Bytes => match (item, list) {
                (TypeNotation::String, true) => Some("item_length"),
                (TypeNotation::String, false) => Some("length"),
                _ => None,
            },
            Counted::Items => list.then_some("items"),
            Counted::Value if number => Some(if list { "item_range" } else { "range" }),
            Counted::Value => None,
        }
    }

    /// `0~32767` under a label.
    pub(super) fn bare_range(&mut self, sentence: &Sentence<'_>) -> Bare {
        let Some((limit, unit, open)) = plain_range(sentence.text) else {
            return Bare::None;
        };
        let origin = Origin::Stated {
            line: sentence.line,
        };
        let Some(key) = self.key(Counted::Value) else {
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
        if let Some(unit) = unit.and_then(remarks::unit) {
            self.set_unit(unit, origin.clone());
        }
        self.facts.limit(key, limit, origin);
        Bare::Taken
    }

    /// Paragraphs under `Minimum`, `Maximum`, `Array Length` and `Default value`.
    pub(super) fn labelled(&mut self, label: Label, line: usize, text: &str) -> bool {
        let origin = Origin::Stated { line };
        match label {
            Label::Minimum | Label::Maximum => {
                let Some(bound) = number(text.trim().trim_end_matches('.')) else {
                    return false;
                };
                let key = self
                    .key(Counted::Characters)
                    .or_else(|| self.key(Counted::Value));
                let Some(key) = key else {
                    self.facts.doubt(
                        line,
                        text,
                        "a minimum or maximum on what is neither text nor number",
                    );
                    return true;
                };
                let limit = match label {
                    Label::Minimum => Limit {
                        min: Some(bound),
                        max: None,
                    },
                    _ => Limit {
                        min: None,
                        max: Some(bound),
                    },
                };
                self.facts.limit(key, limit, origin);
                true
            }
            Label::Items => match plain_range(text) {
                Some((limit, _, _)) => {
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
}

/// Whether a sentence says nothing else than these limits: `A name can contain …`, `… are allowed`.
fn says_only(text: &str, said: &[&str]) -> bool {
    let places = || {
        said.iter()
            .filter_map(|said| Some((text.find(said)?, said.len())))
    };
    let start = places().map(|(at, _)| at).min().unwrap_or_default();
    let end = places()
        .map(|(at, length)| at + length)
        .max()
        .unwrap_or_default();
    let words = |text: &str| {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .count()
    };
    let opening = text
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let opening =
        ["the", "it", "a", "an", "each", "enter", "value", "which"].contains(&opening.as_str());
    (start == 0 || opening && words(&text[..start]) < 5) && words(&text[end..]) < 4
}
