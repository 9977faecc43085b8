// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

//! What several pages of the service describe alike.

use huaweicloud_runtime::{Unrecognized, object, options};

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
