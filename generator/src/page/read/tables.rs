//! The tables of a page: their numbers and rows.

use std::collections::HashMap;

use super::super::fields::{Fields, Reader, is_blank};
use super::super::row::Row;
use super::super::{Location, Table, keys};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Placed;
use crate::yaml::Kind;

pub(super) const TABLES: [(&str, Location); 4] = [
    ("path", Location::Path),
    ("query", Location::Query),
    ("headers", Location::Header),
    ("body", Location::Body),
];

impl Reader<'_> {
    pub(super) fn tables(
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
    pub(super) fn table(&mut self, fields: &Fields<'_>, shared: bool) -> Table {
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
