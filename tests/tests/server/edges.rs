//! Where routers are put, and what handlers learn beside the members.

use harbour::server::axum::Router;
use harbour::server::{ApiError, Call, FixedKeys, InProcessRouter, Server, Verifier, axum};
use harbour::ships::{self, ListShips, ListShipsResponse};
use harbour::{AccessKey, Client, Credentials, Error};
use hostile::Binary;
use hostile::files::{self, PutFile, PutFileResponse};
use http::{HeaderName, HeaderValue, Request, StatusCode};
use tower::ServiceExt;

use super::valid::call;

struct Port;

impl ships::Api for Port {
    async fn list_ships(&self, call: Call, _: ListShips) -> Result<ListShipsResponse, ApiError> {
        let header = HeaderName::from_static("x-request-id");
        let error = ApiError::new(StatusCode::CONFLICT, "SHIP.0409", call.uri().path());
        Err(error.header(header, HeaderValue::from_static("of the service")))
    }
}

struct Files;

impl files::Api for Files {
    async fn put(&self, _: Call, request: PutFile) -> Result<PutFileResponse, ApiError> {
        let content_type = request.r#type.content_type().unwrap_or("none").to_owned();
        Err(ApiError::new(StatusCode::CONFLICT, "Type", content_type))
    }
}

#[tokio::test]
async fn a_router_can_stand_below_a_path_of_somebody_elses() {
    let router = Router::new().nest("/gateway", ships::router(Port));
    let client = Client::builder()
        .endpoint("http://localhost/gateway")
        .credentials(Credentials::new("key", "secret").project_id("p1"))
        .transport(InProcessRouter::new(router))
        .build()
        .unwrap();
    let error = client.send(ListShips::new()).await.unwrap_err();
    let Error::Service(error) = error else {
        panic!("{error}");
    };
    assert_eq!(error.code(), Some("SHIP.0409"));
    assert_eq!(error.message(), Some("/v2/p1/ships"));
}

#[tokio::test]
async fn what_stands_below_a_path_is_signed_with_it() {
    let keys = FixedKeys::new([AccessKey::new("key", "secret")]);
    let server = Server::new().service(ships::routes(Port));
    let router = server.verifier(Verifier::new(keys)).router();
    let router = Router::new().nest("/gateway", router);
    let ask = async |secret: &str| {
        let client = Client::builder()
            .endpoint("http://localhost/gateway")
            .credentials(Credentials::new("key", secret).project_id("p1"))
            .transport(InProcessRouter::new(router.clone()))
            .build()
            .unwrap();
        let Error::Service(error) = client.send(ListShips::new()).await.unwrap_err() else {
            panic!("an error of the service");
        };
        error.code().map(str::to_owned)
    };
    assert_eq!(ask("secret").await.as_deref(), Some("SHIP.0409"));
    assert_eq!(ask("another").await.as_deref(), Some("APIGW.0301"));
}

#[tokio::test]
async fn the_largest_body_of_a_server_is_that_of_its_verifier() {
    let ask = async |max_body: usize| {
        let keys = FixedKeys::new([AccessKey::new("key", "secret")]);
        let server = Server::new().service(files::routes(Files));
        let server = server.verifier(Verifier::new(keys)).max_body(max_body);
        let client = Client::builder()
            .endpoint("http://localhost")
            .credentials(Credentials::new("key", "secret").project_id("p1"))
            .transport(InProcessRouter::new(server.router()))
            .build()
            .unwrap();
        let content = Binary::from(vec![0; 3 * 1024 * 1024]);
        let error = client
            .send(PutFile::new("a", "image/gif", content))
            .await
            .unwrap_err();
        let Error::Service(error) = error else {
            panic!("{error}");
        };
        error.status()
    };
    assert_eq!(ask(4 * 1024 * 1024).await, StatusCode::CONFLICT);
    assert_eq!(ask(1024).await, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn an_id_that_the_service_gives_a_request_stays() {
    let request = Request::get("/v2/p1/ships").body(axum::body::Body::empty());
    let response = ships::router(Port).oneshot(request.unwrap()).await.unwrap();
    assert_eq!(response.headers()["x-request-id"], "of the service");
}

#[tokio::test]
async fn bytes_say_of_which_type_they_arrived() {
    let request = Request::put("/v1/files/a%2Fb").header("content-type", "image/gif");
    let request = request.body(axum::body::Body::from("GIF")).unwrap();
    let (status, body) = call(files::router(Files), request).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(body.contains("image/gif"), "{body}");
}
