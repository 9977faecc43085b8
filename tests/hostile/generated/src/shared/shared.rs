// Generated from spec/shared/shared.yaml by `cargo xtask codegen`; do not edit.

//! Nothing much, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// Asks for nothing and gets it.
///
/// `GET /v1/InShared`. Response: [`InSharedResponse`].
///
/// Source: Nothing much (2026-01-01).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InShared {}

operation! {
    InShared -> InSharedResponse {
        GET "/v1/InShared" of super::SERVICE;
    }
}

impl InShared {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response to [`InShared`].
///
/// Nothing comes back.
///
/// Source: Nothing much.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InSharedResponse {}

response! {
    InSharedResponse {}
}

impl InSharedResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
