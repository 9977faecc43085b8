//! A service in the same process: tests of applications need no network.

use std::time::Duration;

use bytes::Bytes;

use super::Transport;
use crate::transport_error::TransportError;

/// A function that answers in place of the service.
///
/// Waiting between attempts takes no time.
///
/// ```
/// use huaweicloud_runtime::{InProcess, http};
///
/// let service = InProcess::new(|request| {
///     assert_eq!(request.method(), "GET");
///     http::Response::new(r#"{"total": 0}"#)
/// });
/// ```
#[derive(Clone, Debug)]
pub struct InProcess<F>(F);

impl<F> InProcess<F> {
    /// Takes the function that is given every request.
    pub fn new<B: Into<Bytes>>(answer: F) -> Self
    where
        F: Fn(http::Request<Bytes>) -> http::Response<B> + Send + Sync + 'static,
    {
        Self(answer)
    }

    pub(crate) fn answer<B: Into<Bytes>>(
        &self,
        request: http::Request<Bytes>,
    ) -> http::Response<Bytes>
    where
        F: Fn(http::Request<Bytes>) -> http::Response<B>,
    {
        (self.0)(request).map(Into::into)
    }
}

impl<F, B> Transport for InProcess<F>
where
    F: Fn(http::Request<Bytes>) -> http::Response<B> + Send + Sync + 'static,
    B: Into<Bytes>,
{
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        Ok(self.answer(request))
    }

    async fn sleep(&self, _: Duration) {}
}
