//! What a table describes: its caption says it, or its rows, or a row that refers to it, or its section.

mod by_caption;
mod by_columns;

use std::collections::BTreeSet;

use crate::read::block::RawTable;
use crate::read::reference_page::{Kind, KindFrom, ReferencePage, Row, Side, Table};

use crate::read::words::request_line;
use crate::read::words::titles;
use crate::read::words::{Role, role};
use by_caption::Named;
use by_columns::{is_header, located, without_parameters};

/// Fills in kind, object, side and flags of all tables.
pub(in crate::read) fn classify(page: &mut ReferencePage, raw: &[RawTable]) {
    let placeholders: BTreeSet<String> = page
        .operations
        .iter()
        .flat_map(|operation| request_line::placeholders(&operation.path))
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
    let sides = page.tables.iter().map(|table| {
        let number = table.number.clone().unwrap_or_default();
        (number, table.section.as_deref().and_then(titles::side))
    });
    let context = Context {
        placeholders,
        sides: sides.collect(),
        named: Named::of(&page.tables),
        has_body,
        several: page.operations.len() > 1,
    };
    let mut path_seen = false;
    for (index, (table, raw)) in page.tables.iter_mut().zip(raw).enumerate() {
        let (kind, from, object) = context.kind(table, index, path_seen);
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

struct Context {
    placeholders: BTreeSet<String>,
    named: Named,
    /// Number and side of each table.
    sides: Vec<(String, Option<Side>)>,
    /// Whether a request of the page has a body.
    has_body: bool,
    /// Whether the page has several operations.
    several: bool,
}

impl Context {
    /// The row that refers to a table: number of its table, and name.
    ///
    /// A table that is captioned as the whole message is an object only of rows above it, on its side; others refer to
    /// it by mistake.
    fn link<'a>(&self, table: &'a Table, index: usize) -> Option<(&'a str, &'a str)> {
        let side = self.sides.get(index).and_then(|(_, side)| *side);
        let above = |number: &str| {
            let mut above = self.sides.iter().take(index);
            above.any(|other| other.0 == number && other.1 == side)
        };
        let message = by_caption::is_message(&table.caption);
        table
            .referenced_by
            .iter()
            .filter_map(|from| from.split_once(':'))
            .find(|(number, _)| !message || above(number))
    }

    fn kind(
        &self,
        table: &Table,
        index: usize,
        path_seen: bool,
    ) -> (Kind, KindFrom, Option<String>) {
        if table.rows.iter().all(|row| matches!(row, Row::Cells(_)))
            && !(table.rows.is_empty() && table.columns.iter().any(|head| role(head) == Role::Type))
        {
            return (without_parameters(table), KindFrom::Header, None);
        }
        if let Some(kind) = by_caption::place(table) {
            return (kind, KindFrom::Caption, None);
        }
        if let Some(kind) = located(table) {
            return (kind, KindFrom::Header, None);
        }
        let object = self.named.object(&table.caption).filter(|name| {
            // A request without a body has no objects that nothing speaks of.
            let request = table.section.as_deref().and_then(titles::side) == Some(Side::Request);
            self.has_body || !request || !table.referenced_by.is_empty() || self.named.knows(name)
        });
        let object = object.or_else(|| self.named.lead(table.lead.as_deref()?));
        if let Some(object) = object.or_else(|| self.named.member(table)) {
            return (Kind::Object, KindFrom::Caption, Some(object));
        }
        let side = table.section.as_deref().and_then(titles::side);
        let side = side.or_else(|| {
            titles::side(&table.caption).filter(|_| by_caption::is_of_places(&table.caption))
        });
        let uri = table.section.as_deref().is_some_and(|section| {
            let lower = section.to_lowercase();
            lower.contains("uri") || lower.contains("url")
        });
        let rows = table.parameters().count();
        let in_path = table
            .parameters()
            .filter(|row| self.placeholders.contains(bare(&row.name)))
            .count();
        if rows > 0 && side != Some(Side::Response) && (uri || !path_seen || self.several) {
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
        if let Some((_, row)) = self.link(table, index) {
            return (Kind::Object, KindFrom::Link, Some(row.to_owned()));
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
}

fn side(table: &Table) -> Option<Side> {
    match table.kind {
        Kind::Path | Kind::Query | Kind::PathAndQuery | Kind::Header | Kind::Body => {
            Some(Side::Request)
        }
        Kind::ResponseHeader | Kind::ResponseBody => Some(Side::Response),
        Kind::StatusCodes | Kind::ErrorCodes => None,
        Kind::Object | Kind::Other => table.section.as_deref().and_then(titles::side),
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

#[cfg(test)]
mod tests {
    use super::*;

    use crate::read::read;

    fn kinds(text: &str) -> Vec<(Kind, KindFrom)> {
        let tables = read("demo", text).tables;
        tables
            .into_iter()
            .map(|table| (table.kind, table.kind_from))
            .collect()
    }

    fn page(operation: &str, section: &str, name: &str) -> String {
        format!(
            "T\n\nURI\n\n{operation}\n\n{section}\n\nTable 1 Parameter description\n\nName\n\nMandatory\n\nType\n\nDescription\n\n{name}\n\nYes\n\nString\n\nText."
        )
    }

    #[test]
    fn section_method_and_rows_decide_where_the_caption_does_not() {
        let from = |operation, section, name| kinds(&page(operation, section, name))[0];
        assert_eq!(
            from("POST /v1/x", "Request", "id"),
            (Kind::Body, KindFrom::Section)
        );
        assert_eq!(
            from("GET /v1/x", "Request", "id"),
            (Kind::Query, KindFrom::Section)
        );
        assert_eq!(
            from("GET /v1/{id}", "Request", "id"),
            (Kind::Path, KindFrom::Placeholders)
        );
        assert_eq!(
            from("POST /v1/x", "Request", "X-Auth-Token"),
            (Kind::Header, KindFrom::Section)
        );
        assert_eq!(
            from("POST /v1/x", "Request Header", "id"),
            (Kind::Header, KindFrom::Section)
        );
        assert_eq!(
            from("POST /v1/x", "Response", "id"),
            (Kind::ResponseBody, KindFrom::Section)
        );
        assert_eq!(
            from("POST /v1/x", "Response Header", "id"),
            (Kind::ResponseHeader, KindFrom::Section)
        );
    }

    #[test]
    fn codes_are_told_by_their_heads() {
        let text = "T\n\nStatus Codes\n\nStatus Code\n\nDescription\n\n200\n\nOK\n\nError Codes\n\nTable 1 Error codes\n\nHTTP Status Code\n\nError Code\n\nDescription\n\n400\n\nA.1\n\nBad";
        let kinds: Vec<Kind> = kinds(text).into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds, [Kind::StatusCodes, Kind::ErrorCodes]);
    }
}
