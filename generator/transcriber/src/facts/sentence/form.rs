//! How a sentence says that a time, a date or a duration is written, and whether there is more than one way.

use std::sync::LazyLock;

use generator::page::Format;

use super::denial::is_denied;
use super::pattern::{pattern, pattern_length};
use super::phrase::Phrase;
use super::token::Token;
use super::unit;

/// The forms that a sentence names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::facts) enum Forms {
    /// No form, or one that no spec knows.
    None,
    One(Format),
    /// One of several.
    Several,
}

/// Names of forms, and of numbers that a time is written as.
fn names() -> &'static [(Phrase, Format, &'static str)] {
    use Format::{Iso8601, Rfc3339, UnixMilliseconds, UnixSeconds};
    #[rustfmt::skip]
    static NAMES: LazyLock<Vec<(Phrase, Format, &'static str)>> = LazyLock::new(|| {
        [
            ("rfc3339", Rfc3339, "In RFC3339 format"),
            ("rfc #", Rfc3339, "In RFC 3339 format"),
            ("iso8601 duration", Iso8601, "An ISO8601 duration"),
            ("iso # duration", Iso8601, "An ISO 8601 duration"),
            ("duration ... iso8601", Iso8601, "Duration as in ISO8601"),
            ("duration ... iso #", Iso8601, "Duration as in ISO 8601"),
            ("millisecond|millisecond-level timestamp", UnixMilliseconds, "A millisecond timestamp"),
            ("timestamp [,] (|in|unit|accurate [:] [to] [the] millisecond|milliseconds|ms", UnixMilliseconds, "A timestamp, in milliseconds"),
            ("timestamp [,] (|in|unit|accurate [:] [to] [the] second|seconds|s", UnixSeconds, "A timestamp (s)"),
        ]
        .into_iter()
        .map(|(phrase, format, example)| (Phrase::new(phrase), format, example))
        .collect()
    });
    &NAMES
}

/// A form where it is named: none if no spec knows it.
struct Mention<'t> {
    format: Option<Format>,
    text: &'t str,
    start: usize,
    end: usize,
}

impl Mention<'_> {
    fn is_pattern(&self) -> bool {
        self.text.to_lowercase().contains("yyyy")
    }
}

/// The forms that a sentence names.
pub(in crate::facts) fn forms(tokens: &[Token<'_>], text: &str) -> Forms {
    let found = mentions(tokens, text);
    let mut known = found.iter().filter_map(|one| one.format);
    let Some(format) = known.next() else {
        return Forms::None;
    };
    if is_one_of_several(tokens, &found) {
        return Forms::Several;
    }
    // Of a pattern and a name beside it, the pattern says it exactly.
    let patterns = found.iter().filter(|one| one.is_pattern());
    let pattern = patterns.into_iter().find_map(|one| one.format);
    Forms::One(pattern.unwrap_or(format))
}

/// Whether other forms stand beside one, or something else may.
fn is_one_of_several(tokens: &[Token<'_>], found: &[Mention<'_>]) -> bool {
    let or = |token: &Token<'_>| token.is_one_of(&["or", "if", "unless"]);
    let behind = |one: &Mention<'_>| {
        let mut rest = tokens
            .iter()
            .filter(|token| token.start >= one.end)
            .skip_while(|token| {
                token.is_mark_of(&[',', ')', '"', '\'']) || token.is_one_of(&["format", "formats"])
            });
        rest.next().is_some_and(or)
    };
    let joined = |pair: &[Mention<'_>]| {
        let [a, b] = pair else { return false };
        let same =
            a.format == b.format && (a.format.is_some() || a.text.eq_ignore_ascii_case(b.text));
        let between = tokens
            .iter()
            .filter(|token| (a.end..b.start).contains(&token.start));
        // `yyyy-mm-dd; in v1, yyyymmdd`
        let parts = !a.text.to_lowercase().contains(&b.text.to_lowercase());
        let patterns = a.is_pattern() && b.is_pattern() && parts;
        let joined = between
            .into_iter()
            .any(|token| token.is_one_of(&["or", "and"]));
        !same && (patterns || joined)
    };
    let units = (0..tokens.len()).any(|at| {
        let said = unit::leading(&tokens[at..]);
        said.is_some_and(|(said, length)| unit::is_one_of_several(&tokens[at + length..], said))
    });
    let number = |one: &Mention<'_>| {
        matches!(
            one.format,
            Some(Format::UnixMilliseconds | Format::UnixSeconds)
        )
    };
    found.iter().any(behind) || found.windows(2).any(joined) || units && found.iter().any(number)
}

