// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Without members.
///
/// On the page: `None`.
///
/// Source: Names of types, table 11.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct None_ {}

object! {
    None_ {}
}

impl None_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }
}
