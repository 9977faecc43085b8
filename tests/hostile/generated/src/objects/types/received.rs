// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Leaf;

/// Only received.
///
/// Source: Objects, table 15.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Received {
    /// Not to be relied on.
    pub id: Option<String>,

    /// Not to be relied on.
    pub leaves: List<Leaf>,
}

object! {
    Received {
        id = "id";
        leaves = "leaves";
    }
}

impl Received {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Not to be relied on.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Not to be relied on.
    pub fn leaves(mut self, leaves: impl IntoIterator<Item = Leaf>) -> Self {
        self.leaves = leaves.into_iter().collect();
        self
    }
}
