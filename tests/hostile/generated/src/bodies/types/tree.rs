// Generated from spec/bodies/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// A tree.
///
/// Source: Telling a Tree, table 3.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Tree {
    /// One side.
    pub left: Option<Box<Tree>>,

    /// A number.
    ///
    /// Range: 0 to 9. Must be set in requests.
    pub leaf: Option<i64>,
}

object! {
    Tree {
        left = "left";
        leaf = "leaf", mandatory_when_sent, range(0..=9);
    }
}

impl Tree {
    /// Only the mandatory members are set.
    pub fn new(leaf: i64) -> Self {
        Self {
            left: None,
            leaf: Some(leaf),
        }
    }

    /// One side.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }
}
