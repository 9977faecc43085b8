// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Not the one of the prelude.
///
/// Source: Names of types, table 17.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Hash {
    /// A text.
    pub hash: Option<String>,
}

object! {
    Hash {
        hash = "hash";
    }
}

impl Hash {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn hash(mut self, hash: impl Into<String>) -> Self {
        self.hash = Some(hash.into());
        self
    }
}
