// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

//! What several pages of the service describe alike.

use huaweicloud_runtime::{List, Map, Unrecognized, object, options};

/// A node.
///
/// Source: Objects that contain themselves, table 4.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Node {
    /// What leads away.
    ///
    /// Must be set in requests.
    pub edges: Map<Vec<Edge>>,
}

object! {
    Node {
        edges = "edges", mandatory_when_sent;
    }
}

impl Node {
    /// Only the mandatory members are set.
    pub fn new(
        edges: impl IntoIterator<
            Item = (impl Into<String>, impl IntoIterator<Item = Edge>),
        >,
    ) -> Self {
        Self {
            edges: edges
                .into_iter()
                .map(|(key, item)| (key.into(), item.into_iter().collect()))
                .collect(),
        }
    }
}

/// An edge.
///
/// Source: Objects that contain themselves, table 5.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Edge {
    /// Where it leads.
    ///
    /// Must be set in requests.
    pub to: Option<Node>,

    /// What is on the way.
    pub via: List<Node>,
}

object! {
    Edge {
        to = "to", mandatory_when_sent;
        via = "via";
    }
}

impl Edge {
    /// Only the mandatory members are set.
    pub fn new(to: Node) -> Self {
        Self {
            to: Some(to),
            via: List::default(),
        }
    }

    /// What is on the way.
    pub fn via(mut self, via: impl IntoIterator<Item = Node>) -> Self {
        self.via = via.into_iter().collect();
        self
    }
}

/// Contains itself.
///
/// Source: Objects, table 4.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Tree {
    /// Its name.
    ///
    /// At most 8 characters.
    pub name: Option<String>,

    /// A smaller one.
    pub left: Option<Box<Tree>>,

    /// A smaller one.
    ///
    /// Must be set in requests.
    pub right: Option<Box<Tree>>,
}

object! {
    Tree {
        name = "name", length(..=8);
        left = "left";
        right = "right", mandatory_when_sent;
    }
}

impl Tree {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Its name. At most 8 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// A smaller one.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// A smaller one. Must be set in requests.
    pub fn right(mut self, right: Tree) -> Self {
        self.right = Some(Box::new(right));
        self
    }
}

/// Values of `Demanding.kind`, `Demanding.kinds`, `Arrays.kinds`, `ShareObjects.kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The first.
    A,

    /// The second.
    B,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Kind {
        A = "A";
        B = "B";
    }
}

/// Stands on two pages.
///
/// Source: Objects, table 32.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Common {
    /// Contains itself.
    pub tree: Option<Tree>,

    /// A number.
    pub size: Option<i64>,
}

object! {
    Common {
        tree = "tree";
        size = "size";
    }
}

impl Common {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Contains itself.
    pub fn tree(mut self, tree: Tree) -> Self {
        self.tree = Some(tree);
        self
    }

    /// A number.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}
