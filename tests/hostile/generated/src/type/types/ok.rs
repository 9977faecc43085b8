// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Without members.
///
/// On the page: `Ok`.
///
/// Source: Names of types, table 12.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Ok_ {}

object! {
    Ok_ {}
}

impl Ok_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }
}
