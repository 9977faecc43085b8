// Generated from spec/methods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// What went wrong.
///
/// Source: GET, table 6.
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
