//! Rows of paths, queries and headers → parameters of requests and headers of responses.

use super::names::Names;
use super::schema::{self, Described};
use super::value::{Map, Value};
use super::{examples, facts};
use crate::page::{Join, Location, Page, Row, TypeNotation};
use crate::service::Operation;

/// A parameter of a request.
pub(super) fn parameter(
    names: &Names<'_>,
    page: &Page,
    resolved: &Operation,
    location: Location,
    row: &Row,
) -> Map {
    let described = schema::row(names, row, names.named(page, row));
    let shown = examples::of_parameter(resolved, location, &row.name.value);
    let mut map = Map::default();
    map.put("name", &row.name.value);
    map.put("in", location.word());
    map.extend(placed(row, location, described, shown));
    map
}

/// A header of a response.
pub(super) fn header(names: &Names<'_>, page: &Page, row: &Row) -> Map {
    let described = schema::row(names, row, names.named(page, row));
    placed(row, Location::Header, described, Vec::new())
}

/// What parameters and headers have in common, with the examples by their names.
fn placed(
    row: &Row,
    location: Location,
    described: Described,
    shown: Vec<(String, &String, Value)>,
) -> Map {
    let join = row.join.as_ref().map(|join| join.value);
    let style = style(location, join);
    let is_text = row.notation.value.has_items() && style.is_none();
    let mut map = Map::default();
    described.words.describe(&mut map);
    // What is always sent is there, whatever its row says.
    if row.mandatory || row.constant.is_some() {
        map.put("required", true);
    }
    if let Some((style, explode)) = style.filter(|_| row.notation.value.has_items()) {
        map.put("style", style).put("explode", explode);
    }
    if is_text {
        map.entry("schema").put("type", "string");
    } else {
        map.put("schema", described.schema.clone());
    }
    let mut examples = Map::default();
    for (name, doc, value) in shown {
        let value = match join {
            Some(join) if is_text => joined(&value, join),
            _ => typed(row.notation.value.item(), value),
        };
        examples.put(&name, examples::named(Some(doc), value));
    }
    map.set("examples", examples);
    map.extend(described.extensions);
    if let Some(join) = join.filter(|_| is_text) {
        map.put("x-join", join.word());
        map.put("x-schema", described.schema);
    }
    map
}

/// How OpenAPI says that the items of an array travel, if it can: the style, and whether each has a parameter of its own.
pub(super) fn style(location: Location, join: Option<Join>) -> Option<(&'static str, bool)> {
    match (location, join) {
        (Location::Query, None) => Some(("form", true)),
        (Location::Query, Some(Join::Commas)) => Some(("form", false)),
        (Location::Query, Some(Join::Pipes)) => Some(("pipeDelimited", false)),
        (Location::Query, Some(Join::Spaces)) => Some(("spaceDelimited", false)),
        (_, Some(Join::Commas)) => Some(("simple", false)),
        _ => None,
    }
}

/// A number that an address writes as a text, as the number.
fn typed(notation: &TypeNotation, value: Value) -> Value {
    match value {
        Value::Text(text) => facts::scalar(notation, &text).0,
        Value::List(items) => {
            let items = items.into_iter().map(|item| typed(notation, item));
            Value::List(items.collect())
        }
        other => other,
    }
}

/// The items of an array as the text that is sent.
fn joined(value: &Value, join: Join) -> Value {
    let Value::List(items) = value else {
        return value.clone();
    };
    let texts = items.iter().map(|item| match item {
        Value::Text(text) => text.clone(),
        other => serde_json::to_string(other).unwrap_or_default(),
    });
    let separator = join.separator().to_string();
    Value::from(texts.collect::<Vec<_>>().join(&separator))
}
