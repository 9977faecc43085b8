//! Errors as the services write them: a code and a message, and the ID of the request.

use std::error::Error;
use std::fmt;

use axum::body::Body;
use axum::response::IntoResponse;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, Response, StatusCode};
use serde_json::json;

use super::call::RequestId;

/// An error as a service reports it: `{"error_code": "VOD.10053", "error_msg": "…", "request_id": "…"}`.
///
/// ```
/// use huaweicloud_runtime::{http::StatusCode, server::ApiError};
///
/// let missing = ApiError::new(StatusCode::NOT_FOUND, "VOD.10034", "there is no such asset");
/// assert_eq!(missing.to_string(), "404 VOD.10034: there is no such asset");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ApiError {
    /// In a box, so that a `Result` with an error in it is not large.
    parts: Box<Parts>,
}

#[derive(Clone, Debug, PartialEq)]
struct Parts {
    status: StatusCode,
    code: String,
    message: String,
    headers: HeaderMap,
}

impl ApiError {
    /// An error by its HTTP status, its code and what it says to the caller. Both texts are sent.
    pub fn new(status: StatusCode, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            parts: Box::new(Parts {
                status,
                code: code.into(),
                message: message.into(),
                headers: HeaderMap::new(),
            }),
        }
    }

    /// Adds a header to the response.
    #[must_use]
    pub fn header(mut self, name: http::HeaderName, value: HeaderValue) -> Self {
        self.parts.headers.insert(name, value);
        self
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.parts.status
    }

    /// The code.
    pub fn code(&self) -> &str {
        &self.parts.code
    }

    /// What it says to the caller.
    pub fn message(&self) -> &str {
        &self.parts.message
    }

    /// The response to the request with this ID.
    pub fn respond(self, request_id: Option<&RequestId>) -> Response<Body> {
        let Parts {
            status,
            code,
            message,
            headers,
        } = *self.parts;
        let mut body = json!({ "error_code": code, "error_msg": message });
        if let Some(RequestId(id)) = request_id {
            body["request_id"] = id.as_str().into();
        }
        let mut response = Response::new(Body::from(body.to_string()));
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        let json = HeaderValue::from_static("application/json");
        response.headers_mut().insert(CONTENT_TYPE, json);
        response
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Parts {
            status,
            code,
            message,
            ..
        } = &*self.parts;
        write!(f, "{} {code}: {message}", status.as_u16())
    }
}

impl Error for ApiError {}

/// Without the ID of the request, which only a router knows.
impl IntoResponse for ApiError {
    fn into_response(self) -> Response<Body> {
        self.respond(None)
    }
}
