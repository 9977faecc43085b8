// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down2;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 21.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down1 {
    /// Further down.
    pub down: Option<Down2>,
}

object! {
    Down1 {
        down = "down";
    }
}

impl Down1 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down2) -> Self {
        self.down = Some(down);
        self
    }
}
