//! YAML text → [`Node`]: the tree as it was written. The only module that knows the YAML reader.
//!
//! The reader offers values already interpreted (`Yes`, `012`, `4K` may become booleans or numbers)
//! and positions only inside errors. So a document is walked twice: once to learn its shape, once
//! along that shape, asking for text wherever the shape says "scalar". Positions come from further
//! walks that fail on purpose; they cost time only when there is a problem to report.

mod error;
mod shape;
#[cfg(test)]
mod tests;
mod walk;

use std::cell::OnceCell;
use std::collections::HashMap;

pub use error::SyntaxError;
use shape::Shape;

/// A parsed document, with what is needed to find positions in it later.
#[derive(Debug)]
pub struct Document {
    /// The root of the tree.
    pub root: Node,
    shape: Shape,
    /// Where each scalar begins, once somebody has asked.
    scalars: OnceCell<HashMap<u32, usize>>,
    /// The same of mappings and sequences.
    containers: OnceCell<HashMap<u32, usize>>,
}

/// One node of the tree.
#[derive(Clone, Debug)]
pub struct Node {
    /// The node's number in document order, by which [`Document::locate`] finds it again.
    pub id: u32,
    /// What it is.
    pub kind: Kind,
}

/// What a node is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Nothing, `~` or `null`.
    Null,
    /// Text exactly as written, quotes and escapes resolved.
    Scalar(String),
    /// A sequence.
    Sequence(Vec<Node>),
    /// A mapping in the order written; equal keys all remain.
    Mapping(Vec<(Node, Node)>),
    /// Something the spec language has no use for: a tag, or a key that is not text.
    Odd(&'static str),
}

impl Document {
    /// Reads one YAML document.
    pub fn parse(text: &str) -> Result<Self, SyntaxError> {
        let (shape, root) = walk::read(text).map_err(|error| SyntaxError::of(&error, text))?;
        let mut document = Self {
            root,
            shape,
            scalars: OnceCell::new(),
            containers: OnceCell::new(),
        };
        // Of YAML's own tags (`!!str`) the reader says nothing, only where the scalar begins.
        if text.contains("!!") {
            let scalars = document.scalars(text).clone();
            document.root.mark_tags(text, &scalars);
        }
        Ok(document)
    }

    /// Finds the byte at which the node with this number begins in `text`, the text that was parsed.
    pub fn locate(&self, text: &str, id: u32) -> Option<usize> {
        let scalar = self.scalars(text).get(&id).copied();
        scalar
            .or_else(|| self.containers(text).get(&id).copied())
            // An empty container, or something odd.
            .or_else(|| walk::locate(text, &self.shape, id))
    }

    fn scalars(&self, text: &str) -> &HashMap<u32, usize> {
        self.scalars
            .get_or_init(|| walk::scalars(text, &self.shape))
    }

    fn containers(&self, text: &str) -> &HashMap<u32, usize> {
        self.containers
            .get_or_init(|| walk::containers(text, &self.shape))
    }

    /// The keys of mappings and positions in sequences that lead to the node with this number.
    pub fn keys(&self, id: u32) -> Vec<String> {
        let mut keys = Vec::new();
        let mut node = &self.root;
        while node.id != id {
            let next = match &node.kind {
                Kind::Sequence(nodes) => {
                    let index = nodes.iter().rposition(|node| node.id <= id);
                    index.map(|index| (index.to_string(), &nodes[index]))
                }
                Kind::Mapping(entries) => {
                    let entry = entries.iter().rfind(|(key, _)| key.id <= id);
                    entry.and_then(|(key, value)| match &key.kind {
                        Kind::Scalar(text) => Some((text.clone(), value)),
                        _ => None,
                    })
                }
                Kind::Null | Kind::Scalar(_) | Kind::Odd(_) => None,
            };
            let Some((key, value)) = next else { break };
            keys.push(key);
            if value.id > id {
                // The key itself.
                break;
            }
            node = value;
        }
        keys
    }

    /// The node with this number.
    pub fn node(&self, id: u32) -> Option<&Node> {
        let mut node = &self.root;
        while node.id != id {
            // Numbers grow in document order: the last child that is not beyond is the way.
            node = match &node.kind {
                Kind::Sequence(nodes) => nodes.iter().rfind(|node| node.id <= id),
                Kind::Mapping(entries) => entries
                    .iter()
                    .rfind(|(key, _)| key.id <= id)
                    .map(|(key, value)| if value.id <= id { value } else { key }),
                Kind::Null | Kind::Scalar(_) | Kind::Odd(_) => None,
            }?;
        }
        Some(node)
    }
}

impl Node {
    fn mark_tags(&mut self, text: &str, scalars: &HashMap<u32, usize>) {
        match &mut self.kind {
            Kind::Sequence(nodes) => {
                for node in nodes {
                    node.mark_tags(text, scalars);
                }
            }
            Kind::Mapping(entries) => {
                for (key, value) in entries {
                    key.mark_tags(text, scalars);
                    value.mark_tags(text, scalars);
                }
            }
            _ => {
                let written = scalars.get(&self.id).map_or("", |at| &text[*at..]);
                // An anchor may stand before it.
                let mut words = written.split_whitespace();
                let word = words.find(|word| !word.starts_with('&'));
                if word.is_some_and(|word| word.starts_with("!!")) {
                    self.kind = Kind::Odd("a tag");
                }
            }
        }
    }
}
