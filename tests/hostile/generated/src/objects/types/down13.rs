// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down14;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 33.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down13 {
    /// Further down.
    pub down: Option<Down14>,
}

object! {
    Down13 {
        down = "down";
    }
}

impl Down13 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down14) -> Self {
        self.down = Some(down);
        self
    }
}
