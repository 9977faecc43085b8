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
mod types;
mod value;

use proc_macro2::TokenStream;
use quote::quote;

use crate::print::blank_line;
use crate::service::{self, Crate, Definition, Service};
pub(crate) use literal::ident;
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

/// Emits one module of a service.
pub(crate) fn module(krate: &Crate, service: &Service, module: &service::Module) -> Module {
    let mut items = Vec::new();
    if let Some(operation) = &module.operation {
        items.extend(operation::items(krate, service, operation));
    }
    for id in &module.types {
        let ty = service.named(*id);
        match &ty.definition {
            Definition::Object(object) => items.extend(object::items(service, &ty.name, object)),
            Definition::Enumeration(enumeration) => {
                items.extend(enumeration::items(&ty.name, enumeration));
            }
        }
    }
    let mut uses = imports(service, module);
    uses.append(&mut items);
    let mut docs = markdown::Docs::at_column(0);
    match &module.page {
        Some(page) => docs.markdown(&docs::page(page)),
        None => docs.prose("What several pages of the service describe alike."),
    };
    Module {
        docs: docs.lines(),
        items: uses,
    }
}

/// `use` items: the standard library's, the runtime's names, then those of sibling modules.
fn imports(service: &Service, module: &service::Module) -> Vec<Item> {
    let mut imports = Imports::default();
    let mut members: Vec<&service::Member> = Vec::new();
    if let Some(operation) = &module.operation {
        imports.runtime.insert("operation");
        let structs = operation
            .alternatives
            .iter()
            .filter_map(|it| it.name.as_ref());
        if operation.alternatives.is_empty() || structs.count() > 0 {
            imports.runtime.insert("response");
        }
        if !operation.alternatives.is_empty() {
            imports.runtime.insert("responses");
        }
        imports
            .runtime
            .extend(operation.paging.iter().map(|_| "paging"));
        members.extend(operation.request.iter().chain(operation.received()));
    }
    for id in &module.types {
        match &service.named(*id).definition {
            Definition::Object(object) => {
                imports.runtime.insert("object");
                members.extend(&object.members);
            }
            Definition::Enumeration(_) => {
                imports.runtime.extend(["options", "Unrecognized"]);
            }
        }
    }
    for member in members {
        imports.add(service, module, member);
    }
    let mut items = Vec::new();
    if imports.maps {
        items.push(Item::Tokens(quote!(
            use std::collections::BTreeMap;
        )));
    }
    if !imports.runtime.is_empty() {
        let names = imports.runtime.iter().map(|name| ident(name));
        items.push(Item::Tokens(
            quote!(use huaweicloud_runtime::{#(#names),*};),
        ));
    }
    if !imports.siblings.is_empty() {
        let uses = imports.siblings.into_iter().map(|(module, names)| {
            let module = ident(module);
            let names = names.iter().map(|name| ident(name));
            quote!(use super::#module::{#(#names),*};)
        });
        items.push(Item::Tokens(quote!(#(#uses)*)));
    }
    items
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
