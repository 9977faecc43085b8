// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Level8;

/// Level 7.
///
/// Source: Objects, table 25.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Level7 {
    /// One level down.
    ///
    /// Must be set in requests.
    pub down: Option<Level8>,

    /// Many.
    pub downs: List<Level8>,
}

object! {
    Level7 {
        down = "down", mandatory_when_sent;
        downs = "downs";
    }
}

impl Level7 {
    /// Only the mandatory members are set.
    pub fn new(down: Level8) -> Self {
        Self {
            down: Some(down),
            downs: List::default(),
        }
    }

    /// Many.
    pub fn downs(mut self, downs: impl IntoIterator<Item = Level8>) -> Self {
        self.downs = downs.into_iter().collect();
        self
    }
}
