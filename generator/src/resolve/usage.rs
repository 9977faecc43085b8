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
    let cycles = cycles(types);
    for (index, ty) in types.iter_mut().enumerate() {
        let Definition::Object(object) = &mut ty.definition else {
            continue;
        };
        for member in &mut object.members {
            member.boxed = matches!(member.ty, Type::Named(id) if cycles[id.0] == cycles[index]);
            member.presence = presence(member, object.sent, object.received);
        }
    }
}

/// What the Mandatory column means depends on the way: what is received may lack anything.
fn presence(member: &Member, sent: bool, received: bool) -> Presence {
    match (member.row.mandatory && sent, received || member.boxed) {
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
            waiting.extend(object.members.iter().filter_map(|member| member.ty.named()));
        }
    }
}

/// For each type a number that it shares with those it contains and is contained in, arrays aside.
/// (Tarjan's strongly connected components.)
pub(super) fn cycles(types: &[NamedType]) -> Vec<usize> {
    struct Walk<'a> {
        types: &'a [NamedType],
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
                    let Type::Named(TypeId(inner)) = member.ty else {
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
