// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down7;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 26.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down6 {
    /// Further down.
    pub down: Option<Down7>,
}

object! {
    Down6 {
        down = "down";
    }
}

impl Down6 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down7) -> Self {
        self.down = Some(down);
        self
    }
}
