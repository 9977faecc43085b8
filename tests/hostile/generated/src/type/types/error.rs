// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Not the one of the runtime.
///
/// Source: Names of types, table 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Error {
    /// Its code.
    pub code: Option<String>,
}

object! {
    Error {
        code = "code";
    }
}

impl Error {
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
