// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down8;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 27.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down7 {
    /// Further down.
    pub down: Option<Down8>,
}

object! {
    Down7 {
        down = "down";
    }
}

impl Down7 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down8) -> Self {
        self.down = Some(down);
        self
    }
}
