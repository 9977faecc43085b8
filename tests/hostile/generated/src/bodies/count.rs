// Generated from spec/bodies/count.yaml by `cargo xtask codegen`; do not edit.

//! Counting, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{Secret, operation, response};

/// A body that is a number, and a secret for an answer.
///
/// `POST /v1/count`. Response: [`CountResponse`].
///
/// Source: Counting (2026-01-01), table 1 (whole body).
///
/// # Examples
///
/// From seven on.
///
/// ```
/// use hostile::bodies::Count;
///
/// let request = Count::new(7);
/// # let body = "7";
/// # hostile::__example::request(&request, "POST /v1/count", body);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Count {
    /// From where on.
    ///
    /// The body as a whole. Range: 1 to 9. Unit: steps.
    pub body: i64,
}

operation! {
    Count -> CountResponse {
        POST "/v1/count" of super::SERVICE;
        whole body, mandatory, range(1..=9);
    }
}

impl Count {
    /// Only the mandatory members are set.
    pub fn new(body: i64) -> Self {
        Self { body }
    }
}

/// The response to [`Count`].
///
/// The answer.
///
/// Source: Counting, table 2 (whole body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CountResponse {
    /// A secret.
    ///
    /// The body as a whole.
    pub body: Secret,
}

response! {
    CountResponse {
        whole body, mandatory;
    }
}

impl CountResponse {
    /// Only the mandatory members are set.
    #[must_use]
    pub fn new(body: impl Into<Secret>) -> Self {
        Self { body: body.into() }
    }
}
