// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Level7;

/// Level 6.
///
/// Source: Objects, table 24.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Level6 {
    /// One level down.
    pub down: Option<Level7>,

    /// Many.
    pub downs: List<Level7>,
}

object! {
    Level6 {
        down = "down";
        downs = "downs";
    }
}

impl Level6 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One level down.
    pub fn down(mut self, down: Level7) -> Self {
        self.down = Some(down);
        self
    }

    /// Many.
    pub fn downs(mut self, downs: impl IntoIterator<Item = Level7>) -> Self {
        self.downs = downs.into_iter().collect();
        self
    }
}
