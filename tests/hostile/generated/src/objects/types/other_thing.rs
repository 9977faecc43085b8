// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Stands on two pages, with different rows.
///
/// On the page: `Thing`.
///
/// Source: Objects of another page, table 3.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct OtherThing {
    /// On the other page.
    pub there: Option<bool>,
}

object! {
    OtherThing {
        there = "there";
    }
}

impl OtherThing {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// On the other page.
    pub fn there(mut self, there: bool) -> Self {
        self.there = Some(there);
        self
    }
}
