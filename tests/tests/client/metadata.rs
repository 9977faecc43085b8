//! Credentials from the metadata service of an elastic cloud server, played by the loopback server.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::join_all;
use harbour::jiff::{SignedDuration, Timestamp};
use harbour::{Client, Credentials, Error, Reqwest, Timeout, Transport, TransportError, blocking};

use crate::answer::Answer;
use crate::clients::{self, Hurried, PROJECT, run};
use crate::operations::{get, post};
use crate::server::{Received, Server};
use crate::verifier::verify;

const TOKEN: &str = "/meta-data/latest/api/token";
const KEY: &str = "/openstack/latest/securitykey";

/// Leads requests for the metadata service, whose address is fixed, to a server of the test.
struct Rerouted {
    inner: Reqwest,
    to: String,
}

impl Transport for Rerouted {
    async fn send(
        &self,
        mut request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        if request.uri().host() == Some("169.254.169.254") {
            let timeout = request.extensions().get();
            assert_eq!(timeout, Some(&Timeout(Duration::from_secs(3))));
            let uri = format!("{}{}", self.to, request.uri().path());
            *request.uri_mut() = uri.parse().unwrap();
        }
        self.inner.send(request).await
    }

    async fn sleep(&self, _: Duration) {}
}

/// A clock that the test moves.
#[derive(Clone, Default)]
struct Clock(Arc<AtomicI64>);

impl Clock {
    fn now(&self) -> Timestamp {
        clients::now() + SignedDuration::from_secs(self.0.load(Ordering::SeqCst))
    }

    fn pass(&self, time: SignedDuration) {
        self.0.fetch_add(time.as_secs(), Ordering::SeqCst);
    }
}

/// A client on a server with an agency.
fn client(server: &Server, clock: &Clock) -> Client {
    let clock = clock.clone();
    let transport = Rerouted {
        inner: clients::http(),
        to: server.url(),
    };
    clients::client(server)
        .credentials(Credentials::from_ecs_metadata().project_id(PROJECT))
        .clock(move || clock.now())
        .transport(transport)
        .build()
        .unwrap()
}

/// A metadata service of the current version, with these answers to the question for a key.
fn with_keys<const N: usize>(keys: [Answer; N]) -> Server {
    let asked = std::sync::atomic::AtomicUsize::new(0);
    Server::new(move |request, _| match &*request.target {
        TOKEN => Answer::new(200, &[], "metadata-token\n"),
        KEY => keys[asked.fetch_add(1, Ordering::SeqCst).min(N - 1)].clone(),
        _ => Answer::ok("{}"),
    })
}

/// A key that expires some time after the beginning of the test.
fn key(name: &str, expires_after: SignedDuration) -> Answer {
    let expires = clients::now() + expires_after;
    Answer::ok(format!(
        r#"{{"credential": {{"access": "{name}", "secret": "secret of {name}",
            "securitytoken": "token of {name}", "expires_at": "{expires:.6}"}}}}"#
    ))
}

fn to(server: &Server, target: &str) -> Vec<Received> {
    let mut requests = server.requests();
    requests.retain(|request| request.target == target);
    requests
}

/// The key that the last request was signed with.
#[track_caller]
fn signed_with(server: &Server) -> String {
    let request = server.requests().pop().unwrap();
    let token = request.header("x-security-token").unwrap();
    let name = token.strip_prefix("token of ").unwrap();
    verify(&request, name, &format!("secret of {name}"));
    name.to_owned()
}

const HOUR: SignedDuration = SignedDuration::from_hours(1);

