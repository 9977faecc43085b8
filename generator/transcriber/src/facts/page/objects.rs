//! Which table of the page a type or a link means, and the object that it describes.

mod names;

use std::collections::{BTreeMap, BTreeSet};

use generator::page::TypeNotation;
use generator::page::page_notation::ObjectNames;

use names::{alike, base_name, resembling};

use crate::facts::fact::{Fact, Facts, shown};
use crate::facts::page_facts::{PageFacts, RowFacts, RowId};
use crate::facts::row::{Context, facts};
use crate::read::{Parameter, ReferencePage, Table, TableKind};

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

    /// Whether two tables describe one object: the same rows with the same facts.
    fn say_the_same(&self, a: usize, b: usize) -> bool {
        let rows = |index: usize| {
            let table = self.page.tables.get(index)?;
            Some(read(index, table, &self.names, true))
        };
        let (Some(a), Some(b)) = (rows(a), rows(b)) else {
            return false;
        };
        a.len() == b.len()
            && a.iter()
                .zip(&b)
                .all(|(a, b)| a.name == b.name && agree(&a.facts, &b.facts))
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

fn read(index: usize, table: &Table, names: &ObjectNames, body: bool) -> Vec<RowFacts> {
    let siblings: Vec<&str> = table.parameters().map(|row| row.name.as_str()).collect();
    let context = Context {
        objects: names,
        siblings: &siblings,
        body,
    };
    let rows = table.parameters().enumerate();
    let rows = rows.map(|(position, row)| RowFacts {
        name: row.name.clone(),
        line: row.line,
        id: Some(RowId {
            table: index,
            row: position,
        }),
        facts: match only_a_table(row) {
            Some(as_object) => facts_of_reference(row, &as_object, context),
            None => facts(row, context),
        },
    });
    rows.collect()
}

/// A row whose type is only `Table 3`, with the type that it can have.
fn only_a_table(row: &Parameter) -> Option<Parameter> {
    let cell = row.type_cell.as_deref()?;
    let cell = cell.trim().trim_end_matches('.');
    let cell = ["For details, see ", "See ", "see ", "Refer to "]
        .iter()
        .find_map(|before| cell.strip_prefix(before))
        .unwrap_or(cell);
    let number = cell
        .strip_prefix("Table ")
        .or_else(|| cell.strip_prefix('表'))?;
    let is_number = |c: char| c.is_ascii_digit() || c == '-';
    let only = !number.trim().is_empty() && number.trim().chars().all(is_number);
    only.then(|| {
        let first = row.description.split_whitespace().take(6);
        let mut words = first.map(|word| word.trim_matches([',', '.', ':']).to_lowercase());
        let several =
            words.any(|word| ["list", "array", "lists", "arrays"].contains(&word.as_str()));
        let ty = if several {
            "Array of objects"
        } else {
            "Object"
        };
        Parameter {
            type_cell: Some(ty.to_owned()),
            ..row.clone()
        }
    })
}

/// The facts of such a row: the type is no more than likely.
fn facts_of_reference(row: &Parameter, as_object: &Parameter, context: Context<'_>) -> Facts {
    let mut facts = facts(as_object, context);
    facts.type_doubts = None;
    let (cell, ty) = (row.type_cell.as_deref(), as_object.type_cell.as_deref());
    let (cell, ty) = (cell.unwrap_or_default(), ty.unwrap_or_default());
    let why = format!("the type's cell only refers to a table; `{ty}` was taken");
    facts.doubt(row.line, cell, why);
    facts
}

/// Whether two rows say the same; what one table has no column for it does not deny.
fn agree(a: &Facts, b: &Facts) -> bool {
    let values = |facts: &Facts| -> Vec<String> {
        facts
            .options
            .iter()
            .flat_map(|options| &options.value)
            .map(|option| option.value.clone())
            .collect()
    };
    let limits = |facts: &Facts| -> Vec<String> {
        facts
            .limits
            .iter()
            .map(|(key, limit)| format!("{key} {}", shown(&limit.value)))
            .collect()
    };
    let text = |fact: &Option<Fact<String>>| fact.as_ref().map(|fact| fact.value.clone());
    a.notation == b.notation
        && (a.mandatory == b.mandatory || a.mandatory.is_none() || b.mandatory.is_none())
        && values(a) == values(b)
        && limits(a) == limits(b)
        && text(&a.default) == text(&b.default)
        && text(&a.unit) == text(&b.unit)
        && a.format.as_ref().map(|fact| fact.value) == b.format.as_ref().map(|fact| fact.value)
}
