//! Which row refers to which table, and which tables say the same.

use std::collections::HashMap;

use super::block::{RawCell, RawTable};
use super::scores::is_name_character;
use super::{Kind, Side, Table, page};

/// Fills in `referenced_by`, by links if the page has them, else by `Table 4` and the names in types.
pub(super) fn link(tables: &mut [Table], raw: &[RawTable]) {
    let mut anchors: HashMap<&str, usize> = HashMap::new();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut captions: HashMap<(Option<Side>, String), usize> = HashMap::new();
    for (index, (table, raw)) in tables.iter().zip(raw).enumerate() {
        for anchor in &raw.anchors {
            anchors.entry(anchor).or_insert(index);
        }
        if let Some(number) = &table.number {
            numbers.entry(number.clone()).or_insert(index);
        }
        let side = table.section.as_deref().and_then(page::side);
        captions
            .entry((side, table.caption.clone()))
            .or_insert(index);
    }
    let mut found: Vec<(usize, String)> = Vec::new();
    for (index, (table, raw)) in tables.iter().zip(raw).enumerate() {
        let side = table.section.as_deref().and_then(page::side);
        let number = table.number.clone().unwrap_or_else(|| index.to_string());
        let mut raw_rows = raw.rows.iter();
        for row in table.parameters() {
            let Some(raw) = raw_rows.find(|raw| {
                raw.line == row.line && raw.cells.iter().any(|cell| cell.inline() == row.name)
            }) else {
                continue;
            };
            let links = raw.cells.iter().flat_map(|cell| &cell.links);
            let mut targets: Vec<usize> = links
                .filter_map(|target| anchors.get(target.as_str()).copied())
                .collect();
            if targets.is_empty() {
                let mentioned = raw.cells.iter().flat_map(mentions);
                targets.extend(mentioned.filter_map(|number| numbers.get(&number).copied()));
                let named = row.kind.as_deref().into_iter().flat_map(words);
                targets.extend(
                    named.filter_map(|name| captions.get(&(side, name.to_owned())).copied()),
                );
            }
            targets.sort_unstable();
            targets.dedup();
            found.extend(
                targets
                    .into_iter()
                    .map(|target| (target, format!("{number}:{}", row.name))),
            );
        }
    }
    for (target, from) in found {
        if let Some(table) = tables.get_mut(target)
            && table.referenced_by.last() != Some(&from)
        {
            table.referenced_by.push(from);
        }
    }
}

/// The numbers in `see Table 4`.
fn mentions(cell: &RawCell) -> Vec<String> {
    let mut numbers = Vec::new();
    for prose in &cell.prose {
        for (at, _) in prose.text.match_indices("Table ") {
            let rest = &prose.text[at + "Table ".len()..];
            let end = rest
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(rest.len());
            if end > 0 {
                numbers.push(rest[..end].to_owned());
            }
        }
    }
    numbers
}

/// The words of a type: `Array of V2Job objects` → `Array`, `of`, `V2Job`, `objects`.
fn words(kind: &str) -> impl Iterator<Item = &str> {
    kind.split(|c: char| !is_name_character(c) || "[]{}".contains(c))
        .filter(|word| !word.is_empty())
}

/// Fills in `dup_of`.
pub(super) fn duplicates(tables: &mut [Table]) {
    let mut first: HashMap<String, usize> = HashMap::new();
    for (index, table) in tables.iter_mut().enumerate() {
        if matches!(
            table.kind,
            Kind::Other | Kind::StatusCodes | Kind::ErrorCodes
        ) || table.rows.is_empty()
        {
            continue;
        }
        let rows: Vec<_> = table
            .parameters()
            .map(|row| (&row.name, &row.mandatory, &row.kind, &row.description))
            .collect();
        let key = format!(
            "{:?} {:?} {:?} {:?} {rows:?}",
            table.side, table.kind, table.caption, table.columns
        );
        match first.get(&key) {
            Some(original) => table.dup_of = Some(*original),
            None => {
                first.insert(key, index);
            }
        }
    }
}
