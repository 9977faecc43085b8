// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Long6;

/// One of a ring.
///
/// Source: Objects that contain themselves, table 10.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long5 {
    /// The next.
    pub next: Option<Box<Long6>>,
}

object! {
    Long5 {
        next = "next";
    }
}

impl Long5 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long6) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
