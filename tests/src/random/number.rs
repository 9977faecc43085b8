//! Random numbers, times, dates and durations within the documented limits.

use generator::page::{Format, Number};
use generator::service::{Member, Type};
use serde_json::{Value, json};

use super::value::{Draw, Spelling};
use crate::sample::{limit_of, whole};

impl Draw<'_> {
    /// A whole number: at an end of the range, near zero or anywhere.
    pub(super) fn integer(
        &mut self,
        member: &Member,
        key: &str,
        least: i128,
        most: i128,
    ) -> Option<Value> {
        let (min, max) = limit_of(member, key).unwrap_or_default();
        let bound = |bound: Option<Number>, or| bound.and_then(Number::integer).unwrap_or(or);
        let (least, most) = (bound(min, least).max(least), bound(max, most).min(most));
        whole(match self.rng.u8(..4) {
            0 => least,
            1 => most,
            2 => i128::from(self.rng.i8(..)).clamp(least, most),
            _ => self.rng.i128(least..=most),
        })
    }

    /// A number that has few digits, so that nothing is rounded.
    pub(super) fn float(&mut self, member: &Member, key: &str) -> Value {
        let (min, max) = limit_of(member, key).unwrap_or_default();
        let number = f64::from(self.rng.i16(..)) / 4.0;
        let number = min.map_or(number, |min| number.max(min.to_f64()));
        json!(max.map_or(number, |max| number.min(max.to_f64())))
    }

    pub(super) fn formatted(
        &mut self,
        member: &Member,
        format: Format,
        spelling: Spelling,
        key: &str,
    ) -> Option<Value> {
        let numbers = match format {
            // Those of ten digits: as a text they have a length.
            Format::UnixSeconds => Some(1_000_000_000..=9_999_999_999),
            // From the year -9999 to 9999.
            Format::UnixMilliseconds => Some(-377_705_023_201_000..=253_402_207_200_999),
            other => other.whole_numbers(),
        };
        if let Some(numbers) = numbers {
            return self.integer(member, key, *numbers.start(), *numbers.end());
        }
        if member.row.pattern.is_some() {
            return self
                .patterned(member, &Type::Formatted(format))
                .map(Value::from);
        }
        let texts: &[&str] = match format {
            Format::Compact => &["20190704144303", "00010101000000", "20240229235959"],
            Format::Rfc3339 => &["2025-01-10T00:00:00Z", "2025-01-10T01:02:03.5+08:00"],
            Format::Utc => &["2019-07-04T14:43:03Z"],
            Format::Civil => &["2019-07-04T14:43:03"],
            Format::Spaced => &["2019-07-04 14:43:03"],
            Format::Date => &["2019-07-04", "2024-02-29"],
            Format::CompactDate => &["20190704"],
            Format::Clock => &["01:02:03", "00:00:00"],
            Format::Iso8601 => &["PT1H2M3S", "P1D"],
            Format::Decimal => return Some(self.decimal(member, spelling, key)),
            other => panic!("{}: say here what such a text looks like", other.word()),
        };
        self.rng.choice(texts).map(|text| (*text).into())
    }

    /// A decimal: outside of JSON with all of its digits.
    fn decimal(&mut self, member: &Member, spelling: Spelling, key: &str) -> Value {
        let limit = limit_of(member, key).unwrap_or_default();
        let inside = |text: &&&str| {
            let number: f64 = text.parse().unwrap_or_default();
            limit.0.is_none_or(|min| min.to_f64() <= number)
                && limit.1.is_none_or(|max| number <= max.to_f64())
        };
        let texts: Vec<_> = ["0.10", "2", "1.50", "99.990", "-0.5", "1e3"]
            .iter()
            .filter(inside)
            .collect();
        match self.rng.choice(&texts) {
            Some(text) if spelling == Spelling::Json => {
                serde_json::from_str(text).unwrap_or_default()
            }
            Some(text) => json!(text),
            None => self.float(member, key),
        }
    }
}
