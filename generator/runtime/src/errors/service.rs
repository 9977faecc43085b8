//! The error that a service, gateway or proxy answers with, in whatever form: code, message, request ID.
//!
//! The service, the gateway in front of it and the proxy in front of that each have a form of their
//! own, down to no form at all. Reading one never fails; what it does not say stays unknown.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value as Json};

use crate::errors::preview;
use crate::wire::repair::repair;

/// An HTTP response that reports a failure: any status but 2xx.
#[derive(Clone)]
pub struct ServiceError {
    /// In a box, so that a `Result` with an error in it is not large.
    response: Box<FailedResponse>,
}

#[derive(Clone)]
struct FailedResponse {
    operation: &'static str,
    status: StatusCode,
    code: Option<Box<str>>,
    message: Option<Box<str>>,
    encoded_authorization_message: Option<Box<str>>,
    request_id: Option<Box<str>>,
    retry_after: Option<Duration>,
    date: Option<Timestamp>,
    clock_skew: Option<SignedDuration>,
    headers: HeaderMap,
    body: Bytes,
}

/// What the gateway reports when there are too many requests, whatever the status.
const THROTTLED: &str = "APIGW.0308";

impl ServiceError {
    pub(crate) fn new(
        operation: &'static str,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Self {
        let json = read_json(body).unwrap_or_default();
        let mut objects = Vec::new();
        collect_objects(&json, 4, &mut objects);

        let report = |object: &&Map<String, Json>| Report::read(object);
        let (code, message) = objects
            .iter()
            .map(report)
            .find(|report| report.code.is_some() && report.message.is_some())
            .or_else(|| objects.iter().map(report).find(Report::says_something))
            .map_or((None, None), |report| (report.code, report.message));
        let request_id = preview::header(headers, "x-request-id")
            .map(Into::into)
            .or_else(|| objects.iter().find_map(|object| text(object, "request_id")));

        let refusal = "encoded_authorization_message";
        let refusal = objects.iter().find_map(|object| text(object, refusal));

        let date = preview::header(headers, "date").and_then(http_date);
        let retry_after = preview::header(headers, "retry-after")
            .and_then(|text| read_retry_after(text.trim(), date));
        let body = Bytes::copy_from_slice(body);
        Self {
            response: Box::new(FailedResponse {
                operation,
                status,
                code,
                message,
                encoded_authorization_message: refusal,
                request_id,
                retry_after,
                date,
                clock_skew: None,
                headers: headers.clone(),
                body,
            }),
        }
    }

    /// The service's own error code, such as `VOD.10053`.
    pub fn code(&self) -> Option<&str> {
        self.response.code.as_deref()
    }

    /// The service's own description, such as `The request parameter is illegal`.
    pub fn message(&self) -> Option<&str> {
        self.response.message.as_deref()
    }

    /// Which policy refused the call, in a form that only IAM can read: what `DecodeAuthorizationMessage` of its
    /// service STS takes. Comes with the status 403, from services that support it.
    pub fn encoded_authorization_message(&self) -> Option<&str> {
        self.response.encoded_authorization_message.as_deref()
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.response.status
    }

    /// The headers of the response. `Debug` does not show them.
    pub fn headers(&self) -> &HeaderMap {
        &self.response.headers
    }

    /// The name of the operation.
    pub fn operation(&self) -> &str {
        self.response.operation
    }

    /// What the service's support wants to know.
    pub fn request_id(&self) -> Option<&str> {
        self.response.request_id.as_deref()
    }

    /// How long the service asks to be left alone, from the header `Retry-After`.
    ///
    /// A point in time counts from the service's own clock, the header `Date`.
    pub fn retry_after(&self) -> Option<Duration> {
        self.response.retry_after
    }

    /// The service's clock when it answered, from the header `Date`.
    pub fn date(&self) -> Option<Timestamp> {
        self.response.date
    }

    /// Whether the service refused the request because there are too many.
    pub fn is_throttled(&self) -> bool {
        self.response.status == StatusCode::TOO_MANY_REQUESTS || self.code() == Some(THROTTLED)
    }

    /// Whether the same call may well succeed later: too many requests, trouble inside the service.
    pub fn is_retryable(&self) -> bool {
        self.is_throttled() || matches!(self.response.status.as_u16(), 500 | 502 | 503 | 504)
    }

