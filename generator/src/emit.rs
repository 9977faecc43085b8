//! [`Service`] → [`Module`]: Rust, still as tokens. Emitters know nothing of YAML.

mod docs;
mod enumeration;
pub(crate) mod krate;
pub(crate) mod markdown;
mod member;
mod object;
mod operation;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::service::{self, Definition, Service, Type};
pub(crate) use member::{field_text, ident, table_line};

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
pub(crate) fn module(service: &Service, module: &service::Module) -> Module {
    let mut items = Vec::new();
    if let Some(operation) = &module.operation {
        items.extend(operation::items(service, operation));
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
        Some(page) if page.updated.is_empty() => docs.prose(&format!(
            "{}, as the reference page describes it.",
            page.title
        )),
        Some(page) => docs.prose(&format!(
            "{}, as the reference page of {} describes it.",
            page.title, page.updated
        )),
        None => docs.prose("What several pages of the service describe alike."),
    };
    Module {
        docs: docs.lines(),
        items: uses,
    }
}

/// `use` items: the standard library's, the runtime's names, then those of sibling modules.
fn imports(service: &Service, module: &service::Module) -> Vec<Item> {
    let mut runtime: BTreeSet<&str> = BTreeSet::new();
    let mut maps = false;
    let mut siblings: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut members: Vec<&service::Member> = Vec::new();
    if let Some(operation) = &module.operation {
        runtime.extend(["operation", "response"]);
        runtime.extend(operation.paging.iter().map(|_| "paging"));
        members.extend(operation.request.iter().chain(&operation.response));
    }
    for id in &module.types {
        match &service.named(*id).definition {
            Definition::Object(object) => {
                runtime.insert("object");
                members.extend(&object.members);
            }
            Definition::Enumeration(_) => {
                runtime.extend(["options", "Unrecognized"]);
            }
        }
    }
    for member in members {
        let mut ty = &member.ty;
        if member.presence != service::Presence::Mandatory {
            match ty {
                Type::Array(items) => {
                    runtime.insert("List");
                    ty = items;
                }
                Type::Map(items) => {
                    runtime.insert("Map");
                    ty = items;
                }
                _ => {}
            }
        }
        while let Type::Array(items) | Type::Map(items) = ty {
            maps |= matches!(ty, Type::Map(_));
            ty = items;
        }
        match ty {
            Type::Json => runtime.insert("Json"),
            Type::CompactTime => runtime.insert("CompactTime"),
            Type::Rfc3339Time => runtime.insert("Rfc3339Time"),
            Type::CommaSeparated => runtime.insert("CommaSeparated"),
            Type::Secret => runtime.insert("Secret"),
            Type::SignedUrl => runtime.insert("SignedUrl"),
            Type::Named(id) => {
                let ty = service.named(*id);
                let home = &service.modules[ty.module];
                if home.name != module.name {
                    siblings.entry(&home.name).or_default().insert(&ty.name);
                }
                false
            }
            _ => false,
        };
    }
    let mut items = Vec::new();
    if maps {
        items.push(Item::Tokens(quote!(
            use std::collections::BTreeMap;
        )));
    }
    if !runtime.is_empty() {
        let names = runtime.iter().map(|name| member::ident(name));
        items.push(Item::Tokens(
            quote!(use huaweicloud_runtime::{#(#names),*};),
        ));
    }
    if !siblings.is_empty() {
        let uses = siblings.into_iter().map(|(module, names)| {
            let module = member::ident(module);
            let names = names.iter().map(|name| member::ident(name));
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

/// A blank line before this field, variant or method, put there when the text is rendered.
fn blank_line() -> TokenStream {
    quote!(#[comment = "~"])
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
