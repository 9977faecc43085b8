// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Tree;

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
