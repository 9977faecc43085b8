//! A table of the page: its caption, its rows, and what it describes.

use serde::Serialize;

use super::parameter::Parameter;

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Table {
    /// The number in its caption.
    pub number: Option<String>,
    /// The caption behind the number; empty without one.
    pub caption: String,
    /// The whole caption.
    pub raw_caption: Option<String>,
    /// The paragraph or list item right above it, if it has no caption.
    #[serde(skip)]
    pub(crate) lead: Option<String>,
    /// The title of the section it stands in.
    pub section: Option<String>,
    /// The title of the subsection it stands in.
    pub sub: Option<String>,
    /// The status code of the response that it belongs to.
    pub status: Option<String>,
    /// The heads of the columns, as written.
    pub columns: Vec<String>,
    /// What the table describes.
    pub kind: TableKind,
    /// How that was known.
    #[serde(rename = "kind_from")]
    pub decided_by: DecidedBy,
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
pub enum TableKind {
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

impl TableKind {
    /// Whether its rows are [`Row::Parameter`].
    pub fn has_parameters(self) -> bool {
        !matches!(self, Self::StatusCodes | Self::ErrorCodes | Self::Other)
    }
}

/// How the kind of a table was known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DecidedBy {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_parameters_or_cells() {
        let table = Table {
            rows: vec![
                Row::Parameter(Box::default()),
                Row::Cells(Cells {
                    cells: vec!["200".to_owned()],
                    ..Cells::default()
                }),
            ],
            ..Table::default()
        };
        assert_eq!((table.parameters().count(), table.cells().count()), (1, 1));
        assert!(TableKind::Body.has_parameters() && !TableKind::StatusCodes.has_parameters());
    }
}
