// Generated from spec/methods/post.yaml by `cargo xtask codegen`; do not edit.

//! POST, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// A path with characters that a URI does not have.
///
/// `POST /v1/%22quoted%22%5Cback/a.b;c=1$2'!*(3),@:~`. Response: [`PostResponse`].
///
/// Source: POST (2026-01-01).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Post {}

operation! {
    Post -> PostResponse {
        POST "/v1/%22quoted%22%5Cback/a.b;c=1$2'!*(3),@:~" of super::SERVICE;
    }
}

impl Post {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response to [`Post`].
///
/// Nothing comes back.
///
/// Source: POST.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostResponse {}

response! {
    PostResponse {}
}

impl PostResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
