//! Documentation: facts put into sentences.

use super::markdown::{Docs, code, escape};
use super::member::grouped;
use crate::page::{Format, Limit, Location, Number, Source, TypeNotation};
use crate::service::{Definition, Member, Operation, Presence, Service};

/// Everything about a member.
pub(crate) fn member(service: &Service, member: &Member, column: usize) -> Vec<String> {
    let row = &member.row;
    let mut docs = Docs::at_column(column);
    docs.prose(&row.doc);
    if let [constraint] = row.constraints.as_slice() {
        docs.prose(constraint);
    } else {
        docs.list(row.constraints.iter().map(|constraint| escape(constraint)));
    }
    if row.notation.value == TypeNotation::Boolean {
        let texts = row.options.iter().flat_map(|options| &options.value);
        let texts: Vec<_> = texts
            .map(|option| format!("`{}`: {}", option.value.value, escape(&option.doc)))
            .collect();
        // Two lists in a row would be read as one.
        if row.constraints.len() > 1 && !texts.is_empty() {
            docs.markdown("Values:");
        }
        docs.list(texts);
    }
    let mut facts = facts(service, member);
    if member.field != row.name.value {
        let what = match member.location {
            Location::Header => "Header",
            _ => "On the wire",
        };
        facts.push(format!("{what}: {}.", code(&row.name.value)));
    }
    docs.markdown(&facts.join(" "));
    docs.notes(&row.notes);
    docs.lines()
}

/// The short form, for setters.
pub(crate) fn setter(service: &Service, member: &Member, column: usize) -> Vec<String> {
    let mut text = escape(&member.row.doc);
    if !text.ends_with(['.', '!', '?', ':']) {
        text.push('.');
    }
    for fact in facts(service, member) {
        text.push(' ');
        text += &fact;
    }
    Docs::at_column(column).markdown(&text).lines()
}

/// What the row says beside its description, in sentences.
fn facts(service: &Service, member: &Member) -> Vec<String> {
    let row = &member.row;
    let mut facts = Vec::new();
    for (key, limit) in &row.limits {
        facts.push(limit_sentence(key, &limit.value));
    }
    facts.extend(
        row.unit
            .as_ref()
            .map(|unit| format!("Unit: {}.", escape(unit))),
    );
    facts.extend(match row.format.as_ref().map(|format| format.value) {
        Some(Format::Compact) => Some("UTC, `yyyymmddhhmmss` on the wire.".to_owned()),
        Some(Format::Rfc3339) => Some("RFC 3339 on the wire.".to_owned()),
        Some(Format::CommaSeparated) => Some("Joined by commas on the wire.".to_owned()),
        Some(Format::SdkDate) | None => None,
    });
    facts.extend(documented_values(service, member));
    facts.extend(
        row.default
            .as_ref()
            .map(|text| format!("Default: {}.", code(&text.value))),
    );
    facts.extend(
        row.default_rule
            .as_ref()
            .map(|rule| format!("Default: {}.", escape(rule.trim_end_matches('.')))),
    );
    facts.extend(
        row.ignored_with
            .as_ref()
            .map(|name| format!("Has no effect beside {}.", code(&name.value))),
    );
    if matches!(&row.source, Some(source) if source.value == Source::Sender) {
        facts.push("Whoever sends the request fills it in, unless it is set here.".to_owned());
    }
    if member.presence == Presence::MandatoryWhenSent {
        facts.push("Must be set in requests.".to_owned());
    }
    facts
}

/// The options of this row, where other rows add more to the same enumeration.
fn documented_values(service: &Service, member: &Member) -> Option<String> {
    let Definition::Enumeration(enumeration) = &service.named(member.ty.named()?).definition else {
        return None;
    };
    let listed = &member.row.options.as_ref()?.value;
    let documented = enumeration
        .variants
        .iter()
        .filter(|variant| variant.added_by.is_none());
    if listed.len() >= documented.count() {
        return None;
    }
    let values: Vec<_> = listed
        .iter()
        .map(|option| code(&option.value.value))
        .collect();
    Some(format!("Documented here: {}.", values.join(", ")))
}

