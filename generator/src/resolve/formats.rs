//! Texts of examples and defaults, held against the formats that the runtime reads.

use crate::page::{Format, Number, is_date};

/// What a text of this format should have been, if it is not.
pub(super) fn mismatch(format: Format, text: &str) -> Option<&'static str> {
    let is_whole = || {
        let number: Option<i128> = text.parse().ok();
        let numbers = format.whole_numbers();
        number.is_some_and(|number| numbers.is_none_or(|numbers| numbers.contains(&number)))
    };
    let (expected, fits) = match format {
        Format::Compact => ("a time as `yyyymmddhhmmss`", is_compact(text)),
        Format::Rfc3339 => (
            "a time as in RFC 3339, like `2019-07-04T14:43:03Z`",
            is_rfc3339(text),
        ),
        Format::Utc => (
            "a time as `yyyy-mm-ddThh:mm:ssZ`",
            text.strip_suffix(['Z', 'z'])
                .is_some_and(|time| is_time(time, &['T', 't'])),
        ),
        Format::Civil => (
            "a time as `yyyy-mm-ddThh:mm:ss`",
            is_time(text, &['T', 't']),
        ),
        Format::Spaced => ("a time as `yyyy-mm-dd hh:mm:ss`", is_time(text, &[' '])),
        Format::Date => ("a date as `yyyy-mm-dd`", is_date(text)),
        Format::CompactDate => ("a date as `yyyymmdd`", is_compact_date(text)),
        Format::UnixSeconds => ("a number of seconds since 1970", is_whole()),
        Format::UnixMilliseconds => ("a number of milliseconds since 1970", is_whole()),
        Format::Clock => ("a duration as `hh:mm:ss`", is_clock_duration(text)),
        Format::Iso8601 => (
            "a duration as in ISO 8601, like `PT1H30M`",
            is_iso_duration(text),
        ),
        Format::Int32 => ("a whole number of 32 bits", is_whole()),
        Format::Int64 => ("a whole number of 64 bits", is_whole()),
        Format::Uint32 => ("a whole number of 32 bits without a sign", is_whole()),
        Format::Uint64 => ("a whole number of 64 bits without a sign", is_whole()),
        Format::Decimal => ("a number", Number::parse(text).is_some()),
        Format::Boolean => ("`true` or `false`", matches!(text, "true" | "false")),
        Format::SdkDate | Format::CommaSeparated => return None,
    };
    (!fits).then_some(expected)
}

/// `yyyymmddhhmmss`, and a time that there is.
fn is_compact(text: &str) -> bool {
    is_digits(text, 14)
        && is_compact_date(&text[..8])
        && is_clock(&text[8..10], &text[10..12], &text[12..])
}

/// `yyyymmdd`, and a day that there is.
fn is_compact_date(text: &str) -> bool {
    is_digits(text, 8) && is_date(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]))
}

/// `yyyy-mm-dd` and `hh:mm:ss` with one of these between them, and a time that there is.
fn is_time(text: &str, between: &[char]) -> bool {
    let Some((date, time)) = text.split_at_checked(10) else {
        return false;
    };
    let Some(time) = time.strip_prefix(between) else {
        return false;
    };
    let parts: Vec<&str> = time.split(':').collect();
    is_date(date) && matches!(parts[..], [h, m, s] if is_clock(h, m, s))
}

/// `hh:mm:ss`, of more than a day, too.
fn is_clock_duration(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    let [hours, minutes, seconds] = parts[..] else {
        return false;
    };
    let is_hours = (2..=9).contains(&hours.len()) && is_digits(hours, hours.len());
    is_hours && is_clock("00", minutes, seconds)
}

/// `P1DT1H30M0.5S`; a month and a year have no fixed length.
fn is_iso_duration(text: &str) -> bool {
    let Some(text) = text.strip_prefix('P') else {
        return false;
    };
    let (days, time) = text.split_once('T').unwrap_or((text, "0S"));
    text != "T"
        && !text.is_empty()
        && is_period(days, "WD")
        && !time.is_empty()
        && is_period(time, "HMS")
}

