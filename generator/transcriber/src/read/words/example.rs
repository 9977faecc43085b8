//! How examples begin: with JSON, or with the line of a request.

use serde_json::Value;

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
    head(raw).map(|(line, _)| line)
}

/// The request line that an example begins with, and what is behind it.
fn head(raw: &str) -> Option<(String, &str)> {
    let (first, rest) = raw.split_once('\n').unwrap_or((raw, ""));
    let first = first.trim();
    if !METHODS.contains(&first) {
        return is_request(first).then(|| (first.to_owned(), rest));
    }
    // Lines between the two may be empty.
    let rest = rest.trim_start();
    let (second, rest) = rest.split_once('\n').unwrap_or((rest, ""));
    let second = second.trim();
    let joined = format!("{first} {second}");
    (!is_json(second) && is_request(&joined)).then_some((joined, rest))
}

/// The JSON in an example that is none as a whole: below its headers and the words that announce it, or in the command
/// that sends it.
pub(in crate::read) fn json(raw: &str) -> Option<Value> {
    let whole = body(raw).trim();
    if whole.starts_with(['{', '[']) {
        return serde_json::from_str(whole).ok();
    }
    if let Some((_, data)) = raw
        .split_once("-d '")
        .or_else(|| raw.split_once("--data '"))
    {
        let (data, _) = data.rsplit_once('\'')?;
        return serde_json::from_str(data.trim()).ok();
    }
    let mut lines = whole.split_inclusive('\n');
    let mut at = 0;
    let start = loop {
        let line = lines.next()?;
        if line.trim_start().starts_with(['{', '[']) {
            break at;
        }
        if !is_above_body(line.trim()) {
            return None;
        }
        at += line.len();
    };
    serde_json::from_str(whole[start..].trim()).ok()
}

/// `Content-Type: application/json`, `Request Body:`, `HTTP/1.1 200 OK`.
fn is_above_body(line: &str) -> bool {
    let name = line.split_once([':', '：']).map(|(name, _)| name);
    let is_header = |name: &str| {
        name.split(' ').count() <= 3
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "- ".contains(c))
    };
    line.is_empty()
        || ["HTTP/", "http://", "https://", "/"]
            .iter()
            .any(|begin| line.starts_with(begin))
        || name.is_some_and(is_header)
        || [
            "request body",
            "request header",
            "request headers",
            "request",
            "body",
            "header",
            "headers",
        ]
        .contains(&line.to_lowercase().as_str())
}

/// The status in `HTTP/1.1 200 OK`, with which a response begins.
pub(in crate::read) fn status(raw: &str) -> Option<&str> {
    let (version, rest) = raw.trim_start().split_once(' ')?;
    let status = rest.trim_start().get(..3)?;
    let is_status = status.bytes().all(|digit| digit.is_ascii_digit());
    (version.starts_with("HTTP/") && is_status).then_some(status)
}

/// What is behind the request line that an example begins with; all of it, if there is none.
pub(in crate::read) fn body(raw: &str) -> &str {
    head(raw).map_or(raw, |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_line_may_be_broken_behind_its_method() {
        for (raw, line, rest) in [
            ("GET /v1/a\n{}", Some("GET /v1/a"), "{}"),
            ("GET\n/v1/a?b=c\n\n{}", Some("GET /v1/a?b=c"), "\n{}"),
            (
                "POST\n\n  https://{endpoint}/v1/a \n\n{}",
                Some("POST https://{endpoint}/v1/a"),
                "\n{}",
            ),
            ("GET\n\n/v1/a", Some("GET /v1/a"), ""),
            ("GET\n\nA sentence.", None, "GET\n\nA sentence."),
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
    fn a_body_stands_below_what_is_none() {
        let body = serde_json::json!({"a": 1});
        for raw in [
            "POST /v1/a\n{\"a\": 1}",
            "POST\n\nhttps://{endpoint}/v1/a\n\n{\"a\": 1}",
            "POST /v1/a\n  Request Header:\n  Content-Type: application/json\n  Request Body:\n  {\n \"a\": 1\n}",
            "POST https://{endpoint}/v1/a\nX-Auth-Token: x\n\n{\"a\": 1}",
            "HTTP/1.1 200 OK\nDate: today\n\n{\"a\": 1}",
            "curl -X POST 'https://x/v1/a' -H 'a: b' -d '{\"a\": 1}'",
        ] {
            assert_eq!(json(raw).as_ref(), Some(&body), "{raw}");
        }
        for raw in [
            "A sentence.\n{\"a\": 1}",
            "POST /v1/a",
            "{\"a\": 1} {",
            "",
            "\"a\"",
        ] {
            assert_eq!(json(raw), None, "{raw}");
        }
        assert_eq!(status("HTTP/1.1 404 Not Found\n{}"), Some("404"));
        assert_eq!(status("HTTP is a protocol"), None);
    }

    #[test]
    fn types_and_sentences_are_no_code() {
        assert!(!begins("[]string"));
        assert!(!begins("GET is the method."));
        assert!(begins("[]") && begins("{ \"a\": 1 }") && begins("curl -i"));
    }
}
