//! What a table describes: its caption says it, or its rows, or a row that refers to it, or its section.

use std::collections::BTreeSet;

use super::block::RawTable;
use super::scores::name_score;
use super::words::{Role, has, role};
use super::{Kind, KindFrom, ReferencePage, Row, Side, Table, operation, page};

/// Fills in kind, object, side and flags of all tables.
pub(super) fn classify(page: &mut ReferencePage, raw: &[RawTable]) {
    let placeholders: BTreeSet<String> = page
        .operations
        .iter()
        .flat_map(|operation| operation::placeholders(&operation.path))
        .collect();
    let kinds = page.tables.iter().flat_map(Table::parameters);
    let objects: BTreeSet<String> = kinds
        .filter_map(|row| row.kind.as_deref().and_then(named))
        .map(str::to_owned)
        .collect();
    let structured = page
        .tables
        .iter()
        .flat_map(Table::parameters)
        .filter(|row| row.kind.as_deref().is_some_and(is_structured))
        .map(|row| row.name.clone())
        .collect();
    let has_body = !page
        .operations
        .iter()
        .all(|operation| ["GET", "HEAD", "DELETE"].contains(&operation.method.as_str()))
        || page
            .operations
            .iter()
            .all(|operation| operation.method == "DELETE")
            && page
                .examples
                .iter()
                .any(|example| example.role == Some(Side::Request) && example.json_valid);
    let context = Context {
        placeholders,
        objects,
        structured,
        has_body,
    };
    let mut path_seen = false;
    for (table, raw) in page.tables.iter_mut().zip(raw) {
        let (kind, from, object) = context.kind(table, path_seen);
        path_seen |= matches!(kind, Kind::Path | Kind::PathAndQuery);
        table.kind = kind;
        table.kind_from = from;
        table.object = object;
        table.side = side(table);
        if table.side != Some(Side::Response) {
            table.status = None;
        }
        table.flags = flags(table, raw);
    }
}

/// The object in `Array of Berth Plan objects`.
fn named(kind: &str) -> Option<&str> {
    let kind = kind
        .strip_suffix(" objects")
        .or_else(|| kind.strip_suffix(" object"))?;
    Some(kind.strip_prefix("Array of ").unwrap_or(kind))
}

/// Whether a type has members of its own.
fn is_structured(kind: &str) -> bool {
    let lower = kind.to_lowercase();
    ["object", "array", "list", "map", "dict", "struct", "json"]
        .iter()
        .any(|word| lower.contains(word))
}

struct Context {
    placeholders: BTreeSet<String>,
    /// The objects that types name.
    objects: BTreeSet<String>,
    /// The members that hold objects or arrays.
    structured: BTreeSet<String>,
    /// Whether a request of the page has a body.
    has_body: bool,
}

impl Context {
    fn kind(&self, table: &Table, path_seen: bool) -> (Kind, KindFrom, Option<String>) {
        if table.rows.iter().all(|row| matches!(row, Row::Cells(_)))
            && !(table.rows.is_empty() && table.columns.iter().any(|head| role(head) == Role::Type))
        {
            return (without_parameters(table), KindFrom::Header, None);
        }
        if let Some(kind) = named_place(table) {
            return (kind, KindFrom::Caption, None);
        }
        if let Some(object) = self.named_object(&table.caption) {
            return (Kind::Object, KindFrom::Caption, Some(object));
        }
        let side = table.section.as_deref().and_then(page::side);
        let uri = table.section.as_deref().is_some_and(|section| {
            let lower = section.to_lowercase();
            lower.contains("uri") || lower.contains("url")
        });
        let rows = table.parameters().count();
        let in_path = table
            .parameters()
            .filter(|row| self.placeholders.contains(bare(&row.name)))
            .count();
        if rows > 0 && side != Some(Side::Response) && (uri || !path_seen) {
            if in_path == rows {
                return (Kind::Path, KindFrom::Placeholders, None);
            }
            if in_path > 0
                && (uri || in_path == self.placeholders.len())
                && table.referenced_by.is_empty()
            {
                return (Kind::PathAndQuery, KindFrom::Placeholders, None);
            }
        }
        if let Some(from) = table.referenced_by.first() {
            let object = from.split_once(':').map(|(_, row)| row.to_owned());
            return (Kind::Object, KindFrom::Link, object);
        }
        let title = table.section.as_deref().unwrap_or_default().to_lowercase();
        let headers = rows > 0
            && (title.contains("header") && !title.contains("body")
                || table.parameters().all(|row| is_header(&row.name)));
        let kind = match side {
            Some(Side::Response) if headers => Kind::ResponseHeader,
            Some(Side::Response) => Kind::ResponseBody,
            _ if headers => Kind::Header,
            _ if uri || !self.has_body => Kind::Query,
            _ => Kind::Body,
        };
        (kind, KindFrom::Section, None)
    }

