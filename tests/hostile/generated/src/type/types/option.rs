// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Not the one of the prelude.
///
/// On the page: `Option`.
///
/// Source: Names of types, table 3.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Option_ {
    /// Some number.
    pub some: Option<i64>,
}

object! {
    Option_ {
        some = "some";
    }
}

impl Option_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Some number.
    pub fn some(mut self, some: i64) -> Self {
        self.some = Some(some);
        self
    }
}
