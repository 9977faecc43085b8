//! Second pass over a document: the texts of its scalars, and the position of any node on demand.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::fmt;

use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_yaml::Deserializer;

use super::error::{LineColumn, Lines, floor, split_position};
use super::shape::{Shape, ShapeSeed};
use super::{Kind, Node};

/// Learns the shape of a document and reads it.
pub(super) fn read(text: &str) -> Result<(Shape, Node), serde_yaml::Error> {
    let shape = ShapeSeed.deserialize(Deserializer::from_str(text))?;
    let node = walk(text, &shape, &Mode::Read, |root, text| {
        root.deserialize(text)
    })?;
    Ok((shape, node))
}

/// Finds where one node begins.
pub(super) fn locate(text: &str, shape: &Shape, id: u32) -> Option<usize> {
    let stopped = walk(text, shape, &Mode::Stop(id), |root, text| {
        root.deserialize(text)
    });
    Some(floor(text, stopped.err()?.location()?.index()))
}

/// Finds where every scalar begins.
pub(super) fn scalars(text: &str, shape: &Shape) -> HashMap<u32, usize> {
    let found = RefCell::default();
    fail(text, shape, &Mode::Scalars(&found));
    offsets(text, &found)
}

/// Finds where every mapping and sequence begins; empty ones are left out.
pub(super) fn containers(text: &str, shape: &Shape) -> HashMap<u32, usize> {
    let found = RefCell::default();
    for depth in 0..shape.depth() {
        fail(text, shape, &Mode::Containers(depth, &found));
    }
    offsets(text, &found)
}

/// Node and position of what has been found.
type Found = RefCell<Vec<(u32, LineColumn)>>;

fn offsets(text: &str, found: &Found) -> HashMap<u32, usize> {
    let (lines, found) = (Lines::of(text), found.borrow());
    found
        .iter()
        .map(|(id, at)| (*id, lines.offset(*at)))
        .collect()
}

/// A walk of which only the failures count. Nothing but those on purpose is left to fail: the text
/// has been read along this shape.
fn fail(text: &str, shape: &Shape, mode: &Mode<'_>) {
    let _ = walk(text, shape, mode, |root, text| {
        root.child(|| root.deserialize(text))
    });
}

fn walk<'t, T>(
    text: &'t str,
    shape: &Shape,
    mode: &Mode<'_>,
    start: impl FnOnce(NodeSeed<'_>, Deserializer<'t>) -> T,
) -> T {
    let root = NodeSeed {
        shape,
        depth: 0,
        mode,
        next: &Cell::new(0),
    };
    start(root, Deserializer::from_str(text))
}

/// What a walk along a shape is for.
enum Mode<'a> {
    /// To read the tree.
    Read,
    /// To fail at the node of this number; the error carries its position.
    Stop(u32),
    /// To fail at every scalar, and to take down where that was.
    Scalars(&'a Found),
    /// The same at every mapping and sequence that is so deep, empty ones aside: entries that are
    /// left unread make the reader fail where the container begins.
    Containers(usize, &'a Found),
}

#[derive(Clone, Copy)]
struct NodeSeed<'a> {
    shape: &'a Shape,
    depth: usize,
    mode: &'a Mode<'a>,
    /// The number of the next node.
    next: &'a Cell<u32>,
}

impl<'a> NodeSeed<'a> {
    fn along(self, shape: &'a Shape) -> Self {
        Self {
            shape,
            depth: self.depth + 1,
            ..self
        }
    }

    /// Whether this container is to be left unread.
    fn left_unread(self) -> bool {
        let left = matches!(self.mode, Mode::Containers(depth, _) if *depth == self.depth);
        if left {
            self.next.set(self.next.get() + self.shape.size() - 1);
        }
        left
    }

    /// Numbers this node; an error here carries the node's position.
    fn number<E: de::Error>(self) -> Result<u32, E> {
        let id = self.next.get();
        self.next.set(id + 1);
        match self.mode {
            Mode::Stop(stop) if *stop == id => Err(E::custom("here")),
            _ => Ok(id),
        }
    }

    fn scalar<E: de::Error>(self, kind: Kind) -> Result<Node, E> {
        let id = self.number()?;
        match self.mode {
            Mode::Scalars(_) => Err(E::custom("here")),
            _ => Ok(Node { id, kind }),
        }
    }

    /// Reads what begins with the next number. A failure on purpose ends here.
    fn child<T, E: fmt::Display>(
        self,
        read: impl FnOnce() -> Result<T, E>,
    ) -> Result<Option<T>, E> {
        let id = self.next.get();
        let error = match read() {
            Ok(node) => return Ok(Some(node)),
            Err(error) => error,
        };
        let (Mode::Scalars(found) | Mode::Containers(_, found)) = self.mode else {
            return Err(error);
        };
        let written = error.to_string();
        let (_, at) = split_position(&written);
        // The very first place of a file is left out.
        let at = at.unwrap_or(LineColumn { line: 1, column: 1 });
        found.borrow_mut().push((id, at));
        Ok(None)
    }

    fn node(self, id: u32, kind: Kind) -> Node {
        let kind = match self.shape {
            Shape::Odd(what) => Kind::Odd(what),
            _ => kind,
        };
        Node { id, kind }
    }
}

impl<'de> DeserializeSeed<'de> for NodeSeed<'_> {
    type Value = Node;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        match self.shape {
            Shape::Scalar => deserializer.deserialize_str(self),
            Shape::Null | Shape::Odd(_) => deserializer.deserialize_any(self),
            Shape::Sequence(_) => deserializer.deserialize_seq(self),
            Shape::Mapping(_) => deserializer.deserialize_map(self),
        }
    }
}

impl<'de> Visitor<'de> for NodeSeed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what the first walk saw")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Node, E> {
        self.scalar(Kind::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Node, E> {
        self.scalar(Kind::Null)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Node, E> {
        self.scalar(Kind::Scalar(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let id = self.number()?;
        let mut nodes = Vec::new();
        if self.left_unread() {
            // The reader fails, unless there are no entries.
        } else if let Shape::Sequence(shapes) = self.shape {
            for shape in shapes {
                let node = self.child(|| entries.next_element_seed(self.along(shape)))?;
                nodes.extend(node.flatten());
            }
        } else {
            while entries.next_element::<IgnoredAny>()?.is_some() {}
        }
        Ok(self.node(id, Kind::Sequence(nodes)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let id = self.number()?;
        let mut nodes = Vec::new();
        if self.left_unread() {
            // The reader fails, unless there are no entries.
        } else if let Shape::Mapping(shapes) = self.shape {
            for (key, value) in shapes {
                let key = self.child(|| entries.next_key_seed(self.along(key)))?;
                let value = self.child(|| entries.next_value_seed(self.along(value)))?;
                nodes.extend(key.flatten().zip(value));
            }
        } else {
            while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        }
        Ok(self.node(id, Kind::Mapping(nodes)))
    }

    fn visit_enum<A: de::EnumAccess<'de>>(self, data: A) -> Result<Node, A::Error> {
        let id = self.number()?;
        let (IgnoredAny, content) = data.variant()?;
        de::VariantAccess::newtype_variant::<IgnoredAny>(content)?;
        Ok(self.node(id, Kind::Null))
    }
}
