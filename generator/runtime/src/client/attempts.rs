//! The attempts of a call: signed and sent, and again as long as that is safe and worth it.

use std::sync::atomic::Ordering;

use bytes::Bytes;
use http::header::{HeaderValue, USER_AGENT};

use super::attempt::Attempt;
use super::authorize::authorize;
use super::options::Options;
use super::retry::{Failure, was_not_connected};
use super::sender::{OperationName, Sender};
use super::stopwatch::Stopwatch;
use super::trace::Trace;
use crate::errors::Error;
use crate::errors::service::ServiceError;
use crate::errors::transport::TransportError;
use crate::operation::response::Response as _;
use crate::operation::{Described, OWN_PRODUCT, Operation};
use crate::transport::{MAX_RESPONSE, broken};
use crate::wire::binary::Binary;

/// Whether a response is handed on as a stream: with this status, or with any.
type Streams = fn(Option<u16>) -> bool;

/// What a request is of.
#[derive(Clone, Copy)]
pub(super) struct Subject {
    pub(super) operation: &'static str,
    product: &'static str,
    reads_only: bool,
    streams: Streams,
}

impl Subject {
    pub(super) fn of<O: Operation>() -> Self {
        Self {
            operation: O::NAME,
            product: O::PRODUCT,
            reads_only: O::READS_ONLY,
            streams: O::Response::streams,
        }
    }

    /// Of a request that may have been made of an operation, or else have been given a name.
    pub(super) fn of_request(request: &http::Request<Bytes>) -> Self {
        let extensions = request.extensions();
        let named = extensions.get().map(|OperationName(name)| *name);
        match extensions.get::<Described>() {
            Some(described) => Self {
                operation: named.unwrap_or(described.operation),
                product: described.product,
                reads_only: described.reads_only,
                streams: |_| false,
            },
            None => Self {
                operation: named.unwrap_or("request"),
                product: OWN_PRODUCT,
                reads_only: false,
                streams: |_| false,
            },
        }
    }
}

/// The attempts of a call so far, at whichever address.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) sent: u32,
    /// Those that do not count for the policy: they were refused because of the clock.
    corrections: u32,
    /// Whether there is another address to go on with, should there be no connection to this one.
    pub(super) may_move: bool,
}

impl Sender {
    /// The response of the first attempt that succeeds: of the first with a request that is there, of the rest `again`.
    pub(super) async fn attempts(
        &self,
        subject: Subject,
        request: http::Request<Binary>,
        again: impl Fn() -> Result<http::Request<Binary>, Error>,
        options: &Options,
        trace: &Trace,
        tally: &mut Tally,
    ) -> Result<http::Response<Binary>, Error> {
        let retry = options.retry.as_ref().unwrap_or(&self.settings.retry);
        let (method, body) = (request.method().clone(), request.body().clone());
        let mut first = Some(request);
        loop {
            tally.sent += 1;
            trace.attempt(tally.sent);
            let correction = self.correction.load(Ordering::Relaxed);
            let watch = Stopwatch::start();
            let request = first.take().map_or_else(&again, Ok)?;
            let outcome = self.attempt(subject, request, options, correction).await;
            let seen = Attempt {
                operation: subject.operation,
                method: &method,
                number: tally.sent,
                duration: watch.elapsed(),
                outcome: outcome.as_ref().map(http::Response::status),
            };
            self.settings
                .after_attempt
                .iter()
                .for_each(|hook| hook(&seen));
            let error = match outcome {
                Ok(response) => {
                    trace.receive(&response);
                    return Ok(response);
                }
                Err(error) => error,
            };
            // Of a stream, there is no second beginning.
            if body.was_read() || tally.may_move && was_not_connected(&error) {
                return Err(error);
            }
            // A refused signature says nothing about the request: it is as good as not sent.
            let may_correct = self.settings.correct_clock && tally.corrections == 0;
            if may_correct && self.set_clock(correction, &error) {
                tally.corrections += 1;
                continue;
            }
            let failure = Failure {
                method: &method,
                reads_only: subject.reads_only,
                attempt: tally.sent - tally.corrections,
                error: &error,
            };
            let Some(delay) = retry.delay(&failure) else {
                return Err(error);
            };
            trace.retry(&error, delay);
            self.transport.sleep_any(delay).await;
        }
    }

    /// Signs and sends once; success is a status of 2xx.
    async fn attempt(
        &self,
        subject: Subject,
        mut request: http::Request<Binary>,
        options: &Options,
        correction: i64,
    ) -> Result<http::Response<Binary>, Error> {
        let operation = subject.operation;
        let context = self.context(correction);
        let credentials = self.credentials(options);
        let settings = &self.settings;
        settings
            .before_signing
            .iter()
            .for_each(|hook| hook(&mut request));
        let signed = authorize(operation, &mut request, credentials, &context).await?;
        request
            .headers_mut()
            .entry(USER_AGENT)
            .or_insert_with(|| self.user_agent(subject.product));
        settings
            .after_signing
            .iter()
            .for_each(|hook| hook(&mut request));
        let response = self.carry(request, subject.streams).await;
        let response = response.map_err(|error| Error::Transport { operation, error })?;
        if response.status().is_success() {
            return Ok(response);
        }
        let mut error = ServiceError::new(
            operation,
            response.status(),
            response.headers(),
            response.body().as_bytes().map_or(&[], |body| body),
        );
        if signed {
            error.compare_clocks(context.now());
        }
        Err(Error::Service(error))
    }

    /// The product of whoever calls, if it was given, and that of the crate with the operation.
    fn user_agent(&self, product: &'static str) -> HeaderValue {
        let own = || HeaderValue::from_static(product);
        match &self.settings.user_agent {
            // The first half was checked when the client was built.
            Some(first) => format!("{first} {product}")
                .try_into()
                .unwrap_or_else(|_| own()),
            None => own(),
        }
    }

    /// Carries a request. The body of the response is in memory, unless it `streams` and is no error.
    async fn carry(
        &self,
        request: http::Request<Binary>,
        streams: Streams,
    ) -> Result<http::Response<Binary>, TransportError> {
        let body = request.body().as_bytes();
        let body = body.filter(|_| !streams(None)).cloned();
        if let Some(body) = body {
            let response = self.transport.send_any(request.map(|_| body)).await?;
            return Ok(response.map(Binary::from));
        }
        let response = self.transport.stream_any(request).await?;
        let status = response.status();
        if status.is_success() && streams(Some(status.as_u16())) {
            return Ok(response);
        }
        let (head, body) = response.into_parts();
        let body = body.collect(MAX_RESPONSE).await.map_err(broken)?;
        Ok(http::Response::from_parts(head, body.into()))
    }

    /// Goes by the service's clock from now on, if the error shows that the local one is off.
    ///
    /// `correction` is the one that the refused request was signed with: calls that are refused
    /// together come to the same result.
    fn set_clock(&self, correction: i64, error: &Error) -> bool {
        let skew = match error {
            Error::Service(error) => error.clock_skew(),
            _ => None,
        };
        if let Some(skew) = skew {
            let correction = correction.saturating_sub(skew.as_secs());
            self.correction.store(correction, Ordering::Relaxed);
        }
        skew.is_some()
    }
}
