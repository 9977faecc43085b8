//! Types of a schema in the spec language's notation, and the objects that they refer to: each is described once, in the
//! order in which it is met.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use generator::page::TypeNotation;

use super::Reader;
use super::schema::Schema;
use super::tree::Node;
use crate::facts::ObjectFacts;
use crate::names;

/// Arrays and maps within one another: what the spec language can say.
const DEPTH: usize = 8;

/// The objects of one operation.
#[derive(Default)]
pub(super) struct Objects<'a> {
    /// Names that are given away.
    pub(super) taken: BTreeSet<String>,
    /// What definitions are called.
    definitions: BTreeMap<String, String>,
    /// What objects without a definition are called, by the schema that describes them.
    inline: BTreeMap<*const Node, String>,
    /// Objects that have a name and are not described yet.
    waiting: VecDeque<(String, Schema<'a>)>,
}

/// What a member belongs to.
#[derive(Clone)]
pub(super) struct Owner {
    /// As doubts call it.
    pub(super) shown: String,
    /// Its name, which says what it is about.
    pub(super) name: String,
    pub(super) is_operation: bool,
}

impl Owner {
    pub(super) fn operation(name: &str, shown: &str) -> Self {
        Self {
            shown: shown.to_owned(),
            name: name.to_owned(),
            is_operation: true,
        }
    }

    pub(super) fn object(name: &str) -> Self {
        Self {
            shown: name.to_owned(),
            name: name.to_owned(),
            is_operation: false,
        }
    }
}

/// A type, and the schema of what is at the bottom of its arrays and maps.
pub(super) struct Typed<'a> {
    pub(super) notation: TypeNotation,
    pub(super) bottom: Schema<'a>,
}

impl<'a> Reader<'a> {
    /// The type of a member's values; where no object can travel, it is JSON like any other.
    pub(super) fn typed(
        &mut self,
        node: &'a Node,
        schema: &Schema<'a>,
        owner: &Owner,
        member: &str,
        bare: bool,
    ) -> Typed<'a> {
        let place = format!("{}.{member}", owner.shown);
        let mut around = Vec::new();
        let mut bottom = schema.clone();
        let mut at = node;
        let notation = loop {
            let items = match bottom.type_name() {
                _ if bottom.unknown => break TypeNotation::Json,
                Some("array") => match bottom.get("items") {
                    Some(items) => items,
                    None => {
                        self.doubt(at, &place, "an array of which it is not said what it holds; `Object` was taken for that");
                        around.push(TypeNotation::Array as fn(Box<TypeNotation>) -> TypeNotation);
                        bottom = Schema::default();
                        break TypeNotation::Json;
                    }
                },
                Some("object") if bottom.properties.is_empty() => match bottom.additional() {
                    Some(values) => values,
                    None => break TypeNotation::Json,
                },
                Some("object") if bare => break TypeNotation::Json,
                _ => break self.item(at, &bottom, owner, member, !around.is_empty()),
            };
            if around.len() == DEPTH {
                self.doubt(at, &place, "arrays and maps within one another more deeply than a spec can say; `Object` was taken");
                break TypeNotation::Json;
            }
            let is_array = bottom.type_name() == Some("array");
            around.push(if is_array {
                TypeNotation::Array
            } else {
                TypeNotation::Map
            });
            bottom = self.schema(items, &place);
            at = items;
        };
        let wrap = |inner, outer: &fn(Box<TypeNotation>) -> TypeNotation| outer(Box::new(inner));
        Typed {
            notation: around.iter().rev().fold(notation, wrap),
            bottom,
        }
    }

    /// The type of what is neither array nor map.
    fn item(
        &mut self,
        node: &'a Node,
        schema: &Schema<'a>,
        owner: &Owner,
        member: &str,
        several: bool,
    ) -> TypeNotation {
        let place = format!("{}.{member}", owner.shown);
        let format = schema.text("format").unwrap_or_default();
        match schema.type_name() {
            Some("file") => TypeNotation::Binary,
            Some("string") if format == "binary" && self.bytes => TypeNotation::Binary,
            Some("string") => TypeNotation::String,
            Some("boolean") => TypeNotation::Boolean,
            Some("integer") if format == "int64" || schema.is_wide() => TypeNotation::Long,
            Some("integer") => TypeNotation::Integer,
            Some("number") if format == "float" => TypeNotation::Float,
            Some("number") => TypeNotation::Double,
            Some("object") => {
                if schema.additional().is_some() {
                    let why = "beside its members, others of any name; a spec cannot hold both, and these were left out";
                    self.doubt(node, &place, why);
                }
                TypeNotation::Object(self.object(node, schema, owner, member, several))
            }
            None if schema.types.is_empty() => TypeNotation::Json,
            Some(_) | None => {
                let read = format!("{place}: {}", schema.types.join(", "));
                self.doubt(node, &read, "a spec has no such type; `Object` was taken");
                TypeNotation::Json
            }
        }
    }

    /// The name of an object, which will be described.
    fn object(
        &mut self,
        node: &'a Node,
        schema: &Schema<'a>,
        owner: &Owner,
        member: &str,
        several: bool,
    ) -> String {
        let known = match &schema.definition {
            Some(definition) => self.objects.definitions.get(definition),
            None => self.objects.inline.get(&std::ptr::from_ref(node)),
        };
        if let Some(known) = known {
            return known.clone();
        }
        let name = match &schema.definition {
            Some(definition) => names::definition(definition, &self.objects.taken),
            None => names::inline(
                &owner.name,
                owner.is_operation,
                member,
                several,
                &self.objects.taken,
            ),
        };
        self.objects.taken.insert(name.clone());
        match &schema.definition {
            Some(definition) => {
                if name != *definition {
                    let why = format!("no name of an object in a spec; `{name}` was taken");
                    self.doubt(node, definition, why);
                }
                self.objects
                    .definitions
                    .insert(definition.clone(), name.clone());
            }
            None => {
                let place = format!("{}.{member}", owner.shown);
                self.doubt(
                    node,
                    &place,
                    format!("an object without a name was called `{name}`"),
                );
                self.objects
                    .inline
                    .insert(std::ptr::from_ref(node), name.clone());
            }
        }
        self.objects
            .waiting
            .push_back((name.clone(), schema.clone()));
        name
    }

    /// Describes every object that was met, and those that are met on the way.
    pub(super) fn describe_objects(&mut self) {
        while let Some((name, schema)) = self.objects.waiting.pop_front() {
            let owner = Owner::object(&name);
            let rows = self.rows(&schema, &owner);
            let table = self.table(rows, Some(&name));
            let prose = schema.text("description").or(schema.text("title"));
            self.facts.objects.push(ObjectFacts {
                name,
                caption: String::new(),
                tables: vec![table.number.clone()],
                prose: prose.unwrap_or_default().to_owned(),
                table,
            });
        }
    }
}

impl Schema<'_> {
    /// Whether its numbers do not fit into 32 bits.
    fn is_wide(&self) -> bool {
        let beyond = |node: &Node| {
            let number = node.scalar().and_then(|text| text.parse::<i128>().ok());
            number.is_some_and(|number| i32::try_from(number).is_err())
        };
        let limits = ["default", "minimum", "maximum"].iter();
        let values = self.get("enum").map_or(&[][..], Node::list);
        limits
            .filter_map(|key| self.get(key))
            .chain(values)
            .any(beyond)
    }
}
