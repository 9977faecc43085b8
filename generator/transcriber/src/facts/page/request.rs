//! The request: path, query, headers and body, one table each.

use generator::page::{Location, TypeNotation};

use super::PageReader;
use super::objects::Side;
use crate::facts::fact::Facts;
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
            let read = self.table(index, table, Side::Request);
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
            let mut path = self.facts.request.iter_mut();
            match path.find(|(location, _)| *location == Location::Path) {
                Some((_, table)) => table.rows.push(row),
                None => {
                    let number = "none".to_owned();
                    self.facts.request.push((
                        Location::Path,
                        TableFacts {
                            number,
                            line,
                            rows: vec![row],
                            ..TableFacts::default()
                        },
                    ));
                }
            }
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
