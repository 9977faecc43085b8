// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Level10;

/// Level 9.
///
/// Source: Objects, table 27.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Level9 {
    /// One level down.
    ///
    /// Must be set in requests.
    pub down: Option<Level10>,

    /// Many.
    pub downs: List<Level10>,
}

object! {
    Level9 {
        down = "down", mandatory_when_sent;
        downs = "downs";
    }
}

impl Level9 {
    /// Only the mandatory members are set.
    pub fn new(down: Level10) -> Self {
        Self {
            down: Some(down),
            downs: List::default(),
        }
    }

    /// Many.
    pub fn downs(mut self, downs: impl IntoIterator<Item = Level10>) -> Self {
        self.downs = downs.into_iter().collect();
        self
    }
}
