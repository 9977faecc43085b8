// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Not the one of the runtime.
///
/// On the page: `Unrecognized`.
///
/// Source: Names of types, table 36.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Unrecognized_ {
    /// A text.
    pub of: Option<String>,
}

object! {
    Unrecognized_ {
        of = "of";
    }
}

impl Unrecognized_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn of(mut self, of: impl Into<String>) -> Self {
        self.of = Some(of.into());
        self
    }
}
