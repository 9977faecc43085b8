// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down16;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 35.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down15 {
    /// Further down.
    pub down: Option<Down16>,
}

object! {
    Down15 {
        down = "down";
    }
}

impl Down15 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down16) -> Self {
        self.down = Some(down);
        self
    }
}
