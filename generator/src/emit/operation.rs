//! Operations: a request struct with its builder, a response struct, and their member tables.

use super::literal::{grouped, ident, text};
use super::member::{constant_value, table_line};
use super::types::value_type;
use super::{Item, Table, docs, object};
use crate::page::Location;
use crate::service::{
    Constant, Crate, Definition, Mark, Member, MemberPath, Operation, Paging, PagingBy, Service,
    Type, TypeId,
};

pub(crate) fn items(krate: &Crate, service: &Service, operation: &Operation) -> Vec<Item> {
    let (request, response) = (&operation.request, &operation.response);
    let mut lines = vec![format!(
        "{} {:?} of super::SERVICE;",
        operation.method, operation.path
    )];
    for location in Location::ALL {
        let constants = operation.constants.iter();
        let constants = constants.filter(|constant| constant.location == location);
        lines.extend(constants.map(constant_line));
        let members = request.iter().filter(|member| member.location == location);
        lines.extend(members.map(|member| placed_line(request, member)));
    }
    let request_docs = docs::operation(krate, service, operation);
    let response_docs = docs::response(operation);
    let (name, response_name) = (&operation.name, &operation.response_name);
    let mut items = vec![
        object::structure(service, name, &request_docs, request, true),
        Item::Table(Table {
            name: "operation",
            head: format!("{} -> {}", ident(name), ident(response_name)),
            lines,
        }),
    ];
    let paging = operation.paging.as_ref();
    items.extend(paging.map(|paging| Item::Table(paging_table(service, operation, paging))));
    items.extend([
        object::builder(service, name, request),
        object::structure(service, response_name, &response_docs, response, false),
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
        let along = service.along(&operation.response, path).into_iter();
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
    let items = service.along(&operation.response, &paging.items).pop();
    let item = match items.map(|items| &items.ty) {
        Some(Type::Array(item)) => value_type(service, item).to_string(),
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
