//! The trait of transports without async, and the adapter that makes an async one of them.

use std::time::Duration;

use bytes::Bytes;

use super::{InProcess, broken};
use crate::errors::transport::TransportError;
use crate::wire::binary::Binary;

/// Carries requests; [`Transport`](crate::Transport) without async.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot carry requests without async",
    label = "not a blocking transport",
    note = "for a `reqwest::blocking::ClientBuilder` take `blocking::Reqwest::new(|builder| …)?`, for a function `InProcess::new(function)`",
    note = "any other HTTP client becomes one by implementing `blocking::Transport`"
)]
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and waits for the whole response.
    ///
    /// A [`Timeout`](crate::Timeout) among the request's extensions should be kept.
    fn send(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError>;

    /// The same for a request or a response whose body may be a stream: waits for the head of the
    /// response.
    ///
    /// As it is, both bodies are held in memory, on their way through [`send`](Self::send).
    fn stream(
        &self,
        request: http::Request<Binary>,
    ) -> Result<http::Response<Binary>, TransportError> {
        let (head, body) = request.into_parts();
        let body = pollster::block_on(body.bytes()).map_err(broken)?;
        let response = self.send(http::Request::from_parts(head, body))?;
        Ok(response.map(Binary::from))
    }

    /// Waits before the next attempt.
    fn sleep(&self, duration: Duration) {
        std::thread::sleep(duration);
    }
}

impl Transport for InProcess {
    fn send(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        self.answer(request)
    }

    fn sleep(&self, _: Duration) {}
}

/// A transport whose futures are ready as soon as they are asked.
pub(crate) struct AtOnce<T>(pub(crate) T);

impl<T: Transport> crate::Transport for AtOnce<T> {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        self.0.send(request)
    }

    async fn stream(
        &self,
        request: http::Request<Binary>,
    ) -> Result<http::Response<Binary>, TransportError> {
        self.0.stream(request)
    }

    async fn sleep(&self, duration: Duration) {
        self.0.sleep(duration);
    }
}
