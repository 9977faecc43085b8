// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Ring;

/// The third of three.
///
/// Source: Objects, table 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Ring3 {
    /// The first.
    ///
    /// Must be set in requests.
    pub next: Option<Box<Ring>>,
}

object! {
    Ring3 {
        next = "next", mandatory_when_sent;
    }
}

impl Ring3 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The first. Must be set in requests.
    pub fn next(mut self, next: Ring) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
