//! [`PageFacts`] → [`Sheet`]: what the file will say, with names given and each fact under its key.

use std::collections::BTreeSet;

use super::examples::{self, Request, Response};
use super::neighbours::Neighbours;
use super::{Counts, names};
use crate::facts::{ConstraintFacts, Fact, Listed, PageFacts, RowFacts, TableFacts};
use crate::page::{Format, Location, TypeNotation};
use crate::reference::{Doubt, ReferencePage};

/// A file to be written.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    pub(super) title: String,
    pub(super) updated: Option<String>,
    pub(super) stem: String,
    pub(super) operation: String,
    pub(super) method: String,
    pub(super) path: String,
    /// The line of the method and the path.
    pub(super) line: usize,
    pub(super) doc: String,
    pub(super) constraints: Vec<ConstraintFacts>,
    pub(super) request: Vec<(Location, Table)>,
    pub(super) responses: Vec<Answer>,
    pub(super) objects: Vec<Object>,
    pub(super) example_requests: Vec<Request>,
    pub(super) example_responses: Vec<Response>,
    /// What had to be left out or put otherwise.
    pub(super) doubts: Vec<Doubt>,
}

#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) doc: String,
    pub(super) tables: Vec<(Location, Table)>,
}

#[derive(Clone, Debug)]
pub(super) struct Object {
    /// The line of its table.
    pub(super) line: usize,
    pub(super) name: String,
    pub(super) rust: Option<String>,
    pub(super) doc: String,
    /// What a person should know of it.
    pub(super) note: Option<String>,
    pub(super) table: Table,
}

#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) number: String,
    pub(super) rows: Vec<Row>,
}

#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) name: String,
    pub(super) line: usize,
    pub(super) notation: TypeNotation,
    pub(super) mandatory: bool,
    pub(super) doc: String,
    pub(super) constraints: Vec<String>,
    /// Keys with a text each.
    pub(super) keys: Vec<Said>,
    pub(super) enumeration: Option<String>,
    pub(super) options: Vec<Choice>,
    /// The sentence that the options were inferred from.
    pub(super) options_from: Option<String>,
    pub(super) rust: Option<String>,
}

/// A fact under its key.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) key: &'static str,
    pub(super) text: String,
    /// Whether the text is a word of the language or a number.
    pub(super) word: bool,
    /// The sentence that it was inferred from.
    pub(super) from: Option<String>,
}

#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) doc: String,
    pub(super) deprecated: Option<String>,
    pub(super) rust: Option<String>,
}

impl Sheet {
    pub(super) fn of(
        page: &ReferencePage,
        facts: &PageFacts,
        several: bool,
        others: &Neighbours,
    ) -> Self {
        let mut examples = examples::of(page, facts);
        let method = facts.operation.method.clone();
        let mut doubts = std::mem::take(&mut examples.doubts);
        let path = sound_path(&facts.operation.path, facts.operation.line, &mut doubts);
        let mut operation = names::operation(&facts.title);
        if operation.is_empty() {
            "Operation".clone_into(&mut operation);
        }
        if several {
            operation = names::one_of(page, &operation, &method, &facts.operation.path);
        }
        let located = |tables: &[(Location, TableFacts)]| -> Vec<(Location, Table)> {
            tables
                .iter()
                .map(|(location, read)| (*location, table(read, Some(*location), page)))
                .collect()
        };
        let responses = facts.responses.iter().map(|response| Answer {
            status: response.status,
            doc: prose([&response.prose], response_doc(response.status)),
            tables: located(&response.tables),
        });
        let objects = facts.objects.iter().map(|object| Object {
            line: object.table.line,
            name: object.name.clone(),
            rust: None,
            doc: object_doc(object),
            note: note(object),
            table: table(&object.table, None, page),
        });
        let mut sheet = Self {
            title: one_line(&facts.title),
            updated: facts.updated.clone(),
            stem: String::new(),
            operation,
            method,
            path,
            line: facts.operation.line,
            doc: prose(&facts.prose, &facts.title),
            constraints: facts.constraints.clone(),
            request: located(&facts.request),
            responses: responses.collect(),
            objects: objects.collect(),
            example_requests: examples.requests,
            example_responses: examples.responses,
            doubts,
        };
        if sheet.title.is_empty() {
            sheet.title = sheet.operation.clone();
        }
        if sheet.doc.is_empty() {
            sheet.doc = sheet.title.clone();
        }
        sheet.name_fields();
        sheet.name_types(others);
        sheet
    }

