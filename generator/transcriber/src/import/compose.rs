//! Several schemas → one: where all of them hold, and where one of them does.

use super::Reader;
use super::schema::{REMARKS, Schema};
use super::tree::{Kind, Node};

impl<'a> Reader<'a> {
    /// Makes one of two schemas that hold both.
    pub(super) fn join(&mut self, schema: &mut Schema<'a>, part: Schema<'a>, place: &str) {
        let first =
            schema.keys.is_empty() && schema.properties.is_empty() && schema.types.is_empty();
        schema.definition = if first && schema.definition.is_none() {
            part.definition
        } else {
            None
        };
        if schema.types.is_empty() {
            schema.types = part.types;
        } else if !part.types.is_empty() && part.types != schema.types {
            let (one, other) = (schema.types.join(", "), part.types.join(", "));
            let read = format!("{place}: {one} and {other}");
            self.say(
                &read,
                "parts of one schema have different types; the first was taken",
            );
        }
        schema.nullable |= part.nullable;
        schema.unknown |= part.unknown;
        for (name, nodes) in part.properties {
            schema.add(&name, &nodes);
        }
        for name in part.required {
            if !schema.required.contains(&name) {
                schema.required.push(name);
            }
        }
        for (key, value) in part.keys {
            match schema.get(key) {
                None => schema.set(key, value),
                Some(known) if is_stricter(key, known, value) => schema.set(key, value),
                Some(_) => {}
            }
        }
    }

    /// What is said of a member, as one schema; what stands last is nearest.
    pub(super) fn member(&mut self, nodes: &[&'a Node], place: &str) -> Schema<'a> {
        let mut schemas: Vec<Schema<'a>> = Vec::new();
        for node in nodes.iter().rev() {
            schemas.push(self.schema(node, place));
        }
        let mut schemas = schemas.into_iter();
        let mut schema = schemas.next().unwrap_or_default();
        for other in schemas {
            let definition = schema
                .definition
                .clone()
                .filter(|_| other.definition == schema.definition);
            self.join(&mut schema, other, place);
            schema.definition = definition;
        }
        schema
    }

    /// One schema for values that are of one of several.
    pub(super) fn alternatives(&mut self, nodes: &'a [Node], place: &str) -> Schema<'a> {
        let is_null = |node: &&Node| {
            node.text_at("type") == Some("null")
                || node
                    .get("enum")
                    .is_some_and(|values| values.short() == "[null]")
        };
        let nullable = nodes.iter().any(|node| is_null(&node));
        let nodes: Vec<&Node> = nodes.iter().filter(|node| !is_null(node)).collect();
        let mut schemas: Vec<Schema<'a>> = Vec::new();
        for node in nodes {
            schemas.push(self.schema(node, place));
        }
        let mut schemas = schemas.into_iter();
        let Some(mut first) = schemas.next() else {
            return Schema {
                nullable,
                ..Schema::default()
            };
        };
        let several = schemas.len() > 0;
        first.nullable |= nullable;
        let objects = first.type_name() == Some("object");
        let mut united = false;
        for schema in schemas {
            let same = schema.type_name() == first.type_name();
            if same && schema.definition.is_some() && schema.definition == first.definition {
                continue;
            }
            united = true;
            first.definition = None;
            first.nullable |= schema.nullable;
            first.unknown |= !(same && objects || is_text(&first) && is_text(&schema));
            first.required.retain(|name| schema.required.contains(name));
            for (name, nodes) in schema.properties {
                let mut known = first.properties.iter();
                match known.find(|(known, _)| *known == name) {
                    Some((_, known)) if !say_the_same(known, &nodes) => {
                        let read = format!("{place}.{name}");
                        let why = "the alternatives describe this member differently; the first was taken";
                        self.say(&read, why);
                    }
                    Some(_) => {}
                    None => first.properties.push((name, nodes)),
                }
            }
        }
        if several && united {
            let why = if first.unknown {
                "alternatives that have nothing in common; `Object` was taken"
            } else if objects {
                "alternatives were brought together: an object with the members of all of them"
            } else {
                "alternatives were brought together: a text"
            };
            if !objects && !first.unknown {
                first.keys.retain(|(key, _)| REMARKS.contains(key));
            }
            self.say(place, why);
        }
        first
    }
}

/// Whether values are texts.
fn is_text(schema: &Schema<'_>) -> bool {
    schema.type_name() == Some("string")
}

/// Whether a limit leaves less than another.
fn is_stricter(key: &str, known: &Node, value: &Node) -> bool {
    let number = |node: &Node| node.scalar().and_then(|text| text.parse::<f64>().ok());
    let (Some(known), Some(value)) = (number(known), number(value)) else {
        return false;
    };
    match key {
        "minimum" | "minLength" | "minItems" | "minProperties" => value > known,
        "maximum" | "maxLength" | "maxItems" | "maxProperties" => value < known,
        _ => false,
    }
}

/// Whether two members are described alike.
fn say_the_same(a: &[&Node], b: &[&Node]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| says_the_same(a, b))
}

/// Whether two schemas say the same, remarks left out.
pub(super) fn says_the_same(a: &Node, b: &Node) -> bool {
    match (&a.kind, &b.kind) {
        (Kind::Map(a), Kind::Map(b)) => {
            let said = |entries: &[(String, Node)]| -> Vec<(String, Node)> {
                let mut said: Vec<(String, Node)> = entries
                    .iter()
                    .filter(|(key, _)| !["description", "title", "example"].contains(&key.as_str()))
                    .filter(|(key, _)| !key.starts_with("x-"))
                    .cloned()
                    .collect();
                said.sort_by(|(a, _), (b, _)| a.cmp(b));
                said
            };
            let (a, b) = (said(a), said(b));
            a.len() == b.len()
                && a.iter()
                    .zip(&b)
                    .all(|((a, x), (b, y))| a == b && says_the_same(x, y))
        }
        (Kind::List(a), Kind::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| says_the_same(a, b))
        }
        (a, b) => a == b,
    }
}
