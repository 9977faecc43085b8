// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Level9;

/// Level 8.
///
/// Source: Objects, table 26.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Level8 {
    /// One level down.
    pub down: Option<Level9>,

    /// Many.
    pub downs: List<Level9>,
}

object! {
    Level8 {
        down = "down";
        downs = "downs";
    }
}

impl Level8 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One level down.
    pub fn down(mut self, down: Level9) -> Self {
        self.down = Some(down);
        self
    }

    /// Many.
    pub fn downs(mut self, downs: impl IntoIterator<Item = Level9>) -> Self {
        self.downs = downs.into_iter().collect();
        self
    }
}
