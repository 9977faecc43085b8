//! Rows as the spec has them: each fact under its key, with the sentence that it was inferred from.

use generator::page::{Location, Number, TypeNotation, is_filled_in};

use crate::draft::sheet::{Choice, DraftKey, Row, Table};
use crate::draft::text::{one_line, prose, words};
use crate::facts::secrets::{is_for_repetition, is_secret};
use crate::facts::{Fact, Listed, RowFacts, TableFacts};
use crate::read::ReferencePage;

pub(super) fn table(read: &TableFacts, location: Option<Location>, page: &ReferencePage) -> Table {
    Table {
        number: read.number.clone(),
        mandatory: read.mandatory != Some(false),
        content_type: read.content_type.as_ref().map(|it| {
            let sentence = it.origin.sentence().map(str::to_owned);
            (it.value.clone(), sentence)
        }),
        rows: read
            .rows
            .iter()
            .map(|read| row(read, location, page))
            .collect(),
    }
}

pub(in super::super) fn row(
    read: &RowFacts,
    location: Option<Location>,
    page: &ReferencePage,
) -> Row {
    let facts = &read.facts;
    let mut keys = Vec::new();
    let mut say = |key: &'static str, text: String, word: bool, from: Option<&str>| {
        keys.push(DraftKey {
            key,
            text,
            word,
            from: from.map(str::to_owned),
        });
    };
    for (key, stated) in [("read_only", facts.read_only), ("nullable", facts.nullable)] {
        if stated {
            say(key, "Yes".to_owned(), true, None);
        }
    }
    for key in generator::page::LIMITS {
        if let Some((_, limit)) = facts.limits.iter().find(|(known, _)| known == key) {
            say(
                key,
                crate::facts::shown(&limit.value),
                true,
                limit.origin.sentence(),
            );
        }
    }
    let text = |fact: &Option<Fact<String>>| {
        fact.as_ref().map(|fact| {
            (
                one_line(&fact.value),
                fact.origin.sentence().map(str::to_owned),
            )
        })
    };
    if let Some(Fact { value, origin }) = &facts.pattern {
        say("pattern", value.clone(), false, origin.sentence());
    }
    if let Some((unit, from)) = text(&facts.unit) {
        say("unit", unit, false, from.as_deref());
    }
    if let Some(format) = &facts.format {
        let word = format.value.word().to_owned();
        say("format", word, false, format.origin.sentence());
    }
    if let Some(Fact { value, origin }) = &facts.constant {
        let word = plain(value) && facts.notation != TypeNotation::String;
        say("constant", value.clone(), word, origin.sentence());
    }
    if let Some(join) = &facts.join {
        let word = join.value.word().to_owned();
        say("join", word, true, join.origin.sentence());
    }
    if let Some(Fact { value, origin }) = &facts.example {
        let word = plain(value) && facts.notation != TypeNotation::String;
        say("example", value.clone(), word, origin.sentence());
    }
    if let Some((default, from)) = text(&facts.default) {
        // What is no number is refused later on; here it must not break the text.
        let word = plain(&default) && *facts.notation.item() != TypeNotation::String;
        say("default", default, word, from.as_deref());
    }
    if let Some((rule, from)) = text(&facts.default_rule) {
        say("default_rule", rule, false, from.as_deref());
    }
    if let Some((other, from)) = text(&facts.ignored_with) {
        say("ignored_with", other, false, from.as_deref());
    }
    if let Some((key, word, why)) = withheld(read, location, page) {
        say(key, word.to_owned(), true, why);
    }
    if let Some((deprecated, from)) = text(&facts.deprecated) {
        say("deprecated", deprecated, false, from.as_deref());
    }
    let format = facts.format.as_ref().map(|format| format.value.word());
    let options = facts.options.as_ref();
    let options = options.filter(|_| matches!(format, None | Some("boolean")));
    let listed = options.map(|options| options.value.iter().map(choice).collect());
    Row {
        name: read.name.clone(),
        line: read.line,
        notation: facts.notation.clone(),
        mandatory: facts.mandatory == Some(true),
        doc: prose(&facts.prose, &format!("{}.", words(&read.name))),
        constraints: facts
            .constraints
            .iter()
            .map(|text| one_line(text))
            .filter(|text| !text.is_empty())
            .collect(),
        keys,
        enumeration: None,
        options: listed.unwrap_or_default(),
        options_from: options
            .and_then(|options| options.origin.sentence())
            .map(str::to_owned),
        rust: None,
    }
}

/// Whether it is another than the caller who sets a value, or nobody shall see it; and why.
fn withheld(
    read: &RowFacts,
    location: Option<Location>,
    page: &ReferencePage,
) -> Option<(&'static str, &'static str, Option<&'static str>)> {
    let facts = &read.facts;
    let plain =
        facts.notation == TypeNotation::String && facts.format.is_none() && facts.options.is_none();
    match (location, read.name.as_str()) {
        (Some(Location::Path), "project_id") => Some(("from", "sender", None)),
        (Some(Location::Header), name) if is_filled_in(name) => Some(("from", "credentials", None)),
        (_, name) if plain && !is_for_repetition(facts.words()) => {
            secret(name, page).map(|(secret, why)| ("secret", secret, Some(why)))
        }
        _ => None,
    }
}

/// Whether a text means the same to every reader of YAML.
fn plain(text: &str) -> bool {
    text == "true" || text == "false" || Number::parse(text).is_some()
}

fn choice(listed: &Listed) -> Choice {
    Choice {
        value: listed.value.clone(),
        doc: prose(
            [&listed.meaning],
            &format!("{}.", listed.value.trim_end_matches('.')),
        ),
        deprecated: listed.deprecated.clone(),
        rust: None,
    }
}

/// Whether a member must not be shown, and why.
fn secret(name: &str, page: &ReferencePage) -> Option<(&'static str, &'static str)> {
    if is_secret(name) {
        return Some(("value", "the name"));
    }
    let signed = page.examples.iter().any(|example| {
        example.raw.lines().any(|line| {
            line.contains(&format!("\"{name}\""))
                && line.contains("http")
                && line.contains("Signature=")
        })
    });
    signed.then_some(("signature", "the example"))
}
