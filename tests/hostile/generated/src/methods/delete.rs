// Generated from spec/methods/delete.yaml by `cargo xtask codegen`; do not edit.

//! DELETE, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// A number in the path, and nothing comes back.
///
/// `DELETE /v1/{id}`. Response: [`DeleteResponse`].
///
/// Source: DELETE (2026-01-01), table 1 (path).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Delete {
    /// Its number.
    pub id: i64,
}

operation! {
    Delete -> DeleteResponse {
        DELETE "/v1/{id}" of super::SERVICE;
        path id = "id", mandatory;
    }
}

impl Delete {
    /// Only the mandatory members are set.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

/// The response to [`Delete`].
///
/// It will be gone soon.
///
/// Source: DELETE.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

response! {
    DeleteResponse {}
}

impl DeleteResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
