//! Which objects are sent, which are received, and which contain themselves.

use crate::service::{Definition, Member, NamedType, Operation, Presence, Type, TypeId};

/// Which way an object travels.
#[derive(Clone, Copy)]
enum Way {
    Sent,
    Received,
}

/// Settles everything that depends on where a type is used.
pub(crate) fn settle(types: &mut [NamedType], operations: &[Operation], failures: &[TypeId]) {
    for operation in operations {
        let sent = operation.request.iter().map(|member| (member, Way::Sent));
        let received = operation.received().map(|member| (member, Way::Received));
        for (member, way) in sent.chain(received) {
            if let Some(id) = member.ty.named() {
                mark(types, id, way);
            }
        }
    }
    for id in failures {
        mark(types, *id, Way::Received);
    }
    let cycles = cycles(types, &without_items);
    for (index, ty) in types.iter_mut().enumerate() {
        let Definition::Object(object) = &mut ty.definition else {
            continue;
        };
        for member in &mut object.members {
            member.boxed = matches!(member.ty, Type::Named(id) if cycles[id.0] == cycles[index]);
            member.presence = presence(member, object.sent, object.received);
            let settable = object.sent && member.row.read_only.is_none();
            member.nullable = member.row.nullable.is_some() && settable;
        }
    }
}

/// The object of a member, unless it is in an array or a map, where it needs no box.
pub(super) fn without_items(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        _ => None,
    }
}

/// What the Mandatory column means depends on the way: what is received may lack anything.
fn presence(member: &Member, sent: bool, received: bool) -> Presence {
    let demanded = member.row.mandatory && member.row.read_only.is_none();
    match (demanded && sent, received || member.boxed) {
        (false, _) => Presence::Optional,
        (true, true) => Presence::MandatoryWhenSent,
        (true, false) => Presence::Mandatory,
    }
}

fn mark(types: &mut [NamedType], id: TypeId, way: Way) {
    let mut waiting = vec![id];
    while let Some(id) = waiting.pop() {
        let Definition::Object(object) = &mut types[id.0].definition else {
            continue;
        };
        let flag = match way {
            Way::Sent => &mut object.sent,
            Way::Received => &mut object.received,
        };
        if !std::mem::replace(flag, true) {
            let members = object.members.iter();
            // What only the service sets is not sent, and nothing in it.
            let members = members
                .filter(|member| matches!(way, Way::Received) || member.row.read_only.is_none());
            waiting.extend(members.filter_map(|member| member.ty.named()));
        }
    }
}

/// For each type a number that it shares with those it contains and is contained in, as far as members' types lead there.
/// (Tarjan's strongly connected components.)
pub(super) fn cycles(
    types: &[NamedType],
    leads_to: &dyn Fn(&Type) -> Option<TypeId>,
) -> Vec<usize> {
    struct Walk<'a> {
        types: &'a [NamedType],
        leads_to: &'a dyn Fn(&Type) -> Option<TypeId>,
        order: Vec<Option<usize>>,
        low: Vec<usize>,
        stack: Vec<usize>,
        component: Vec<Option<usize>>,
        next: usize,
    }
    impl Walk<'_> {
        fn visit(&mut self, index: usize) {
            let order = self.next;
            self.next += 1;
            self.order[index] = Some(order);
            self.low[index] = order;
            self.stack.push(index);
            if let Definition::Object(object) = &self.types[index].definition {
                for member in &object.members {
                    let Some(TypeId(inner)) = (self.leads_to)(&member.ty) else {
                        continue;
                    };
                    if self.order[inner].is_none() {
                        self.visit(inner);
                    }
                    if self.component[inner].is_none() {
                        self.low[index] = self.low[index].min(self.low[inner]);
                    }
                }
            }
            if self.low[index] == order {
                while let Some(member) = self.stack.pop() {
                    self.component[member] = Some(order);
                    if member == index {
                        break;
                    }
                }
            }
        }
    }
    let mut walk = Walk {
        types,
        leads_to,
        order: vec![None; types.len()],
        low: vec![0; types.len()],
        stack: Vec::new(),
        component: vec![None; types.len()],
        next: 0,
    };
    for index in 0..types.len() {
        if walk.order[index].is_none() {
            walk.visit(index);
        }
    }
    walk.component
        .into_iter()
        .map(|number| number.unwrap_or(usize::MAX))
        .collect()
}
