//! Where requests go that do not go where the region says, and on behalf of which project.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use harbour::{
    Client, ClientBuilder, Credentials, Endpoints, InProcess, Retry, TransportError,
    TransportErrorKind, goods, http, ships,
};

use crate::clients::{self, AK, PROJECT, SK};
use crate::operations::{get, post};
use crate::process::{in_a_process, is_child};

/// A client whose requests are noted, host and path. No host that is called `down…` is reached, and one that is called
/// `busy…` has no time.
fn noting() -> (ClientBuilder, Arc<Mutex<Vec<String>>>) {
    let noted = Arc::new(Mutex::new(Vec::new()));
    let written = Arc::clone(&noted);
    let service = InProcess::fallible(move |request: http::Request<Bytes>| {
        let uri = request.uri();
        written
            .lock()
            .unwrap()
            .push(format!("{}{}", uri.host().unwrap(), uri.path()));
        let host = uri.host().unwrap();
        if host.starts_with("down") {
            let kind = TransportErrorKind::Connect;
            return Err(TransportError::new(kind, "no such host"));
        }
        let mut response = http::Response::new("{}");
        if host.starts_with("busy") {
            *response.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
        }
        Ok(response)
    });
    let client = Client::builder()
        .credentials(clients::key())
        .clock(clients::now)
        .transport(service);
    (client, noted)
}

#[tokio::test]
async fn a_service_has_an_address_and_a_project_of_its_own() {
    let (client, noted) = noting();
    let client = client
        .region("cn-north-4")
        .service_endpoint(goods::SERVICE, "http://goods.internal/api")
        .service_project_id(goods::SERVICE, "p2")
        .build()
        .unwrap();
    client.send(get()).await.unwrap();
    client.send(post()).await.unwrap();
    let noted = noted.lock().unwrap();
    assert!(noted[0].starts_with("ships.cn-north-4."), "{noted:?}");
    assert!(
        noted[0].ends_with(&format!("/{PROJECT}/ships")),
        "{noted:?}"
    );
    assert!(noted[1].starts_with("goods.internal/api/"), "{noted:?}");
    assert!(noted[1].contains("/p2/"), "{noted:?}");

    let bad = Client::builder()
        .region("cn-north-4")
        .credentials(clients::key())
        .service_endpoint(ships::SERVICE, "ftp://x.example");
    let error = bad.build().unwrap_err().to_string();
    assert_eq!(error, "the scheme of an endpoint must be https or http");
}

#[test]
fn the_environment_has_addresses_and_the_next_is_taken_if_there_is_no_connection() {
    if is_child() {
        let (client, noted) = noting();
        let client = client
            .region("my-region-1")
            .endpoints(Endpoints::from_env().unwrap())
            .retry(Retry::never())
            .build()
            .unwrap();
        clients::run(client.send(get())).unwrap();
        clients::run(client.send(post())).unwrap();
        println!("asked: {:?}", noted.lock().unwrap());
        return;
    }
    let printed = in_a_process(
        "endpoints::the_environment_has_addresses_and_the_next_is_taken_if_there_is_no_connection",
        &[
            ("HOME", "/no/home"),
            (
                "HUAWEICLOUD_SDK_REGION_SHIPS_MY_REGION_1",
                "down.example,https://up.example",
            ),
        ],
    );
    let goods = "goods.my-region-1.";
    assert!(
        printed.contains(
            r#"asked: ["down.example/v2/0f1e2d3c/ships", "up.example/v2/0f1e2d3c/ships", "#
        ) && printed.contains(goods),
        "{printed}"
    );
}

/// Calls an operation of a service with some addresses in its region: the hosts that were asked, and what the hook saw of
/// each attempt.
async fn asked(addresses: &[&str], retry: Retry) -> (Vec<String>, Vec<u32>) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("regions.yaml");
    let text = format!("ships: [{{id: my-region-1, endpoints: {addresses:?}}}]");
    std::fs::write(&file, text).unwrap();
    let (client, noted) = noting();
    let numbers = Arc::new(Mutex::new(Vec::new()));
    let written = Arc::clone(&numbers);
    let client = client
        .region("my-region-1")
        .endpoints(Endpoints::from_file(file).unwrap())
        .retry(retry)
        .after_attempt(move |attempt| written.lock().unwrap().push(attempt.number()))
        .build()
        .unwrap();
    let outcome = client.call(get()).reply().await;
    let numbers = numbers.lock().unwrap().clone();
    if let Ok(reply) = outcome {
        assert_eq!(Some(&reply.attempts), numbers.last());
    }
    let hosts = noted.lock().unwrap();
    let hosts = hosts.iter().map(|it| it.split('.').next().unwrap());
    (hosts.map(str::to_owned).collect(), numbers)
}

#[tokio::test]
async fn attempts_are_those_at_all_addresses_together_and_each_address_has_one() {
    let three = Retry::attempts(3);
    let (hosts, numbers) = asked(&["down1.example", "down2.example"], three.clone()).await;
    assert_eq!(hosts, ["down1", "down2", "down2"]);
    assert_eq!(numbers, [1, 2, 3]);
    let (hosts, _) = asked(&["down1.example", "busy.example"], three.clone()).await;
    assert_eq!(hosts, ["down1", "busy", "busy"]);
    let (hosts, _) = asked(&["busy.example", "up.example"], three).await;
    assert_eq!(
        hosts, ["busy"; 3],
        "it has an answer, so the next is not taken"
    );
    let all = ["down1.example", "down2.example", "up.example"];
    let (hosts, numbers) = asked(&all, Retry::never()).await;
    assert_eq!(hosts, ["down1", "down2", "up"]);
    assert_eq!(numbers, [1, 2, 3]);
}

#[tokio::test]
async fn a_request_from_anywhere_is_signed_for_another_client_to_send() {
    let (client, noted) = noting();
    let client = client
        .region("cn-north-4")
        .credentials(Credentials::new(AK, SK));
    let client = client.build().unwrap();
    let request = http::Request::get("https://other.example/v1/things?b=2&a=1");
    let request = request.body(Bytes::new()).unwrap();
    let signed = client.sign_request(request).await.unwrap();
    assert_eq!(signed.uri().query(), Some("a=1&b=2"));
    let authorization = signed.headers()["authorization"].to_str().unwrap();
    assert!(authorization.starts_with("SDK-HMAC-SHA256 Access=AKIDEXAMPLE, SignedHeaders=host;"));
    assert!(noted.lock().unwrap().is_empty());
}
