//! Every kind of mistake, and what the caller reads about it.

use std::fmt::Write as _;

use harbour::server::axum::body::Body;
use harbour::server::{Server, Validation};
use harbour::{goods, ships};
use http::Request;

use super::valid::call;

/// Provides nothing: whatever gets through is answered 501.
struct Nothing;

impl ships::Api for Nothing {}
impl goods::Api for Nothing {}

const GET: &[&str] = &[
    "/v2/p1/ships?size=0",
    "/v2/p1/ships?size=101",
    "/v2/p1/ships?size=ten",
    "/v2/p1/ships?size=",
    "/v2/p1/ships?size=5&size=6",
    "/v2/p1/ships?size=99999999999999999999",
    "/v2/p1/ships?search=%ff",
    "/v2/p1/ships?arrived_after=2024-01-01",
    "/v2/p1/ships?state=SUNK",
    "/v2/p1/ships?state=moored",
    "/v2/p1/ships?colour=red",
    "/v2/p1/ships?labels=a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q",
    "/v2/p1/ships?labels=abcdefghijklmnopqrstuvwxyz",
    "/v2/p1/ships?ship_id=1&ship_id=2&ship_id=3&ship_id=4&ship_id=5&ship_id=6&ship_id=7&ship_id=8&ship_id=9&ship_id=10&ship_id=11",
    "/v2/p1/ships?ship_id=a&size=5",
    "/v2/p1/boats",
    "/v2/p1/ships/",
    "/v1/p1/goods",
];

const STORE: &[&str] = &[
    "",
    "{",
    "[]",
    "null",
    "{}",
    r#"{"name": ""}"#,
    r#"{"name": null, "kind": "GRAIN"}"#,
    r#"{"name": 7, "kind": "GRAIN"}"#,
    r#"{"name": "a", "name": "b", "kind": "GRAIN"}"#,
    r#"{"name": "a", "kind": "SAND"}"#,
    r#"{"name": "a", "kind": "GRAIN", "colour": "red"}"#,
    r#"{"name": "a", "kind": "GRAIN", "labels": "b"}"#,
    r#"{"name": "a", "kind": "GRAIN", "labels": ["b", 7, null]}"#,
    r#"{"name": "a", "kind": "GRAIN", "order": 1.5}"#,
    r#"{"name": "a", "kind": "GRAIN", "order": "1"}"#,
    r#"{"name": "a", "kind": "GRAIN", "order": -1}"#,
    r#"{"name": "a", "kind": "GRAIN", "inspection": {}}"#,
    r#"{"name": "a", "kind": "GRAIN", "tasks": [{"kind": "X"}, {}]}"#,
];

#[tokio::test]
async fn messages_say_what_is_wrong_and_where() {
    let mut table = String::new();
    for validation in [Validation::Documented, Validation::Strict] {
        let server = || {
            let server = Server::new()
                .service(ships::routes(Nothing))
                .service(goods::routes(Nothing));
            server
                .validation(validation)
                .request_ids(|| "r1".to_owned())
                .router()
        };
        let mut row = |request: String, (status, body): (http::StatusCode, String)| {
            // Writing to a string cannot fail.
            _ = writeln!(table, "{request}\n    {} {body}", status.as_u16());
        };
        for target in GET {
            let request = Request::get(*target).body(Body::empty()).unwrap();
            row(format!("GET {target}"), call(server(), request).await);
        }
        for body in STORE {
            let request = Request::post("/v1/p1/goods")
                .body(Body::from(*body))
                .unwrap();
            row(
                format!("POST /v1/p1/goods {body}"),
                call(server(), request).await,
            );
        }
        for content_type in ["text/plain", "application/json; charset=utf-8"] {
            let request = Request::post("/v1/p1/goods").header("content-type", content_type);
            let request = request.body(Body::from("{}")).unwrap();
            row(
                format!("POST /v1/p1/goods {{}} as {content_type}"),
                call(server(), request).await,
            );
        }
        _ = writeln!(table, "\n");
    }
    insta::assert_snapshot!(table);
}
