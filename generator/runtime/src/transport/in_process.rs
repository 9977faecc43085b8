//! A transport for tests: a function that answers in place of the service.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::Transport;
use crate::errors::transport::TransportError;

/// A function that answers in place of the service.
///
/// Waiting between attempts takes no time.
///
/// ```
/// # use huaweicloud_runtime::{InProcess, TransportError, TransportErrorKind, http};
///
/// let service = InProcess::new(|request| {
///     assert_eq!(request.method(), "GET");
///     http::Response::new(r#"{"total": 0}"#)
/// });
/// let nowhere = InProcess::fallible(|_| -> Result<http::Response<&str>, _> {
///     Err(TransportError::new(TransportErrorKind::Connect, "there is no such host"))
/// });
/// ```
#[derive(Clone)]
pub struct InProcess(Arc<Answer>);

type Answer =
    dyn Fn(http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> + Send + Sync;

impl InProcess {
    /// Takes the function that is given every request.
    pub fn new<B: Into<Bytes>>(
        answer: impl Fn(http::Request<Bytes>) -> http::Response<B> + Send + Sync + 'static,
    ) -> Self {
        Self::fallible(move |request| Ok(answer(request)))
    }

    /// Takes a function that may also lose the connection.
    pub fn fallible<B: Into<Bytes>>(
        answer: impl Fn(http::Request<Bytes>) -> Result<http::Response<B>, TransportError>
        + Send
        + Sync
        + 'static,
    ) -> Self {
        Self(Arc::new(move |request| {
            answer(request).map(|response| response.map(Into::into))
        }))
    }

    pub(crate) fn answer(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        (self.0)(request)
    }
}

impl fmt::Debug for InProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InProcess(…)")
    }
}

impl Transport for InProcess {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        self.answer(request)
    }

    async fn sleep(&self, _: Duration) {}
}
