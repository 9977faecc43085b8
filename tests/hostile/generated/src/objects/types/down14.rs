// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down15;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 34.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down14 {
    /// Further down.
    pub down: Option<Down15>,
}

object! {
    Down14 {
        down = "down";
    }
}

impl Down14 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down15) -> Self {
        self.down = Some(down);
        self
    }
}
