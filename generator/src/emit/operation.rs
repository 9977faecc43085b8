//! Operations: a request struct with its builder, a response struct, and their member tables.

use super::member::{ident, table_line};
use super::{Item, Table, docs, object};
use crate::service::{Operation, Service};

pub(crate) fn items(service: &Service, operation: &Operation) -> Vec<Item> {
    let (request, response) = (&operation.request, &operation.response);
    let mut lines = vec![format!("{} {:?};", operation.method, operation.path)];
    lines.extend(
        request
            .iter()
            .map(|member| format!("{} {}", member.location.word(), table_line(request, member))),
    );
    vec![
        object::structure(
            service,
            &operation.name,
            &docs::operation(operation),
            request,
            true,
        ),
        Item::Table(Table {
            name: "operation",
            head: format!(
                "{} -> {}",
                ident(&operation.name),
                ident(&operation.response_name)
            ),
            lines,
        }),
        object::builder(service, &operation.name, request),
        object::structure(
            service,
            &operation.response_name,
            &docs::response(operation),
            response,
            false,
        ),
        Item::Table(Table {
            name: "response",
            head: ident(&operation.response_name).to_string(),
            lines: response
                .iter()
                .map(|member| {
                    format!(
                        "{} {}",
                        member.location.word(),
                        table_line(response, member)
                    )
                })
                .collect(),
        }),
    ]
}