    /// How far the local clock is from the service's, where that explains why a signature was
    /// refused: negative if it is behind.
    pub fn clock_skew(&self) -> Option<SignedDuration> {
        self.response.clock_skew
    }

    /// Compares the time of a signature that was refused with the service's clock.
    ///
    /// Services accept 15 minutes. Less than five explain nothing.
    #[cfg(feature = "client")]
    pub(crate) fn compare_clocks(&mut self, signed_at: Timestamp) {
        if self.response.status == StatusCode::UNAUTHORIZED {
            let skew = self
                .response
                .date
                .map(|date| signed_at.duration_since(date));
            self.response.clock_skew =
                skew.filter(|skew| skew.abs() >= SignedDuration::from_mins(5));
        }
    }

    /// The body as it came, which may be empty.
    pub fn body(&self) -> &[u8] {
        &self.response.body
    }
}

/// Reads a body, if it is JSON or almost.
fn read_json(body: &[u8]) -> Option<Json> {
    let read = serde_json::from_slice(body).ok();
    read.or_else(|| serde_json::from_slice(&repair(body)?.json).ok())
}

/// A date as HTTP writes it.
fn http_date(text: &str) -> Option<Timestamp> {
    let date = jiff::fmt::rfc2822::parse(text.trim()).ok()?;
    Some(date.timestamp())
}

/// A number of seconds, or a date.
fn read_retry_after(text: &str, now: Option<Timestamp>) -> Option<Duration> {
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let wait = http_date(text)?.duration_since(now?);
    Some(wait.try_into().unwrap_or_default())
}

/// The object itself, then those inside it.
fn collect_objects<'j>(json: &'j Json, depth: usize, objects: &mut Vec<&'j Map<String, Json>>) {
    if let Json::Object(object) = json {
        objects.push(object);
        if depth > 0 {
            object
                .values()
                .for_each(|value| collect_objects(value, depth - 1, objects));
        }
    }
}

/// Code and message as one object states them.
struct Report {
    code: Option<Box<str>>,
    message: Option<Box<str>>,
}

impl Report {
    fn read(object: &Map<String, Json>) -> Self {
        let forms = [
            ("error_code", "error_msg"),
            ("errorCode", "errorMsg"),
            ("code", "message"),
        ];
        forms
            .into_iter()
            .map(|(code, message)| Self {
                code: text(object, code),
                message: text(object, message),
            })
            .find(Self::says_something)
            .unwrap_or(Self {
                code: None,
                message: None,
            })
    }

    fn says_something(&self) -> bool {
        self.code.is_some() || self.message.is_some()
    }
}

