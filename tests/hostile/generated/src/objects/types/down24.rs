// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// One of a chain.
///
/// Source: Objects that contain themselves, table 44.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down24 {
    /// The end.
    pub down: Option<f64>,
}

object! {
    Down24 {
        down = "down";
    }
}

impl Down24 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The end.
    pub fn down(mut self, down: f64) -> Self {
        self.down = Some(down);
        self
    }
}
