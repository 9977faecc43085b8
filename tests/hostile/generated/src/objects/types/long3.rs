// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Long4;

/// One of a ring.
///
/// Source: Objects that contain themselves, table 8.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long3 {
    /// The next.
    pub next: Option<Box<Long4>>,
}

object! {
    Long3 {
        next = "next";
    }
}

impl Long3 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long4) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
