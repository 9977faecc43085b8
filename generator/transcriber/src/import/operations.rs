//! The operations of a document: method, path, words, parameters, responses.

use generator::page::{Location, METHODS};

use super::document::{Dialect, Document};
use super::objects::Owner;
use super::rows::Member;
use super::tree::{Kind, Node};
use super::{Definition, Definitions, Reader};
use crate::facts::{ConstraintFacts, Facts, PageFacts, ResponseFacts, RowFacts, Source};
use crate::read::{Doubt, Operation, ReferencePage, StatusCode};
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
    reader.located(&parameters, &owner);
    reader.body(&parameters, node, &owner);
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
    /// The parameters of an operation and of its path, references followed; those of the operation come before others of
    /// the same name.
    fn parameters(&mut self, item: &'a Node, node: &'a Node) -> Vec<&'a Node> {
        let mut found: Vec<&Node> = Vec::new();
        for list in [node.get("parameters"), item.get("parameters")]
            .into_iter()
            .flatten()
        {
            for parameter in list.list() {
                let target = match parameter.text_at("$ref") {
                    None => Some(parameter),
                    Some(reference) => self.followed(parameter, reference),
                };
                let Some(target) = target else { continue };
                let same = |known: &&Node| {
                    known.text_at("name") == target.text_at("name")
                        && known.text_at("in") == target.text_at("in")
                };
                if !found.iter().any(same) {
                    found.push(target);
                }
            }
        }
        found
    }

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

    /// Path, query and headers.
    fn located(&mut self, parameters: &[&'a Node], owner: &Owner) {
        let placeholders: Vec<String> = placeholders(&self.facts.operation.path);
        let mut rows: Vec<(Location, RowFacts)> = Vec::new();
        for parameter in parameters {
            let name = parameter.text_at("name").unwrap_or_default();
            let place = parameter.text_at("in").unwrap_or_default();
            let location = match place {
                "path" if placeholders.iter().any(|known| known == name) => Location::Path,
                "path" => {
                    let why =
                        "the path has no such placeholder; it was taken for a query parameter";
                    self.doubt(parameter, name, why);
                    Location::Query
                }
                "query" => Location::Query,
                "header" => Location::Header,
                "body" | "formData" => continue,
                other => {
                    let why = "a spec cannot say where this parameter travels; it was left out";
                    self.doubt(parameter, &format!("{name}: {other}"), why);
                    continue;
                }
            };
            if name.trim().is_empty() {
                self.doubt(
                    parameter,
                    place,
                    "a parameter without a name; it was left out",
                );
                continue;
            }
            let row = self.parameter(parameter, name, location, owner);
            let same = |(known, row): &(Location, RowFacts)| {
                *known == location
                    && (row.name == name
                        || location == Location::Header && row.name.eq_ignore_ascii_case(name))
            };
            if rows.iter().any(same) {
                self.doubt(
                    parameter,
                    name,
                    "there is another parameter of this name; the first was taken",
                );
                continue;
            }
            rows.push((location, row));
        }
        for name in placeholders {
            if rows
                .iter()
                .all(|(location, row)| *location != Location::Path || row.name != name)
            {
                let line = self.facts.operation.line;
                self.at(
                    line,
                    &name,
                    "nothing describes this placeholder of the path; a row was made up",
                );
                let row = RowFacts {
                    name,
                    line,
                    id: None,
                    facts: Facts::of_placeholder(),
                };
                rows.push((Location::Path, row));
            }
        }
        for location in [Location::Path, Location::Query, Location::Header] {
            let (own, others): (Vec<_>, Vec<_>) =
                rows.into_iter().partition(|(of, _)| *of == location);
            rows = others;
            self.request(location, own.into_iter().map(|(_, row)| row).collect());
        }
    }

    fn parameter(
        &mut self,
        parameter: &'a Node,
        name: &str,
        location: Location,
        owner: &Owner,
    ) -> RowFacts {
        let place = format!("{}.{name}", owner.shown);
        // In OpenAPI 3 the schema stands apart, or in the first media type.
        let content = parameter
            .get("content")
            .and_then(|content| content.entries().first());
        let apart = parameter
            .get("schema")
            .or(content.and_then(|(_, media)| media.get("schema")));
        let mut schema = self.schema(apart.unwrap_or(parameter), &place);
        if apart.is_some() {
            let remarks = parameter.entries().iter();
            let remarks = remarks.filter(|(key, _)| {
                ["description", "deprecated", "example", "style", "explode"].contains(&key.as_str())
                    || key.starts_with("x-")
            });
            schema.remark(remarks.map(|(key, value)| (key.as_str(), value)));
        }
        let member = Member {
            name,
            node: apart.unwrap_or(parameter),
            schema,
            mandatory: parameter.is("required") || location == Location::Path,
            location: Some(location),
        };
        self.row(member, owner)
    }

    /// The responses, by status.
    fn responses(&mut self, node: &'a Node, operation: &str) {
        let owner = Owner::operation(operation, &format!("{operation}Response"));
        let responses = node.get("responses").map_or(&[][..], Node::entries);
        for (key, response) in responses.iter().filter(|(key, _)| !key.starts_with("x-")) {
            let status = key
                .parse::<u16>()
                .ok()
                .filter(|status| (100..600).contains(status));
            let Some(status) = status else {
                let why = "a spec tells responses by their status; this one was left out";
                self.doubt(response, &format!("response {key}"), why);
                continue;
            };
            let response = match response.text_at("$ref") {
                None => response,
                Some(reference) => match self.followed(response, reference) {
                    Some(target) => target,
                    None => continue,
                },
            };
            let owner = Owner {
                shown: if (200..300).contains(&status) {
                    owner.shown.clone()
                } else {
                    format!("{}{status}", owner.shown)
                },
                subject: owner.subject.clone(),
            };
            let facts = self.response(status, node, response, &owner);
            self.page.status_codes.push(StatusCode {
                code: status.to_string(),
                description: facts.prose.clone(),
            });
            self.facts.responses.push(facts);
        }
        self.settle_success();
        self.facts.responses.sort_by_key(|response| response.status);
    }

    fn response(
        &mut self,
        status: u16,
        node: &Node,
        response: &'a Node,
        owner: &Owner,
    ) -> ResponseFacts {
        let mut tables = Vec::new();
        let headers = response.get("headers").map_or(&[][..], Node::entries);
        let mut rows: Vec<RowFacts> = Vec::new();
        for (name, header) in headers {
            let header = match header.text_at("$ref") {
                None => Some(header),
                Some(reference) => self.followed(header, reference),
            };
            // How the body is written is not for callers.
            let Some(header) = header.filter(|_| !name.eq_ignore_ascii_case("Content-Type")) else {
                continue;
            };
            if rows.iter().any(|row| row.name.eq_ignore_ascii_case(name)) {
                self.doubt(
                    header,
                    name,
                    "there is another header of this name; the first was taken",
                );
                continue;
            }
            rows.push(self.parameter(header, name, Location::Header, owner));
        }
        if !rows.is_empty() {
            let table = self.table(rows, None);
            tables.push((Location::Header, table));
        }
        tables.extend(self.response_body(status, node, response, owner));
        ResponseFacts {
            status,
            prose: response
                .text_at("description")
                .unwrap_or_default()
                .trim()
                .to_owned(),
            tables,
        }
    }

    /// A definition that names no status of success has one all the same.
    fn settle_success(&mut self) {
        let mut statuses = self.facts.responses.iter().map(|response| response.status);
        if !statuses.any(|status| (200..300).contains(&status)) {
            self.facts.responses.push(ResponseFacts {
                status: 200,
                ..ResponseFacts::default()
            });
            self.say("responses", "no status of success is named; 200 was taken");
        }
    }

    pub(super) fn dialect(&self) -> Dialect {
        self.document.dialect
    }
}

/// The placeholders of a path.
fn placeholders(path: &str) -> Vec<String> {
    let parts = path
        .split('{')
        .skip(1)
        .filter_map(|part| Some(part.split_once('}')?.0));
    let mut names: Vec<String> = Vec::new();
    for name in parts.filter(|name| !name.is_empty()) {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}
