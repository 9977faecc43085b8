// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Called like the response.
///
/// On the page: `DebugResponse`.
///
/// Source: Names of types, table 35.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DebugAnswer {
    /// A text.
    pub debug: Option<String>,
}

object! {
    DebugAnswer {
        debug = "debug";
    }
}

impl DebugAnswer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn debug(mut self, debug: impl Into<String>) -> Self {
        self.debug = Some(debug.into());
        self
    }
}
