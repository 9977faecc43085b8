// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Tree;

/// Contains itself in arrays.
///
/// Source: Objects, table 11.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Forest {
    /// Trees.
    pub trees: List<Tree>,

    /// Forests.
    ///
    /// Must be set in requests.
    pub forests: List<Forest>,
}

object! {
    Forest {
        trees = "trees";
        forests = "forests", mandatory_when_sent;
    }
}

impl Forest {
    /// Only the mandatory members are set.
    pub fn new(forests: impl IntoIterator<Item = Forest>) -> Self {
        Self {
            trees: List::default(),
            forests: forests.into_iter().collect(),
        }
    }

    /// Trees.
    pub fn trees(mut self, trees: impl IntoIterator<Item = Tree>) -> Self {
        self.trees = trees.into_iter().collect();
        self
    }
}
