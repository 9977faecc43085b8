//! Client, signer, wire, verifier and server, and all of it back: over TCP, for every operation of every spec.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use bytes::Bytes;
use generator::page::Location;
use generator::service::{Media, Operation as Documented, Service, Success};
use harbour::server::{ApiError, FixedKeys, OperationVisitor, Routes, Server, Verifier};
use harbour::signing::canonical_query;
use harbour::{
    AccessKey, Client, Credentials, Destination, Error, Object, Operation, http, http::StatusCode,
};
use tower::ServiceExt;

const KEY: (&str, &str) = ("AKID", "a-secret");

type Response = http::Response<Bytes>;
type Request = http::Request<Vec<u8>>;

/// An operation's part of the test: what a page's request and response become on their way there and back.
type Exchange =
    Box<dyn Fn(String, Request, Response) -> Pin<Box<dyn Future<Output = Result<(), String>>>>>;

/// The operations of a service: their routes, which answer what is set, and the exchange of each.
#[derive(Default)]
pub(crate) struct Exchanges {
    pub(crate) routes: Routes,
    answer: Arc<Mutex<Response>>,
    /// The last request that a handler saw, as a client would send it.
    seen: Arc<Mutex<Option<http::Request<Bytes>>>>,
    pub(crate) of: Vec<(&'static str, Exchange)>,
}

fn again<O: Operation>(request: &O) -> http::Request<Bytes> {
    let to = Destination::new("http://localhost").unwrap();
    request.to_request(&to).unwrap()
}

/// What a request says. Whoever signs puts repeated values of the query in order.
fn said(request: &http::Request<Bytes>) -> (&str, String, &http::HeaderMap, &Bytes) {
    let query = canonical_query(request.uri().query().unwrap_or_default());
    let path = request.uri().path();
    (path, query.into_owned(), request.headers(), request.body())
}

fn unreadable(error: &Error) -> ApiError {
    ApiError::new(StatusCode::IM_A_TEAPOT, "Unreadable", error.to_string())
}

impl OperationVisitor for Exchanges {
    fn visit<O>(&mut self)
    where
        O: Operation + Send + Sync + 'static,
        O::Response: Send,
    {
        let (answer, seen) = (Arc::clone(&self.answer), Arc::clone(&self.seen));
        let routes = std::mem::take(&mut self.routes);
        self.routes = routes.add(None, None, move |_, request: O| {
            *seen.lock().unwrap() = Some(again(&request));
            let answer = O::read_response(&*answer.lock().unwrap());
            std::future::ready(answer.map_err(|error| unreadable(&error)))
        });
        let (answer, seen) = (Arc::clone(&self.answer), Arc::clone(&self.seen));
        let exchange: Exchange = Box::new(move |endpoint, request, response| {
            let (answer, seen) = (Arc::clone(&answer), Arc::clone(&seen));
            Box::pin(async move {
                *answer.lock().unwrap() = response;
                // The page's request, as a server understands it, and what it answers.
                let (operation, written) = understood::<O>(request, &answer).await?;
                let meant = again(&operation);
                let client = Client::builder()
                    .endpoint(&endpoint)
                    .credentials(Credentials::new(KEY.0, KEY.1).project_id("p"))
                    .build()
                    .unwrap();
                let received = client.send(operation).await;
                let received = received.map_err(|error| format!("{}: {error}", O::NAME))?;
                let seen = seen.lock().unwrap().take().ok_or("nobody saw it")?;
                if said(&seen) != said(&meant) {
                    return Err(format!("{}: {meant:?} arrived as {seen:?}", O::NAME));
                }
                // What the client made of the response says the same.
                let received = answered::<O>(received).await?;
                if received == written {
                    Ok(())
                } else {
                    Err(format!("{}: {written:?} was read as {received:?}", O::NAME))
                }
            })
        });
        self.of.push((<O as Object>::NAME, exchange));
    }
}

/// What a server sees of a request, and what it writes for the response that is set.
async fn understood<O>(
    request: Request,
    answer: &Arc<Mutex<Response>>,
) -> Result<(O, (StatusCode, Bytes)), String>
where
    O: Operation + Send + Sync + 'static,
    O::Response: Send,
{
    let seen: Arc<Mutex<Option<O>>> = Arc::default();
    let (kept, answer) = (Arc::clone(&seen), Arc::clone(answer));
    let routes = Routes::default().add(None, None, move |_, request: O| {
        *kept.lock().unwrap() = Some(request);
        let answer = O::read_response(&*answer.lock().unwrap());
        std::future::ready(answer.map_err(|error| unreadable(&error)))
    });
    let written = call(routes, request).await;
    let operation = seen.lock().unwrap().take();
    let operation =
        operation.ok_or_else(|| format!("{} is not understood: {written:?}", O::NAME))?;
    if written.0.is_success() {
        Ok((operation, written))
    } else {
        Err(format!("{} cannot answer: {written:?}", O::NAME))
    }
}

/// What a server writes for a response.
async fn answered<O>(response: O::Response) -> Result<(StatusCode, Bytes), String>
where
    O: Operation + Send + Sync + 'static,
    O::Response: Send,
{
    let written = harbour::server::written::<O>(&response).map_err(|error| error.to_string())?;
    let (head, body) = written.into_parts();
    let body = to_bytes(body, usize::MAX).await;
    Ok((head.status, body.map_err(|error| error.to_string())?))
}

async fn call(routes: Routes, request: Request) -> (StatusCode, Bytes) {
    let server = Server::new().service(routes).router();
    let response = server.oneshot(request.map(Body::from)).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, body)
}

