//! Which members are secret, by their names; and what stands in for them in examples.

use std::sync::LazyLock;

use regex::{Captures, Regex};

/// What stands in place of a secret.
const SCRUBBED: &str = "SCRUBBED";
/// How the names of secrets end, without `_` and `-`.
const SECRETS: [&str; 11] = [
    "password",
    "passwd",
    "passphrase",
    "pwd",
    "adminpass",
    "secret",
    "secretkey",
    "secretaccesskey",
    "privatekey",
    "apikey",
    "token",
];
/// How tokens are called that only say where a list goes on, or that a request is the same one again.
const PLACES: [&str; 8] = [
    "nexttoken",
    "pagetoken",
    "continuationtoken",
    "markertoken",
    "clienttoken",
    "clientrequesttoken",
    "idempotencytoken",
    "idempotenttoken",
];
/// How names end behind which there is a secret if it looks like one.
const LIKELY: [&str; 3] = ["accesskey", "signature", "credential"];
/// Parts of a query that sign it, or say who sent it.
const SIGNING: [&str; 8] = [
    "accesskeyid",
    "awsaccesskeyid",
    "signature",
    "authkey",
    "hwsecret",
    "sign",
    "ak",
    "sk",
];

/// Whether a member of this name is a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    let name = plain(name);
    let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    ends(&SECRETS) && !ends(&PLACES)
}

/// Whether words say that a token only lets a request be repeated: whoever reads it can do nothing with it.
pub(crate) fn is_for_repetition<'a>(words: impl Iterator<Item = &'a str>) -> bool {
    const REQUESTS: [&str; 3] = ["request", "submi", "operation"];
    const AGAIN: [&str; 7] = [
        "duplicat",
        "repeat",
        "twice",
        "carried out once",
        "only once",
        "more than once",
        "multiple times",
    ];
    let has = |text: &str, words: &[&str]| words.iter().any(|word| text.contains(word));
    words
        .map(str::to_lowercase)
        .any(|text| text.contains("idempoten") || has(&text, &REQUESTS) && has(&text, &AGAIN))
}

fn plain(name: &str) -> String {
    name.to_lowercase().replace(['_', '-', '.'], "")
}

/// A request line without secrets in its query.
pub(super) fn scrubbed_line(line: &str) -> String {
    static QUERY: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"([?&])([\w.-]+)=([^&"\s]+)"#).unwrap_or_else(|error| unreachable!("{error}"))
    });
    let part = |found: &Captures<'_>| {
        let (name, value) = (&found[2], &found[3]);
        let short = plain(name);
        let hidden =
            is_secret(name) || SIGNING.contains(&short.as_str()) || short.starts_with("xamz");
        let value = if hidden && !stands_for(value) {
            SCRUBBED
        } else {
            value
        };
        format!("{}{name}={value}", &found[1])
    };
    QUERY.replace_all(line, part).into_owned()
}

/// Valid JSON without secrets, and otherwise as it was.
pub(super) fn scrubbed_json(json: &str) -> String {
    let mut text = String::new();
    // Whether the values to come belong to a secret, here and in what is around.
    let mut hidden = Hidden::No;
    let mut around = Vec::new();
    let mut rest = json;
    while let Some(c) = rest.chars().next() {
        let mut end = c.len_utf8();
        match c {
            '"' => {
                end = string_end(rest);
                let written = &rest[..end];
                let value: String = serde_json::from_str(written).unwrap_or_default();
                if rest[end..].trim_start().starts_with(':') {
                    hidden = Hidden::of(&value);
                } else if hidden.covers(&value) {
                    text += &format!("\"{SCRUBBED}\"");
                    rest = &rest[end..];
                    continue;
                } else if let Some(inner) = scrubbed_text(&value) {
                    text += &inner;
                    rest = &rest[end..];
                    continue;
                }
            }
            '{' | '[' => {
                around.push(hidden);
                if c == '{' {
                    hidden = Hidden::No;
                }
            }
            '}' | ']' => hidden = around.pop().unwrap_or(Hidden::No),
            _ => {}
        }
        text += &rest[..end];
        rest = &rest[end..];
    }
    scrubbed_line(&text)
}

/// The value of a member without secrets; none if it is one as a whole.
pub(crate) fn scrubbed_value(name: &str, value: &str) -> Option<String> {
    let json = serde_json::from_str::<serde::de::IgnoredAny>(value).is_ok();
    match Hidden::of(name) {
        Hidden::Yes => None,
        likely if likely.covers(value) => None,
        _ if json => Some(scrubbed_json(value)),
        _ => Some(scrubbed_line(value)),
    }
}

