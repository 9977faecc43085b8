//! A schema → all that it says, references followed, `allOf` made one, alternatives brought together.

use super::Reader;
use super::tree::{Kind, Node};

/// Keys that say something about a value's place and nothing about its form: beside a reference they leave it what it
/// is.
const REMARKS: [&str; 19] = [
    "$comment",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "examples",
    "externalDocs",
    "in",
    "name",
    "nullable",
    "readOnly",
    "required",
    "style",
    "explode",
    "title",
    "writeOnly",
    "xml",
    "collectionFormat",
];
/// Keys that take other schemas apart.
const COMPOSITION: [&str; 4] = ["$ref", "allOf", "anyOf", "oneOf"];
/// References that lead to references, and schemas in schemas of which one is made: more is a ring.
const DEPTH: usize = 64;

/// What a schema says.
#[derive(Clone, Debug, Default)]
pub(super) struct Schema<'a> {
    /// The definition that it is, with nothing but remarks of its own.
    pub(super) definition: Option<String>,
    /// Its types, without `null`.
    pub(super) types: Vec<String>,
    pub(super) nullable: bool,
    /// What is said of each member, all of which holds.
    pub(super) properties: Vec<(String, Vec<&'a Node>)>,
    pub(super) required: Vec<String>,
    /// All other keys; where several schemas are one, those of the outermost.
    keys: Vec<(&'a str, &'a Node)>,
    /// Whether nothing is known of it: its reference leads nowhere, or its alternatives have nothing in common.
    pub(super) unknown: bool,
}

impl<'a> Schema<'a> {
    pub(super) fn get(&self, key: &str) -> Option<&'a Node> {
        let mut keys = self.keys.iter();
        let (_, value) = keys.find(|(known, _)| *known == key)?;
        (value.kind != Kind::Null).then_some(*value)
    }

    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.get(key)?.text()
    }

    pub(super) fn is(&self, key: &str) -> bool {
        self.get(key).and_then(Node::boolean) == Some(true)
    }

    /// Its type, if it has one: written, or shown by its keys.
    pub(super) fn type_name(&self) -> Option<&str> {
        match self.types.as_slice() {
            [one] => Some(one),
            [_, ..] => {
                let number = |name: &String| ["integer", "number"].contains(&name.as_str());
                self.types.iter().all(number).then_some("number")
            }
            [] if !self.properties.is_empty() => Some("object"),
            [] if self.get("patternProperties").is_some() => Some("object"),
            [] if self
                .get("additionalProperties")
                .is_some_and(|it| !it.entries().is_empty()) =>
            {
                Some("object")
            }
            [] if self.get("items").is_some() => Some("array"),
            [] => {
                let values = self.get("enum").map_or(&[][..], Node::list);
                let first = values.first().or(self.get("const"))?;
                Some(match &first.kind {
                    Kind::Text(_) => "string",
                    Kind::Boolean(_) => "boolean",
                    Kind::Number(number) if number.contains(['.', 'e', 'E']) => "number",
                    Kind::Number(_) => "integer",
                    Kind::Null | Kind::List(_) | Kind::Map(_) => return None,
                })
            }
        }
    }

    /// The schema of members of any name, if there can be such: of none, nothing is known.
    pub(super) fn additional(&self) -> Option<Option<&'a Node>> {
        let patterns = self.get("patternProperties").map_or(&[][..], Node::entries);
        if let [(_, one)] = patterns {
            return Some(Some(one));
        }
        let node = self.get("additionalProperties")?;
        match &node.kind {
            Kind::Boolean(false) => None,
            Kind::Map(entries) if !entries.is_empty() => Some(Some(node)),
            _ => Some(None),
        }
    }

    /// Takes these words for its description, if it has none.
    pub(super) fn describe(&mut self, words: Option<&'a Node>) {
        if let Some(words) = words.filter(|_| self.text("description").is_none()) {
            self.set("description", words);
        }
    }

    /// Says more of it that leaves it what it is.
    pub(super) fn remark(&mut self, remarks: impl Iterator<Item = (&'a str, &'a Node)>) {
        for (key, value) in remarks {
            self.set(key, value);
        }
    }

    /// Says more of a member.
    fn add(&mut self, name: &str, nodes: &[&'a Node]) {
        let index = self.properties.iter().position(|(known, _)| known == name);
        let index = index.unwrap_or_else(|| {
            self.properties.push((name.to_owned(), Vec::new()));
            self.properties.len() - 1
        });
        let known = &mut self.properties[index].1;
        for node in nodes {
            if !known.iter().any(|known| says_the_same(known, node)) {
                known.push(node);
            }
        }
    }

    fn set(&mut self, key: &'a str, value: &'a Node) {
        match self.keys.iter_mut().find(|(known, _)| *known == key) {
            Some((_, known)) => *known = value,
            None => self.keys.push((key, value)),
        }
    }
}

