//! Which table of the page a type or a link means, and the object that it describes.

mod names;
mod rows;

use std::collections::{BTreeMap, BTreeSet};

use generator::page::TypeNotation;
use generator::page::page_notation::ObjectNames;

use names::{alike, base_name, resembling};
use rows::read;

use crate::facts::fact::Facts;
use crate::facts::page_facts::{PageFacts, RowFacts};
use crate::read::{ReferencePage, Table, TableKind};

/// Where a table belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Request,
    Response,
}

/// The object tables of a page.
pub(super) struct Objects<'a> {
    page: &'a ReferencePage,
    names: ObjectNames,
    /// The name of each object table, by its position on the page.
    tables: BTreeMap<usize, String>,
    /// Tables that each row refers to by a link or a number: `3:tags` to positions.
    links: BTreeMap<String, Vec<usize>>,
}

impl<'a> Objects<'a> {
    pub(super) fn of(page: &'a ReferencePage) -> Self {
        let mut bases: BTreeMap<usize, String> = BTreeMap::new();
        let mut links: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, table) in page.tables.iter().enumerate() {
            if table.kind != TableKind::Object {
                continue;
            }
            bases.insert(index, base_name(table, index));
            for row in &table.referenced_by {
                links.entry(row.clone()).or_default().push(index);
            }
        }
        let names = bases.values().cloned().collect();
        let mut objects = Self {
            page,
            names,
            tables: BTreeMap::new(),
            links,
        };
        objects.tables = bases;
        let renamed = objects.distinct();
        objects.tables = renamed;
        objects
    }

    pub(super) fn side(&self, index: usize) -> Side {
        let tables = &self.page.tables;
        let response = |table: &Table| table.side == Some(crate::read::Side::Response);
        match tables.get(index) {
            Some(table) if table.side.is_some() => {
                if response(table) {
                    Side::Response
                } else {
                    Side::Request
                }
            }
            // A table on its own follows what came before.
            _ if tables.iter().take(index).any(response) => Side::Response,
            _ => Side::Request,
        }
    }

    /// The rows of a table, with their types settled.
    pub(super) fn rows(&mut self, index: usize, table: &'a Table, side: Side) -> Vec<RowFacts> {
        let body = !matches!(
            table.kind,
            TableKind::Path
                | TableKind::Query
                | TableKind::PathAndQuery
                | TableKind::Header
                | TableKind::ResponseHeader
        );
        let rows = read(index, table, &self.names, body);
        let number = table.number.clone().unwrap_or_else(|| index.to_string());
        let settled = rows.into_iter().map(|mut row| {
            let link = self
                .links
                .get(&format!("{number}:{}", row.name))
                .cloned()
                .unwrap_or_default();
            if body {
                self.settle(&mut row, &link, side, index);
            }
            row
        });
        settled.collect()
    }

    /// Settles which table a row's type means.
    fn settle(&self, row: &mut RowFacts, link: &[usize], side: Side, own: usize) {
        match row.facts.notation.item().clone() {
            TypeNotation::Object(name) => {
                let candidates: Vec<usize> = self
                    .tables
                    .keys()
                    .copied()
                    .filter(|index| self.is_called(*index, &name))
                    .collect();
                let linked = candidates
                    .iter()
                    .copied()
                    .find(|index| link.contains(index));
                let here = candidates
                    .iter()
                    .copied()
                    .find(|index| self.side(*index) == side);
                let named = linked.or(here).or(candidates.first().copied());
                // The link says it, however the table is called.
                let by_link = || self.only_link(link, own, &row.name, &name);
                let close = || self.resembling(&name, own, side);
                match named.or_else(by_link).or_else(close) {
                    Some(found) => self.refer(&mut row.facts, found),
                    // The type has said so.
                    None => row.facts.refer_to_nothing(),
                }
            }
            TypeNotation::Json => {
                let linked = link.iter().any(|index| *index != own);
                let found = if linked {
                    self.only_link(link, own, &row.name, &row.name)
                } else {
                    // A table that is called like the row.
                    self.tables.keys().copied().find(|index| {
                        *index != own
                            && self.is_called(*index, &row.name)
                            && self.side(*index) == side
                    })
                };
                if let Some(found) = found.filter(|found| self.describes_members(*found)) {
                    self.refer(&mut row.facts, found);
                }
            }
            _ => {}
        }
    }

    /// The table that a row refers to; of several the one that is called like the row or its type.
    fn only_link(&self, link: &[usize], own: usize, row: &str, ty: &str) -> Option<usize> {
        let others = link.iter().copied().filter(|index| *index != own);
        let others: Vec<usize> = others
            .filter(|index| self.describes_members(*index))
            .collect();
        if let [only] = others[..] {
            return Some(only);
        }
        let called = |name: &str| others.iter().copied().find(|it| self.is_called(*it, name));
        let close = |name: &str| others.iter().copied().find(|it| self.resembles(*it, name));
        called(ty)
            .or_else(|| called(row))
            .or_else(|| close(ty))
            .or_else(|| close(row))
    }

    /// The only table of a side whose name differs from that of a type in number, blanks or words for objects.
    fn resembling(&self, name: &str, own: usize, side: Side) -> Option<usize> {
        let tables = self.tables.keys().copied().filter(|index| *index != own);
        let mut found =
            tables.filter(|index| self.resembles(*index, name) && self.side(*index) == side);
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    fn resembles(&self, index: usize, name: &str) -> bool {
        let table = self.page.tables.get(index);
        let base = table.map(|table| base_name(table, index));
        base.is_some_and(|base| resembling(&base) == resembling(name))
    }

    /// Whether a table has types: one without lists something else than members.
    fn describes_members(&self, index: usize) -> bool {
        self.page
            .tables
            .get(index)
            .is_some_and(|table| table.parameters().any(|row| row.type_cell.is_some()))
    }

    fn is_called(&self, index: usize, name: &str) -> bool {
        let table = self.page.tables.get(index);
        let base = table.map(|table| base_name(table, index));
        base.is_some_and(|base| alike(&base) == alike(name))
    }

    fn refer(&self, facts: &mut Facts, index: usize) {
        if let Some(name) = self.tables.get(&index) {
            facts.refer(name);
        }
    }

    /// The object tables that the request and the responses lead to, and the names of their objects.
    pub(super) fn reachable(&mut self, page: &PageFacts) -> BTreeMap<usize, String> {
        let mut names: Vec<String> = page
            .tables()
            .flat_map(|table| &table.rows)
            .filter_map(|row| object(&row.facts.notation))
            .collect();
        let mut seen: BTreeSet<String> = names.iter().cloned().collect();
        let tables = &self.page.tables;
        while let Some(name) = names.pop() {
            let indices: Vec<usize> = self
                .tables
                .iter()
                .filter(|(_, known)| **known == name)
                .map(|(index, _)| *index)
                .collect();
            for index in indices {
                let Some(table) = tables.get(index) else {
                    continue;
                };
                let side = self.side(index);
                for row in self.rows(index, table, side) {
                    if let Some(inner) =
                        object(&row.facts.notation).filter(|inner| seen.insert(inner.clone()))
                    {
                        names.push(inner);
                    }
                }
            }
        }
        let used = self.tables.iter().filter(|(_, name)| seen.contains(*name));
        used.map(|(index, name)| (*index, name.clone())).collect()
    }

    /// The tables of a side that describe members, with the names of their objects.
    pub(super) fn described(&self, side: Side) -> Vec<(usize, String)> {
        let tables = self.tables.iter();
        let tables = tables
            .filter(|(index, _)| self.side(**index) == side && self.describes_members(**index));
        tables.map(|(index, name)| (*index, name.clone())).collect()
    }

    /// Whether a table that nothing refers to says what another one says.
    pub(super) fn is_duplicate(&self, index: usize, used: &BTreeMap<usize, String>) -> bool {
        used.keys().any(|other| {
            *other != index
                && self.is_called(*other, self.tables.get(&index).map_or("", String::as_str))
                && self.say_the_same(*other, index)
        })
    }
}

fn object(notation: &TypeNotation) -> Option<String> {
    match notation.item() {
        TypeNotation::Object(name) => Some(name.clone()),
        _ => None,
    }
}