    /// The object that a caption names.
    fn named_object(&self, caption: &str) -> Option<String> {
        let caption = without_remark(caption);
        let words: Vec<&str> = caption.split_whitespace().collect();
        let name = match &*words {
            [name] if is_general(name) && !self.structured.contains(*name) => None,
            [name] => Some(*name),
            // `tags field data structure description`, `tags parameters`.
            [name, rest @ ..] if rest.iter().all(|word| is_filler(word)) && !is_filler(name) => {
                Some(*name)
            }
            // `Data structure of the tags field`, `Parameters in tags`.
            _ => {
                let mut names = words.iter().filter(|word| !is_filler(word));
                match (names.next(), names.next()) {
                    (Some(name), None) => Some(*name),
                    // `value parameters`, where a member is called so.
                    (None, _) => words
                        .iter()
                        .find(|word| self.structured.contains(**word))
                        .copied(),
                    _ => None,
                }
            }
        };
        // `status field description` is about a member that is called so.
        let strong = words
            .iter()
            .any(|word| ["field", "object", "objects", "structure", "array"].contains(word));
        if let Some(name) = name
            .map(|name| name.trim_matches(['"', '\'', '“', '”', '(', ')', ',']))
            .filter(|name| !name.is_empty())
            .filter(|name| {
                !is_place(name)
                    || self.objects.contains(*name)
                    || self.structured.contains(*name)
                    || strong && name.to_lowercase() == **name && page::side(name).is_none()
            })
        {
            return Some(name.to_owned());
        }
        // A name in several words, if a type says it so.
        (words.len() > 1 && self.objects.contains(caption)).then(|| caption.to_owned())
    }
}

/// The caption without what stands in parentheses behind it.
fn without_remark(caption: &str) -> &str {
    let caption = caption.trim().trim_end_matches('.');
    match caption.rsplit_once(" (") {
        Some((before, remark)) if remark.ends_with(')') => before,
        _ => caption,
    }
}

/// Words that alone are no name: `Table 1 Parameters`.
fn is_general(word: &str) -> bool {
    has(
        "parameter|parameters|description|descriptions|field|fields|element|elements|attribute|attributes",
        &word.to_lowercase(),
    )
}

/// Words that captions are made of besides names.
fn is_filler(word: &str) -> bool {
    let word = word.trim_matches(['(', ')', ',', ':']).to_lowercase();
    [
        "parameter",
        "parameters",
        "field",
        "fields",
        "data",
        "structure",
        "structures",
        "description",
        "descriptions",
        "object",
        "objects",
        "of",
        "the",
        "in",
        "for",
        "a",
        "an",
        "array",
        "list",
        "attribute",
        "attributes",
        "element",
        "elements",
        "format",
        "information",
        "structs",
        "struct",
        "member",
        "members",
        "table",
        "and",
        "type",
        "body",
        "detailed",
        "details",
        "key-value",
        "property",
        "properties",
        "described",
        "about",
        "dict",
        "map",
        "json",
        "node",
        "value",
        "values",
        "to",
        "under",
        "sub-parameters",
        "which",
    ]
    .contains(&word.as_str())
}

