//! What the documentation of an operation and of its response says.

use super::super::example;
use super::super::markdown::{Docs, citation, code, escape};
use super::{constants, notes};
use crate::page::{Constraint, Location};
use crate::service::{Crate, MemberPath, Operation, Paging, PagingBy, Service};

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
    let paging = operation.paging.as_ref();
    docs.markdown(&paging.map_or_else(String::new, |paging| {
        self::paging(service, operation, paging)
    }));
    constants(&mut docs, &operation.constants);
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

/// How the result comes in pages.
fn paging(service: &Service, operation: &Operation, paging: &Paging) -> String {
    let parameter = |index: usize| code(&operation.request[index].row.name.value);
    let member = |path: &MemberPath| code(&service.wire_path(&operation.response, path));
    let name = parameter(paging.parameter);
    let how = match &paging.by {
        PagingBy::Number(first) => format!("pages, which {name} numbers from {first}"),
        PagingBy::Offset => format!("pages; {name} is the number of records before one"),
        PagingBy::Marker(next) => {
            format!(
                "pages; {name} is where one begins, which the one before says in {}",
                member(next)
            )
        }
        PagingBy::Link(next) => {
            format!(
                "pages; {name} is where one begins, which the one before says in the URL {}",
                member(next)
            )
        }
    };
    let limit = paging
        .limit
        .map(|limit| format!(" {} is how many items one has.", parameter(limit)));
    format!(
        "The result comes in {how}.{} `Client::pages` asks for one after the other.",
        limit.unwrap_or_default()
    )
}

fn constraint(constraint: &Constraint) -> String {
    let mut text = String::new();
    for (member, value) in &constraint.when {
        text += &format!("{} = {}: ", code(&member.value), code(&value.value));
    }
    text += &escape(&constraint.doc);
    if !constraint.formats.is_empty() {
        text += &format!(" Formats: {}.", escape(&constraint.formats.join(", ")));
    }
    if let Some(size) = &constraint.max_size {
        text += &format!(" At most {}.", escape(size));
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
    format!("Source: {page}{}.", tables.concat())
}
