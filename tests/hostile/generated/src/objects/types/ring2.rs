// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Ring3;

/// The second of three.
///
/// Source: Objects, table 8.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Ring2 {
    /// The third.
    ///
    /// Must be set in requests.
    pub next: Option<Box<Ring3>>,
}

object! {
    Ring2 {
        next = "next", mandatory_when_sent;
    }
}

impl Ring2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The third. Must be set in requests.
    pub fn next(mut self, next: Ring3) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
