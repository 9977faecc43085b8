// Generated from spec/methods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// An item whose type is called like Rust's own.
///
/// On the page: `Vec`.
///
/// Source: Lists by POST, table 3.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Vec_ {
    /// A keyword.
    pub r#fn: Option<String>,
}

object! {
    Vec_ {
        r#fn = "fn";
    }
}

impl Vec_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A keyword.
    pub fn r#fn(mut self, r#fn: impl Into<String>) -> Self {
        self.r#fn = Some(r#fn.into());
        self
    }
}
