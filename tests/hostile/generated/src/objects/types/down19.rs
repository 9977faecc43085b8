// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down20;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 39.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down19 {
    /// Further down.
    pub down: Option<Down20>,
}

object! {
    Down19 {
        down = "down";
    }
}

impl Down19 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down20) -> Self {
        self.down = Some(down);
        self
    }
}
