//! What both reqwest transports share: checks of URL and size, time-outs, errors.

use std::time::Duration;

use bytes::BytesMut;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Method};

use super::{MAX_RESPONSE, tls};
use crate::errors::transport::{TransportError, TransportErrorKind};
use crate::wire::binary::Binary;

/// How long connecting may take.
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long one attempt may take as a whole; of one that streams, how long nothing may come.
pub(super) const TIMEOUT: Duration = Duration::from_secs(120);

/// Where a body is expected, its absence is said: gateways may insist on a length.
pub(super) fn say_if_empty<B>(request: &mut http::Request<B>, is_empty: bool) {
    let expects_body = matches!(
        *request.method(),
        Method::POST | Method::PUT | Method::PATCH
    );
    if expects_body && is_empty {
        let none = HeaderValue::from_static("0");
        request.headers_mut().entry(CONTENT_LENGTH).or_insert(none);
    }
}

/// The URL must not be changed on its way: it is signed.
pub(super) fn check_url(uri: &http::Uri, url: &reqwest::Url) -> Result<(), TransportError> {
    if uri.path() == url.path() && uri.query() == url.query() {
        return Ok(());
    }
    Err(TransportError::new(
        TransportErrorKind::Refused,
        "the URI would be changed by the URL rules of browsers; check the path of the endpoint",
    ))
}

/// Room for a body of the announced length. One that is too large need not be read to be refused.
pub(super) fn room(announced: Option<u64>) -> Result<BytesMut, TransportError> {
    match announced.map(usize::try_from) {
        Some(Ok(length)) if length <= MAX_RESPONSE => Ok(BytesMut::with_capacity(length)),
        Some(_) => Err(too_large()),
        None => Ok(BytesMut::new()),
    }
}

/// Adds a piece of the body, as long as there is room.
pub(super) fn collect(body: &mut BytesMut, piece: &[u8]) -> Result<(), TransportError> {
    if body.len() + piece.len() > MAX_RESPONSE {
        return Err(too_large());
    }
    body.extend_from_slice(piece);
    Ok(())
}

fn too_large() -> TransportError {
    TransportError::new(
        TransportErrorKind::Refused,
        format!("the response is larger than {MAX_RESPONSE} bytes"),
    )
}

pub(super) fn response<B>(
    status: http::StatusCode,
    headers: http::HeaderMap,
    body: B,
) -> http::Response<B> {
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// A stream of the announced length.
pub(super) fn of_length(stream: Binary, announced: Option<u64>) -> Binary {
    match announced {
        Some(length) => stream.of_length(length),
        None => stream,
    }
}

/// Long enough for a stream of any size: what the client's own time-out says does not hold for those.
pub(super) const UNLIMITED: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

pub(super) fn error(error: reqwest::Error) -> TransportError {
    let is_http = error.url().is_some_and(|url| url.scheme() == "http");
    // A URL in a message is a query in a log.
    if let Some(explanation) = tls::explain(&error) {
        let error = TransportError::new(TransportErrorKind::Tls, error.without_url());
        return error.explained(explanation);
    }
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Refused
    } else {
        TransportErrorKind::Interrupted
    };
    let explanation = is_http.then(|| tls::explain_http(&error)).flatten();
    let error = TransportError::new(kind, error.without_url());
    match explanation {
        Some(explanation) => error.explained(explanation),
        None => error,
    }
}
