// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down13;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 32.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down12 {
    /// Further down.
    pub down: Option<Down13>,
}

object! {
    Down12 {
        down = "down";
    }
}

impl Down12 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down13) -> Self {
        self.down = Some(down);
        self
    }
}
