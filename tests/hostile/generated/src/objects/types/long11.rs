// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Long12;

/// One of a ring.
///
/// Source: Objects that contain themselves, table 16.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long11 {
    /// The next.
    pub next: Option<Box<Long12>>,
}

object! {
    Long11 {
        next = "next";
    }
}

impl Long11 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long12) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
