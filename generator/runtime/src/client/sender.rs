//! One call from operation to response: addresses, attempts, clock. Used by both clients.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::header::HeaderValue;
use jiff::{SignedDuration, Timestamp};

use super::attempts::{Subject, Tally};
use super::authorize::authorize;
use super::options::Options;
use super::prepare::{destination, make};
use super::project::LookedUp;
use super::reply::Reply;
use super::retry::was_not_connected;
use super::settings::Settings;
use super::stopwatch::Stopwatch;
use super::trace::Trace;
use crate::credentials::Credentials;
use crate::credentials::provide::ProvideContext;
use crate::errors::Error;
use crate::errors::build::BuildError;
use crate::operation::destination::Destination;
use crate::operation::{Described, Operation};
use crate::transport::AnyTransport;
use crate::wire::binary::Binary;

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
    /// That of the settings, if there is one.
    pub(super) endpoint: Option<Destination>,
    credentials: Credentials,
    pub(super) transport: Box<dyn AnyTransport>,
    pub(super) project: LookedUp,
    /// Seconds to add to the clock.
    pub(super) correction: AtomicI64,
}

impl Sender {
    pub(super) fn new(
        settings: Settings,
        credentials: Credentials,
        transport: Box<dyn AnyTransport>,
    ) -> Result<Self, BuildError> {
        let endpoint = settings.endpoint.as_deref().map(Destination::new);
        if let Some(product) = &settings.user_agent {
            HeaderValue::from_str(product).map_err(|_| BuildError::UserAgent)?;
        }
        Ok(Self {
            endpoint: endpoint.transpose().map_err(BuildError::Endpoint)?,
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
        let (mut address, mut others) = self.addresses(O::NAME, O::SERVICE, options)?;
        let mut tally = Tally::default();
        loop {
            let (request, to) = self.request(operation, address, options).await?;
            let again = || make(operation, &to, options);
            tally.may_move = !others.is_empty();
            let subject = Subject::of::<O>();
            let attempts = self.attempts(subject, request, again, options, trace, &mut tally);
            match (attempts.await, others) {
                (Err(error), [next, rest @ ..]) if was_not_connected(&error) => {
                    trace.retry(&error, Duration::ZERO);
                    address = destination(O::NAME, next)?;
                    others = rest;
                }
                (result, _) => return Ok((result?, tally.sent)),
            }
        }
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
        let again = || Ok(request.clone());
        let mut tally = Tally::default();
        let first = request.clone();
        let attempts = self.attempts(subject, first, again, options, &trace, &mut tally);
        let result = trace.within(attempts).await;
        trace.end(&result);
        let response = result?.map(Binary::into_bytes);
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

    pub(super) fn credentials<'a>(&'a self, options: &'a Options) -> &'a Credentials {
        options.credentials.as_ref().unwrap_or(&self.credentials)
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

    pub(crate) fn show(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("region", &self.settings.region)
            .field("endpoint", &self.settings.endpoint)
            .field("credentials", &self.credentials)
            .field("retry", &self.settings.retry)
            .finish_non_exhaustive()
    }
}
