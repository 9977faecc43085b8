// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Level4;

/// Level 3.
///
/// Source: Objects, table 21.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Level3 {
    /// One level down.
    ///
    /// Must be set in requests.
    pub down: Option<Level4>,

    /// Many.
    pub downs: List<Level4>,
}

object! {
    Level3 {
        down = "down", mandatory_when_sent;
        downs = "downs";
    }
}

impl Level3 {
    /// Only the mandatory members are set.
    pub fn new(down: Level4) -> Self {
        Self {
            down: Some(down),
            downs: List::default(),
        }
    }

    /// Many.
    pub fn downs(mut self, downs: impl IntoIterator<Item = Level4>) -> Self {
        self.downs = downs.into_iter().collect();
        self
    }
}
