//! Which operations send and which receive each type.

use std::collections::BTreeSet;

use crate::service::{Definition, Member, Service, TypeId};

/// The operations that a type travels with, by their positions.
#[derive(Clone, Default)]
pub(super) struct Reach {
    pub(super) sent: BTreeSet<usize>,
    pub(super) received: BTreeSet<usize>,
}

/// For each type of the service.
pub(super) fn reach(service: &Service) -> Vec<Reach> {
    let mut reach = vec![Reach::default(); service.types.len()];
    for (index, operation) in service.operations().enumerate() {
        walk(service, operation.request.iter(), false, &mut |id| {
            reach[id.0].sent.insert(index)
        });
        walk(service, operation.received(), true, &mut |id| {
            reach[id.0].received.insert(index)
        });
    }
    reach
}

/// Calls `visit` with every type below the members; what is below one is visited only if it is new.
fn walk<'a>(
    service: &'a Service,
    members: impl Iterator<Item = &'a Member>,
    received: bool,
    visit: &mut dyn FnMut(TypeId) -> bool,
) {
    let travels = |member: &&Member| received || member.row.read_only.is_none();
    let mut waiting: Vec<TypeId> = members
        .filter(travels)
        .filter_map(|member| member.ty.named())
        .collect();
    while let Some(id) = waiting.pop() {
        if visit(id)
            && let Definition::Object(object) = &service.named(id).definition
        {
            let members = object.members.iter().filter(travels);
            waiting.extend(members.filter_map(|member| member.ty.named()));
        }
    }
}
