//! A page → an operation of a document.

use super::examples;
use super::names::Names;
use super::schema::{self, Described};
use super::value::{Map, Value};
use super::words::Words;
use crate::emit::markdown::{code, escape};
use crate::page::{Constraint, FilledBy, Location, Page, Paging, Response, Row, Table};
use crate::service::Operation;

/// An operation.
pub(super) fn operation(names: &Names<'_>, page: &Page, resolved: &Operation) -> Map {
    let mut words = Words::default();
    words.prose(&page.doc);
    words.list(page.constraints.iter().map(rule));
    words.notes(&page.notes);
    let mut map = Map::default();
    map.put("tags", vec![names.service.folder.as_str()]);
    map.put("operationId", names.operation(page));
    map.put("summary", &page.title);
    words.describe(&mut map);
    map.set(
        "externalDocs",
        page.url.as_ref().map(|url| external(page, url)),
    );
    let parameters = |from_credentials: bool| -> Vec<Map> {
        let tables = page.request.iter();
        let tables = tables.filter(|(location, _)| *location != Location::Body);
        let rows =
            tables.flat_map(|(location, table)| table.rows.iter().map(|row| (*location, row)));
        rows.filter(|(_, row)| row.is_filled_by(FilledBy::Credentials) == from_credentials)
            .map(|(location, row)| parameter(names, page, resolved, location, row))
            .collect()
    };
    map.set("parameters", parameters(false));
    map.set(
        "requestBody",
        body(&page.request).map(|table| request_body(names, page, table)),
    );
    let mut responses = Map::default();
    for it in &page.responses {
        responses.put(&it.status.value.to_string(), response(names, page, it));
    }
    map.put("responses", responses);
    map.set("x-doc", words.doc(&page.doc));
    map.put("x-page", head(page));
    map.set("x-tables", tables(&page.request));
    map.set("x-objects", objects(names, page));
    map.set("x-parameters", parameters(true));
    let constraints = page.constraints.iter().map(constraint);
    map.set("x-constraints", constraints.collect::<Vec<_>>());
    map.set("x-paging", page.paging.as_ref().map(paging));
    map.set("x-examples", examples::requests(page));
    map
}

fn external(page: &Page, url: &str) -> Map {
    let mut map = Map::default();
    map.put("url", url);
    let date = match page.updated.as_str() {
        "" => String::new(),
        updated => format!(" of {updated}"),
    };
    map.put("description", format!("The reference page{date}"));
    map
}

fn head(page: &Page) -> Map {
    let mut map = Map::default();
    map.put("file", &page.stem);
    if !page.updated.is_empty() {
        map.put("updated", &page.updated);
    }
    map
}

fn parameter(
    names: &Names<'_>,
    page: &Page,
    resolved: &Operation,
    location: Location,
    row: &Row,
) -> Map {
    let described = schema::row(names, row, names.named(page, row));
    let mut map = Map::default();
    map.put("name", &row.name.value);
    map.put("in", location.word());
    described.words.describe(&mut map);
    if row.mandatory {
        map.put("required", true);
    }
    if row.notation.value.has_items() {
        map.put("style", "form").put("explode", true);
    }
    map.put("schema", described.schema);
    map.set(
        "examples",
        examples::of_parameter(resolved, location, &row.name.value),
    );
    map.extend(described.extensions);
    map
}

fn request_body(names: &Names<'_>, page: &Page, table: &Table) -> Map {
    let mut map = Map::default();
    map.put("required", true);
    map.put(
        "content",
        content(names, page, table, examples::of_request_body(page)),
    );
    map
}

/// The one form that a body has.
fn content(names: &Names<'_>, page: &Page, table: &Table, examples: Map) -> Map {
    let rows = table.rows.iter().map(|row| (row, names.named(page, row)));
    let mut media = Map::default();
    media.put("schema", schema::object(names, rows));
    media.set("examples", examples);
    let mut content = Map::default();
    content.put("application/json", media);
    content
}

fn response(names: &Names<'_>, page: &Page, response: &Response) -> Map {
    let mut map = Map::default();
    let mut words = Words::default();
    words.prose(&response.doc).describe(&mut map);
    let mut headers = Map::default();
    let of_headers = response.tables.iter();
    let of_headers = of_headers.filter(|(location, _)| *location == Location::Header);
    for row in of_headers.flat_map(|(_, table)| &table.rows) {
        let described = schema::row(names, row, names.named(page, row));
        headers.put(&row.name.value, header(row, described));
    }
    map.set("headers", headers);
    let examples = examples::of_response_body(page, response.status.value);
    map.set(
        "content",
        body(&response.tables).map(|table| content(names, page, table, examples)),
    );
    map.set("x-doc", words.doc(&response.doc));
    map.set("x-tables", tables(&response.tables));
    map
}

fn header(row: &Row, described: Described) -> Map {
    let mut map = Map::default();
    described.words.describe(&mut map);
    if row.mandatory {
        map.put("required", true);
    }
    map.put("schema", described.schema);
    map.extend(described.extensions);
    map
}

fn body(tables: &[(Location, Table)]) -> Option<&Table> {
    let mut tables = tables.iter();
    let body = tables.find(|(location, _)| *location == Location::Body);
    body.map(|(_, table)| table)
}

/// The numbers of tables, by the keys that the spec has for them.
fn tables(tables: &[(Location, Table)]) -> Map {
    let mut numbers = Map::default();
    for (location, table) in tables {
        let key = match location {
            Location::Header => "headers",
            other => other.word(),
        };
        numbers.put(key, Value::number_or_text(&table.number.value));
    }
    numbers
}

fn objects(names: &Names<'_>, page: &Page) -> Map {
    let mut objects = Map::default();
    for object in &page.objects {
        if let Some(id) = names.object(page, &object.name.value) {
            let number = Value::number_or_text(&object.table.number.value);
            objects.put(&names.schema(id), number);
        }
    }
    objects
}

/// A rule for the whole request, for people.
fn rule(constraint: &Constraint) -> String {
    let mut text = String::new();
    for (member, value) in &constraint.when {
        text += &format!("{} = {}: ", code(&member.value), code(&value.value));
    }
    text += &escape(&constraint.doc);
    if !constraint.formats.is_empty() {
        text += &format!(" Formats: {}.", escape(&constraint.formats.join(", ")));
    }
    if let Some(size) = &constraint.max_size {
        text += &format!(" At most {}.", escape(size));
    }
    text
}

fn constraint(constraint: &Constraint) -> Map {
    let mut when = Map::default();
    for (member, value) in &constraint.when {
        when.put(&member.value, &value.value);
    }
    let mut map = Map::default();
    map.set("when", when);
    map.set("formats", constraint.formats.clone());
    map.set("max_size", constraint.max_size.as_ref());
    map.put("doc", &constraint.doc);
    map
}

fn paging(paging: &Paging) -> Map {
    let mut map = Map::default();
    map.put("page", &paging.page.value);
    map.put("items", &paging.items.value);
    map.set(
        "last",
        paging.last.as_ref().map(|(member, value)| {
            let mut last = Map::default();
            last.put(&member.value, &value.value);
            last
        }),
    );
    map
}