    /// Every table, with the name of what it describes.
    pub(super) fn tables_mut(&mut self) -> impl Iterator<Item = (String, &mut Table)> {
        let operation = self.operation.clone();
        let request = self
            .request
            .iter_mut()
            .map(move |(_, table)| (operation.clone(), table));
        let operation = format!("{}Response", self.operation);
        let responses = self
            .responses
            .iter_mut()
            .flat_map(|response| &mut response.tables);
        let responses = responses.map(move |(_, table)| (operation.clone(), table));
        let objects = self.objects.iter_mut().map(|object| {
            (
                object.rust.clone().unwrap_or_else(|| object.name.clone()),
                &mut object.table,
            )
        });
        request.chain(responses).chain(objects)
    }

    fn tables(&self) -> impl Iterator<Item = &Table> {
        let responses = self.responses.iter().flat_map(|response| &response.tables);
        let located = self.request.iter().chain(responses).map(|(_, table)| table);
        located.chain(self.objects.iter().map(|object| &object.table))
    }

    pub(super) fn doubt(&mut self, line: usize, read: impl Into<String>, why: impl Into<String>) {
        self.doubts.push(Doubt {
            line,
            read: read.into(),
            why: why.into(),
        });
    }

    pub(super) fn counts(&self) -> Counts {
        let enumerations: BTreeSet<&String> = self
            .tables()
            .flat_map(|table| &table.rows)
            .filter_map(|row| row.enumeration.as_ref())
            .collect();
        Counts {
            tables: self.tables().count(),
            rows: self.tables().map(|table| table.rows.len()).sum(),
            objects: self.objects.len(),
            enumerations: enumerations.len(),
            examples: self.example_requests.len() + self.example_responses.len(),
        }
    }

    /// Gives `rust:` names to rows of one struct whose fields would be called alike.
    fn name_fields(&mut self) {
        let mut taken = BTreeSet::new();
        for (location, table) in &mut self.request {
            name_fields(table, location.word(), &mut taken);
        }
        for response in &mut self.responses {
            let mut taken = BTreeSet::new();
            for (location, table) in &mut response.tables {
                name_fields(table, location.word(), &mut taken);
            }
        }
        for object in &mut self.objects {
            name_fields(&mut object.table, "field", &mut BTreeSet::new());
        }
    }

    /// Names objects and enumerations.
    fn name_types(&mut self, others: &Neighbours) {
        let mut taken = others.types.clone();
        taken.extend(names::type_name(&self.operation));
        taken.extend(names::type_name(&format!("{}Response", self.operation)));
        let mut doubts = Vec::new();
        for object in &mut self.objects {
            if others.adopt(object) {
                continue;
            }
            let name = names::type_name(&object.name);
            let base = name.clone().unwrap_or_else(|| "Object_".to_owned());
            let base = if taken.contains(&base) {
                let why =
                    "something else of the service has this name; it got a Rust name of its own";
                doubts.push((object.line, object.name.clone(), why));
                names::type_name(&format!("{} {base}", self.operation)).unwrap_or(base)
            } else {
                base
            };
            let free = names::free(&base, &taken);
            if Some(&free) != name.as_ref() {
                object.rust = names::type_name(&free);
            }
            taken.insert(free);
        }
        for (line, read, why) in doubts {
            self.doubt(line, read, why);
        }
        self.name_enumerations(&mut taken, others);
        for (_, table) in self.tables_mut() {
            for row in &mut table.rows {
                name_options(row);
            }
        }
    }

