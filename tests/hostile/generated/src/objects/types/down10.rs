// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down11;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 30.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down10 {
    /// Further down.
    pub down: Option<Down11>,
}

object! {
    Down10 {
        down = "down";
    }
}

impl Down10 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down11) -> Self {
        self.down = Some(down);
        self
    }
}
