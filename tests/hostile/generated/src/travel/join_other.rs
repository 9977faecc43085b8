// Generated from spec/travel/join_other.yaml by `cargo xtask codegen`; do not edit.

//! Joined otherwise, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// Method and path of another operation, but for one constant.
///
/// `POST /v1/{numbers}/{type}/{version}/{kinds}`. Response: [`JoinOtherResponse`].
///
/// Always sent, and so no members:
///
/// - `numbers` = `2.50` in the path: Always the same.
/// - `type` = `ä/ö?{kinds}` in the path: A keyword.
/// - `fast` = `false` in the query: A flag.
///
/// Source: Joined otherwise (2026-01-01), table 1 (path), table 2 (query).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct JoinOther {
    /// A text.
    pub version: String,

    /// A text.
    pub kinds: String,
}

operation! {
    JoinOther -> JoinOtherResponse {
        POST "/v1/{numbers}/{type}/{version}/{kinds}" of super::SERVICE;
        path "numbers" = "2.50";
        path "type" = "ä/ö?{kinds}";
        path version = "version", mandatory;
        path kinds = "kinds", mandatory;
        query "fast" = "false";
    }
}

impl JoinOther {
    /// Only the mandatory members are set.
    pub fn new(version: impl Into<String>, kinds: impl Into<String>) -> Self {
        Self {
            version: version.into(),
            kinds: kinds.into(),
        }
    }
}

/// The response to [`JoinOther`].
///
/// Nothing.
///
/// Source: Joined otherwise.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinOtherResponse {}

response! {
    JoinOtherResponse {}
}

impl JoinOtherResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
