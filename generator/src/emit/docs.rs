//! Documentation: facts put into sentences.

mod limit;
mod operation;

pub(super) use operation::{alternative, operation, response, status};

use serde_json::Value;

use super::markdown::{Docs, code, escape};
use crate::page::{FilledBy, Format, Location, Note, Page, Row, TypeNotation};
use crate::sentence;
use crate::service::{Constant, Definition, Member, Module, Presence, Service};

/// Of what the ledger added.
pub(super) const ADDED: &str = "No page lists it.";

/// What a module says of its page.
pub(super) fn page(page: &Page) -> String {
    // A link of two words could be torn apart where a line ends.
    let link = match &page.url {
        Some(url) => format!("reference [page]({url})"),
        None => "reference page".to_owned(),
    };
    let date = match page.updated.as_str() {
        "" => String::new(),
        updated => format!(" of {updated}"),
    };
    format!("{}, as the {link}{date} describes it.", escape(&page.title))
}

/// The objects and enumerations of a page in its order, each of which has a file of its own.
pub(super) fn contents(docs: &mut Docs, service: &Service, module: &Module) {
    if module.types.is_empty() {
        return;
    }
    docs.prose("What else it describes, in its order; each in a file of its own in `types`:");
    docs.list(module.types.iter().map(|id| {
        let ty = service.named(*id);
        let name = code(&ty.name);
        let described = match &ty.definition {
            Definition::Object(object) => {
                let mut tables = module.page.objects.iter();
                tables.find(|table| table.name.value == object.wire)
            }
            Definition::Enumeration(_) => None,
        };
        match described {
            Some(table) => format!("{name}, {}", escape(&table.table.name())),
            None => name,
        }
    }));
}

/// What the ledger has to say to callers.
pub(super) fn notes(docs: &mut Docs, notes: &[Note]) {
    for callers in notes.iter().filter_map(|note| note.callers.as_ref()) {
        docs.prose(callers);
    }
}

/// What is always sent.
pub(super) fn constants(docs: &mut Docs, constants: &[Constant]) {
    if constants.is_empty() {
        return;
    }
    docs.markdown("Always sent, and so no members:");
    docs.list(constants.iter().map(|constant| {
        let place = match constant.location {
            Location::Body | Location::Whole => "",
            Location::Path => " in the path",
            Location::Query => " in the query",
            Location::Header => " in the headers",
        };
        let words = std::iter::once(&constant.row.doc).chain(&constant.row.constraints);
        let words = words.map(|text| sentence::ended(escape(text)));
        format!(
            "{} = {}{place}: {}",
            code(&constant.row.name.value),
            code(constant.value()),
            words.collect::<Vec<_>>().join(" ")
        )
    }));
    for constant in constants {
        notes(docs, &constant.row.notes);
    }
}

