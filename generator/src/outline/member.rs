//! What a member's line in an outline says of its row.

use super::callers;
use crate::page::FilledBy;
use crate::service::{Member, Presence};

/// The name on the wire, and every fact.
pub(super) fn facts(member: &Member) -> String {
    let row = &member.row;
    let mut facts = format!("{:?}", row.name.value);
    facts += match member.presence {
        Presence::Optional => "",
        Presence::MandatoryInBody => ", mandatory in body",
        Presence::MandatoryWhenSent => ", mandatory when sent",
        Presence::Mandatory => ", mandatory",
    };
    if row.is_filled_by(FilledBy::Sender) {
        facts += ", from sender";
    }
    for (key, limit) in &row.limits {
        facts += &format!(", {key} {}", limit.value);
    }
    if row.read_only.is_some() {
        facts += ", read only";
    }
    if row.nullable.is_some() {
        facts += ", nullable";
    }
    let pattern = row.pattern.as_ref();
    facts.extend(pattern.map(|pattern| format!(", pattern {}", pattern.value.as_str())));
    let ignored_with = row.ignored_with.as_ref();
    facts.extend(ignored_with.map(|other| format!(", not beside {}", other.value)));
    let join = row.join.as_ref();
    facts.extend(join.map(|join| format!(", joined by {}", join.value.word())));
    for (word, text) in [
        ("example", row.example.as_ref().map(|text| &text.value)),
        ("default", row.default.as_ref().map(|text| &text.value)),
        ("default by rule", row.default_rule.as_ref()),
        ("unit", row.unit.as_ref()),
        ("deprecated for", row.deprecated.as_ref()),
        ("added by", row.added_by.as_ref()),
    ] {
        facts.extend(text.map(|text| format!(", {word} {text}")));
    }
    facts
}

/// What the documentation of a member says in words.
pub(super) fn words(member: &Member) -> impl Iterator<Item = &str> {
    let row = &member.row;
    let texts = row.options.iter().flat_map(|options| &options.value);
    // Another row may list more options of the same enumeration. What they mean stands with its variants, and with the
    // member only if it is a Boolean.
    let is_boolean = row.is_boolean();
    let texts = texts.flat_map(move |option| {
        let doc = Some(option.doc.as_str()).filter(|_| is_boolean);
        std::iter::once(option.value.value.as_str()).chain(doc)
    });
    let doc = std::iter::once(row.doc.as_str());
    let constraints = row.constraints.iter().map(String::as_str);
    doc.chain(constraints)
        .chain(texts)
        .chain(callers(&row.notes))
}
