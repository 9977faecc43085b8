// Generated from spec/files/text.yaml by `cargo xtask codegen`; do not edit.

//! A text, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// Takes a text without quotes.
///
/// `PUT /v1/text`. Response: [`SendTextResponse`].
///
/// The body is `text/csv`.
///
/// Source: A text (2026-01-01), table 1 (whole body).
///
/// # Examples
///
/// Two lines.
///
/// ```
/// use hostile::files::SendText;
///
/// let request = SendText::new().body("a,\"b\"\n1,2");
/// # let body = "a,\"b\"\n1,2";
/// # hostile::__example::request(&request, "PUT /v1/text", body);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SendText {
    /// Lines.
    ///
    /// The body as a whole. At most 9 characters.
    pub body: Option<String>,
}

operation! {
    SendText -> SendTextResponse {
        PUT "/v1/text" of super::SERVICE;
        content_type "text/csv";
        raw body, length(..=9);
    }
}

impl SendText {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lines. The body as a whole. At most 9 characters.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}

/// The response to [`SendText`].
///
/// Nothing comes back.
///
/// Source: A text.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendTextResponse {}

response! {
    SendTextResponse {}
}

impl SendTextResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
