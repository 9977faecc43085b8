//! `Server`: the routes of services as one axum router, with IDs of requests, limits and validation.

use std::collections::BTreeSet;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::routing::any;
use bytes::Bytes;
use http::header::{ALLOW, HeaderName, HeaderValue};
use http::{Method, Response, StatusCode};

use super::api_error::ApiError;
use super::body::{MAX_BODY, collect};
use super::call::{Call, Caller, RequestId};
use super::receive::{Arrived, Validation};
use super::route::{Answer, Route, Routes};
use super::verifier::Verifier;
use super::{Keys, template};
use crate::signing::{PlusIsBlank, is_named_like_a_secret};

/// The header with the ID of the request, of every response.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The routes of one service or several, and what becomes of a request before it reaches one of them.
///
/// A method that panics ends its connection without an answer, as with any router of axum.
///
/// ```
/// use huaweicloud_runtime::server::{Routes, Server, Validation};
///
/// # fn example(vod: Routes, metastudio: Routes) {
/// let router = Server::new()
///     .service(vod)
///     .service(metastudio)
///     .validation(Validation::Strict)
///     .router();
/// # }
/// ```
#[must_use]
pub struct Server {
    routes: Routes,
    validation: Validation,
    max_body: usize,
    request_ids: Arc<dyn Fn() -> String + Send + Sync>,
    layers: Vec<AddLayer>,
}

/// Adds a layer, given the largest body in bytes.
type AddLayer = Box<dyn FnOnce(axum::Router, usize) -> axum::Router + Send>;

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("routes", &self.routes)
            .field("validation", &self.validation)
            .field("max_body", &self.max_body)
            .finish_non_exhaustive()
    }
}

impl Default for Server {
    fn default() -> Self {
        Self::new()
    }
}

impl Server {
    /// No routes, validation as documented.
    pub fn new() -> Self {
        Self {
            routes: Routes::new(),
            validation: Validation::Documented,
            max_body: MAX_BODY,
            request_ids: Arc::new(|| format!("{:032x}", fastrand::u128(..))),
            layers: Vec::new(),
        }
    }

    /// Adds the routes of a service.
    pub fn service(mut self, routes: Routes) -> Self {
        self.routes.extend(routes);
        self
    }

    /// Lets in only who signs or brings a token; without a verifier, everybody is let in. The largest body is that of
    /// the server.
    pub fn verifier<K: Keys>(mut self, verifier: Verifier<K>) -> Self {
        self.layers.push(Box::new(move |router, max_body| {
            router.layer(verifier.max_body(max_body))
        }));
        self
    }

    /// Adds a function around all routes, and around what was added before, in the manner of
    /// [`axum::middleware::from_fn`]. The request has its [`RequestId`] already; the response gets it afterwards.
    pub fn around<F>(
        mut self,
        middleware: impl Fn(Request, Next) -> F + Clone + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Response<Body>> + Send + 'static,
    {
        self.layers
            .push(Box::new(move |router, _| router.layer(from_fn(middleware))));
        self
    }

    /// Says what requests are held against.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.validation = validation;
        self
    }

    /// The largest body that is taken, in bytes; 2 MiB unless this says otherwise. Whatever is larger is answered 413.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Says how requests are numbered, for tests that want the same IDs each time; they are random otherwise.
    pub fn request_ids(mut self, next: impl Fn() -> String + Send + Sync + 'static) -> Self {
        self.request_ids = Arc::new(next);
        self
    }

    /// The router. It can be nested and layered like any other; of two with a fallback, axum merges none.
    pub fn router(self) -> axum::Router {
        let all = self.routes.into_routes();
        let shapes: BTreeSet<String> = all.iter().map(|it| template::shape(it.path)).collect();
        let mut router = axum::Router::new().without_v07_checks();
        for shape in shapes {
            // axum takes `/a/b` for the first of two shapes alone, whatever the method; `/a/{x}` may have more of them.
            let here = all.iter().filter(|it| template::overlap(&shape, it.path));
            let shape_of = Arc::new(Shape {
                routes: here.cloned().collect(),
                validation: self.validation,
                max_body: self.max_body,
            });
            let answer = move |request: Request| {
                let shape = Arc::clone(&shape_of);
                async move { shape.answer(request).await }
            };
            router = router.route(&shape, any(answer));
        }
        router = router.fallback(|request: Request| async move {
            let request_id = request.extensions().get::<RequestId>();
            no_such_api(request.method(), request.uri().path()).respond(request_id)
        });
        for add in self.layers {
            router = add(router, self.max_body);
        }
        let request_ids = self.request_ids;
        router.layer(from_fn(move |request, next| {
            with_id(RequestId(request_ids()), request, next)
        }))
    }
}

