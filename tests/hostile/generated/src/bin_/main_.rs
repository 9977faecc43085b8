// Generated from spec/bin/main.yaml by `cargo xtask codegen`; do not edit.

//! Nothing much, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// Asks for nothing and gets it.
///
/// `GET /v1/InBin`. Response: [`InBinResponse`].
///
/// Source: Nothing much (2026-01-01).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InBin {}

operation! {
    InBin -> InBinResponse {
        GET "/v1/InBin" of super::SERVICE;
    }
}

impl InBin {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response to [`InBin`].
///
/// Nothing comes back.
///
/// Source: Nothing much.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InBinResponse {}

response! {
    InBinResponse {}
}

impl InBinResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
