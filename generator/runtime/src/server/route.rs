//! Routes: an operation's method and path, and what answers it.

use std::fmt;
use std::future::{Future, Ready, ready};
use std::pin::Pin;
use std::sync::Arc;

use axum::body::Body;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Method, Response, StatusCode};

use super::api_error::ApiError;
use super::call::Call;
use super::receive::{Arrived, Validation};
use super::refusal::InvalidParameter;
use super::template;
use crate::operation::Operation;
use crate::operation::response::{Response as _, Written};
use crate::wire::binary::Binary;

/// The routes of a service, or of several: what [`Server::service`](super::Server::service) takes.
#[derive(Clone, Debug, Default)]
pub struct Routes(Vec<Route>);

impl Routes {
    /// No routes yet.
    #[doc(hidden)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an operation, and the method of the service that answers it.
    ///
    /// `status` is that of a success, `invalid` the error by which the service refuses parameters, if a page shows one.
    #[doc(hidden)]
    #[must_use]
    pub fn add<O, F>(
        mut self,
        status: Option<&u16>,
        invalid: Option<&InvalidParameter>,
        answer: impl Fn(Call, O) -> F + Send + Sync + 'static,
    ) -> Self
    where
        O: Operation + Send + 'static,
        F: Future<Output = Result<O::Response, ApiError>> + Send + 'static,
    {
        let status = status.copied().unwrap_or(200);
        let invalid = invalid.copied().unwrap_or(InvalidParameter {
            code: "InvalidParameter",
            message: "Invalid parameter",
        });
        self.0.push(Route {
            operation: O::NAME,
            method: O::METHOD,
            path: O::PATH,
            status,
            invalid,
            receive: receive(status, invalid, answer),
        });
        self
    }

    /// Adds the routes of another service.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.extend(other);
        self
    }

    /// Has a function answer an operation in place of the service.
    ///
    /// Nothing changes if the operation is not among the routes.
    #[must_use]
    pub fn answer<O, F>(mut self, answer: impl Fn(Call, O) -> F + Send + Sync + 'static) -> Self
    where
        O: Operation + Send + 'static,
        F: Future<Output = Result<O::Response, ApiError>> + Send + 'static,
    {
        let is_meant = |route: &&mut Route| {
            (route.operation, &route.method, route.path) == (O::NAME, &O::METHOD, O::PATH)
        };
        if let Some(route) = self.0.iter_mut().find(is_meant) {
            route.receive = receive(route.status, route.invalid, answer);
        }
        self
    }

    /// The operation that a request is of, and the parameters of its path as they stand in it; of several, the first.
    pub fn find<'p>(
        &self,
        method: &Method,
        path: &'p str,
    ) -> Option<(&'static str, Vec<(&'static str, &'p str)>)> {
        let mut routes = self.0.iter().filter(|route| route.method == *method);
        routes.find_map(|route| {
            let parameters = template::parameters(route.path, path)?;
            Some((route.operation, parameters))
        })
    }

    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub(crate) fn into_routes(self) -> Vec<Route> {
        self.0
    }
}

/// An operation, and what answers it.
#[derive(Clone)]
pub(crate) struct Route {
    pub(crate) operation: &'static str,
    pub(crate) method: Method,
    /// The path, with a `{name}` for every path parameter.
    pub(crate) path: &'static str,
    status: u16,
    invalid: InvalidParameter,
    pub(crate) receive: Arc<Receive>,
}

/// Reads a request of an operation, and has it answered.
fn receive<O, F>(
    status: u16,
    invalid: InvalidParameter,
    answer: impl Fn(Call, O) -> F + Send + Sync + 'static,
) -> Arc<Receive>
where
    O: Operation + Send + 'static,
    F: Future<Output = Result<O::Response, ApiError>> + Send + 'static,
{
    let answer = Arc::new(answer);
    Arc::new(move |arrived: &Arrived<'_>, validation| {
        let operation: O = arrived.read(validation).map_err(|refusal| {
            let problems = refusal.problems();
            (problems, refusal.into_error(invalid))
        })?;
        let answer = Arc::clone(&answer);
        let answer: Answer = Box::new(move |call| {
            let answered = answer(call, operation);
            Box::pin(async move { answered.await.and_then(|it| write::<O>(&it, status)) })
        });
        Ok(answer)
    })
}

