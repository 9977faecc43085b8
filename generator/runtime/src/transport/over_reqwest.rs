//! The transport by default: reqwest.

use std::time::Duration;

use bytes::Bytes;

use super::reqwest_parts::{self as parts, CONNECT_TIMEOUT, TIMEOUT};
use super::{Timeout, Transport};
use crate::transport_error::TransportError;

/// Carries requests with a [`reqwest::Client`], inside a Tokio runtime.
///
/// The client decides on proxies, certificates, time-outs and the pool of connections. One of your
/// own should not follow redirects, which a signature does not survive:
///
/// ```
/// use huaweicloud_runtime::{Client, Reqwest};
///
/// let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
/// let client = Client::builder().transport(Reqwest::from(http));
/// # Ok::<(), reqwest::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Reqwest(reqwest::Client);

impl Reqwest {
    /// 10 seconds for connecting, 120 seconds for an attempt, the proxy of the environment, the
    /// certificates of the operating system, no redirects.
    pub(crate) fn by_default() -> Result<Self, TransportError> {
        let client = reqwest::Client::builder()
            .connect_timeout(CONNECT_TIMEOUT)
            .timeout(TIMEOUT)
            .redirect(reqwest::redirect::Policy::none())
            .build();
        client.map(Self).map_err(parts::error)
    }
}

impl From<reqwest::Client> for Reqwest {
    fn from(client: reqwest::Client) -> Self {
        Self(client)
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
