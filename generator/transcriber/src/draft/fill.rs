//! The facts of a page → a draft: names given, each fact under its key of the spec language.

mod enumerations;
mod naming;
mod paging;
mod reading;
mod rows;
mod uri;

use std::collections::BTreeMap;

use generator::page::Location;

use super::neighbours::Neighbours;
use super::sheet::{Object, Response, Sheet, Table};
use super::text::{one_line, prose, words};
use super::{names, operation_names};
use crate::facts::examples;
use crate::facts::{ObjectFacts, PageFacts, TableFacts};
use crate::read::ReferencePage;
pub(super) use rows::row;
use rows::table;
pub(super) use uri::uri;

impl Sheet {
    pub(super) fn of(
        page: &ReferencePage,
        facts: &PageFacts,
        several: bool,
        others: &Neighbours,
        planned: impl Fn(&str) -> Option<String>,
    ) -> Self {
        let mut examples = examples::of(page, facts);
        let mut doubts = std::mem::take(&mut examples.doubts);
        let (method, path) = uri(facts, &mut doubts);
        doubts.extend(paging::paging(facts));
        let mut operation = operation_names::of(facts);
        if operation.is_empty() {
            "Operation".clone_into(&mut operation);
        }
        if several {
            operation = operation_names::one_of(page, &operation, &method, &facts.operation.path);
        }
        // An operation of another version has its name.
        if others.operations.contains(&operation)
            && let Some(versioned) =
                operation_names::with_version(&operation, &facts.operation.path)
            && !others.operations.contains(&versioned)
        {
            operation = versioned;
        }
        doubts.extend(reading::reads_only(
            facts.operation.line,
            &operation,
            &method,
        ));
        let stem = operation_names::stem(&operation);
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
            Response {
                status: response.status,
                doc: prose([&response.prose], response_doc(response.status)),
                tables,
            }
        });
        let objects = facts.objects.iter().map(|facts| object(facts, page));
        let mut sheet = Self {
            source: facts.source,
            is_official: facts.official.as_ref() == Some(&operation),
            title: one_line(&facts.title),
            updated: facts.updated.clone(),
            stem,
            operation,
            method,
            path,
            shares_uri_with: Vec::new(),
            line: facts.operation.line,
            doc: prose(&facts.prose, &facts.title),
            deprecated: facts.deprecated.clone(),
            constraints: facts.constraints.clone(),
            request: located(&facts.request),
            responses: responses.collect(),
            objects: objects.collect(),
            example_requests: examples.requests,
            example_responses: examples.responses,
            renamed: BTreeMap::new(),
            doubts,
        };
        if sheet.title.is_empty() {
            sheet.title = sheet.operation.clone();
        }
        if sheet.doc.is_empty() {
            sheet.doc = sheet.title.clone();
        }
        sheet.name_fields();
        sheet.name_types(others, planned);
        sheet
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

fn response_doc(status: u16) -> &'static str {
    if (200..300).contains(&status) {
        "The request succeeded."
    } else {
        "The request failed."
    }
}
