// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Thing;

/// Holds a thing.
///
/// Source: Objects, table 34.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Holder {
    /// A thing of this page.
    pub thing: List<Thing>,
}

object! {
    Holder {
        thing = "thing";
    }
}

impl Holder {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A thing of this page.
    pub fn thing(mut self, thing: impl IntoIterator<Item = Thing>) -> Self {
        self.thing = thing.into_iter().collect();
        self
    }
}
