// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Of an unhappy name.
///
/// On the page: `Nullable`.
///
/// Source: Facts, table 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Nullable_ {
    /// Nothing.
    ///
    /// May be `null`, which is the same as absent. On the wire: `Null`.
    pub null: Option<String>,
}

object! {
    Nullable_ {
        null = "Null";
    }
}

impl Nullable_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Nothing. May be `null`, which is the same as absent.
    pub fn null(mut self, null: impl Into<String>) -> Self {
        self.null = Some(null.into());
        self
    }
}
