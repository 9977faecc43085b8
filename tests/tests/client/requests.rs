//! What operations look like on the connection, however they are sent.

use harbour::goods::{GoodsKind, ListGoods, StoreGoods};
use harbour::ships::{CargoState, ListShips, ShipClass, ShipState};
use harbour::{Client, CompactTime, Credentials, Operation};

use crate::answer::Answer;
use crate::clients::{self, AK, PROJECT, SK, run};
use crate::own_http_client::Ureq;
use crate::server::{Received, Server};
use crate::verifier::verify;

/// Sends an operation with async, without, and over an HTTP client of somebody's own.
fn every_way<O>(operation: &O, credentials: &Credentials) -> (Server, Vec<Received>)
where
    O: Operation + Clone + Send + Sync,
{
    let server = Server::answering([Answer::ok("{}")]);
    let client = clients::client(&server).credentials(credentials.clone());
    let client = client.build().unwrap();
    assert!(run(client.send(operation.clone())).is_ok());
    let client = clients::blocking_client(&server).credentials(credentials.clone());
    let client = client.build().unwrap();
    assert!(client.send(operation.clone()).is_ok());
    let client = clients::blocking_client(&server).credentials(credentials.clone());
    let client = client.transport(Ureq::new()).build().unwrap();
    assert!(client.send(operation.clone()).is_ok());
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    (server, requests)
}

/// Sends an operation with a key, in every way.
fn signed<O: Operation + Clone + Send + Sync>(operation: &O) -> Vec<Received> {
    let (server, requests) = every_way(operation, &clients::key());
    for request in &requests {
        let mut names = verify(request, AK, SK);
        names.retain(|name| !matches!(&**name, "x-agent-id" | "x-customs-token"));
        let mut expected = vec!["host", "x-project-id", "x-sdk-date"];
        if O::HAS_BODY {
            expected.insert(0, "content-type");
        }
        assert_eq!(names, expected);
        assert_eq!(request.method, O::METHOD.as_str());
        assert_eq!(request.header("host"), Some(&*server.host()));
        assert_eq!(request.header("x-project-id"), Some(PROJECT));
        assert_eq!(request.header("x-sdk-date"), Some("20260102T030405Z"));
        has_what_is_never_signed(request);
    }
    requests
}

/// Sends an operation with a token, in every way.
fn with_token<O: Operation + Clone + Send + Sync>(operation: &O) -> Vec<Received> {
    let token = Credentials::token("a+token/of=IAM").project_id(PROJECT);
    let (server, requests) = every_way(operation, &token);
    for request in &requests {
        assert_eq!(request.header("x-auth-token"), Some("a+token/of=IAM"));
        for name in [
            "authorization",
            "x-sdk-date",
            "x-project-id",
            "x-security-token",
        ] {
            assert_eq!(request.header(name), None, "{name}");
        }
        assert_eq!(request.header("host"), Some(&*server.host()));
        has_what_is_never_signed(request);
    }
    requests
}

#[track_caller]
fn has_what_is_never_signed(request: &Received) {
    let agent = request.header("user-agent").unwrap();
    assert!(agent.starts_with("harbour/"), "{agent}");
    let (kind, length) = match request.body.len() {
        0 => (None, None),
        length => (Some("application/json"), Some(length.to_string())),
    };
    assert_eq!(request.header("content-type"), kind);
    assert_eq!(
        request.header("content-length"),
        length.as_deref(),
        "{request:?}"
    );
}

fn everything() -> ListShips {
    ListShips::new()
        .ship_id(["9", "1", "2&3"])
        .state([ShipState::Moored, ShipState::AtSea, "NEW+ONE".into()])
        .cargo_state([CargoState::PartLoaded])
        .ship_class([ShipClass::Freighter, ShipClass::Ferry])
        .arrived_after("20170725181000".parse::<CompactTime>().unwrap())
        .arrived_before("20170726181000".parse::<CompactTime>().unwrap())
        .fleet_id(-1)
        .labels(["a b", "日本"])
        .search("50% ~-._*'(é)/?#[]@!$&+,;=:")
        .page(0)
        .size(100)
}

