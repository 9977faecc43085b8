//! The lines that state an operation: `POST https://{endpoint}/v1/{project_id}/assets` → method and path.

use crate::read::reference_page::Operation;

/// Methods of HTTP.
pub(in crate::read) const METHODS: [&str; 7] =
    ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];

/// The operation that a line states: `GET /v1/{project_id}/jobs`, `URI format: POST https://{Endpoint}/v1/jobs`.
pub(in crate::read) fn find(text: &str, line: usize) -> Option<Operation> {
    let mut before = 0;
    while let Some(start) = text.get(before..)?.find(|c: char| c.is_ascii_uppercase()) {
        before += start;
        let rest = text.get(before..)?;
        let end = rest
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        let begins = text[..before]
            .chars()
            .next_back()
            .is_none_or(|c| c.is_whitespace() || ":：([\"".contains(c));
        if begins
            && let Some(method) = method(word)
            && behind.starts_with(|c: char| c.is_whitespace() || c == ':' || c == '/')
            && let Some((path, length)) = path(behind)
        {
            let raw = text[before..before + end + length].trim();
            return Some(Operation {
                method: method.to_owned(),
                path,
                raw: raw.to_owned(),
                line,
            });
        }
        before += end.max(1);
    }
    None
}

/// The method that a word names: `GET`, also written `Get`.
fn method(word: &str) -> Option<&'static str> {
    METHODS
        .into_iter()
        .find(|method| method.eq_ignore_ascii_case(word))
}

/// `POST` and `/v1/jobs` in lines of their own, with or without a label, as one text.
pub(in crate::read) fn apart<'a>(lines: impl Iterator<Item = &'a str> + Clone) -> Option<String> {
    let mut values = lines.map(|line| {
        line.rsplit_once(": ")
            .map_or(line, |(_, value)| value)
            .trim()
    });
    let method = values.clone().find(|value| METHODS.contains(value))?;
    let path = values.find(|value| {
        (value.starts_with('/') || value.starts_with("https://"))
            && !value.contains(char::is_whitespace)
    })?;
    Some(format!("{method} {path}"))
}

/// The path that a text begins with, and how long it is with host and query.
fn path(text: &str) -> Option<(String, usize)> {
    let mut joined = String::new();
    let mut length = 0;
    let mut rest = text;
    loop {
        let word = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ':');
        let skipped = rest.len() - word.len();
        let end = word.find(char::is_whitespace).unwrap_or(word.len());
        let (word, behind) = word.split_at(end);
        let begins = word.starts_with(['/', '{', '<', '?'])
            || word.starts_with("http")
            || word.starts_with('v') && word.contains('/');
        // A blank inside of a path: `/v1/ {project_id}`.
        let goes_on = joined.is_empty() && begins
            || !joined.is_empty()
                && (word.starts_with(['/', '?']) || joined.ends_with('/') && word.starts_with('{'));
        if word.is_empty() || !goes_on {
            break;
        }
        joined.push_str(word);
        length += skipped + end;
        rest = behind;
    }
    let closed = joined.trim_end_matches(['.', ',', ';', ')', '"', '”', '。']);
    let length = length.saturating_sub(joined.len() - closed.len());
    let local = match closed.split_once("://") {
        Some((_, behind)) => behind.find('/').map_or("/", |slash| &behind[slash..]),
        None if closed.starts_with('/') => closed,
        // `{endpoint}/v1/…`, `v1/…`.
        None => closed
            .find('/')
            .filter(|_| closed.starts_with('{'))
            .map_or(closed, |slash| &closed[slash..]),
    };
    let local = local.split(['?', '#']).next().unwrap_or(local);
    let local = local.trim_end_matches(['{', '[']);
    let local = if local.starts_with('/') {
        local.to_owned()
    } else {
        format!("/{local}")
    };
    // `https://{endpoint}/` is the root.
    let root = closed.starts_with('/') || closed.contains("://");
    (closed.contains('/') && (local.len() > 1 || root)).then_some((local, length))
}

