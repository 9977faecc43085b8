// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Level12;

/// Level 11.
///
/// Source: Objects, table 29.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Level11 {
    /// One level down.
    ///
    /// Must be set in requests.
    pub down: Option<Level12>,

    /// Many.
    pub downs: List<Level12>,
}

object! {
    Level11 {
        down = "down", mandatory_when_sent;
        downs = "downs";
    }
}

impl Level11 {
    /// Only the mandatory members are set.
    pub fn new(down: Level12) -> Self {
        Self {
            down: Some(down),
            downs: List::default(),
        }
    }

    /// Many.
    pub fn downs(mut self, downs: impl IntoIterator<Item = Level12>) -> Self {
        self.downs = downs.into_iter().collect();
        self
    }
}
