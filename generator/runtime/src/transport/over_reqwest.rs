//! The transport by default: a client of reqwest.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as _, Frame, SizeHint};
use tokio::time::{Instant, Sleep};

use super::reqwest_parts::{self as parts, CONNECT_TIMEOUT, TIMEOUT, UNLIMITED};
use super::{Timeout, Transport, tls};
use crate::errors::transport::{TransportError, TransportErrorKind};
use crate::wire::binary::Binary;

/// Carries requests with a `reqwest::Client`, inside a Tokio runtime.
///
/// A `reqwest::ClientBuilder` decides on proxies, certificates, time-outs and the pool of connections. What is not
/// said stays as it is: connecting may take 10 seconds and an attempt 120, the proxy is that of the environment, and
/// the certificates are those of the operating system. A body that is a stream may take longer, whatever the builder
/// says: one that is sent as long as it takes, one that is received as long as its head and then something of it
/// comes every 120 seconds.
///
/// ```
/// use std::time::Duration;
///
/// # use huaweicloud_runtime::{Client, Reqwest};
///
/// let transport = Reqwest::new(|http| http.timeout(Duration::from_secs(5)).no_proxy())?;
/// let client = Client::builder().transport(transport);
/// # Ok::<(), huaweicloud_runtime::TransportError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::Client,
}

impl Reqwest {
    /// The client that is built of a builder with the time-outs above, once `adapt` has changed it. It follows no
    /// redirect: whoever answers with one would get the token that is meant for the service.
    pub fn new(
        adapt: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> Result<Self, TransportError> {
        tls::prepare();
        let builder = reqwest::Client::builder();
        #[cfg(feature = "native-tls")]
        let builder = builder.tls_backend_native();
        let builder = adapt(builder.connect_timeout(CONNECT_TIMEOUT).timeout(TIMEOUT));
        let client = builder.redirect(reqwest::redirect::Policy::none()).build();
        Ok(Self {
            client: client.map_err(parts::error)?,
        })
    }

    /// Sends a request, and waits for the head of the response.
    async fn execute(
        &self,
        request: http::Request<reqwest::Body>,
        timeout: Option<Duration>,
    ) -> Result<reqwest::Response, TransportError> {
        let uri = request.uri().clone();
        let given = request.extensions().get::<Timeout>().copied();
        let mut request = reqwest::Request::try_from(request).map_err(parts::error)?;
        parts::check_url(&uri, request.url())?;
        if let Some(timeout) = given.map(|Timeout(given)| given).or(timeout) {
            *request.timeout_mut() = Some(timeout);
        }
        self.client.execute(request).await.map_err(parts::error)
    }
}

impl Transport for Reqwest {
    async fn send(
        &self,
        mut request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let is_empty = request.body().is_empty();
        parts::say_if_empty(&mut request, is_empty);
        let request = request.map(reqwest::Body::from);
        let mut response = self.execute(request, None).await?;
        let mut body = parts::room(response.content_length())?;
        while let Some(piece) = response.chunk().await.map_err(parts::error)? {
            parts::collect(&mut body, &piece)?;
        }
        let headers = std::mem::take(response.headers_mut());
        Ok(parts::response(response.status(), headers, body.freeze()))
    }

    async fn stream(
        &self,
        mut request: http::Request<Binary>,
    ) -> Result<http::Response<Binary>, TransportError> {
        let is_empty = request.body().as_bytes().is_some_and(Bytes::is_empty);
        parts::say_if_empty(&mut request, is_empty);
        let is_stream = request.body().as_bytes().is_none();
        // Until the head of the response: the body may take as long as something of it comes.
        let limit = request.extensions_mut().remove::<Timeout>();
        let limit = limit.map_or(TIMEOUT, |Timeout(limit)| limit);
        let request = request.map(|body| match body.as_bytes() {
            Some(bytes) => reqwest::Body::from(bytes.clone()),
            None => reqwest::Body::wrap(Sent(body)),
        });
        let call = self.execute(request, Some(UNLIMITED));
        let mut response = if is_stream {
            call.await?
        } else {
            tokio::time::timeout(limit, call)
                .await
                .map_err(|elapsed| TransportError::new(TransportErrorKind::Timeout, elapsed))??
        };
        let (status, length) = (response.status(), response.content_length());
        let headers = std::mem::take(response.headers_mut());
        let pieces = Received {
            body: response.into(),
            end: Box::pin(tokio::time::sleep(TIMEOUT)),
        };
        let body = parts::of_length(Binary::stream(pieces), length);
        Ok(parts::response(status, headers, body))
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}

/// A stream as the body of a request.
struct Sent(Binary);

impl http_body::Body for Sent {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let piece = Pin::new(&mut self.0).poll_next(context);
        piece.map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.0
            .length()
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// The body of a response as a stream.
struct Received {
    body: reqwest::Body,
    /// Until when something must come.
    end: Pin<Box<Sleep>>,
}

impl Stream for Received {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let piece = match Pin::new(&mut self.body).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(piece) => Some(Ok(piece)),
                    // Trailers.
                    Err(_) => continue,
                },
                Poll::Ready(Some(Err(error))) => Some(Err(parts::error(error))),
                Poll::Ready(None) => None,
                Poll::Pending => {
                    if self.end.as_mut().poll(context).is_pending() {
                        return Poll::Pending;
                    }
                    let error = "nothing came any more";
                    Some(Err(TransportError::new(TransportErrorKind::Timeout, error)))
                }
            };
            self.end.as_mut().reset(Instant::now() + TIMEOUT);
            return Poll::Ready(piece);
        }
    }
}