/// Words that name a place of the message, not an object.
fn is_place(word: &str) -> bool {
    [
        "request",
        "requests",
        "response",
        "responses",
        "uri",
        "url",
        "path",
        "query",
        "header",
        "headers",
        "body",
        "message",
        "returned",
        "output",
        "input",
        "status",
        "error",
        "returning",
        "return",
        "mandatory",
        "optional",
        "common",
        "public",
        "code",
        "codes",
        "formdata",
        "example",
    ]
    .contains(&word.to_lowercase().as_str())
}

/// The place that a caption names: `Request header parameters`.
fn named_place(table: &Table) -> Option<Kind> {
    let lower = without_remark(&table.caption).to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
        .collect();
    // `X-Header parameter description` is about something else.
    if !words.iter().all(|word| {
        is_filler(word)
            || is_place(word)
            || [
                "parameters",
                "http",
                "on",
                "s",
                "custom",
                "carried",
                "contained",
            ]
            .contains(word)
    }) {
        return None;
    }
    let has = |word: &str| words.contains(&word);
    let response = has("response")
        || has("returned")
        || has("responses")
        || !has("request") && table.section.as_deref().and_then(page::side) == Some(Side::Response);
    match () {
        () if has("path") && has("query") => Some(Kind::PathAndQuery),
        () if has("path") => Some(Kind::Path),
        () if has("query") => Some(Kind::Query),
        () if has("header") || has("headers") => Some(if response {
            Kind::ResponseHeader
        } else {
            Kind::Header
        }),
        () if has("body") || has("formdata") => Some(if response {
            Kind::ResponseBody
        } else {
            Kind::Body
        }),
        () => None,
    }
}

fn without_parameters(table: &Table) -> Kind {
    let first = table
        .columns
        .first()
        .map(|head| head.to_lowercase())
        .unwrap_or_default();
    let section = table.section.as_deref().unwrap_or_default().to_lowercase();
    let errors = table.columns.iter().any(|head| {
        let head = head.to_lowercase();
        head.contains("error code") || head.contains("error message")
    });
    if first.contains("error")
        || section.contains("error") && errors
        || section.contains("error") && first.contains("code") && !first.contains("status")
    {
        Kind::ErrorCodes
    } else if first.contains("status code")
        || first.contains("return")
        || first.contains("http")
        || role(&first) == Role::Code
        || section.contains("status code")
    {
        Kind::StatusCodes
    } else {
        Kind::Other
    }
}

fn side(table: &Table) -> Option<Side> {
    match table.kind {
        Kind::Path | Kind::Query | Kind::PathAndQuery | Kind::Header | Kind::Body => {
            Some(Side::Request)
        }
        Kind::ResponseHeader | Kind::ResponseBody => Some(Side::Response),
        Kind::StatusCodes | Kind::ErrorCodes => None,
        Kind::Object | Kind::Other => table.section.as_deref().and_then(page::side),
    }
}

fn flags(table: &Table, raw: &RawTable) -> Vec<String> {
    let has = |wanted: Role| table.columns.iter().any(|head| role(head) == wanted);
    let parameters = table.kind.has_parameters();
    let all = [
        (
            "dotted_names",
            parameters && table.parameters().any(|row| row.name.contains('.')),
        ),
        (
            "no_mandatory",
            parameters && table.side == Some(Side::Request) && !has(Role::Mandatory),
        ),
        ("no_type", parameters && !has(Role::Type)),
        (
            "response_with_mandatory",
            parameters && table.side == Some(Side::Response) && has(Role::Mandatory),
        ),
        (
            "rowspan",
            raw.rows
                .iter()
                .flat_map(|row| &row.cells)
                .any(|cell| cell.spanned),
        ),
    ];
    all.into_iter()
        .filter(|(_, is)| *is)
        .map(|(flag, _)| flag.to_owned())
        .collect()
}

/// The name without the braces that some pages put around placeholders.
fn bare(name: &str) -> &str {
    name.trim_matches(['{', '}', '<', '>'])
}

fn is_header(name: &str) -> bool {
    let known = [
        "content-type",
        "authorization",
        "accept",
        "host",
        "x-auth-token",
        "content-length",
        "date",
        "user-agent",
        "x-language",
    ];
    known.contains(&name.to_lowercase().as_str())
        || name.starts_with("X-") && name_score(name) > 0.0
}
