//! Rules for a whole request: formats and sizes of files, and rules in words.

use std::collections::BTreeMap;

use super::change::Sign;
use super::effects::{of_list, of_size};
use super::verdict::Effect;
use super::walk::{Finding, Place, Walk};
use crate::page::Constraint;

/// Compares rules of the same condition, in their order.
pub(super) fn all(walk: &mut Walk<'_>, place: &Place, old: &[Constraint], new: &[Constraint]) {
    let (mut before, mut after) = (by_condition(old), by_condition(new));
    let conditions: Vec<String> = before.keys().chain(after.keys()).cloned().collect();
    for condition in conditions {
        // A condition of both sides has its turn once.
        let a = before.remove(&condition).unwrap_or_default();
        let b = after.remove(&condition).unwrap_or_default();
        // Those that are word for word the same are told apart first.
        let same = |x: &&Constraint, y: &&Constraint| {
            x.doc == y.doc && x.formats == y.formats && x.max_size == y.max_size
        };
        let mut left: Vec<&Constraint> = a
            .iter()
            .filter(|x| !b.iter().any(|y| same(x, y)))
            .copied()
            .collect();
        let came: Vec<&Constraint> = b
            .iter()
            .filter(|y| !a.iter().any(|x| same(x, y)))
            .copied()
            .collect();
        for rule in came {
            let at = left
                .iter()
                .position(|it| it.doc == rule.doc)
                .or_else(|| (!left.is_empty()).then_some(0));
            match at {
                Some(at) => changed(walk, place, &condition, left.remove(at), rule),
                None => alone(walk, place, &condition, rule, Sign::Added),
            }
        }
        for rule in left {
            alone(walk, place, &condition, rule, Sign::Removed);
        }
    }
}

fn by_condition(rules: &[Constraint]) -> BTreeMap<String, Vec<&Constraint>> {
    let mut groups: BTreeMap<String, Vec<&Constraint>> = BTreeMap::new();
    for rule in rules {
        let when = rule.when.iter();
        let when: Vec<String> = when
            .map(|(member, value)| format!("{} = {}", member.value, value.value))
            .collect();
        let condition = if when.is_empty() {
            "always".to_owned()
        } else {
            when.join(", ")
        };
        groups.entry(condition).or_default().push(rule);
    }
    groups
}

/// What a rule allows, but for its words.
fn text(rule: &Constraint) -> String {
    let mut parts = Vec::new();
    if !rule.formats.is_empty() {
        parts.push(rule.formats.join(" "));
    }
    parts.extend(rule.max_size.as_ref().map(|size| format!("at most {size}")));
    if parts.is_empty() {
        "rule in words".to_owned()
    } else {
        parts.join(", ")
    }
}

fn alone(walk: &mut Walk<'_>, place: &Place, condition: &str, rule: &Constraint, sign: Sign) {
    let in_words = rule.formats.is_empty() && rule.max_size.is_none();
    let (effect, reason) = match sign {
        _ if in_words => (
            Effect::Unknown,
            "the rule is in words, for a person to read",
        ),
        Sign::Added => (Effect::Narrows, "files that it does not allow are refused"),
        _ => (Effect::Widens, "files that it did not allow are taken"),
    };
    let finding = Finding::changed("request-rule", effect, reason).signed(sign);
    let finding = match sign {
        Sign::Added => finding.with("", text(rule)),
        _ => finding.with(text(rule), ""),
    };
    walk.add(place, condition, finding);
}

fn changed(
    walk: &mut Walk<'_>,
    place: &Place,
    condition: &str,
    old: &Constraint,
    new: &Constraint,
) {
    let words = if old.doc == new.doc {
        Effect::None
    } else {
        Effect::Unknown
    };
    let effect = of_list(&old.formats, &new.formats)
        .and(of_size(old.max_size.as_deref(), new.max_size.as_deref()))
        .and(words);
    let reason = match effect {
        Effect::Narrows => "fewer files are taken",
        Effect::Widens => "more files are taken",
        Effect::Unknown => "the rule is in words, for a person to read",
        _ => "other files are taken",
    };
    let finding = Finding::changed("request-rule", effect, reason).with(text(old), text(new));
    walk.add(place, condition, finding);
}
