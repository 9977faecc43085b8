//! Example requests of a page → doctests of the operation: Rust that a person would write.
//!
//! Lines that rustdoc hides hold the request against the page's own.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::literal::{ident, quoted, text};
use super::markdown::{Docs, hidden};
use super::sample;
use super::value::Expressions;
use crate::page::Location;
use crate::print::statements;
use crate::service::{Crate, Example, Media, Operation, Service};

/// Adds the section `Examples`.
pub(super) fn section(krate: &Crate, service: &Service, operation: &Operation, docs: &mut Docs) {
    if operation.examples.is_empty() {
        return;
    }
    docs.heading("Examples");
    for example in &operation.examples {
        docs.prose(&example.doc);
        docs.code(&lines(krate, service, operation, example));
    }
}

fn lines(
    krate: &Crate,
    service: &Service,
    operation: &Operation,
    example: &Example,
) -> Vec<String> {
    let mut expressions = Expressions::new(service).of_request(operation);
    let request = expressions.build(&operation.name, &operation.request, |index, _| {
        let given = example.values.iter().find(|(set, _)| *set == index);
        given.map(|(_, value)| value.clone())
    });
    let mut lines = statements(&imports(krate, service, &expressions));
    lines.push(String::new());
    lines.extend(statements(&quote!(let request = #request;)));
    let comparison = comparison(krate, service, operation, example);
    lines.extend(comparison.lines().map(|line| format!("# {line}")));
    if expressions.fallible {
        lines.push("# Ok::<(), Box<dyn std::error::Error>>(())".to_owned());
    }
    lines
}

fn imports(krate: &Crate, service: &Service, expressions: &Expressions<'_>) -> TokenStream {
    let (root, module) = (ident(&krate.library()), ident(&service.module));
    let from_root: Vec<_> = expressions.root.iter().map(|name| ident(name)).collect();
    let from_root = match from_root.as_slice() {
        [] => TokenStream::new(),
        [name] => quote!(use #root::#name;),
        names => quote!(use #root::{#(#names),*};),
    };
    let types = expressions.types.iter().map(|name| ident(name));
    quote! {
        #from_root
        use #root::#module::{#(#types),*};
    }
}

/// What holds the request against the page's.
fn comparison(
    krate: &Crate,
    service: &Service,
    operation: &Operation,
    example: &Example,
) -> String {
    let end = example.target.find('?').unwrap_or(example.target.len());
    let (path, query) = example.target.split_at(end);
    let mut path = path.to_owned();
    // What the page leaves open in the path is a sample in the request.
    let open = operation
        .request
        .iter()
        .filter(|member| member.location == Location::Path && member.row.filled_by.is_none());
    for member in open {
        let placeholder = format!("{{{}}}", member.row.name.value);
        path = path.replace(&placeholder, &sample::text(service, member));
    }
    let line = text(&format!("{} {path}{query}", operation.method));
    let (binding, body) = match &example.body {
        None => (String::new(), "\"\"".to_owned()),
        Some(body) => (
            format!("let body = {};\n", written(operation, body)),
            "body".to_owned(),
        ),
    };
    let root = ident(&krate.library());
    format!("{binding}{root}::__example::request(&request, {line}, {body});")
}

/// The body as a literal: JSON, or a text as it is.
fn written(operation: &Operation, body: &str) -> TokenStream {
    if Media::is_raw(operation.media.as_ref()) {
        text(body)
    } else {
        quoted(&pretty(body))
    }
}

/// The page's JSON, laid out anew with escapes if anything in it would not be seen.
pub(super) fn pretty(json: &str) -> String {
    if !json.chars().any(|c| c != '\n' && hidden(c)) {
        return json.to_owned();
    }
    let value: Value = serde_json::from_str(json).unwrap_or_default();
    let mut out = String::new();
    for c in format!("{value:#}").chars() {
        if c != '\n' && hidden(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}
