// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Level11;

/// Level 10.
///
/// Source: Objects, table 28.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Level10 {
    /// One level down.
    pub down: Option<Level11>,

    /// Many.
    pub downs: List<Level11>,
}

object! {
    Level10 {
        down = "down";
        downs = "downs";
    }
}

impl Level10 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One level down.
    pub fn down(mut self, down: Level11) -> Self {
        self.down = Some(down);
        self
    }

    /// Many.
    pub fn downs(mut self, downs: impl IntoIterator<Item = Level11>) -> Self {
        self.downs = downs.into_iter().collect();
        self
    }
}
