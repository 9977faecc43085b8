//! The blocking transport by default: a blocking client of reqwest.

use std::io::Read as _;

use bytes::Bytes;

use super::Timeout;
use super::blocking::Transport;
use super::reqwest_parts::{self as parts, CONNECT_TIMEOUT, TIMEOUT};
use crate::errors::transport::{TransportError, TransportErrorKind};

/// Carries requests with a `reqwest::blocking::Client`, outside of any async runtime.
///
/// The client decides on proxies, certificates, time-outs and the pool of connections. By default
/// connecting may take 10 seconds and an attempt 120, the proxy is that of the environment, and the
/// certificates are those of the operating system. A builder of reqwest 0.13 changes that.
#[derive(Clone, Debug)]
pub struct Reqwest(reqwest::blocking::Client);

impl Reqwest {
    /// The client of this builder, except that it follows no redirect: whoever answers with one
    /// would get the token that is meant for the service.
    ///
    /// # Panics
    ///
    /// Inside an async runtime.
    pub fn new(client: reqwest::blocking::ClientBuilder) -> Result<Self, TransportError> {
        let client = client.redirect(reqwest::redirect::Policy::none()).build();
        client.map(Self).map_err(parts::error)
    }

    pub(crate) fn by_default() -> Result<Self, TransportError> {
        let client = reqwest::blocking::Client::builder();
        Self::new(client.connect_timeout(CONNECT_TIMEOUT).timeout(TIMEOUT))
    }
}

impl Transport for Reqwest {
    fn send(
        &self,
        mut request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        parts::say_if_empty(&mut request);
        let uri = request.uri().clone();
        let timeout = request.extensions().get::<Timeout>().copied();
        let has_body = !request.body().is_empty();
        let mut request = reqwest::blocking::Request::try_from(request).map_err(parts::error)?;
        parts::check_url(&uri, request.url())?;
        if !has_body {
            // A body of no bytes is a body here, and even a GET would get a `Content-Length`.
            *request.body_mut() = None;
        }
        if let Some(Timeout(timeout)) = timeout {
            *request.timeout_mut() = Some(timeout);
        }
        let mut response = self.0.execute(request).map_err(parts::error)?;
        let mut body = parts::room(response.content_length())?;
        let mut piece = [0; 16 * 1024];
        loop {
            let read = response.read(&mut piece).map_err(interrupted)?;
            let Some(read) = piece.get(..read).filter(|read| !read.is_empty()) else {
                break;
            };
            parts::collect(&mut body, read)?;
        }
        let headers = std::mem::take(response.headers_mut());
        Ok(parts::response(response.status(), headers, body.freeze()))
    }
}

/// Reading a body goes through the traits of the standard library, with reqwest's error inside.
fn interrupted(error: std::io::Error) -> TransportError {
    match error.downcast::<reqwest::Error>() {
        Ok(error) => parts::error(error),
        Err(error) => TransportError::new(TransportErrorKind::Interrupted, error),
    }
}
