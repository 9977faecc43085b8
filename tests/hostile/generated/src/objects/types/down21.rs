// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down22;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 41.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down21 {
    /// Further down.
    pub down: Option<Down22>,
}

object! {
    Down21 {
        down = "down";
    }
}

impl Down21 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down22) -> Self {
        self.down = Some(down);
        self
    }
}
