// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Long5;

/// One of a ring.
///
/// Source: Objects that contain themselves, table 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long4 {
    /// The next.
    pub next: Option<Box<Long5>>,
}

object! {
    Long4 {
        next = "next";
    }
}

impl Long4 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long5) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
