//! Operations: a request struct with its builder, a response struct, and their member tables.

use super::literal::ident;
use super::member::table_line;
use super::object::Structure;
use super::types::value_type;
use super::{Item, Table, docs, object};
use crate::service::{Crate, Definition, Mark, Member, Operation, Paging, Service, Type, TypeId};

pub(crate) fn items(krate: &Crate, service: &Service, operation: &Operation) -> Vec<Item> {
    let (request, response) = (&operation.request, &operation.response);
    let mut lines = vec![format!(
        "{} {:?} of super::SERVICE;",
        operation.method, operation.path
    )];
    lines.extend(request.iter().map(|member| placed_line(request, member)));
    let request_docs = docs::operation(krate, service, operation);
    let response_docs = docs::response(operation);
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
    items.extend([
        object::builder(service, name, request, deprecated),
        object::structure(
            service,
            &Structure {
                name: response_name,
                docs: &response_docs,
                deprecated: None,
                members: response,
                sent: false,
            },
        ),
        Item::Table(Table {
            name: "response",
            head: ident(response_name).to_string(),
            lines: response
                .iter()
                .map(|member| placed_line(response, member))
                .collect(),
        }),
    ]);
    items
}

/// A member's line in its table, behind its place in the request or response.
fn placed_line(members: &[Member], member: &Member) -> String {
    format!("{} {}", member.location.word(), table_line(members, member))
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
        format!("items {};", field(&operation.response, paging.items)),
    ];
    if let Some((index, mark)) = &paging.last {
        let value = match mark {
            Mark::Literal(literal) => literal.clone(),
            Mark::Variant(id, variant) => variant_path(service, *id, *variant),
        };
        lines.push(format!(
            "last {} = {value};",
            field(&operation.response, *index)
        ));
    }
    let item = match &operation.response[paging.items].ty {
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
