// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down19;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 38.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down18 {
    /// Further down.
    pub down: Option<Down19>,
}

object! {
    Down18 {
        down = "down";
    }
}

impl Down18 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down19) -> Self {
        self.down = Some(down);
        self
    }
}
