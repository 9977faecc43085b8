// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down21;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 40.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down20 {
    /// Further down.
    pub down: Option<Down21>,
}

object! {
    Down20 {
        down = "down";
    }
}

impl Down20 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down21) -> Self {
        self.down = Some(down);
        self
    }
}
