// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Long1;

/// One of a ring.
///
/// Source: Objects that contain themselves, table 17.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long12 {
    /// The next.
    pub next: Option<Box<Long1>>,
}

object! {
    Long12 {
        next = "next";
    }
}

impl Long12 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long1) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
