//! `GET /path` → method and path, and what a path may hold.

use super::super::fields::{Fields, Reader};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Placed, Spot};

/// The methods of operations.
pub const METHODS: [&str; 6] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

impl Reader<'_> {
    pub(super) fn uri(&mut self, fields: &Fields<'_>) -> Option<(String, Placed<String>)> {
        let text = self.required_text(fields, "uri")?;
        if let Some((method, path)) = split_uri(&text.value) {
            let place = text.place;
            let value = path.to_owned();
            if let Some(segment) = value.split('/').find(|segment| !is_segment(segment)) {
                let spot = Spot::Word(place, segment.to_owned());
                let message = format!("`{segment}` is no part of a path");
                self.report(
                    Diagnostic::new(Code::Malformed, spot, message)
                        .help("a placeholder is all between two `/`, like `/{project_id}/`")
                        .help("other characters than letters, digits and `-._~!$&'()*+,;=:@` are percent-encoded"),
                );
                return None;
            }
            if let Some((_, query)) = value.split_once('?') {
                let spot = Spot::Word(place, format!("?{query}"));
                self.report(
                    Diagnostic::new(Code::Malformed, spot, "a query in the URI of the page")
                        .help("leave it out; its parameters are rows of `query:`"),
                );
                return None;
            }
            if value.starts_with('/') {
                return Some((method.to_owned(), Placed { value, place }));
            }
        }
        let message = format!("`{}` is no method and path", text.value);
        self.report(
            Diagnostic::new(Code::Malformed, text.place, message)
                .help("write them like `GET /v1.0/{project_id}/asset/info`"),
        );
        None
    }

    /// The address of a page, to which the documentation links.
    pub(super) fn url(&mut self, head: &Fields<'_>) -> Option<String> {
        let url = self.optional_text(head, "url")?;
        if is_url(&url.value) {
            return Some(url.value);
        }
        let message = format!("`{}` is no address of a page", url.value);
        self.report(
            Diagnostic::new(Code::Malformed, url.place, message)
                .help("copy it from the browser, like `https://support.example.com/page.html`")
                .help("brackets, quotes and blanks in it are percent-encoded"),
        );
        None
    }
}

/// Whether a text is the address of a page: nothing in it ends a link.
fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://");
    let rest = rest.or_else(|| text.strip_prefix("http://"));
    let is_plain = |c: char| c.is_ascii_graphic() && !"<>()[]{}\"`\\^|".contains(c);
    rest.is_some_and(|rest| {
        !rest.starts_with('/') && rest.contains('.') && rest.chars().all(is_plain)
    })
}

/// Whether a part of a path is a plain text, or a placeholder as a whole.
fn is_segment(segment: &str) -> bool {
    let name = segment
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    match name {
        Some(name) => !name.is_empty() && !name.contains(['{', '}']),
        // RFC 3986: what a segment may hold. A `?` is told apart by the caller.
        None => segment
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-._~%!$&'()*+,;=:@?".contains(c)),
    }
}

/// `GET /path` → method and the rest.
pub(super) fn split_uri(text: &str) -> Option<(&str, &str)> {
    let (method, rest) = text.split_once(' ')?;
    let rest = rest.trim();
    (METHODS.contains(&method) && !rest.is_empty() && !rest.contains(char::is_whitespace))
        .then_some((method, rest))
}
