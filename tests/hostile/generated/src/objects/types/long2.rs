// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Long3;

/// One of a ring.
///
/// Source: Objects that contain themselves, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long2 {
    /// The next.
    pub next: Option<Box<Long3>>,
}

object! {
    Long2 {
        next = "next";
    }
}

impl Long2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long3) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
