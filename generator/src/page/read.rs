//! Nodes → [`Page`], and the small files beside the pages.

mod date;
mod examples;
mod package;
mod service;
mod uri;

pub use date::is_date;
pub use uri::METHODS;

use std::collections::HashMap;

use super::fields::{Fields, Reader, is_blank};
use super::keys;
use super::row::Row;
use super::{Constraint, CrateInfo, Location, ObjectTable, Page, Paging, Response, Table};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Placed;
use crate::yaml::{Kind, Node};

const TABLES: [(&str, Location); 4] = [
    ("path", Location::Path),
    ("query", Location::Query),
    ("headers", Location::Header),
    ("body", Location::Body),
];

impl Reader<'_> {
    pub(super) fn crate_info(&mut self, node: &Node) -> Option<CrateInfo> {
        let fields = self.fields(node, "`crate.yaml`", keys::CRATE)?;
        let name = self.required_text(&fields, "name");
        let description = self.required_text(&fields, "description");
        let name = name?;
        self.package_name(&name);
        Some(CrateInfo {
            name: name.value,
            description: description?.value,
        })
    }

    pub(super) fn page(&mut self, node: &Node, stem: &str, path: &str) -> Option<Page> {
        let fields = self.fields(node, "the page", keys::PAGE)?;
        let head = self
            .required(&fields, "page")
            .and_then(|node| self.fields(node, "`page`", keys::HEAD))
            .map(|head| head.at(fields.key("page")));
        let title = head
            .as_ref()
            .and_then(|head| self.required_text(head, "title"));
        let updated = head.as_ref().and_then(|head| self.date(head));
        let url = head.as_ref().and_then(|head| self.url(head));
        let operation = self.required_text(&fields, "operation");
        let uri = self.uri(&fields);
        let doc = self.required_text(&fields, "doc");
        let constraints = match fields.get("constraints") {
            Some(node) => self
                .list(node, "`constraints`")
                .iter()
                .filter_map(|node| self.constraint(node))
                .collect(),
            None => Vec::new(),
        };
        let paging = fields.get("paging").and_then(|node| self.paging(node));
        let request = self.tables(&fields, &TABLES);
        let responses = self
            .required(&fields, "responses")
            .and_then(|node| self.entries(node, "`responses`", "status"));
        self.incomplete |= responses.is_none();
        let responses = responses
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(status, node)| self.response(&status, node))
            .collect();
        let objects = fields
            .get("objects")
            .and_then(|node| self.entries(node, "`objects`", "object"))
            .unwrap_or_default();
        let objects = self
            .named(objects, "`objects`", "object", keys::OBJECT)
            .into_iter()
            .filter_map(|(name, node)| self.object(name, node))
            .collect();
        let nothing = Placed {
            value: String::new(),
            place: fields.place,
        };
        let (method, uri) = uri.unwrap_or_else(|| (String::new(), nothing.clone()));
        let mut page = Page {
            stem: stem.to_owned(),
            path: path.to_owned(),
            head: fields.key("page"),
            title: title.map(|title| title.value).unwrap_or_default(),
            updated: updated.unwrap_or_default(),
            url,
            method,
            uri,
            operation: operation.unwrap_or(nothing),
            doc: doc.map(|doc| doc.value).unwrap_or_default(),
            constraints,
            paging,
            notes: Vec::new(),
            request,
            responses,
            objects,
            example_requests: Vec::new(),
            example_responses: Vec::new(),
            incomplete: self.incomplete || self.lost_unnamed,
        };
        if let Some(node) = fields.get("examples") {
            self.examples(node, &mut page);
        }
        Some(page)
    }

    fn constraint(&mut self, node: &Node) -> Option<Constraint> {
        let fields = self.fields(node, "a constraint", keys::CONSTRAINT)?;
        let when = fields
            .get("when")
            .and_then(|node| self.entries(node, "`when`", "parameter"))
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(member, node)| Some((member, self.text(node, "a value")?)))
            .collect();
        let formats = fields
            .get("formats")
            .map(|node| self.different_texts(node, "`formats`"));
        Some(Constraint {
            when,
            formats: formats
                .into_iter()
                .flatten()
                .map(|text| text.value)
                .collect(),
            max_size: self.optional_prose(&fields, "max_size"),
            doc: self.required_text(&fields, "doc")?.value,
        })
    }

    fn paging(&mut self, node: &Node) -> Option<Paging> {
        let fields = self.fields(node, "`paging`", keys::PAGING)?;
        let page = self.required_text(&fields, "page");
        let items = self.required_text(&fields, "items");
        let mut last = fields
            .get("last")
            .and_then(|node| self.entries(node, "`last`", "member"))
            .unwrap_or_default();
        if let [_, (second, _), ..] = last.as_slice() {
            self.report(
                Diagnostic::new(
                    Code::Malformed,
                    second.place,
                    "a second mark of the last page",
                )
                .help("name one member and the value that it has on the last page"),
            );
        }
        last.truncate(1);
        let last = last
            .pop()
            .and_then(|(member, node)| Some((member, self.text(node, "a value")?)));
        Some(Paging {
            page: page?,
            items: items?,
            last,
        })
    }

    fn tables(
        &mut self,
        fields: &Fields<'_>,
        keys: &[(&'static str, Location)],
    ) -> Vec<(Location, Table)> {
        let mut before: Option<(Location, String)> = None;
        keys.iter()
            .filter_map(|(key, location)| {
                let node = fields.get(key)?;
                let fields = self
                    .fields(node, format!("the table of `{key}`"), keys::TABLE)?
                    .at(fields.key(key));
                // Some pages describe path and query in one table.
                let written = fields.get("table").map(|node| &node.kind);
                let shared = matches!((&before, written, location), (Some((Location::Path, number)), Some(Kind::Scalar(written)), Location::Query) if number == written);
                let mut table = self.table(&fields, shared);
                if *location == Location::Header {
                    self.different_headers(&mut table.rows);
                }
                before = Some((*location, table.number.value.clone()));
                Some((*location, table))
            })
            .collect()
    }

    /// Keeps one of the rows whose names are one to HTTP, which does not tell `Range` from `range`.
    fn different_headers(&mut self, rows: &mut Vec<Row>) {
        let mut seen: HashMap<String, Placed<String>> = HashMap::new();
        rows.retain(|row| {
            let Some(first) = seen.get(&row.name.value.to_ascii_lowercase()) else {
                seen.insert(row.name.value.to_ascii_lowercase(), row.name.clone());
                return true;
            };
            let message = format!("`{}` and `{}` are one header", first.value, row.name.value);
            self.report(
                Diagnostic::new(Code::DuplicateKey, row.name.place, message)
                    .label("again here")
                    .other(first.place, "first here")
                    .help("keep one of the two; header names are the same in capitals and small letters"),
            );
            false
        });
    }

    /// A table; `shared` if it may be one with the table before it.
    fn table(&mut self, fields: &Fields<'_>, shared: bool) -> Table {
        let number = self.required_text(fields, "table");
        if let Some(number) = number
            .as_ref()
            .filter(|number| !is_table_number(&number.value))
        {
            let message = format!("`{}` is no number of a table", number.value);
            self.report(
                Diagnostic::new(Code::Malformed, number.place, message).help(
                    "write it as on the page, like `7`; or `unnumbered 2` for the second without a number, or `none`",
                ),
            );
        } else if let Some(number) = &number
            && let Some(first) = self.tables.insert(number.value.clone(), number.place)
            && !shared
        {
            let message = format!("two tables have the number {}", number.value);
            self.report(
                Diagnostic::new(Code::Malformed, number.place, message)
                    .label("the second")
                    .other(first, "the first")
                    .help("compare both with the page"),
            );
        }
        let rows = self.required(fields, "rows").map(|node| self.rows(node));
        self.incomplete |= rows.is_none();
        Table {
            number: number.unwrap_or_else(|| Placed {
                value: String::new(),
                place: fields.place,
            }),
            rows: rows.unwrap_or_default(),
        }
    }

    fn response(&mut self, status: &Placed<String>, node: &Node) -> Option<Response> {
        let what = format!("the response `{}`", status.value);
        let Some(status) = self.status(status) else {
            self.incomplete = true;
            return None;
        };
        let fields = self.fields(node, what, keys::RESPONSE)?.at(status.place);
        let doc = self.required_text(&fields, "doc");
        Some(Response {
            tables: self.tables(&fields, &TABLES[2..]),
            status,
            doc: doc.map(|doc| doc.value).unwrap_or_default(),
        })
    }

    fn status(&mut self, text: &Placed<String>) -> Option<Placed<u16>> {
        let place = text.place;
        match text.value.parse() {
            Ok(value) if (100..600).contains(&value) && text.value.len() == 3 => {
                Some(Placed { value, place })
            }
            _ => {
                let message = format!("`{}` is no status code", text.value);
                self.report(
                    Diagnostic::new(Code::Malformed, place, message)
                        .help("status codes are numbers such as `200`"),
                );
                None
            }
        }
    }

    fn object(&mut self, name: Placed<String>, node: &Node) -> Option<ObjectTable> {
        let what = format!("the object `{}`", name.value);
        let fields = self.fields(node, what, keys::OBJECT)?.at(name.place);
        let doc = self.required_text(&fields, "doc");
        Some(ObjectTable {
            name,
            rust: self.optional_text(&fields, "rust"),
            notes: Vec::new(),
            table: self.table(&fields, false),
            doc: doc.map(|doc| doc.value).unwrap_or_default(),
        })
    }
}

/// Whether a text is the number of a table: `7`, `3-2`, `7 (2)` and `7 (of videos)` where several have one number,
/// `unnumbered 2`, `none`.
fn is_table_number(text: &str) -> bool {
    let (number, which) = match text.split_once(" (") {
        Some((number, which)) => (number, which.strip_suffix(')')),
        None => (text, Some("the only one")),
    };
    let digits = number.strip_prefix("unnumbered ").unwrap_or(number);
    let is_number = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.');
    text == "none" || is_number && which.is_some_and(|which| !is_blank(which))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_have_numbers_of_several_kinds() {
        for number in [
            "7",
            "12",
            "3-2",
            "3.1b",
            "7 (2)",
            "7 (of videos) (wide)",
            "unnumbered 2",
            "unnumbered 2 (of videos)",
            "none",
        ] {
            assert!(is_table_number(number), "{number}");
        }
        for other in [
            "",
            "-6",
            "+6",
            "Table 7",
            "seven",
            "7 ()",
            "7 (2",
            "7(2)",
            "unnumbered",
            "unnumbered -1",
            "7 8",
            "٣",
        ] {
            assert!(!is_table_number(other), "{other}");
        }
    }
}
