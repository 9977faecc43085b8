//! Bodies of which no table describes the whole: their tables are named after the members, or after nothing.

use std::collections::BTreeSet;

use generator::page::{Location, TypeNotation};
use serde_json::Value;

use super::PageReader;
use super::objects::Side;
use crate::facts::fact::Facts;
use crate::facts::page_facts::{RowFacts, TableFacts};
use crate::read;

/// How a table that nothing refers to is part of the body.
enum Part {
    /// Its rows are members of the body.
    Rows,
    /// It describes a member.
    Member,
    /// It describes what is in an array, which is a member.
    Items,
}

impl PageReader<'_> {
    /// Makes bodies up of the tables that nothing refers to, where no table is the body's own.
    pub(super) fn bodies_of_members(&mut self) {
        let has_body = !["GET", "HEAD", "DELETE"].contains(&self.facts.operation.method.as_str());
        let tables = &self.facts.request;
        if has_body && tables.iter().all(|(location, _)| !location.is_body()) {
            let body = self.body_of_members(Side::Request);
            let body = body.map(|table| (Location::Body, table));
            self.facts.request.extend(body);
        }
        let mut tables = self
            .facts
            .responses
            .iter()
            .flat_map(|response| &response.tables);
        if tables.all(|(location, _)| !location.is_body())
            && let Some(body) = self.body_of_members(Side::Response)
        {
            let mut responses = self.facts.responses.iter_mut();
            let success = responses.find(|response| (200..300).contains(&response.status));
            if let Some(response) = success {
                response.tables.push((Location::Body, body));
            }
        }
    }

    fn body_of_members(&mut self, side: Side) -> Option<TableFacts> {
        let roots = self.roots(side);
        let only = roots.len() == 1;
        let mut body: Option<TableFacts> = None;
        for (index, name) in roots {
            let page = self.page;
            let table = page.tables.get(index)?;
            let member = table.object.as_deref().unwrap_or(&name);
            let read = self.table(index, table, side);
            let part = self.part(side, member, &read, only);
            let line = table.line;
            let (why, rows) = match part {
                Part::Rows => {
                    self.whole.insert(index);
                    let why = "no table describes the body as a whole; the rows of this one were taken for its members";
                    (why, read.rows)
                }
                Part::Member | Part::Items => {
                    let object = TypeNotation::Object(name.clone());
                    let notation = match part {
                        Part::Items => TypeNotation::Array(Box::new(object)),
                        _ => object,
                    };
                    let row = RowFacts {
                        name: member.to_owned(),
                        line,
                        id: None,
                        facts: Facts::of(notation),
                    };
                    let why =
                        "the body has no table of its own; a member of it was made up for this one";
                    (why, vec![row])
                }
            };
            self.doubt(line, member, why);
            match &mut body {
                None if matches!(part, Part::Rows) => body = Some(TableFacts { rows, ..read }),
                None => {
                    body = Some(TableFacts {
                        number: "none".to_owned(),
                        line,
                        rows,
                        ..TableFacts::default()
                    });
                }
                Some(body) => {
                    let new = rows.into_iter();
                    let new =
                        new.filter(|row| body.rows.iter().all(|known| known.name != row.name));
                    let new: Vec<RowFacts> = new.collect();
                    body.rows.extend(new);
                }
            }
        }
        body
    }

    /// The tables of objects of a side that nothing refers to, with the names of the objects.
    fn roots(&mut self, side: Side) -> Vec<(usize, String)> {
        let used = self.objects.reachable(&self.facts);
        let mut inner: BTreeSet<String> = BTreeSet::new();
        for of in [Side::Request, Side::Response] {
            for (index, _) in self.objects.described(of) {
                if let Some(table) = self.page.tables.get(index) {
                    let rows = self.objects.rows(index, table, of);
                    inner.extend(rows.into_iter().filter_map(|row| object(&row)));
                }
            }
        }
        let mut roots = self.objects.described(side);
        roots.retain(|(index, name)| !used.contains_key(index) && !inner.contains(name));
        roots
    }

    /// How a table is part of the body: as the example shows it.
    fn part(&self, side: Side, member: &str, table: &TableFacts, only: bool) -> Part {
        let wanted = match side {
            Side::Request => read::Side::Request,
            Side::Response => read::Side::Response,
        };
        let examples = self.page.examples.iter();
        let mut examples = examples.filter(|example| example.role == Some(wanted));
        let shown = examples.find_map(|example| example.json.as_ref()?.as_object());
        match shown.and_then(|shown| shown.get(member)) {
            Some(Value::Object(_)) => return Part::Member,
            Some(Value::Array(_)) => return Part::Items,
            _ => {}
        }
        let is_shown = |row: &RowFacts| shown.is_some_and(|shown| shown.contains_key(&row.name));
        let own = table
            .rows
            .iter()
            .any(|row| row.name == member || is_shown(row));
        if own || only {
            Part::Rows
        } else {
            Part::Member
        }
    }
}

fn object(row: &RowFacts) -> Option<String> {
    match row.facts.notation.item() {
        TypeNotation::Object(name) => Some(name.clone()),
        _ => None,
    }
}
