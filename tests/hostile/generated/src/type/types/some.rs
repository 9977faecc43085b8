// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Not the one of the prelude.
///
/// On the page: `Some`.
///
/// Source: Names of types, table 10.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Some_ {
    /// Some text.
    pub of: Option<String>,
}

object! {
    Some_ {
        of = "of";
    }
}

impl Some_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Some text.
    pub fn of(mut self, of: impl Into<String>) -> Self {
        self.of = Some(of.into());
        self
    }
}
