// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down3;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 22.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down2 {
    /// Further down.
    pub down: Option<Down3>,
}

object! {
    Down2 {
        down = "down";
    }
}

impl Down2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down3) -> Self {
        self.down = Some(down);
        self
    }
}
