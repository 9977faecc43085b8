//! Transports: what carries a signed request to the service, and its response back.
//!
//! The only room that touches the network. Everything else is written against [`Transport`], so that
//! any HTTP library, or none at all in tests, can take its place. Knows HTTP, `errors`, and of `wire` the
//! streams: not what a request means, nor who has signed it.

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod in_process;
#[cfg(feature = "reqwest")]
mod over_reqwest;
#[cfg(feature = "blocking")]
pub(crate) mod over_reqwest_blocking;
#[cfg(any(feature = "reqwest", feature = "blocking"))]
mod reqwest_parts;
#[cfg(any(feature = "reqwest", feature = "blocking"))]
mod tls;
#[cfg(feature = "tower")]
mod tower;

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;

use crate::errors::transport::{TransportError, TransportErrorKind};
use crate::wire::binary::Binary;

pub use in_process::InProcess;
#[cfg(feature = "reqwest")]
pub use over_reqwest::Reqwest;
#[cfg(feature = "tower")]
pub use tower::{Layered, TransportService};

/// Carries requests.
///
/// What it must do: send method, URI, headers and body as they are, add nothing that a signature
/// covers, follow no redirect, and return whatever status comes back. Connections, time-outs,
/// proxies and certificates are its own affair.
///
/// ```
/// use std::time::Duration;
///
/// # use huaweicloud_runtime::{Binary, Transport, TransportError, bytes, http};
///
/// struct Logged<T>(T);
///
/// impl<T: Transport> Transport for Logged<T> {
///     async fn send(
///         &self,
///         request: http::Request<bytes::Bytes>,
///     ) -> Result<http::Response<bytes::Bytes>, TransportError> {
///         println!("{} {}", request.method(), request.uri().path());
///         self.0.send(request).await
///     }
///
///     async fn stream(
///         &self,
///         request: http::Request<Binary>,
///     ) -> Result<http::Response<Binary>, TransportError> {
///         println!("{} {}", request.method(), request.uri().path());
///         self.0.stream(request).await
///     }
///
///     async fn sleep(&self, duration: Duration) {
///         self.0.sleep(duration).await;
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot carry requests",
    label = "not a transport",
    note = "for a `reqwest::ClientBuilder` take `Reqwest::new(|builder| …)?`, for a function `InProcess::new(function)`",
    note = "any other HTTP client becomes one by implementing `Transport`; the blocking client takes a `blocking::Transport`"
)]
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and waits for the whole response.
    ///
    /// A [`Timeout`] among the request's extensions should be kept.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> impl Future<Output = Result<http::Response<Bytes>, TransportError>> + Send;

    /// The same for a request or a response whose body may be a stream: waits for the head of the
    /// response.
    ///
    /// As it is, both bodies are held in memory, on their way through [`send`](Self::send). Where files
    /// are large, a transport of its own does better; one that wraps another passes it on.
    fn stream(
        &self,
        request: http::Request<Binary>,
    ) -> impl Future<Output = Result<http::Response<Binary>, TransportError>> + Send {
        async move {
            let (head, body) = request.into_parts();
            let body = body.bytes().await.map_err(broken)?;
            let response = self.send(http::Request::from_parts(head, body)).await?;
            Ok(response.map(Binary::from))
        }
    }

    /// Waits before the next attempt.
    fn sleep(&self, duration: Duration) -> impl Future<Output = ()> + Send;
}

/// The largest response that is taken into memory; pages of this API stay far below it.
pub(crate) const MAX_RESPONSE: usize = 64 * 1024 * 1024;

/// What became of a body that broke off, or was too large.
pub(crate) fn broken(error: io::Error) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => error,
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
            TransportError::new(TransportErrorKind::Refused, error)
        }
        Err(error) => TransportError::new(TransportErrorKind::Interrupted, error),
    }
}

/// How long one request may take; stands among its extensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeout(pub Duration);

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A [`Transport`] whose type is no longer known, so that the client has no type parameter.
pub(crate) trait AnyTransport: Send + Sync {
    fn send_any(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;

    fn stream_any(
        &self,
        request: http::Request<Binary>,
    ) -> BoxFuture<'_, Result<http::Response<Binary>, TransportError>>;

    fn sleep_any(&self, duration: Duration) -> BoxFuture<'_, ()>;
}

impl<T: Transport> AnyTransport for T {
    fn send_any(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(self.send(request))
    }

    fn stream_any(
        &self,
        request: http::Request<Binary>,
    ) -> BoxFuture<'_, Result<http::Response<Binary>, TransportError>> {
        Box::pin(self.stream(request))
    }

    fn sleep_any(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(self.sleep(duration))
    }
}
