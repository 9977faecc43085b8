// Generated from spec/bodies/take_anything.yaml by `cargo xtask codegen`; do not edit.

//! Taking Anything, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{Json, operation, response};

/// A body of which nothing is known.
///
/// `POST /v1/anything`. Response: [`TakeAnythingResponse`].
///
/// Source: Taking Anything (2026-01-01), table 1 (whole body).
///
/// # Examples
///
/// A list.
///
/// ```
/// use hostile::Json;
/// use hostile::bodies::TakeAnything;
///
/// let request = TakeAnything::new().body(r#"[1,"two",null]"#.parse::<Json>()?);
/// # let body = r#"[1, "two", null]"#;
/// # hostile::__example::request(&request, "POST /v1/anything", body);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct TakeAnything {
    /// Anything.
    ///
    /// The body as a whole.
    pub body: Option<Json>,
}

operation! {
    TakeAnything -> TakeAnythingResponse {
        POST "/v1/anything" of super::SERVICE;
        whole body;
    }
}

impl TakeAnything {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Anything. The body as a whole.
    pub fn body(mut self, body: impl Into<Json>) -> Self {
        self.body = Some(body.into());
        self
    }
}

/// The response to [`TakeAnything`].
///
/// Anything.
///
/// Source: Taking Anything, table 2 (whole body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TakeAnythingResponse {
    /// Anything.
    ///
    /// The body as a whole.
    pub body: Option<Json>,
}

response! {
    TakeAnythingResponse {
        whole body;
    }
}

impl TakeAnythingResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Anything. The body as a whole.
    #[must_use]
    pub fn body(mut self, body: impl Into<Json>) -> Self {
        self.body = Some(body.into());
        self
    }
}
