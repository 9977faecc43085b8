// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Leaf;

/// Level 12.
///
/// Source: Objects, table 30.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Level12 {
    /// One level down.
    pub down: Option<Leaf>,

    /// Many.
    pub downs: List<Leaf>,
}

object! {
    Level12 {
        down = "down";
        downs = "downs";
    }
}

impl Level12 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One level down.
    pub fn down(mut self, down: Leaf) -> Self {
        self.down = Some(down);
        self
    }

    /// Many.
    pub fn downs(mut self, downs: impl IntoIterator<Item = Leaf>) -> Self {
        self.downs = downs.into_iter().collect();
        self
    }
}
