// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

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
