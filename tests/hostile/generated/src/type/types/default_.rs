// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Not the one of the prelude.
///
/// On the page: `Default`.
///
/// Source: Names of types, table 13.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Default_ {
    /// Like its method.
    ///
    /// Default: `false`. On the wire: `default`.
    pub default_: Option<bool>,
}

object! {
    Default_ {
        default_ = "default", default(false);
    }
}

impl Default_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Like its method. Default: `false`.
    pub fn default_(mut self, default_: bool) -> Self {
        self.default_ = Some(default_);
        self
    }
}
