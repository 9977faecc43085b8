// Generated from spec/lib/lib.yaml by `cargo xtask codegen`; do not edit.

//! Nothing much, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// Asks for nothing and gets it.
///
/// `GET /v1/InLib`. Response: [`InLibResponse`].
///
/// Source: Nothing much (2026-01-01).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InLib {}

operation! {
    InLib -> InLibResponse {
        GET "/v1/InLib" of super::SERVICE;
    }
}

impl InLib {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response to [`InLib`].
///
/// Nothing comes back.
///
/// Source: Nothing much.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InLibResponse {}

response! {
    InLibResponse {}
}

impl InLibResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
