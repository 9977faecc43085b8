//! The error of a body that is not JSON, not an object, or lacks a mandatory member.
//!
//! Rare, since all leniency is in reading values: broken JSON, something other than an object, or
//! an object without its mandatory members. Whoever meets one needs the place and the body.

use std::fmt;

use crate::errors::preview;
use bytes::Bytes;
use http::StatusCode;

/// What is wrong with a body, before it is known whose body it is.
#[derive(Debug)]
pub struct Unreadable {
    pub(crate) path: String,
    pub(crate) reason: String,
}

impl Unreadable {
    pub(crate) fn in_request(self, operation: &'static str, body: &[u8]) -> DecodeError {
        DecodeError {
            operation,
            status: None,
            request_id: None,
            path: self.path.into(),
            reason: self.reason.into(),
            body: Bytes::copy_from_slice(body),
        }
    }

    pub(crate) fn in_response(
        self,
        operation: &'static str,
        status: StatusCode,
        request_id: Option<&str>,
        body: &[u8],
    ) -> DecodeError {
        DecodeError {
            status: Some(status),
            request_id: request_id.map(Into::into),
            ..self.in_request(operation, body)
        }
    }
}

/// Why a body cannot be read.
#[derive(Clone)]
pub struct DecodeError {
    operation: &'static str,
    status: Option<StatusCode>,
    request_id: Option<Box<str>>,
    path: Box<str>,
    reason: Box<str>,
    body: Bytes,
}

impl DecodeError {
    /// Where in the JSON reading failed, such as `asset_info_array[0].base_info`; empty if that is
    /// the body as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong there, with line and column.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The name of the operation.
    pub fn operation(&self) -> &str {
        self.operation
    }

    /// The HTTP status, if the body is that of a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// What the service's support wants to know, from the header of the response.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The body as it came, which may be empty.
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cannot read the ")?;
        f.write_str(if self.status.is_some() {
            "response"
        } else {
            "request body"
        })?;
        if !self.path.is_empty() {
            write!(f, " at {}", preview::one_line(&self.path, 200))?;
        }
        write!(f, ": {} (", self.reason)?;
        if let Some(status) = self.status {
            write!(f, "HTTP {}, ", status.as_u16())?;
        }
        f.write_str(self.operation)?;
        if let Some(id) = self.request_id() {
            write!(f, ", request id {}", preview::one_line(id, 100))?;
        }
        f.write_str(")")?;
        preview::body(&self.body).map_or(Ok(()), |preview| write!(f, ": {preview}"))
    }
}

impl fmt::Debug for DecodeError {
    /// Without the body, which may hold presigned URLs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("path", &self.path)
            .field("reason", &self.reason)
            .field("body", &format_args!("[{} bytes]", self.body.len()))
            .finish()
    }
}

impl std::error::Error for DecodeError {}
