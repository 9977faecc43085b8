// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Stands on two pages, with different rows.
///
/// Source: Objects, table 33.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Thing {
    /// On this page.
    pub here: Option<bool>,
}

object! {
    Thing {
        here = "here";
    }
}

impl Thing {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// On this page.
    pub fn here(mut self, here: bool) -> Self {
        self.here = Some(here);
        self
    }
}
