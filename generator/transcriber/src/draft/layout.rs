//! A draft → the text of its file: keys in the order of the spec language, inferred facts with their sentence.

mod rows;
mod service;

pub(super) use rows::{quotation, row};
pub(super) use service::service;

use generator::page::Location;

use super::sheet::{Object, Response, Sheet, Table};
use super::text::one_line;
use crate::facts::{ConstraintFacts, Source};
use crate::yaml::{Entry, Key, Value, write};

/// What stands above a draft.
const HEAD: &str = "\
# yaml-language-server: $schema=../schema.json
# DRAFT, transcribed by machine. Descriptions are the page's words: write them afresh. A fact below a `# from:`
# was inferred from that sentence: compare. Then delete these lines.
";
const HEAD_OF_DEFINITION: &str = "\
# yaml-language-server: $schema=../schema.json
# DRAFT, imported by machine. Descriptions are the definition's words: write them afresh. Then delete these lines.
";

/// By what a draft is known.
pub(super) const DRAFT: &str = "\n# DRAFT, ";

fn word(key: &str) -> Key {
    Key::Word(key.to_owned())
}

fn text(text: &str) -> Entry {
    Value::Text(text.to_owned()).into()
}

/// A word of the language, a name, a number; anything else is text.
fn raw(word: impl Into<String>) -> Entry {
    let word = word.into();
    let simple = !word.is_empty()
        && word
            .chars()
            .all(|c| c.is_alphanumeric() || "_.+-".contains(c));
    if simple {
        Value::Word(word).into()
    } else {
        Value::Text(word).into()
    }
}

fn apart(entry: impl Into<Entry>) -> Entry {
    Entry {
        apart: true,
        ..entry.into()
    }
}

/// The text of a page's file.
pub(super) fn page(sheet: &Sheet) -> String {
    let mut head = vec![(word("title"), text(&sheet.title))];
    head.extend(
        sheet
            .updated
            .iter()
            .map(|date| (word("updated"), raw(date.clone()))),
    );
    let operation = Entry {
        behind: (!sheet.is_official).then(|| "draft: look up the official name".to_owned()),
        ..apart(raw(sheet.operation.clone()))
    };
    let mut entries = vec![
        (word("page"), Value::Map(head).into()),
        (word("operation"), operation),
        (
            word("uri"),
            text(&format!("{} {}", sheet.method, sheet.path)),
        ),
    ];
    if !sheet.shares_uri_with.is_empty() {
        let others = sheet.shares_uri_with.iter();
        let others = others.map(|name| text(name)).collect();
        entries.push((word("shares_uri_with"), Value::List(others).into()));
    }
    entries.push((word("doc"), text(&sheet.doc)));
    if let Some(deprecated) = &sheet.deprecated {
        let from = deprecated.origin.sentence();
        let entry = Entry {
            above: from
                .map(|from| format!("from: {}", quotation(from)))
                .into_iter()
                .collect(),
            behind: Some("draft: say what to use instead".to_owned()),
            ..text(&deprecated.value)
        };
        entries.push((word("deprecated"), entry));
    }
    if !sheet.constraints.is_empty() {
        let rules = sheet.constraints.iter().map(constraint).collect();
        entries.push((word("constraints"), apart(Value::List(rules))));
    }
    for (location, rows) in &sheet.request {
        entries.push((word(section(*location)), apart(located(*location, rows))));
    }
    let responses = sheet
        .responses
        .iter()
        .map(|response| (word(&response.status.to_string()), answer(response)));
    entries.push((word("responses"), apart(Value::Map(responses.collect()))));
    if !sheet.objects.is_empty() {
        let objects = sheet.objects.iter().enumerate().map(|(index, object)| {
            let entry = self::object(object);
            (
                Key::Text(object.name.clone()),
                Entry {
                    apart: index > 0,
                    ..entry
                },
            )
        });
        entries.push((word("objects"), apart(Value::Map(objects.collect()))));
    }
    if let Some(examples) = examples(sheet) {
        entries.push((word("examples"), apart(examples)));
    }
    let head = match sheet.source {
        Source::Page => HEAD,
        Source::Definition => HEAD_OF_DEFINITION,
    };
    format!("{head}{}", write(&entries))
}

/// The key under which a table stands.
pub(super) fn section(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "headers",
        Location::Body | Location::Whole => "body",
    }
}

