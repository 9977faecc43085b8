//! Members, parameters and headers of a document → rows of the spec.

use super::entries::Entries;
use super::schema::{self, Shape};
use super::{Service, doc};
use crate::import::tree::Node;

/// Keys of a row that extensions say in the spec's own form.
const VERBATIM: [&str; 7] = [
    "unit",
    "default_rule",
    "ignored_with",
    "secret",
    "from",
    "deprecated",
    "rust",
];

impl<'a> Service<'a> {
    /// The rows of a schema's members, but for those that the ledger adds; `encoding` says what a form joins.
    pub(super) fn members(&self, schema: &'a Node, encoding: Option<&Node>) -> Entries {
        let required = schema.get("required").map_or(&[][..], Node::list);
        let properties = schema.get("properties").map_or(&[][..], Node::entries);
        let mut rows = Entries::default();
        for (name, member) in properties {
            if member.get("x-added-by").is_none() {
                let mandatory = required.iter().any(|it| it.text() == Some(name));
                let mut row = self.row(member, member, mandatory);
                if let Some(encoding) = encoding.and_then(|encoding| encoding.get(name)) {
                    join(encoding, true, &mut row);
                }
                rows.short(name, row);
            }
        }
        rows
    }

    /// The row of a parameter of the request or a header of a response.
    pub(super) fn parameter(&self, parameter: &'a Node, is_query: bool) -> Entries {
        let schema = parameter
            .get("x-schema")
            .or_else(|| parameter.get("schema"));
        let schema = schema.unwrap_or(parameter);
        let mut row = self.row(parameter, schema, parameter.is("required"));
        join(parameter, is_query, &mut row);
        row
    }

    /// A row: what stands beside the description, and what stands in the schema. Of a member both are one.
    pub(super) fn row(&self, described: &'a Node, schema: &'a Node, mandatory: bool) -> Entries {
        let shape = self.shape(schema);
        let is_constant = schema.get("const").is_some();
        let mandatory = if is_constant {
            described.get("x-mandatory").is_none()
        } else {
            mandatory
        };
        let mut row = Entries::default();
        match described.get("x-type") {
            Some(given) => row.text("type", Some(given)),
            None => row.made("type", &shape.notation.to_string()),
        }
        for (key, holds) in [
            ("mandatory", mandatory),
            ("read_only", schema.is("readOnly")),
            (
                "nullable",
                described.is("x-nullable") || schema::is_nullable(schema),
            ),
        ] {
            if holds {
                row.word(key, "Yes");
            }
        }
        row.text("doc", doc(described));
        match (described.get("x-format"), schema::format(shape.bottom)) {
            (None, Some(word)) => row.made("format", word),
            (given, _) => row.text("format", given),
        }
        schema::limits(&shape, schema, described, &mut row);
        let pattern = described.get("x-pattern");
        row.text("pattern", pattern.or_else(|| shape.bottom.get("pattern")));
        for (key, keyword) in [("constant", "const"), ("default", "default")] {
            let given = described.get(&format!("x-{key}"));
            let given = given.or_else(|| schema.get(keyword));
            row.text(key, given);
        }
        row.text("default", described.get("x-dropped-default"));
        let examples = schema.get("examples").map_or(&[][..], Node::list);
        let example = examples.first().map(schema::value);
        row.text("example", described.get("x-example").or(example.as_ref()));
        self.options(described, &shape, &mut row);
        match described.get("x-constraint").map(Node::list) {
            Some([rule]) => row.text("constraint", Some(rule)),
            _ => row.verbatim("constraint", described.get("x-constraint")),
        }
        for key in VERBATIM {
            row.text(key, described.get(&format!("x-{}", key.replace('_', "-"))));
        }
        row
    }

    /// The values that a row lists: all of its enumeration, unless it names them.
    fn options(&self, described: &Node, shape: &Shape<'_>, row: &mut Entries) {
        let listed = described.get("x-options");
        let Some((key, component)) = &shape.enumeration else {
            row.verbatim("options", listed);
            return;
        };
        let (name, _) = self.named(key, component);
        row.made("enumeration", name);
        let at = |extension: &str, value: &str| component.get(extension)?.get(value);
        let values = component.get("enum").map_or(&[][..], Node::list);
        let values: Vec<String> = values
            .iter()
            .filter_map(|it| option(it, component))
            .collect();
        let meanings = component.get("x-enum-descriptions");
        let meanings = meanings.map_or(&[][..], Node::list);
        let here = match listed {
            Some(listed) => listed.list().iter().filter_map(Node::scalar).collect(),
            None => values.clone(),
        };
        let mut options = Entries::default();
        for value in here {
            if listed.is_none() && at("x-enum-added-by", &value).is_some() {
                continue;
            }
            let index = values.iter().position(|known| *known == value);
            let meaning = index.and_then(|index| meanings.get(index));
            let (rust, deprecated) = (at("x-enum-rust", &value), at("x-enum-deprecated", &value));
            if rust.or(deprecated).is_none() {
                options.text(&value, meaning);
                continue;
            }
            let mut option = Entries::default();
            option.text("rust", rust);
            option.text("deprecated", deprecated);
            option.text("doc", meaning);
            options.short(&value, option);
        }
        row.map("options", options);
    }
}

/// A value as options write it: JSON may write a number with an exponent.
fn option(value: &Node, component: &Node) -> Option<String> {
    let text = value.scalar()?;
    let float = text.parse::<f64>();
    let float = float
        .ok()
        .filter(|_| schema::kind(component) == Some("number"));
    Some(float.map_or(text, |float| float.to_string()))
}

/// What joins the items of an array, if anything does. Queries and forms say whether they repeat the name.
fn join(parameter: &Node, may_repeat: bool, row: &mut Entries) {
    match parameter.text_at("style") {
        _ if parameter.get("x-join").is_some() => row.text("join", parameter.get("x-join")),
        Some("form") if may_repeat && parameter.is("explode") => {}
        Some("form" | "simple") => row.word("join", "commas"),
        Some("pipeDelimited") => row.word("join", "pipes"),
        Some("spaceDelimited") => row.word("join", "spaces"),
        _ => {}
    }
}
