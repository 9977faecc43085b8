// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Lower case.
///
/// On the page: `lower_with_underscore`.
///
/// Source: Names of types, table 28.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct LowerWithUnderscore {
    /// A text.
    pub a: Option<String>,
}

object! {
    LowerWithUnderscore {
        a = "a";
    }
}

impl LowerWithUnderscore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}
