// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Secret, object};

/// Not the one of the runtime.
///
/// On the page: `Secret`.
///
/// Source: Names of types, table 19.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Secret_ {
    /// The one of the runtime.
    pub secret: Option<Secret>,
}

object! {
    Secret_ {
        secret = "secret";
    }
}

impl Secret_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The one of the runtime.
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}