/// Gives a request its ID, and the response the same. From here on, `Debug` of the headers shows no credentials.
async fn with_id(id: RequestId, mut request: Request, next: Next) -> Response<Body> {
    let header = HeaderValue::from_str(&id.0);
    for (name, value) in request.headers_mut() {
        if is_named_like_a_secret(name) {
            value.set_sensitive(true);
        }
    }
    request.extensions_mut().insert(id);
    let mut response = next.run(request).await;
    if let Ok(id) = header {
        response.headers_mut().entry(REQUEST_ID).or_insert(id);
    }
    response
}

fn no_such_api(method: &Method, path: &str) -> ApiError {
    let message = format!("The API does not exist: {method} {path}");
    ApiError::new(StatusCode::NOT_FOUND, "APIGW.0101", message)
}

/// The operations that a path of one shape can be of.
struct Shape {
    routes: Vec<Route>,
    validation: Validation,
    max_body: usize,
}

/// A route that the request takes, and the parameters of its path.
type Taken<'r> = (&'r Route, Vec<(&'static str, &'r str)>);

impl Shape {
    async fn answer(&self, request: Request) -> Response<Body> {
        let id = request.extensions().get::<RequestId>().cloned();
        match self.try_answer(request).await {
            Ok(response) => response,
            Err(error) => error.respond(id.as_ref()),
        }
    }

    async fn try_answer(&self, request: Request) -> Result<Response<Body>, ApiError> {
        let (head, body) = request.into_parts();
        let taken = self.taken(&head.method, head.uri.path())?;
        let body = collect(body, self.max_body).await?;
        let answer = self.choose(&taken, &head, &body)?;
        drop(taken);
        answer(Call {
            request_id: head
                .extensions
                .get::<RequestId>()
                .cloned()
                .unwrap_or_else(|| RequestId(String::new())),
            caller: head.extensions.get::<Caller>().cloned(),
            method: head.method,
            uri: head.uri,
            headers: head.headers,
        })
        .await
    }

    /// The routes of a method and a path: of those that differ in what is literal, the ones that say most.
    fn taken<'r>(&'r self, method: &Method, path: &'r str) -> Result<Vec<Taken<'r>>, ApiError> {
        let of_path = self.routes.iter().filter_map(|route| {
            let parameters = template::parameters(route.path, path)?;
            Some((route, parameters))
        });
        let of_path: Vec<Taken<'r>> = of_path.collect();
        if of_path.is_empty() {
            return Err(no_such_api(method, path));
        }
        if of_path.iter().all(|(route, _)| route.method != *method) {
            return Err(wrong_method(&of_path, method, path));
        }
        let mut taken = of_path;
        taken.retain(|(route, _)| route.method == *method);
        let literals = |(route, _): &Taken<'_>| template::literals(route.path);
        if taken.len() > 1 {
            let most = taken.iter().map(literals).max();
            taken.retain(|it| Some(literals(it)) == most);
        }
        Ok(taken)
    }

    /// Of several operations the first that the request can be; else what is wrong with the likeliest.
    fn choose(
        &self,
        taken: &[Taken<'_>],
        head: &http::request::Parts,
        body: &Bytes,
    ) -> Result<Answer, ApiError> {
        let signed = matches!(head.extensions.get(), Some(Caller::AccessKey(_)));
        let plus_is_blank = head.extensions.get::<PlusIsBlank>().is_some();
        let mut likeliest: Option<(usize, ApiError)> = None;
        for (route, path) in taken {
            let arrived = Arrived {
                path,
                query: head.uri.query().unwrap_or_default(),
                // Clients that sign write a blank as `%20`, all others as forms do.
                plus_is_blank: plus_is_blank || !signed,
                headers: &head.headers,
                body,
            };
            match (route.receive)(&arrived, self.validation) {
                Ok(answer) => return Ok(answer),
                Err(refused) => {
                    let least = likeliest.as_ref().map(|(least, _)| *least);
                    if least.is_none_or(|least| refused.0 < least) {
                        likeliest = Some(refused);
                    }
                }
            }
        }
        let none = || no_such_api(&head.method, head.uri.path());
        Err(likeliest.map_or_else(none, |(_, error)| error))
    }
}

fn wrong_method(of_path: &[Taken<'_>], method: &Method, path: &str) -> ApiError {
    let methods = of_path.iter().map(|(route, _)| route.method.as_str());
    let mut methods: Vec<&str> = methods.collect();
    methods.sort_unstable();
    methods.dedup();
    let allowed = methods.join(", ");
    let message = format!("The API does not exist: {method} {path}; this path has {allowed}");
    let error = ApiError::new(StatusCode::METHOD_NOT_ALLOWED, "APIGW.0101", message);
    match HeaderValue::from_str(&allowed) {
        Ok(allowed) => error.header(ALLOW, allowed),
        Err(_) => error,
    }
}
