//! The transport by default: a client of reqwest.

use std::time::Duration;

use bytes::Bytes;

use super::reqwest_parts::{self as parts, CONNECT_TIMEOUT, TIMEOUT};
use super::{Timeout, Transport};
use crate::errors::transport::TransportError;

/// Carries requests with a `reqwest::Client`, inside a Tokio runtime.
///
/// The client decides on proxies, certificates, time-outs and the pool of connections. By default
/// connecting may take 10 seconds and an attempt 120, the proxy is that of the environment, and the
/// certificates are those of the operating system. A builder of reqwest 0.13 changes that:
///
/// ```
/// use std::time::Duration;
///
/// # use huaweicloud_runtime::{Client, Reqwest};
///
/// let http = reqwest::Client::builder().timeout(Duration::from_secs(5)).no_proxy();
/// let client = Client::builder().transport(Reqwest::new(http)?);
/// # Ok::<(), huaweicloud_runtime::TransportError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Reqwest(reqwest::Client);

impl Reqwest {
    /// The client of this builder, except that it follows no redirect: whoever answers with one
    /// would get the token that is meant for the service.
    pub fn new(client: reqwest::ClientBuilder) -> Result<Self, TransportError> {
        let client = client.redirect(reqwest::redirect::Policy::none()).build();
        client.map(Self).map_err(parts::error)
    }

    pub(crate) fn by_default() -> Result<Self, TransportError> {
        let client = reqwest::Client::builder();
        Self::new(client.connect_timeout(CONNECT_TIMEOUT).timeout(TIMEOUT))
    }
}

impl Transport for Reqwest {
    async fn send(
        &self,
        mut request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        parts::say_if_empty(&mut request);
        let uri = request.uri().clone();
        let timeout = request.extensions().get::<Timeout>().copied();
        let mut request = reqwest::Request::try_from(request).map_err(parts::error)?;
        parts::check_url(&uri, request.url())?;
        if let Some(Timeout(timeout)) = timeout {
            *request.timeout_mut() = Some(timeout);
        }
        let mut response = self.0.execute(request).await.map_err(parts::error)?;
        let mut body = parts::room(response.content_length())?;
        while let Some(piece) = response.chunk().await.map_err(parts::error)? {
            parts::collect(&mut body, &piece)?;
        }
        let headers = std::mem::take(response.headers_mut());
        Ok(parts::response(response.status(), headers, body.freeze()))
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}
