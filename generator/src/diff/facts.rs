//! Single facts of a row, before and after: limits, patterns, defaults, constants, deprecation, words.

use super::effects::of_limit;
use super::verdict::{Api, Effect, Guard};
use super::walk::Finding;
use super::words::{callers, changed};
use crate::page::{Limit, Row};

/// Whether a member or value is not to be used any more.
pub(super) fn deprecated(
    (old, new): (&Option<String>, &Option<String>),
    what: &str,
) -> Option<Finding> {
    let finding = Finding::changed("deprecated", Effect::None, "it is taken as before");
    let text = format!("{what}deprecated");
    match (old, new) {
        (None, Some(_)) => Some(finding.with("", text).api(Api::Deprecated)),
        (Some(_), None) => Some(finding.with(text, "")),
        _ => None,
    }
}

pub(super) fn constant(a: &Row, b: &Row) -> Option<Finding> {
    let value = |row: &Row| row.constant.as_ref().map(|it| it.value.clone());
    let (old, new) = (value(a), value(b));
    let (effect, reason) = match (&old, &new) {
        (old, new) if old == new => return None,
        (Some(_), Some(_)) => (Effect::Incomparable, "the old value is not taken any more"),
        (Some(_), None) => (Effect::Widens, "other values may be there now"),
        _ => (Effect::Narrows, "no other value is taken"),
    };
    let text = |value: Option<String>| {
        value.map_or_else(|| "any value".to_owned(), |it| format!("always {it}"))
    };
    Some(Finding::changed("constant", effect, reason).with(text(old), text(new)))
}

pub(super) fn limit(key: &str, a: &Row, b: &Row) -> Option<Finding> {
    let of = |row: &Row| -> Option<Limit> {
        let limit = row.limits.iter().find(|(it, _)| *it == key);
        limit.map(|(_, limit)| limit.value)
    };
    let (old, new) = (of(a), of(b));
    if old == new {
        return None;
    }
    let effect = of_limit(key, (a, b), (old, new));
    let reason = match effect {
        Effect::None => "the type has no other values",
        Effect::Narrows => "less is taken than before",
        Effect::Widens => "more is possible than before",
        _ => "what was allowed is not, and the other way round",
    };
    let text = |limit: Option<Limit>| {
        limit.map_or_else(|| format!("no {key}"), |it| format!("{key} {it}"))
    };
    let finding = Finding {
        guard: Some(Guard::Unchecked),
        ..Finding::changed("limit", effect, reason)
    };
    Some(finding.with(text(old), text(new)))
}

pub(super) fn pattern(a: &Row, b: &Row) -> Option<Finding> {
    let of = |row: &Row| row.pattern.as_ref().map(|it| it.value.as_str().to_owned());
    let (old, new) = (of(a), of(b));
    let (effect, reason) = match (&old, &new) {
        (old, new) if old == new => return None,
        (None, _) => (Effect::Narrows, "what does not match is refused"),
        (_, None) => (Effect::Widens, "other texts are possible"),
        _ => (
            Effect::Unknown,
            "whether one pattern allows what the other does is not known",
        ),
    };
    let text = |pattern: Option<String>| {
        pattern.map_or_else(|| "no pattern".to_owned(), |it| format!("pattern {it}"))
    };
    let finding = Finding {
        guard: Some(Guard::Unchecked),
        ..Finding::changed("pattern", effect, reason)
    };
    Some(finding.with(text(old), text(new)))
}

pub(super) fn default(a: &Row, b: &Row) -> Option<Finding> {
    let of = |row: &Row| {
        let value = row.default.as_ref().map(|it| it.value.clone());
        value.or_else(|| row.default_rule.clone())
    };
    let (old, new) = (of(a), of(b));
    if old == new {
        return None;
    }
    let text = |value: Option<String>| {
        value.map_or_else(|| "no default".to_owned(), |it| format!("default {it}"))
    };
    let finding = Finding {
        response: Effect::None,
        ..Finding::changed(
            "default",
            Effect::Unknown,
            "requests without it may mean something else",
        )
    };
    Some(finding.with(text(old), text(new)))
}

pub(super) fn words(a: &Row, b: &Row) -> Option<Finding> {
    let meanings = |row: &Row| -> Vec<(String, String)> {
        let options = row.options.iter().flat_map(|it| &it.value);
        let options = options.filter(|_| row.is_boolean());
        options
            .map(|it| (it.value.value.clone(), it.doc.clone()))
            .collect()
    };
    let example = |row: &Row| row.example.as_ref().map(|it| it.value.clone());
    // Of two words for one type, such as `Float` and `Double`, nothing else says so.
    let floats = a.notation.value.item().is_float() && b.notation.value.item().is_float();
    let words = changed(&[
        ("description", a.doc == b.doc),
        ("example", example(a) == example(b)),
        (
            "unit",
            a.unit == b.unit || a.unit.is_some() && b.unit.is_some(),
        ),
        ("meanings", meanings(a) == meanings(b)),
        ("notation", !floats || a.notation.value == b.notation.value),
        ("notes", callers(&a.notes).eq(callers(&b.notes))),
        ("ledger", a.added_by == b.added_by),
        (
            "deprecation",
            a.deprecated == b.deprecated || a.deprecated.is_none() || b.deprecated.is_none(),
        ),
    ])?;
    let finding = Finding::changed("words", Effect::None, "words do not travel");
    Some(finding.with(&words, &words))
}
