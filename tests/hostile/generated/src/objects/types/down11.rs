// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down12;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 31.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down11 {
    /// Further down.
    pub down: Option<Down12>,
}

object! {
    Down11 {
        down = "down";
    }
}

impl Down11 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down12) -> Self {
        self.down = Some(down);
        self
    }
}
