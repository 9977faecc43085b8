//! A schema → all that it says, references followed, `allOf` made one, alternatives brought together.

use super::Reader;
use super::compose::says_the_same;
use super::tree::{Kind, Node};

/// Keys that say something about a value's place and nothing about its form: beside a reference they leave it what it
/// is.
pub(super) const REMARKS: [&str; 19] = [
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
    pub(super) keys: Vec<(&'a str, &'a Node)>,
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

    /// The schema of members of any name, if anything is known of them.
    pub(super) fn additional(&self) -> Option<&'a Node> {
        let patterns = self.get("patternProperties").map_or(&[][..], Node::entries);
        if let [(_, one)] = patterns {
            return Some(one);
        }
        let node = self.get("additionalProperties")?;
        (!node.entries().is_empty()).then_some(node)
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
    pub(super) fn add(&mut self, name: &str, nodes: &[&'a Node]) {
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

    pub(super) fn set(&mut self, key: &'a str, value: &'a Node) {
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
}
