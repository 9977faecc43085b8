//! The spec is finished: every row and option says what it means, and nothing is a draft.

use generator::page::{Page, Row, TypeNotation};

/// Every row of every table, the ledger's additions left out.
fn rows() -> Vec<Row> {
    let services = tests::krate().services;
    let pages = services
        .iter()
        .flat_map(|service| &service.modules)
        .map(|module| &module.page);
    pages
        .flat_map(Page::tables)
        .flat_map(|table| &table.rows)
        .filter(|row| row.added_by.is_none())
        .cloned()
        .collect()
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
