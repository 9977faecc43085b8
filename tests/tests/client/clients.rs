//! Clients as the tests need them: to a loopback server, at a certain time, without waiting.

use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use harbour::jiff::Timestamp;
use harbour::{Client, ClientBuilder, Credentials, Reqwest, Transport, TransportError, blocking};
use huaweicloud_runtime::Binary;

use crate::server::Server;

pub(crate) const AK: &str = "AKIDEXAMPLE";
pub(crate) const SK: &str = "sk-that-nobody-sees";
pub(crate) const PROJECT: &str = "0f1e2d3c";

/// The time of all clients that are not told another.
pub(crate) const NOW: &str = "2026-01-02T03:04:05Z";

pub(crate) fn key() -> Credentials {
    Credentials::new(AK, SK).project_id(PROJECT)
}

/// The same without a project.
pub(crate) fn unbound() -> Credentials {
    Credentials::new(AK, SK)
}

pub(crate) fn now() -> Timestamp {
    NOW.parse().unwrap()
}

/// A client of reqwest's that goes to the loopback whatever the environment says.
pub(crate) fn http() -> Reqwest {
    Reqwest::new(|http| http.no_proxy().tls_backend_rustls().tls_certs_only([])).unwrap()
}

/// The same without async.
pub(crate) fn blocking_http() -> blocking::Reqwest {
    blocking::Reqwest::new(|http| http.no_proxy().tls_backend_rustls().tls_certs_only([])).unwrap()
}

/// An async client of a server, all but built.
pub(crate) fn client(server: &Server) -> ClientBuilder {
    Client::builder()
        .endpoint(server.url())
        .credentials(key())
        .clock(now)
        .transport(Hurried::new(http()))
}

/// A blocking client of a server, all but built.
pub(crate) fn blocking_client(server: &Server) -> ClientBuilder<blocking::Client> {
    blocking::Client::builder()
        .endpoint(server.url())
        .credentials(key())
        .clock(now)
        .transport(Hurried::new(blocking_http()))
}

/// A transport that does not wait between attempts, but notes for how long it should have.
#[derive(Clone)]
pub(crate) struct Hurried<T> {
    inner: T,
    waits: Arc<Mutex<Vec<Duration>>>,
    meanwhile: Arc<dyn Fn() + Send + Sync>,
}

impl<T> Hurried<T> {
    pub(crate) fn new(inner: T) -> Self {
        Self::meanwhile(inner, || {})
    }

    /// Does something else instead of waiting.
    pub(crate) fn meanwhile(inner: T, something: impl Fn() + Send + Sync + 'static) -> Self {
        Self {
            inner,
            waits: Arc::default(),
            meanwhile: Arc::new(something),
        }
    }

    /// How long it should have waited, time after time.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap().clone()
    }

    fn wait(&self, duration: Duration) {
        self.waits.lock().unwrap().push(duration);
        (self.meanwhile)();
    }
}

impl<T: Transport> Transport for Hurried<T> {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        self.inner.send(request).await
    }

    async fn stream(
        &self,
        request: http::Request<Binary>,
    ) -> Result<http::Response<Binary>, TransportError> {
        self.inner.stream(request).await
    }

    async fn sleep(&self, duration: Duration) {
        self.wait(duration);
    }
}

impl<T: blocking::Transport> blocking::Transport for Hurried<T> {
    fn send(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        self.inner.send(request)
    }

    fn stream(
        &self,
        request: http::Request<Binary>,
    ) -> Result<http::Response<Binary>, TransportError> {
        self.inner.stream(request)
    }

    fn sleep(&self, duration: Duration) {
        self.wait(duration);
    }
}

/// Runs a future to its end, in a runtime of its own.
pub(crate) fn run<F: Future>(future: F) -> F::Output {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build().unwrap().block_on(future)
}
