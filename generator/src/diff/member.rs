//! One row before and after: each fact that is another, with its effect on what travels and on the field.

use super::facts::{constant, default, deprecated, limit, pattern, words};
use super::presence::{State, of_received, of_sent};
use super::slot::Slot;
use super::verdict::{Api, Effect};
use super::walk::{Finding, Place, Walk};
use super::{member_type, rust};
use crate::page::{LIMITS, Location, Row};
use crate::service::Member;

/// Compares a row with what it has become. Fields that differ for no reason of the row's go to `wrapped`.
pub(super) fn pair(
    walk: &mut Walk<'_>,
    place: &Place,
    (old, old_place): (Slot<'_>, Place),
    new: Slot<'_>,
    wrapped: &mut Vec<String>,
) {
    let mut facts = facts(walk, place, old, new);
    if old_place.section != place.section {
        let finding = Finding::changed("moved", Effect::Incomparable, "it travels elsewhere")
            .with(old_place.section, place.section);
        facts.insert(0, finding);
    } else if old.name() != new.name() {
        facts.insert(0, renamed(old, new));
    }
    let mut api = match (old.member(), new.member()) {
        (Some(a), Some(b)) => field(walk, a, b, &mut facts, wrapped),
        (Some(a), None) => Some(rust::removed(a)),
        (None, Some(b)) => Some(rust::added(b)),
        (None, None) => None,
    };
    for finding in &mut facts {
        // The first that can have made another field of it.
        if CAUSES.contains(&finding.rule) {
            finding.api.extend(api.take());
        }
    }
    if let Some(api) = api {
        facts.push(
            Finding::changed("field", Effect::None, "names of fields do not travel").api(api),
        );
    }
    for finding in facts {
        walk.add(place, new.name(), finding);
    }
}

/// The facts that decide what a field is, by their rules.
const CAUSES: [&str; 8] = [
    "renamed",
    "type",
    "presence",
    "nullable",
    "constant",
    "from",
    "enumeration",
    "boxed",
];

/// Another name on the wire, of a placeholder in a path or of what keeps its field.
fn renamed(old: Slot<'_>, new: Slot<'_>) -> Finding {
    let (effect, reason) = match new.location() {
        Location::Path => (Effect::None, "names of placeholders do not travel"),
        Location::Header if old.name().eq_ignore_ascii_case(new.name()) => {
            (Effect::None, "names of headers have no case")
        }
        _ => (Effect::Incomparable, "the old name is not known any more"),
    };
    Finding::changed("renamed", effect, reason).with(old.name(), new.name())
}

/// What has become of the field; what the row does not explain is left for the whole.
fn field(
    walk: &mut Walk<'_>,
    old: &Member,
    new: &Member,
    facts: &mut Vec<Finding>,
    wrapped: &mut Vec<String>,
) -> Option<Api> {
    let differs = rust::field(walk, old, new);
    if old.field != new.field {
        return Some(Api::Broken(format!(
            "the field `{}` is called `{}`",
            old.field, new.field
        )));
    }
    let differs = differs?;
    if facts.iter().any(|it| CAUSES.contains(&it.rule)) {
        return Some(Api::Broken(format!("the field {differs}")));
    }
    if old.boxed == new.boxed {
        wrapped.push(differs);
        return None;
    }
    let ring = if new.boxed {
        "a ring of types has closed"
    } else {
        "a ring of types is open"
    };
    facts.push(Finding::changed("boxed", Effect::None, "boxes do not travel").with(ring, ring));
    Some(Api::Broken(format!("the field {differs}")))
}

/// Every fact on the wire that is another.
fn facts(walk: &mut Walk<'_>, place: &Place, old: Slot<'_>, new: Slot<'_>) -> Vec<Finding> {
    let (a, b) = (old.row(), new.row());
    let mut found = Vec::new();
    found.extend(member_type::compare(walk, place, old, new));
    let (sent, received) = (
        (State::sent(a), State::sent(b)),
        (State::received(a), State::received(b)),
    );
    let request = of_sent(sent.0, sent.1, Location::Body);
    let response = of_received(received.0, received.1);
    if (request, response) != (Effect::None, Effect::None) {
        found.push(presence(place, (a, b), request, response));
    }
    if a.nullable.is_some() != b.nullable.is_some() {
        let effect = Effect::of(b.nullable.is_some(), a.nullable.is_some());
        let reason = match effect {
            Effect::Widens => "`null` may be there now",
            _ => "`null` may not be there any more",
        };
        let word = |row: &Row| {
            if row.nullable.is_some() {
                "nullable"
            } else {
                "never null"
            }
        };
        found.push(Finding::changed("nullable", effect, reason).with(word(a), word(b)));
    }
    found.extend(constant(a, b));
    let filled = |row: &Row| {
        row.filled_by
            .as_ref()
            .map(|it| format!("{:?}", it.value).to_lowercase())
    };
    if filled(a) != filled(b) {
        let text = |row: &Row| {
            filled(row).map_or_else(|| "from callers".to_owned(), |who| format!("from {who}"))
        };
        let finding = Finding::changed("from", Effect::None, "who fills it in does not travel");
        found.push(finding.with(text(a), text(b)));
    }
    for key in LIMITS {
        found.extend(limit(key, a, b));
    }
    found.extend(pattern(a, b));
    found.extend(default(a, b));
    let text = |it: Option<&str>| it.unwrap_or_default().to_owned();
    let join = |row: &Row| row.join.as_ref().map(|it| it.value.word());
    if join(a) != join(b) {
        let finding =
            Finding::changed("join", Effect::Incomparable, "arrays are written otherwise");
        found.push(finding.with(join(a).unwrap_or("apart"), join(b).unwrap_or("apart")));
    }
    let beside = |row: &Row| row.ignored_with.as_ref().map(|it| it.value.clone());
    if beside(a) != beside(b) {
        let finding = Finding {
            response: Effect::None,
            ..Finding::changed(
                "ignored_with",
                Effect::Unknown,
                "beside others it may count or not",
            )
        };
        found.push(finding.with(text(beside(a).as_deref()), text(beside(b).as_deref())));
    }
    if let (Some(old), Some(new)) = (&a.unit, &b.unit)
        && old != new
    {
        let finding = Finding::changed(
            "unit",
            Effect::Unknown,
            "the same number may mean something else",
        );
        found.push(finding.with(old, new));
    }
    if a.constraints != b.constraints {
        let finding = Finding::changed(
            "constraint",
            Effect::Unknown,
            "the rule is in words, for a person to read",
        );
        found.push(finding.with("rule in words", "rule in words"));
    }
    found.extend(deprecated((&a.deprecated, &b.deprecated), ""));
    found.extend(words(a, b));
    found
}

fn presence(place: &Place, (a, b): (&Row, &Row), request: Effect, response: Effect) -> Finding {
    let reason = match (request, response) {
        (Effect::Narrows | Effect::Incomparable, _) if place.sent => {
            "requests that lack it are refused"
        }
        (Effect::Unknown, _) if place.sent => "the service may refuse it or pass over it",
        (_, Effect::Widens) if place.received => "it may be missing now",
        _ => "whatever was there may be there",
    };
    let word = |row: &Row| match (State::sent(row), State::received(row)) {
        (State::Absent, received) => format!("{}, read only", received.word()),
        (sent, _) => sent.word().to_owned(),
    };
    Finding {
        request,
        response,
        ..Finding::changed("presence", Effect::None, reason)
    }
    .with(word(a), word(b))
}
