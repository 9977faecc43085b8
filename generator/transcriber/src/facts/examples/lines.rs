//! The lines of example requests, and what stands above them.

use std::sync::LazyLock;

use regex::Regex;

use crate::read::Operation;

/// Whether a request line is one of an operation.
pub(crate) fn is_of(operation: &Operation, uri: &str) -> bool {
    let Some((method, address)) = uri.split_once(' ') else {
        return false;
    };
    let address = address.split(['?', '#']).next().unwrap_or_default();
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |start| &rest[start..]),
        None => address,
    };
    let (template, path): (Vec<&str>, Vec<&str>) = (
        operation.path.split('/').collect(),
        path.split('/').collect(),
    );
    method == operation.method
        && template.len() == path.len()
        && template
            .iter()
            .zip(&path)
            .all(|(wanted, found)| wanted == found || wanted.starts_with('{') && !found.is_empty())
}

/// A method and an address in one line without gaps.
pub(super) fn request_line(line: &str) -> Option<String> {
    let (method, address) = line.trim().split_once(char::is_whitespace)?;
    if method.is_empty()
        || !method.chars().all(|c| c.is_ascii_uppercase())
        || !address.contains('/')
    {
        return None;
    }
    // `{EPS endpoint}` is one word.
    let mut depth = 0;
    let mut clean = String::new();
    for c in address.trim().chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if c.is_whitespace() {
            if depth > 0 {
                clean.push('_');
                continue;
            }
            // `HTTP/1.1` and what else may follow.
            break;
        }
        clean.push(c);
    }
    (!clean.is_empty()).then(|| format!("{method} {clean}"))
}

pub(super) fn clean_title(title: &str) -> String {
    static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)^(?:example requests?|request examples?|requests?)?\s*\d*\s*[:：.]?\s*")
            .unwrap_or_else(|error| unreachable!("{error}"))
    });
    let text = title.split_whitespace().collect::<Vec<_>>().join(" ");
    NUMBERED.replace(&text, "").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_line_has_no_gaps() {
        assert_eq!(
            request_line("PUT https://{EPS endpoint}/v1/x HTTP/1.1").as_deref(),
            Some("PUT https://{EPS_endpoint}/v1/x")
        );
        assert_eq!(
            clean_title("Example request 1: Querying all"),
            "Querying all"
        );
        assert_eq!(
            clean_title("Request example 2: Querying all"),
            "Querying all"
        );
    }
}