#[tokio::test]
async fn a_key_is_asked_for_with_a_token_of_the_session() {
    let server = with_keys([key("first", HOUR * 24)]);
    let client = client(&server, &Clock::default());
    client.send(post()).await.unwrap();
    client.clone().send(get()).await.unwrap();
    assert_eq!(signed_with(&server), "first");
    let requests = server.requests();
    assert_eq!(requests.len(), 4);
    assert_eq!((&*requests[0].method, &*requests[0].target), ("PUT", TOKEN));
    let ttl = requests[0].header("x-metadata-token-ttl-seconds");
    assert_eq!(ttl, Some("21600"));
    assert_eq!(requests[0].header("content-length"), Some("0"));
    assert_eq!((&*requests[1].method, &*requests[1].target), ("GET", KEY));
    let token = requests[1].header("x-metadata-token");
    assert_eq!(token, Some("metadata-token"));
    for request in &requests[..2] {
        assert_eq!(request.header("authorization"), None);
    }
}

#[tokio::test]
async fn older_versions_of_the_service_have_no_token() {
    for status in [404, 405, 503] {
        let server = Server::new(move |request, _| match &*request.target {
            TOKEN => Answer::new(status, &[], "not here"),
            KEY => key("first", HOUR * 24),
            _ => Answer::ok("{}"),
        });
        client(&server, &Clock::default())
            .send(get())
            .await
            .unwrap();
        assert_eq!(server.requests()[1].header("x-metadata-token"), None);
        assert_eq!(signed_with(&server), "first");
    }
}

#[tokio::test]
async fn the_key_is_renewed_40_minutes_before_it_expires() {
    let server = with_keys([key("first", HOUR * 6), key("second", HOUR * 12)]);
    let clock = Clock::default();
    let client = client(&server, &clock);
    client.send(get()).await.unwrap();
    clock.pass(SignedDuration::from_secs(6 * 3600 - 40 * 60 - 1));
    client.send(get()).await.unwrap();
    assert_eq!(signed_with(&server), "first");
    clock.pass(SignedDuration::from_secs(1));
    client.send(get()).await.unwrap();
    assert_eq!(signed_with(&server), "second");
    clock.pass(HOUR);
    client.send(get()).await.unwrap();
    assert_eq!(signed_with(&server), "second");
    assert_eq!(to(&server, KEY).len(), 2);
}

#[tokio::test]
async fn the_old_key_is_used_as_long_as_it_can_be_while_there_is_no_new_one() {
    let failed = Answer::new(500, &[], "");
    let server = with_keys([key("first", HOUR), failed, key("second", HOUR * 9)]);
    let clock = Clock::default();
    let client = client(&server, &clock);
    client.send(get()).await.unwrap();
    clock.pass(SignedDuration::from_mins(30));
    for _ in 0..5 {
        client.send(get()).await.unwrap();
        assert_eq!(signed_with(&server), "first");
    }
    assert_eq!(
        to(&server, KEY).len(),
        2,
        "it is given some time to recover"
    );
    clock.pass(SignedDuration::from_mins(2));
    client.send(get()).await.unwrap();
    assert_eq!(signed_with(&server), "second");
}

#[tokio::test]
async fn a_key_that_is_handed_out_late_is_not_asked_for_with_every_call() {
    let server = with_keys([key("first", SignedDuration::from_mins(20))]);
    let clock = Clock::default();
    let client = client(&server, &clock);
    for _ in 0..5 {
        client.send(get()).await.unwrap();
    }
    assert_eq!(to(&server, KEY).len(), 1);
    clock.pass(SignedDuration::from_mins(2));
    client.send(get()).await.unwrap();
    assert_eq!(to(&server, KEY).len(), 2);
}

#[tokio::test]
async fn a_key_that_has_expired_is_not_used() {
    let failed = Answer::new(500, &[], "");
    let server = with_keys([key("first", HOUR), failed]);
    let clock = Clock::default();
    let client = client(&server, &clock);
    client.send(get()).await.unwrap();
    clock.pass(HOUR);
    let error = client.send(get()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListShips: the credentials of the ECS metadata service cannot be used: it answered \
         HTTP 500 Internal Server Error"
    );
}