fn mentions<'t>(tokens: &[Token<'_>], text: &'t str) -> Vec<Mention<'t>> {
    let mut found: Vec<Mention<'t>> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let length = pattern_length(&tokens[at..]);
        let read = if length > 0 {
            let (start, end) = (tokens[at].start, tokens[at + length - 1].end);
            let written = &text[start..end];
            Some((pattern(written, &tokens[..at]), length))
        } else {
            named(&tokens[at..])
        };
        let Some((format, length)) = read else {
            at += 1;
            continue;
        };
        let (start, end) = (tokens[at].start, tokens[at + length - 1].end);
        if !is_denied(&tokens[..at]) {
            found.push(Mention {
                format,
                text: &text[start..end],
                start,
                end,
            });
        }
        at += length;
    }
    found
}

/// A form that tokens begin to name, and how many they are.
fn named(tokens: &[Token<'_>]) -> Option<(Option<Format>, usize)> {
    let found = names().iter().find_map(|(phrase, format, _)| {
        let length = phrase.leads(tokens)?;
        let number = tokens[length - 1].text;
        let right = match format {
            Format::Rfc3339 => number.contains("3339"),
            Format::Iso8601 => tokens[..length]
                .iter()
                .any(|token| token.text.contains("8601")),
            _ => true,
        };
        right.then_some((Some(*format), length))
    });
    found
        .or_else(|| digits(tokens))
        .or_else(|| since_1970(tokens))
        .or_else(|| {
            let plain = tokens.first()?.is_one_of(&["timestamp", "timestamps"]);
            plain.then_some((None, 1))
        })
}

/// `a 13-bit timestamp`
fn digits(tokens: &[Token<'_>]) -> Option<(Option<Format>, usize)> {
    static SAID: LazyLock<Phrase> =
        LazyLock::new(|| Phrase::new("# [-] bit|digit [unix] timestamp"));
    let length = SAID.leads(tokens)?;
    let format = match tokens[0].text {
        "13" => Some(Format::UnixMilliseconds),
        "10" => Some(Format::UnixSeconds),
        _ => None,
    };
    Some((format, length))
}

/// `Seconds that have passed since January 1, 1970`
fn since_1970(tokens: &[Token<'_>]) -> Option<(Option<Format>, usize)> {
    let format = match unit::leading(tokens)? {
        ("milliseconds", 1) => Format::UnixMilliseconds,
        ("seconds", 1) => Format::UnixSeconds,
        _ => return None,
    };
    let since = tokens.iter().take(6).position(|token| token.is("since"))?;
    let year = tokens[since..]
        .iter()
        .take(12)
        .position(|token| token.text.contains("1970"))?;
    Some((Some(format), since + year + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::pattern::PATTERNS;
    use crate::facts::sentence::token::tokens;

    fn read(text: &str) -> Forms {
        forms(&tokens(text), text)
    }

    #[test]
    fn every_name_and_pattern_is_a_form() {
        for (_, format, example) in names() {
            assert_eq!(read(example), Forms::One(*format), "{example}");
        }
        for (pattern, format) in PATTERNS {
            let text = format!("In the format of {pattern}, for the time.");
            assert_eq!(read(&text), Forms::One(format), "{text}");
        }
        for (text, format) in [
            ("In the \"yyyy-mm-ddThh:mm:ssZ\" format.", Format::Rfc3339),
            ("YYYYMMDD'T'HHMMSS'Z'", Format::SdkDate),
            ("A 13-digit timestamp", Format::UnixMilliseconds),
            ("Seconds since January 1, 1970.", Format::UnixSeconds),
            ("The duration is in the format of hh:mm:ss.", Format::Clock),
            ("RFC 3339, that is, yyyy-mm-ddThh:mm:ssZ", Format::Rfc3339),
            ("When it began or ended, in yyyy-mm-dd format", Format::Date),
        ] {
            assert_eq!(read(text), Forms::One(format), "{text}");
        }
    }

    #[test]
    fn one_of_several_forms_is_none() {
        for text in [
            "yyyy-mm-dd or a timestamp in milliseconds",
            "yyyymmdd or yyyy-mm-dd",
            "A 13-bit timestamp or a date in the yyyy-mm-dd format",
            "yyyy-mm-dd for days and yyyy-mm for months",
            "In yyyy-mm-dd format, or now",
            "In yyyy-mm-dd; in v1, yyyymmdd",
            "A date (yyyy-mm-dd) or a week",
            "The format is yyyy-mm-dd if it is a day.",
            "A timestamp in milliseconds or seconds",
        ] {
            assert_eq!(read(text), Forms::Several, "{text}");
        }
        for text in [
            "The format is not yyyy-mm-dd.",
            "The format is yyyyMMdd000000.",
            "At hh:mm:ss.",
            "yyyy-mm-ddThh:mm:ss+08:00",
            "A timestamp.",
        ] {
            assert_eq!(read(text), Forms::None, "{text}");
        }
    }
}
