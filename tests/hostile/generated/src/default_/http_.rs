// Generated from spec/default/http.yaml by `cargo xtask codegen`; do not edit.

//! Nothing much, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// Asks for nothing and gets it.
///
/// `GET /v1/InDefault`. Response: [`InDefaultResponse`].
///
/// Source: Nothing much (2026-01-01).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InDefault {}

operation! {
    InDefault -> InDefaultResponse {
        GET "/v1/InDefault" of super::SERVICE;
    }
}

impl InDefault {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response to [`InDefault`].
///
/// Nothing comes back.
///
/// Source: Nothing much.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InDefaultResponse {}

response! {
    InDefaultResponse {}
}

impl InDefaultResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
