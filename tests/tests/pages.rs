//! The spec against the saved reference pages, where they lie beside the repository: every row of every
//! table, both ways. Skipped without them.

use generator::page::{Page, Table, TypeNotation};

/// A row as far as both sides state it: name, Mandatory column if the table has one, type.
type Row = (String, Option<bool>, String);

/// The tables of a page's text, by number.
///
/// Cells stand one below the other, separated by empty lines; a table begins with its caption and
/// the heads of its columns.
fn tables(text: &str) -> Vec<(String, Vec<Row>)> {
    let cells: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let mut tables: Vec<(String, Vec<Row>)> = Vec::new();
    let mut has_mandatory = false;
    let mut at = 0;
    while at < cells.len() {
        let caption = cells[at]
            .strip_prefix("Table ")
            .and_then(|rest| rest.split(' ').next());
        if let (Some(number), Some(&"Parameter")) = (caption, cells.get(at + 1)) {
            has_mandatory = cells[at + 2] == "Mandatory";
            tables.push((number.to_owned(), Vec::new()));
            at += if has_mandatory { 5 } else { 4 };
            continue;
        }
        let (mandatory, kind) = if has_mandatory {
            let mandatory = cells
                .get(at + 1)
                .filter(|cell| ["Yes", "No"].contains(*cell));
            (mandatory.map(|cell| *cell == "Yes"), cells.get(at + 2))
        } else {
            (None, cells.get(at + 1))
        };
        let complete = mandatory.is_some() || !has_mandatory;
        if let (true, Some(kind), Some((_, rows))) = (complete, kind, tables.last_mut())
            && TypeNotation::parse(kind).is_ok()
        {
            rows.push((cells[at].to_owned(), mandatory, (*kind).to_owned()));
            at += if has_mandatory { 3 } else { 2 };
            continue;
        }
        if cells[at].starts_with("Example Requests") {
            break;
        }
        at += 1;
    }
    tables
}

/// The tables of a page's spec, by number.
fn transcribed(page: &Page) -> Vec<(String, Vec<Row>)> {
    let responses = page.responses.iter().flat_map(|response| &response.tables);
    let located = page.request.iter().chain(responses).map(|(_, table)| table);
    let objects = page.objects.iter().map(|object| &object.table);
    let tables = located.chain(objects);
    tables
        .map(|table| (table.number.clone(), rows(table)))
        .collect()
}

fn rows(table: &Table) -> Vec<Row> {
    let documented = table.rows.iter().filter(|row| row.added_by.is_none());
    documented
        .map(|row| {
            (
                row.name.value.clone(),
                Some(row.mandatory),
                row.notation.value.to_string(),
            )
        })
        .collect()
}

#[test]
fn every_row_of_the_saved_pages_is_in_the_spec_and_the_other_way_round() {
    let folder = tests::root().join("../shared/pages");
    if !folder.is_dir() {
        eprintln!("skipped: there are no saved pages beside the repository");
        return;
    }
    let pages = tests::files(&folder);
    let mut count = 0;
    for service in tests::krate().services {
        for page in service
            .modules
            .iter()
            .filter_map(|module| module.page.as_ref())
        {
            let text = pages
                .values()
                .find(|text| text.lines().any(|line| line == page.title));
            let Some(text) = text else {
                eprintln!("skipped: there is no saved page called {}", page.title);
                continue;
            };
            assert!(
                text.starts_with(&format!("Updated on {}", page.updated)),
                "{}",
                page.title
            );
            assert!(
                text.contains(&format!("\n{} {}\n", page.method, page.uri.value)),
                "{}",
                page.title
            );
            let mut expected = tables(text);
            let mut found = transcribed(page);
            expected.sort_by_key(|(number, _)| number.parse::<u32>().ok());
            found.sort_by_key(|(number, _)| number.parse::<u32>().ok());
            for ((_, expected), (_, found)) in expected.iter().zip(&mut found) {
                // A table without the column says nothing about it.
                for (expected, found) in expected.iter().zip(found) {
                    if expected.1.is_none() && found.1 == Some(false) {
                        found.1 = None;
                    }
                }
            }
            assert_eq!(found, expected, "{}", page.title);
            count += found.iter().map(|(_, rows)| rows.len()).sum::<usize>();
        }
    }
    assert!(count >= 212, "{count}");
}
