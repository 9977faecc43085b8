//! The examples of a document fit its schemas.

use boon::{Compiler, Schemas};
use serde_json::Value;

/// What the document of the schemas is called while it is checked.
const URL: &str = "https://document.example/";

#[test]
fn every_example_fits_its_schema() {
    let mut checked = 0;
    for document in super::all() {
        for path in parts(&document, "/paths") {
            for operation in parts(&document, &path) {
                let requests = [format!("{operation}/requestBody/content")];
                checked += check_bodies(&without(&document, &COUNTS), requests);
                let responses = parts(&document, &format!("{operation}/responses"));
                let responses = responses.iter().map(|it| format!("{it}/content"));
                checked += check_bodies(&without(&document, &LENIENT), responses);
                for parameter in parts(&document, &format!("{operation}/parameters")) {
                    checked += check(&document, &parameter);
                }
            }
        }
    }
    assert!(checked > 100, "only {checked} examples");
}

/// Checks the examples of these contents of bodies, and counts them.
fn check_bodies(document: &Value, contents: impl IntoIterator<Item = String>) -> usize {
    let contents = contents.into_iter();
    let media = contents.flat_map(|content| parts(document, &content));
    media.map(|media| check(document, &media)).sum()
}

/// Checks the examples that stand beside the schema at a pointer.
fn check(document: &Value, pointer: &str) -> usize {
    let examples = parts(document, &format!("{pointer}/examples"));
    if examples.is_empty() {
        return 0;
    }
    let (mut compiler, mut schemas) = (Compiler::new(), Schemas::new());
    compiler.add_resource(URL, document.clone()).unwrap();
    // A fragment is percent-encoded.
    let fragment = format!("{pointer}/schema")
        .replace('%', "%25")
        .replace('{', "%7B")
        .replace('}', "%7D");
    let compiled = compiler.compile(&format!("{URL}#{fragment}"), &mut schemas);
    let index = compiled.unwrap_or_else(|error| panic!("{pointer}: {error:#}"));
    for example in &examples {
        // Where `null` means something, it is as good as any other value; elsewhere it is absent.
        let value = &document.pointer(example).unwrap()["value"];
        let result = schemas.validate(value, index);
        let bare = without_nulls(value);
        let result = result.or_else(|_| schemas.validate(&bare, index));
        result.unwrap_or_else(|error| panic!("{example}: {error:#}"));
    }
    examples.len()
}

/// Pointers to everything in what a pointer leads to.
fn parts(document: &Value, pointer: &str) -> Vec<String> {
    match document.pointer(pointer) {
        Some(Value::Object(members)) => {
            let keys = members
                .keys()
                .map(|key| key.replace('~', "~0").replace('/', "~1"));
            keys.map(|key| format!("{pointer}/{key}")).collect()
        }
        Some(Value::Array(items)) => (0..items.len())
            .map(|at| format!("{pointer}/{at}"))
            .collect(),
        _ => Vec::new(),
    }
}

/// A spec may have examples with more or fewer items than it allows.
const COUNTS: [&str; 4] = ["minItems", "maxItems", "minProperties", "maxProperties"];

/// And responses may lack whatever they like.
const LENIENT: [&str; 5] = [
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "required",
];

/// A document without what these keywords demand. A member of such a name has another kind of value.
fn without(document: &Value, keywords: &[&str]) -> Value {
    match document {
        Value::Object(members) => {
            let mut members = members.clone();
            let properties = members.get("properties").cloned().unwrap_or_default();
            // Only responses have what only the service sets.
            if let Some(Value::Array(required)) = members.get_mut("required") {
                required
                    .retain(|it| properties[it.as_str().unwrap_or_default()]["readOnly"] != true);
            }
            let demands = |key: &str, value: &Value| {
                keywords.contains(&key) && (value.is_array() || value.is_number())
            };
            let members = members.iter();
            let kept = members.filter(|(key, value)| !demands(key, value));
            kept.map(|(key, value)| (key.clone(), without(value, keywords)))
                .collect()
        }
        Value::Array(items) => items.iter().map(|item| without(item, keywords)).collect(),
        other => other.clone(),
    }
}

/// Null is absent, wherever it stands.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            members
                .map(|(key, value)| (key.clone(), without_nulls(value)))
                .collect()
        }
        Value::Array(items) => {
            let items = items.iter().filter(|item| !item.is_null());
            items.map(without_nulls).collect()
        }
        other => other.clone(),
    }
}
