// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down5;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 24.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down4 {
    /// Further down.
    pub down: Option<Down5>,
}

object! {
    Down4 {
        down = "down";
    }
}

impl Down4 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down5) -> Self {
        self.down = Some(down);
        self
    }
}
