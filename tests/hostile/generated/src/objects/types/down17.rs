// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down18;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 37.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down17 {
    /// Further down.
    pub down: Option<Down18>,
}

object! {
    Down17 {
        down = "down";
    }
}

impl Down17 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down18) -> Self {
        self.down = Some(down);
        self
    }
}
