// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Level6;

/// Level 5.
///
/// Source: Objects, table 23.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Level5 {
    /// One level down.
    ///
    /// Must be set in requests.
    pub down: Option<Level6>,

    /// Many.
    pub downs: List<Level6>,
}

object! {
    Level5 {
        down = "down", mandatory_when_sent;
        downs = "downs";
    }
}

impl Level5 {
    /// Only the mandatory members are set.
    pub fn new(down: Level6) -> Self {
        Self {
            down: Some(down),
            downs: List::default(),
        }
    }

    /// Many.
    pub fn downs(mut self, downs: impl IntoIterator<Item = Level6>) -> Self {
        self.downs = downs.into_iter().collect();
        self
    }
}
