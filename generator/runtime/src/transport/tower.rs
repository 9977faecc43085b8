//! Layers of tower around a transport: limits of rate and concurrency, and whatever else wraps a service.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use tower_service::Service;

use super::{MAX_RESPONSE, Transport, broken};
use crate::errors::transport::{TransportError, TransportErrorKind};
use crate::wire::binary::Binary;

/// A transport within layers of tower.
///
/// A layer sees every attempt, after it was signed: limits count attempts, and what a layer adds to a request is not
/// signed. `ConcurrencyLimit` and `LoadShed` fit as they are, `RateLimit` within a `Buffer`, since it cannot be cloned.
/// `Retry` and `Timeout` do not: the client has its own, which sign anew and know what may be repeated. An error that
/// is a layer's own is a [`TransportErrorKind::Refused`], and not repeated.
///
/// ```
/// use tower::ServiceBuilder;
///
/// # use huaweicloud_runtime::{Client, InProcess, Layered, http};
/// # let transport = InProcess::new(|_| http::Response::new("{}"));
/// let limited = Layered::new(transport, |service| {
///     ServiceBuilder::new().concurrency_limit(8).service(service)
/// });
/// let client = Client::builder().transport(limited);
/// ```
pub struct Layered<S, T> {
    service: S,
    transport: Arc<T>,
}

impl<S, T: Transport> Layered<S, T> {
    /// Takes a transport, and what puts layers around it.
    pub fn new(transport: T, layers: impl FnOnce(TransportService<T>) -> S) -> Self {
        let transport = Arc::new(transport);
        Self {
            service: layers(TransportService(Arc::clone(&transport))),
            transport,
        }
    }
}

impl<S, T> fmt::Debug for Layered<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Layered").finish_non_exhaustive()
    }
}

type BoxError = Box<dyn std::error::Error + Send + Sync>;

impl<S, T> Layered<S, T>
where
    S: Service<http::Request<Binary>, Response = http::Response<Binary>> + Clone,
    S::Error: Into<BoxError>,
{
    async fn call(
        &self,
        request: http::Request<Binary>,
    ) -> Result<http::Response<Binary>, TransportError> {
        let mut service = self.service.clone();
        let ready = poll_fn(|context| service.poll_ready(context)).await;
        ready.map_err(failed)?;
        service.call(request).await.map_err(failed)
    }
}

/// The transport's own error, out of whatever box, or that of a layer.
fn failed(error: impl Into<BoxError>) -> TransportError {
    match error.into().downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => TransportError::new(TransportErrorKind::Refused, error),
    }
}

impl<S, T: Transport> Transport for Layered<S, T>
where
    S: Service<http::Request<Binary>, Response = http::Response<Binary>>
        + Clone
        + Send
        + Sync
        + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
{
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let (head, body) = self.call(request.map(Binary::from)).await?.into_parts();
        let body = body.collect(MAX_RESPONSE).await.map_err(broken)?;
        Ok(http::Response::from_parts(head, body))
    }

    async fn stream(
        &self,
        mut request: http::Request<Binary>,
    ) -> Result<http::Response<Binary>, TransportError> {
        request.extensions_mut().insert(Streams);
        self.call(request).await
    }

    async fn sleep(&self, duration: Duration) {
        self.transport.sleep(duration).await;
    }
}

/// Says that the response may be a stream.
#[derive(Clone, Copy)]
struct Streams;

/// A transport as a service of tower.
#[derive(Debug)]
pub struct TransportService<T>(Arc<T>);

impl<T> Clone for TransportService<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: Transport> Service<http::Request<Binary>> for TransportService<T> {
    type Response = http::Response<Binary>;
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, TransportError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Binary>) -> Self::Future {
        let transport = Arc::clone(&self.0);
        Box::pin(async move {
            let body = request.body().as_bytes().cloned();
            match body.filter(|_| request.extensions().get::<Streams>().is_none()) {
                Some(body) => {
                    let response = transport.send(request.map(|_| body)).await?;
                    Ok(response.map(Binary::from))
                }
                None => transport.stream(request).await,
            }
        })
    }
}