/// Whether an operation is another one with identifiers in place of its placeholders: an example of it.
pub(in crate::read) fn is_instance(example: &Operation, operation: &Operation) -> bool {
    let is_id =
        |segment: &str| segment.len() >= 8 && segment.contains(|c: char| c.is_ascii_digit());
    let segments = example.path.split('/').zip(operation.path.split('/'));
    let mut others = segments.filter(|(one, other)| one != other);
    // One that has no placeholders at all may have a word in place of any.
    let is_plain = !example.path.contains(['{', '<']);
    example.method == operation.method
        && example.path != operation.path
        && example.path.matches('/').count() == operation.path.matches('/').count()
        && others
            .clone()
            .all(|(one, other)| other.starts_with('{') && (is_plain || is_id(one)))
        && others.any(|(one, _)| is_id(one))
}

/// The names in braces.
pub(in crate::read) fn placeholders(path: &str) -> Vec<String> {
    let parts = path.split(['{', '<']).skip(1);
    parts
        .filter_map(|part| part.split(['}', '>']).next())
        .map(|name| name.trim().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_found_in_all_their_spellings() {
        for (text, expected) in [
            (
                "GET /v1/{project_id}/jobs",
                Some(("GET", "/v1/{project_id}/jobs", "GET /v1/{project_id}/jobs")),
            ),
            (
                "POST https://{Endpoint}/v3/{id}/tags",
                Some((
                    "POST",
                    "/v3/{id}/tags",
                    "POST https://{Endpoint}/v3/{id}/tags",
                )),
            ),
            (
                "URI format: PUT /v2/things.",
                Some(("PUT", "/v2/things", "PUT /v2/things")),
            ),
            (
                "GET /v1/ {project_id}/jobs?limit={limit}",
                Some((
                    "GET",
                    "/v1/{project_id}/jobs",
                    "GET /v1/ {project_id}/jobs?limit={limit}",
                )),
            ),
            (
                "DELETE v2/{project_id}/jobs",
                Some((
                    "DELETE",
                    "/v2/{project_id}/jobs",
                    "DELETE v2/{project_id}/jobs",
                )),
            ),
            (
                "PATCH {endpoint}/v2/jobs",
                Some(("PATCH", "/v2/jobs", "PATCH {endpoint}/v2/jobs")),
            ),
            (
                "GET https://{Endpoint}/",
                Some(("GET", "/", "GET https://{Endpoint}/")),
            ),
            ("PUT /?acl HTTP/1.1", Some(("PUT", "/", "PUT /?acl"))),
            (
                "GET /v2/servers{?name}",
                Some(("GET", "/v2/servers", "GET /v2/servers{?name}")),
            ),
            (
                "DELETE/v1/jobs",
                Some(("DELETE", "/v1/jobs", "DELETE/v1/jobs")),
            ),
            ("Post /v1/jobs", Some(("POST", "/v1/jobs", "Post /v1/jobs"))),
            ("Get the result.", None),
            ("GET is the method.", None),
            ("TARGET /v1", None),
            ("A GET request", None),
            ("GET", None),
            ("", None),
        ] {
            let found = find(text, 1);
            let found = found.as_ref().map(|found| {
                (
                    found.method.as_str(),
                    found.path.as_str(),
                    found.raw.as_str(),
                )
            });
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn method_and_path_may_stand_apart() {
        let lines = ["Method", "POST", "URI: /v1/{id}/jobs", "Parameters"];
        assert_eq!(
            apart(lines.into_iter()).as_deref(),
            Some("POST /v1/{id}/jobs")
        );
        assert_eq!(apart(["POST", "a /v1"].into_iter()), None);
    }

    #[test]
    fn placeholders_stand_in_braces() {
        assert_eq!(
            placeholders("/v1/{project_id}/jobs/{job_id}"),
            ["project_id", "job_id"]
        );
        assert_eq!(placeholders("/v1/{open"), ["open"]);
    }
}
