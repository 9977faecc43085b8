//! What the reader hands on: what a saved page says, word for word, whether it was saved as HTML or as text.

mod parameter;
mod table;

use serde::Serialize;
use serde_json::Value;

pub use parameter::{Facets, Label, Parameter, Prose};
pub use table::{Cells, DecidedBy, Row, Side, Table, TableKind};

/// One reference page in neutral form. As JSON: what the page says. Fields that are skipped there tell where it says so.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReferencePage {
    /// The page's name: `<service>-<title in kebab case>`.
    pub name: String,
    /// The service: the name's first word.
    pub service: String,
    /// The page's title.
    pub title: String,
    /// Methods and paths, in the page's order.
    pub operations: Vec<Operation>,
    /// All tables, in the page's order.
    pub tables: Vec<Table>,
    /// Example requests and responses, in the page's order.
    pub examples: Vec<Example>,
    /// The rows of the status code table.
    pub status_codes: Vec<StatusCode>,
    /// What is unusual: `several_operations`.
    pub flags: Vec<String>,
    /// The official name of the operation, where an anchor at the title or a label says it.
    #[serde(skip)]
    pub official: Option<String>,
    /// The date of the line `Updated on`, as written.
    #[serde(skip)]
    pub updated: Option<String>,
    /// The page's sections with the prose outside of tables and examples.
    #[serde(skip)]
    pub sections: Vec<Section>,
    /// What was read but may be wrong, in the page's order.
    #[serde(skip)]
    pub doubts: Vec<Doubt>,
}

/// A method and a path.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Operation {
    /// `GET`, `POST`, …
    pub method: String,
    /// From the first `/` behind the host on: `/v1/{project_id}/assets`.
    pub path: String,
    /// As on the page.
    pub raw: String,
    /// Line in the source, from 1.
    #[serde(skip)]
    pub line: usize,
}

/// A section of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// The title.
    pub title: String,
    /// Line of the title, from 1.
    pub line: usize,
    /// Paragraphs and list items outside of tables and examples.
    pub prose: Vec<Prose>,
}

/// An example request or response.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Example {
    /// Whether the section's title calls it request or response.
    pub side: Option<Side>,
    /// The status code written above it.
    pub status: Option<String>,
    /// The title of the section it stands in.
    pub section: Option<String>,
    /// As on the page.
    pub raw: String,
    /// Its first line, if that is a method and an address; they may stand on two lines.
    pub request_line: Option<String>,
    /// Its JSON, if it is valid.
    pub json: Option<Value>,
    /// Whether it is.
    pub json_valid: bool,
    /// What stands above it in the same section: `Example request 1: querying all listeners`.
    #[serde(skip)]
    pub title: Option<String>,
    /// Request or response, as far as section, title and content tell.
    #[serde(skip)]
    pub role: Option<Side>,
    /// Line in the source, from 1.
    #[serde(skip)]
    pub line: usize,
}

/// A status code and what it means.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct StatusCode {
    /// `200`, or what else the cell says.
    pub code: String,
    /// The row's other cells.
    pub description: String,
}

/// What was read but may be wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doubt {
    /// Line in the source, from 1.
    pub line: usize,
    /// What was read.
    pub read: String,
    /// What is doubtful about it, for a person.
    pub why: String,
    /// What it is about, for whoever tells doubts apart.
    pub about: About,
}

impl Doubt {
    /// A doubt about what stands on a line.
    pub(crate) fn new(line: usize, read: impl Into<String>, why: impl Into<String>) -> Self {
        Self {
            line,
            read: read.into(),
            why: why.into(),
            about: About::Line,
        }
    }

    /// The same, about something that is told apart.
    pub(crate) fn about(self, about: About) -> Self {
        Self { about, ..self }
    }
}

/// What on a page a doubt is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum About {
    /// Whatever stands on the line.
    #[default]
    Line,
    /// The page as a whole, of which nothing was understood.
    Page,
    /// A table as a whole, by its position on the page.
    Table(usize),
    /// A cell that says whether a row is mandatory.
    Mandatory(Cell),
    /// A cell that says the type of a row.
    Type(Cell),
}

/// A cell of one row. In HTML, many rows may stand on one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The row's name, as written.
    pub row: String,
    /// What stands in the cell.
    pub text: String,
}

impl Cell {
    /// A cell of a row; empty where there is none.
    pub(crate) fn of(row: &Parameter, text: Option<&str>) -> Self {
        Self {
            row: row.name.clone(),
            text: text.unwrap_or_default().to_owned(),
        }
    }
}
