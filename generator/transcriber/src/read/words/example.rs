//! How examples begin: with JSON, or with the line of a request.

use crate::read::words::request_line::METHODS;

/// Whether a line begins an example.
pub(in crate::read) fn begins(text: &str) -> bool {
    is_json(text)
        || is_request(text)
        || ["curl ", "<?xml", "HTTP/1.", "//"]
            .iter()
            .any(|begin| text.starts_with(begin))
}

pub(in crate::read) fn is_json(text: &str) -> bool {
    // `"login": {` begins a piece of JSON.
    if text.starts_with('"') && text.ends_with(['{', '[']) && text.contains("\":") {
        return true;
    }
    let Some(rest) = text.strip_prefix(['{', '[']) else {
        return false;
    };
    let rest = rest.trim_start();
    // `[]string` is a type.
    let empty = rest.strip_prefix(['}', ']']);
    rest.is_empty()
        || rest.starts_with(['"', '{', '[', '/'])
        || empty.is_some_and(|behind| !behind.starts_with(char::is_alphanumeric))
}

/// `POST https://…`, `GET /v1/…`.
pub(in crate::read) fn is_request(text: &str) -> bool {
    let Some((method, rest)) = text.split_once(' ') else {
        return false;
    };
    let rest = rest.trim_start();
    METHODS.contains(&method) && (rest.starts_with(['/', '{', '<']) || rest.starts_with("http"))
}

/// The request line that an example begins with, which may have its address on a line of its own.
pub(in crate::read) fn request_line(raw: &str) -> Option<String> {
    let mut lines = raw.lines().map(str::trim);
    let first = lines.next().unwrap_or_default();
    let joined = match lines.next() {
        Some(second) if METHODS.contains(&first) && !is_json(second) => format!("{first} {second}"),
        _ => first.to_owned(),
    };
    is_request(&joined).then_some(joined)
}

/// What is behind the request line that an example begins with; all of it, if there is none.
pub(in crate::read) fn body(raw: &str) -> &str {
    let Some(line) = request_line(raw) else {
        return raw;
    };
    let skipped = 1 + usize::from(!raw.trim_start().starts_with(&line));
    raw.splitn(skipped + 1, '\n')
        .nth(skipped)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_line_may_be_broken_behind_its_method() {
        for (raw, line, rest) in [
            ("GET /v1/a\n{}", Some("GET /v1/a"), "{}"),
            ("GET\n/v1/a?b=c\n\n{}", Some("GET /v1/a?b=c"), "\n{}"),
            ("POST", None, "POST"),
            ("GET\n{}", None, "GET\n{}"),
            ("{}", None, "{}"),
            ("", None, ""),
        ] {
            assert_eq!(request_line(raw).as_deref(), line, "{raw}");
            assert_eq!(body(raw), rest, "{raw}");
        }
    }

    #[test]
    fn types_and_sentences_are_no_code() {
        assert!(!begins("[]string"));
        assert!(!begins("GET is the method."));
        assert!(begins("[]") && begins("{ \"a\": 1 }") && begins("curl -i"));
    }
}
