// Generated from spec/files/patch.yaml by `cargo xtask codegen`; do not edit.

//! JSON of another type, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// Takes JSON that says that it is a patch.
///
/// `PATCH /v1/files`. Response: [`MergePatchResponse`].
///
/// The body is `application/merge-patch+json`.
///
/// Source: JSON of another type (2026-01-01), table 1 (body).
///
/// # Examples
///
/// One member.
///
/// ```
/// use hostile::files::MergePatch;
///
/// let request = MergePatch::new().title("t");
/// # let body = r#"{ "title": "t" }"#;
/// # hostile::__example::request(&request, "PATCH /v1/files", body);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct MergePatch {
    /// The title.
    pub title: Option<String>,
}

operation! {
    MergePatch -> MergePatchResponse {
        PATCH "/v1/files" of super::SERVICE;
        content_type "application/merge-patch+json";
        body title = "title";
    }
}

impl MergePatch {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The title.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// The response to [`MergePatch`].
///
/// JSON of another type comes back.
///
/// The body is `application/problem+json`.
///
/// Source: JSON of another type, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePatchResponse {
    /// The title.
    pub title: Option<String>,
}

response! {
    MergePatchResponse {
        body title = "title";
    }
}

impl MergePatchResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}
