// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Not the one of the prelude.
///
/// On the page: `Send`.
///
/// Source: Names of types, table 18.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Send_ {
    /// A text.
    pub to: Option<String>,
}

object! {
    Send_ {
        to = "to";
    }
}

impl Send_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }
}
