// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

/// Not the one of the runtime.
///
/// On the page: `List`.
///
/// Source: Names of types, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct List_ {
    /// The one of the runtime.
    pub of: List<String>,
}

object! {
    List_ {
        of = "of";
    }
}

impl List_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The one of the runtime.
    pub fn of(mut self, of: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.of = of.into_iter().map(Into::into).collect();
        self
    }
}
