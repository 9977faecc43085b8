//! `GET /path` → method and path, and what a path may hold.

use super::super::fields::{Fields, Reader};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Placed, Spot};

/// The methods of operations.
pub const METHODS: [&str; 6] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

impl Reader<'_> {
    pub(super) fn uri(&mut self, fields: &Fields<'_>) -> Option<(String, Placed<String>)> {
        let text = self.required_text(fields, "uri")?;
        let place = text.place;
        let Some((method, path)) = split_uri(&text.value) else {
            return self.no_uri(&text);
        };
        if let Some(fault) = path_fault(path) {
            let spot = Spot::Word(place, fault.word);
            let problem = Diagnostic::new(Code::Malformed, spot, fault.message);
            let problem = fault
                .helps
                .iter()
                .fold(problem, |problem, help| problem.help(*help));
            self.report(problem);
            return None;
        }
        if let Some((_, query)) = path.split_once('?') {
            let spot = Spot::Word(place, format!("?{query}"));
            self.report(
                Diagnostic::new(Code::Malformed, spot, "a query in the URI of the page")
                    .help("leave it out; its parameters are rows of `query:`"),
            );
            return None;
        }
        if !path.starts_with('/') {
            return self.no_uri(&text);
        }
        let value = path.to_owned();
        Some((method.to_owned(), Placed { value, place }))
    }

    fn no_uri<T>(&mut self, text: &Placed<String>) -> Option<T> {
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

/// What is wrong with a path.
pub(super) struct PathFault {
    pub(super) message: String,
    /// The part of it that is meant.
    pub(super) word: String,
    helps: &'static [&'static str],
}

/// What is wrong with a path, up to its query, if anything is.
pub(super) fn path_fault(path: &str) -> Option<PathFault> {
    let fault = |message: String, word: &str, helps| {
        let word = word.to_owned();
        Some(PathFault {
            message,
            word,
            helps,
        })
    };
    let segments: Vec<&str> = path.split('/').collect();
    for (index, segment) in segments.iter().enumerate() {
        // RFC 3986: dots that HTTP clients and servers resolve, encoded or not.
        let decoded = segment.to_ascii_lowercase().replace("%2e", ".");
        if matches!(&*decoded, "." | "..") {
            let message = format!("`{segment}` is no part of a path");
            let helps = &["HTTP clients and servers resolve it: write the path that it leads to"];
            return fault(message, segment, helps);
        }
        // The first is before the path's first `/`, the last behind one that a path may end with.
        if segment.is_empty() && 0 < index && index + 1 < segments.len() {
            let message = "the path has a part with nothing in it".to_owned();
            return fault(message, "//", &["compare with the page, and write one `/`"]);
        }
        if let Some(escape) = bad_escape(segment) {
            let message = format!("`{escape}` is no percent-encoded byte");
            let helps = &["write `%` and two hexadecimal digits; a `%` itself is `%25`"];
            return fault(message, escape, helps);
        }
        if !is_segment(segment) {
            let message = format!("`{segment}` is no part of a path");
            let helps = &[
                "a placeholder is all between two `/`, like `/{project_id}/`",
                "other characters than letters, digits and `-._~!$&'()*+,;=:@` are percent-encoded",
            ];
            return fault(message, segment, helps);
        }
    }
    None
}

/// The first `%` that no two hexadecimal digits follow, with what follows.
fn bad_escape(segment: &str) -> Option<&str> {
    let mut escapes = segment.match_indices('%').map(|(at, _)| &segment[at..]);
    let escape = escapes.find(|escape| {
        let digits = escape.get(1..3).map(str::as_bytes);
        !digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })?;
    let end = escape
        .char_indices()
        .nth(3)
        .map_or(escape.len(), |(at, _)| at);
    Some(&escape[..end])
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
