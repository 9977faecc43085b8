//! Assertions that generated documentation and tests call: a request, or a response, is the page's example.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::operation::destination::Destination;
use crate::operation::{Operation, body};

/// Demands that a request is the page's: method, path, query and body. Of a form, the page's body is its members as JSON.
///
/// # Panics
///
/// If it is not.
pub fn request<O: Operation>(request: &O, line: &str, body: &str) {
    let to = Destination::new("https://example.com").unwrap_or_else(|error| panic!("{error}"));
    let to = to.project_id("{project_id}");
    let sent = request.to_request(&to);
    let sent = sent.unwrap_or_else(|error| panic!("{error}"));
    let path_and_query = sent.uri().path_and_query().map_or("/", |it| it.as_str());
    let (method, target) = line.split_once(' ').unwrap_or((line, "/"));
    assert_eq!(sent.method(), method);
    assert_eq!(parts(path_and_query), parts(target), "{path_and_query}");
    // A body that is absent has no constants either.
    let absent = body.is_empty() && sent.body().is_empty();
    if is_form::<O>() && !absent {
        let json = |request: &O| {
            let json = body::write(request).unwrap_or_else(|error| panic!("{error}"));
            read(&json)
        };
        let page = if body.is_empty() { "{}" } else { body };
        assert_same(&json(request), &read(page.as_bytes()));
        let received = O::from_body(sent.body()).unwrap_or_else(|error| panic!("{error}"));
        assert_same(&json(&received), &read(page.as_bytes()));
    } else if !is_json::<O>() {
        assert_eq!(sent.body(), body);
        let received = O::from_body(sent.body()).unwrap_or_else(|error| panic!("{error}"));
        if let Ok(again) = received.to_request(&to) {
            assert_eq!(again.body(), body);
        }
    } else if body.is_empty() {
        assert!(matches!(sent.body().as_ref(), b"" | b"{}"), "{sent:?}");
    } else {
        assert_same(&read(sent.body()), &read(body.as_bytes()));
        // The other side reads the same. Without its parameters it may not make a request again.
        let received = O::from_body(body.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
        if let Ok(again) = received.to_request(&to) {
            assert_same(&read(again.body()), &read(body.as_bytes()));
        }
    }
}

fn is_form<O: Operation>() -> bool {
    matches!(
        O::CONTENT_TYPE,
        "multipart/form-data" | "application/x-www-form-urlencoded"
    )
}

fn is_json<O: Operation>() -> bool {
    O::CONTENT_TYPE == "application/json" || O::CONTENT_TYPE.ends_with("+json")
}

/// Demands that a response is read, and written again as it was.
///
/// # Panics
///
/// If it is not.
pub fn response<T: DeserializeOwned + Serialize>(json: &str) {
    let value: T = serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}"));
    let written = serde_json::to_vec(&value).unwrap_or_else(|error| panic!("{error}"));
    assert_same(&read(&written), &read(json.as_bytes()));
}

/// The path, and the parameters in whatever order, decoded: pages leave out escapes.
fn parts(target: &str) -> (Vec<String>, BTreeSet<(String, Vec<String>)>) {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let pairs: Vec<_> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    let values = |name: &String| {
        let same = pairs.iter().filter(|(other, _)| other == name);
        same.map(|(_, value)| canonical(value)).collect()
    };
    let query = pairs.iter().map(|(name, _)| (name.clone(), values(name)));
    let path = path.split('/').map(|segment| canonical(&decoded(segment)));
    (path.collect(), query.collect())
}

/// `007` and `7`, `1.50` and `1.5`, `-0.0` and `0` are one number, also where several are joined.
fn canonical(text: &str) -> String {
    let items = text.split_inclusive([',', '|', ' ', '\t']);
    let items = items.map(|item| match item.strip_suffix([',', '|', ' ', '\t']) {
        Some(number) => number_of(number) + &item[number.len()..],
        None => number_of(item),
    });
    items.collect()
}

fn number_of(text: &str) -> String {
    let number = text.parse::<i64>().map(|number| number.to_string());
    // Nothing is added to a number but its zero gets the same sign.
    let float = || text.parse::<f64>().map(|number| (number + 0.0).to_string());
    let number = number.or_else(|_| float());
    number.unwrap_or_else(|_| text.to_owned())
}

fn read(json: &[u8]) -> Value {
    serde_json::from_slice(json).unwrap_or_else(|error| panic!("{error}"))
}

fn assert_same(ours: &Value, page: &Value) {
    assert!(same(ours, page), "not the page's:\n{ours:#}\nbut {page:#}");
}

/// `null` is the same as absent, and `1` as `1.0`.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        // Whole numbers may be too long for a float to tell them apart.
        (Value::Number(a), Value::Number(b)) if a.is_f64() || b.is_f64() => {
            a.as_f64() == b.as_f64()
        }
        (Value::Array(a), Value::Array(b)) => {
            let present = |values: &'_ [Value]| -> Vec<Value> {
                values
                    .iter()
                    .filter(|value| !value.is_null())
                    .cloned()
                    .collect()
            };
            let (a, b) = (present(a), present(b));
            a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let mut names: BTreeSet<&String> = a.keys().collect();
            names.extend(b.keys());
            let of = |object: &serde_json::Map<String, Value>, name: &String| {
                object.get(name).cloned().unwrap_or_default()
            };
            names
                .into_iter()
                .all(|name| same(&of(a, name), &of(b, name)))
        }
        (a, b) => a == b,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_compared_by_their_values() {
        assert_eq!(
            parts("/a%20b/1.5?y=1&x=2&y=%7B&z=1%2C2.5%7C"),
            parts("/a b/1.50?x=02&y=1&y={&z=01,2.50|")
        );
        assert_ne!(parts("/a?y=1%2C"), parts("/a?y=1"));
        assert_ne!(parts("/a?y=1&y=2"), parts("/a?y=2&y=1"));
        assert_ne!(parts("/a?y=1"), parts("/a"));
    }

    #[test]
    fn bodies_are_compared_by_their_values() {
        let same = |a, b| same(&read(a), &read(b));
        assert!(same(br#"{"a": 1, "b": null}"#, br#"{"a": 1.0}"#));
        assert!(!same(br#"{"a": 1}"#, br#"{"a": 1, "b": false}"#));
        assert!(same(br#"{"a": [1, null]}"#, br#"{"a": [1]}"#));
        assert!(!same(br#"{"a": [1]}"#, br#"{"a": [1, 2]}"#));
    }
}
