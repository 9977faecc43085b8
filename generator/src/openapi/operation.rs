//! A page → an operation of a document.

use super::names::Names;
use super::value::{Map, Value};
use super::words::{self, Words};
use super::{examples, parameter, schema};
use crate::emit::markdown::{code, escape};
use crate::page::{Constraint, FilledBy, Location, Page, Paging, PagingBy, Response, Table};
use crate::resolve::content::media;
use crate::service::{Media, Operation};

/// An operation.
pub(super) fn operation(names: &Names<'_>, page: &Page, resolved: &Operation) -> Map {
    let mut words = Words::default();
    words.prose(&page.doc);
    words.list(page.constraints.iter().map(rule));
    if let Some(instead) = &page.deprecated {
        words.markdown(words::deprecated(instead));
    }
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
        let tables = tables.filter(|(location, _)| !location.is_body());
        let rows =
            tables.flat_map(|(location, table)| table.rows.iter().map(|row| (*location, row)));
        rows.filter(|(_, row)| row.is_filled_by(FilledBy::Credentials) == from_credentials)
            .map(|(location, row)| parameter::parameter(names, page, resolved, location, row))
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
    if page.deprecated.is_some() {
        map.put("deprecated", true);
    }
    map.set("x-doc", words.doc(&page.doc));
    map.set("x-deprecated", page.deprecated.as_ref());
    let shares = page.shares_uri_with.iter();
    let shares: Vec<&str> = shares.map(|name| name.value.as_str()).collect();
    map.set("x-shares-uri-with", shares);
    if page.reads_only {
        map.put("x-reads-only", true);
    }
    map.put("x-page", head(page));
    map.set("x-tables", tables(&page.request));
    map.set("x-objects", objects(names, page));
    map.set("x-parameters", parameters(true));
    let constraints = page.constraints.iter().map(constraint);
    map.set("x-constraints", constraints.collect::<Vec<_>>());
    map.set("x-paging", page.paging.as_ref().map(paging));
    map.set("x-examples", examples::requests(page));
    map.set("x-contradicting-examples", examples::contradicting(page));
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

fn request_body(names: &Names<'_>, page: &Page, body: &(Location, Table)) -> Map {
    let content_type = content_type(&page.request);
    let examples = examples::of_request_body(page, content_type.is_raw);
    let mut map = Map::default();
    map.put("required", body.1.mandatory);
    map.put(
        "content",
        content(names, page, body, &content_type, examples),
    );
    map
}

/// How a body is written.
struct ContentType {
    name: String,
    /// Whether it is one value as it is, and no JSON.
    is_raw: bool,
}

fn content_type(tables: &[(Location, Table)]) -> ContentType {
    let media = media(tables);
    ContentType {
        is_raw: Media::is_raw(media.as_ref()),
        name: media.map_or_else(|| "application/json".to_owned(), |media| media.content_type),
    }
}

/// The one form that a body has: an object with rows, or one value as a whole.
fn content(
    names: &Names<'_>,
    page: &Page,
    (location, table): &(Location, Table),
    content_type: &ContentType,
    examples: Map,
) -> Map {
    let mut rows = table.rows.iter().map(|row| (row, names.named(page, row)));
    let schema = match rows.next() {
        Some((row, target)) if *location == Location::Whole => {
            schema::row(names, row, target).member()
        }
        first => schema::object(names, first.into_iter().chain(rows)),
    };
    let mut media = Map::default();
    media.put("schema", schema);
    media.set("examples", examples);
    media.set("encoding", encoding(table));
    let mut content = Map::default();
    content.put(&content_type.name, media);
    content
}

/// How the joined arrays of a form travel; all others have a field for every item, as OpenAPI has it.
fn encoding(table: &Table) -> Map {
    let mut encoding = Map::default();
    for row in &table.rows {
        let Some(join) = row.join.as_ref().map(|join| join.value) else {
            continue;
        };
        let mut map = Map::default();
        match parameter::style(Location::Query, Some(join)) {
            Some((style, explode)) => map.put("style", style).put("explode", explode),
            None => map.put("x-join", join.word()),
        };
        encoding.put(&row.name.value, map);
    }
    encoding
}

fn response(names: &Names<'_>, page: &Page, response: &Response) -> Map {
    let mut map = Map::default();
    let mut words = Words::default();
    words.prose(&response.doc).describe(&mut map);
    let mut headers = Map::default();
    let of_headers = response.tables.iter();
    let of_headers = of_headers.filter(|(location, _)| *location == Location::Header);
    for row in of_headers.flat_map(|(_, table)| &table.rows) {
        headers.put(&row.name.value, parameter::header(names, page, row));
    }
    map.set("headers", headers);
    if let Some(body) = body(&response.tables) {
        let content_type = content_type(&response.tables);
        let examples = examples::of_response_body(page, response.status.value, content_type.is_raw);
        map.put(
            "content",
            content(names, page, body, &content_type, examples),
        );
        // Where it is silent, an object must be there, and a value as a whole need not.
        let (location, table) = body;
        if table.mandatory != (*location == Location::Body) {
            map.put("x-mandatory", if table.mandatory { "Yes" } else { "No" });
        }
    }
    map.set("x-doc", words.doc(&response.doc));
    map.set("x-tables", tables(&response.tables));
    map
}

fn body(tables: &[(Location, Table)]) -> Option<&(Location, Table)> {
    tables.iter().find(|(location, _)| location.is_body())
}

/// The numbers of tables, by the keys that the spec has for them.
fn tables(tables: &[(Location, Table)]) -> Map {
    let mut numbers = Map::default();
    for (location, table) in tables {
        let key = match location {
            Location::Header => "headers",
            Location::Body | Location::Whole => "body",
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
    let (key, next) = match &paging.by {
        PagingBy::Number(_) => ("page", None),
        PagingBy::Offset => ("offset", None),
        PagingBy::Marker(next) => ("marker", Some(("next", next))),
        PagingBy::Link(next) => ("marker", Some(("next_link", next))),
    };
    map.put(key, &paging.parameter.value);
    if let PagingBy::Number(first) = paging.by
        && first != 0
    {
        map.put("first", first.to_string());
    }
    if let Some((key, next)) = next {
        map.put(key, &next.value);
    }
    map.set("limit", paging.limit.as_ref().map(|limit| &limit.value));
    map.put("items", &paging.items.value);
    let mut last = Map::default();
    if let Some((member, value)) = &paging.last {
        last.put(&member.value, &value.value);
    }
    map.set("last", last);
    map.set("total", paging.total.as_ref().map(|total| &total.value));
    map
}
