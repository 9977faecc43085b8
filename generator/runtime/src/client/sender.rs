//! One call from request to response: destination, project, attempts, clock. Used by both clients.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderValue, USER_AGENT};
use jiff::{SignedDuration, Timestamp};

use super::attempt::Attempt;
use super::authorize::authorize;
use super::options::Options;
use super::project::{IAM, ListProjects, ListProjectsResponse, LookedUp};
use super::reply::Reply;
use super::retry::Failure;
use super::settings::Settings;
use super::stopwatch::Stopwatch;
use super::trace::Trace;
use crate::credentials::Credentials;
use crate::errors::Error;
use crate::errors::build::BuildError;
use crate::errors::credentials::CredentialsError;
use crate::errors::destination::DestinationError;
use crate::errors::request::RequestError;
use crate::errors::service::ServiceError;
use crate::errors::transport::TransportError;
use crate::operation::destination::Destination;
use crate::operation::response::Response as _;
use crate::operation::service::Service;
use crate::operation::{Described, OWN_PRODUCT, Operation};
use crate::transport::{AnyTransport, MAX_RESPONSE, broken};
use crate::wire::binary::Binary;
use crate::wire::object::Object as _;

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
    settings: Settings,
    /// That of the settings, if there is one.
    endpoint: Option<Destination>,
    credentials: Credentials,
    transport: Box<dyn AnyTransport>,
    project: LookedUp,
    /// Seconds to add to the clock.
    correction: AtomicI64,
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
            let (request, to) = self.request(operation, options).await?;
            let again = || make(operation, &to, options);
            let streams = O::Response::streams;
            let attempts =
                self.attempts(Subject::of::<O>(), request, again, streams, options, &trace);
            let (response, attempts) = attempts.await?;
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
        let attempts = self.attempts(subject, request.clone(), again, |_| false, options, &trace);
        let result = trace.within(attempts).await;
        trace.end(&result);
        let response = result?.0.map(Binary::into_bytes);
        if let (Some(hook), Some(described)) = (&self.settings.on_drift, described) {
            (described.drift)(&response).iter().for_each(&**hook);
        }
        Ok(response)
    }

    /// Waits, as the transport does.
    pub(super) async fn rest(&self, duration: Duration) {
        self.transport.sleep_any(duration).await;
    }

    /// The response, and how many attempts it took: the first with a request that is there, the rest `again`.
    async fn attempts(
        &self,
        subject: Subject,
        request: http::Request<Binary>,
        again: impl Fn() -> Result<http::Request<Binary>, Error>,
        streams: Streams,
        options: &Options,
        trace: &Trace,
    ) -> Result<(http::Response<Binary>, u32), Error> {
        let retry = options.retry.as_ref().unwrap_or(&self.settings.retry);
        let mut attempt = 1;
        let mut may_correct = self.settings.correct_clock;
        let (method, body) = (request.method().clone(), request.body().clone());
        let mut first = Some(request);
        loop {
            trace.attempt(attempt);
            let correction = self.correction.load(Ordering::Relaxed);
            let watch = Stopwatch::start();
            let request = first.take().map_or_else(&again, Ok)?;
            let sent = self.attempt(subject, request, streams, options, correction);
            let outcome = sent.await;
            let seen = Attempt {
                operation: subject.operation,
                method: &method,
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
            if body.was_read() {
                return Err(error);
            }
            // A refused signature says nothing about the request: it is as good as not sent.
            if may_correct && self.set_clock(correction, &error) {
                may_correct = false;
                continue;
            }
            let failure = Failure {
                method: &method,
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
        let now = self.now(correction);
        let credentials = self.credentials(options);
        let settings = &self.settings;
        settings
            .before_signing
            .iter()
            .for_each(|hook| hook(&mut request));
        authorize(operation, &mut request, credentials, &*self.transport, now).await?;
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
        if credentials.sign_requests() {
            error.compare_clocks(now);
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

    fn credentials<'a>(&'a self, options: &'a Options) -> &'a Credentials {
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

    /// Makes the request, with the project looked up if the operation needs one; and where it goes.
    async fn request<O: Operation + Sync>(
        &self,
        operation: &O,
        options: &Options,
    ) -> Result<(http::Request<Binary>, Destination), Error> {
        let mut destination = self.destination(O::NAME, O::SERVICE, options)?;
        if self.credentials(options).are_empty() {
            let error = CredentialsError::Unusable {
                source: "the call".to_owned(),
                reason: "the access key, its secret or the token is empty".to_owned(),
            };
            let operation = O::NAME;
            return Err(Error::Credentials { operation, error });
        }
        // What was looked up is the project of the client's own credentials.
        let others = options.credentials.as_ref().map(|_| LookedUp::default());
        let looked_up = others.as_ref().unwrap_or(&self.project);
        let given = self.credentials(options).project_id.as_ref();
        let given = given.or(looked_up.known());
        if let Some(project) = given {
            destination = destination.project_id(project);
        }
        match (
            make(operation, &destination, options),
            &self.settings.region,
        ) {
            (
                Err(Error::Request(RequestError::MissingPathParameter {
                    from_sender: true, ..
                })),
                Some(region),
            ) => {
                let projects = Box::pin(self.list_projects(region, options));
                let project = looked_up.ask(O::NAME, region, projects).await?;
                let destination = destination.project_id(project);
                Ok((make(operation, &destination, options)?, destination))
            }
            (request, _) => Ok((request?, destination)),
        }
    }

    /// Asks IAM for the projects of the region, as whoever makes the call.
    async fn list_projects(
        &self,
        region: &str,
        options: &Options,
    ) -> Result<ListProjectsResponse, Error> {
        let iam = match &self.credentials(options).iam_endpoint {
            Some(endpoint) => endpoint.clone(),
            None => IAM.endpoint(region),
        };
        let iam = bad_destination(ListProjects::NAME, Destination::new(&iam))?;
        let list = ListProjects {
            name: region.to_owned(),
        };
        let request = list.to_request(&iam)?;
        let options = Options {
            headers: Vec::new(),
            endpoint: None,
            ..options.clone()
        };
        let response = self.exchange(request, &options).await?;
        ListProjects::read_response(&response)
    }

    fn destination(
        &self,
        operation: &'static str,
        service: Service,
        options: &Options,
    ) -> Result<Destination, Error> {
        let destination = match (&options.endpoint, &self.endpoint, &self.settings.region) {
            (Some(endpoint), _, _) => Destination::new(endpoint),
            (None, Some(endpoint), _) => return Ok(endpoint.clone()),
            (None, None, Some(region)) => Destination::new(&service.endpoint(region)),
            (None, None, None) => unreachable!("the builder asks for one of the two"),
        };
        bad_destination(operation, destination)
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

/// A request as it goes out, but for what proves who sends.
fn make<O: Operation>(
    operation: &O,
    to: &Destination,
    options: &Options,
) -> Result<http::Request<Binary>, Error> {
    let mut request = operation.to_streamed_request(to)?;
    options.apply(O::NAME, &mut request)?;
    Ok(request)
}

fn bad_destination(
    operation: &'static str,
    destination: Result<Destination, DestinationError>,
) -> Result<Destination, Error> {
    destination.map_err(|error| Error::Request(RequestError::BadDestination { operation, error }))
}
