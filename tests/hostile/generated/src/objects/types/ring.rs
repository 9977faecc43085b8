// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::{Leaf, Ring2};

/// The first of three.
///
/// Source: Objects, table 7.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Ring {
    /// The second.
    ///
    /// Must be set in requests.
    pub next: Option<Box<Ring2>>,

    /// Not in the ring.
    pub aside: Leaf,
}

object! {
    Ring {
        next = "next", mandatory_when_sent;
        aside = "aside", mandatory;
    }
}

impl Ring {
    /// Only the mandatory members are set.
    pub fn new(aside: Leaf) -> Self {
        Self { next: None, aside }
    }

    /// The second. Must be set in requests.
    pub fn next(mut self, next: Ring2) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
