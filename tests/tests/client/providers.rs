//! Credentials that change: functions, ID tokens, pods, chains; kept, renewed and shared among calls.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use harbour::credentials::{Federation, IdToken, IssuedCredentials, Oidc, PodIdentity};
use harbour::jiff::{SignedDuration, Timestamp};
use harbour::{AccessKey, Client, Credentials, CredentialsError, Error, InProcess, blocking, http};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::clients::{self, PROJECT};
use crate::operations::get;
use crate::process::{in_a_process, is_child};
use crate::server::{Received, Server};
use crate::verifier::verify;

/// A temporary key that lasts an hour from the beginning of the test, in the spelling of STS.
fn key_of_sts() -> String {
    let end = clients::now() + SignedDuration::from_hours(1);
    json!({"credentials": {
        "access_key_id": "TEMPORARY",
        "secret_access_key": "secret of it",
        "security_token": "token of it",
        "expiration": format!("{end:.6}"),
    }})
    .to_string()
}

fn json_of(request: &Received) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

#[track_caller]
fn assert_signed_with_it(request: &Received) {
    verify(request, "TEMPORARY", "secret of it");
    assert_eq!(request.header("x-security-token"), Some("token of it"));
}

fn token_file(folder: &tempfile::TempDir, text: &str) -> std::path::PathBuf {
    let file = folder.path().join("token");
    fs::write(&file, text).unwrap();
    file
}

#[tokio::test]
async fn an_id_token_becomes_a_token_of_iam_and_that_a_key() {
    let folder = tempfile::tempdir().unwrap();
    let file = token_file(&folder, " the id token\n");
    let server = Server::new(|request, _| match &*request.target {
        "/v3.0/OS-AUTH/id-token/tokens" => {
            Answer::new(201, &[("X-Subject-Token", "a token of IAM")], "{}")
        }
        "/v3.0/OS-CREDENTIAL/securitytokens" => Answer::new(201, &[], key_of_sts()),
        _ => Answer::ok("{}"),
    });
    let federated = Credentials::provided_by(Federation::new("my-idp", file));
    let credentials = federated.iam_endpoint(server.url()).project_id(PROJECT);
    let client = clients::client(&server).credentials(credentials);
    let client = client.build().unwrap();
    client.send(get()).await.unwrap();
    client.send(get()).await.unwrap();

    let requests = server.requests();
    assert_eq!(requests.len(), 4);
    assert_eq!(requests[0].header("x-idp-id"), Some("my-idp"));
    let content_type = Some("application/json;charset=UTF-8");
    for request in &requests[..2] {
        assert_eq!(request.method, "POST");
        assert_eq!(request.header("content-type"), content_type);
        assert_eq!(request.header("authorization"), None);
    }
    let id_token = json!({"auth": {"id_token": {"id": "the id token"}}});
    assert_eq!(json_of(&requests[0]), id_token);
    let identity = json!({"methods": ["token"],
        "token": {"id": "a token of IAM", "duration_seconds": 21600}});
    assert_eq!(
        json_of(&requests[1]),
        json!({"auth": {"identity": identity}})
    );
    requests[2..].iter().for_each(assert_signed_with_it);
}

#[tokio::test]
async fn an_id_token_becomes_a_key_of_an_agency() {
    let folder = tempfile::tempdir().unwrap();
    let file = token_file(&folder, "first");
    let server = Server::new(|request, _| match &*request.target {
        "/v5/agencies/assume-with-oidc" => Answer::ok(key_of_sts()),
        _ => Answer::ok("{}"),
    });
    let oidc = Oidc::new(
        "urn of the provider",
        "urn of the agency",
        IdToken::file(&file),
    )
    .sts_endpoint(server.url())
    .duration(Duration::from_secs(900))
    .policy_ids(["one", "two"]);
    let clock = Clock::default();
    let now = clock.clone();
    let client = clients::client(&server)
        .credentials(Credentials::provided_by(oidc).project_id(PROJECT))
        .clock(move || now.now())
        .build()
        .unwrap();
    client.send(get()).await.unwrap();
    let requests = server.requests();
    let expected = json!({
        "provider_urn": "urn of the provider",
        "agency_urn": "urn of the agency",
        "agency_session_name": "oidc-sts-session",
        "id_token": "first",
        "duration_seconds": 900,
        "policy_ids": ["one", "two"],
    });
    assert_eq!(json_of(&requests[0]), expected);
    assert_eq!(requests[0].header("authorization"), None);
    assert_signed_with_it(&requests[1]);

    fs::write(&file, "second").unwrap();
    clock.pass(46 * 60);
    client.send(get()).await.unwrap();
    assert_eq!(json_of(&server.requests()[2])["id_token"], "second");
}

