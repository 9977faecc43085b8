//! The blocking transport by default: a blocking client of reqwest.

use std::io::{self, Read};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use reqwest::blocking::{Body, Response};

use super::blocking::Transport;
use super::reqwest_parts::{self as parts, CONNECT_TIMEOUT, TIMEOUT, UNLIMITED};
use super::{Timeout, broken, tls};
use crate::errors::transport::{TransportError, TransportErrorKind};
use crate::wire::binary::Binary;

/// Carries requests with a `reqwest::blocking::Client`, outside of any async runtime.
///
/// A `reqwest::blocking::ClientBuilder` decides on proxies, certificates, time-outs and the pool of connections. What is not
/// said stays as it is: connecting may take 10 seconds and an attempt 120, the proxy is that of the environment, and
/// the certificates are those of the operating system. A body that is a stream may take longer: one that is sent as
/// long as it takes, whatever the builder says, and one that is received as long as something comes within the
/// time-out.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::blocking::Client,
}

impl Reqwest {
    /// The client that is built of a builder with the time-outs above, once `adapt` has changed it. It follows no
    /// redirect: whoever answers with one would get the token that is meant for the service.
    ///
    /// Fails inside an async task.
    pub fn new(
        adapt: impl FnOnce(reqwest::blocking::ClientBuilder) -> reqwest::blocking::ClientBuilder,
    ) -> Result<Self, TransportError> {
        refuse_in_task()?;
        tls::prepare();
        let builder = reqwest::blocking::Client::builder();
        #[cfg(feature = "native-tls")]
        let builder = builder.tls_backend_native();
        let builder = adapt(builder.connect_timeout(CONNECT_TIMEOUT).timeout(TIMEOUT));
        let client = builder.redirect(reqwest::redirect::Policy::none()).build();
        Ok(Self {
            client: client.map_err(parts::error)?,
        })
    }

    /// Sends a request, and waits for the head of the response.
    fn execute(
        &self,
        request: http::Request<Option<Body>>,
        timeout: Option<Duration>,
    ) -> Result<Response, TransportError> {
        refuse_in_task()?;
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
        let mut response = self.execute(request, None)?;
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
        let mut response = self.execute(request, is_stream.then_some(UNLIMITED))?;
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

/// Where reqwest would panic, or stop all other tasks of the thread.
fn refuse_in_task() -> Result<(), TransportError> {
    if !is_in_task() {
        return Ok(());
    }
    Err(TransportError::new(
        TransportErrorKind::Refused,
        "a blocking client was called inside an async task; take the async client, or \
         tokio::task::spawn_blocking",
    ))
}

/// Whether this is an async task of Tokio. A handle of a runtime is also there where blocking is allowed, as inside of
/// `spawn_blocking`; what tasks alone have is a budget, which is used up and then given back here.
pub(crate) fn is_in_task() -> bool {
    /// More than a task may do in one go.
    const MORE_THAN_A_BUDGET: usize = 256;
    let mut context = Context::from_waker(Waker::noop());
    let mut taken = Vec::with_capacity(MORE_THAN_A_BUDGET);
    let mut is_used_up = false;
    while taken.len() < MORE_THAN_A_BUDGET && !is_used_up {
        match tokio::task::coop::poll_proceed(&mut context) {
            Poll::Ready(restore) => taken.push(restore),
            Poll::Pending => is_used_up = true,
        }
    }
    // Each gives back what there was before it: the first has to be the last.
    while taken.pop().is_some() {}
    is_used_up
}

/// Reading a body goes through the traits of the standard library, with reqwest's error inside.
fn interrupted(error: io::Error) -> TransportError {
    match error.downcast::<reqwest::Error>() {
        Ok(error) => parts::error(error),
        Err(error) => broken(error),
    }
}
