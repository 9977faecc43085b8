//! Definitions (Swagger 2.0, OpenAPI 3.0 and 3.1, JSON or YAML) → the facts of each operation, as [`facts`](crate::facts)
//! takes them from a page. Beside the first two stages of the transcriber: what comes after is the same for both.
//!
//! ```text
//! file ──tree──▶ Node ──document──▶ Document ──operations──▶ SavedPage and PageFacts ──▶ draft, verify
//!                                       │                          ▲
//!                                       └──schema──▶ Schema ──rows─┘
//! ```
//!
//! A document that the generator itself wrote is told by its extensions, and goes another way: [`spec()`].
//!
//! A definition states all its facts under keys; nothing is inferred from sentences but what an enumeration's values
//! mean. What a spec cannot say, and what a definition says in two ways, is a [`Doubt`].

mod bodies;
mod compose;
mod document;
mod examples;
mod limits;
mod objects;
mod operations;
mod options;
mod own;
mod parameters;
mod places;
mod responses;
mod rows;
mod schema;
mod tree;

use generator::page::Location;

use crate::facts::{PageFacts, RowFacts, RowId, TableFacts};
use crate::read::{Doubt, Parameter, ReferencePage, Row, Table, TableKind};
use crate::verify::SavedPage;
use document::Document;
use objects::Objects;
pub use own::spec;
use tree::Node;

/// An operation of a definition.
#[derive(Clone, Debug)]
pub struct Definition {
    /// What it says, word for word, as comparisons and drafts want it.
    pub saved: SavedPage,
    /// What it says as facts.
    pub facts: PageFacts,
}

/// What a file defines.
#[derive(Clone, Debug, Default)]
pub struct Definitions {
    /// Its operations.
    pub operations: Vec<Definition>,
    /// What it says of the service.
    pub service: ServiceFacts,
    /// What it says of no operation that a spec could hold.
    pub doubts: Vec<Doubt>,
}

/// What a definition says of its service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceFacts {
    /// Scheme and host: `https://vod.cn-north-4.myhuaweicloud.com`.
    pub host: Option<String>,
    /// The region of that host, if it is told.
    pub region: Option<String>,
}

impl ServiceFacts {
    /// The address of the service in any region, as a spec writes it.
    pub(crate) fn endpoint(&self) -> Option<String> {
        let host = self.host.as_ref()?;
        let labels = host.split(['.', '/']);
        let region = self
            .region
            .as_deref()
            .filter(|region| host.contains(region));
        let region = region.or_else(|| labels.clone().find(|label| is_region(label)))?;
        let endpoint = host.replacen(region, "{region}", 1);
        endpoint.starts_with("https://").then_some(endpoint)
    }
}

/// Whether a part of a host is called like a region: `cn-north-4`; or stands for one.
fn is_region(label: &str) -> bool {
    let parts: Vec<&str> = label.split('-').collect();
    let letters = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase());
    let number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    matches!(parts[..], [land, place, count] if letters(land) && letters(place) && number(count))
        || label.starts_with('{') && label.ends_with('}')
}

/// Reads a file.
///
/// # Errors
///
/// Why it is no definition, in one line.
pub fn read(path: &str, text: &str) -> Result<Definitions, String> {
    let root = Node::read(text)?;
    let document = Document::of(&root)?;
    let mut definitions = Definitions {
        service: ServiceFacts {
            host: document.host(),
            region: root.text_at("region_id").map(str::to_owned),
        },
        ..Definitions::default()
    };
    operations::read(&document, path, &mut definitions);
    if definitions.operations.is_empty() {
        return Err("it defines no operation".to_owned());
    }
    Ok(definitions)
}

/// Goes through one operation.
struct Reader<'a> {
    document: &'a Document<'a>,
    page: ReferencePage,
    facts: PageFacts,
    objects: Objects<'a>,
    /// How many schemas are being read, one within the other.
    depth: usize,
    /// Whether members are sent as they are: those of parameters, and of the body of the request.
    sent: bool,
    /// Whether members can be bytes: those of a form.
    bytes: bool,
}

impl<'a> Reader<'a> {
    fn new(document: &'a Document<'a>) -> Self {
        Self {
            document,
            page: ReferencePage::default(),
            facts: PageFacts::default(),
            objects: Objects::default(),
            depth: 0,
            sent: false,
            bytes: false,
        }
    }

    /// A doubt about a value of the document.
    fn doubt(&mut self, node: &Node, read: &str, why: impl Into<String>) {
        self.at(node.line, read, why);
    }

    /// A doubt about no line of its own.
    fn say(&mut self, read: &str, why: impl Into<String>) {
        self.at(0, read, why);
    }

    fn at(&mut self, line: usize, read: &str, why: impl Into<String>) {
        let read: String = read.chars().take(160).collect();
        let doubt = Doubt::new(line, read, why);
        if !self.facts.doubts.contains(&doubt) {
            self.facts.doubts.push(doubt);
        }
    }

    /// A table of these rows, on the page and among the facts. Definitions have no numbers: it counts as one without.
    fn table(&mut self, mut rows: Vec<RowFacts>, object: Option<&str>) -> TableFacts {
        let table = self.page.tables.len();
        for (index, row) in rows.iter_mut().enumerate() {
            row.id = Some(RowId { table, row: index });
        }
        let written = rows
            .iter()
            .map(|row| Row::Parameter(Box::new(parameter(row))));
        self.page.tables.push(Table {
            kind: TableKind::Object,
            object: object.map(str::to_owned),
            rows: written.collect(),
            ..Table::default()
        });
        TableFacts {
            number: format!("unnumbered {}", table + 1),
            line: rows.first().map_or(0, |row| row.line),
            rows,
            ..TableFacts::default()
        }
    }

    /// Adds rows to a table of the request.
    fn request(&mut self, location: Location, rows: Vec<RowFacts>) {
        if !rows.is_empty() {
            let table = self.table(rows, None);
            self.facts.request.push((location, table));
        }
    }
}

/// A row as a page would have it.
fn parameter(row: &RowFacts) -> Parameter {
    let facts = &row.facts;
    let words = facts.prose.iter().chain(&facts.constraints);
    Parameter {
        name: row.name.clone(),
        mandatory: facts
            .mandatory
            .map(|yes| if yes { "Yes" } else { "No" }.to_owned()),
        type_cell: Some(facts.notation.to_string()),
        description: words.map(String::as_str).collect::<Vec<_>>().join("\n"),
        line: row.line,
        ..Parameter::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_are_of_any_region() {
        let endpoint = |host: &str, region: Option<&str>| {
            let about = ServiceFacts {
                host: Some(host.to_owned()),
                region: region.map(str::to_owned),
            };
            about.endpoint()
        };
        let any = Some("https://vod.{region}.myhuaweicloud.com".to_owned());
        assert_eq!(
            endpoint("https://vod.cn-north-4.myhuaweicloud.com", None),
            any
        );
        assert_eq!(endpoint("https://vod.{zone}.myhuaweicloud.com", None), any);
        assert_eq!(
            endpoint("https://vod.here.myhuaweicloud.com", Some("here")),
            any
        );
        assert_eq!(endpoint("https://example.com", None), None);
        assert_eq!(
            endpoint("http://vod.cn-north-4.myhuaweicloud.com", None),
            None
        );
    }
}
