// Generated from spec/bodies/create_alike.yaml by `cargo xtask codegen`; do not edit.

//! Creating Alike, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// Two statuses that say the same.
///
/// `POST /v1/alike`. Response: [`CreateAlikeResponse`].
///
/// Status 400: It failed.
///
/// Status 500: It failed.
///
/// Source: Creating Alike (2026-01-01).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreateAlike {}

operation! {
    CreateAlike -> CreateAlikeResponse {
        POST "/v1/alike" of super::SERVICE;
    }
}

impl CreateAlike {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response to [`CreateAlike`].
///
/// - Status 200: It was there.
/// - Status 201: It is there now.
///
/// The body may be absent.
///
/// Source: Creating Alike, table 1 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAlikeResponse {
    /// Which.
    pub id: Option<String>,
}

response! {
    CreateAlikeResponse {
        optional body;
        body id = "id";
    }
}

impl CreateAlikeResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}
