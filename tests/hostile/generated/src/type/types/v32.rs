// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Two digits with an underscore.
///
/// Source: Names of types, table 30.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct V3_2 {
    /// A text.
    ///
    /// On the wire: `V3_2`.
    pub v3_2: Option<String>,
}

object! {
    V3_2 {
        v3_2 = "V3_2";
    }
}

impl V3_2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn v3_2(mut self, v3_2: impl Into<String>) -> Self {
        self.v3_2 = Some(v3_2.into());
        self
    }
}
