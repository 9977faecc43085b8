//! The parameters of an operation: where each travels, and what is said of it twice or not at all.

use generator::page::Location;

use super::Reader;
use super::objects::Owner;
use super::rows::Member;
use super::tree::Node;
use crate::facts::{Facts, RowFacts};

impl<'a> Reader<'a> {
    /// The parameters of an operation and of its path, references followed; those of the operation come before others of
    /// the same name.
    pub(super) fn parameters(&mut self, item: &'a Node, node: &'a Node) -> Vec<&'a Node> {
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

    /// Path, query and headers.
    pub(super) fn located(&mut self, parameters: &[&'a Node], owner: &Owner) {
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

    pub(super) fn parameter(
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
        let mut row = self.row(member, owner);
        // What the body is, the client says where the caller does not.
        if location == Location::Header && name.eq_ignore_ascii_case("Content-Type") {
            row.facts.mandatory = Some(false);
        }
        row
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