/// The server side of a service, with a verifier, on a port of its own.
async fn serve(routes: Routes) -> String {
    let keys = FixedKeys::new([AccessKey::new(KEY.0, KEY.1)]);
    let server = Server::new().service(routes).verifier(Verifier::new(keys));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, server.router()).await });
    format!("http://{address}")
}

/// Every response of success: those that the page shows, and one with every member for each status.
fn responses(service: &Service, operation: &Documented) -> Vec<Response> {
    let response = |status: u16, body: Vec<u8>| {
        let response = http::Response::builder().status(status);
        response.body(Bytes::from(body)).unwrap()
    };
    let examples = operation.example_responses.iter();
    let examples = examples.filter(|(status, _)| (200..300).contains(status));
    let mut all: Vec<Response> = examples
        .map(|(status, json)| response(*status, json.clone().into_bytes()))
        .collect();
    let alternatives = operation.alternatives.iter().map(|it| &it.response);
    for success in std::iter::once(&operation.response).chain(alternatives) {
        let Some((status, _)) = success.statuses.first() else {
            continue;
        };
        all.push(response(*status, body(service, success)));
    }
    all
}

fn body(service: &Service, success: &Success) -> Vec<u8> {
    let mut members = success.members.iter();
    let has_body = members.any(|it| matches!(it.location, Location::Body | Location::Whole));
    if Media::is_raw(success.media.as_ref()) {
        b"7".to_vec()
    } else if has_body {
        tests::sample::response(service, success).to_string().into()
    } else {
        Vec::new()
    }
}

#[tokio::test]
async fn what_is_said_is_what_is_understood_on_both_sides() {
    let mut failures = Vec::new();
    let mut held = 0;
    for (service, show) in super::every::shown::<Exchanges>() {
        let mut exchanges = Exchanges::default();
        show(&mut exchanges);
        let endpoint = serve(exchanges.routes.clone()).await;
        for (name, exchange) in &exchanges.of {
            let operation = service.operations().find(|it| it.name == **name).unwrap();
            // Which of several a request is, is for another test.
            if !operation.shares_uri_with.is_empty() {
                continue;
            }
            for (seed, response) in responses(&service, operation).into_iter().enumerate() {
                let mut rng = fastrand::Rng::with_seed(seed as u64);
                let values = tests::random::Values::Open;
                let drawn = tests::random::request(&service, operation, values, &mut rng);
                let request = drawn.to_http().unwrap();
                held += 1;
                if let Err(why) = exchange(endpoint.clone(), request, response).await {
                    failures.push(why);
                }
            }
        }
    }
    assert!(held > 60, "only {held}");
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}
