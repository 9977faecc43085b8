// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down24;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 43.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down23 {
    /// Further down.
    pub down: Option<Down24>,
}

object! {
    Down23 {
        down = "down";
    }
}

impl Down23 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down24) -> Self {
        self.down = Some(down);
        self
    }
}
