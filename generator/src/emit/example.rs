//! Example requests of a page, as documentation: Rust that a person would write, compiled and run,
//! with the page's own request to compare it with in lines that rustdoc hides.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::literal::ident;
use super::markdown::{Docs, hidden};
use super::value::Expressions;
use crate::print::statements;
use crate::service::{Crate, Example, Operation, Service};

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
    let mut expressions = Expressions::new(service);
    let request = expressions.build(&operation.name, &operation.request, |index, _| {
        let given = example.values.iter().find(|(set, _)| *set == index);
        given.map(|(_, value)| value.clone())
    });
    let root = ident(&krate.library());
    let module = ident(&service.module);
    let (from_root, types) = (&expressions.root, &expressions.types);
    let from_root: Vec<_> = from_root.iter().map(|name| ident(name)).collect();
    let from_root = match from_root.as_slice() {
        [] => TokenStream::new(),
        [name] => quote!(use #root::#name;),
        names => quote!(use #root::{#(#names),*};),
    };
    let types = types.iter().map(|name| ident(name));
    let mut lines = statements(&quote! {
        #from_root
        use #root::#module::{#(#types),*};
    });
    lines.push(String::new());
    lines.extend(statements(&quote!(let request = #request;)));
    // What the page leaves open is a sample, in the path too.
    let (path, query) = example
        .target
        .split_at(example.target.find('?').unwrap_or(example.target.len()));
    let mut path = path.to_owned();
    for member in &operation.request {
        let name = &member.row.name.value;
        let sample = expressions.sample_text(member);
        if member.row.filled_by.is_none() {
            path = path.replace(&format!("{{{name}}}"), &sample);
        }
    }
    let call = format!("{root}::__example::request(&request");
    let line = quoted(&format!("{} {path}{query}", operation.method));
    match &example.body {
        None => lines.push(format!("# {call}, {line}, \"\");")),
        Some(body) => {
            let body = pretty(body);
            let fence = fence(&body);
            let mut body = body.lines();
            lines.push(format!(
                "# let body = r{fence}\"{}",
                body.next().unwrap_or_default()
            ));
            lines.extend(body.map(|line| format!("# {line}")));
            if let Some(last) = lines.last_mut() {
                let _ = write!(last, "\"{fence};");
            }
            lines.push(format!("# {call}, {line}, body);"));
        }
    }
    if expressions.fallible {
        lines.push("# Ok::<(), Box<dyn std::error::Error>>(())".to_owned());
    }
    lines
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

/// As many `#` as a raw string with this text needs.
pub(super) fn fence(text: &str) -> String {
    let mut fence = String::from("#");
    while text.contains(&format!("\"{fence}")) {
        fence.push('#');
    }
    fence
}

fn quoted(text: &str) -> String {
    super::literal::text(text).to_string()
}