/// A member that is a text or a number.
fn text(object: &Map<String, Json>, name: &str) -> Option<Box<str>> {
    match object.get(name)? {
        Json::String(text) if !text.is_empty() => Some(text.as_str().into()),
        Json::Number(number) => Some(number.to_string().into()),
        _ => None,
    }
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let request_id = self.request_id().map(|id| preview::one_line(id, 100));
        let context = match request_id {
            Some(id) => format!("{}, request id {id}", self.response.operation),
            None => self.response.operation.to_owned(),
        };
        let message = self
            .message()
            .map(|message| preview::one_line(message, 1000));
        let status = self.response.status.as_u16();
        let code = self.code().map(|code| preview::one_line(code, 100));
        match (code, message) {
            (Some(code), Some(message)) => {
                write!(f, "{code}: {message} (HTTP {status}, {context})")
            }
            (Some(code), None) => write!(f, "{code} (HTTP {status}, {context})"),
            (None, Some(message)) => write!(f, "{message} (HTTP {status}, {context})"),
            (None, None) => {
                write!(f, "HTTP {status} ")?;
                if let Some(reason) = self.response.status.canonical_reason() {
                    write!(f, "{reason} ")?;
                }
                write!(f, "({context})")?;
                preview::body(&self.response.body)
                    .map_or(Ok(()), |preview| write!(f, ": {preview}"))
            }
        }?;
        if self.response.status.is_redirection() {
            f.write_str("; redirects are not followed")?;
        }
        match self.response.clock_skew.map(|skew| skew.as_secs()) {
            Some(skew @ ..0) => write!(f, "; the local clock is {} s behind", -skew),
            Some(skew) => write!(f, "; the local clock is {skew} s ahead"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ServiceError {
    /// Without the body, which may hold presigned URLs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceError")
            .field("operation", &self.response.operation)
            .field("status", &self.response.status)
            .field("code", &self.response.code)
            .field(
                "message",
                &self
                    .message()
                    .map(|message| preview::one_line(message, 1000)),
            )
            .field("request_id", &self.response.request_id)
            .field("retry_after", &self.response.retry_after)
            .field("clock_skew", &self.response.clock_skew)
            .field(
                "body",
                &format_args!("[{} bytes]", self.response.body.len()),
            )
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ServiceError {}

/// The body with which a service reports a failure, for the side that answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// The error code, such as `VOD.10053`.
    pub error_code: Option<String>,

    /// The description.
    pub error_msg: Option<String>,
}

impl ErrorBody {
    /// A body with both members.
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            error_code: Some(code.into()),
            error_msg: Some(message.into()),
        }
    }
}

crate::object! {
    ErrorBody {
        error_code = "error_code";
        error_msg = "error_msg";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16, headers: &[(&'static str, &'static str)]) -> ServiceError {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, http::HeaderValue::from_static(value));
        }
        ServiceError::new("List", StatusCode::from_u16(status).unwrap(), &map, b"")
    }

    fn refused(body: &[u8]) -> ServiceError {
        ServiceError::new("List", StatusCode::FORBIDDEN, &HeaderMap::new(), body)
    }

    #[test]
    fn what_iam_can_decode_is_at_hand() {
        let body = br#"{"error_code": "PAP.1", "error_msg": "No.", "encoded_authorization_message": "XmJ"}"#;
        let error = refused(body);
        assert_eq!(error.encoded_authorization_message(), Some("XmJ"));
        assert!(!format!("{error} {error:?}").contains("XmJ"));
        assert_eq!(refused(b"{}").encoded_authorization_message(), None);
    }

    #[test]
    fn one_bad_text_hides_neither_code_nor_message() {
        let error = refused(b"\xef\xbb\xbf{\"error_code\": \"A.1\", \"error_msg\": \"caf\xe9\"}");
        assert_eq!(error.code(), Some("A.1"));
        assert_eq!(error.message(), Some("caf\u{fffd}"));
        assert_eq!(refused(b"<html>\xff").code(), None);
    }

    const DATE: (&str, &str) = ("date", "Sun, 22 Nov 2026 12:00:00 GMT");

    #[test]
    fn the_time_to_wait_is_a_number_or_a_date_by_the_clock_of_the_service() {
        let after = |headers: &[_]| answered(503, headers).retry_after();
        assert_eq!(after(&[]), None);
        assert_eq!(
            after(&[("retry-after", " 3 ")]),
            Some(Duration::from_secs(3))
        );
        assert_eq!(after(&[("retry-after", "-3")]), None);
        let later = ("retry-after", "Sun, 22 Nov 2026 12:01:30 GMT");
        assert_eq!(after(&[DATE, later]), Some(Duration::from_secs(90)));
        assert_eq!(after(&[later]), None);
        let earlier = ("retry-after", "Sun, 22 Nov 2026 11:00:00 GMT");
        assert_eq!(after(&[DATE, earlier]), Some(Duration::ZERO));
    }

    #[cfg(feature = "client")]
    #[test]
    fn a_clock_that_explains_a_refused_signature_is_named() {
        let message = |status, signed_at: &str| {
            let mut error = answered(status, &[DATE]);
            error.compare_clocks(signed_at.parse().unwrap());
            error.to_string()
        };
        assert_eq!(
            message(401, "2026-11-22T11:39:59Z"),
            "HTTP 401 Unauthorized (List); the local clock is 1201 s behind"
        );
        assert_eq!(
            message(401, "2026-11-22T12:20:00Z"),
            "HTTP 401 Unauthorized (List); the local clock is 1200 s ahead"
        );
        let nothing = "HTTP 401 Unauthorized (List)";
        assert_eq!(message(401, "2026-11-22T12:04:59Z"), nothing);
        let other = "HTTP 500 Internal Server Error (List)";
        assert_eq!(message(500, "2026-11-22T11:00:00Z"), other);
    }
}
