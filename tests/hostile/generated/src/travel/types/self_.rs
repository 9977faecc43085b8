// Generated from spec/travel/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

/// An object.
///
/// On the page: `Self`.
///
/// Source: By Number, table 4.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Self_ {
    /// Items.
    pub c: List<String>,
}

object! {
    Self_ {
        c = "c";
    }
}

impl Self_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Items.
    pub fn c(mut self, c: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.c = c.into_iter().map(Into::into).collect();
        self
    }
}
