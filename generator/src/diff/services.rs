//! The crate and its services: which is which, what came, what went.

use super::change::{Change, Sign};
use super::service::{self, place};
use super::verdict::{Api, Effect};
use super::walk::Finding;
use crate::service::{Crate, Service};

/// Every change of the crate's own, and of its services.
pub(super) fn all(old: &Crate, new: &Crate) -> Vec<Change> {
    let mut changes = own(old, new);
    let partners = partners(&old.services, &new.services);
    for (index, service) in old.services.iter().enumerate() {
        if !partners.contains(&Some(index)) {
            changes.push(removed(service));
        }
    }
    for (partner, service) in partners.iter().zip(&new.services) {
        match partner {
            Some(index) => changes.extend(service::pair(&old.services[*index], service)),
            None => changes.push(added(service)),
        }
    }
    moved(changes)
}

/// What the crate says of itself.
fn own(old: &Crate, new: &Crate) -> Vec<Change> {
    let (old, new) = (&old.info, &new.info);
    let mut changes = Vec::new();
    let at = place("crate", false);
    if old.name != new.name {
        let finding = Finding::changed("crate-name", Effect::None, "names of crates do not travel")
            .with(&old.name, &new.name)
            .api(Api::Broken("every `use` of the crate names it".to_owned()));
        changes.push(finding.placed("", &at, &new.name));
    }
    if old.description != new.description {
        let finding = Finding::changed("words", Effect::None, "words do not travel")
            .with("description", "description");
        changes.push(finding.placed("", &at, &new.name));
    }
    changes
}

/// Of each new service, which old one it was: by folder, then by name, then by endpoint.
fn partners(old: &[Service], new: &[Service]) -> Vec<Option<usize>> {
    let mut partners: Vec<Option<usize>> = vec![None; new.len()];
    let same: [fn(&Service, &Service) -> bool; 3] = [
        |a, b| a.folder == b.folder,
        |a, b| a.name == b.name,
        |a, b| a.endpoint == b.endpoint,
    ];
    for same in same {
        for (b, service) in new.iter().enumerate() {
            if partners[b].is_none() {
                let mut free = (0..old.len()).filter(|a| !partners.contains(&Some(*a)));
                partners[b] = free.find(|a| same(&old[*a], service));
            }
        }
    }
    partners
}

fn removed(service: &Service) -> Change {
    let clause = format!("the module `{}` is gone, and its feature", service.module);
    Finding::changed("service", Effect::Narrows, "calls of it are refused")
        .signed(Sign::Removed)
        .with(&service.name, "")
        .api(Api::Broken(clause))
        .placed(&service.folder, &place("service", true), &service.folder)
}

fn added(service: &Service) -> Change {
    let clause = format!("the module `{}` is new, and its feature", service.module);
    Finding::changed("service", Effect::Widens, "nobody has to call it")
        .signed(Sign::Added)
        .with("", &service.name)
        .api(Api::Added(clause))
        .placed(&service.folder, &place("service", true), &service.folder)
}

/// An operation that went from one service and came to another.
fn moved(mut changes: Vec<Change>) -> Vec<Change> {
    let gone: Vec<Change> = changes
        .iter()
        .filter(|it| it.rule == "operation" && it.sign == Sign::Removed)
        .cloned()
        .collect();
    for old in gone {
        let to = changes.iter_mut().find(|it| {
            it.rule == "operation"
                && it.sign == Sign::Added
                && it.subject == old.subject
                && it.after == old.before
        });
        if let Some(to) = to {
            to.sign = Sign::Changed;
            to.rule = "operation-moved";
            to.before = format!("{}, {}", old.service, old.before);
            to.after = format!("{}, {}", to.service, to.after);
            to.wire.request = Some(Effect::Incomparable);
            "another service answers it".clone_into(&mut to.wire.reason);
            to.api = vec![Api::Broken("its types are in another module".to_owned())];
            changes.retain(|it| *it != old);
        }
    }
    changes
}
