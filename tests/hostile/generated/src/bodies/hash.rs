// Generated from spec/bodies/hash.yaml by `cargo xtask codegen`; do not edit.

//! Hashing, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// What the service tells apart by the body alone.
///
/// `POST /v1/publish`. Response: [`HashResponse`].
///
/// Of the same method and path: [`Publish`](super::Publish).
///
/// Source: Hashing (2026-01-01), table 1 (body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Hash {
    /// A hash.
    pub hash: String,
}

operation! {
    Hash -> HashResponse {
        POST "/v1/publish" of super::SERVICE;
        body hash = "hash", mandatory;
    }
}

impl Hash {
    /// Only the mandatory members are set.
    pub fn new(hash: impl Into<String>) -> Self {
        Self { hash: hash.into() }
    }
}

/// The response to [`struct@Hash`].
///
/// It is known.
///
/// Source: Hashing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HashResponse {}

response! {
    HashResponse {}
}

impl HashResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