#[test]
fn every_parameter_of_the_query_is_sent_in_the_order_it_is_signed_in() {
    for request in signed(&everything()) {
        assert_eq!(
            request.target,
            "/v2/0f1e2d3c/ships?arrived_after=20170725181000&arrived_before=20170726181000\
             &cargoState=PART_LOADED&fleet_id=-1&labels=a%20b%2C%E6%97%A5%E6%9C%AC&page=0\
             &search=50%25%20~-._%2A%27%28%C3%A9%29%2F%3F%23%5B%5D%40%21%24%26%2B%2C%3B%3D%3A\
             &shipClass=FERRY&shipClass=FREIGHTER&ship_id=1&ship_id=2%263&ship_id=9&size=100\
             &state=AT_SEA&state=MOORED&state=NEW%2BONE"
        );
        assert!(request.body.is_empty());
    }
}

#[test]
fn with_a_token_nothing_is_signed_and_the_query_stays_as_it_was_written() {
    for request in with_token(&everything()) {
        let (path, query) = request.target.split_once('?').unwrap();
        assert_eq!(path, "/v2/0f1e2d3c/ships");
        assert!(query.starts_with("ship_id=9&ship_id=1&ship_id=2%263&state=MOORED&state=AT_SEA"));
    }
    let store = StoreGoods::new("Barley", GoodsKind::Grain);
    for request in with_token(&store) {
        assert_eq!(request.text(), r#"{"name":"Barley","kind":"GRAIN"}"#);
    }
}

#[test]
fn without_parameters_there_is_no_query() {
    for request in signed(&ListShips::new()) {
        assert_eq!(request.target, "/v2/0f1e2d3c/ships");
        let unsigned = ["accept", "accept-encoding", "authorization", "user-agent"];
        let mut names = request.header_names();
        names.retain(|name| !unsigned.contains(&&**name));
        assert_eq!(names, ["host", "x-project-id", "x-sdk-date"]);
    }
}

#[test]
fn every_header_of_an_operation_is_sent_and_signed() {
    let store = StoreGoods::new("Barley", GoodsKind::Grain)
        .x_agent_id("  Jürgen\tü ")
        .x_customs_token("an inner token");
    for request in signed(&store) {
        assert_eq!(request.target, "/v1/0f1e2d3c/goods");
        assert_eq!(request.header("x-agent-id"), Some("Jürgen\tü"));
        assert_eq!(request.header("x-customs-token"), Some("an inner token"));
        let names = verify(&request, AK, SK);
        assert!(names.contains(&"x-agent-id".to_owned()), "{names:?}");
        assert!(names.contains(&"x-customs-token".to_owned()), "{names:?}");
    }
    let list = ListGoods::new(["g1"]).x_agent_id("u");
    for request in signed(&list) {
        assert_eq!(request.header("x-agent-id"), Some("u"));
    }
}

#[test]
fn every_member_of_a_body_is_sent() {
    let (service, operation) = tests::harbour_operation("StoreGoods");
    let full = tests::sample::body(&service, &operation);
    let store = StoreGoods::from_body(full.to_string().as_bytes()).unwrap();
    for request in signed(&store) {
        let sent: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(sent, full);
    }
    for request in signed(&ListGoods::new(["a\"1", "日本", ""])) {
        assert_eq!(request.target, "/v1/0f1e2d3c/goods/summaries");
        assert_eq!(request.text(), r#"{"goods_ids":["a\"1","日本",""]}"#);
    }
    for request in signed(&ListGoods::new([""; 0])) {
        assert_eq!(request.text(), r#"{"goods_ids":[]}"#);
    }
}

#[test]
fn a_project_of_the_request_comes_before_that_of_the_credentials() {
    let server = Server::answering([Answer::ok("{}")]);
    let client = clients::blocking_client(&server).build().unwrap();
    client.send(ListShips::new().project_id("a b~c")).unwrap();
    let request = server.request();
    assert_eq!(request.target, "/v2/a%20b~c/ships");
    assert_eq!(request.header("x-project-id"), Some("a b~c"));
    verify(&request, AK, SK);
}

#[tokio::test]
async fn a_temporary_key_brings_its_token() {
    let server = Server::answering([Answer::ok("{}")]);
    let credentials = clients::key().security_token("a-security-token");
    let client = clients::client(&server).credentials(credentials);
    client
        .build()
        .unwrap()
        .send(ListShips::new())
        .await
        .unwrap();
    let request = server.request();
    assert_eq!(request.header("x-security-token"), Some("a-security-token"));
    assert!(verify(&request, AK, SK).contains(&"x-security-token".to_owned()));
}

#[tokio::test]
async fn the_endpoint_may_have_a_base_path_and_the_user_agent_a_product() {
    let server = Server::answering([Answer::ok("{}")]);
    let client = clients::client(&server)
        .endpoint(server.url() + "/gateway/harbour/")
        .user_agent("my-app/2.1")
        .build()
        .unwrap();
    client.send(ListShips::new().page(1)).await.unwrap();
    let request = server.request();
    assert_eq!(request.target, "/gateway/harbour/v2/0f1e2d3c/ships?page=1");
    let agent = request.header("user-agent").unwrap();
    assert!(agent.starts_with("my-app/2.1 harbour/"), "{agent}");
    verify(&request, AK, SK);
}

#[tokio::test]
async fn a_request_that_no_operation_describes_is_signed_too() {
    let server = Server::answering([Answer::ok("done")]);
    let client = Client::builder()
        .region("cn-north-4")
        .credentials(clients::key())
        .transport(clients::http())
        .build()
        .unwrap();
    let request = http::Request::put(format!("{}/v1/x?b=2&a=%7e", server.url()))
        .header("Content-Type", "text/plain")
        .header("X-Own", "value")
        .body("content".into())
        .unwrap();
    let response = client.send_request(request).await.unwrap();
    assert_eq!(&response.body()[..], b"done");
    let request = server.request();
    assert_eq!(request.target, "/v1/x?a=~&b=2");
    assert_eq!(
        request.header("x-sdk-content-sha256"),
        Some("UNSIGNED-PAYLOAD")
    );
    assert!(verify(&request, AK, SK).contains(&"x-own".to_owned()));
}

#[tokio::test]
async fn a_request_that_was_signed_before_is_signed_anew() {
    let server = Server::answering([Answer::ok("done")]);
    let client = clients::client(&server).build().unwrap();
    let request = http::Request::get(server.url() + "/v1/x")
        .header("X-Sdk-Date", "20191115T033655Z")
        .header(
            "Authorization",
            "SDK-HMAC-SHA256 Access=A, SignedHeaders=host, Signature=0",
        )
        .body(bytes::Bytes::new())
        .unwrap();
    client.send_request(request).await.unwrap();
    let request = server.request();
    assert_eq!(request.header("x-sdk-date"), Some("20260102T030405Z"));
    verify(&request, AK, SK);
}

#[test]
fn a_request_without_a_body_looks_the_same_with_and_without_async() {
    let server = Server::answering([Answer::ok("")]);
    let request = |method| {
        let request = http::Request::builder().method(method);
        let request = request.uri(server.url() + "/v1/x");
        request.body(bytes::Bytes::new()).unwrap()
    };
    for method in ["GET", "DELETE", "POST", "PUT"] {
        let client = clients::client(&server).build().unwrap();
        run(client.send_request(request(method))).unwrap();
        let client = clients::blocking_client(&server).build().unwrap();
        client.send_request(request(method)).unwrap();
    }
    for pair in server.requests().chunks(2) {
        assert_eq!(pair[0].header_names(), pair[1].header_names());
        let has_length = matches!(&*pair[0].method, "POST" | "PUT");
        let length = has_length.then_some("0");
        assert_eq!(pair[0].header("content-length"), length, "{pair:?}");
    }
}
