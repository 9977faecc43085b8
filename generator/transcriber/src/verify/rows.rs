//! Compares the rows of a table, both ways: which of the spec is which of the page, and their order.

use std::collections::BTreeMap;

use generator::diagnostic::{Code, Diagnostic, nearest};
use generator::page::{FilledBy, Row, Table};
use generator::source::Place;

use super::compare::Compare;
use super::difference::{Edit, Key};
use super::ledger;
use super::report::Kind;
use super::subject::Subject;
use crate::facts::{RowFacts, Source, TableFacts};

impl<'a> Compare<'a> {
    /// The rows of a table, both ways.
    pub(super) fn rows(
        &mut self,
        table: &Subject,
        owner: &str,
        said: &'a TableFacts,
        written: &'a Table,
    ) {
        let pairs = pairs(said, written);
        let mut order = Vec::new();
        let mut above = None;
        for row in &said.rows {
            let known = pairs.get(row.name.as_str());
            match known {
                Some(known) => {
                    order.push((known.name.value.as_str(), row.line));
                    if !self.is_passed_over(known) {
                        self.row(&table.table, owner, row, known);
                    }
                }
                None => self.lost_row(table, owner, row, above),
            }
            above = known.map(|known| known.name.place);
        }
        for row in &written.rows {
            let is_known = order.iter().any(|(name, _)| *name == row.name.value);
            if !is_known && !self.is_passed_over(row) {
                self.counts.add(Kind::Row, false);
                let message = format!(
                    "the spec has the row `{owner}.{}`, the page does not",
                    row.name.value
                );
                let problem = Diagnostic::new(Code::Invented, row.name.place, message).help(
                    "delete it; a row that other sources have is for the ledger, as `add_rows`",
                );
                let name = format!("{owner}.{}", row.name.value);
                let subject = Subject::new(
                    &table.table,
                    name,
                    &row.name.value,
                    row.name.place,
                    said.line,
                );
                self.differ(&subject, Key::Presence, said.line, problem);
            }
        }
        let names: Vec<(&str, Place)> = written
            .rows
            .iter()
            .map(|row| (row.name.value.as_str(), row.name.place))
            .collect();
        self.order(table, &format!("rows of `{owner}`"), &order, &names);
    }

    /// Whether a row is not compared: headers that credentials fill in, of which each definition says something else.
    fn is_passed_over(&self, row: &Row) -> bool {
        self.facts.source == Source::Definition && row.is_filled_by(FilledBy::Credentials)
    }

    fn lost_row(&mut self, table: &Subject, owner: &str, row: &RowFacts, above: Option<Place>) {
        self.counts.add(Kind::Row, false);
        let message = format!(
            "the page has the row `{owner}.{}`, the spec does not",
            row.name
        );
        let problem = Diagnostic::new(Code::Lost, table.place, message);
        let problem = match ledger::adding(&self.service.discrepancies, owner, &row.name) {
            Some(entry) => problem.help(format!(
                "the page has it by now: move it from the ledger entry `{}` to the table",
                entry.name.value
            )),
            None => problem.help("transcribe the row, in its place in the table"),
        };
        let edit = above.map(|below| Edit::Row {
            below,
            row: Box::new(row.clone()),
        });
        let name = format!("{owner}.{}", row.name);
        let subject = Subject::new(&table.table, name, &row.name, table.place, row.line);
        self.mendable(&subject, Key::Presence, row.line, problem, edit);
    }
}

/// Rows of the same name; of the rest those whose names differ by a slip.
pub(super) fn pairs<'a>(said: &'a TableFacts, written: &'a Table) -> BTreeMap<&'a str, &'a Row> {
    let by_name: BTreeMap<&str, &Row> = written
        .rows
        .iter()
        .map(|row| (row.name.value.as_str(), row))
        .collect();
    let mut pairs: BTreeMap<&str, &Row> = BTreeMap::new();
    let mut free = by_name.clone();
    for row in &said.rows {
        if let Some(known) = free.remove(row.name.as_str()) {
            pairs.insert(&row.name, known);
        }
    }
    for row in &said.rows {
        if !pairs.contains_key(row.name.as_str())
            && let Some(near) = nearest(&row.name, free.keys().copied())
            && let Some(known) = free.remove(near)
        {
            pairs.insert(&row.name, known);
        }
    }
    pairs
}
