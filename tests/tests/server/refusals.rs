//! What a router refuses, and in which words.

use harbour::goods;
use harbour::server::axum::body::{Body, to_bytes};
use harbour::server::{Server, Validation, axum::Router};
use harbour::ships;
use http::{Request, StatusCode};
use tower::ServiceExt;

/// Provides nothing: whatever gets through is answered 501.
struct Nothing;

impl ships::Api for Nothing {}
impl goods::Api for Nothing {}

fn server() -> Server {
    Server::new()
        .service(ships::routes(Nothing))
        .service(goods::routes(Nothing))
        .request_ids(|| "r1".to_owned())
}

/// The status and the body.
async fn call(router: Router, request: Request<Body>) -> (StatusCode, String) {
    let response = router.oneshot(request).await.unwrap();
    let status = response.status();
    assert_eq!(response.headers()["x-request-id"], "r1");
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

async fn get(server: Server, target: &str) -> (StatusCode, String) {
    let request = Request::get(target).body(Body::empty()).unwrap();
    call(server.router(), request).await
}

async fn post(server: Server, body: &str) -> (StatusCode, String) {
    let request = Request::post("/v1/p1/goods").body(body.to_owned().into());
    call(server.router(), request.unwrap()).await
}

#[track_caller]
fn says((status, body): &(StatusCode, String), expected: StatusCode, words: &[&str]) {
    assert_eq!(*status, expected, "{body}");
    for word in words {
        assert!(body.contains(word), "`{word}` is not in {body}");
    }
}

#[tokio::test]
async fn all_violations_are_told_by_name() {
    let target = "/v2/p1/ships?size=0&fleet_id=x&labels=a&arrived_after=yesterday";
    let answer = get(server(), target).await;
    assert_eq!(
        answer.1,
        r#"{"error_code":"SHIPS.0030","error_msg":"A parameter is wrong: fleet_id (not an integer), arrived_after (not a UTC time of the form yyyymmddhhmmss), size (0 is below the minimum of 1).","request_id":"r1"}"#
    );
    assert_eq!(answer.0, 400);
}

#[tokio::test]
async fn a_body_is_held_against_its_table() {
    let body = r#"{"kind": "LIQUID", "kind": "GRAIN", "inspection": [], "order": "5", "labels": ["a", null],
        "tasks": [{"kind": true}], "new": 1}"#;
    let answer = post(server(), body).await;
    says(
        &answer,
        StatusCode::BAD_REQUEST,
        &[
            "kind (given more than once)",
            "name (missing)",
            "inspection (not an object)",
            "order (not an integer)",
            "labels[1] (not of the documented kind)",
        ],
    );
    assert!(!answer.1.contains("new"), "{}", answer.1);
    let answer = post(server().validation(Validation::Strict), body).await;
    says(&answer, StatusCode::BAD_REQUEST, &["new (not documented)"]);
}

#[tokio::test]
async fn json_must_be_json_and_not_too_large() {
    let deep = "[".repeat(100_000);
    for body in ["", "{", "[]", "7", "\"\u{0}\"", &deep, "{\"order\": 1e999}"] {
        says(
            &post(server(), body).await,
            StatusCode::BAD_REQUEST,
            &["error_code"],
        );
    }
    let large = format!(r#"{{"name": "{}"}}"#, "x".repeat(3_000_000));
    says(
        &post(server(), &large).await,
        StatusCode::PAYLOAD_TOO_LARGE,
        &["APIGW.0201", "2097152"],
    );
}

#[tokio::test]
async fn a_path_that_is_none_and_a_method_that_is_none_are_told_apart() {
    says(
        &get(server(), "/v2/p1/boats").await,
        StatusCode::NOT_FOUND,
        &["APIGW.0101", "GET /v2/p1/boats"],
    );
    says(
        &get(server(), "/v1/p1/goods").await,
        StatusCode::METHOD_NOT_ALLOWED,
        &["APIGW.0101", "POST"],
    );
}

#[tokio::test]
async fn what_is_ignored_is_no_mistake() {
    let answer = get(server(), "/v2/p1/ships?ship_id=a&page=0&size=500").await;
    says(
        &answer,
        StatusCode::NOT_IMPLEMENTED,
        &["Ships.NotImplemented"],
    );
}

#[tokio::test]
async fn validation_can_be_left_to_the_service() {
    let lenient = || server().validation(Validation::Off);
    let answer = get(lenient(), "/v2/p1/ships?size=0&fleet_id=x").await;
    says(&answer, StatusCode::NOT_IMPLEMENTED, &[]);
    // What the type cannot do without is demanded even so.
    let answer = post(lenient(), r#"{"kind": "GRAIN"}"#).await;
    says(&answer, StatusCode::BAD_REQUEST, &["name (missing)"]);
    let answer = post(lenient(), r#"{"name": {}, "kind": "GRAIN"}"#).await;
    says(&answer, StatusCode::BAD_REQUEST, &["name (missing)"]);
    // What says more of it is said alone.
    let answer = post(server(), r#"{"name": {}, "kind": "GRAIN"}"#).await;
    says(&answer, StatusCode::BAD_REQUEST, &["name (not a text)"]);
    assert!(!answer.1.contains("missing"), "{}", answer.1);
}
