// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Level5;

/// Level 4.
///
/// Source: Objects, table 22.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Level4 {
    /// One level down.
    pub down: Option<Level5>,

    /// Many.
    pub downs: List<Level5>,
}

object! {
    Level4 {
        down = "down";
        downs = "downs";
    }
}

impl Level4 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One level down.
    pub fn down(mut self, down: Level5) -> Self {
        self.down = Some(down);
        self
    }

    /// Many.
    pub fn downs(mut self, downs: impl IntoIterator<Item = Level5>) -> Self {
        self.downs = downs.into_iter().collect();
        self
    }
}
