// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down17;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 36.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down16 {
    /// Further down.
    pub down: Option<Down17>,
}

object! {
    Down16 {
        down = "down";
    }
}

impl Down16 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down17) -> Self {
        self.down = Some(down);
        self
    }
}