    /// The same values are one enumeration, named after the first member that has them.
    fn name_enumerations(&mut self, taken: &mut BTreeSet<String>, others: &Neighbours) {
        let mut known: Vec<Known> = Vec::new();
        for (owner, table) in self.tables_mut() {
            for row in &mut table.rows {
                let item = row.notation.item();
                if row.options.is_empty() || *item == TypeNotation::Boolean {
                    continue;
                }
                if row.enumeration.is_some() || others.adopt_options(row) {
                    continue;
                }
                let item = row.notation.item();
                let mut values: Vec<String> = row
                    .options
                    .iter()
                    .map(|option| option.value.clone())
                    .collect();
                values.sort();
                let integer = item.is_integer();
                let same = known.iter().find(|other| {
                    other.values == values
                        && other.integer == integer
                        && (other.member == row.name || agree(&other.options, &row.options))
                });
                if let Some(Known { name, options, .. }) = same {
                    row.enumeration = Some(name.clone());
                    for option in &mut row.options {
                        if let Some(first) =
                            options.iter().find(|first| first.value == option.value)
                        {
                            *option = first.clone();
                        }
                    }
                    continue;
                }
                let base = names::type_name(&row.name).unwrap_or_else(|| "Value".to_owned());
                let base = base.trim_start_matches('_').to_owned();
                let owned = || names::type_name(&format!("{owner} {base}"));
                let name = if taken.contains(&base) {
                    owned().unwrap_or_else(|| base.clone())
                } else {
                    base.clone()
                };
                let name = names::free(&name, taken);
                taken.insert(name.clone());
                row.enumeration = Some(name.clone());
                known.push(Known {
                    values,
                    integer,
                    name,
                    options: row.options.clone(),
                    member: row.name.clone(),
                });
            }
        }
    }
}

/// An enumeration that has a name.
struct Known {
    /// Its values, sorted.
    values: Vec<String>,
    integer: bool,
    name: String,
    options: Vec<Choice>,
    /// The member that it is named after.
    member: String,
}

/// Whether two lists of options mean the same.
fn agree(a: &[Choice], b: &[Choice]) -> bool {
    b.iter().all(|b| {
        a.iter()
            .any(|a| a.value == b.value && a.doc == b.doc && a.deprecated == b.deprecated)
    })
}

fn name_fields(table: &mut Table, word: &str, taken: &mut BTreeSet<String>) {
    for row in &mut table.rows {
        if row
            .keys
            .iter()
            .any(|said| said.key == "from" && said.text == "credentials")
        {
            continue;
        }
        let name = names::field(&row.name);
        match name {
            Some(name) if taken.insert(name.clone()) => {}
            name => {
                let base = format!("{word}_{}", name.unwrap_or_default().trim_matches('_'));
                let base = names::field(&base).unwrap_or_else(|| word.to_owned());
                let free = names::free(&base, taken);
                taken.insert(free.clone());
                row.rust = Some(free);
            }
        }
    }
}

/// Gives `rust:` names to options that would be called alike, or not at all.
fn name_options(row: &mut Row) {
    if *row.notation.item() == TypeNotation::Boolean {
        return;
    }
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for option in &mut row.options {
        let given = option.rust.as_ref();
        let name = given.cloned().or_else(|| names::variant(&option.value));
        let clash = name.as_ref().is_none_or(|name| taken.contains(name));
        if clash {
            let base = name.unwrap_or_else(|| "Value".to_owned());
            let set = taken.clone();
            let free = names::free(&format!("{base}_"), &set);
            let free = names::variant(&free)
                .filter(|name| !set.contains(name))
                .unwrap_or_else(|| names::free(&base, &set));
            taken.insert(free.clone());
            option.rust = Some(free);
        } else if let Some(name) = name {
            taken.insert(name);
        }
    }
}

fn table(read: &TableFacts, location: Option<Location>, page: &ReferencePage) -> Table {
    Table {
        number: read.number.clone(),
        rows: read
            .rows
            .iter()
            .map(|read| row(read, location, page))
            .collect(),
    }
}

