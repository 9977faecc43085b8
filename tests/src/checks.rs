//! What holds for every service, whatever its pages say, on JSON that [`crate::sample`] makes of the pages.
//!
//! Generic over the generated types, and free of the generator: `tests/tests/growth` copies this file beside crates
//! that it generates.

use std::fmt::Debug;

use huaweicloud_runtime::{Destination, Operation, Problem, http};
use serde_json::{Value, json};

/// What comes of a body when a response is read and written again.
type Echo<'a> = &'a dyn Fn(&Value) -> Value;

/// A text is read as an enumeration, and written as it was.
///
/// # Panics
///
/// If it is not.
pub fn keeps_text<E>(text: &str)
where
    E: serde::Serialize
        + serde::de::DeserializeOwned
        + for<'a> From<&'a str>
        + AsRef<str>
        + PartialEq
        + Debug,
{
    let value: E = serde_json::from_value(json!(text)).unwrap();
    assert_eq!(value.as_ref(), text);
    assert_eq!(serde_json::to_value(&value).unwrap(), json!(text));
    assert_eq!(E::from(text), value);
}

/// The same of a number.
///
/// # Panics
///
/// If it is not.
pub fn keeps_integer<E>(number: i64)
where
    E: serde::Serialize + serde::de::DeserializeOwned + From<i64> + PartialEq + Debug,
{
    keeps_number::<E, i64>(number);
}

/// The same of a number that need not be whole.
///
/// # Panics
///
/// If it is not.
pub fn keeps_float<E>(number: f64)
where
    E: serde::Serialize + serde::de::DeserializeOwned + From<f64> + PartialEq + Debug,
{
    keeps_number::<E, f64>(number);
}

fn keeps_number<E, N>(number: N)
where
    E: serde::Serialize + serde::de::DeserializeOwned + From<N> + PartialEq + Debug,
    N: serde::Serialize + Copy,
{
    let value: E = serde_json::from_value(json!(number)).unwrap();
    assert_eq!(serde_json::to_value(&value).unwrap(), json!(number));
    assert_eq!(E::from(number), value);
}

/// Reads the body of a response, and writes it again.
///
/// # Panics
///
/// If the body cannot be read.
pub fn echo<R: serde::Serialize + serde::de::DeserializeOwned>(body: &Value) -> Value {
    let response: R = serde_json::from_value(body.clone()).unwrap();
    serde_json::to_value(&response).unwrap()
}

/// Every check of responses, on a body in which every member is set.
pub fn response<R: serde::Serialize + serde::de::DeserializeOwned>(full: &Value) {
    survives(full, &echo::<R>);
    null_is_absent(full, &echo::<R>);
    costs_only_itself(full, &echo::<R>);
    passes_over(full, &echo::<R>);
}

/// Nothing is lost or added.
///
/// # Panics
///
/// If something is.
pub fn survives(full: &Value, echo: Echo<'_>) {
    assert_eq!(echo(full), *full);
}

/// `null` is the same as nothing, wherever it stands.
///
/// # Panics
///
/// If it is not.
pub fn null_is_absent(full: &Value, echo: Echo<'_>) {
    for place in places(full) {
        let (mut null, mut absent) = (full.clone(), full.clone());
        *null.pointer_mut(&place).unwrap() = Value::Null;
        remove(&mut absent, &place);
        // A member that may be null is null again when it is sent back.
        let answer = echo(&null);
        assert!(
            answer == absent || answer == null,
            "null at {place}: {answer}"
        );
        assert_eq!(echo(&absent), absent, "nothing at {place}");
    }
}

/// Whatever is made of a value of another kind, the rest is untouched.
///
/// # Panics
///
/// If it is not.
pub fn costs_only_itself(full: &Value, echo: Echo<'_>) {
    for place in places(full) {
        for odd in [
            json!("a text"),
            json!(-7),
            json!(2.5),
            json!(true),
            json!([[1]]),
            json!({ "a": {} }),
        ] {
            let mut changed = full.clone();
            *changed.pointer_mut(&place).unwrap() = odd.clone();
            let mut answer = echo(&changed);
            let mut rest = full.clone();
            remove(&mut rest, &place);
            if answer != rest {
                remove(&mut answer, &place);
                assert_eq!(answer, rest, "{odd} at {place}");
            }
        }
    }
}

/// Members that no page has are passed over at every level.
///
/// # Panics
///
/// If one is not.
pub fn passes_over(full: &Value, echo: Echo<'_>) {
    let mut extended = full.clone();
    for place in std::iter::once(String::new()).chain(places(full)) {
        // What is new in a map is one more item.
        if let Some(Value::Object(members)) = extended.pointer_mut(&place)
            && !members.contains_key("a key")
        {
            members.insert(
                "play_type2".to_owned(),
                json!({ "deep": [null, { "er": 1.5 }] }),
            );
        }
    }
    assert_eq!(echo(&extended), *full);
}

/// A body as the page has it differs from the page nowhere.
///
/// # Panics
///
/// If it does.
pub fn has_no_drift<O: Operation>(status: u16, body: &Value) {
    let response = http::Response::builder().status(status);
    let response = response.body(body.to_string()).unwrap();
    assert_eq!(O::drift(&response), [], "{status}: {body}");
    assert!(O::read_response(&response).is_ok(), "{status}: {body}");
}

/// A body with every member is read, and sent as it was.
///
/// # Panics
///
/// If it is not.
pub fn request_body<O: Operation>(full: &Value) {
    let request = O::from_body(full.to_string().as_bytes()).unwrap();
    let to = Destination::new("https://example.com")
        .unwrap()
        .project_id("p");
    // Parameters of the path have no place in the body, and an empty one cannot be sent.
    if let Ok(sent) = request.to_request(&to) {
        assert_eq!(serde_json::from_slice::<Value>(sent.body()).unwrap(), *full);
    }
}

/// Where a body violates limits. That a text of some length is none of the documented values is no matter of those.
///
/// # Panics
///
/// If it cannot be read.
pub fn violations<O: Operation>(body: &Value) -> Vec<String> {
    let request = O::from_body(body.to_string().as_bytes()).unwrap();
    let violations = request.validate().err();
    violations
        .iter()
        .flat_map(|all| all.iter())
        .filter(|violation| !matches!(violation.problem(), Problem::UnknownValue { .. }))
        .map(|violation| violation.path().to_string())
        .filter(|path| is_in(body, path))
        .collect()
}

/// Whether a path begins with a member of the body, an item of it, or is the body. What travels elsewhere is not set.
fn is_in(body: &Value, path: &str) -> bool {
    if path.is_empty() || path.starts_with('[') {
        return true;
    }
    let mut members = body.as_object().into_iter().flat_map(|body| body.keys());
    members.any(|name| {
        let rest = path.strip_prefix(name.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    })
}

/// The JSON pointer of every value below the root.
pub fn places(value: &Value) -> Vec<String> {
    fn gather(value: &Value, at: &str, found: &mut Vec<String>) {
        let mut below = |key: &str, value: &Value| {
            let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
            found.push(at.clone());
            gather(value, &at, found);
        };
        match value {
            Value::Object(members) => members.iter().for_each(|(name, value)| below(name, value)),
            Value::Array(values) => {
                for (index, value) in values.iter().enumerate() {
                    below(&index.to_string(), value);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    gather(value, "", &mut found);
    found
}

fn remove(json: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    match json.pointer_mut(parent).unwrap() {
        Value::Object(members) => drop(members.remove(&key)),
        Value::Array(values) => drop(values.remove(key.parse().unwrap())),
        other => panic!("{other} has no members"),
    }
}
