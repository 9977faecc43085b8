//! What a draft will say, before it is written: names given, each fact under its key.

use std::collections::{BTreeMap, BTreeSet};

use generator::page::{Location, TypeNotation};

use crate::facts::examples::{ExampleRequest, ExampleResponse};
use crate::facts::{ConstraintFacts, Fact, Source};
use crate::read::Doubt;

/// A file to be written.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    /// What it is drafted from.
    pub(super) source: Source,
    /// Whether the operation's name is the official one.
    pub(super) is_official: bool,
    pub(super) title: String,
    pub(super) updated: Option<String>,
    pub(super) stem: String,
    pub(super) operation: String,
    pub(super) method: String,
    pub(super) path: String,
    /// Operations of the same method and path.
    pub(super) shares_uri_with: Vec<String>,
    /// The line of the method and the path.
    pub(super) line: usize,
    pub(super) doc: String,
    pub(super) deprecated: Option<Fact<String>>,
    pub(super) constraints: Vec<ConstraintFacts>,
    pub(super) request: Vec<(Location, Table)>,
    pub(super) responses: Vec<Response>,
    pub(super) objects: Vec<Object>,
    pub(super) example_requests: Vec<ExampleRequest>,
    pub(super) example_responses: Vec<ExampleResponse>,
    /// Enumerations that got another name, and how often.
    pub(super) renamed: BTreeMap<String, usize>,
    /// What had to be left out or put otherwise.
    pub(super) doubts: Vec<Doubt>,
}

#[derive(Clone, Debug)]
pub(super) struct Response {
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
    /// Of a body: whether it must be there.
    pub(super) mandatory: bool,
    /// The rows; of a body that is one value as a whole, the value.
    pub(super) rows: Vec<Row>,
    /// The media type of a body, and the sentence that it was inferred from.
    pub(super) content_type: Option<(String, Option<String>)>,
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
    pub(super) keys: Vec<DraftKey>,
    pub(super) enumeration: Option<String>,
    pub(super) options: Vec<Choice>,
    /// The sentence that the options were inferred from.
    pub(super) options_from: Option<String>,
    pub(super) rust: Option<String>,
}

/// A fact under its key.
#[derive(Clone, Debug)]
pub(super) struct DraftKey {
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

/// How much a page holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tables.
    pub tables: usize,
    /// Their rows.
    pub rows: usize,
    /// Objects.
    pub objects: usize,
    /// Enumerations.
    pub enumerations: usize,
    /// Example requests and responses.
    pub examples: usize,
}

impl Sheet {
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
        self.doubts.push(Doubt::new(line, read, why));
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
