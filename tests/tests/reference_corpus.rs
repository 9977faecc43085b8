//! The reader of reference pages against pages of our own, one for each way such pages are written, as HTML and as text.

use tests::corpus::{self, Page};
use transcriber::read::{ReferencePage, Row, read};

/// What of a page was not read as it stands there.
fn faults(page: &Page, found: &ReferencePage) -> (usize, usize, Vec<String>) {
    let mut faults = Vec::new();
    let operations: Vec<String> = found
        .operations
        .iter()
        .map(|operation| format!("{} {}", operation.method, operation.path))
        .collect();
    if operations != page.operations {
        faults.push(format!(
            "operations {operations:?}, not {:?}",
            page.operations
        ));
    }
    if found.tables.len() != page.tables.len() {
        let captions: Vec<_> = found
            .tables
            .iter()
            .map(|table| (&table.raw_caption, &table.columns))
            .collect();
        faults.push(format!(
            "{} tables, not {}: {captions:?}",
            captions.len(),
            page.tables.len()
        ));
    }
    let (mut rows, mut right) = (0, 0);
    let none = transcriber::read::Table::default();
    for (index, table) in page.tables.iter().enumerate() {
        let found = found.tables.get(index).unwrap_or(&none);
        let kind = serde_json::to_value(found.kind).unwrap_or_default();
        let mut what = vec![kind.as_str().unwrap_or_default().to_owned()];
        what.extend(found.object.clone());
        if table.what.len() > 1 && table.what.first().is_some_and(|kind| kind != "object") {
            what.extend(found.status.clone());
        }
        if what != table.what {
            faults.push(format!(
                "{:?}: {what:?}, not {:?}",
                table.caption, table.what
            ));
        }
        let found_rows: Vec<corpus::Row> = found
            .rows
            .iter()
            .map(|row| match row {
                Row::Parameter(row) => vec![
                    Some(row.name.clone()),
                    row.mandatory.clone(),
                    row.type_cell.clone(),
                    Some(row.description.clone()),
                ],
                Row::Cells(row) => row.cells.iter().cloned().map(Some).collect(),
            })
            .collect();
        rows += table.rows.len();
        let wrong: Vec<_> = table
            .rows
            .iter()
            .filter(|row| !found_rows.contains(row))
            .collect();
        let invented: Vec<_> = found_rows
            .iter()
            .filter(|row| !table.rows.contains(row))
            .collect();
        right += table.rows.len() - wrong.len();
        for row in wrong {
            faults.push(format!("{:?}: missing  {row:?}", table.caption));
        }
        for row in invented {
            faults.push(format!("{:?}: invented {row:?}", table.caption));
        }
        if found_rows.len() != table.rows.len() {
            faults.push(format!(
                "{:?}: {} rows, not {}",
                table.caption,
                found_rows.len(),
                table.rows.len()
            ));
        }
    }
    (rows, right, faults)
}

#[test]
fn each_page_is_read_as_a_careful_person_reads_it() {
    let mut problems = String::new();
    for form in ["html", "text"] {
        let (mut rows, mut right, mut count, mut good) = (0, 0, 0, 0);
        for (name, source) in tests::files(&tests::root().join("tests/corpus")) {
            let Some(name) = name.strip_suffix(".page") else {
                continue;
            };
            let page = corpus::page(&source);
            let text = if form == "html" {
                &page.html
            } else {
                &page.text
            };
            let found = read(&format!("demo-{name}"), text);
            let (all, exact, faults) = faults(&page, &found);
            let unclear = page.unclear.iter().find(|(unclear, _)| unclear == form);
            rows += all;
            right += exact;
            count += 1;
            good += usize::from(faults.is_empty());
            match unclear {
                Some(_) if !faults.is_empty() => {}
                Some((_, why)) => {
                    problems.push_str(&format!("\n{name} as {form}: no longer unclear: {why}\n"));
                }
                None if faults.is_empty() => {}
                None => {
                    problems.push_str(&format!("\n{name} as {form}\n  {}\n", faults.join("\n  ")));
                }
            }
        }
        eprintln!("{form}: {right} of {rows} rows, {good} of {count} pages");
    }
    assert!(problems.is_empty(), "{problems}");
}
