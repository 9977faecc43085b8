// Generated from spec/files/put.yaml by `cargo xtask codegen`; do not edit.

//! Bytes, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{Binary, operation, response};

/// Takes bytes that a caller may say the type of.
///
/// `PUT /v1/files/{to_streamed_request}`. Response: [`PutFileResponse`].
///
/// The body is `application/octet-stream`.
///
/// Source: Bytes (2026-01-01), table 1 (path), table 2 (header), table 3 (whole body).
///
/// # Examples
///
/// A body of two lines, which is no JSON.
///
/// ```
/// use hostile::files::PutFile;
///
/// let request = PutFile::new(
///     "a b",
///     "application/octet-stream",
///     "{\"half\": a\n\"file",
/// );
/// # let body = "{\"half\": a\n\"file";
/// # hostile::__example::request(&request, "PUT /v1/files/a%20b", body);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct PutFile {
    /// A method's name.
    ///
    /// On the wire: `to_streamed_request`.
    pub to_streamed_request_: String,

    /// The type of the bytes.
    ///
    /// Header: `Content-Type`.
    pub content_type: String,

    /// A keyword as its name.
    ///
    /// The body as a whole. Example: `12`.
    pub r#type: Binary,
}

operation! {
    PutFile -> PutFileResponse {
        PUT "/v1/files/{to_streamed_request}" of super::SERVICE;
        content_type "application/octet-stream";
        path to_streamed_request_ = "to_streamed_request", mandatory;
        header content_type = "Content-Type", mandatory;
        raw r#type, mandatory;
    }
}

impl PutFile {
    /// Only the mandatory members are set.
    pub fn new(
        to_streamed_request_: impl Into<String>,
        content_type: impl Into<String>,
        r#type: impl Into<Binary>,
    ) -> Self {
        Self {
            to_streamed_request_: to_streamed_request_.into(),
            content_type: content_type.into(),
            r#type: r#type.into(),
        }
    }
}

/// The response to [`PutFile`].
///
/// A JSON text.
///
/// Source: Bytes, table 4 (whole body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutFileResponse {
    /// The name that the file got.
    ///
    /// The body as a whole.
    pub body: Option<String>,
}

response! {
    PutFileResponse {
        whole body;
    }
}

impl PutFileResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name that the file got. The body as a whole.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}
