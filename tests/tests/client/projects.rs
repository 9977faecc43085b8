//! The project: given, or asked of IAM once.

use futures_util::future::join_all;
use harbour::{Client, Credentials, CredentialsError, Error, InProcess, RequestError};

use crate::answer::Answer;
use crate::clients::{self, AK, PROJECT, SK, run};
use crate::operations::{get, post};
use crate::server::Server;
use crate::verifier::verify;

const ONE: &str = r#"{"projects": [{"id": "0f1e2d3c", "name": "cn-north-4"}], "links": {}}"#;

/// A service that is its own IAM, which gives these answers one after the other.
fn with_iam<const N: usize>(answers: [Answer; N]) -> Server {
    let asked = std::sync::atomic::AtomicUsize::new(0);
    Server::new(move |request, _| {
        if !request.target.starts_with("/v3/projects") {
            return Answer::ok("{}");
        }
        let number = asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        answers[number.min(N - 1)].clone()
    })
}

/// A client that knows no project.
fn client(server: &Server, credentials: Credentials) -> Client {
    let client = clients::client(server).region("cn-north-4");
    let credentials = credentials.iam_endpoint(server.url());
    client.credentials(credentials).build().unwrap()
}

fn targets(server: &Server) -> Vec<String> {
    let requests = server.requests().into_iter();
    requests.map(|request| request.target).collect()
}

#[tokio::test]
async fn iam_is_asked_once() {
    let server = with_iam([Answer::ok(ONE)]);
    let client = client(&server, Credentials::new(AK, SK));
    client.send(get()).await.unwrap();
    client.clone().send(post()).await.unwrap();
    assert_eq!(
        targets(&server),
        [
            "/v3/projects?name=cn-north-4",
            "/v2/0f1e2d3c/ships",
            "/v1/0f1e2d3c/goods",
        ]
    );
    let requests = server.requests();
    for request in &requests {
        verify(request, AK, SK);
    }
    assert_eq!(requests[0].header("x-project-id"), None);
    assert_eq!(requests[1].header("x-project-id"), Some(PROJECT));
}

#[test]
fn without_async_iam_is_asked_once_too() {
    let server = with_iam([Answer::ok(ONE)]);
    let credentials = Credentials::new(AK, SK).iam_endpoint(server.url());
    let client = clients::blocking_client(&server).region("cn-north-4");
    let client = client.credentials(credentials).build().unwrap();
    client.send(get()).unwrap();
    client.clone().send(get()).unwrap();
    assert_eq!(targets(&server).len(), 3);
}

#[tokio::test]
async fn a_token_asks_too() {
    let server = with_iam([Answer::ok(ONE)]);
    let client = client(&server, Credentials::token("t0k3n"));
    client.send(get()).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].header("x-auth-token"), Some("t0k3n"));
    assert_eq!(requests[1].target, "/v2/0f1e2d3c/ships");
}

#[tokio::test]
async fn iam_is_not_asked_for_a_project_that_is_given() {
    let server = with_iam([Answer::ok(ONE)]);
    let client = client(&server, Credentials::new(AK, SK));
    client.send(get().project_id("other")).await.unwrap();
    assert_eq!(targets(&server), ["/v2/other/ships"]);
}

#[tokio::test]
async fn it_must_be_one_project() {
    let two = r#"{"projects": [{"id": "a"}, {"id": "b"}]}"#;
    for (found, answer) in [(0, r#"{"projects": []}"#), (0, "{}"), (2, two)] {
        let server = with_iam([Answer::ok(answer)]);
        let error = client(&server, clients::unbound()).send(get()).await;
        let error = error.unwrap_err();
        assert_eq!(error.operation(), "ListShips");
        let text = error.to_string();
        assert!(
            text.ends_with(": set one with Credentials::project_id"),
            "{text}"
        );
        let Error::Credentials { error, .. } = error else {
            panic!("{error:?}");
        };
        let CredentialsError::Project {
            region,
            found: told,
            ..
        } = error
        else {
            panic!("{error:?}");
        };
        assert_eq!((&*region, told), ("cn-north-4", found));
        assert_eq!(targets(&server).len(), 1);
    }
}

#[tokio::test]
async fn what_iam_says_is_told_and_asked_again_with_the_next_call() {
    let refused =
        r#"{"error": {"code": 401, "message": "The request is unauthorized", "title": "U"}}"#;
    let server = with_iam([Answer::new(401, &[], refused), Answer::ok(ONE)]);
    let client = client(&server, clients::unbound());
    let error = client.send(get()).await.unwrap_err();
    assert_eq!(error.operation(), "ListProjects");
    assert_eq!(
        error.to_string(),
        "401: The request is unauthorized (HTTP 401, ListProjects)"
    );
    client.send(get()).await.unwrap();
    assert_eq!(targets(&server).len(), 3);
}

#[tokio::test]
async fn calls_that_come_together_do_not_each_ask_in_vain() {
    let server = with_iam([Answer::new(403, &[], ""), Answer::ok(r#"{"projects": []}"#)]);
    let client = client(&server, clients::unbound());
    let calls = (0..50).map(|call| {
        let client = client.clone();
        async move {
            match call % 2 {
                0 => client.send(get()).await.unwrap_err(),
                _ => client.send(post()).await.unwrap_err(),
            }
        }
    });
    let errors = join_all(calls).await;
    assert!(targets(&server).len() <= 2, "{:?}", targets(&server));
    for (call, error) in errors.iter().enumerate().skip(2) {
        let operation = ["ListShips", "StoreGoods"][call % 2];
        assert_eq!(error.operation(), operation, "{error}");
    }
    client.send(get()).await.unwrap_err();
    assert_eq!(targets(&server).len(), 3, "the next call asks again");
}

#[tokio::test]
async fn asking_iam_is_repeated_like_any_get() {
    let server = with_iam([Answer::new(503, &[], ""), Answer::ok(ONE)]);
    client(&server, clients::unbound())
        .send(post())
        .await
        .unwrap();
    assert_eq!(targets(&server).len(), 3);
}

#[tokio::test]
async fn an_endpoint_alone_does_not_say_whom_to_ask() {
    let server = with_iam([Answer::ok(ONE)]);
    let client = clients::client(&server).credentials(clients::unbound());
    let error = client.build().unwrap().send(get()).await.unwrap_err();
    assert!(matches!(
        error,
        Error::Request(RequestError::MissingPathParameter {
            from_sender: true,
            ..
        })
    ));
    assert_eq!(
        error.to_string(),
        "ListShips needs project_id: set it on the request, or for all requests on the \
         credentials or the destination; a client with a region looks it up"
    );
    assert_eq!(server.connections(), 0);
}

#[test]
fn the_region_decides_on_all_endpoints() {
    let service = InProcess::new(|request| {
        let body = match request.uri().host().unwrap() {
            "iam.cn-east-3.myhuaweicloud.com" => ONE,
            "goods.cn-east-3.example.com" => r#"{"goods_id": "g1"}"#,
            "ships.cn-east-3.example.com" => r#"{"total": 3}"#,
            other => panic!("{other}"),
        };
        assert_eq!(request.uri().scheme_str(), Some("https"));
        assert_eq!(request.headers()["host"], request.uri().host().unwrap());
        http::Response::new(body)
    });
    let client = Client::builder()
        .region("cn-east-3")
        .credentials(clients::unbound());
    let client = client.transport(service).build().unwrap();
    assert_eq!(run(client.send(get())).unwrap().total, Some(3));
    assert_eq!(run(client.send(post())).unwrap().goods_id.unwrap(), "g1");
}
