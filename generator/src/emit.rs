//! [`Service`] → [`Module`]: Rust, still as tokens. Emitters know nothing of YAML.

mod docs;
mod enumeration;
mod example;
pub(crate) mod guide;
pub(crate) mod krate;
mod literal;
pub(crate) mod markdown;
mod member;
mod object;
mod operation;
pub(crate) mod response_tests;
mod sample;
pub(crate) mod server;
pub(crate) mod type_files;
mod types;
mod value;

use proc_macro2::TokenStream;
use quote::quote;

use crate::print::blank_line;
use crate::service::{self, Crate, Service};
pub(crate) use member::{field_text, in_new};
use types::Imports;
pub(crate) use types::wrapper;

/// One Rust file before printing.
pub(crate) struct Module {
    /// The module's documentation.
    pub(crate) docs: Vec<String>,
    /// Its items in order.
    pub(crate) items: Vec<Item>,
}

/// One item of a file.
pub(crate) enum Item {
    /// Ordinary Rust.
    Tokens(TokenStream),
    /// A member table. Macro input is laid out here, line by line, as no printer knows how.
    Table(Table),
}

/// `name! { head { lines } }`.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) head: String,
    pub(crate) lines: Vec<String>,
}

/// Emits the module of a page: its operation.
pub(crate) fn page(krate: &Crate, service: &Service, module: &service::Module) -> Module {
    let operation = &module.operation;
    let mut imports = Imports::default();
    imports.runtime.insert("operation");
    let alternatives = &operation.alternatives;
    let structs = alternatives.iter().filter_map(|it| it.name.as_ref());
    if alternatives.is_empty() || structs.count() > 0 {
        imports.runtime.insert("response");
    }
    if !alternatives.is_empty() {
        imports.runtime.insert("responses");
    }
    let paging = operation.paging.iter();
    imports.runtime.extend(paging.map(|_| "paging"));
    for member in operation.request.iter().chain(operation.received()) {
        imports.add(service, member);
    }
    if let Some(paging) = &operation.paging {
        operation::types_of_paging(service, operation, paging, |ty| {
            imports.add_type(service, ty);
        });
    }
    let mut items = imports.items();
    items.extend(operation::items(krate, service, operation));
    let mut docs = markdown::Docs::at_column(0);
    docs.markdown(&docs::page(&module.page));
    docs::contents(&mut docs, service, module);
    Module {
        docs: docs.lines(),
        items,
    }
}

/// Documentation lines as attributes; the blank makes them print as `/// line`.
fn doc_attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// Parts with blank lines between them.
fn spaced(parts: impl IntoIterator<Item = TokenStream>, separator: &TokenStream) -> TokenStream {
    let blank = blank_line();
    let parts = parts.into_iter().enumerate().map(|(index, part)| {
        if index == 0 {
            quote!(#part #separator)
        } else {
            quote!(#blank #part #separator)
        }
    });
    quote!(#(#parts)*)
}
