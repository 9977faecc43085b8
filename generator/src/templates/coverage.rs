//! A page and what the spec has of it, for COVERAGE.md: its operation, tables, objects, examples and ledger.

use minijinja::{Value, context};

use crate::emit::markdown::{citation, code};
use crate::page::{Discrepancy, Page, Row, Table};
use crate::service::{Module, Service};

/// How much of a page the spec has. Rows and values that the ledger adds do not count: the page does not have them.
pub(super) fn coverage(service: &Service, module: &Module) -> Value {
    let (page, operation) = (&module.page, &module.operation);
    let rows: Vec<&Row> = page.tables().flat_map(documented).collect();
    let enumerated = rows.iter().filter(|row| row.enumeration.is_some());
    let options = enumerated.clone().filter_map(|row| row.options.as_ref());
    let objects = page.objects.iter().map(|object| {
        let rows = count(documented(&object.table).count(), "row");
        format!("{}: {rows}", code(&object.name.value))
    });
    let entries = service.discrepancies.iter();
    let entries = entries.filter(|entry| is_about(entry, page));
    context! {
        page => citation(&page.title, &page.updated, page.url.as_deref()),
        name => &operation.name,
        uri => format!("{} {}", operation.method, operation.path),
        tables => count(page.tables().count(), "table"),
        rows => count(rows.len(), "row"),
        enumerated => enumerated.count(),
        values => count(options.map(|it| it.value.len()).sum(), "value"),
        objects => objects.collect::<Vec<_>>(),
        requests => count(page.example_requests.len(), "request"),
        responses => count(page.example_responses.len(), "response"),
        entries => entries.map(|it| code(&it.name.value)).collect::<Vec<_>>(),
    }
}

/// The rows of a table that the page has.
fn documented(table: &Table) -> impl Iterator<Item = &Row> {
    let rows = table.rows.iter();
    rows.filter(|row| row.added_by.is_none())
}

/// Whether an entry of the ledger is about the page's operation, or an object that it describes.
fn is_about(entry: &Discrepancy, page: &Page) -> bool {
    entry.places.iter().any(|place| {
        let owner = place.value.split('.').next().unwrap_or_default();
        owner == page.operation.value || page.objects.iter().any(|it| it.name.value == owner)
    })
}

/// `1 row`, `2 rows`.
fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
