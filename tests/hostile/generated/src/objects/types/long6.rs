// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Long7;

/// One of a ring.
///
/// Source: Objects that contain themselves, table 11.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long6 {
    /// The next.
    pub next: Option<Box<Long7>>,
}

object! {
    Long6 {
        next = "next";
    }
}

impl Long6 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long7) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
