// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// A digit first.
///
/// On the page: `2D`.
///
/// Source: Names of types, table 29.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct _2D {
    /// A text.
    ///
    /// On the wire: `2D`.
    pub _2d: Option<String>,
}

object! {
    _2D {
        _2d = "2D";
    }
}

impl _2D {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn _2d(mut self, _2d: impl Into<String>) -> Self {
        self._2d = Some(_2d.into());
        self
    }
}
