// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Down10;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 29.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down9 {
    /// Further down.
    pub down: Option<Down10>,
}

object! {
    Down9 {
        down = "down";
    }
}

impl Down9 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down10) -> Self {
        self.down = Some(down);
        self
    }
}
