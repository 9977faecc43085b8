//! Operations: a request struct, a response struct or several, their member tables and their builders.

use quote::quote;

use super::literal::{grouped, ident, text};
use super::member::{constant_value, table_line};
use super::object::Structure;
use super::types::value_type;
use super::{Item, Table, doc_attributes, docs, object, spaced};
use crate::page::Location;
use crate::service::{
    Constant, Content, Crate, Definition, Mark, Media, Member, MemberPath, Operation, Paging,
    PagingBy, Service, Success, Type, TypeId,
};

pub(crate) fn items(krate: &Crate, service: &Service, operation: &Operation) -> Vec<Item> {
    let request = &operation.request;
    let mut lines = vec![format!(
        "{} {:?} of super::SERVICE{};",
        operation.method,
        operation.path,
        if operation.reads_only {
            ", reads_only"
        } else {
            ""
        }
    )];
    lines.extend(operation.media.as_ref().map(|media| {
        let word = match media.content {
            Content::Form => "form",
            Content::Json | Content::Raw => "content_type",
        };
        format!("{word} {:?};", media.content_type)
    }));
    let media = operation.media.as_ref();
    lines.extend(placed_lines(
        request,
        true,
        &operation.constants,
        operation.optional_body,
        media,
    ));
    let request_docs = docs::operation(krate, service, operation);
    let (name, response_name) = (&operation.name, &operation.response_name);
    let deprecated = operation.deprecated.as_deref();
    let of = Structure {
        name,
        docs: &request_docs,
        deprecated,
        members: request,
        is_response: false,
    };
    let mut items = vec![
        object::structure(service, &of),
        Item::Table(Table {
            name: "operation",
            head: format!("{} -> {}", ident(name), ident(response_name)),
            lines,
        }),
    ];
    let paging = operation.paging.as_ref();
    items.extend(paging.map(|paging| Item::Table(paging_table(service, operation, paging))));
    items.push(object::builder(service, &of));
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

/// A response struct, its table and its builder.
fn response(service: &Service, name: &str, docs: &[String], success: &Success) -> [Item; 3] {
    let of = Structure {
        name,
        docs,
        deprecated: None,
        members: &success.members,
        is_response: true,
    };
    [
        object::structure(service, &of),
        Item::Table(Table {
            name: "response",
            head: ident(name).to_string(),
            lines: placed_lines(
                &success.members,
                false,
                &[],
                success.optional_body,
                success.media.as_ref(),
            ),
        }),
        object::builder(service, &of),
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

/// The lines of members in their table, each behind its place in the request or response, and those of constants
/// before the members of their place.
fn placed_lines(
    of: &[Member],
    sent: bool,
    constants: &[Constant],
    optional_body: bool,
    media: Option<&Media>,
) -> Vec<String> {
    let mut lines = Vec::new();
    for location in Location::ALL {
        let at = constants.iter().filter(|it| it.location == location);
        let constants: Vec<String> = at.map(constant_line).collect();
        let mut members = of.iter().filter(|it| it.location == location).peekable();
        let body = location == Location::Body;
        if body && optional_body && (!constants.is_empty() || members.peek().is_some()) {
            lines.push("optional body;".to_owned());
        }
        lines.extend(constants);
        let place = match location {
            Location::Whole if Media::is_raw(media) => "raw",
            Location::Whole => "whole",
            other => other.word(),
        };
        lines.extend(members.map(|it| format!("{place} {}", table_line(of, it, sent))));
    }
    lines
}

/// The line of what is always sent: outside of the body it is a text.
fn constant_line(constant: &Constant) -> String {
    let name = text(&constant.row.name.value);
    let value = match constant.location {
        Location::Body => constant_value(constant),
        _ => text(constant.value()).to_string(),
    };
    format!("{} {name} = {value};", constant.location.word())
}

fn paging_table(service: &Service, operation: &Operation, paging: &Paging) -> Table {
    let field = |index: usize| ident(&operation.request[index].field).to_string();
    let path = |path: &MemberPath| {
        let along = service.along(&operation.response.members, path).into_iter();
        let fields: Vec<_> = along.map(|it| ident(&it.field).to_string()).collect();
        fields.join(".")
    };
    let parameter = field(paging.parameter);
    let mut first = match &paging.by {
        PagingBy::Number(0) => format!("number {parameter}"),
        PagingBy::Number(first) => {
            let first = grouped(&first.to_string());
            format!("number {parameter} from {first}")
        }
        PagingBy::Offset => format!("offset {parameter}"),
        PagingBy::Marker(next) => format!("marker {parameter} = {}", path(next)),
        PagingBy::Link(next) => {
            let wire = text(&operation.request[paging.parameter].row.name.value);
            format!("link {parameter} {wire} = {}", path(next))
        }
    };
    let others: Vec<String> = paging.ignored_with.iter().copied().map(field).collect();
    if !others.is_empty() {
        first += &format!(", ignored_with({})", others.join(", "));
    }
    let mut lines = vec![first + ";"];
    lines.extend(paging.limit.map(|limit| format!("limit {};", field(limit))));
    lines.push(format!("items {};", path(&paging.items)));
    if let Some((member, mark)) = &paging.last {
        let value = match mark {
            Mark::Literal(literal) => literal.clone(),
            Mark::Variant(id, variant) => variant_path(service, *id, *variant),
        };
        lines.push(format!("last {} = {value};", path(member)));
    }
    let total = paging.total.as_ref();
    lines.extend(total.map(|total| format!("total {};", path(total))));
    let item = item_type(service, operation, paging);
    let item = item.map_or_else(String::new, |item| value_type(service, item).to_string());
    Table {
        name: "paging",
        head: format!("{} -> {}", ident(&operation.name), item.replace(' ', "")),
        lines,
    }
}

/// The type of what the pages hold.
fn item_type<'s>(
    service: &'s Service,
    operation: &'s Operation,
    paging: &Paging,
) -> Option<&'s Type> {
    let members = &operation.response.members;
    match service.along(members, &paging.items).pop().map(|it| &it.ty) {
        Some(Type::Array(item)) => Some(item),
        _ => None,
    }
}

/// Shows the types that the table of paging names.
pub(super) fn types_of_paging(
    service: &Service,
    operation: &Operation,
    paging: &Paging,
    mut show: impl FnMut(&Type),
) {
    if let Some(item) = item_type(service, operation, paging) {
        show(item);
    }
    if let Some((_, Mark::Variant(id, _))) = &paging.last {
        show(&Type::Named(*id));
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
