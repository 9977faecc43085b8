// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Long11;

/// One of a ring.
///
/// Source: Objects that contain themselves, table 15.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long10 {
    /// The next.
    pub next: Option<Box<Long11>>,
}

object! {
    Long10 {
        next = "next";
    }
}

impl Long10 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long11) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
