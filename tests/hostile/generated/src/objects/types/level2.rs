// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Level3;

/// Level 2.
///
/// Source: Objects, table 20.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Level2 {
    /// One level down.
    pub down: Option<Level3>,

    /// Many.
    pub downs: List<Level3>,
}

object! {
    Level2 {
        down = "down";
        downs = "downs";
    }
}

impl Level2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One level down.
    pub fn down(mut self, down: Level3) -> Self {
        self.down = Some(down);
        self
    }

    /// Many.
    pub fn downs(mut self, downs: impl IntoIterator<Item = Level3>) -> Self {
        self.downs = downs.into_iter().collect();
        self
    }
}
