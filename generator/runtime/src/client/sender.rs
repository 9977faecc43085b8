//! One call from operation to response: addresses, attempts, clock. Used by both clients.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderValue, USER_AGENT};
use jiff::{SignedDuration, Timestamp};

use super::attempt::Attempt;
use super::authorize::authorize;
use super::options::Options;
use super::project::LookedUp;
use super::reply::Reply;
use super::retry::Failure;
use super::settings::Settings;
use super::stopwatch::Stopwatch;
use super::trace::Trace;
use crate::credentials::Credentials;
use crate::credentials::provide::ProvideContext;
use crate::errors::Error;
use crate::errors::build::BuildError;
use crate::errors::service::ServiceError;
use crate::errors::transport::{TransportError, TransportErrorKind};
use crate::operation::response::Response as _;
use crate::operation::{Described, OWN_PRODUCT, Operation};
use crate::transport::{AnyTransport, MAX_RESPONSE, broken};
use crate::wire::binary::Binary;

/// Whether a response is handed on as a stream: with this status, or with any.
type Streams = fn(Option<u16>) -> bool;

/// The name of the operation that a request is of; stands among the extensions of one that was made by hand.
///
/// Errors, traces and hooks name it.
///
/// ```
/// # use huaweicloud_runtime::{OperationName, http};
/// let request = http::Request::get("https://vod.example.com/v1/new").extension(OperationName("ShowNew"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationName(pub &'static str);

/// What a client consists of.
pub(crate) struct Sender {
    pub(super) settings: Settings,
    credentials: Credentials,
    transport: Box<dyn AnyTransport>,
    pub(super) project: LookedUp,
    /// Seconds to add to the clock.
    pub(super) correction: AtomicI64,
}

/// What a request is of.
#[derive(Clone, Copy)]
struct Subject {
    operation: &'static str,
    product: &'static str,
    reads_only: bool,
}

impl Subject {
    fn of<O: Operation>() -> Self {
        Self {
            operation: O::NAME,
            product: O::PRODUCT,
            reads_only: O::READS_ONLY,
        }
    }

    /// Of a request that may have been made of an operation, or else have been given a name.
    fn of_request(request: &http::Request<Bytes>) -> Self {
        let extensions = request.extensions();
        let named = extensions.get().map(|OperationName(name)| *name);
        match extensions.get::<Described>() {
            Some(described) => Self {
                operation: named.unwrap_or(described.operation),
                product: described.product,
                reads_only: described.reads_only,
            },
            None => Self {
                operation: named.unwrap_or("request"),
                product: OWN_PRODUCT,
                reads_only: false,
            },
        }
    }
}

impl Sender {
    pub(super) fn new(
        settings: Settings,
        credentials: Credentials,
        transport: Box<dyn AnyTransport>,
    ) -> Result<Self, BuildError> {
        if let Some(product) = &settings.user_agent {
            HeaderValue::from_str(product).map_err(|_| BuildError::UserAgent)?;
        }
        Ok(Self {
            credentials,
            settings,
            transport,
            project: LookedUp::default(),
            correction: AtomicI64::new(0),
        })
    }

    /// Calls an operation.
    pub(crate) async fn call<O: Operation + Sync>(
        &self,
        operation: &O,
        options: &Options,
    ) -> Result<Reply<O::Response>, Error> {
        let watch = Stopwatch::start();
        let trace = Trace::begin(O::NAME);
        let call = async {
            let exchange = self.exchange_operation(operation, options, &trace);
            let (response, attempts) = exchange.await?;
            let value = O::read_streamed_response(&response)?;
            let response = response.map(Binary::into_bytes);
            if let Some(hook) = &self.settings.on_drift {
                O::drift(&response).iter().for_each(&**hook);
            }
            Ok(Reply::new(value, response, attempts, watch.elapsed()))
        };
        let result = trace.within(call).await;
        trace.end(&result);
        result
    }

    /// Sends the request of an operation to the first of its addresses that can be connected to.
    async fn exchange_operation<O: Operation + Sync>(
        &self,
        operation: &O,
        options: &Options,
        trace: &Trace,
    ) -> Result<(http::Response<Binary>, u32), Error> {
        let addresses = self.addresses(O::SERVICE, options);
        let mut addresses = addresses.iter().peekable();
        while let Some(address) = addresses.next() {
            let request = self.request(operation, address, options).await?;
            let streams = O::Response::streams;
            let attempts = self.attempts(Subject::of::<O>(), request, streams, options, trace);
            match attempts.await {
                Err(error) if addresses.peek().is_some() && was_not_connected(&error) => {
                    trace.retry(&error, Duration::ZERO);
                }
                result => return result,
            }
        }
        unreachable!("a service has an address")
    }

