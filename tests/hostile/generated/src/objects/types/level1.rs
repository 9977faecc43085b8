// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Level2;

/// Level 1.
///
/// Source: Objects, table 19.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Level1 {
    /// One level down.
    ///
    /// Must be set in requests.
    pub down: Option<Level2>,

    /// Many.
    pub downs: List<Level2>,
}

object! {
    Level1 {
        down = "down", mandatory_when_sent;
        downs = "downs";
    }
}

impl Level1 {
    /// Only the mandatory members are set.
    pub fn new(down: Level2) -> Self {
        Self {
            down: Some(down),
            downs: List::default(),
        }
    }

    /// Many.
    pub fn downs(mut self, downs: impl IntoIterator<Item = Level2>) -> Self {
        self.downs = downs.into_iter().collect();
        self
    }
}
