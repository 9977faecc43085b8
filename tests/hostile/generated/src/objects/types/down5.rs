// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down6;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 25.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down5 {
    /// Further down.
    pub down: Option<Down6>,
}

object! {
    Down5 {
        down = "down";
    }
}

impl Down5 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down6) -> Self {
        self.down = Some(down);
        self
    }
}
