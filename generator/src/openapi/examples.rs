//! The examples of a page → named examples of parameters and bodies.

use super::value::{Map, Value};
use crate::page::{Location, Page};
use crate::service::Operation;

/// What the example requests of an operation show of one parameter: name, words and value.
pub(super) fn of_parameter<'a>(
    operation: &'a Operation,
    location: Location,
    wire: &str,
) -> Vec<(String, &'a String, Value)> {
    let members = operation.request.iter();
    let mut members = members.map(|member| (member.location, member.row.name.value.as_str()));
    let index = members.position(|member| member == (location, wire));
    let mut shown = Vec::new();
    for (number, example) in operation.examples.iter().enumerate() {
        let mut values = example.values.iter();
        if let Some((_, value)) = values.find(|(member, _)| Some(*member) == index) {
            shown.push((request(number), &example.doc, value.into()));
        }
    }
    shown
}

/// The bodies of the example requests; one that is raw is no JSON.
pub(super) fn of_request_body(page: &Page, is_raw: bool) -> Map {
    let mut examples = Map::default();
    let shown = page.example_requests.iter();
    let shown = shown.filter(|example| example.contradicts.is_none());
    for (number, example) in shown.enumerate() {
        let body = example.body.as_ref();
        if let Some(value) = body.and_then(|body| value(&body.value, is_raw)) {
            examples.put(&request(number), named(Some(&example.doc), value));
        }
    }
    examples
}

/// The bodies of the example responses of a status.
pub(super) fn of_response_body(page: &Page, status: u16, is_raw: bool) -> Map {
    let mut examples = Map::default();
    for (number, example) in page.example_responses.iter().enumerate() {
        if example.status.value != status || example.contradicts.is_some() {
            continue;
        }
        if let Some(value) = value(&example.body.value, is_raw) {
            examples.put(&format!("response{}", number + 1), named(None, value));
        }
    }
    examples
}

/// The example requests as the page writes them, but for their bodies.
pub(super) fn requests(page: &Page) -> Vec<Map> {
    let examples = page.example_requests.iter();
    let examples = examples.filter(|example| example.contradicts.is_none());
    let examples = examples.enumerate().map(|(number, example)| {
        let mut map = Map::default();
        map.put("name", request(number));
        map.put("doc", &example.doc);
        map.put("uri", format!("{} {}", example.method, example.uri.value));
        map
    });
    examples.collect()
}

/// The examples that contradict the tables, as the page has them.
pub(super) fn contradicting(page: &Page) -> Vec<Map> {
    let requests = page.example_requests.iter().filter_map(|example| {
        let contradicts = &example.contradicts.as_ref()?.value;
        let mut map = Map::default();
        map.put("doc", &example.doc);
        map.put("uri", format!("{} {}", example.method, example.uri.value));
        map.set("body", example.body.as_ref().map(|body| &body.value));
        map.put("contradicts", contradicts);
        Some(map)
    });
    let responses = page.example_responses.iter().filter_map(|example| {
        let contradicts = &example.contradicts.as_ref()?.value;
        let mut map = Map::default();
        map.put("status", example.status.value.to_string());
        map.put("body", &example.body.value);
        map.put("contradicts", contradicts);
        Some(map)
    });
    requests.chain(responses).collect()
}

fn value(body: &str, is_raw: bool) -> Option<Value> {
    if is_raw {
        Some(Value::from(body))
    } else {
        Value::parse(body)
    }
}

/// What an example request is called in all its parts.
fn request(number: usize) -> String {
    format!("request{}", number + 1)
}

/// An example in its wrapping.
pub(super) fn named(summary: Option<&String>, value: Value) -> Map {
    let mut example = Map::default();
    example.set("summary", summary);
    example.put("value", value);
    example
}
