//! The members of one request, response or object: what came, what went, what has another place.

use std::collections::BTreeMap;

use super::change::Sign;
use super::member_type::type_text;
use super::presence::{State, of_received, of_sent};
use super::rust::{self, Parameter};
use super::slot::{Slot, pairs};
use super::verdict::{Effect, Guard};
use super::walk::{Finding, Place, Walk};
use super::words::alike;
use super::{member, verdict};
use crate::emit::in_new;
use crate::page::Location;
use crate::service::Service;

/// What is left to say of the whole once its members have been compared.
#[derive(Default)]
pub(super) struct Outcome {
    /// Fields that are wrapped otherwise for no reason of their own.
    pub(super) wrapped: Vec<String>,
    /// What `new` takes, before and after.
    parameters: (Vec<Parameter>, Vec<Parameter>),
    /// Whether rows that are on both sides have changed places.
    moved: bool,
}

impl Outcome {
    pub(super) fn wrapped_clause(&self) -> String {
        let others = self.wrapped.len() - 1;
        let more = if others == 0 {
            String::new()
        } else {
            format!(", and {others} more")
        };
        format!("the field {}{more}", self.wrapped[0])
    }
}

/// Compares the members of something that has no path.
pub(super) fn compare(
    walk: &mut Walk<'_>,
    place: &Place,
    old: &[Slot<'_>],
    new: &[Slot<'_>],
) -> Outcome {
    compare_in(walk, &|_| place.clone(), (&[], &[]), old, new)
}

/// Compares members; `place` says where a member stands, and `paths` are the placeholders of the path.
pub(super) fn compare_in(
    walk: &mut Walk<'_>,
    place: &dyn Fn(Location) -> Place,
    paths: (&[&str], &[&str]),
    old: &[Slot<'_>],
    new: &[Slot<'_>],
) -> Outcome {
    let pairs = pairs(old, new, paths);
    let partner: BTreeMap<usize, usize> = pairs.iter().copied().collect();
    let taken: BTreeMap<usize, usize> = pairs.iter().map(|(a, b)| (*b, *a)).collect();
    let mut outcome = Outcome::default();
    let mut gone: Vec<usize> = (0..old.len())
        .filter(|it| !partner.contains_key(it))
        .collect();
    let came: Vec<usize> = (0..new.len())
        .filter(|it| !taken.contains_key(it))
        .collect();
    for (b, slot) in new.iter().enumerate() {
        // What went stands where it stood.
        while let Some(a) = gone
            .first()
            .copied()
            .filter(|a| taken.get(&b).is_some_and(|to| a < to))
        {
            gone.remove(0);
            removed(walk, place, old, a, (new, &came));
        }
        let here = place(slot.location());
        match taken.get(&b) {
            Some(a) => member::pair(
                walk,
                &here,
                (old[*a], place(old[*a].location())),
                *slot,
                &mut outcome.wrapped,
            ),
            None => added(walk, &here, *slot),
        }
    }
    for a in gone {
        removed(walk, place, old, a, (new, &came));
    }
    // Constants and what signing fills in stand before the members, wherever their rows do, and what moves into another
    // table has no place among its new neighbours.
    let stays = |a: &usize, b: usize| {
        let (old, new) = (old[*a], new[b]);
        old.member().is_some() && new.member().is_some() && old.location() == new.location()
    };
    let order: Vec<usize> = (0..new.len())
        .filter_map(|b| taken.get(&b).copied().filter(|a| stays(a, b)))
        .collect();
    // Places between tables are told apart by the location.
    outcome.moved = order
        .windows(2)
        .any(|two| two[0] > two[1] && old[two[0]].location() == old[two[1]].location());
    outcome.parameters = (
        parameters(walk.before, old, &|index| Some(index)),
        parameters(walk.after, new, &|index| taken.get(&index).copied()),
    );
    outcome
}

fn parameters(
    service: &Service,
    slots: &[Slot<'_>],
    old: &dyn Fn(usize) -> Option<usize>,
) -> Vec<Parameter> {
    let members = slots.iter().enumerate();
    let members = members.filter_map(|(index, slot)| Some((index, slot.member()?)));
    members
        .filter(|(_, member)| in_new(member))
        .map(|(index, member)| Parameter::new(service, member, old(index)))
        .collect()
}

fn added(walk: &mut Walk<'_>, place: &Place, slot: Slot<'_>) {
    let row = slot.row();
    let (request, response) = match slot.location() {
        // The URI is another, which is said there.
        Location::Path => (Effect::None, Effect::None),
        location => (
            of_sent(State::Absent, State::sent(row), location),
            of_received(State::Absent, State::received(row)),
        ),
    };
    let reason = match verdict::sent(request) {
        verdict::Verdict::Breaking if place.sent => "requests that lack it are refused",
        _ => "nobody has to send it, and who receives it may pass over it",
    };
    let mut finding = Finding {
        guard: Some(Guard::Open),
        request,
        response,
        ..Finding::changed("member", Effect::None, reason)
    }
    .signed(Sign::Added)
    .with("", type_text(row));
    if let Some(member) = slot.member() {
        finding = finding.api(rust::added(member));
    }
    walk.add(place, slot.name(), finding);
}

fn removed(
    walk: &mut Walk<'_>,
    place: &dyn Fn(Location) -> Place,
    old: &[Slot<'_>],
    index: usize,
    (new, came): (&[Slot<'_>], &[usize]),
) {
    let slot = old[index];
    let row = slot.row();
    let place = place(slot.location());
    let (request, response) = match slot.location() {
        Location::Path => (Effect::None, Effect::None),
        location => (
            of_sent(State::sent(row), State::Absent, location),
            of_received(State::received(row), State::Absent),
        ),
    };
    let reason = match (place.sent, request, response) {
        (true, Effect::Narrows, _) => {
            "who sends it is refused, or answered for more than was asked for"
        }
        (_, _, Effect::Incomparable) if place.received => "who reads it misses it",
        (true, Effect::Unknown, _) => "the service may refuse it or pass over it",
        _ => "it could be missing before",
    };
    let mut finding = Finding {
        request,
        response,
        ..Finding::changed("member", Effect::None, reason)
    }
    .signed(Sign::Removed)
    .with(type_text(row), "");
    if let Some(member) = slot.member() {
        finding = finding.api(rust::removed(member));
    }
    walk.add(&place, slot.name(), finding);
    let renamed = came.iter().map(|b| new[*b]).find(|to| {
        to.location() == slot.location()
            && type_text(to.row()) == type_text(row)
            && (alike(&to.row().doc, &row.doc)
                || to
                    .name()
                    .eq_ignore_ascii_case(&slot.name().replace('_', "")))
    });
    if let (Some(to), Some(change)) = (renamed, walk.changes.last_mut()) {
        change.note = Some(format!(
            "perhaps `{}` now; if so, give that `rust: {}`, which keeps the field",
            to.name(),
            slot.member().map_or(slot.name(), |it| &it.field),
        ));
    }
}

/// Reports rows that have changed places, and what that means for `new`.
pub(super) fn order(walk: &mut Walk<'_>, place: &Place, subject: &str, outcome: &Outcome) {
    let (old, new) = &outcome.parameters;
    let api = rust::order(old, new);
    if api.is_none() && !outcome.moved {
        return;
    }
    let rule = if api.is_some() { "new-order" } else { "order" };
    let mut finding = Finding::changed(rule, Effect::None, "members have no order on the wire");
    if let Some(api) = api {
        finding = finding
            .with(rust::new_text(old), rust::new_text(new))
            .api(api);
    } else {
        finding = finding.with("order of rows", "order of rows");
    }
    walk.add(place, subject, finding);
}