#[tokio::test]
async fn what_is_wrong_is_said_without_showing_a_secret() {
    let half = r#"{"credential": {"access": "a", "secret": "hush"}}"#;
    let timeless = r#"{"credential": {"access": "a", "secret": "hush", "securitytoken": "hush",
        "expires_at": "soon"}}"#;
    for (answer, expected) in [
        (Answer::new(404, &[], ""), "the server has no agency"),
        (
            Answer::new(500, &[], "hush"),
            "it answered HTTP 500 Internal Server Error",
        ),
        (
            Answer::ok("hush"),
            "it answered with something other than a key",
        ),
        (
            Answer::ok(half),
            "it answered with something other than a key",
        ),
        (Answer::ok(timeless), "it does not say when the key expires"),
        (Answer::break_off(""), "the connection broke"),
    ] {
        let server = with_keys([answer]);
        let error = client(&server, &Clock::default())
            .send(get())
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Credentials { .. }), "{error:?}");
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
        assert_eq!(to(&server, "/v2/0f1e2d3c/ships").len(), 0);
    }
}

#[tokio::test]
async fn calls_that_come_together_ask_once() {
    let server = with_keys([key("first", HOUR * 24)]);
    let client = client(&server, &Clock::default());
    for result in join_all((0..50).map(|_| client.send(get()))).await {
        result.unwrap();
    }
    assert_eq!(to(&server, KEY).len(), 1);
}

#[tokio::test]
async fn calls_that_come_together_do_not_each_ask_in_vain() {
    let server = with_keys([Answer::new(500, &[], "")]);
    let client = client(&server, &Clock::default());
    for result in join_all((0..50).map(|_| client.send(get()))).await {
        result.unwrap_err();
    }
    assert!(to(&server, KEY).len() <= 2, "{}", to(&server, KEY).len());
    client.send(get()).await.unwrap_err();
    assert_eq!(to(&server, KEY).len(), 3, "the next call asks again");
}

#[test]
fn without_async_it_is_the_same() {
    struct Blocking(Rerouted);

    impl blocking::Transport for Blocking {
        fn send(
            &self,
            request: http::Request<Bytes>,
        ) -> Result<http::Response<Bytes>, TransportError> {
            run(self.0.send(request))
        }
    }

    let server = with_keys([key("first", HOUR * 24)]);
    let transport = Rerouted {
        inner: clients::http(),
        to: server.url(),
    };
    let client = clients::blocking_client(&server)
        .credentials(Credentials::from_ecs_metadata().project_id(PROJECT))
        .transport(Hurried::new(Blocking(transport)))
        .build()
        .unwrap();
    client.send(get()).unwrap();
    client.send(get()).unwrap();
    assert_eq!(signed_with(&server), "first");
    assert_eq!(server.requests().len(), 4);
}

/// A metadata service that hands out one key and then never answers again.
#[derive(Default)]
struct Hanging(AtomicI64);

impl Transport for Hanging {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        if request.uri().host() != Some("169.254.169.254") {
            return Ok(http::Response::new("{}".into()));
        }
        if self.0.fetch_add(1, Ordering::SeqCst) > 1 {
            std::future::pending::<()>().await;
        }
        let expires = clients::now() + SignedDuration::from_hours(1);
        let key = format!(
            r#"{{"credential": {{"access": "a", "secret": "s", "securitytoken": "t", "expires_at": "{expires}"}}}}"#
        );
        Ok(http::Response::new(key.into()))
    }

    async fn sleep(&self, _: Duration) {}
}

#[tokio::test]
async fn a_call_that_is_given_up_while_it_asks_for_a_key_does_not_hold_up_the_next() {
    let clock = Clock::default();
    let now = clock.clone();
    let client = Client::builder()
        .region("cn-north-4")
        .credentials(Credentials::from_ecs_metadata().project_id(PROJECT))
        .clock(move || now.now())
        .transport(Hanging::default())
        .build()
        .unwrap();
    client.send(get()).await.unwrap();
    clock.pass(SignedDuration::from_mins(30));
    let impatient = tokio::time::timeout(Duration::from_millis(20), client.send(get())).await;
    assert!(impatient.is_err());
    let next = tokio::time::timeout(Duration::from_secs(20), client.send(get())).await;
    next.expect("the old key is good").unwrap();
}
