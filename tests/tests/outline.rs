//! Snapshots of the spec, one line per public item and one per page: what a reviewer of a pull request reads.

use generator::page::{Page, Row};

#[test]
fn outlines() {
    for (name, outline) in generator::outline(&tests::krate()) {
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("outline__{name}"), outline);
        });
    }
}

/// As many tables, rows and values as the pages have: nobody lost one.
#[test]
fn pages() {
    let services = tests::krate().services;
    let mut lines = String::new();
    for service in &services {
        for page in service.modules.iter().map(|module| &module.page) {
            lines += &count(page);
        }
    }
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("outline_of_pages", lines);
    });
}

/// How much a page has; what the ledger adds does not count.
fn count(page: &Page) -> String {
    let rows: Vec<&Row> = page
        .tables()
        .flat_map(|table| &table.rows)
        .filter(|row| row.added_by.is_none())
        .collect();
    let enumerated = rows.iter().filter(|row| row.enumeration.is_some());
    let values: usize = enumerated
        .clone()
        .filter_map(|row| row.options.as_ref())
        .map(|options| options.value.len())
        .sum();
    let integers = enumerated
        .clone()
        .filter(|row| row.notation.value.item().is_integer())
        .count();
    format!(
        "{}: {} tables, {} rows, {} of them enumerated ({integers} as integers) with {values} values, {} examples\n",
        page.title,
        page.tables().count(),
        rows.len(),
        enumerated.count(),
        page.example_requests.len() + page.example_responses.len(),
    )
}
