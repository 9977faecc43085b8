// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down23;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 42.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down22 {
    /// Further down.
    pub down: Option<Down23>,
}

object! {
    Down22 {
        down = "down";
    }
}

impl Down22 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down23) -> Self {
        self.down = Some(down);
        self
    }
}
