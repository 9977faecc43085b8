//! The rows of a table as facts, before it is settled what their types refer to; and whether two tables say the same.

use super::{ObjectNames, Objects};
use crate::facts::fact::{Fact, Facts, shown};
use crate::facts::page_facts::{RowFacts, RowId};
use crate::facts::row::{Context, facts};
use crate::read::{Parameter, Table};

impl Objects<'_> {
    /// Whether two tables describe one object: the same rows with the same facts.
    pub(super) fn say_the_same(&self, a: usize, b: usize) -> bool {
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
}

pub(super) fn read(index: usize, table: &Table, names: &ObjectNames, body: bool) -> Vec<RowFacts> {
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
