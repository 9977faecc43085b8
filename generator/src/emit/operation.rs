//! Operations: a request struct with its builder, a response struct or several, and their member tables.

use quote::quote;

use super::literal::ident;
use super::member::table_line;
use super::object::Structure;
use super::types::value_type;
use super::{Item, Table, doc_attributes, docs, object, spaced};
use crate::page::Location;
use crate::service::{
    Content, Crate, Definition, Mark, Media, Member, Operation, Paging, Service, Success, Type,
    TypeId,
};

pub(crate) fn items(krate: &Crate, service: &Service, operation: &Operation) -> Vec<Item> {
    let request = &operation.request;
    let mut lines = vec![format!(
        "{} {:?} of super::SERVICE;",
        operation.method, operation.path
    )];
    lines.extend(operation.media.as_ref().map(|media| {
        let word = match media.content {
            Content::Form => "form",
            Content::Json | Content::Raw => "content_type",
        };
        format!("{word} {:?};", media.content_type)
    }));
    let media = operation.media.as_ref();
    lines.extend(placed_lines(request, operation.optional_body, media));
    let request_docs = docs::operation(krate, service, operation);
    let (name, response_name) = (&operation.name, &operation.response_name);
    let deprecated = operation.deprecated.as_deref();
    let mut items = vec![
        object::structure(
            service,
            &Structure {
                name,
                docs: &request_docs,
                deprecated,
                members: request,
                sent: true,
            },
        ),
        Item::Table(Table {
            name: "operation",
            head: format!("{} -> {}", ident(name), ident(response_name)),
            lines,
        }),
    ];
    let paging = operation.paging.as_ref();
    items.extend(paging.map(|paging| Item::Table(paging_table(service, operation, paging))));
    items.push(object::builder(service, name, request, deprecated));
    let docs = docs::response(operation);
    if operation.alternatives.is_empty() {
        items.extend(response(service, response_name, &docs, &operation.response));
    } else {
        items.extend(alternatives(operation, &docs));
    }
    for alternative in &operation.alternatives {
        if let Some(name) = &alternative.name {
            let docs = docs::alternative(operation, alternative);
            items.extend(response(service, name, &docs, &alternative.response));
        }
    }
    items
}

/// A response struct and its table.
fn response(service: &Service, name: &str, docs: &[String], success: &Success) -> [Item; 2] {
    [
        object::structure(
            service,
            &Structure {
                name,
                docs,
                deprecated: None,
                members: &success.members,
                sent: false,
            },
        ),
        Item::Table(Table {
            name: "response",
            head: ident(name).to_string(),
            lines: placed_lines(
                &success.members,
                success.optional_body,
                success.media.as_ref(),
            ),
        }),
    ]
}

/// The response of an operation where statuses of success differ.
fn alternatives(operation: &Operation, docs: &[String]) -> [Item; 2] {
    let (docs, ty) = (doc_attributes(docs), ident(&operation.response_name));
    let variants = operation.alternatives.iter().map(|alternative| {
        let docs = doc_attributes(&docs::status(alternative));
        let variant = ident(&alternative.variant);
        let response = alternative.name.as_ref().map(|name| {
            let name = ident(name);
            quote!((#name))
        });
        quote!(#docs #variant #response)
    });
    let variants = spaced(variants, &quote!(,));
    let item = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ty { #variants }
    };
    let lines = operation.alternatives.iter().map(|alternative| {
        let response = alternative.name.as_ref();
        let response = response.map_or_else(String::new, |name| format!("({})", ident(name)));
        format!(
            "{} => {}{response};",
            alternative.status,
            ident(&alternative.variant)
        )
    });
    let table = Table {
        name: "responses",
        head: ty.to_string(),
        lines: lines.collect(),
    };
    [Item::Tokens(item), Item::Table(table)]
}

/// The lines of members in their table, each behind its place in the request or response.
fn placed_lines(members: &[Member], optional_body: bool, media: Option<&Media>) -> Vec<String> {
    let mut lines = Vec::new();
    for member in members {
        if member.location == Location::Body && optional_body {
            let line = "optional body;".to_owned();
            lines.extend((!lines.contains(&line)).then_some(line));
        }
        let place = match member.location {
            Location::Whole if Media::is_raw(media) => "raw",
            Location::Whole => "whole",
            other => other.word(),
        };
        lines.push(format!("{place} {}", table_line(members, member)));
    }
    lines
}

fn paging_table(service: &Service, operation: &Operation, paging: &Paging) -> Table {
    let field = |members: &[Member], index: usize| ident(&members[index].field).to_string();
    let others: Vec<String> = paging
        .ignored_with
        .iter()
        .map(|index| field(&operation.request, *index))
        .collect();
    let ignored_with = match others.as_slice() {
        [] => String::new(),
        names => format!(", ignored_with({})", names.join(", ")),
    };
    let mut lines = vec![
        format!(
            "number {}{ignored_with};",
            field(&operation.request, paging.page)
        ),
        format!(
            "items {};",
            field(&operation.response.members, paging.items)
        ),
    ];
    if let Some((index, mark)) = &paging.last {
        let value = match mark {
            Mark::Literal(literal) => literal.clone(),
            Mark::Variant(id, variant) => variant_path(service, *id, *variant),
        };
        lines.push(format!(
            "last {} = {value};",
            field(&operation.response.members, *index)
        ));
    }
    let item = match &operation.response.members[paging.items].ty {
        Type::Array(item) => value_type(service, item).to_string(),
        _ => String::new(),
    };
    Table {
        name: "paging",
        head: format!("{} -> {}", ident(&operation.name), item.replace(' ', "")),
        lines,
    }
}

fn variant_path(service: &Service, id: TypeId, variant: usize) -> String {
    let ty = service.named(id);
    let name = match &ty.definition {
        Definition::Enumeration(enumeration) => &enumeration.variants[variant].name,
        Definition::Object(_) => &ty.name,
    };
    format!("{}::{}", ident(&ty.name), ident(name))
}
