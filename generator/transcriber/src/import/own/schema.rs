//! A schema → the type, the format and the limits that the row has.

use generator::page::TypeNotation;
use generator::resolve::names::{self, rust_name};

use super::Service;
use super::entries::Entries;
use crate::import::tree::{Kind, Node};

/// What a schema is, with what is at the bottom of its arrays and maps.
pub(super) struct Shape<'a> {
    pub(super) notation: TypeNotation,
    pub(super) bottom: &'a Node,
    /// The enumeration at the bottom: its key, and what is said of it.
    pub(super) enumeration: Option<(String, &'a Node)>,
}

impl<'a> Service<'a> {
    pub(super) fn shape(&self, schema: &'a Node) -> Shape<'a> {
        let within = |inner: &'a Node, wrap: fn(Box<TypeNotation>) -> TypeNotation| {
            let shape = self.shape(inner);
            Shape {
                notation: wrap(Box::new(shape.notation)),
                ..shape
            }
        };
        if let (Some("array"), Some(items)) = (kind(schema), schema.get("items")) {
            return within(items, TypeNotation::Array);
        }
        if let Some(values) = schema.get("additionalProperties") {
            return within(values, TypeNotation::Map);
        }
        let target = reference(schema).and_then(|to| self.document.target(to));
        let (notation, enumeration) = match target {
            Some((key, component)) if component.get("enum").is_some() => {
                (scalar(component), Some((key, component)))
            }
            Some((key, component)) => {
                let (name, _) = self.named(&key, component);
                (TypeNotation::Object(name.to_owned()), None)
            }
            None => (scalar(schema), None),
        };
        Shape {
            notation,
            bottom: schema,
            enumeration,
        }
    }

    /// What the spec calls an object or an enumeration, and the Rust name that the rules would not make of it.
    pub(super) fn named<'n>(
        &self,
        key: &'n str,
        component: &'n Node,
    ) -> (&'n str, Option<&'n str>) {
        let key = self.name(key);
        let name = component.text_at("x-name").unwrap_or(key);
        // A key with a `-` is none of Rust: it stands for one that the rules make.
        let is_rust = |key: &&str| !key.contains('-');
        let own = Some(key).filter(is_rust);
        let own = own.filter(|key| rust_name(names::Kind::Type, name).as_deref() != Some(key));
        (name, component.text_at("x-rust").or(own))
    }
}

/// The type of a schema, without the `null` beside it.
pub(super) fn kind(schema: &Node) -> Option<&str> {
    let node = schema.get("type")?;
    node.text().or_else(|| node.list().first()?.text())
}

fn reference(schema: &Node) -> Option<&str> {
    let either = || schema.get("anyOf")?.list().first()?.text_at("$ref");
    schema.text_at("$ref").or_else(either)
}

pub(super) fn is_nullable(schema: &Node) -> bool {
    let kinds = schema.get("type").map_or(&[][..], Node::list);
    schema.get("anyOf").is_some() || kinds.iter().any(|kind| kind.text() == Some("null"))
}

fn scalar(schema: &Node) -> TypeNotation {
    match (kind(schema), schema.text_at("format")) {
        (Some("string"), Some("binary")) => TypeNotation::Binary,
        (Some("string"), _) => TypeNotation::String,
        (Some("integer"), Some("int64")) => TypeNotation::Long,
        (Some("integer"), _) => TypeNotation::Integer,
        (Some("number"), Some("double")) => TypeNotation::Double,
        (Some("number"), _) => TypeNotation::Float,
        (Some("boolean"), _) => TypeNotation::Boolean,
        _ => TypeNotation::Json,
    }
}

/// The row's format that a schema says.
pub(super) fn format(schema: &Node) -> Option<&str> {
    match (kind(schema)?, schema.text_at("format")?) {
        ("string", "date-time") => Some("RFC 3339"),
        ("string", "date") => Some("yyyy-mm-dd"),
        ("string", "duration") => Some("ISO 8601 duration"),
        ("string", "binary" | "password") => None,
        ("string", word) | ("integer", word @ "int32") => Some(word),
        _ => None,
    }
}

/// The row's limits: those that keywords say, and those that only extensions can.
pub(super) fn limits(shape: &Shape<'_>, schema: &Node, described: &Node, row: &mut Entries) {
    let has_items = shape.notation.has_items();
    for (key, at, keywords) in [
        ("length", (!has_items).then_some(schema), &["Length"][..]),
        ("range", (!has_items).then_some(schema), &["imum"]),
        (
            "items",
            has_items.then_some(schema),
            &["Items", "Properties"],
        ),
        (
            "item_length",
            has_items.then_some(shape.bottom),
            &["Length"],
        ),
        ("item_range", has_items.then_some(shape.bottom), &["imum"]),
    ] {
        let written = described.get(&format!("x-{}", key.replace('_', "-")));
        if written.is_some() {
            row.text(key, written);
            continue;
        }
        let bound = |end: &str| {
            let mut found = keywords
                .iter()
                .filter_map(|keyword| at?.get(&format!("{end}{keyword}")));
            found.next().and_then(Node::scalar)
        };
        let (min, max) = (bound("min"), bound("max"));
        if min.is_some() || max.is_some() {
            let limit = format!("{}..{}", min.unwrap_or_default(), max.unwrap_or_default());
            row.made(key, &limit);
        }
    }
}

/// A default, a constant or an example: as a text of the spec, arrays, maps and objects as JSON.
pub(super) fn value(node: &Node) -> Node {
    let text = match &node.kind {
        Kind::List(_) | Kind::Map(_) => node.short(),
        _ => node.scalar().unwrap_or_default(),
    };
    Node {
        line: node.line,
        kind: Kind::Text(text),
    }
}
