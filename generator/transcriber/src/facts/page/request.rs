//! The request: path, query, headers and body, one table each.

use generator::page::{Location, TypeNotation};

use super::PageReader;
use super::objects::Side;
use crate::facts::fact::{Fact, Facts, Origin, TypeDoubts};
use crate::facts::page_facts::{RowFacts, TableFacts};
use crate::read::TableKind;

impl PageReader<'_> {
    pub(super) fn request(&mut self) {
        let placeholders = placeholders(&self.facts.operation.path);
        let page = self.page;
        for (index, table) in page.tables.iter().enumerate() {
            let location = match table.kind {
                TableKind::Path | TableKind::PathAndQuery => Location::Path,
                TableKind::Query => Location::Query,
                TableKind::Header => Location::Header,
                TableKind::Body => Location::Body,
                _ => continue,
            };
            let mut read = self.table(index, table, Side::Request);
            if matches!(location, Location::Path | Location::Query) {
                self.endpoint(&mut read, &placeholders);
            }
            let (mut path, mut other) = (read.clone(), read);
            path.rows.retain(|row| placeholders.contains(&row.name));
            match location {
                Location::Path => {
                    other.rows.retain(|row| !placeholders.contains(&row.name));
                    if table.kind == TableKind::Path {
                        for row in &other.rows {
                            let why = "the path has no such placeholder; it was taken for a query parameter";
                            self.doubt(row.line, &row.name, why);
                        }
                    }
                    self.add(Location::Path, path);
                    self.add(Location::Query, other);
                }
                // A query table may hold the placeholders, too.
                Location::Query => {
                    other.rows.retain(|row| !placeholders.contains(&row.name));
                    self.add(Location::Path, path);
                    self.add(Location::Query, other);
                }
                location => self.add(location, other),
            }
        }
        self.undescribed(&placeholders);
        self.query_of_uri();
        self.facts.request.sort_by_key(|(location, _)| *location);
    }

    /// Adds a table of the request; a second one of its kind is one with the first.
    fn add(&mut self, location: Location, mut table: TableFacts) {
        if location != Location::Body {
            let mut strange = Vec::new();
            for row in &mut table.rows {
                let notation = &row.facts.notation;
                let fits = match notation {
                    TypeNotation::Array(items) => location == Location::Query && items.is_scalar(),
                    other => other.is_scalar(),
                };
                if !fits {
                    strange.push((row.line, format!("{}: {notation}", row.name)));
                    let array = location == Location::Query && notation.has_items();
                    row.facts.notation = if array {
                        TypeNotation::Array(Box::new(TypeNotation::String))
                    } else {
                        TypeNotation::String
                    };
                }
                if location == Location::Path {
                    row.facts.mandatory = Some(true);
                    // A path is text: where a table has no types, there is nothing to ask.
                    let untyped = |doubts: &mut TypeDoubts| {
                        doubts.is_missing() && doubts.cell.text.is_empty()
                    };
                    row.facts.type_doubts.take_if(untyped);
                }
            }
            for (line, read) in strange {
                self.doubt(
                    line,
                    &read,
                    format!(
                        "a value of this type cannot travel in the {}; it was taken for a text",
                        location.word()
                    ),
                );
            }
        }
        let known = self
            .facts
            .request
            .iter_mut()
            .find(|(known, _)| *known == location);
        let Some((_, known)) = known else {
            if !table.rows.is_empty() {
                self.facts.request.push((location, table));
            }
            return;
        };
        let mut added = Vec::new();
        for row in table.rows {
            if known.rows.iter().all(|known| known.name != row.name) {
                added.push(row.name.clone());
                known.rows.push(row);
            }
        }
        if !added.is_empty() && location != Location::Path {
            let why = format!(
                "a further table of the {}; its rows were added to table {}",
                location.word(),
                known.number
            );
            let line = table.line;
            self.doubt(line, &added.join(", "), why);
        }
    }

    /// The address of the service, which some tables list among the parameters of the URI.
    fn endpoint(&mut self, table: &mut TableFacts, placeholders: &[String]) {
        let is_endpoint = |row: &RowFacts| {
            let name = row.name.trim_matches(['{', '}']);
            let named = name.eq_ignore_ascii_case("endpoint") && !placeholders.contains(&row.name);
            named && !self.facts.operation.raw.contains("endpoint=")
        };
        let at = table.rows.iter().position(is_endpoint);
        if let Some(row) = at.map(|at| table.rows.remove(at)) {
            let why = "the address of the service is no parameter; the row was left out";
            self.doubt(row.line, &row.name, why);
        }
    }

    /// What the URI has in its query, and no row describes: a value that is always the same is a constant.
    fn query_of_uri(&mut self) {
        let operation = self.facts.operation.clone();
        let line = operation.line;
        let query = operation.raw.split_once('?').map(|(_, query)| query);
        let query = query.and_then(|query| query.split_whitespace().next());
        let pairs = query
            .unwrap_or_default()
            .trim_end_matches(['.', ',', ';'])
            .split('&');
        for (name, value) in pairs.filter_map(|pair| pair.split_once('=')) {
            let word = |text: &str| {
                !text.is_empty()
                    && text
                        .chars()
                        .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
            };
            let mut tables = self.facts.request.iter();
            let known = tables.any(|(_, table)| table.rows.iter().any(|row| row.name == name));
            if known || !word(name) {
                continue;
            }
            if !word(value) || value.chars().all(|c| "xX*.".contains(c)) {
                self.doubt(
                    line,
                    name,
                    "the URI has it in its query, and no row describes it",
                );
                continue;
            }
            let why = format!("the URI always has `{name}={value}`; a constant was made up");
            self.doubt(line, name, why);
            let row = RowFacts {
                name: name.to_owned(),
                line,
                id: None,
                facts: Facts {
                    mandatory: Some(true),
                    constant: Some(Fact {
                        value: value.to_owned(),
                        origin: Origin::Stated { line },
                    }),
                    ..Facts::of(TypeNotation::String)
                },
            };
            self.made_up(Location::Query, row);
        }
    }

    /// Adds a row that stands in no table.
    fn made_up(&mut self, location: Location, row: RowFacts) {
        let mut tables = self.facts.request.iter_mut();
        match tables.find(|(known, _)| *known == location) {
            Some((_, table)) => table.rows.push(row),
            None => {
                let table = TableFacts {
                    number: "none".to_owned(),
                    line: row.line,
                    rows: vec![row],
                    ..TableFacts::default()
                };
                self.facts.request.push((location, table));
            }
        }
    }

    /// Placeholders that no table describes.
    fn undescribed(&mut self, placeholders: &[String]) {
        for name in placeholders {
            let described = self.facts.request.iter().any(|(location, table)| {
                *location == Location::Path && table.rows.iter().any(|row| row.name == *name)
            });
            if described {
                continue;
            }
            let line = self.facts.operation.line;
            self.doubt(
                line,
                name,
                "no table describes this placeholder of the path; a row was made up",
            );
            let row = RowFacts {
                name: name.clone(),
                line,
                id: None,
                facts: Facts::of_placeholder(),
            };
            self.made_up(Location::Path, row);
        }
    }
}

/// The placeholders of a path.
fn placeholders(path: &str) -> Vec<String> {
    let segments = path
        .split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
    let mut names: Vec<String> = Vec::new();
    for name in segments {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}