/// Numbers with units, each unit at most once and in this order; only seconds have a fraction.
fn is_period(mut text: &str, units: &str) -> bool {
    for unit in units.chars() {
        let Some((number, rest)) = text.split_once(unit) else {
            continue;
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
        let is_whole = (1..=6).contains(&whole.len()) && is_digits(whole, whole.len());
        let is_fraction = (1..=9).contains(&fraction.len()) && is_digits(fraction, fraction.len());
        if !is_whole || !is_fraction || number.contains('.') && unit != 'S' {
            return false;
        }
        text = rest;
    }
    text.is_empty()
}

fn is_digits(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `2019-07-04T14:43:03Z`, with or without a fraction, in UTC or with an offset.
fn is_rfc3339(text: &str) -> bool {
    let Some(time) = without_offset(text) else {
        return false;
    };
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    !fraction.is_empty() && is_digits(fraction, fraction.len()) && is_time(time, &['T', 't'])
}

fn without_offset(time: &str) -> Option<&str> {
    if let Some(time) = time.strip_suffix(['Z', 'z']) {
        return Some(time);
    }
    let (time, offset) = time.split_at_checked(time.len().checked_sub(6)?)?;
    let (hour, minute) = offset.strip_prefix(['+', '-'])?.split_once(':')?;
    is_clock(hour, minute, "00").then_some(time)
}

fn is_clock(hour: &str, minute: &str, second: &str) -> bool {
    let below = |text: &str, limit: u32| {
        is_digits(text, 2) && text.parse::<u32>().is_ok_and(|number| number < limit)
    };
    below(hour, 24) && below(minute, 60) && below(second, 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts that are of a format, and texts that only look like it.
    fn told_apart(format: Format, right: &[&str], wrong: &[&str]) {
        for text in right {
            assert_eq!(mismatch(format, text), None, "{text}");
        }
        for text in wrong {
            assert!(mismatch(format, text).is_some(), "{text}");
        }
    }

    #[test]
    fn times_are_told_from_what_only_looks_like_one() {
        told_apart(
            Format::Compact,
            &["20240229235959"],
            &[
                "20230229000000",
                "20240101240000",
                "2024010100000",
                "2024-01-01T00:00",
            ],
        );
        told_apart(
            Format::Rfc3339,
            &["2019-07-04T14:43:03Z", "2019-07-04t14:43:03.120+08:00"],
            &[
                "2019-07-04 14:43:03",
                "2019-07-04T14:43Z",
                "2019-13-04T14:43:03Z",
                "2019-07-04T14:43:03.Z",
                "2019-07-04T14:43:03+0800",
                "2019-07-04T14:43:03",
            ],
        );
        let time = "2019-07-04T14:43:03";
        told_apart(
            Format::Utc,
            &["2019-07-04T14:43:03Z"],
            &[time, "2019-07-04T14:43:03.5Z", "2019-02-29T14:43:03Z", "Z"],
        );
        told_apart(
            Format::Civil,
            &[time],
            &[
                "2019-07-04T14:43:03Z",
                "2019-07-04 14:43:03",
                "2019-07-04T14:43",
                "",
            ],
        );
        told_apart(
            Format::Spaced,
            &["2019-07-04 14:43:03"],
            &[time, "2019-07-04 24:00:00", "2019-07-04"],
        );
        told_apart(
            Format::Date,
            &["2024-02-29"],
            &["2023-02-29", "20240229", "2024-2-9"],
        );
        told_apart(
            Format::CompactDate,
            &["20240229"],
            &["20230229", "2024-02-29", "é0240229"],
        );
    }

    #[test]
    fn durations_are_told_from_what_only_looks_like_one() {
        told_apart(
            Format::Clock,
            &["00:00:00", "01:30:59", "120:00:00"],
            &[
                "1:00:00",
                "00:60:00",
                "00:00:60",
                "00:00",
                "00:00:00:00",
                "-1:00:00",
                "9999999999:00:00",
            ],
        );
        told_apart(
            Format::Iso8601,
            &[
                "PT0S",
                "P1D",
                "P2W",
                "P1WT1M",
                "PT1H30M",
                "PT0.5S",
                "P1DT1H1M1.000000001S",
            ],
            &[
                "",
                "P",
                "PT",
                "P1DT",
                "P1M",
                "P1Y",
                "PT1D",
                "PT1M1H",
                "PT1H1H",
                "PTH",
                "PT1.5H",
                "PT1",
                "1H",
                "PT.5S",
                "-PT1S",
                "PT1000000S0",
            ],
        );
    }

    #[test]
    fn numbers_are_held_against_their_width() {
        told_apart(
            Format::Int32,
            &["-2147483648", "0"],
            &["2147483648", "1.0", "", "x"],
        );
        told_apart(Format::Uint32, &["4294967295"], &["-1", "4294967296"]);
        told_apart(
            Format::Int64,
            &["-9223372036854775808"],
            &["9223372036854775808"],
        );
        told_apart(
            Format::Uint64,
            &["18446744073709551615"],
            &["18446744073709551616", "-1"],
        );
        told_apart(
            Format::UnixSeconds,
            &["0", "-1", "1562251383"],
            &["now", "1.5"],
        );
        told_apart(
            Format::UnixMilliseconds,
            &["1562251383000"],
            &["9223372036854775808"],
        );
        told_apart(
            Format::Decimal,
            &["0.10", "-1e5", "7"],
            &["", "1,5", "NaN", ".5"],
        );
        told_apart(Format::Boolean, &["true", "false"], &["True", "1", ""]);
        told_apart(Format::CommaSeparated, &["", "a,b"], &[]);
    }
}
