// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{CommaSeparated, object};

/// Not the one of the prelude.
///
/// On the page: `Iterator`.
///
/// Source: Names of types, table 15.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Iterator_ {
    /// Texts.
    ///
    /// Joined by commas on the wire.
    pub of: Option<CommaSeparated>,
}

object! {
    Iterator_ {
        of = "of";
    }
}

impl Iterator_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Texts. Joined by commas on the wire.
    pub fn of(mut self, of: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.of = Some(of.into_iter().collect());
        self
    }
}
