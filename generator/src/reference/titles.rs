//! What the titles of sections and the lines between tables say: request or response, the URI, a status.

use super::Side;

/// The side that a title speaks of.
pub(super) fn side(title: &str) -> Option<Side> {
    let lower = title.to_lowercase();
    let is = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if is(&["response", "returned", "return value", "output parameter"]) {
        Some(Side::Response)
    } else if is(&["request", "uri", "url", "input parameter"]) {
        Some(Side::Request)
    } else {
        None
    }
}

/// `Status code: 200`.
pub(super) fn status_of(text: &str) -> Option<&str> {
    let (before, code) = text.split_once([':', '：'])?;
    let code = code.trim();
    let named = ["status code", "http status code"]
        .iter()
        .any(|name| before.trim().eq_ignore_ascii_case(name));
    (named && code.len() == 3 && code.bytes().all(|digit| digit.is_ascii_digit())).then_some(code)
}

pub(super) fn is_uri(title: &str) -> bool {
    let lower = title.to_lowercase();
    [
        "uri",
        "url",
        "api format",
        "request line",
        "request syntax",
        "prototype",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_name_sides_and_paragraphs_name_statuses() {
        assert_eq!(side("Request Parameters"), Some(Side::Request));
        assert_eq!(side("Returned Values"), Some(Side::Response));
        assert_eq!(side("Function"), None);
        assert_eq!(status_of("Status code: 200"), Some("200"));
        assert_eq!(status_of("Status code: 2xx"), None);
        assert_eq!(status_of("The code: 200"), None);
    }
}
