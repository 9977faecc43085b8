// Generated from spec/files/get.yaml by `cargo xtask codegen`; do not edit.

//! Bytes or JSON, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{Binary, operation, response, responses};

/// Gives bytes, or says when there will be some.
///
/// `GET /v1/files/{id}`. Response: [`GetFileResponse`].
///
/// Source: Bytes or JSON (2026-01-01), table 1 (path).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct GetFile {
    /// The file.
    pub id: String,
}

operation! {
    GetFile -> GetFileResponse {
        GET "/v1/files/{id}" of super::SERVICE;
        path id = "id", mandatory;
    }
}

impl GetFile {
    /// Only the mandatory members are set.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The response to [`GetFile`], by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetFileResponse {
    /// Status 200: The bytes.
    Ok(GetFileOk),

    /// Status 202: Later.
    Accepted(GetFileAccepted),

    /// Status 204: Never.
    NoContent,

    /// Status 206: Some of the bytes, maybe none.
    PartialContent(GetFilePartialContent),
}

responses! {
    GetFileResponse {
        200 => Ok(GetFileOk);
        202 => Accepted(GetFileAccepted);
        204 => NoContent;
        206 => PartialContent(GetFilePartialContent);
    }
}

/// The response to [`GetFile`] with status 200.
///
/// The bytes.
///
/// The body is `image/png`.
///
/// Source: Bytes or JSON, table 2 (header), table 3 (whole body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFileOk {
    /// Which version.
    ///
    /// Header: `ETag`.
    pub e_tag: Option<String>,

    /// The picture.
    ///
    /// The body as a whole.
    pub body: Binary,
}

response! {
    GetFileOk {
        header e_tag = "ETag";
        raw body, mandatory;
    }
}

impl GetFileOk {
    /// Only the mandatory members are set.
    #[must_use]
    pub fn new(body: impl Into<Binary>) -> Self {
        Self {
            e_tag: None,
            body: body.into(),
        }
    }

    /// Which version.
    #[must_use]
    pub fn e_tag(mut self, e_tag: impl Into<String>) -> Self {
        self.e_tag = Some(e_tag.into());
        self
    }
}

/// The response to [`GetFile`] with status 202.
///
/// Later.
///
/// Source: Bytes or JSON, table 4 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFileAccepted {
    /// When.
    ///
    /// Unit: seconds.
    pub retry_after: Option<i64>,
}

response! {
    GetFileAccepted {
        body retry_after = "retry_after";
    }
}

impl GetFileAccepted {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// When. Unit: seconds.
    #[must_use]
    pub fn retry_after(mut self, retry_after: i64) -> Self {
        self.retry_after = Some(retry_after);
        self
    }
}

/// The response to [`GetFile`] with status 206.
///
/// Some of the bytes, maybe none.
///
/// The body is `application/octet-stream`.
///
/// Source: Bytes or JSON, table 5 (whole body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFilePartialContent {
    /// A part of the picture.
    ///
    /// The body as a whole.
    pub body: Option<Binary>,
}

response! {
    GetFilePartialContent {
        raw body;
    }
}

impl GetFilePartialContent {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A part of the picture. The body as a whole.
    #[must_use]
    pub fn body(mut self, body: impl Into<Binary>) -> Self {
        self.body = Some(body.into());
        self
    }
}
