//! The spec is whole: as many tables, rows and values as the three pages have.

use generator::page::{Row, TypeNotation};

/// The pages of which the number of rows and values is known.
const COUNTED: [&str; 3] = [
    "Creating an Asset",
    "Querying Asset Summary",
    "Querying Media Assets",
];

/// Every row of every table of these pages, the ledger's additions left out.
fn rows() -> Vec<Row> {
    let services = tests::krate().services;
    let pages = services
        .iter()
        .flat_map(|service| &service.modules)
        .filter_map(|module| module.page.as_ref())
        .filter(|page| COUNTED.contains(&page.title.as_str()));
    let tables = pages.flat_map(|page| {
        let request = page.request.iter().map(|(_, table)| table);
        let responses = page
            .responses
            .iter()
            .flat_map(|response| &response.tables)
            .map(|(_, table)| table);
        let objects = page.objects.iter().map(|object| &object.table);
        request.chain(responses).chain(objects)
    });
    tables
        .flat_map(|table| &table.rows)
        .filter(|row| row.added_by.is_none())
        .cloned()
        .collect()
}

#[test]
fn every_row_of_the_pages_is_there() {
    assert_eq!(rows().len(), 212);
}

#[test]
fn every_enumerated_member_and_value_is_there() {
    let rows = rows();
    let enumerated: Vec<_> = rows
        .iter()
        .filter(|row| row.enumeration.is_some())
        .collect();
    let values: usize = enumerated
        .iter()
        .filter_map(|row| row.options.as_ref())
        .map(|options| options.value.len())
        .sum();
    let integers = enumerated
        .iter()
        .filter(|row| row.notation.value.item().is_integer());
    assert_eq!((enumerated.len(), integers.count(), values), (30, 2, 236));
}

#[test]
fn every_option_and_row_says_what_it_means() {
    for row in rows() {
        assert!(row.doc.ends_with('.'), "{}: {}", row.name.value, row.doc);
        for option in row.options.iter().flat_map(|options| &options.value) {
            assert!(
                option.doc.ends_with('.'),
                "{}: {}",
                option.value.value,
                option.doc
            );
        }
        if row.notation.value == TypeNotation::Boolean
            && let Some(options) = &row.options
        {
            assert_eq!(options.value.len(), 2, "{}", row.name.value);
        }
    }
}

#[test]
fn no_page_is_a_draft_any_more() {
    for (path, text) in tests::spec(&tests::root().join("spec")).files {
        assert!(
            !text.contains("# DRAFT"),
            "spec/{path} wants to be gone through by a person"
        );
    }
}
