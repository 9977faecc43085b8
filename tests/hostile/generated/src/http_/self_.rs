// Generated from spec/http/self.yaml by `cargo xtask codegen`; do not edit.

//! Nothing much, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// Asks for nothing and gets it.
///
/// `GET /v1/InHttp`. Response: [`InHttpResponse`].
///
/// Source: Nothing much (2026-01-01).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InHttp {}

operation! {
    InHttp -> InHttpResponse {
        GET "/v1/InHttp" of super::SERVICE;
    }
}

impl InHttp {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response to [`InHttp`].
///
/// Nothing comes back.
///
/// Source: Nothing much.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InHttpResponse {}

response! {
    InHttpResponse {}
}

impl InHttpResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
