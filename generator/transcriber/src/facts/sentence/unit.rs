//! Units, and how pages write them.

use super::token::Token;

/// Each unit in the spec's words, and its spellings in lower case.
const UNITS: [(&str, &[&str]); 28] = [
    (
        "seconds",
        &["second", "seconds", "s", "sec", "secs", "second(s)"],
    ),
    ("milliseconds", &["millisecond", "milliseconds", "ms"]),
    ("microseconds", &["microsecond", "microseconds", "us", "μs"]),
    ("minutes", &["minute", "minutes", "min", "mins"]),
    ("hours", &["hour", "hours"]),
    ("days", &["day", "days"]),
    ("months", &["month", "months"]),
    ("years", &["year", "years"]),
    ("bytes", &["byte", "bytes"]),
    ("KB", &["kb", "kilobytes", "kilobyte"]),
    ("KiB", &["kib"]),
    ("MB", &["mb", "megabytes", "megabyte"]),
    ("MiB", &["mib"]),
    ("GB", &["gb", "gigabytes", "gigabyte"]),
    ("GiB", &["gib"]),
    ("TB", &["tb", "terabytes", "terabyte"]),
    ("bit/s", &["bit/s", "bps", "bits per second"]),
    ("kbit/s", &["kbit/s", "kbps"]),
    ("Mbit/s", &["mbit/s", "mbps"]),
    ("Gbit/s", &["gbit/s", "gbps"]),
    ("KB/s", &["kb/s"]),
    ("MB/s", &["mb/s"]),
    ("Hz", &["hz", "hertz"]),
    ("kHz", &["khz"]),
    ("pixels", &["pixel", "pixels", "px"]),
    ("%", &["%", "percent", "percentage"]),
    (
        "frames per second",
        &["frames per second", "fps", "frames/s"],
    ),
    ("GHz", &["ghz"]),
];

/// The unit in the spec's words.
pub(crate) fn unit(text: &str) -> Option<&'static str> {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    UNITS
        .iter()
        .find(|(_, names)| names.contains(&text.as_str()))
        .map(|(unit, _)| *unit)
}

/// The unit that tokens begin with, and how many they are.
pub(super) fn leading(tokens: &[Token<'_>]) -> Option<(&'static str, usize)> {
    let first = tokens.first()?;
    if first.is_one_of(&["bits", "frames"])
        && let [_, per, second, ..] = tokens
        && per.is("per")
        && second.is("second")
    {
        let text = format!("{} per second", first.text);
        return unit(&text).map(|unit| (unit, 3));
    }
    if first.is_mark('%') {
        return Some(("%", 1));
    }
    if !matches!(first.kind, super::token::Kind::Word) {
        return None;
    }
    // `day(s)`
    let plural = matches!(tokens, [_, open, s, close, ..] if open.is_mark('(') && s.is("s") && close.is_mark(')'));
    unit(first.text).map(|unit| (unit, if plural { 4 } else { 1 }))
}
