// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// What went wrong.
///
/// Source: Creating an Asset, table 18.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ErrorResponse {
    /// Code of the error.
    pub error_code: Option<String>,

    /// Description of the error.
    pub error_msg: Option<String>,
}

object! {
    ErrorResponse {
        error_code = "error_code";
        error_msg = "error_msg";
    }
}

impl ErrorResponse {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the error.
    pub fn error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = Some(error_code.into());
        self
    }

    /// Description of the error.
    pub fn error_msg(mut self, error_msg: impl Into<String>) -> Self {
        self.error_msg = Some(error_msg.into());
        self
    }
}