/// Reads a request; of one that is refused, how many problems it has, and the error.
type Receive = dyn Fn(&Arrived<'_>, Validation) -> Result<Answer, (usize, ApiError)> + Send + Sync;

/// Answers the request that was read.
pub(crate) type Answer = Box<dyn FnOnce(Call) -> Answered + Send>;

type Answered = Pin<Box<dyn Future<Output = Result<Response<Body>, ApiError>> + Send>>;

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.operation, self.method, self.path)
    }
}

/// Is shown every operation of a service: for what is the same of all of them, such as answers from examples.
pub trait OperationVisitor {
    /// Is shown one.
    fn visit<O>(&mut self)
    where
        O: Operation + Send + Sync + 'static,
        O::Response: Send;
}

/// What an operation answers that a service does not have: 501.
pub fn not_implemented<O: Operation>(
    _call: Call,
    _request: O,
) -> Ready<Result<O::Response, ApiError>> {
    ready(Err(ApiError::new(
        StatusCode::NOT_IMPLEMENTED,
        format!("{}.NotImplemented", O::SERVICE.name()),
        format!("{} is not implemented", O::NAME),
    )))
}

/// The response of an operation as a service would send it.
#[doc(hidden)]
pub fn written<O: Operation>(response: &O::Response) -> Result<Response<Body>, ApiError> {
    write::<O>(response, 200)
}

/// The response of an operation as HTTP.
fn write<O: Operation>(response: &O::Response, status: u16) -> Result<Response<Body>, ApiError> {
    let unwritable = |reason: String| {
        ApiError::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            format!("{}.Internal", O::SERVICE.name()),
            format!("the response cannot be written: {reason}"),
        )
    };
    let written = response
        .to_success(status)
        .map_err(|error| unwritable(error.to_string()))?;
    let Written {
        status,
        headers,
        body,
    } = written;
    let status = StatusCode::from_u16(status).map_err(|error| unwritable(error.to_string()))?;
    let content_type = body.as_ref().and_then(Binary::content_type);
    let content_type = content_type.map(HeaderValue::from_str).transpose();
    let content_type = content_type.map_err(|error| unwritable(error.to_string()))?;
    let mut response = Response::new(body.map_or_else(Body::empty, as_body));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    if let Some(content_type) = content_type {
        response
            .headers_mut()
            .entry(CONTENT_TYPE)
            .or_insert(content_type);
    }
    Ok(response)
}

/// A body of axum's.
pub(super) fn as_body(content: Binary) -> Body {
    match content.as_bytes() {
        Some(bytes) => Body::from(bytes.clone()),
        None => Body::from_stream(content),
    }
}

/// The routes of a service: a line for each operation, with the method of the trait that answers it.
///
/// Makes the functions `routes`, `router` and `operations`. `invalid("CODE", "message")` says how the service refuses
/// parameters, and `status(201)` with which status a success comes, where the response does not say it itself.
#[macro_export]
macro_rules! routes {
    ($api:ident $(, invalid($code:literal, $message:literal))? {
        $($method:ident = $operation:ident $(, status($status:literal))?;)*
    }) => {
        /// The routes of all operations, for a [`Server`] that has those of other services too, or does more than this
        /// one's [`router`] does by itself.
        ///
        /// [`Server`]: huaweicloud_runtime::server::Server
        pub fn routes<S: $api>(service: S) -> $crate::server::Routes {
            let service = ::std::sync::Arc::new(service);
            let invalid: &[$crate::server::InvalidParameter] = &[$(
                $crate::server::InvalidParameter { code: $code, message: $message }
            )?];
            let routes = $crate::server::Routes::new();
            $(
                let routes = {
                    let service = ::std::sync::Arc::clone(&service);
                    let status: &[u16] = &[$($status)?];
                    routes.add(status.first(), invalid.first(), move |call, request: $operation| {
                        let service = ::std::sync::Arc::clone(&service);
                        async move { $api::$method(&*service, call, request).await }
                    })
                };
            )*
            drop(service);
            routes
        }

        /// A router for all operations, with validation as documented and without a verifier.
        pub fn router<S: $api>(service: S) -> $crate::server::axum::Router {
            $crate::server::Server::new().service(routes(service)).router()
        }

        /// Shows every operation to a visitor.
        pub fn operations(visitor: &mut impl $crate::server::OperationVisitor) {
            $(visitor.visit::<$operation>();)*
        }
    };
}
