//! The operations of a document: method, path, words, parameters, responses.

use generator::page::METHODS;

use super::document::{Dialect, Document};
use super::objects::Owner;
use super::rows::stated;
use super::tree::{Kind, Node};
use super::{Definition, Definitions, Reader};
use crate::facts::{ConstraintFacts, PageFacts, Source};
use crate::read::{Doubt, Operation, ReferencePage};
use crate::verify::SavedPage;

/// Keys of a path that are methods which no spec can hold.
const OTHER_METHODS: [&str; 3] = ["options", "trace", "connect"];

/// Reads all operations.
pub(super) fn read<'a>(document: &'a Document<'a>, path: &str, definitions: &mut Definitions) {
    let paths = document.root.get("paths").map_or(&[][..], Node::entries);
    let base = document.base_path();
    for (uri, item) in paths.iter().filter(|(uri, _)| uri.starts_with('/')) {
        let item = match item
            .text_at("$ref")
            .and_then(|reference| document.target(reference))
        {
            Some((_, target)) => target,
            None => item,
        };
        for (key, node) in item.entries() {
            let method = key.to_uppercase();
            if OTHER_METHODS.contains(&key.to_lowercase().as_str()) {
                let why = "a spec cannot hold this method; the operation was left out";
                definitions
                    .doubts
                    .push(Doubt::new(node.line, format!("{method} {uri}"), why));
            }
            if !METHODS.contains(&method.as_str()) || !matches!(node.kind, Kind::Map(_)) {
                continue;
            }
            let raw = format!("{method} {base}{uri}");
            let operation = Operation {
                method,
                path: format!("{base}{uri}"),
                raw,
                line: node.line,
            };
            definitions
                .operations
                .push(of(document, path, operation, item, node));
        }
    }
}

/// One operation.
fn of<'a>(
    document: &'a Document<'a>,
    path: &str,
    operation: Operation,
    item: &'a Node,
    node: &'a Node,
) -> Definition {
    let mut reader = Reader::new(document);
    let text = |key: &str| {
        node.text_at(key)
            .map(str::trim)
            .filter(|text| !text.is_empty())
    };
    let name = text("operationId").or(document.root.text_at("name"));
    let title = text("summary").or(name).unwrap_or(&operation.raw);
    reader.facts = PageFacts {
        source: Source::Definition,
        title: title.to_owned(),
        official: name.and_then(official),
        prose: text("description").into_iter().map(str::to_owned).collect(),
        constraints: constraints(node),
        deprecated: node
            .is("deprecated")
            .then(|| stated("deprecated".to_owned(), node.line)),
        ..PageFacts::default()
    };
    reader.page = ReferencePage {
        title: title.to_owned(),
        operations: vec![operation.clone()],
        ..ReferencePage::default()
    };
    reader.facts.operation = operation;
    if let Some(name) = name.filter(|name| reader.facts.official.as_deref() != Some(name)) {
        let why = match &reader.facts.official {
            Some(official) => format!("no name of an operation; `{official}` was taken"),
            None => "no name of an operation; one was made of the title".to_owned(),
        };
        reader.doubt(node, name, why);
    }
    // Definitions keep their names: what has none gets another.
    reader.objects.taken = document.definitions().map(str::to_owned).collect();
    reader.objects.taken.extend(reader.facts.official.clone());
    let shown = reader
        .facts
        .official
        .clone()
        .unwrap_or_else(|| "request".to_owned());
    let owner = Owner::operation(&shown, &shown);
    let parameters = reader.parameters(item, node);
    reader.sent = true;
    reader.located(&parameters, &owner);
    reader.body(&parameters, node, &owner);
    reader.sent = false;
    reader.responses(node, &shown);
    reader.describe_objects();
    reader.examples(&parameters, node);
    Definition {
        saved: SavedPage {
            path: path.to_owned(),
            text: String::new(),
            page: reader.page,
        },
        facts: reader.facts,
    }
}

/// The name of an operation that an identifier is: `listAssets_v2` → `ListAssetsV2`.
fn official(name: &str) -> Option<String> {
    let plain = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric());
    if plain {
        return Some(name.to_owned());
    }
    let rust = generator::resolve::names::rust_name(generator::resolve::names::Kind::Type, name)?;
    let rust = rust.trim_matches('_').to_owned();
    rust.starts_with(|c: char| c.is_ascii_uppercase())
        .then_some(rust)
}

fn constraints(node: &Node) -> Vec<ConstraintFacts> {
    let rules = node.text_at("x-constraint").into_iter();
    let rules = rules.map(|rule| ConstraintFacts {
        prose: rule.trim().to_owned(),
        ..ConstraintFacts::default()
    });
    rules.filter(|rule| !rule.prose.is_empty()).collect()
}

impl<'a> Reader<'a> {
    /// What a reference to a parameter, a body or a response leads to, and what that leads to.
    pub(super) fn followed(&mut self, node: &'a Node, reference: &str) -> Option<&'a Node> {
        let mut reference = reference.to_owned();
        for _ in 0..8 {
            let Some((_, target)) = self.document.target(&reference) else {
                break;
            };
            match target.text_at("$ref") {
                Some(further) => further.clone_into(&mut reference),
                None => return Some(target),
            }
        }
        self.doubt(node, &reference, "the reference leads nowhere; left out");
        None
    }

    pub(super) fn dialect(&self) -> Dialect {
        self.document.dialect
    }
}
