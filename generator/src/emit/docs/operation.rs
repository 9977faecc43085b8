//! What the documentation of an operation and of its response says.

use super::super::example;
use super::super::markdown::{Docs, citation, code, escape};
use super::{constants, notes};
use crate::page::{Constraint, Location};
use crate::sentence;
use crate::service::{
    Alternative, Content, Crate, Media, MemberPath, Operation, Paging, PagingBy, Service, Success,
};

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
    if operation.reads_only {
        docs.prose("It only reads, and so is repeated after failures like a GET.");
    }
    docs.list(operation.constraints.iter().map(constraint));
    if !operation.shares_uri_with.is_empty() {
        // The module has its own operation only.
        let others = operation.shares_uri_with.iter();
        let others = others.map(|name| format!("[`{name}`](super::{name})"));
        let others = others.collect::<Vec<_>>().join(", ");
        docs.markdown(&format!("Of the same method and path: {others}."));
    }
    let paging = operation.paging.as_ref();
    docs.markdown(&paging.map_or_else(String::new, |paging| {
        self::paging(service, operation, paging)
    }));
    constants(&mut docs, &operation.constants);
    notes(&mut docs, &operation.notes);
    for (status, doc) in &operation.failures {
        docs.markdown(&format!("Status {status}: {}", escape(doc)));
    }
    docs.markdown(&media(operation.media.as_ref()));
    if operation.optional_body {
        docs.prose("The body may be absent: none is sent unless a member of it is set.");
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

/// What a body is, where it is not plain JSON.
fn media(media: Option<&Media>) -> String {
    media.map_or_else(String::new, |media| match media.content {
        Content::Form => format!("The body is a form, {}.", code(&media.content_type)),
        Content::Json | Content::Raw => format!("The body is {}.", code(&media.content_type)),
    })
}

/// How the result comes in pages.
fn paging(service: &Service, operation: &Operation, paging: &Paging) -> String {
    let parameter = |index: usize| code(&operation.request[index].row.name.value);
    let member = |path: &MemberPath| code(&service.wire_path(&operation.response.members, path));
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
        let formats = escape(&constraint.formats.join(", "));
        text += &sentence::ended(format!(" Formats: {formats}"));
    }
    if let Some(size) = &constraint.max_size {
        text += &sentence::ended(format!(" At most {}", escape(size)));
    }
    text
}

/// Everything about a response; of one that differs by status, what all of it is.
pub(in crate::emit) fn response(operation: &Operation) -> Vec<String> {
    let mut docs = Docs::at_column(0);
    let link = link(&operation.name);
    if !operation.alternatives.is_empty() {
        docs.markdown(&format!("The response to {link}, by status."));
        return docs.lines();
    }
    docs.markdown(&format!("The response to {link}."));
    described(&mut docs, operation, &operation.response);
    docs.lines()
}

/// What a variant of a response says of its status.
pub(in crate::emit) fn status(alternative: &Alternative) -> Vec<String> {
    let mut docs = Docs::at_column(4);
    for (status, doc) in &alternative.response.statuses {
        docs.markdown(&format!("Status {status}: {}", escape(doc)));
    }
    docs.lines()
}

/// Everything about the response of one of several statuses.
pub(in crate::emit) fn alternative(
    operation: &Operation,
    alternative: &Alternative,
) -> Vec<String> {
    let mut docs = Docs::at_column(0);
    let (link, status) = (link(&operation.name), alternative.status);
    docs.markdown(&format!("The response to {link} with status {status}."));
    described(&mut docs, operation, &alternative.response);
    docs.lines()
}

fn described(docs: &mut Docs, operation: &Operation, success: &Success) {
    if let [(_, doc)] = success.statuses.as_slice() {
        docs.prose(doc);
    } else {
        let statuses = success.statuses.iter();
        docs.list(statuses.map(|(status, doc)| format!("Status {status}: {}", escape(doc))));
    }
    docs.markdown(&media(success.media.as_ref()));
    if success.optional_body {
        docs.prose("The body may be absent.");
    }
    docs.markdown(&source(&escape(&operation.title), &success.tables));
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
