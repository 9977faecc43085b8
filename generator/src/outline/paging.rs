//! How a result comes in pages, in words: for outlines and diffs.

use crate::service::{Definition, Mark, MemberPath, Operation, Paging, PagingBy, Service};

/// How the result comes in pages.
pub(crate) fn pages(service: &Service, operation: &Operation, paging: &Paging) -> String {
    let parameter = |index: usize| operation.request[index].row.name.value.as_str();
    let member = |path: &MemberPath| service.wire_path(&operation.response.members, path);
    let mut text = format!("by {}", parameter(paging.parameter));
    text += &match &paging.by {
        PagingBy::Number(0) => String::new(),
        PagingBy::Number(first) => format!(" from {first}"),
        PagingBy::Offset => " of records".to_owned(),
        PagingBy::Marker(next) => format!(" = {}", member(next)),
        PagingBy::Link(next) => format!(" in link {}", member(next)),
    };
    for other in &paging.ignored_with {
        text += &format!(", not beside {}", parameter(*other));
    }
    let limit = paging
        .limit
        .map(|limit| format!(", limit {}", parameter(limit)));
    text.extend(limit);
    text += &format!(", items {}", member(&paging.items));
    if let Some((path, mark)) = &paging.last {
        text += &format!(", last {} = {}", member(path), mark_text(service, mark));
    }
    let total = paging.total.as_ref();
    text.extend(total.map(|total| format!(", total {}", member(total))));
    text
}

/// The value of the mark of the last page.
fn mark_text(service: &Service, mark: &Mark) -> String {
    match mark {
        Mark::Literal(literal) => literal.clone(),
        Mark::Variant(id, variant) => match &service.named(*id).definition {
            Definition::Enumeration(it) => it.variants[*variant].option.value.value.clone(),
            Definition::Object(_) => String::new(),
        },
    }
}
