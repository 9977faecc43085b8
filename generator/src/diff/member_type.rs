//! The type of a row before and after, and the values that it has room for.

use std::collections::BTreeSet;

use super::effects::of_type;
use super::enumeration::Use;
use super::presence::State;
use super::slot::Slot;
use super::verdict::{Effect, Guard};
use super::walk::{Finding, Place, Walk};
use crate::page::{Location, Row};
use crate::service::{Type, TypeId};

/// The finding, if a type or its room is another; options go to where all uses of an enumeration are compared.
pub(super) fn compare(
    walk: &mut Walk<'_>,
    place: &Place,
    old: Slot<'_>,
    new: Slot<'_>,
) -> Option<Finding> {
    let (a, b) = (old.row(), new.row());
    let (texts, same) = match (old.member(), new.member()) {
        (Some(one), Some(other)) => {
            let same = walk.same(&one.ty, &other.ty);
            if same && let (Some(x), Some(y)) = (one.ty.named(), other.ty.named()) {
                options(walk, place, (x, a), (y, b));
            }
            ((type_text(a), type_text(b)), same)
        }
        _ => (
            (type_text(a), type_text(b)),
            a.notation.value == b.notation.value && a.format() == b.format(),
        ),
    };
    if same && a.numbers() == b.numbers() {
        return None;
    }
    let effect = match (old.member(), new.member()) {
        // Known values say which numbers there are.
        (Some(one), _) if same && one.ty.named().is_some() => return None,
        (Some(one), Some(other)) => {
            let in_query =
                new.location() == Location::Query && b.join.is_none() && a.join.is_none();
            of_type((&one.ty, a), (&other.ty, b), in_query)
        }
        _ if same => return None,
        _ => Effect::Incomparable,
    };
    if same && effect == Effect::None {
        return None;
    }
    let (request, response, guard) = (effect, effect, open(old, new, effect));
    let reason = match effect {
        Effect::None => "it looks the same on the wire",
        Effect::Narrows => "fewer values are possible",
        Effect::Widens => "more values are possible",
        Effect::Incomparable | Effect::Unknown => "it looks otherwise on the wire",
    };
    let finding = Finding {
        request,
        response,
        guard,
        ..Finding::changed("type", effect, reason)
    };
    Some(finding.with(texts.0, texts.1))
}

/// Whoever knows some values of a text takes all of them.
fn open(old: Slot<'_>, new: Slot<'_>, effect: Effect) -> Option<Guard> {
    let named = |slot: Slot<'_>| slot.member().is_some_and(|it| it.ty.named().is_some());
    let text = |slot: Slot<'_>| slot.member().is_some_and(|it| it.ty == Type::Text);
    (effect == Effect::Widens && named(old) && text(new)).then_some(Guard::Open)
}

/// The type as the page has it, with what decides how it is written.
pub(super) fn type_text(row: &Row) -> String {
    let mut text = row.notation.value.to_string();
    let format = row.format.as_ref().map(|it| it.value.word());
    let options = row.enumeration.as_ref().map(|it| it.value.as_str());
    let secret = row.secret.as_ref().map(|_| "secret");
    for more in format.into_iter().chain(options).chain(secret) {
        text += &format!(", {more}");
    }
    text
}

fn options(walk: &mut Walk<'_>, place: &Place, old: (TypeId, &Row), new: (TypeId, &Row)) {
    let listed = |row: &Row| -> Option<BTreeSet<String>> {
        let options = row.options.as_ref()?;
        let all = options
            .value
            .iter()
            .chain(row.added.iter().map(|(_, option)| option));
        Some(all.map(|it| it.value.value.clone()).collect())
    };
    let here = Place {
        sent: place.sent && State::sent(old.1) != State::Absent,
        ..place.clone()
    };
    let at = Use {
        place: here,
        subject: new.1.name.value.clone(),
        listed: (listed(old.1), listed(new.1)),
    };
    walk.uses.entry((old.0, new.0)).or_default().push(at);
}
