// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Not the number.
///
/// On the page: `i64`.
///
/// Source: Names of types, table 33.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct I64 {
    /// The number.
    pub i64: i64,
}

object! {
    I64 {
        i64 = "i64", mandatory;
    }
}

impl I64 {
    /// Only the mandatory members are set.
    pub fn new(i64: i64) -> Self {
        Self { i64 }
    }
}