pub(super) fn row(read: &RowFacts, location: Option<Location>, page: &ReferencePage) -> Row {
    let facts = &read.facts;
    let mut keys = Vec::new();
    let mut say = |key: &'static str, text: String, word: bool, from: Option<&str>| {
        keys.push(Said {
            key,
            text,
            word,
            from: from.map(str::to_owned),
        });
    };
    for key in crate::page::LIMITS {
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
    if let Some((unit, from)) = text(&facts.unit) {
        say("unit", unit, false, from.as_deref());
    }
    if let Some(format) = &facts.format {
        let name = Format::ALL
            .into_iter()
            .find(|(_, known)| *known == format.value)
            .map_or("", |(name, _)| name);
        say("format", name.to_owned(), false, format.origin.sentence());
    }
    if let Some((default, from)) = text(&facts.default) {
        let word = *facts.notation.item() != TypeNotation::String;
        say("default", default, word, from.as_deref());
    }
    if let Some((rule, from)) = text(&facts.default_rule) {
        say("default_rule", rule, false, from.as_deref());
    }
    if let Some((other, from)) = text(&facts.ignored_with) {
        say("ignored_with", other, false, from.as_deref());
    }
    match (location, read.name.as_str()) {
        (Some(Location::Path), "project_id") => say("from", "sender".to_owned(), true, None),
        (Some(Location::Header), "X-Auth-Token" | "Authorization" | "X-Sdk-Date") => {
            say("from", "credentials".to_owned(), true, None);
        }
        _ if facts.notation == TypeNotation::String
            && facts.format.is_none()
            && facts.options.is_none() =>
        {
            if let Some((secret, why)) = secret(&read.name, page) {
                say("secret", secret.to_owned(), true, Some(why));
            }
        }
        _ => {}
    }
    if let Some((deprecated, from)) = text(&facts.deprecated) {
        say("deprecated", deprecated, false, from.as_deref());
    }
    let options = facts.options.as_ref().filter(|_| facts.format.is_none());
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
    let lower = name.to_lowercase().replace(['_', '-'], "");
    let ends = [
        "password",
        "passwd",
        "adminpass",
        "secretkey",
        "secretaccesskey",
        "privatekey",
        "securitytoken",
        "subjecttoken",
        "authtoken",
    ];
    if ends.iter().any(|end| lower.ends_with(end)) {
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

/// The words of the row that refers to an object, its caption, or its name.
fn object_doc(object: &crate::facts::ObjectFacts) -> String {
    let texts = [one_line(&object.prose), one_line(&object.caption)];
    let text = texts.into_iter().find(|text| !text.is_empty());
    text.unwrap_or_else(|| format!("{}.", words(&object.name)))
}

fn note(object: &crate::facts::ObjectFacts) -> Option<String> {
    let more: Vec<&str> = object.tables.iter().skip(1).map(String::as_str).collect();
    if !more.is_empty() {
        return Some(format!("says the same as table {}", more.join(", ")));
    }
    (!object.caption.is_empty()).then(|| format!("on the page: {}", object.caption))
}

/// Texts joined to one line; without any, the other one.
pub(super) fn prose<T: AsRef<str>>(texts: impl IntoIterator<Item = T>, otherwise: &str) -> String {
    let mut joined = String::new();
    for text in texts {
        let text = one_line(text.as_ref());
        if !joined.is_empty() && !text.is_empty() {
            if !joined.ends_with(['.', ':', ';', '?', '!', ',']) {
                joined.push('.');
            }
            joined.push(' ');
        }
        joined += &text;
    }
    if joined.is_empty() {
        one_line(otherwise)
    } else {
        joined
    }
}

/// A text without line ends, tabs and what cannot be seen.
pub(super) fn one_line(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| {
            if c.is_control() || c == '\u{a0}' {
                ' '
            } else {
                c
            }
        })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A wire name as words: `asset_id` → `Asset id`.
fn words(name: &str) -> String {
    let text = name.replace(['_', '-'], " ");
    let mut letters = text.trim().chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    format!("{first}{}", letters.as_str())
}

fn response_doc(status: u16) -> &'static str {
    if (200..300).contains(&status) {
        "The request succeeded."
    } else {
        "The request failed."
    }
}

/// The path as a spec can hold it.
fn sound_path(path: &str, line: usize, doubts: &mut Vec<Doubt>) -> String {
    let bare = path.split(['?', '#']).next().unwrap_or_default();
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~%!$&'()*+,;=:@".contains(c);
    let segments = bare.split('/').map(|segment| {
        let inner = segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        if inner.is_some_and(|inner| !inner.is_empty() && !inner.contains(['{', '}', ' '])) {
            return segment.to_owned();
        }
        segment.chars().filter(|c| allowed(*c)).collect()
    });
    let mut sound = segments.collect::<Vec<String>>().join("/");
    if !sound.starts_with('/') {
        sound.insert(0, '/');
    }
    if sound != path {
        doubts.push(Doubt {
            line,
            read: path.to_owned(),
            why: format!("a spec cannot hold this path as it is; `{sound}` was taken"),
        });
    }
    sound
}
