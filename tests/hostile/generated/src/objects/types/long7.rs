// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Long8;

/// One of a ring.
///
/// Source: Objects that contain themselves, table 12.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long7 {
    /// The next.
    pub next: Option<Box<Long8>>,
}

object! {
    Long7 {
        next = "next";
    }
}

impl Long7 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long8) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
