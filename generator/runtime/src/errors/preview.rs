//! Shortens foreign text for messages: one line, and without the queries of URLs, which may be signed.

use http::HeaderMap;

/// The first `limit` characters of `text` on one line.
///
/// What stands between a `?` and the next quote or blank is left out: it may be the query of a
/// presigned URL, and a message ends up in logs.
pub(crate) fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::new();
    let mut length = 0;
    let mut characters = text.trim().chars().peekable();
    while let Some(character) = characters.next() {
        if length == limit {
            line.push('…');
            break;
        }
        if !is_blank(character) {
            line.push(character);
        } else if line.ends_with(' ') {
            continue;
        } else {
            line.push(' ');
        }
        length += 1;
        if character == '?' && characters.next_if(|next| !ends_query(*next)).is_some() {
            while characters.next_if(|next| !ends_query(*next)).is_some() {}
            line.push_str("[redacted]");
        }
    }
    line
}

/// The first characters of a body, if it is text at all.
pub(crate) fn body(body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?;
    let is_text =
        !text.trim().is_empty() && !text.chars().any(|c| c.is_control() && !c.is_whitespace());
    is_text.then(|| one_line(text, 200))
}

/// The text of a header.
pub(crate) fn header<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get(name)
        .and_then(|value| std::str::from_utf8(value.as_bytes()).ok())
}

fn is_blank(character: char) -> bool {
    character.is_whitespace() || character.is_control()
}

fn ends_query(character: char) -> bool {
    is_blank(character) || matches!(character, '"' | '\'')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_becomes_one_line() {
        assert_eq!(one_line("  a\r\n\t b\u{7}c\u{2028}d ", 99), "a b c d");
        assert_eq!(one_line("", 99), "");
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        assert_eq!(one_line("äöü", 3), "äöü");
        assert_eq!(one_line("äöüß", 3), "äöü…");
    }

    #[test]
    fn queries_are_left_out() {
        assert_eq!(
            one_line(
                r#"{"a":"https://h/x?AccessKeyId=A&Signature=S","b":'/y?s'} z?t u"#,
                99
            ),
            r#"{"a":"https://h/x?[redacted]","b":'/y?[redacted]'} z?[redacted] u"#
        );
        assert_eq!(one_line("Why? Because?", 99), "Why? Because?");
        // An unescaped quote in a query would uncover the rest; URLs have none.
        assert_eq!(
            one_line(r#""{\"u\":\"x?s\"}""#, 99),
            r#""{\"u\":\"x?[redacted]"}""#
        );
    }

    #[test]
    fn a_query_cut_off_by_the_limit_stays_hidden() {
        assert_eq!(one_line("x?secret", 2), "x?[redacted]");
        assert_eq!(one_line("x?secret y", 2), "x?[redacted]…");
    }

    #[test]
    fn only_text_is_previewed() {
        assert_eq!(body(b"<html>\n"), Some("<html>".into()));
        assert_eq!(body(b""), None);
        assert_eq!(body(b" \n"), None);
        assert_eq!(body(b"PK\x03\x04"), None);
        assert_eq!(body(b"\xff"), None);
    }
}