fn limit_sentence(key: &str, limit: &Limit) -> String {
    let text = |number: Number| grouped(&number.to_string()).replace('_', ",");
    let counted = |noun: &str| {
        // That nothing is less than nothing goes without saying.
        let min = limit.min.filter(|min| *min != Number::Integer(0));
        let nouns = |number: Number| match number {
            Number::Integer(1) => noun.to_owned(),
            _ => format!("{noun}s"),
        };
        match (min, limit.max) {
            (Some(min), Some(max)) if min == max => format!("exactly {} {}", text(min), nouns(min)),
            (Some(min), Some(max)) => format!("{} to {} {}", text(min), text(max), nouns(max)),
            (_, Some(max)) => format!("at most {} {}", text(max), nouns(max)),
            (min, None) => {
                let min = min.unwrap_or(Number::Integer(0));
                format!("at least {} {}", text(min), nouns(min))
            }
        }
    };
    let values = match (limit.min, limit.max) {
        (Some(min), Some(max)) if min == max => format!("only {}", text(min)),
        (Some(min), Some(max)) => format!("{} to {}", text(min), text(max)),
        (Some(min), None) => format!("at least {}", text(min)),
        (_, max) => format!("at most {}", max.map(text).unwrap_or_default()),
    };
    match key {
        "length" => format!("{}.", capital(&counted("character"))),
        "items" => format!("{}.", capital(&counted("item"))),
        "item_length" => format!("Each item: {}.", counted("character")),
        "item_range" => format!("Each item: {values}."),
        _ => format!("Range: {values}."),
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + chars.as_str()
    })
}

/// Everything about an operation.
pub(crate) fn operation(operation: &Operation) -> Vec<String> {
    let mut docs = Docs::at_column(0);
    docs.prose(&operation.doc);
    let route = code(&format!("{} {}", operation.method, operation.path));
    docs.markdown(&format!(
        "{route}. Response: [`{}`].",
        operation.response_name
    ));
    if !operation.constraints.is_empty() {
        docs.list(operation.constraints.iter().map(|constraint| {
            let mut text = String::new();
            for (member, value) in &constraint.when {
                text += &format!("{} = {}: ", code(&member.value), code(&value.value));
            }
            text += &escape(&constraint.doc);
            if !constraint.formats.is_empty() {
                text += &format!(" Formats: {}.", escape(&constraint.formats.join(", ")));
            }
            if let Some(size) = &constraint.max_size {
                text += &format!(" At most {}.", escape(size));
            }
            text
        }));
    }
    if !operation.examples.is_empty() {
        docs.markdown("Examples of the page:");
        docs.list(
            operation
                .examples
                .iter()
                .map(|(doc, uri)| format!("{} {}", escape(doc), code(uri))),
        );
    }
    for (status, doc) in &operation.failures {
        docs.markdown(&format!("Status {status}: {}", escape(doc)));
    }
    if !operation.credentials.is_empty() {
        let names: Vec<_> = operation
            .credentials
            .iter()
            .map(|row| code(&row.name.value))
            .collect();
        docs.markdown(&format!(
            "Headers that the credentials fill in, and so no members: {}.",
            names.join(", ")
        ));
    }
    let mut notes = operation.notes.clone();
    for note in operation.credentials.iter().flat_map(|row| &row.notes) {
        if !notes.contains(note) {
            notes.push(note.clone());
        }
    }
    docs.markdown(&source(&operation.source, &operation.request_tables));
    docs.notes(&notes);
    docs.lines()
}

/// Everything about a response.
pub(crate) fn response(operation: &Operation) -> Vec<String> {
    let mut docs = Docs::at_column(0);
    docs.markdown(&format!("The response to {}.", link(&operation.name)));
    docs.prose(&operation.response_doc);
    docs.markdown(&source(&operation.source, &operation.response_tables));
    docs.lines()
}

/// A link to a request; `Copy` and `Hash` would also be the derive macros of that name.
fn link(name: &str) -> String {
    let macros = [
        "Clone",
        "Copy",
        "Debug",
        "Eq",
        "Hash",
        "Ord",
        "PartialEq",
        "PartialOrd",
    ];
    let kind = if macros.contains(&name) {
        "struct@"
    } else {
        ""
    };
    format!("[`{kind}{name}`]")
}

fn source(page: &str, tables: &[(Location, String)]) -> String {
    let tables: Vec<_> = tables
        .iter()
        .map(|(location, table)| format!("{table} ({})", location.word()))
        .collect();
    if tables.is_empty() {
        return format!("Source: {}.", escape(page));
    }
    format!("Source: {}, {}.", escape(page), escape(&tables.join(", ")))
}

/// The note of a row that the ledger added.
pub(crate) fn added_by(entry: &str) -> String {
    format!("No page lists it; see the discrepancy {}.", code(entry))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_read_as_sentences() {
        let sentence = |key, text| limit_sentence(key, &Limit::parse(text).unwrap());
        assert_eq!(sentence("length", "0..256"), "At most 256 characters.");
        assert_eq!(sentence("length", "..1"), "At most 1 character.");
        assert_eq!(sentence("length", "14..14"), "Exactly 14 characters.");
        assert_eq!(sentence("items", "..10"), "At most 10 items.");
        assert_eq!(
            sentence("item_length", "1..64"),
            "Each item: 1 to 64 characters."
        );
        assert_eq!(sentence("range", "1.."), "Range: at least 1.");
        assert_eq!(sentence("range", "7..7"), "Range: only 7.");
    }
}
