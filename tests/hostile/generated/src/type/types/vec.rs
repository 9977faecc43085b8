// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

/// Not the one of the prelude.
///
/// On the page: `Vec`.
///
/// Source: Names of types, table 4.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Vec_ {
    /// More of them.
    pub of: List<Vec_>,
}

object! {
    Vec_ {
        of = "of";
    }
}

impl Vec_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// More of them.
    pub fn of(mut self, of: impl IntoIterator<Item = Vec_>) -> Self {
        self.of = of.into_iter().collect();
        self
    }
}
