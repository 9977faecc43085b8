//! Rows with dotted names (`lamp.colour` below `lamp`) → an object with these members.

use std::collections::BTreeSet;

use generator::page::{Location, TypeNotation};

use crate::facts::page_facts::{ObjectFacts, PageFacts, RowFacts, TableFacts};
use crate::read::Doubt;

/// Turns dotted rows into objects, where the row that they belong to is there and says nothing else.
pub(super) fn settle(page: &mut PageFacts) {
    let mut taken: BTreeSet<String> = page
        .objects
        .iter()
        .map(|object| object.name.clone())
        .collect();
    let mut made = Vec::new();
    let mut doubts = Vec::new();
    let responses = page
        .responses
        .iter_mut()
        .flat_map(|response| &mut response.tables);
    let located = page.request.iter_mut().chain(responses);
    let bodies = located
        .filter(|(location, _)| *location == Location::Body)
        .map(|(_, table)| table);
    let objects = page.objects.iter_mut().map(|object| &mut object.table);
    for table in bodies.chain(objects) {
        nest(table, &mut taken, &mut made, &mut doubts);
    }
    page.objects.extend(made);
    page.doubts.extend(doubts);
}

fn nest(
    table: &mut TableFacts,
    taken: &mut BTreeSet<String>,
    made: &mut Vec<ObjectFacts>,
    doubts: &mut Vec<Doubt>,
) {
    let parents: Vec<String> = table
        .rows
        .iter()
        .filter(|row| *row.facts.notation.item() == TypeNotation::Json)
        .map(|row| row.name.clone())
        .collect();
    for parent in parents {
        let (inner, outer): (Vec<RowFacts>, Vec<RowFacts>) = std::mem::take(&mut table.rows)
            .into_iter()
            .partition(|row| member(&row.name, &parent).is_some());
        table.rows = outer;
        let Some(first) = inner.first() else { continue };
        let name = free(&parent, taken);
        let why = format!("dotted names were taken for members of `{parent}`");
        doubts.push(Doubt::new(first.line, &first.name, why));
        let rows = inner.into_iter().filter_map(|row| {
            let name = member(&row.name, &parent)?.to_owned();
            Some(RowFacts { name, ..row })
        });
        let mut object = ObjectFacts {
            name: name.clone(),
            caption: format!("{parent} in table {}", table.number),
            tables: vec![format!("{} ({parent})", table.number)],
            prose: String::new(),
            table: TableFacts {
                number: format!("{} ({parent})", table.number),
                line: table.line,
                rows: rows.collect(),
                ..TableFacts::default()
            },
        };
        nest(&mut object.table, taken, made, doubts);
        if let Some(row) = table.rows.iter_mut().find(|row| row.name == parent) {
            object.prose = row.facts.prose.first().cloned().unwrap_or_default();
            row.facts.refer(&name);
        }
        made.push(object);
    }
}

/// The member's name in `parent.member`, `parent[].member`, `parent[N].member`.
fn member<'a>(name: &'a str, parent: &str) -> Option<&'a str> {
    let rest = name.strip_prefix(parent)?;
    let rest = match rest.strip_prefix('[') {
        Some(rest) => rest.split_once(']')?.1,
        None => rest,
    };
    rest.strip_prefix('.').filter(|member| !member.is_empty())
}

fn free(parent: &str, taken: &mut BTreeSet<String>) -> String {
    let base: String = parent
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '_' })
        .collect();
    let mut names =
        std::iter::once(base.clone()).chain((2..1000).map(|number| format!("{base}_{number}")));
    let name = names.find(|name| !taken.contains(name)).unwrap_or(base);
    taken.insert(name.clone());
    name
}
