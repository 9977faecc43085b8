//! The trait of transports without async, and the adapter that makes an async one of them.

use std::time::Duration;

use bytes::Bytes;

use super::InProcess;
use crate::errors::transport::TransportError;

/// Carries requests; [`Transport`](crate::Transport) without async.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot carry requests without async",
    label = "not a blocking transport",
    note = "for a `reqwest::blocking::ClientBuilder` take `blocking::Reqwest::new(builder)?`, for a function `InProcess::new(function)`",
    note = "any other HTTP client becomes one by implementing `blocking::Transport`"
)]
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and waits for the whole response.
    ///
    /// A [`Timeout`](crate::Timeout) among the request's extensions should be kept.
    fn send(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError>;

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

    async fn sleep(&self, duration: Duration) {
        self.0.sleep(duration);
    }
}
