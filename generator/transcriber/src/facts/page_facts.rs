//! The facts of one operation: its request, responses and objects, each row with its facts.

use generator::page::Location;

use super::fact::{Fact, Facts};
use crate::read::{Doubt, Operation};

/// What a page says of one operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageFacts {
    /// What says so.
    pub source: Source,
    /// The title.
    pub title: String,
    /// The official name of the operation, where it is said.
    pub official: Option<String>,
    /// The date, as `2026-01-16`.
    pub updated: Option<String>,
    /// Method and path.
    pub operation: Operation,
    /// What the operation does, in the page's words.
    pub prose: Vec<String>,
    /// That the operation is not to be used any more.
    pub deprecated: Option<Fact<String>>,
    /// Rules for the whole request.
    pub constraints: Vec<ConstraintFacts>,
    /// The tables of the request, in the order of the spec language.
    pub request: Vec<(Location, TableFacts)>,
    /// The responses, by status.
    pub responses: Vec<ResponseFacts>,
    /// The objects, in the page's order.
    pub objects: Vec<ObjectFacts>,
    /// What could be read in more than one way, or says nothing that a spec can hold.
    pub doubts: Vec<Doubt>,
}

/// What facts were taken from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Source {
    /// A reference page.
    #[default]
    Page,
    /// A definition. It has no date, no numbers of tables, no order of rows, and a title of its own.
    Definition,
}

impl Source {
    /// What people call it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Definition => "definition",
        }
    }
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableFacts {
    /// Its number on the page.
    pub number: String,
    /// Line in the source, from 1.
    pub line: usize,
    /// Its rows; of a body that is one value as a whole, the value.
    pub rows: Vec<RowFacts>,
    /// Of a body: whether it must be there, where that is said.
    pub mandatory: Option<bool>,
    /// Of a body: its media type, if it is not JSON.
    pub content_type: Option<Fact<String>>,
}

/// Characters of the longest name: more is text that slipped into the column.
pub(super) const NAME: usize = 128;

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowFacts {
    /// The name on the wire.
    pub name: String,
    /// Line in the source, from 1.
    pub line: usize,
    /// Which row of the page it is; none if it was made up.
    pub id: Option<RowId>,
    /// What the row says.
    pub facts: Facts,
}

/// A row by its position: in HTML, rows of one name may stand on one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RowId {
    /// The position of its table on the page.
    pub table: usize,
    /// Its position among the parameters of the table.
    pub row: usize,
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectFacts {
    /// Its name, as types refer to it.
    pub name: String,
    /// What the page calls it, if that is another name or none at all.
    pub caption: String,
    /// The numbers of all tables that say the same of it.
    pub tables: Vec<String>,
    /// What it is: the words of the first row that refers to it.
    pub prose: String,
    /// The first of its tables.
    pub table: TableFacts,
}

/// A response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseFacts {
    /// The status code.
    pub status: u16,
    /// What it means, in the page's words.
    pub prose: String,
    /// Its header and body.
    pub tables: Vec<(Location, TableFacts)>,
}

/// A rule for the whole request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConstraintFacts {
    /// Members and the values for which it holds.
    pub when: Vec<(String, String)>,
    /// File formats that are accepted.
    pub formats: Vec<String>,
    /// The largest file that is accepted.
    pub max_size: Option<String>,
    /// The rule, in the page's words.
    pub prose: String,
}

impl PageFacts {
    /// Every table with rows: of the request, of the responses, of the objects.
    pub fn tables(&self) -> impl Iterator<Item = &TableFacts> {
        let responses = self.responses.iter().flat_map(|response| &response.tables);
        let located = self.request.iter().chain(responses).map(|(_, table)| table);
        located.chain(self.objects.iter().map(|object| &object.table))
    }
}
