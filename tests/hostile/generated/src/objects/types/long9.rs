// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Long10;

/// One of a ring.
///
/// Source: Objects that contain themselves, table 14.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long9 {
    /// The next.
    pub next: Option<Box<Long10>>,
}

object! {
    Long9 {
        next = "next";
    }
}

impl Long9 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long10) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
