//! The tables of a page: their numbers and rows.

use std::collections::HashMap;

use super::super::fields::{Fields, Reader, is_blank};
use super::super::row::{Row, YES_OR_NO};
use super::super::{Location, Response, Table, keys};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, Placed};
use crate::yaml::{Kind, Node};

pub(super) const TABLES: [(&str, Location); 4] = [
    ("path", Location::Path),
    ("query", Location::Query),
    ("headers", Location::Header),
    ("body", Location::Body),
];

impl Reader<'_> {
    /// The tables of a request, or of a response behind others, with which it may share them.
    pub(super) fn tables(
        &mut self,
        fields: &Fields<'_>,
        keys: &[(&'static str, Location)],
        responses: &[Response],
    ) -> Vec<(Location, Table)> {
        let tables = responses.iter().flat_map(|response| &response.tables);
        let known: Vec<&str> = tables
            .map(|(_, table)| table.number.value.as_str())
            .collect();
        let mut before: Option<(Location, String)> = None;
        keys.iter()
            .filter_map(|(key, location)| {
                let node = fields.get(key)?;
                if *location == Location::Body {
                    return self.body(node, fields.key(key), &known);
                }
                let fields = self
                    .fields(node, format!("the table of `{key}`"), keys::TABLE)?
                    .at(fields.key(key));
                // Some pages describe path and query in one table.
                let written = fields.get("table").map(|node| &node.kind);
                let shared = matches!((&before, written, location), (Some((Location::Path, number)), Some(Kind::Scalar(written)), Location::Query) if number == written);
                let shared = shared || is_one_of(&known, &fields);
                let mut table = self.table(&fields, shared);
                if *location == Location::Header {
                    self.different_headers(&mut table.rows);
                }
                before = Some((*location, table.number.value.clone()));
                Some((*location, table))
            })
            .collect()
    }

    /// A body: an object with rows, or one value as a whole, described like a row.
    fn body(&mut self, node: &Node, key: Place, known: &[&str]) -> Option<(Location, Table)> {
        let has = |name: &str| match &node.kind {
            Kind::Mapping(entries) => entries
                .iter()
                .any(|(key, _)| matches!(&key.kind, Kind::Scalar(key) if key == name)),
            _ => false,
        };
        let what = "the table of `body`";
        let is_whole = has("type") && !has("rows");
        let keys = if is_whole {
            [keys::WHOLE, keys::ROW].concat()
        } else {
            keys::BODY.to_vec()
        };
        let (problems, incomplete) = (self.problems.len(), self.incomplete);
        let fields = self.fields(node, what, &keys)?.at(key);
        let shared = is_one_of(known, &fields);
        let content_type = self.optional_text(&fields, "content_type");
        let content_type = content_type.filter(|text| self.is_media_type(text));
        if !is_whole {
            let mandatory = self.choice(&fields, "mandatory", &YES_OR_NO);
            let table = Table {
                mandatory: mandatory.is_none_or(|choice| choice.value),
                content_type,
                ..self.table(&fields, shared)
            };
            return Some((Location::Body, table));
        }
        let name = Placed {
            value: "body".to_owned(),
            place: key,
        };
        let number = self.number(&fields, shared);
        let row = Row {
            incomplete: problems != self.problems.len(),
            ..self.row_of(&fields, Row::unread(name))
        };
        self.incomplete = incomplete;
        let table = Table {
            number,
            mandatory: row.mandatory,
            content_type,
            rows: vec![row],
        };
        Some((Location::Whole, table))
    }

    fn is_media_type(&mut self, text: &Placed<String>) -> bool {
        let is_name = |name: &str| {
            !name.is_empty()
                && name
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "!#$&^_.+-".contains(c))
        };
        let parts = text.value.split_once('/');
        let fits = parts.is_some_and(|(kind, of)| is_name(kind) && is_name(of));
        if !fits {
            let message = format!("`{}` is no media type", text.value);
            self.report(
                Diagnostic::new(Code::Malformed, text.place, message)
                    .help("write it like `multipart/form-data`, without parameters"),
            );
        }
        fits
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
    pub(super) fn table(&mut self, fields: &Fields<'_>, shared: bool) -> Table {
        let number = self.number(fields, shared);
        let rows = self.required(fields, "rows").map(|node| self.rows(node));
        self.incomplete |= rows.is_none();
        Table {
            number,
            rows: rows.unwrap_or_default(),
            mandatory: true,
            content_type: None,
        }
    }

    fn number(&mut self, fields: &Fields<'_>, shared: bool) -> Placed<String> {
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
            && number.value != "none"
        {
            let message = format!("two tables have the number {}", number.value);
            self.report(
                Diagnostic::new(Code::Malformed, number.place, message)
                    .label("the second")
                    .other(first, "the first")
                    .help("compare both with the page"),
            );
        }
        number.unwrap_or_else(|| Placed {
            value: String::new(),
            place: fields.place,
        })
    }
}

/// Whether the table has one of these numbers.
fn is_one_of(known: &[&str], fields: &Fields<'_>) -> bool {
    let written = fields.get("table").map(|node| &node.kind);
    matches!(written, Some(Kind::Scalar(number)) if known.contains(&number.as_str()))
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
