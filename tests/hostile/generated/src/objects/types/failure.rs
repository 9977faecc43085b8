// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Only in errors.
///
/// Source: Objects, table 16.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Failure {
    /// Its code.
    pub code: Option<String>,
}

object! {
    Failure {
        code = "code";
    }
}

impl Failure {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Its code.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
}
