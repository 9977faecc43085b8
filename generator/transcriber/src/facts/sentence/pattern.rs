//! Patterns of times and dates: `yyyy-mm-dd hh:mm:ss`, however they are quoted.

use generator::page::Format;

use super::token::{Kind, Token};

/// Patterns in lower case, without quotes.
pub(super) const PATTERNS: [(&str, Format); 10] = [
    ("yyyymmddthhmmssz", Format::SdkDate),
    ("yyyymmddthhmmss", Format::SdkDate),
    ("yyyymmddhhmmss", Format::Compact),
    ("yyyy-mm-ddthh:mm:ssz", Format::Rfc3339),
    ("yyyy-mm-ddthh:mm:ss.sz", Format::Rfc3339),
    ("yyyy-mm-ddthh:mm:ss.sssz", Format::Rfc3339),
    ("yyyy-mm-ddthh:mm:ss", Format::Civil),
    ("yyyy-mm-dd hh:mm:ss", Format::Spaced),
    ("yyyy-mm-dd", Format::Date),
    ("yyyymmdd", Format::CompactDate),
];

/// How many tokens are a pattern of a time, which has no blanks but one between date and time.
pub(super) fn pattern_length(tokens: &[Token<'_>]) -> usize {
    let begins = |token: &Token<'_>| {
        let text = token.text.to_lowercase();
        text.starts_with("yyyy")
            || text == "hh"
            || text.starts_with("hh:mm")
            || text.starts_with("mm:ss")
    };
    let touching = |tokens: &[Token<'_>]| {
        let pairs = tokens
            .windows(2)
            .take_while(|pair| pair[0].end == pair[1].start);
        let whole = &tokens[..=pairs.count()];
        let quote =
            |token: &&Token<'_>| token.is_mark_of(&['.', ',', ';', ')', ':', '"', '\'', '”', '’']);
        whole.len() - whole.iter().rev().take_while(quote).count()
    };
    let Some(first) = tokens.first() else {
        return 0;
    };
    let quoted = first.kind == Kind::Quoted;
    let is_pattern = begins(first)
        && (first.text.len() > 2 || tokens.get(1).is_some_and(|next| next.is_mark(':')));
    if !is_pattern {
        return 0;
    }
    let length = if quoted { 1 } else { touching(tokens) };
    let time = |rest: &[Token<'_>]| {
        rest[0].text.to_lowercase().starts_with("hh") && !begins_date(&rest[0])
    };
    match tokens.get(length..) {
        Some(rest)
            if !rest.is_empty()
                && begins_date(first)
                && !quoted
                && time(rest)
                && !first.text.to_lowercase().contains('h') =>
        {
            length + touching(rest)
        }
        _ => length,
    }
}

fn begins_date(token: &Token<'_>) -> bool {
    token.text.to_lowercase().starts_with("yyyy")
}

/// The format of a pattern; `hh:mm:ss` is one of a duration only.
pub(super) fn pattern(written: &str, before: &[Token<'_>]) -> Option<Format> {
    let bare: String = written
        .to_lowercase()
        .chars()
        .filter(|c| !['"', '\'', '“', '”', '‘', '’', '`'].contains(c))
        .collect();
    if bare == "hh:mm:ss" {
        let duration = before
            .iter()
            .any(|token| token.is_one_of(&["duration", "length"]));
        return duration.then_some(Format::Clock);
    }
    PATTERNS
        .iter()
        .find(|(known, _)| *known == bare)
        .map(|(_, format)| *format)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn a_pattern_goes_on_to_the_next_blank() {
        for (text, expected) in [
            ("yyyy-mm-dd hh:mm:ss, or", "yyyy-mm-dd hh:mm:ss"),
            ("yyyy-mm-dd.", "yyyy-mm-dd"),
            ("yyyy-mm-ddThh:mm:ssZ and", "yyyy-mm-ddThh:mm:ssZ"),
            ("hh:mm:ss)", "hh:mm:ss"),
            ("hh indicates hours", ""),
            ("year", ""),
        ] {
            let read = tokens(text);
            let end = pattern_length(&read)
                .checked_sub(1)
                .map_or(0, |last| read[last].end);
            assert_eq!(&text[..end], expected, "{text}");
        }
    }

    #[test]
    fn a_clock_is_a_duration_only() {
        assert_eq!(
            pattern("hh:mm:ss", &tokens("The duration is")),
            Some(Format::Clock)
        );
        assert_eq!(pattern("hh:mm:ss", &tokens("The time is")), None);
    }
}
