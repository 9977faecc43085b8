// Generated from spec/collections/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Json, object};

/// A name that is taken.
///
/// On the page: `Json`.
///
/// Source: Collecting, table 7.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Json_ {
    /// Anything.
    pub json: Json,
}

object! {
    Json_ {
        json = "json", mandatory;
    }
}

impl Json_ {
    /// Only the mandatory members are set.
    pub fn new(json: impl Into<Json>) -> Self {
        Self { json: json.into() }
    }
}
