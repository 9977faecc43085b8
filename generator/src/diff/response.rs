//! Responses: statuses, the form of success, and its members.

use super::change::Sign;
use super::members;
use super::operation::{media, whole};
use super::slot::Slot;
use super::verdict::{Api, Effect, Guard};
use super::walk::{Finding, Place, Walk};
use crate::page::Location;
use crate::service::{Alternative, Operation, Success};

/// The statuses of success and what they say.
pub(super) fn statuses(operation: &Operation) -> impl Iterator<Item = (u16, String)> {
    let one = operation.response.statuses.iter().cloned();
    let several = operation.alternatives.iter();
    one.chain(several.flat_map(|it| it.response.statuses.iter().cloned()))
}

pub(super) fn compare(walk: &mut Walk<'_>, old: &Operation, new: &Operation) {
    let status = place(new, "status");
    codes(walk, &status, (old, new));
    let (is_one, was_one) = (new.alternatives.is_empty(), old.alternatives.is_empty());
    if is_one && was_one {
        success(walk, new, "", &old.response, &new.response);
        return;
    }
    if is_one != was_one {
        let word = |one: bool| if one { "a struct" } else { "an enumeration" };
        let clause = format!("`{}` is {}", new.response_name, word(is_one));
        let finding = Finding::changed(
            "response-form",
            Effect::None,
            "members that differ are said below",
        )
        .with(word(was_one), word(is_one))
        .api(Api::Broken(clause));
        walk.add(&place(new, "response"), &new.response_name, finding);
    }
    for (code, a) in outcomes(old) {
        let Some((_, b)) = outcomes(new).into_iter().find(|(it, _)| *it == code) else {
            continue;
        };
        if let (Some(a), Some(b)) = (alternative(old, code), alternative(new, code))
            && a.name != b.name
        {
            let text = |it: &Alternative| it.name.clone().unwrap_or_else(|| "nothing".to_owned());
            let clause = format!("the variant `{}` holds {}", b.variant, text(b));
            let finding = Finding::changed(
                "response-renamed",
                Effect::None,
                "names of types do not travel",
            )
            .with(text(a), text(b))
            .api(Api::Broken(clause));
            walk.add(&place(new, "response"), &code.to_string(), finding);
        }
        success(walk, new, &format!("{code} "), a, b);
    }
}

fn alternative(operation: &Operation, code: u16) -> Option<&Alternative> {
    operation.alternatives.iter().find(|it| it.status == code)
}

/// What comes with each status of success.
fn outcomes(operation: &Operation) -> Vec<(u16, &Success)> {
    if operation.alternatives.is_empty() {
        let statuses = operation.response.statuses.iter();
        return statuses
            .map(|(code, _)| (*code, &operation.response))
            .collect();
    }
    operation
        .alternatives
        .iter()
        .map(|it| (it.status, &it.response))
        .collect()
}

fn place(operation: &Operation, section: &'static str) -> Place {
    Place {
        owner: operation.name.clone(),
        reaches: Vec::new(),
        section,
        prefix: String::new(),
        sent: false,
        received: true,
    }
}

/// Statuses that came or went.
fn codes(walk: &mut Walk<'_>, place: &Place, (old, new): (&Operation, &Operation)) {
    let codes =
        |it: &Operation| -> Vec<u16> { outcomes(it).into_iter().map(|(code, _)| code).collect() };
    let (before, after) = (codes(old), codes(new));
    let enumerated = !old.alternatives.is_empty() && !new.alternatives.is_empty();
    for code in before.iter().filter(|it| !after.contains(it)) {
        let mut finding = Finding::changed(
            "status",
            Effect::Incomparable,
            "who waits for it waits in vain",
        )
        .signed(Sign::Removed);
        if enumerated {
            finding = finding.api(Api::Broken("its variant is gone".to_owned()));
        }
        walk.add(place, &code.to_string(), finding);
    }
    for code in after.iter().filter(|it| !before.contains(it)) {
        let mut finding = Finding {
            guard: Some(Guard::Open),
            ..Finding::changed(
                "status",
                Effect::Widens,
                "clients take any status of success",
            )
        }
        .signed(Sign::Added);
        if enumerated {
            finding = finding.api(Api::Added("a variant is new".to_owned()));
        }
        walk.add(place, &code.to_string(), finding);
    }
    let errors =
        |it: &Operation| -> Vec<u16> { it.failures.iter().map(|(code, _)| *code).collect() };
    let (before, after) = (errors(old), errors(new));
    for code in before.iter().filter(|it| !after.contains(it)) {
        let finding = Finding::changed("error", Effect::Narrows, "one error less to expect")
            .signed(Sign::Removed);
        walk.add(place, &code.to_string(), finding);
    }
    for code in after.iter().filter(|it| !before.contains(it)) {
        let finding = Finding::changed(
            "error",
            Effect::Unknown,
            "it may have come before without being documented",
        )
        .signed(Sign::Added);
        walk.add(place, &code.to_string(), finding);
    }
}

fn success(walk: &mut Walk<'_>, new: &Operation, prefix: &str, a: &Success, b: &Success) {
    let sections = |location: Location| {
        let section = if location == Location::Header {
            "response header"
        } else {
            "response"
        };
        Place {
            prefix: prefix.to_owned(),
            ..place(new, section)
        }
    };
    let has_body = |it: &Success| it.members.iter().any(|it| it.location.is_body());
    let (before, after): (Vec<_>, Vec<_>) = (
        a.members.iter().map(Slot::Member).collect(),
        b.members.iter().map(Slot::Member).collect(),
    );
    let outcome = members::compare_in(walk, &sections, (&[], &[]), &before, &after);
    let body = sections(Location::Body);
    if has_body(a) && has_body(b) {
        whole(walk, &body, (a.optional_body, b.optional_body), None);
        media(walk, &body, a.media.as_ref(), b.media.as_ref());
    }
    members::order(walk, &body, &new.response_name, &outcome);
}
