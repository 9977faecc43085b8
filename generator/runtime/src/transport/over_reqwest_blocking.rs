//! The blocking transport by default: a blocking client of reqwest.

use std::io::{self, Read};
use std::time::Duration;

use bytes::Bytes;
use reqwest::blocking::{Body, Response};

use super::blocking::Transport;
use super::reqwest_parts::{self as parts, CONNECT_TIMEOUT, TIMEOUT};
use super::{Timeout, broken};
use crate::errors::transport::TransportError;
use crate::wire::binary::Binary;

/// Carries requests with a `reqwest::blocking::Client`, outside of any async runtime.
///
/// The client decides on proxies, certificates, time-outs and the pool of connections. By default
/// connecting may take 10 seconds and an attempt 120, the proxy is that of the environment, and the
/// certificates are those of the operating system. A body that is a stream may take longer: one that
/// is sent as long as it takes, one that is received as long as something comes every 120 seconds. A
/// builder of reqwest 0.13 changes that.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::blocking::Client,
    /// The time-out that the client leaves to each request, since it is not the same for all.
    timeout: Option<Duration>,
}

impl Reqwest {
    /// The client of this builder, except that it follows no redirect: whoever answers with one
    /// would get the token that is meant for the service.
    ///
    /// # Panics
    ///
    /// Inside an async runtime.
    pub fn new(client: reqwest::blocking::ClientBuilder) -> Result<Self, TransportError> {
        let client = client.redirect(reqwest::redirect::Policy::none()).build();
        Ok(Self {
            client: client.map_err(parts::error)?,
            timeout: None,
        })
    }

    pub(crate) fn by_default() -> Result<Self, TransportError> {
        let client = reqwest::blocking::Client::builder().connect_timeout(CONNECT_TIMEOUT);
        Ok(Self {
            timeout: Some(TIMEOUT),
            ..Self::new(client.timeout(None))?
        })
    }

    /// Sends a request, and waits for the head of the response.
    fn execute(
        &self,
        request: http::Request<Option<Body>>,
        timeout: Option<Duration>,
    ) -> Result<Response, TransportError> {
        let uri = request.uri().clone();
        let given = request.extensions().get::<Timeout>().copied();
        let (head, body) = request.into_parts();
        let request = http::Request::from_parts(head, Bytes::new());
        let mut request = reqwest::blocking::Request::try_from(request).map_err(parts::error)?;
        parts::check_url(&uri, request.url())?;
        // A body of no bytes is a body here, and even a GET would get a `Content-Length`.
        *request.body_mut() = body;
        if let Some(timeout) = given.map(|Timeout(given)| given).or(timeout) {
            *request.timeout_mut() = Some(timeout);
        }
        self.client.execute(request).map_err(parts::error)
    }
}

impl Transport for Reqwest {
    fn send(
        &self,
        mut request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let is_empty = request.body().is_empty();
        parts::say_if_empty(&mut request, is_empty);
        let request = request.map(|body| (!is_empty).then(|| body.into()));
        let mut response = self.execute(request, self.timeout)?;
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

    fn stream(
        &self,
        mut request: http::Request<Binary>,
    ) -> Result<http::Response<Binary>, TransportError> {
        let is_empty = request.body().as_bytes().is_some_and(Bytes::is_empty);
        parts::say_if_empty(&mut request, is_empty);
        let is_stream = request.body().as_bytes().is_none();
        let request = request.map(|body| match (body.as_bytes(), body.length()) {
            (Some(bytes), _) => (!is_empty).then(|| bytes.clone().into()),
            (None, Some(length)) => Some(Body::sized(body.into_reader(), length)),
            (None, None) => Some(Body::new(body.into_reader())),
        });
        let mut response = self.execute(request, self.timeout.filter(|_| !is_stream))?;
        let (status, length) = (response.status(), response.content_length());
        let headers = std::mem::take(response.headers_mut());
        let body = parts::of_length(Binary::reader(Received(response)), length);
        Ok(parts::response(status, headers, body))
    }
}

/// The body of a response.
struct Received(Response);

impl Read for Received {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read(buffer);
        read.map_err(|error| io::Error::other(interrupted(error)))
    }
}

/// Reading a body goes through the traits of the standard library, with reqwest's error inside.
fn interrupted(error: io::Error) -> TransportError {
    match error.downcast::<reqwest::Error>() {
        Ok(error) => parts::error(error),
        Err(error) => broken(error),
    }
}
