//! What a table describes: parameters of the path, the query, headers or the body, an object, status codes, …

mod by_caption;
mod by_columns;

use std::collections::BTreeSet;

use crate::read::block::RawTable;
use crate::read::reference_page::{DecidedBy, ReferencePage, Row, Side, Table, TableKind};

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
        path_seen |= matches!(kind, TableKind::Path | TableKind::PathAndQuery);
        table.kind = kind;
        table.decided_by = from;
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

    /// What a table describes: as the first rule says that has an opinion.
    fn kind(
        &self,
        table: &Table,
        index: usize,
        path_seen: bool,
    ) -> (TableKind, DecidedBy, Option<String>) {
        let place = Place {
            table,
            index,
            path_seen,
            section: table.section.as_deref().unwrap_or_default().to_lowercase(),
        };
        let said = RULES
            .iter()
            .find_map(|(from, rule)| Some((*from, rule(self, &place)?)));
        match said {
            Some((from, (kind, object))) => (kind, from, object),
            None => (self.by_section(&place), DecidedBy::Section, None),
        }
    }

    /// A table without parameters, unless its head promises some.
    fn no_parameters(place: &Place<'_>) -> Option<Described> {
        let table = place.table;
        let cells = table.rows.iter().all(|row| matches!(row, Row::Cells(_)));
        let typed = table.columns.iter().any(|head| role(head) == Role::Type);
        let none = cells && !(table.rows.is_empty() && typed);
        none.then(|| (without_parameters(table), None))
    }

    /// The object that the caption names, or the paragraph above, or the name of a member.
    fn named_object(&self, place: &Place<'_>) -> Option<Described> {
        let table = place.table;
        let by_caption = self.named.object(&table.caption).filter(|name| {
            // A request without a body has no objects that nothing speaks of.
            let request = place.section_side() == Some(Side::Request);
            self.has_body || !request || !table.referenced_by.is_empty() || self.named.knows(name)
        });
        let object = by_caption
            .or_else(|| self.named.lead(table.lead.as_deref()?))
            .or_else(|| self.named.member(table))?;
        Some((TableKind::Object, Some(object)))
    }

    /// Rows that are the placeholders of the path, all or some of them.
    fn placeholders(&self, place: &Place<'_>) -> Option<Described> {
        let table = place.table;
        let rows = table.parameters().count();
        let in_path = table.parameters();
        let in_path = in_path.filter(|row| self.placeholders.contains(bare(&row.name)));
        let in_path = in_path.count();
        let uri = place.is_about_uri();
        let request = place.side() != Some(Side::Response);
        if rows == 0 || !request || !(uri || !place.path_seen || self.several) {
            return None;
        }
        if in_path == rows {
            return Some((TableKind::Path, None));
        }
        let some = in_path > 0
            && (uri || in_path == self.placeholders.len())
            && table.referenced_by.is_empty();
        some.then_some((TableKind::PathAndQuery, None))
    }

    /// The object that a row refers to.
    fn linked_object(&self, place: &Place<'_>) -> Option<Described> {
        let (_, row) = self.link(place.table, place.index)?;
        Some((TableKind::Object, Some(row.to_owned())))
    }

    fn by_section(&self, place: &Place<'_>) -> TableKind {
        let (table, title) = (place.table, &place.section);
        let mut rows = table.parameters().peekable();
        let titled = title.contains("header") && !title.contains("body");
        let headers = rows.peek().is_some() && (titled || rows.all(|row| is_header(&row.name)));
        match place.side() {
            Some(Side::Response) if headers => TableKind::ResponseHeader,
            Some(Side::Response) => TableKind::ResponseBody,
            _ if headers => TableKind::Header,
            _ if place.is_about_uri() || !self.has_body => TableKind::Query,
            _ => TableKind::Body,
        }
    }
}

/// What a table describes, and which object.
type Described = (TableKind, Option<String>);

/// Says what a table describes, if it knows.
type Rule = fn(&Context, &Place<'_>) -> Option<Described>;

/// Who says what a table describes, the most certain first.
const RULES: [(DecidedBy, Rule); 6] = [
    (DecidedBy::Header, |_, place| Context::no_parameters(place)),
    (DecidedBy::Caption, |_, place| {
        by_caption::place(place.table).map(|kind| (kind, None))
    }),
    (DecidedBy::Header, |_, place| {
        located(place.table).map(|kind| (kind, None))
    }),
    (DecidedBy::Caption, Context::named_object),
    (DecidedBy::Placeholders, Context::placeholders),
    (DecidedBy::Link, Context::linked_object),
];

/// A table where it stands.
struct Place<'a> {
    table: &'a Table,
    index: usize,
    /// Whether a table before it describes the path.
    path_seen: bool,
    /// The section's title in lower case.
    section: String,
}

impl Place<'_> {
    fn section_side(&self) -> Option<Side> {
        self.table.section.as_deref().and_then(titles::side)
    }

    fn side(&self) -> Option<Side> {
        let caption = &self.table.caption;
        self.section_side()
            .or_else(|| titles::side(caption).filter(|_| by_caption::is_of_places(caption)))
    }

    fn is_about_uri(&self) -> bool {
        self.section.contains("uri") || self.section.contains("url")
    }
}

fn side(table: &Table) -> Option<Side> {
    match table.kind {
        TableKind::Path
        | TableKind::Query
        | TableKind::PathAndQuery
        | TableKind::Header
        | TableKind::Body => Some(Side::Request),
        TableKind::ResponseHeader | TableKind::ResponseBody => Some(Side::Response),
        TableKind::StatusCodes | TableKind::ErrorCodes => None,
        TableKind::Object | TableKind::Other => table.section.as_deref().and_then(titles::side),
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

    fn kinds(text: &str) -> Vec<(TableKind, DecidedBy)> {
        let tables = read("demo", text).tables;
        tables
            .into_iter()
            .map(|table| (table.kind, table.decided_by))
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
            (TableKind::Body, DecidedBy::Section)
        );
        assert_eq!(
            from("GET /v1/x", "Request", "id"),
            (TableKind::Query, DecidedBy::Section)
        );
        assert_eq!(
            from("GET /v1/{id}", "Request", "id"),
            (TableKind::Path, DecidedBy::Placeholders)
        );
        assert_eq!(
            from("POST /v1/x", "Request", "X-Auth-Token"),
            (TableKind::Header, DecidedBy::Section)
        );
        assert_eq!(
            from("POST /v1/x", "Request Header", "id"),
            (TableKind::Header, DecidedBy::Section)
        );
        assert_eq!(
            from("POST /v1/x", "Response", "id"),
            (TableKind::ResponseBody, DecidedBy::Section)
        );
        assert_eq!(
            from("POST /v1/x", "Response Header", "id"),
            (TableKind::ResponseHeader, DecidedBy::Section)
        );
    }

    #[test]
    fn codes_are_told_by_their_heads() {
        let text = "T\n\nStatus Codes\n\nStatus Code\n\nDescription\n\n200\n\nOK\n\nError Codes\n\nTable 1 Error codes\n\nHTTP Status Code\n\nError Code\n\nDescription\n\n400\n\nA.1\n\nBad";
        let kinds: Vec<TableKind> = kinds(text).into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds, [TableKind::StatusCodes, TableKind::ErrorCodes]);
    }
}
