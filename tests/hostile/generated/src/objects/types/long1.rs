// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::{Down1, Long2};

/// One of a ring.
///
/// Source: Objects that contain themselves, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long1 {
    /// The next.
    pub next: Option<Box<Long2>>,

    /// Further down.
    pub down: Option<Down1>,
}

object! {
    Long1 {
        next = "next";
        down = "down";
    }
}

impl Long1 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long2) -> Self {
        self.next = Some(Box::new(next));
        self
    }

    /// Further down.
    pub fn down(mut self, down: Down1) -> Self {
        self.down = Some(down);
        self
    }
}
