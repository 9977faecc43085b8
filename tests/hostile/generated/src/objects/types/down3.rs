// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down4;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 23.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down3 {
    /// Further down.
    pub down: Option<Down4>,
}

object! {
    Down3 {
        down = "down";
    }
}

impl Down3 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down4) -> Self {
        self.down = Some(down);
        self
    }
}
