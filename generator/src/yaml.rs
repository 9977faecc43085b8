//! YAML text → [`Node`]: the tree as it was written. The only module that knows the YAML reader.
//!
//! The reader offers values already interpreted (`Yes`, `012`, `4K` may become booleans or numbers)
//! and positions only inside errors. So a document is walked twice: once to learn its shape, once
//! along that shape, asking for text wherever the shape says "scalar". Positions come from further
//! walks that fail on purpose; they cost time only when there is a problem to report.

mod error;
mod shape;
mod walk;
pub(crate) mod write;

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
    pub(crate) fn keys(&self, id: u32) -> Vec<String> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn root(text: &str) -> Kind {
        Document::parse(text).unwrap().root.kind
    }

    fn scalars(kind: &Kind) -> Vec<String> {
        match kind {
            Kind::Scalar(text) => vec![text.clone()],
            Kind::Sequence(nodes) => nodes.iter().flat_map(|n| scalars(&n.kind)).collect(),
            Kind::Mapping(entries) => entries
                .iter()
                .flat_map(|(k, v)| [scalars(&k.kind), scalars(&v.kind)].concat())
                .collect(),
            Kind::Null | Kind::Odd(_) => Vec::new(),
        }
    }

    #[test]
    fn scalars_arrive_as_the_text_that_was_written() {
        let text = "[Yes, NO, 4K, 0, 012, 1e3, 0x1F, 1.0, -1, true, '~', \"\", 2026-01-16]";
        assert_eq!(
            scalars(&root(text)),
            [
                "Yes",
                "NO",
                "4K",
                "0",
                "012",
                "1e3",
                "0x1F",
                "1.0",
                "-1",
                "true",
                "~",
                "",
                "2026-01-16"
            ]
        );
    }

    #[test]
    fn keys_arrive_as_text_and_equal_keys_all_remain() {
        assert_eq!(
            scalars(&root("200: a\nNo: b\nnull: c\n200: d")),
            ["200", "a", "No", "b", "null", "c", "200", "d"]
        );
    }

    #[test]
    fn nothing_is_not_an_empty_text() {
        let Kind::Mapping(entries) = root("a:\nb: ''\nc: ~") else {
            panic!("a mapping was written");
        };
        assert!(matches!(entries[0].1.kind, Kind::Null));
        assert!(matches!(&entries[1].1.kind, Kind::Scalar(text) if text.is_empty()));
        assert!(matches!(entries[2].1.kind, Kind::Null));
    }

    #[test]
    fn tags_and_keys_that_are_not_text_are_odd_but_do_not_end_the_walk() {
        let Kind::Mapping(entries) = root("a: !x 1\n[b]: 2\nc: !y {d: 1}\ne: 5") else {
            panic!("a mapping was written");
        };
        assert!(matches!(entries[0].1.kind, Kind::Odd(_)));
        assert!(matches!(entries[1].0.kind, Kind::Odd(_)));
        assert!(matches!(entries[2].1.kind, Kind::Odd(_)));
        assert_eq!(scalars(&entries[3].1.kind), ["5"]);
    }

    #[test]
    fn tags_of_yaml_itself_are_odd() {
        let Kind::Mapping(entries) =
            root("a: !!str 1\nb: &x !!int 2\nc: '!!str'\nd: 1!!\n!!str e: 5")
        else {
            panic!("a mapping was written");
        };
        let odd = |node: &Node| matches!(node.kind, Kind::Odd(_));
        let odd: Vec<_> = entries.iter().map(|(k, v)| (odd(k), odd(v))).collect();
        let (key, value) = ((true, false), (false, true));
        assert_eq!(odd, [value, value, (false, false), (false, false), key]);
    }

    #[test]
    fn every_node_can_be_located_in_block_and_flow_style() {
        let text = "a:\n  é: [1, {b: x}]\n  c: |\n    text\n  [k]: !t { u: v }\n  d:\n";
        let document = Document::parse(text).unwrap();
        let found: Vec<_> = (0..)
            .map_while(|id| document.locate(text, id))
            .map(|at| {
                text[at..]
                    .split_inclusive([':', ',', '|', '{', '[', ']'])
                    .next()
            })
            .map(Option::unwrap_or_default)
            .collect();
        assert_eq!(
            found,
            [
                "a:", "a:", "é:", "é:", "[", "1,", "{", "b:", "x}]", "c:", "|", "[", "!t {", "d:",
                "\n"
            ]
        );
    }

    #[test]
    fn nodes_are_located_as_the_walk_that_ends_there_does_it() {
        let text =
            "- &x { k: v, l: [] }\n- *x\n- \"q\\n\"\n-\n- {a: {b: [c, {}]}}\n- x\u{2028}- ü\n";
        let document = Document::parse(text).unwrap();
        let (scalars, containers) = (document.scalars(text), document.containers(text));
        assert_eq!((scalars.len(), containers.len()), (13, 6));
        for (&id, &at) in scalars.iter().chain(containers) {
            assert_eq!(walk::locate(text, &document.shape, id), Some(at), "{id}");
        }
    }

    #[test]
    fn a_node_is_found_by_its_number() {
        let document = Document::parse("a: {b: [c, d]}\ne: f").unwrap();
        let texts = (0..)
            .map_while(|id| document.node(id))
            .map(|node| match &node.kind {
                Kind::Scalar(text) => text.as_str(),
                _ => "-",
            });
        assert_eq!(texts.collect::<String>(), "-a-b-cdef");
    }

    #[test]
    fn broken_text_says_where() {
        let error = Document::parse("a: [1, 2\nb: 3").unwrap_err();
        assert_eq!(error.message, "did not find expected ',' or ']'");
        assert_eq!(error.at, Some(10));
        assert_eq!(
            error.within,
            Some(("while parsing a flow sequence".to_owned(), 3))
        );
    }

    #[test]
    fn a_character_that_yaml_forbids_says_where() {
        let error = Document::parse("a: é\u{1}").unwrap_err();
        assert_eq!(error.message, "control characters are not allowed");
        assert_eq!(error.at, Some(5));
    }

    #[test]
    fn a_second_document_says_where() {
        for text in [
            "a: 1\n---\nb: 2",
            "---\na: 1\n--- [b]",
            "a: 1\n---\n",
            "1\n---\n2",
        ] {
            let error = Document::parse(text).unwrap_err();
            assert_eq!(error.at, text.rfind("---"), "{text}");
        }
    }

    #[test]
    fn nothing_is_a_document() {
        for text in ["", "\n", "# why\n"] {
            assert!(matches!(root(text), Kind::Null), "{text:?}");
        }
    }
}