fn constraint(rule: &ConstraintFacts) -> Entry {
    let mut entries = Vec::new();
    if !rule.when.is_empty() {
        let when = rule
            .when
            .iter()
            .map(|(member, value)| (Key::Text(member.clone()), text(value)));
        entries.push((word("when"), Value::Short(when.collect()).into()));
    }
    if !rule.formats.is_empty() {
        let formats = rule.formats.iter().map(|format| text(format)).collect();
        entries.push((word("formats"), Value::List(formats).into()));
    }
    if let Some(size) = &rule.max_size {
        entries.push((word("max_size"), text(size)));
    }
    entries.push((word("doc"), text(&one_line(&rule.prose))));
    Value::Map(entries).into()
}

/// A table of a request or response; of a body that is one value, the keys of its only row.
fn located(location: Location, rows: &Table) -> Value {
    let whole = rows.rows.first().filter(|_| location == Location::Whole);
    match whole.map(|whole| row(whole).value) {
        Some(Value::Short(mut entries) | Value::Map(mut entries)) => {
            entries.insert(0, (word("table"), number(&rows.number)));
            entries.extend(content_type(rows));
            Value::Map(entries)
        }
        _ => table(rows),
    }
}

/// The media type of a body, where it is not JSON.
fn content_type(rows: &Table) -> Option<(Key, Entry)> {
    let (content_type, from) = rows.content_type.as_ref()?;
    let from = from.iter();
    let entry = Entry {
        above: from
            .map(|sentence| format!("from: {}", quotation(sentence)))
            .collect(),
        ..text(content_type)
    };
    Some((word("content_type"), entry))
}

fn table(table: &Table) -> Value {
    let rows = table
        .rows
        .iter()
        .map(|row| (Key::Text(row.name.clone()), self::row(row)));
    let mut entries = vec![(word("table"), number(&table.number))];
    entries.extend((!table.mandatory).then(|| (word("mandatory"), raw("No"))));
    entries.extend(content_type(table));
    entries.push((word("rows"), Value::Map(rows.collect()).into()));
    Value::Map(entries)
}

fn number(number: &str) -> Entry {
    if number.parse::<u32>().is_ok() {
        raw(number)
    } else {
        text(number)
    }
}

fn answer(response: &Response) -> Entry {
    let mut entries = vec![(word("doc"), text(&response.doc))];
    for (location, rows) in &response.tables {
        entries.push((word(section(*location)), located(*location, rows).into()));
    }
    Value::Map(entries).into()
}

pub(super) fn object(object: &Object) -> Entry {
    let Value::Map(mut entries) = table(&object.table) else {
        return text("");
    };
    entries.insert(1, (word("doc"), text(&object.doc)));
    if let Some(rust) = &object.rust {
        entries.push((word("rust"), raw(rust.clone())));
    }
    Entry {
        above: object.note.iter().cloned().collect(),
        ..Value::Map(entries).into()
    }
}

fn examples(sheet: &Sheet) -> Option<Value> {
    let requests = sheet.example_requests.iter().map(|example| {
        let mut entries = vec![
            (word("doc"), text(&example.doc)),
            (word("uri"), text(&example.uri)),
        ];
        entries.extend(
            example
                .body
                .iter()
                .map(|body| (word("body"), Value::Lines(body.clone()).into())),
        );
        let contradicts = example.contradicts.iter();
        entries.extend(contradicts.map(|said| (word("contradicts"), text(said))));
        Value::Map(entries).into()
    });
    let requests: Vec<Entry> = requests.collect();
    let responses = sheet.example_responses.iter().map(|example| {
        let mut entries = vec![
            (word("status"), raw(example.status.to_string())),
            (word("body"), Value::Lines(example.body.clone()).into()),
        ];
        let contradicts = example.contradicts.iter();
        entries.extend(contradicts.map(|said| (word("contradicts"), text(said))));
        Value::Map(entries).into()
    });
    let responses: Vec<Entry> = responses.collect();
    let mut entries = Vec::new();
    if !requests.is_empty() {
        entries.push((word("requests"), Value::List(requests).into()));
    }
    if !responses.is_empty() {
        entries.push((word("responses"), Value::List(responses).into()));
    }
    (!entries.is_empty()).then_some(Value::Map(entries))
}
