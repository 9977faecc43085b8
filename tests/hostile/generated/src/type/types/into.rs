// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Not the one of the prelude.
///
/// On the page: `Into`.
///
/// Source: Names of types, table 14.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Into_ {
    /// Texts.
    pub of: Vec<String>,
}

object! {
    Into_ {
        of = "of", mandatory;
    }
}

impl Into_ {
    /// Only the mandatory members are set.
    pub fn new(of: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            of: of.into_iter().map(Into::into).collect(),
        }
    }
}
