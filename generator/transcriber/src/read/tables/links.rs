//! Which row refers to which table, by link, by number or by name; and which tables are copies of another.

use std::collections::HashMap;

use crate::read::block::{RawCell, RawTable};
use crate::read::reference_page::{Side, Table, TableKind};
use crate::read::words::is_name_character;
use crate::read::words::titles;

/// Fills in `referenced_by`, by links if the page has them, else by `Table 4` and the names in types.
pub(in crate::read) fn link(tables: &mut [Table], raw: &[RawTable]) {
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
        let side = table.section.as_deref().and_then(titles::side);
        captions
            .entry((side, table.caption.clone()))
            .or_insert(index);
    }
    let mut found: Vec<(usize, String)> = Vec::new();
    for (index, (table, raw)) in tables.iter().zip(raw).enumerate() {
        let side = table.section.as_deref().and_then(titles::side);
        let number = table.number.clone().unwrap_or_else(|| index.to_string());
        let mut raw_rows = raw.rows.iter();
        for row in table.parameters() {
            let Some(raw) = raw_rows.find(|raw| {
                raw.line == row.line && raw.cells.iter().any(|cell| cell.name() == row.name)
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
                let named = row.type_cell.as_deref().into_iter().flat_map(words);
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
        let english = prose.text.match_indices("Table ");
        for (at, word) in english.chain(prose.text.match_indices('表')) {
            let rest = prose.text[at + word.len()..].trim_start();
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
pub(in crate::read) fn duplicates(tables: &mut [Table]) {
    let mut first: HashMap<String, usize> = HashMap::new();
    for (index, table) in tables.iter_mut().enumerate() {
        if matches!(
            table.kind,
            TableKind::Other | TableKind::StatusCodes | TableKind::ErrorCodes
        ) || table.rows.is_empty()
        {
            continue;
        }
        let rows: Vec<_> = table
            .parameters()
            .map(|row| (&row.name, &row.mandatory, &row.type_cell, &row.description))
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

#[cfg(test)]
mod tests {

    use crate::read::read;

    fn references(html: &str) -> Vec<Vec<String>> {
        let tables = read("demo", html).tables;
        tables
            .into_iter()
            .map(|table| table.referenced_by)
            .collect()
    }

    #[test]
    fn links_numbers_and_names_refer_to_tables() {
        let table = |caption: &str, name: &str, kind: &str, text: &str| {
            format!(
                "<a name=\"{name}\"></a><table><caption>{caption}</caption><tr><th>Name<th>Type<th>Description<tr><td>{name}_row<td>{kind}<td>{text}</table>"
            )
        };
        let page = |kind: &str, text: &str| {
            format!(
                "<h1>T</h1><h4>Response</h4>{}{}",
                table("Table 1 X", "one", kind, text),
                table("Table 2 Thing", "two", "String", "")
            )
        };
        for (kind, text) in [
            ("Object", "see <a href=\"#two\">here</a>"),
            ("Object", "see Table 2"),
            ("Array of Thing objects", ""),
        ] {
            assert_eq!(
                references(&page(kind, text)),
                [vec![], vec!["1:one_row".to_owned()]]
            );
        }
    }

    #[test]
    fn tables_that_say_the_same_are_found() {
        let table = "<table><caption>Table 1 Thing</caption><tr><th>Name<th>Type<tr><td>a<td>String</table>";
        let page = read(
            "demo",
            &format!("<h1>T</h1><h4>Response</h4>{table}{table}"),
        );
        let found: Vec<_> = page.tables.iter().map(|table| table.dup_of).collect();
        assert_eq!(found, [None, Some(0)]);
    }
}
