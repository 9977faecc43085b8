//! [`PageFacts`] → [`Sheet`]: what the file will say, with names given and each fact under its key.

mod naming;
mod rows;
mod uri;

use std::collections::BTreeSet;

pub(super) use rows::row;
use rows::table;
pub(super) use uri::uri;

use super::neighbours::Neighbours;
use super::{Counts, names};
use crate::facts::examples::{self, Request, Response};
use crate::facts::{ConstraintFacts, ObjectFacts, PageFacts, TableFacts};
use crate::page::{Location, TypeNotation};
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
        let mut doubts = std::mem::take(&mut examples.doubts);
        let (method, path) = uri(facts, &mut doubts);
        let mut operation = names::operation(&facts.title);
        if operation.is_empty() {
            "Operation".clone_into(&mut operation);
        }
        if several {
            operation = names::one_of(page, &operation, &method, &facts.operation.path);
        }
        let stem = names::stem(&operation);
        let operation = names::free(&operation, &others.operations);
        let located = |tables: &[(Location, TableFacts)]| -> Vec<(Location, Table)> {
            tables
                .iter()
                .map(|(location, read)| (*location, table(read, Some(*location), page)))
                .collect()
        };
        let responses = facts.responses.iter().map(|response| {
            let mut tables = located(&response.tables);
            for row in tables.iter_mut().flat_map(|(_, table)| &mut table.rows) {
                // Only what is sent is filled in by somebody.
                row.keys.retain(|said| said.key != "from");
            }
            Answer {
                status: response.status,
                doc: prose([&response.prose], response_doc(response.status)),
                tables,
            }
        });
        let objects = facts.objects.iter().map(|facts| object(facts, page));
        let mut sheet = Self {
            title: one_line(&facts.title),
            updated: facts.updated.clone(),
            stem,
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
}

/// An object as the spec has it.
pub(super) fn object(facts: &ObjectFacts, page: &ReferencePage) -> Object {
    Object {
        line: facts.table.line,
        name: facts.name.clone(),
        rust: None,
        doc: object_doc(facts),
        note: note(facts),
        table: table(&facts.table, None, page),
    }
}

/// The words of the row that refers to an object, its caption, or its name.
fn object_doc(object: &ObjectFacts) -> String {
    let texts = [one_line(&object.prose), one_line(&object.caption)];
    let text = texts.into_iter().find(|text| !text.is_empty());
    text.unwrap_or_else(|| format!("{}.", words(&object.name)))
}

fn note(object: &ObjectFacts) -> Option<String> {
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
