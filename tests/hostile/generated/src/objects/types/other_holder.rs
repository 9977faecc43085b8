// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::OtherThing;

/// Holds a thing.
///
/// On the page: `Holder`.
///
/// Source: Objects of another page, table 4.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct OtherHolder {
    /// A thing of this page.
    pub thing: List<OtherThing>,
}

object! {
    OtherHolder {
        thing = "thing";
    }
}

impl OtherHolder {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A thing of this page.
    pub fn thing(mut self, thing: impl IntoIterator<Item = OtherThing>) -> Self {
        self.thing = thing.into_iter().collect();
        self
    }
}
