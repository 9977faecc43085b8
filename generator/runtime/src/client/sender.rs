//! One call from request to response: destination, project, attempts, clock. Used by both clients.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderValue, USER_AGENT};
use jiff::{SignedDuration, Timestamp};

use super::authorize::authorize;
use super::project::{ListProjects, ListProjectsResponse, LookedUp};
use super::retry::Failure;
use super::settings::Settings;
use super::trace::Trace;
use crate::credentials::provide::ProvideContext;
use crate::credentials::{Credentials, iam};
use crate::errors::Error;
use crate::errors::build::BuildError;
use crate::errors::destination::DestinationError;
use crate::errors::request::RequestError;
use crate::errors::service::ServiceError;
use crate::errors::transport::{TransportError, TransportErrorKind};
use crate::operation::Operation;
use crate::operation::destination::Destination;
use crate::operation::response::Response as _;
use crate::transport::{AnyTransport, MAX_RESPONSE, broken};
use crate::wire::binary::Binary;
use crate::wire::object::Object as _;

/// Whether a response is handed on as a stream: with this status, or with any.
type Streams = fn(Option<u16>) -> bool;

/// What a client consists of.
pub(crate) struct Sender {
    settings: Settings,
    credentials: Credentials,
    transport: Box<dyn AnyTransport>,
    user_agent: HeaderValue,
    project: LookedUp,
    /// Seconds to add to the clock.
    correction: AtomicI64,
}

impl Sender {
    pub(super) fn new(
        settings: Settings,
        credentials: Credentials,
        transport: Box<dyn AnyTransport>,
    ) -> Result<Self, BuildError> {
        let own = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
        let user_agent = match &settings.user_agent {
            Some(product) => format!("{product} {own}"),
            None => own.to_owned(),
        };
        Ok(Self {
            credentials,
            user_agent: user_agent.try_into().map_err(|_| BuildError::UserAgent)?,
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
    ) -> Result<O::Response, Error> {
        let (response, _) = self.call_and_keep(operation).await?;
        Ok(response)
    }

    /// Calls an operation, and returns the body of the response as well, unless that is a stream.
    pub(crate) async fn call_and_keep<O: Operation + Sync>(
        &self,
        operation: &O,
    ) -> Result<(O::Response, Bytes), Error> {
        let trace = Trace::begin(O::NAME);
        let call = async {
            let response = self.exchange_operation(operation, &trace).await?;
            let read = O::read_streamed_response(&response)?;
            let response = response.map(Binary::into_bytes);
            if let Some(hook) = &self.settings.on_drift {
                O::drift(&response).iter().for_each(&**hook);
            }
            Ok((read, response.into_body()))
        };
        let result = trace.within(call).await;
        trace.end(&result);
        result
    }

    /// Sends the request of an operation to the first of its addresses that can be connected to.
    async fn exchange_operation<O: Operation + Sync>(
        &self,
        operation: &O,
        trace: &Trace,
    ) -> Result<http::Response<Binary>, Error> {
        let mut addresses = self.settings.addresses(O::SERVICE).into_iter().peekable();
        while let Some(address) = addresses.next() {
            let request = self.request(operation, &address).await?;
            let streams = O::Response::streams;
            match self.attempts(O::NAME, &request, streams, trace).await {
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
        operation: &'static str,
        request: &http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, Error> {
        let trace = Trace::begin(operation);
        let request = request.clone().map(Binary::from);
        let attempts = self.attempts(operation, &request, |_| false, &trace);
        let result = trace.within(attempts).await;
        trace.end(&result);
        Ok(result?.map(Binary::into_bytes))
    }

    /// Adds the signature or the token of now to a request.
    pub(crate) async fn sign(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Request<Bytes>, Error> {
        let context = self.context(self.now(self.correction.load(Ordering::Relaxed)));
        let mut request = request.map(Binary::from);
        authorize("request", &mut request, &self.credentials, &context).await?;
        Ok(request.map(Binary::into_bytes))
    }

    async fn attempts(
        &self,
        operation: &'static str,
        request: &http::Request<Binary>,
        streams: Streams,
        trace: &Trace,
    ) -> Result<http::Response<Binary>, Error> {
        let mut attempt = 1;
        let mut may_correct = self.settings.correct_clock;
        loop {
            trace.attempt(attempt);
            let correction = self.correction.load(Ordering::Relaxed);
            let error = match self.attempt(operation, request, streams, correction).await {
                Ok(response) => {
                    trace.receive(&response);
                    return Ok(response);
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
                attempt,
                error: &error,
            };
            let Some(delay) = self.settings.retry.delay(&failure) else {
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
        operation: &'static str,
        request: &http::Request<Binary>,
        streams: Streams,
        correction: i64,
    ) -> Result<http::Response<Binary>, Error> {
        let now = self.now(correction);
        let mut request = request.clone();
        let context = self.context(now);
        let signed = authorize(operation, &mut request, &self.credentials, &context).await?;
        request
            .headers_mut()
            .entry(USER_AGENT)
            .or_insert_with(|| self.user_agent.clone());
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
            error.compare_clocks(now);
        }
        Err(Error::Service(error))
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

    /// Makes the request, with the project looked up if the operation needs one.
    async fn request<O: Operation + Sync>(
        &self,
        operation: &O,
        address: &str,
    ) -> Result<http::Request<Binary>, Error> {
        let mut destination = bad_destination(O::NAME, Destination::new(address))?;
        let context = self.context(self.now(self.correction.load(Ordering::Relaxed)));
        let given = self.credentials.project(&context).await;
        let given = given.map_err(|error| Error::Credentials {
            operation: O::NAME,
            error,
        })?;
        let of_service = self.settings.service_projects.get(O::SERVICE.name());
        let given = of_service.map(String::as_str).or(given);
        if let Some(project) = given.or(self.project.known()) {
            destination = destination.project_id(project);
        }
        match (
            operation.to_streamed_request(&destination),
            &self.settings.region,
        ) {
            (
                Err(RequestError::MissingPathParameter {
                    from_sender: true, ..
                }),
                Some(region),
            ) => {
                let projects = Box::pin(self.list_projects(region));
                let project = self.project.ask(O::NAME, region, projects).await?;
                Ok(operation.to_streamed_request(&destination.project_id(project))?)
            }
            (request, _) => Ok(request?),
        }
    }

    /// Asks IAM for the projects of the region.
    async fn list_projects(&self, region: &str) -> Result<ListProjectsResponse, Error> {
        let iam = match &self.credentials.iam_endpoint {
            Some(endpoint) => endpoint.clone(),
            None => iam(region).to_owned(),
        };
        let iam = bad_destination(ListProjects::NAME, Destination::new(&iam))?;
        let list = ListProjects {
            name: region.to_owned(),
        };
        let request = list.to_request(&iam)?;
        let response = self.exchange(ListProjects::NAME, &request).await?;
        ListProjects::read_response(&response)
    }

    /// What credentials are asked for with.
    fn context(&self, now: Timestamp) -> ProvideContext<'_> {
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

fn bad_destination(
    operation: &'static str,
    destination: Result<Destination, DestinationError>,
) -> Result<Destination, Error> {
    destination.map_err(|error| Error::Request(RequestError::BadDestination { operation, error }))
}

/// Whether the service has seen nothing of a request.
fn was_not_connected(error: &Error) -> bool {
    matches!(error, Error::Transport { error, .. } if error.kind() == TransportErrorKind::Connect)
}