    /// Sends a request until it succeeds, or another attempt is out of the question.
    pub(crate) async fn exchange(
        &self,
        request: http::Request<Bytes>,
        options: &Options,
    ) -> Result<http::Response<Bytes>, Error> {
        let subject = Subject::of_request(&request);
        let described = request.extensions().get::<Described>().copied();
        let trace = Trace::begin(subject.operation);
        let request = request.map(Binary::from);
        let attempts = self.attempts(subject, request, |_| false, options, &trace);
        let result = trace.within(attempts).await;
        trace.end(&result);
        let response = result?.0.map(Binary::into_bytes);
        if let (Some(hook), Some(described)) = (&self.settings.on_drift, described) {
            (described.drift)(&response).iter().for_each(&**hook);
        }
        Ok(response)
    }

    /// Adds the signature or the token of now to a request.
    pub(crate) async fn sign(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Request<Bytes>, Error> {
        let operation = Subject::of_request(&request).operation;
        let context = self.context(self.correction.load(Ordering::Relaxed));
        let mut request = request.map(Binary::from);
        authorize(operation, &mut request, &self.credentials, &context).await?;
        Ok(request.map(Binary::into_bytes))
    }

    /// Waits, as the transport does.
    pub(super) async fn rest(&self, duration: Duration) {
        self.transport.sleep_any(duration).await;
    }

    /// The response, and how many attempts it took.
    async fn attempts(
        &self,
        subject: Subject,
        request: http::Request<Binary>,
        streams: Streams,
        options: &Options,
        trace: &Trace,
    ) -> Result<(http::Response<Binary>, u32), Error> {
        let retry = options.retry.as_ref().unwrap_or(&self.settings.retry);
        let mut attempt = 1;
        let mut may_correct = self.settings.correct_clock;
        loop {
            trace.attempt(attempt);
            let correction = self.correction.load(Ordering::Relaxed);
            let watch = Stopwatch::start();
            let sent = self.attempt(subject, request.clone(), streams, options, correction);
            let outcome = sent.await;
            let seen = Attempt {
                operation: subject.operation,
                method: request.method(),
                number: attempt,
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
                    return Ok((response, attempt));
                }
                Err(error) => error,
            };
            // Of a stream, there is no second beginning.
            if request.body().was_read() {
                return Err(error);
            }
            // A refused signature says nothing about the request: it is as good as not sent.
            if may_correct && self.set_clock(correction, &error) {
                may_correct = false;
                continue;
            }
            let failure = Failure {
                method: request.method(),
                reads_only: subject.reads_only,
                attempt,
                error: &error,
            };
            let Some(delay) = retry.delay(&failure) else {
                return Err(error);
            };
            trace.retry(&error, delay);
            self.transport.sleep_any(delay).await;
            attempt += 1;
        }
    }

    /// Signs and sends once; success is a status of 2xx.
    async fn attempt(
        &self,
        subject: Subject,
        mut request: http::Request<Binary>,
        streams: Streams,
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
        let response = self.carry(request, streams).await;
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

    pub(super) fn credentials<'a>(&'a self, options: &'a Options) -> &'a Credentials {
        options.credentials.as_ref().unwrap_or(&self.credentials)
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

    /// What credentials are asked for with.
    pub(super) fn context(&self, correction: i64) -> ProvideContext<'_> {
        let now = self.now(correction);
        ProvideContext::new(&*self.transport, now, self.settings.region.as_deref())
    }

    fn now(&self, correction: i64) -> Timestamp {
        let now = (self.settings.clock)();
        now.checked_add(SignedDuration::from_secs(correction))
            .unwrap_or(now)
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

    pub(crate) fn show(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("region", &self.settings.region)
            .field("endpoint", &self.settings.endpoint)
            .field("credentials", &self.credentials)
            .field("retry", &self.settings.retry)
            .finish_non_exhaustive()
    }
}

/// Whether the service has seen nothing of a request.
fn was_not_connected(error: &Error) -> bool {
    matches!(error, Error::Transport { error, .. } if error.kind() == TransportErrorKind::Connect)
}
