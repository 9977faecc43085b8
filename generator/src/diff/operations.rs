//! Operations: which is which, what came, what went.

use super::change::Sign;
use super::operation::{pair, place, shape, uri_text};
use super::verdict::{Api, Effect};
use super::walk::{Finding, Walk};
use crate::service::{Module, Operation, Service};

/// Compares every operation with what it has become.
pub(super) fn all(walk: &mut Walk<'_>) {
    let (old, new) = (list(walk.before), list(walk.after));
    let mut left: Vec<usize> = (0..old.len()).collect();
    let mut partner: Vec<Option<usize>> = vec![None; new.len()];
    let name = |a: &Operation, b: &Operation| a.name == b.name;
    let uri =
        |a: &Operation, b: &Operation| a.method == b.method && shape(&a.path) == shape(&b.path);
    let both = |a: &Operation, b: &Operation| name(a, b) && uri(a, b);
    for same in [
        &both as &dyn Fn(&Operation, &Operation) -> bool,
        &uri,
        &name,
    ] {
        left.retain(|a| {
            let mut free = (0..new.len()).filter(|b| partner[*b].is_none());
            let Some(b) = free.find(|b| same(old[*a].1, new[*b].1)) else {
                return true;
            };
            partner[b] = Some(*a);
            false
        });
    }
    for a in left {
        let operation = old[a].1;
        let finding = Finding {
            response: Effect::None,
            ..Finding::changed("operation", Effect::Narrows, "calls of it are refused")
        };
        let api = Api::Broken(format!(
            "the types `{}` and `{}` are gone",
            operation.name, operation.response_name
        ));
        let finding = finding
            .signed(Sign::Removed)
            .with(uri_text(operation), "")
            .api(api);
        walk.add(&place(operation, "operation"), &operation.name, finding);
    }
    for (b, partner) in partner.iter().enumerate() {
        match partner {
            Some(a) => pair(walk, old[*a], new[b]),
            None => {
                let operation = new[b].1;
                let finding = Finding {
                    response: Effect::None,
                    ..Finding::changed("operation", Effect::Widens, "nobody has to call it")
                };
                let api = Api::Added(
                    "types are new, and a method of `Api` that has a default".to_owned(),
                );
                let finding = finding
                    .signed(Sign::Added)
                    .with("", uri_text(operation))
                    .api(api);
                walk.add(&place(operation, "operation"), &operation.name, finding);
            }
        }
    }
}

fn list(service: &Service) -> Vec<(&Module, &Operation)> {
    let modules = service.modules.iter();
    modules.map(|module| (module, &module.operation)).collect()
}
