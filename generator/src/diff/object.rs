//! Objects: their members, what follows from which way they travel, their names and words.

use super::change::Sign;
use super::members;
use super::slot::Slot;
use super::verdict::{Api, Effect};
use super::walk::{Finding, Walk};
use super::words::{callers, changed};
use crate::service::{Object, TypeId};

pub(super) fn object(walk: &mut Walk<'_>, old: (TypeId, &Object), new: (TypeId, &Object)) {
    let (before, after) = (walk.before, walk.after);
    let (a, b) = (&before.named(old.0).name, &after.named(new.0).name);
    let place = walk.place_of(old.0, new.0);
    if a != b {
        let finding =
            Finding::changed("type-renamed", Effect::None, "names of types do not travel")
                .with(a, b)
                .api(Api::Broken(format!("the type `{a}` is called `{b}`")));
        walk.add(&place, b, finding);
    }
    let mut within = place.clone();
    within.prefix = format!("{b}.");
    let outcome = members::compare(walk, &within, &slots(old.1), &slots(new.1));
    if !outcome.wrapped.is_empty() {
        let way = |object: &Object| match (object.sent, object.received) {
            (true, true) => "sent and received",
            (true, false) => "sent",
            (false, _) => "received",
        };
        let finding = Finding::changed(
            "direction",
            Effect::None,
            "nothing that travelled before changes",
        )
        .with(way(old.1), way(new.1))
        .api(Api::Broken(outcome.wrapped_clause()));
        walk.add(&place, b, finding);
    }
    members::order(walk, &place, b, &outcome);
    let words = changed(&[
        ("description", old.1.doc == new.1.doc),
        ("number of the table", table(old.1) == table(new.1)),
        ("name on the page", old.1.wire == new.1.wire || a != b),
        ("notes", callers(&old.1.notes).eq(callers(&new.1.notes))),
    ]);
    if let Some(words) = words {
        walk.add(
            &place,
            b,
            Finding::changed("words", Effect::None, "words do not travel")
                .signed(Sign::Changed)
                .with(&words, &words),
        );
    }
}

fn slots(object: &Object) -> Vec<Slot<'_>> {
    let constants = object.constants.iter().map(Slot::Constant);
    constants
        .chain(object.members.iter().map(Slot::Member))
        .collect()
}

/// The table's number; the page's title is the operation's matter.
fn table(object: &Object) -> &str {
    let parts = object.citation.rsplit_once(", ");
    parts.map_or(object.citation.as_str(), |(_, table)| table)
}
