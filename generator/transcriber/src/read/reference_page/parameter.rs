//! A row that describes a parameter or a member: its cells, as written.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

/// A row that describes a parameter or a member of an object.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Parameter {
    /// The name, as written.
    pub name: String,
    /// `Yes`, `No` or what else the cell says. None without such a column; empty if the cell is.
    pub mandatory: Option<String>,
    /// The type, as written. None without such a column; empty if the cell is.
    #[serde(rename = "type")]
    pub type_cell: Option<String>,
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
    /// Of a table inside of the cell: the row that this is a cell of, from 1; 0 for the heads.
    pub inner_row: Option<usize>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_leaves_out_what_there_is_not() {
        let parameter = Parameter {
            name: "id".to_owned(),
            ..Parameter::default()
        };
        let json = serde_json::to_value(&parameter).unwrap_or_default();
        let expected =
            serde_json::json!({"name": "id", "mandatory": null, "type": null, "description": ""});
        assert_eq!(json, expected);
    }

    #[test]
    fn labels_are_a_mapping_in_the_pages_order() {
        let label = |name: &str| Label {
            name: name.to_owned(),
            lines: vec!["x".to_owned()],
        };
        let parameter = Parameter {
            labels: vec![label("Range"), label("Default")],
            ..Parameter::default()
        };
        let json = serde_json::to_string(&parameter).unwrap_or_default();
        assert!(
            json.contains(r#""labels":{"Range":["x"],"Default":["x"]}"#),
            "{json}"
        );
    }
}