#[tokio::test]
async fn the_agent_of_a_pod_hands_out_keys() {
    let folder = tempfile::tempdir().unwrap();
    let file = token_file(&folder, "token of the pod\n");
    let server = Server::new(|request, _| match &*request.target {
        "/agent?pod=1" => Answer::ok(key_of_sts()),
        _ => Answer::ok("{}"),
    });
    let pod = PodIdentity::new(format!("{}/agent?pod=1", server.url()), file);
    let credentials = Credentials::provided_by(pod).project_id(PROJECT);
    let client = clients::client(&server).credentials(credentials);
    client.build().unwrap().send(get()).await.unwrap();
    let requests = server.requests();
    assert_eq!((&*requests[0].method, requests[0].text()), ("POST", "{}"));
    let sent = requests[0].header("authorization");
    assert_eq!(sent, Some("token of the pod"));
    assert_signed_with_it(&requests[1]);
}

#[tokio::test]
async fn what_is_wrong_is_said_without_showing_a_secret() {
    let folder = tempfile::tempdir().unwrap();
    let said = async |file: &Path, answer: Answer| {
        let server = Server::new(move |_, _| answer.clone());
        let oidc = Oidc::new("provider", "agency", IdToken::file(file));
        let oidc = Credentials::provided_by(oidc.sts_endpoint(server.url()));
        let client = clients::client(&server).credentials(oidc.project_id(PROJECT));
        let error = client.build().unwrap().send(get()).await.unwrap_err();
        assert!(matches!(error, Error::Credentials { .. }), "{error:?}");
        assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
        error.to_string()
    };
    let file = token_file(&folder, "hush");
    let refused = Answer::new(
        403,
        &[],
        r#"{"error_code": "STS.1001", "error_msg": "the agency\ntrusts https://x.example/?sig=hush", "id_token": "hush"}"#,
    );
    assert_eq!(
        said(&file, refused).await,
        "ListShips: the credentials of STS, for an ID token, cannot be used: it answered HTTP 403 \
         Forbidden, STS.1001: the agency trusts https://x.example/?[redacted]"
    );
    let no_key = said(&file, Answer::ok(r#"{"secret": "hush"}"#)).await;
    assert!(
        no_key.ends_with("it answered with something other than a key"),
        "{no_key}"
    );
    let html = said(&file, Answer::new(502, &[], "<html>hush</html>")).await;
    assert!(html.ends_with("it answered HTTP 502 Bad Gateway"), "{html}");
    fs::write(&file, " \n").unwrap();
    let empty = said(&file, Answer::ok("")).await;
    assert!(
        empty.ends_with("token cannot be used: it is empty"),
        "{empty}"
    );
    let missing = said(&folder.path().join("nowhere"), Answer::ok("")).await;
    assert!(missing.contains("nowhere: No such file"), "{missing}");
}

/// A clock that the test moves, in seconds after the beginning of the test.
#[derive(Clone, Default)]
struct Clock(Arc<AtomicI64>);

impl Clock {
    fn now(&self) -> Timestamp {
        clients::now() + SignedDuration::from_secs(self.0.load(Ordering::SeqCst))
    }

    fn pass(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

/// Hands out keys that last for some seconds, named after their end, and counts them.
fn short_lived(clock: &Clock, life: i64, asked: &Arc<AtomicUsize>) -> Credentials {
    let (clock, asked) = (clock.clone(), Arc::clone(asked));
    let provide = move || {
        let (clock, asked) = (clock.clone(), Arc::clone(&asked));
        async move {
            asked.fetch_add(1, Ordering::SeqCst);
            tokio::task::yield_now().await;
            let end = clock.now() + SignedDuration::from_secs(life);
            let key = AccessKey::new(end.to_string(), "secret");
            Ok(IssuedCredentials::key(key).expires(end))
        }
    };
    Credentials::provided_by(provide).project_id(PROJECT)
}

#[tokio::test]
async fn a_thousand_calls_at_a_time_share_each_key_and_none_is_sent_with_one_that_has_ended() {
    let (clock, asked) = (Clock::default(), Arc::default());
    let seen = clock.clone();
    let service = InProcess::new(move |request| {
        let sent = request.headers()["authorization"].to_str().unwrap();
        let name = sent.split("Access=").nth(1).unwrap();
        let end: Timestamp = name.split(',').next().unwrap().parse().unwrap();
        assert!(seen.now() < end, "{} is not before {end}", seen.now());
        http::Response::new("{}")
    });
    let now = clock.clone();
    let client = Client::builder()
        .endpoint("https://ships.example.com")
        .credentials(short_lived(&clock, 900, &asked))
        .clock(move || now.now())
        .transport(service)
        .build()
        .unwrap();
    for round in 0..20 {
        let calls = join_all((0..1000).map(|_| client.send(get()))).await;
        assert!(
            calls.into_iter().all(|call| call.is_ok()),
            "in round {round}"
        );
        clock.pass(180);
    }
    // An hour of keys that last 15 minutes and are renewed after 11 and a quarter, here 12.
    assert_eq!(asked.load(Ordering::SeqCst), 5);
}

#[tokio::test]
async fn a_failure_is_that_of_all_calls_that_wait_for_it_and_of_no_later_one() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    let credentials = Credentials::provided_by(move || {
        let turn = counted.fetch_add(1, Ordering::SeqCst);
        async move {
            tokio::time::sleep(Duration::from_millis(50)).await;
            match turn {
                0 | 1 => Err(CredentialsError::new("the vault", "it is sealed")),
                _ => Ok(IssuedCredentials::token("opened")),
            }
        }
    });
    let client = Client::builder()
        .endpoint("https://ships.example.com")
        .credentials(credentials.project_id(PROJECT))
        .transport(InProcess::new(|_| http::Response::new("{}")))
        .build()
        .unwrap();
    for failed in join_all((0..100).map(|_| client.send(get()))).await {
        assert_eq!(
            failed.unwrap_err().to_string(),
            "ListShips: the credentials of the vault cannot be used: it is sealed"
        );
    }
    // The first call asked, and one of those that came meanwhile for all the others.
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    client.send(get()).await.unwrap();
    client.send(get()).await.unwrap();
    assert_eq!(
        asked.load(Ordering::SeqCst),
        3,
        "a token without an end is kept"
    );
}

#[test]
fn what_has_ended_or_is_empty_is_refused_and_a_function_serves_the_blocking_client_too() {
    let said = |issued: IssuedCredentials| {
        let credentials = Credentials::provided_by(move || std::future::ready(Ok(issued.clone())));
        let client = blocking::Client::builder()
            .endpoint("https://ships.example.com")
            .credentials(credentials.project_id(PROJECT))
            .clock(clients::now)
            .transport(InProcess::new(|_| http::Response::new("{}")))
            .build()
            .unwrap();
        client.send(get()).map_err(|error| error.to_string())
    };
    let ended = IssuedCredentials::token("hush").expires(clients::now());
    assert!(said(ended).unwrap_err().ends_with("it has expired already"));
    let empty = IssuedCredentials::key(AccessKey::new("", "hush"));
    assert!(
        said(empty)
            .unwrap_err()
            .ends_with("the key or the token is empty")
    );
    said(IssuedCredentials::token("good")).unwrap();
}

#[tokio::test]
async fn the_first_source_that_has_some_is_the_one_from_then_on() {
    let sealed = Arc::new(AtomicUsize::new(1));
    let first = {
        let sealed = Arc::clone(&sealed);
        Credentials::provided_by(move || {
            let issued = match sealed.load(Ordering::SeqCst) {
                1 => Err(CredentialsError::new("the vault", "it is sealed")),
                _ => Ok(IssuedCredentials::token("of the first")),
            };
            std::future::ready(issued)
        })
    };
    let second = Credentials::token("of the second").project_id("p2");
    let client = |credentials| {
        Client::builder()
            .endpoint("https://ships.example.com")
            .credentials(credentials)
            .transport(InProcess::new(|request| {
                let token = request.headers()["x-auth-token"].to_str().unwrap();
                assert_eq!(token, "of the second");
                assert_eq!(request.uri().path(), "/v2/p2/ships");
                http::Response::new("{}")
            }))
            .build()
            .unwrap()
    };
    let both = client(Credentials::first_of([first.clone(), second]));
    both.send(get()).await.unwrap();
    sealed.store(0, Ordering::SeqCst);
    both.send(get()).await.unwrap();

    sealed.store(1, Ordering::SeqCst);
    let keyless = client(Credentials::first_of([Credentials::new("", "")]));
    assert_eq!(
        keyless.send(get()).await.unwrap_err().to_string(),
        "ListShips: no credentials: the credentials of the application cannot be used: the access key, its secret or \
         the token is empty"
    );
    let nobody = client(Credentials::first_of([]));
    assert_eq!(
        nobody.send(get()).await.unwrap_err().to_string(),
        "ListShips: no credentials: no source was given"
    );
    let empty = Credentials::provided_by(|| {
        std::future::ready(Err(CredentialsError::new("the drawer", "it is empty")))
    });
    let neither = client(Credentials::first_of([first, empty]));
    assert_eq!(
        neither.send(get()).await.unwrap_err().to_string(),
        "ListShips: no credentials: the credentials of the vault cannot be used: it is sealed; \
         the credentials of the drawer cannot be used: it is empty"
    );
}

#[tokio::test]
async fn a_project_is_looked_up_where_the_source_says_and_once_for_all_pages_of_a_call() {
    let projects = r#"{"projects": [{"id": "p9"}], "total": 1}"#;
    let server = Server::new(move |request, _| match request.target.split('?').next() {
        Some("/v3/projects") => Answer::ok(projects),
        _ => Answer::ok("{}"),
    });
    let key = || Credentials::new("AKID", "secret").iam_endpoint(server.url());
    let chain = Credentials::first_of([key()]);
    let client = clients::client(&server)
        .region("cn-north-4")
        .credentials(chain);
    let client = client.build().unwrap();
    client.send(get()).await.unwrap();
    let asked = || {
        let requests = server.requests();
        let projects = requests
            .iter()
            .filter(|it| it.target.starts_with("/v3/projects"));
        projects.count()
    };
    assert_eq!(
        (asked(), &*server.requests()[1].target),
        (1, "/v2/p9/ships")
    );
    let wait = harbour::Wait::every(Duration::from_secs(1));
    let mut calls = 0;
    let third = |_: &harbour::ships::ListShipsResponse| {
        calls += 1;
        calls == 3
    };
    let waiting = client
        .call(get())
        .credentials(key())
        .wait_until(wait, third);
    waiting.await.unwrap();
    assert_eq!(asked(), 2, "once more, for the credentials of the call");
}

#[test]
fn a_pod_is_found_in_the_environment_where_there_is_no_metadata_service() {
    if is_child() {
        let server = std::env::var("HARBOUR_ENDPOINT").unwrap();
        let client = blocking::Client::builder()
            .endpoint(server)
            .credentials(Credentials::from_env().unwrap())
            .clock(clients::now)
            .transport(NoMetadata(clients::blocking_http()))
            .build()
            .unwrap();
        client.send(get()).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = token_file(&folder, "token of the pod");
    let server = Server::new(|request, _| match &*request.target {
        "/agent" => Answer::ok(key_of_sts()),
        _ => Answer::ok("{}"),
    });
    in_a_process(
        "providers::a_pod_is_found_in_the_environment_where_there_is_no_metadata_service",
        &[
            ("HOME", "/no/home"),
            ("HUAWEICLOUD_SDK_PROJECT_ID", PROJECT),
            (
                "HC_CONTAINER_CREDENTIALS_FULL_URI",
                &format!("{}/agent", server.url()),
            ),
            (
                "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE",
                file.to_str().unwrap(),
            ),
            ("HARBOUR_ENDPOINT", &server.url()),
        ],
    );
    assert_signed_with_it(&server.requests()[1]);
}

/// A machine that is no elastic cloud server.
pub(crate) struct NoMetadata<T>(pub(crate) T);

impl<T: blocking::Transport> blocking::Transport for NoMetadata<T> {
    fn send(
        &self,
        request: http::Request<bytes::Bytes>,
    ) -> Result<http::Response<bytes::Bytes>, harbour::TransportError> {
        if request.uri().host() == Some("169.254.169.254") {
            let kind = harbour::TransportErrorKind::Connect;
            return Err(harbour::TransportError::new(kind, "no route to host"));
        }
        self.0.send(request)
    }
}
