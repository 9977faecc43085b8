// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Long9;

/// One of a ring.
///
/// Source: Objects that contain themselves, table 13.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long8 {
    /// The next.
    pub next: Option<Box<Long9>>,
}

object! {
    Long8 {
        next = "next";
    }
}

impl Long8 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long9) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
