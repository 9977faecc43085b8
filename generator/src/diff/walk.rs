//! A service before and after, and what is found on the walk through both.

use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};

use super::change::{Change, Sign};
use super::enumeration::{self, Use};
use super::reach::{Reach, reach};
use super::verdict::{Api, Effect, Guard, Wire};
use super::{object, operations};
use crate::service::{Definition, Operation, Service, Type, TypeId};

/// Where findings stand, and which way values travel there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) owner: String,
    pub(super) reaches: Vec<String>,
    pub(super) section: &'static str,
    /// What stands before the names of members: `MetaData.`.
    pub(super) prefix: String,
    pub(super) sent: bool,
    pub(super) received: bool,
}

/// A finding without its place.
pub(super) struct Finding {
    pub(super) rule: &'static str,
    pub(super) sign: Sign,
    pub(super) before: String,
    pub(super) after: String,
    pub(super) request: Effect,
    pub(super) response: Effect,
    pub(super) guard: Option<Guard>,
    pub(super) reason: &'static str,
    pub(super) api: Vec<Api>,
}

impl Finding {
    /// Something that is another, with one effect in both directions.
    pub(super) fn changed(rule: &'static str, effect: Effect, reason: &'static str) -> Self {
        Self {
            rule,
            sign: Sign::Changed,
            before: String::new(),
            after: String::new(),
            request: effect,
            response: effect,
            guard: None,
            reason,
            api: Vec::new(),
        }
    }

    pub(super) fn with(mut self, before: impl Into<String>, after: impl Into<String>) -> Self {
        (self.before, self.after) = (before.into(), after.into());
        self
    }

    pub(super) fn signed(mut self, sign: Sign) -> Self {
        self.sign = sign;
        self
    }

    pub(super) fn api(mut self, api: Api) -> Self {
        self.api.push(api);
        self
    }

    /// The change that it is at a place of a service.
    pub(super) fn placed(self, service: &str, place: &Place, subject: &str) -> Change {
        let wire = if place.sent || place.received {
            Wire {
                request: place.sent.then_some(self.request),
                response: place.received.then_some(self.response),
                guard: self.guard,
                reason: self.reason.to_owned(),
            }
        } else {
            Wire::untouched()
        };
        Change {
            rule: self.rule,
            service: service.to_owned(),
            owner: place.owner.clone(),
            reaches: place.reaches.clone(),
            section: place.section,
            sign: self.sign,
            subject: format!("{}{subject}", place.prefix),
            before: self.before,
            after: self.after,
            note: None,
            wire,
            api: self.api,
        }
    }
}

pub(super) struct Walk<'a> {
    pub(super) before: &'a Service,
    pub(super) after: &'a Service,
    reach: (Vec<Reach>, Vec<Reach>),
    names: (BTreeSet<&'a str>, BTreeSet<&'a str>),
    seen: HashSet<(TypeId, TypeId)>,
    waiting: VecDeque<(TypeId, TypeId)>,
    /// Where each pair of enumerations is used.
    pub(super) uses: BTreeMap<(TypeId, TypeId), Vec<Use>>,
    pub(super) changes: Vec<Change>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(before: &'a Service, after: &'a Service) -> Self {
        let names =
            |service: &'a Service| service.types.iter().map(|ty| ty.name.as_str()).collect();
        Self {
            before,
            after,
            reach: (reach(before), reach(after)),
            names: (names(before), names(after)),
            seen: HashSet::new(),
            waiting: VecDeque::new(),
            uses: BTreeMap::new(),
            changes: Vec::new(),
        }
    }

    /// Compares operations, and then every pair of types that they lead to.
    pub(super) fn run(mut self) -> Vec<Change> {
        operations::all(&mut self);
        while let Some((old, new)) = self.waiting.pop_front() {
            if let (Definition::Object(a), Definition::Object(b)) = (
                &self.before.named(old).definition,
                &self.after.named(new).definition,
            ) {
                object::object(&mut self, (old, a), (new, b));
            }
        }
        enumeration::all(&mut self);
        self.changes
    }

    /// Adds a finding about `subject`.
    pub(super) fn add(&mut self, place: &Place, subject: &str, finding: Finding) {
        let change = finding.placed(&self.after.folder, place, subject);
        self.changes.push(change);
    }

    /// The place of a pair of types.
    pub(super) fn place_of(&self, old: TypeId, new: TypeId) -> Place {
        let (a, b) = (&self.reach.0[old.0], &self.reach.1[new.0]);
        let both = |a: &BTreeSet<usize>, b: &BTreeSet<usize>| !a.is_empty() && !b.is_empty();
        let (sent, received) = (both(&a.sent, &b.sent), both(&a.received, &b.received));
        let operations: Vec<&Operation> = self.after.operations().collect();
        let all: BTreeSet<usize> = b.sent.union(&b.received).copied().collect();
        let mut reaches: Vec<String> = all.iter().map(|it| operations[*it].name.clone()).collect();
        let owner = match reaches.as_slice() {
            [_] => reaches.remove(0),
            _ => self.after.named(new).name.clone(),
        };
        Place {
            owner,
            reaches,
            section: match (sent, received) {
                (true, true) => "both",
                (true, false) => "request",
                (false, true) => "response",
                (false, false) => "type",
            },
            prefix: String::new(),
            sent,
            received,
        }
    }

    /// Whether types are the same in Rust, but for the names of types that are compared with each other.
    pub(super) fn same(&mut self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Named(a), Type::Named(b)) => self.pair(*a, *b),
            (Type::Array(a), Type::Array(b))
            | (Type::Map(a), Type::Map(b))
            | (Type::Quoted(a), Type::Quoted(b)) => self.same(a, b),
            (a, b) => a == b,
        }
    }

    /// Whether a type has become the other; if so, they will be compared.
    fn pair(&mut self, old: TypeId, new: TypeId) -> bool {
        let (a, b) = (self.before.named(old), self.after.named(new));
        let kept = self.names.1.contains(a.name.as_str()) || self.names.0.contains(b.name.as_str());
        let alike = match (&a.definition, &b.definition) {
            (Definition::Object(a_), Definition::Object(b_)) => {
                a.name == b.name
                    || share(
                        a_.members.iter().map(|it| it.row.name.value.as_str()),
                        b_.members.iter().map(|it| it.row.name.value.as_str()),
                        kept,
                    )
            }
            (Definition::Enumeration(a_), Definition::Enumeration(b_)) => {
                a_.base == b_.base
                    && (a.name == b.name
                        || share(
                            a_.variants.iter().map(|it| it.option.value.value.as_str()),
                            b_.variants.iter().map(|it| it.option.value.value.as_str()),
                            kept,
                        ))
            }
            _ => false,
        };
        if alike && self.seen.insert((old, new)) {
            self.waiting.push_back((old, new));
        }
        alike
    }
}

/// Whether types of different names are one: half of all names are in both; if one of the two is still there under its
/// own name, all but one in ten.
fn share<'a>(
    a: impl Iterator<Item = &'a str>,
    b: impl Iterator<Item = &'a str>,
    kept: bool,
) -> bool {
    let (a, b): (BTreeSet<&str>, BTreeSet<&str>) = (a.collect(), b.collect());
    let both = a.intersection(&b).count();
    let all = a.union(&b).count();
    if kept {
        both * 10 >= all * 9
    } else {
        both * 2 >= all
    }
}
