//! Units, and how pages write and announce them.

mod subject;

use std::ops::Range;
use std::sync::LazyLock;

use super::denial::is_denied;
use super::phrase::Phrase;
use super::token::Token;
pub(in crate::facts) use subject::{Row, foreign, head};

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
pub(in crate::facts) fn leading(tokens: &[Token<'_>]) -> Option<(&'static str, usize)> {
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

/// A unit that a sentence says the row to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::facts) struct Said {
    pub(in crate::facts) unit: &'static str,
    /// The tokens that say it.
    pub(in crate::facts) words: Range<usize>,
    /// Whether they name it a unit.
    pub(in crate::facts) own: bool,
    /// Whether it is one of several: `in MB or GB`.
    pub(in crate::facts) several: bool,
}

impl Said {
    /// The word that is the unit.
    fn word<'t>(&self, tokens: &[Token<'t>]) -> &'t str {
        tokens[self.words.end - 1].text
    }

    /// Whether it says that a text is a number in this unit: sizes and rates are never said of words.
    pub(in crate::facts) fn is_of_text(&self) -> bool {
        !["%", "pixels", "months", "years", "microseconds"].contains(&self.unit)
    }
}

/// What announces a unit, whether it names it one, and what has to stand behind it.
fn announcements() -> &'static [(Phrase, bool, &'static str, &'static str)] {
    #[rustfmt::skip]
    static ANNOUNCEMENTS: LazyLock<Vec<(Phrase, bool, &'static str, &'static str)>> = LazyLock::new(|| {
        [
            ("unit|units is|are|:|of [:] [the] [a]", true, "", "Unit: MB"),
            ("in [the] unit|units of|: [the]", true, "", "Size, in the unit of MB"),
            ("in", false, ".,;)(", "Size, in MB."),
            ("( unit|in|unit: [:]", false, ")", "Size (in MB)"),
            ("measured|expressed in", false, ".,;)(", "It is measured in MB."),
            ("(", false, ")", "Size (MB)"),
            ("number of", false, "", "Number of MB"),
        ]
        .into_iter()
        .map(|(phrase, own, behind, example)| (Phrase::new(phrase), own, behind, example))
        .collect()
    });
    &ANNOUNCEMENTS
}

/// Whether another unit stands beside one, or something else may: `MB or GB`, `MB, GB`, `MB for lamps and GB for beams`.
pub(in crate::facts) fn is_one_of_several(behind: &[Token<'_>], unit: &str) -> bool {
    let open = behind.first().is_some_and(|open| open.is_mark('('));
    let close = behind.iter().position(|close| close.is_mark(')'));
    let bracket = close.filter(|_| open);
    // `kbit/s (bit/s for old lamps)`
    let inner = bracket.and_then(|close| leading(&behind[1..close]));
    if inner.is_some_and(|(other, _)| other != unit) {
        return true;
    }
    let rest = &behind[bracket.map_or(0, |close| close + 1)..];
    let joins =
        |token: &Token<'_>| token.is_mark_of(&[',', '/']) || token.is_one_of(&["and", "or"]);
    let end = rest
        .iter()
        .position(|token| token.is_mark_of(&['.', ';', ')']));
    let rest = &rest[..end.unwrap_or(rest.len())];
    let another = |at: usize| {
        let next = at + usize::from(rest.get(at).is_some_and(|token| token.is("in")));
        rest.get(next..)
            .and_then(leading)
            .is_some_and(|(other, _)| other != unit)
    };
    rest.first().is_some_and(|next| next.is("or"))
        || (0..rest.len()).any(|at| joins(&rest[at]) && another(at + 1))
}

/// Whether a sentence speaks of a unit, or of one case, and names another than the one that is known.
pub(in crate::facts) fn is_another(tokens: &[Token<'_>], known: &str) -> bool {
    let named = tokens
        .iter()
        .any(|token| token.is_one_of(&["unit", "units"]));
    let cases = ["for", "on", "in", "since", "if", "with", "without"];
    let comma = tokens.iter().position(|token| token.is_mark(','));
    let case = comma.filter(|_| tokens[0].is_one_of(&cases));
    (0..tokens.len()).any(|at| {
        let Some((unit, length)) = leading(&tokens[at..]) else {
            return false;
        };
        let amount = at > 0 && tokens[at - 1].number().is_some();
        let ends =
            |next: &Token<'_>| next.is_mark('.') || next.is_one_of(&["is", "are", "has", "have"]);
        let ends = tokens.get(at + length).is_none_or(ends);
        let alone = case.is_some_and(|comma| comma + 1 == at) && ends;
        unit != known && !amount && (named || alone)
    })
}

/// The units that a sentence says the row to have.
pub(in crate::facts) fn said(tokens: &[Token<'_>]) -> Vec<Said> {
    let mut found: Vec<Said> = Vec::new();
    // `Number of seconds since 1970` is a point in time.
    let since = tokens.iter().any(|token| token.is("since"));
    for at in 0..tokens.len() {
        if found.last().is_some_and(|last| last.words.contains(&at)) {
            continue;
        }
        let read = announcements().iter().find_map(|(phrase, own, behind, _)| {
            let start = at + phrase.leads(&tokens[at..])?;
            let (unit, length) = leading(tokens.get(start..)?)?;
            let next = tokens.get(start + length);
            let ends = behind.is_empty()
                || next.is_none() && !behind.starts_with(')')
                || next.is_some_and(|next| behind.chars().any(|mark| next.is_mark(mark)));
            // `in US` is no unit.
            let word = tokens[start].text;
            let shouted = word.len() < 3
                && word.chars().all(|c| c.is_ascii_uppercase())
                && unit.ends_with("seconds");
            // `lamp(s)`
            let plural = tokens[start].is("s")
                && at > 0
                && tokens[at].is_mark('(')
                && tokens[at - 1].end == tokens[at].start;
            let several = is_one_of_several(&tokens[start + length..], unit);
            let point = since && tokens[at].is("number");
            let denied = is_denied(&tokens[..at]);
            ((ends || several) && !shouted && !point && !denied && !plural).then_some(Said {
                unit,
                words: at..start + length,
                own: *own,
                several,
            })
        });
        found.extend(read);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn a_sentence_may_name_another_unit() {
        for text in [
            "For old lamps, kbit/s.",
            "Since v2, KB is used.",
            "The unit of beams is KB.",
            "The unit can be changed to GB.",
        ] {
            assert!(is_another(&tokens(text), "MB"), "{text}");
        }
        for text in [
            "The unit is MB.",
            "For old lamps, 5 GB.",
            "If it is lit, the time in days.",
        ] {
            assert!(!is_another(&tokens(text), "MB"), "{text}");
        }
    }

    #[test]
    fn every_announcement_says_the_unit_of_its_example() {
        for (_, own, _, example) in announcements() {
            let found = said(&tokens(example));
            let units: Vec<_> = found.iter().map(|said| (said.unit, said.own)).collect();
            assert_eq!(units, [("MB", *own)], "{example}");
        }
        for text in [
            "in MB or GB",
            "Unit: MB, GB",
            "Size (MB or GB)",
            "in MB for lamps and GB for beams",
            "in MB (lamps) or in GB",
        ] {
            let found = said(&tokens(text));
            assert!(found.first().is_some_and(|said| said.several), "{text}");
        }
        for text in [
            "In total.",
            "not in MB.",
            "in US",
            "within 5 MB",
            "in MB units of lamps",
            "Number of lamp(s).",
        ] {
            assert_eq!(said(&tokens(text)), [], "{text}");
        }
    }
}
