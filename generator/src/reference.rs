//! A saved reference page, as text or HTML, into [`ReferencePage`]: what its tables say, word for word.
//! First stage of the transcriber; knows nothing of the spec language.
//!
//! ```text
//! HTML ──html──▶ blocks ──┐
//!                         ├─▶ tables, examples ──classify──▶ ReferencePage
//! text ──text──▶ blocks ──┘
//! ```
//!
//! Reading never fails. What was read but may be wrong becomes a [`Doubt`].

mod block;
mod caption;
mod classify;
mod code;
mod doubts;
mod grid;
mod html;
mod labels;
mod line;
mod links;
mod look;
mod operation;
mod page;
mod rows;
mod scores;
mod text;
pub(crate) mod words;

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::Value;

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

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Table {
    /// The number in its caption.
    pub number: Option<String>,
    /// The caption behind the number; empty without one.
    pub caption: String,
    /// The whole caption.
    pub raw_caption: Option<String>,
    /// The title of the section it stands in.
    pub section: Option<String>,
    /// The title of the subsection it stands in.
    pub sub: Option<String>,
    /// The status code of the response that it belongs to.
    pub status: Option<String>,
    /// The heads of the columns, as written.
    pub columns: Vec<String>,
    /// What the table describes.
    pub kind: Kind,
    /// How that was known.
    pub kind_from: KindFrom,
    /// The object that the table describes, if it describes one.
    pub object: Option<String>,
    /// What is unusual, sorted: `dotted_names`, `no_mandatory`, `no_type`, `response_with_mandatory`, `rowspan`.
    pub flags: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Whether it belongs to the request or the response.
    pub side: Option<Side>,
    /// `number:row` of each row that refers to this table.
    pub referenced_by: Vec<String>,
    /// The position in `tables` of the first table of this side that says just the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dup_of: Option<usize>,
    /// Line of the caption, or of the first column's head, from 1.
    #[serde(skip)]
    pub line: usize,
}

impl Table {
    /// The rows that describe parameters or members: all of them, unless the table is about something else.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.rows.iter().filter_map(|row| match row {
            Row::Parameter(parameter) => Some(&**parameter),
            Row::Cells(_) => None,
        })
    }

    /// The rows of a table that is not about parameters.
    pub fn cells(&self) -> impl Iterator<Item = &Cells> {
        self.rows.iter().filter_map(|row| match row {
            Row::Parameter(_) => None,
            Row::Cells(cells) => Some(cells),
        })
    }
}

/// What a table describes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Placeholders of the path.
    Path,
    /// Query parameters.
    Query,
    /// Placeholders of the path and query parameters in one table.
    PathAndQuery,
    /// Headers of the request.
    Header,
    /// Members of the request body.
    Body,
    /// Headers of the response.
    ResponseHeader,
    /// Members of the response body.
    ResponseBody,
    /// Members of an object.
    Object,
    /// Status codes.
    StatusCodes,
    /// Error codes.
    ErrorCodes,
    /// Something else.
    #[default]
    Other,
}

impl Kind {
    /// Whether its rows are [`Row::Parameter`].
    pub fn has_parameters(self) -> bool {
        !matches!(self, Self::StatusCodes | Self::ErrorCodes | Self::Other)
    }
}

/// How the kind of a table was known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum KindFrom {
    /// The caption says it.
    Caption,
    /// The rows are placeholders of the path.
    Placeholders,
    /// The section says it.
    Section,
    /// A row refers to the table.
    Link,
    /// The heads of the columns say it.
    #[default]
    Header,
}

/// Request or response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// What is sent.
    Request,
    /// What is received.
    Response,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Row {
    /// A parameter or a member.
    Parameter(Box<Parameter>),
    /// Anything else.
    Cells(Cells),
}

/// A row that describes a parameter or a member of an object.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Parameter {
    /// The name, as written.
    pub name: String,
    /// `Yes`, `No` or what else the cell says. None without such a column; empty if the cell is.
    pub mandatory: Option<String>,
    /// The type, as written. None without such a column; empty if the cell is.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// The description: one paragraph or list item per line, list items with `• ` in front.
    pub description: String,
    /// The parts of a labelled description, in the page's order: `Constraints` and its lines.
    #[serde(
        skip_serializing_if = "Vec::is_empty",
        serialize_with = "serialize_labels"
    )]
    pub labels: Vec<Label>,
    /// What the labels say, where it can be told without understanding sentences.
    #[serde(skip_serializing_if = "Facets::is_empty")]
    pub facets: Facets,
    /// Cells in columns that are none of the four, by the column's head.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, String>,
    /// The description with its structure; the same lines as `description`.
    #[serde(skip)]
    pub prose: Vec<Prose>,
    /// Line in the source, from 1.
    #[serde(skip)]
    pub line: usize,
}

/// A part of a labelled description.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    /// The label, as written, without its colon.
    pub name: String,
    /// The lines below it.
    pub lines: Vec<String>,
}

fn serialize_labels<S: Serializer>(labels: &[Label], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(labels.iter().map(|label| (&label.name, &label.lines)))
}

/// Limits, default and options that stand under labels.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Facets {
    /// `Default value`, unless it says that there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// `Minimum`: of the value, or of a text's length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<String>,
    /// `Maximum`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<String>,
    /// The options, where every list item under the label is one.
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
}

impl Facets {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A row of a table that is not about parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Cells {
    /// The cells, one per column.
    pub cells: Vec<String>,
    /// The columns whose cell belongs to a row further up.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub spanned: Vec<String>,
    /// Line in the source, from 1.
    #[serde(skip)]
    pub line: usize,
}

/// A paragraph or list item of prose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// Line in the source, from 1.
    pub line: usize,
    /// Whether a bullet or number stands before it.
    pub bullet: bool,
    /// How many lists it stands in, so that a further paragraph of a list item has the item's depth.
    pub depth: usize,
    /// The text, without its bullet.
    pub text: String,
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
    /// What is doubtful about it.
    pub why: String,
}

/// Reads a saved page. `name` is its file's name without the ending; HTML and text are told apart by content.
pub fn read(name: &str, text: &str) -> ReferencePage {
    let blocks = if html::is_html(text) {
        html::blocks(text)
    } else {
        text::blocks(text)
    };
    page::page(name, blocks)
}
