//! A page → the facts of each operation: tables, rows, and references between rows and objects.
//!
//! The files beside this one are steps of the one reader of pages.

mod bodies;
mod content;
mod deprecation;
mod doubted;
mod nested;
mod objects;
mod referenced;
mod request;
mod request_rules;
mod responses;
mod successes;
#[cfg(test)]
mod tests;
mod whole;

use std::collections::{BTreeMap, BTreeSet};

use super::fact::quoted;
use super::page_facts::{NAME, PageFacts, RowFacts, TableFacts};
use crate::read::{About, Doubt, Operation, ReferencePage, Table, TableKind};
use objects::{Objects, Side};
pub(crate) use successes::states_success;

/// What a page says, operation by operation.
pub fn page(page: &ReferencePage) -> Vec<PageFacts> {
    page.operations
        .iter()
        .map(|operation| of_operation(page, operation))
        .collect()
}

fn of_operation(page: &ReferencePage, operation: &Operation) -> PageFacts {
    let mut reader = PageReader {
        page,
        numbers: numbers(page),
        objects: Objects::of(page),
        whole: BTreeSet::new(),
        facts: PageFacts {
            title: page.title.clone(),
            // It is of none of several.
            official: page.official.clone().filter(|_| page.operations.len() == 1),
            updated: page.updated.as_deref().and_then(date),
            operation: operation.clone(),
            deprecated: deprecation::read(page),
            doubts: page.doubts.clone(),
            ..PageFacts::default()
        },
    };
    if let Some(updated) = &page.updated
        && reader.facts.updated.is_none()
    {
        reader.doubt(1, updated, "this is no date; it was left out");
    }
    reader.request();
    reader.responses();
    reader.bodies_of_members();
    reader.objects();
    whole::settle(&mut reader.facts);
    content::settle(&mut reader.facts);
    nested::settle(&mut reader.facts);
    doubted::settle(page, &mut reader.facts);
    request_rules::read(page, &mut reader.facts);
    reader.row_doubts();
    reader.facts.doubts.sort_by_key(|doubt| doubt.line);
    reader.facts.doubts.dedup();
    reader.facts
}

/// The day in `2025-12-08 GMT+08:00`.
fn date(text: &str) -> Option<String> {
    let date = text.trim().get(..10)?;
    generator::page::is_date(date).then(|| date.to_owned())
}

/// The number of each table, made unique: a spec tells tables by it.
pub(crate) fn numbers(page: &ReferencePage) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut unnumbered = 0;
    let tables = page.tables.iter().map(|table| {
        let Some(number) = &table.number else {
            unnumbered += 1;
            return format!("unnumbered {unnumbered}");
        };
        let times = seen.entry(number.clone()).or_default();
        *times += 1;
        match *times {
            1 => number.clone(),
            times => format!("{number} ({times})"),
        }
    });
    tables.collect()
}

struct PageReader<'a> {
    page: &'a ReferencePage,
    numbers: Vec<String>,
    objects: Objects<'a>,
    /// Tables of objects whose rows are those of a body.
    whole: BTreeSet<usize>,
    facts: PageFacts,
}

impl<'a> PageReader<'a> {
    fn doubt(&mut self, line: usize, read: &str, why: impl Into<String>) {
        let doubt = Doubt::new(line, quoted(read), why);
        self.facts.doubts.push(doubt);
    }

    /// A doubt about a table that is no part of the facts.
    fn left_out(&mut self, index: usize, table: &Table, why: &str) {
        let caption = table.raw_caption.clone();
        let caption = caption.unwrap_or_else(|| table.columns.join(", "));
        let doubt = Doubt::new(table.line, quoted(&caption), why).about(About::Table(index));
        self.facts.doubts.push(doubt);
    }

    /// A table's rows as facts; names stand once.
    fn table(&mut self, index: usize, table: &'a Table, side: Side) -> TableFacts {
        let mut rows: Vec<RowFacts> = Vec::new();
        let read = self.objects.rows(index, table, side);
        let is_body = matches!(table.kind, TableKind::Body | TableKind::ResponseBody);
        let may_be_whole = is_body && read.len() == 1;
        for row in read {
            match rows.iter().find(|known| known.name == row.name) {
                Some(known) if known.facts == row.facts => {
                    self.doubt(row.line, &row.name, "the row stands twice in its table");
                }
                Some(_) => self.doubt(
                    row.line,
                    &row.name,
                    "the table has another row of this name; the first was taken",
                ),
                None if row.name.trim().is_empty() && !may_be_whole => {}
                None if row.name.chars().count() > NAME => {
                    self.doubt(row.line, &row.name, "this is no name; the row was left out");
                }
                None => rows.push(row),
            }
        }
        TableFacts {
            number: self.numbers.get(index).cloned().unwrap_or_default(),
            line: table.line,
            rows,
            ..TableFacts::default()
        }
    }

    /// The doubts of the rows; what holds for all rows of a table is said once. Of one cell, the reader has its doubts
    /// already: it is said once more only if it can be said better.
    fn row_doubts(&mut self) {
        let mut doubts: Vec<Doubt> = Vec::new();
        let mut known = std::mem::take(&mut self.facts.doubts);
        for table in self.facts.tables() {
            let mut untyped = false;
            for row in &table.rows {
                if let Some(of_type) = &row.facts.type_doubts {
                    let doubt = of_type.doubt(row.line);
                    let again = untyped && of_type.is_missing();
                    untyped |= of_type.is_missing();
                    if !of_type.says_no_type() {
                        known.retain(|known| !is_of_one_cell(known, &doubt));
                    }
                    if !again && !known.iter().any(|known| is_of_one_cell(known, &doubt)) {
                        doubts.push(of_row(row, doubt));
                    }
                }
                for doubt in &row.facts.doubts {
                    if !known.iter().any(|known| is_of_one_cell(known, doubt)) {
                        doubts.push(of_row(row, doubt.clone()));
                    }
                }
            }
        }
        known.append(&mut doubts);
        self.facts.doubts = known;
    }
}

/// Whether two doubts are about the same cell.
fn is_of_one_cell(a: &Doubt, b: &Doubt) -> bool {
    let of_cell = matches!(a.about, About::Mandatory(_) | About::Type(_));
    of_cell && a.line == b.line && a.about == b.about
}

/// A doubt that names its row.
fn of_row(row: &RowFacts, mut doubt: Doubt) -> Doubt {
    if !doubt.read.starts_with(&row.name) {
        doubt.read = format!("{}: {}", row.name, doubt.read);
    }
    doubt
}
