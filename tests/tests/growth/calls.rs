//! Written by `tests/tests/growth` of the repository: calls the checks of every type and operation.
// Every operation is checked, those that are not to be used any more among them.
#![allow(deprecated, non_snake_case)]

use every::{has_no_drift, keeps_integer, keeps_text, request_body, response, violations};
use huaweicloud_runtime::Operation;
use serde_json::Value;

fn texts(value: &Value) -> Vec<&str> {
    let values = value.as_array().unwrap().iter();
    values.map(|value| value.as_str().unwrap()).collect()
}

fn data(name: &str) -> Value {
    let data = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/data.json")).unwrap();
    let mut data: Value = serde_json::from_slice(&data).unwrap();
    data[name].take()
}

/// What can be checked of any response.
fn check_response<O: Operation, R: serde::Serialize + serde::de::DeserializeOwned>(name: &str) {
    let data = data(name);
    let status = data["status"].as_u64().unwrap().try_into().unwrap();
    response::<R>(&data["response"]);
    has_no_drift::<O>(status, &data["response"]);
    for example in data["examples"].as_array().unwrap() {
        has_no_drift::<O>(status, example);
    }
}

/// What can be checked of any operation.
fn check<O: Operation>(name: &str) {
    let data = data(name);
    if O::HAS_BODY && !data["body"].is_null() {
        request_body::<O>(&data["body"]);
        // An object that must contain itself has no end, so no body of it is valid.
        let unavoidable = violations::<O>(&data["body"]);
        for case in data["cases"].as_array().unwrap() {
            let expected = texts(&case["violated"]);
            let mut found = violations::<O>(&case["body"]);
            found.retain(|path| expected.contains(&&**path) || !unavoidable.contains(path));
            assert_eq!(found, expected, "{}", case["body"]);
        }
    }
}
