// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down9;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 28.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down8 {
    /// Further down.
    pub down: Option<Down9>,
}

object! {
    Down8 {
        down = "down";
    }
}

impl Down8 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down9) -> Self {
        self.down = Some(down);
        self
    }
}
