// Generated from spec/methods/patch.yaml by `cargo xtask codegen`; do not edit.

//! PATCH, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{List, operation, response};

/// One placeholder begins like another one.
///
/// `PATCH /v1/{id}/{id_2}`. Response: [`PatchResponse`].
///
/// Source: PATCH (2026-01-01), table 1 (path), table 2 (body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Patch {
    /// The first.
    pub id: String,

    /// The second.
    pub id_2: String,

    /// Texts.
    pub any: List<String>,
}

operation! {
    Patch -> PatchResponse {
        PATCH "/v1/{id}/{id_2}" of super::SERVICE;
        path id = "id", mandatory;
        path id_2 = "id_2", mandatory;
        body any = "any";
    }
}

impl Patch {
    /// Only the mandatory members are set.
    pub fn new(id: impl Into<String>, id_2: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            id_2: id_2.into(),
            any: List::default(),
        }
    }

    /// Texts.
    pub fn any(mut self, any: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.any = any.into_iter().map(Into::into).collect();
        self
    }
}

/// The response to [`Patch`].
///
/// One member comes back.
///
/// Source: PATCH, table 3 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchResponse {
    /// Texts.
    pub any: List<String>,
}

response! {
    PatchResponse {
        body any = "any";
    }
}

impl PatchResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Texts.
    #[must_use]
    pub fn any(mut self, any: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.any = any.into_iter().map(Into::into).collect();
        self
    }
}
