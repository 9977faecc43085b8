//! What the documentation of an operation and of its response says.

use super::super::example;
use super::super::markdown::{Docs, citation, code, escape};
use super::notes;
use crate::page::{Constraint, Location};
use crate::sentence;
use crate::service::{Crate, Operation, Service};

/// Everything about an operation.
pub(in crate::emit) fn operation(
    krate: &Crate,
    service: &Service,
    operation: &Operation,
) -> Vec<String> {
    let mut docs = Docs::at_column(0);
    docs.prose(&operation.doc);
    let route = code(&format!("{} {}", operation.method, operation.path));
    docs.markdown(&format!(
        "{route}. Response: [`{}`].",
        operation.response_name
    ));
    docs.list(operation.constraints.iter().map(constraint));
    notes(&mut docs, &operation.notes);
    for (status, doc) in &operation.failures {
        docs.markdown(&format!("Status {status}: {}", escape(doc)));
    }
    if !operation.credentials.is_empty() {
        let names: Vec<_> = operation
            .credentials
            .iter()
            .map(|row| code(&row.name.value))
            .collect();
        docs.markdown(&format!(
            "Sent for you, and so no members: {}.",
            names.join(", ")
        ));
    }
    if operation.disputed {
        docs.markdown(&format!(
            "Where other sources disagree: [discrepancies](crate::discrepancies#{}).",
            service.module
        ));
    }
    let page = citation(
        &operation.title,
        &operation.updated,
        operation.url.as_deref(),
    );
    docs.markdown(&source(&page, &operation.request_tables));
    example::section(krate, service, operation, &mut docs);
    docs.lines()
}

fn constraint(constraint: &Constraint) -> String {
    let mut text = String::new();
    for (member, value) in &constraint.when {
        text += &format!("{} = {}: ", code(&member.value), code(&value.value));
    }
    text += &escape(&constraint.doc);
    if !constraint.formats.is_empty() {
        let formats = escape(&constraint.formats.join(", "));
        text += &sentence::ended(format!(" Formats: {formats}"));
    }
    if let Some(size) = &constraint.max_size {
        text += &sentence::ended(format!(" At most {}", escape(size)));
    }
    text
}

/// Everything about a response.
pub(in crate::emit) fn response(operation: &Operation) -> Vec<String> {
    let mut docs = Docs::at_column(0);
    docs.markdown(&format!("The response to {}.", link(&operation.name)));
    docs.prose(&operation.response_doc);
    docs.markdown(&source(
        &escape(&operation.title),
        &operation.response_tables,
    ));
    docs.lines()
}

/// A link to a request; `Copy` and `Hash` would also be the derive macros of that name.
fn link(name: &str) -> String {
    let macros = [
        "Clone",
        "Copy",
        "Debug",
        "Eq",
        "Hash",
        "Ord",
        "PartialEq",
        "PartialOrd",
    ];
    let kind = if macros.contains(&name) {
        "struct@"
    } else {
        ""
    };
    format!("[`{kind}{name}`]")
}

/// Where on the page it stands.
fn source(page: &str, tables: &[(Location, String)]) -> String {
    let tables: Vec<_> = tables
        .iter()
        .map(|(location, table)| format!(", {} ({})", escape(table), location.word()))
        .collect();
    sentence::ended(format!("Source: {page}{}", tables.concat()))
}
