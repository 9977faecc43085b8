// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Not the function.
///
/// On the page: `endpoint`.
///
/// Source: Names of types, table 27.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Endpoint {
    /// A text.
    pub region: Option<String>,
}

object! {
    Endpoint {
        region = "region";
    }
}

impl Endpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}
