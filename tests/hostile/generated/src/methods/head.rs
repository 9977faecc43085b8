// Generated from spec/methods/head.yaml by `cargo xtask codegen`; do not edit.

//! HEAD, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// No parameters at all.
///
/// `HEAD /`. Response: [`HeadResponse`].
///
/// Source: HEAD (2026-01-01).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Head {}

operation! {
    Head -> HeadResponse {
        HEAD "/" of super::SERVICE;
    }
}

impl Head {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response to [`Head`].
///
/// Headers only.
///
/// Source: HEAD, table 1 (header).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HeadResponse {
    /// A text.
    ///
    /// Header: `ETag`.
    pub e_tag: Option<String>,
}

response! {
    HeadResponse {
        header e_tag = "ETag";
    }
}

impl HeadResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    #[must_use]
    pub fn e_tag(mut self, e_tag: impl Into<String>) -> Self {
        self.e_tag = Some(e_tag.into());
        self
    }
}
