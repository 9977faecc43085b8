// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Not the one of the prelude.
///
/// On the page: `String`.
///
/// Source: Names of types, table 5.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct String_ {
    /// The one of the prelude.
    pub text: Option<String>,
}

object! {
    String_ {
        text = "text";
    }
}

impl String_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The one of the prelude.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}