/// Everything about a member.
pub(super) fn member(service: &Service, member: &Member, column: usize) -> Vec<String> {
    let row = &member.row;
    let mut docs = Docs::at_column(column);
    docs.prose(&row.doc);
    if let [constraint] = row.constraints.as_slice() {
        docs.prose(constraint);
    } else {
        docs.list(row.constraints.iter().map(|constraint| escape(constraint)));
    }
    if row.is_boolean() {
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
    let mut facts = sentences(service, member);
    if member.field != row.name.value && member.location != Location::Whole {
        let what = match member.location {
            Location::Header => "Header",
            _ => "On the wire",
        };
        facts.push(format!("{what}: {}.", code(&row.name.value)));
    }
    facts.extend(row.added_by.as_ref().map(|_| ADDED.to_owned()));
    docs.markdown(&facts.join(" "));
    notes(&mut docs, &row.notes);
    docs.lines()
}

/// The short form, for setters.
pub(super) fn setter(service: &Service, member: &Member, column: usize) -> Vec<String> {
    let mut text = sentence::ended(escape(&member.row.doc));
    for fact in sentences(service, member) {
        text.push(' ');
        text += &fact;
    }
    Docs::at_column(column).markdown(&text).lines()
}

/// What the row says beside its description, in sentences.
fn sentences(service: &Service, member: &Member) -> Vec<String> {
    let row = &member.row;
    let mut facts = Vec::new();
    if member.location == Location::Whole {
        facts.push("The body as a whole.".to_owned());
    }
    for (key, limit) in &row.limits {
        facts.extend(limit::sentence(key, &limit.value));
    }
    facts.extend(
        row.unit
            .as_ref()
            .map(|unit| sentence::ended(format!("Unit: {}", escape(unit)))),
    );
    facts.extend(row.format().and_then(|format| self::format(row, format)));
    facts.extend(
        row.pattern
            .as_ref()
            .map(|pattern| format!("Pattern: {}.", code(pattern.value.as_str()))),
    );
    let join = row.join.as_ref().map(|join| join.value.word());
    facts.extend(join.map(|word| format!("Joined by {word} on the wire.")));
    facts.extend(documented_values(service, member));
    facts.extend(example(row));
    facts.extend(
        row.default
            .as_ref()
            .map(|text| format!("Default: {}.", code(&text.value))),
    );
    facts.extend(
        row.default_rule
            .as_ref()
            .map(|rule| sentence::ended(format!("Default: {}", escape(rule)))),
    );
    facts.extend(
        row.ignored_with
            .as_ref()
            .map(|name| format!("Has no effect beside {}.", code(&name.value))),
    );
    if row.is_filled_by(FilledBy::Sender) {
        facts.push("Whoever sends the request fills it in, unless it is set here.".to_owned());
    }
    if row.read_only.is_some() {
        facts.push("Only the service sets it: no request carries it.".to_owned());
    }
    match member.presence {
        Presence::MandatoryWhenSent => facts.push("Must be set in requests.".to_owned()),
        Presence::MandatoryInBody => {
            facts.push("Must be set if anything else of the body is.".to_owned());
        }
        Presence::Optional | Presence::Mandatory => {}
    }
    if member.nullable {
        facts.push("`Nullable::Null` sends `null`.".to_owned());
    } else if row.nullable.is_some() {
        facts.push("May be `null`, which is the same as absent.".to_owned());
    }
    facts
}

/// The value that the page shows; JSON without the blanks in which it may be laid out.
fn example(row: &Row) -> Option<String> {
    let shown = match row.example_json()? {
        Value::String(text) => text,
        // As it is written: no digit is lost.
        Value::Number(_) => row.example.as_ref()?.value.clone(),
        other => other.to_string(),
    };
    Some(format!("Example: {}.", code(&shown)))
}

/// How a value is written.
fn format(row: &Row, format: Format) -> Option<String> {
    let is_text = *row.notation.value.item() == TypeNotation::String;
    let what = match format {
        Format::Compact | Format::Utc => format!("UTC, `{}`", format.word()),
        Format::Rfc3339 => "RFC 3339".to_owned(),
        Format::Iso8601 => "ISO 8601".to_owned(),
        Format::CommaSeparated => "Joined by commas".to_owned(),
        Format::UnixSeconds if is_text => "Seconds since 1970, as a text,".to_owned(),
        Format::UnixMilliseconds if is_text => "Milliseconds since 1970, as a text,".to_owned(),
        Format::UnixSeconds => "Seconds since 1970".to_owned(),
        Format::UnixMilliseconds => "Milliseconds since 1970".to_owned(),
        Format::SdkDate => return None,
        Format::Civil | Format::Spaced | Format::Date | Format::CompactDate | Format::Clock => {
            format!("`{}`", format.word())
        }
        // The type says the rest.
        _ if is_text && row.notation.value.has_items() => "Texts".to_owned(),
        _ if is_text => "A text".to_owned(),
        _ => return None,
    };
    Some(format!("{what} on the wire."))
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