/// A text that is JSON itself, as a JSON string, if there was a secret in it.
fn scrubbed_text(text: &str) -> Option<String> {
    text.trim_start().starts_with(['{', '[']).then_some(())?;
    serde_json::from_str::<serde::de::IgnoredAny>(text).ok()?;
    let scrubbed = scrubbed_json(text);
    (scrubbed != text)
        .then(|| serde_json::to_string(&scrubbed).ok())
        .flatten()
}

/// Where the string ends that a text begins with.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

/// Which values of a member are secrets.
#[derive(Clone, Copy)]
enum Hidden {
    No,
    Likely,
    Yes,
}

impl Hidden {
    fn of(name: &str) -> Self {
        let short = plain(name);
        if is_secret(name) {
            Self::Yes
        } else if LIKELY.iter().any(|end| short.ends_with(end)) {
            Self::Likely
        } else {
            Self::No
        }
    }

    fn covers(self, value: &str) -> bool {
        match self {
            Self::No => false,
            Self::Likely => value.len() >= 8 && !value.contains(' ') && !stands_for(value),
            Self::Yes => !stands_for(value),
        }
    }
}

/// Whether a text only stands for a secret: `******`, `{token}`, `<password>`.
fn stands_for(value: &str) -> bool {
    value.chars().all(|c| "*.xX".contains(c))
        || value.contains('{') && value.ends_with('}')
        || value.starts_with('<') && value.ends_with('>')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_scrubbed() {
        for (json, expected) in [
            (
                r#"{"url": "https://h/a.png?AccessKeyId=ABC&Expires=1&Signature=x%2By%3D", "secret_key": "0123456789"}"#,
                r#"{"url": "https://h/a.png?AccessKeyId=SCRUBBED&Expires=1&Signature=SCRUBBED", "secret_key": "SCRUBBED"}"#,
            ),
            (
                r#"{"a": [{"password": "hunter2hunter2", "n": 1.50}], "b": {"user_token": "x\"y"}}"#,
                r#"{"a": [{"password": "SCRUBBED", "n": 1.50}], "b": {"user_token": "SCRUBBED"}}"#,
            ),
            (
                r#"{"adminPass": "a b", "pass\u0077ord": "p", "tokens": "t", "next": "token"}"#,
                r#"{"adminPass": "SCRUBBED", "pass\u0077ord": "SCRUBBED", "tokens": "t", "next": "token"}"#,
            ),
            (
                r#"{"client_secret": ["a", {"b": "c"}, "d"], "e": "f"}"#,
                r#"{"client_secret": ["SCRUBBED", {"b": "c"}, "SCRUBBED"], "e": "f"}"#,
            ),
            (
                r#"{"data": "{\"password\": \"p\", \"n\": 1}", "note": "{password: p}"}"#,
                r#"{"data": "{\"password\": \"SCRUBBED\", \"n\": 1}", "note": "{password: p}"}"#,
            ),
        ] {
            assert_eq!(scrubbed_json(json), expected);
        }
        assert_eq!(
            scrubbed_line("GET https://h/v1?token=abc&next_token=abc&limit=1"),
            "GET https://h/v1?token=SCRUBBED&next_token=abc&limit=1"
        );
    }

    #[test]
    fn a_single_value_that_is_a_secret_is_none() {
        assert_eq!(scrubbed_value("admin_password", "hunter2"), None);
        assert_eq!(scrubbed_value("admin_password", "******"), None);
        assert_eq!(scrubbed_value("access_key", "0123456789"), None);
        assert_eq!(scrubbed_value("size", "10").as_deref(), Some("10"));
        let url = scrubbed_value("url", "https://h/a?Signature=abc&size=1");
        assert_eq!(
            url.as_deref(),
            Some("https://h/a?Signature=SCRUBBED&size=1")
        );
        let user = scrubbed_value("user", r#"{"password": "hunter2"}"#);
        assert_eq!(user.as_deref(), Some(r#"{"password": "SCRUBBED"}"#));
    }

    #[test]
    fn what_is_no_secret_stays() {
        for json in [
            r#"{"password": "", "token": null, "auth_token": "******", "pwd": "{password}"}"#,
            r#"{"signature": "Lamps", "page_token": "abcdefgh", "passwords": 3, "secret": {}}"#,
        ] {
            assert_eq!(scrubbed_json(json), json);
        }
    }
}
