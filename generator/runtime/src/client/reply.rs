//! All that came back from a call: its value, and what the response says beside it.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::errors::preview;

/// What came back from a call that succeeded.
///
/// `Debug` shows no header and nothing of the body, which may hold signed URLs.
#[derive(Clone)]
#[non_exhaustive]
pub struct Reply<T> {
    /// What the operation returns.
    pub value: T,

    /// The HTTP status, one of 2xx.
    pub status: StatusCode,

    /// The headers of the response.
    pub headers: HeaderMap,

    /// How many attempts it took.
    pub attempts: u32,

    /// How long it took, with all attempts and the delays between them.
    pub duration: Duration,

    /// The body as it came; empty if the value holds it as a stream.
    pub body: Bytes,
}

impl<T> Reply<T> {
    pub(super) fn new(
        value: T,
        response: http::Response<Bytes>,
        attempts: u32,
        duration: Duration,
    ) -> Self {
        let (head, body) = response.into_parts();
        Self {
            value,
            status: head.status,
            headers: head.headers,
            attempts,
            duration,
            body,
        }
    }

    /// What the service's support wants to know.
    pub fn request_id(&self) -> Option<&str> {
        preview::header(&self.headers, "x-request-id")
    }
}

impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts)
            .field("duration", &self.duration)
            .field("body", &format_args!("[{} bytes]", self.body.len()))
            .finish_non_exhaustive()
    }
}