impl<'a> Reader<'a> {
    /// All that a schema says. `place` is what doubts call it.
    pub(super) fn schema(&mut self, node: &'a Node, place: &str) -> Schema<'a> {
        self.depth += 1;
        let schema = if self.depth > DEPTH {
            self.doubt(
                node,
                place,
                "a schema that contains itself; `Object` was taken",
            );
            Schema {
                unknown: true,
                ..Schema::default()
            }
        } else {
            self.composed(node, place)
        };
        self.depth -= 1;
        schema
    }

    fn composed(&mut self, node: &'a Node, place: &str) -> Schema<'a> {
        let mut schema = match node.text_at("$ref") {
            Some(reference) => self.referred(node, reference, place),
            None => Schema::default(),
        };
        let parts = node.get("allOf").map_or(&[][..], Node::list);
        for part in parts {
            let part = self.schema(part, place);
            self.join(&mut schema, part, place);
        }
        for key in ["oneOf", "anyOf"] {
            let alternatives = node.get(key).map_or(&[][..], Node::list);
            if !alternatives.is_empty() {
                let one = self.alternatives(alternatives, place);
                self.join(&mut schema, one, place);
            }
        }
        Self::own(&mut schema, node);
        schema
    }

    fn referred(&mut self, node: &'a Node, reference: &str, place: &str) -> Schema<'a> {
        let Some((name, target)) = self.document.target(reference) else {
            let why = "the reference leads nowhere; `Object` was taken";
            self.doubt(node, &format!("{place}: {reference}"), why);
            return Schema {
                unknown: true,
                ..Schema::default()
            };
        };
        let schema = self.schema(target, &name);
        Schema {
            definition: schema.definition.clone().or(Some(name)),
            ..schema
        }
    }

    /// What a schema says beside its references.
    fn own(schema: &mut Schema<'a>, node: &'a Node) {
        let mut form = false;
        for (key, value) in node.entries() {
            if COMPOSITION.contains(&key.as_str()) {
                continue;
            }
            form |= !REMARKS.contains(&key.as_str()) && !key.starts_with("x-");
            match (key.as_str(), &value.kind) {
                (_, Kind::Null) => {}
                ("type", Kind::Text(name)) => schema.types = vec![name.clone()],
                ("type", Kind::List(names)) => {
                    let names = names.iter().filter_map(Node::text).map(str::to_owned);
                    schema.types = names.collect();
                }
                ("properties", _) => {
                    for (name, property) in value.entries() {
                        schema.add(name, &[property]);
                    }
                }
                ("required", Kind::List(names)) => {
                    for name in names.iter().filter_map(Node::text) {
                        if !schema.required.iter().any(|known| known == name) {
                            schema.required.push(name.to_owned());
                        }
                        form = true;
                    }
                }
                _ => schema.set(key, value),
            }
        }
        schema.nullable |= schema.types.iter().any(|name| name == "null")
            || node.is("nullable")
            || node.is("x-nullable");
        schema.types.retain(|name| name != "null");
        let known = schema.definition.is_some() && node.get("type").is_some();
        // `type: object` beside a reference to an object changes nothing.
        let same = known
            && node.entries().iter().all(|(key, _)| {
                key == "type"
                    || COMPOSITION.contains(&key.as_str())
                    || REMARKS.contains(&key.as_str())
            });
        if form && !same {
            schema.definition = None;
        }
    }

    /// Makes one of two schemas that hold both.
    fn join(&mut self, schema: &mut Schema<'a>, part: Schema<'a>, place: &str) {
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
    fn alternatives(&mut self, nodes: &'a [Node], place: &str) -> Schema<'a> {
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
fn says_the_same(a: &Node, b: &Node) -> bool {
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
