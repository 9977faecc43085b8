//! How a value is written, where a sentence says so.

use std::sync::LazyLock;

use generator::page::{Format, Join, TypeNotation};
use regex::Regex;

use super::RowReader;
use crate::facts::fact::Fact;
use crate::facts::sentences::{Sentence, expression};

impl RowReader<'_> {
    /// How a text is written, and what joins the items of an array.
    pub(super) fn format_in(&mut self, sentence: &Sentence<'_>) {
        static COMMAS: LazyLock<Regex> = LazyLock::new(|| {
            expression(
                r"(?i)(separated? (?:\w+ )?(?:by|with|using) (?:a )?(?:commas?|,)|comma[- ]separated|commas? (?:\(,\) )?(?:to separate|are used to separate|as (?:the )?separators?)|use commas? )",
            )
        });
        static COMPACT: LazyLock<Regex> = LazyLock::new(|| expression(r"(?i)\byyyymmddhhmmss\b"));
        static SDK: LazyLock<Regex> = LazyLock::new(|| expression(r"(?i)yyyymmdd'?T'?hhmmss'?Z'?"));
        static RFC: LazyLock<Regex> = LazyLock::new(|| {
            expression(
                r"(?i)(RFC ?3339|yyyy-mm-dd'?T'?hh:mm:ss(?:\.s+)?'?Z'?(?:\W|$)|(?:format|example)\D{0,20}\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)",
            )
        });
        static OTHERS: LazyLock<Regex> = LazyLock::new(|| {
            expression(
                r"(?i)separated (?:by|with|using) (?:an? )?(?:(?P<pipes>vertical bars?|pipes?|\|)|(?P<spaces>spaces?|blanks?)|(?P<tabs>tabs?))(?:\W|$)",
            )
        });
        let text = sentence.text;
        // In JSON an array is an array.
        if let TypeNotation::Array(items) = &self.facts.notation
            && !self.context.body
            && items.is_scalar()
            && self.facts.join.is_none()
        {
            let others = OTHERS.captures(text);
            let others = others.as_ref();
            let other = |name| others.is_some_and(|found| found.name(name).is_some());
            let join = match () {
                () if COMMAS.is_match(text) => Some(Join::Commas),
                () if other("pipes") => Some(Join::Pipes),
                () if other("spaces") => Some(Join::Spaces),
                () if other("tabs") => Some(Join::Tabs),
                () => None,
            };
            self.facts.join = join.map(|value| Fact {
                value,
                origin: sentence.origin(),
            });
        }
        if self.facts.format.is_some() {
            return;
        }
        if let Some(format) = since_1970(text).filter(|format| format.fits(&self.facts.notation)) {
            self.facts.format = Some(Fact {
                value: format,
                origin: sentence.origin(),
            });
        }
        if self.facts.notation != TypeNotation::String || self.facts.format.is_some() {
            return;
        }
        let zoned = |text: &str| {
            text.to_uppercase().contains("SSZ") || text.to_uppercase().contains("SS'Z'")
        };
        let format = if SDK.is_match(text) {
            Format::SdkDate
        } else if COMPACT.is_match(text) {
            Format::Compact
        } else if !self.offset
            && RFC.find(text).is_some_and(|found| {
                !found.as_str().to_lowercase().contains("yyyy") || zoned(found.as_str())
            })
        {
            Format::Rfc3339
        } else if let Some(format) = notation(text).filter(|_| !self.offset) {
            format
        } else if COMMAS.is_match(text)
            && !sentence.is_conditional()
            && !text.to_lowercase().contains("key")
        {
            Format::CommaSeparated
        } else {
            return;
        };
        self.facts.format = Some(Fact {
            value: format,
            origin: sentence.origin(),
        });
    }

    /// Whether a sentence says nothing but the format.
    pub(super) fn is_format(&self, sentence: &Sentence<'_>) -> bool {
        static ONLY: LazyLock<Regex> = LazyLock::new(|| {
            expression(
                r"(?i)^(?:the )?(?:(?:time )?format |use commas? |commas? |separate |(?:multiple )?\w+ (?:are|is|must be) separated )",
            )
        });
        let format = self.facts.format.as_ref();
        let said = format.and_then(|format| format.origin.sentence());
        said == Some(sentence.text)
            && sentence.text.split_whitespace().count() < 8
            && ONLY.is_match(sentence.text)
    }
}

/// The number that a time is written as.
fn since_1970(text: &str) -> Option<Format> {
    static MILLISECONDS: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?i)(\bmilliseconds? (?:\w+ ){0,4}since .{0,30}1970|\b13-(?:bit|digit) (?:unix )?timestamp|\bmillisecond(?:-level)? timestamp|\btimestamp,? (?:\(|in |unit: ?|accurate to )(?:the )?(?:milliseconds?|ms)\b)",
        )
    });
    static SECONDS: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?i)(\bseconds? (?:\w+ ){0,4}since .{0,30}1970|\b10-(?:bit|digit) (?:unix )?timestamp|\btimestamp,? (?:\(|in |unit: ?|accurate to )(?:the )?(?:seconds?|s)\b)",
        )
    });
    if MILLISECONDS.is_match(text) {
        Some(Format::UnixMilliseconds)
    } else {
        SECONDS.is_match(text).then_some(Format::UnixSeconds)
    }
}

/// The notation of a time, a date or a duration, where a sentence spells it out and nothing follows it.
fn notation(text: &str) -> Option<Format> {
    static SPELT: LazyLock<[(Format, Regex); 6]> = LazyLock::new(|| {
        [
            (
                Format::Civil,
                r"(?i)\byyyy-mm-dd'?T'?hh:mm:ss(?:[^\w.+'-]|\.?$|\.\s)",
            ),
            (
                Format::Spaced,
                r"(?i)\byyyy-mm-dd hh:mm:ss(?:[^\w.+'-]|\.?$|\.\s)",
            ),
            (Format::Date, r"(?i)\byyyy-mm-dd(?:[^\w'/-]|$)(?:[^h]|$)"),
            (Format::CompactDate, r"(?i)\byyyymmdd(?:[^\w'-]|$)"),
            (
                Format::Iso8601,
                r"(?i)(\bISO ?8601 duration|\bduration\b.{0,40}\bISO ?8601\b)",
            ),
            (
                Format::Clock,
                r"(?i)\b(?:duration|length)\b[^-]{0,60}\bhh:mm:ss(?:[^\w.]|\.?$|\.\s)",
            ),
        ]
        .map(|(format, pattern)| (format, expression(pattern)))
    });
    let mut spelt = SPELT.iter();
    let (format, _) = spelt.find(|(_, pattern)| pattern.is_match(text))?;
    Some(*format)
}
