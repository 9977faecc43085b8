//! What carries the requests: time-outs, sizes, redirects, connections, and services in the process.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use harbour::{Client, Error, InProcess, Operation, Reqwest, Retry, TransportErrorKind, blocking};

use crate::answer::Answer;
use crate::clients::{self, AK, Hurried, PROJECT, SK, run};
use crate::operations::{get, post};
use crate::process::{in_a_process, is_child};
use crate::server::Server;
use crate::verifier::verify;

const TIMEOUT: Duration = Duration::from_millis(40);

/// How a transport fails for good, and after how many attempts of two.
fn fails<O: Operation + Send + Sync>(
    operation: O,
    transport: Reqwest,
    server: &Server,
) -> (TransportErrorKind, usize, String) {
    let transport = Hurried::new(transport);
    let client = clients::client(server).transport(transport.clone());
    let client = client.retry(Retry::attempts(2)).build().unwrap();
    let error = run(client.send(operation)).err().unwrap();
    let Error::Transport { error, .. } = &error else {
        panic!("{error:?}");
    };
    // Under load a time-out may come before the server has read anything: it cannot count.
    let attempts = transport.waits().len() + 1;
    (error.kind(), attempts, error.to_string())
}

fn impatient() -> Reqwest {
    Reqwest::new(|http| http.no_proxy().timeout(TIMEOUT).tls_certs_only([])).unwrap()
}

#[test]
fn the_time_out_is_that_of_the_http_client() {
    for slow in [
        "",
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"total\"",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n",
    ] {
        let server = || Server::answering([Answer::hold(slow)]);
        let (kind, attempts, text) = fails(get(), impatient(), &server());
        assert_eq!((kind, attempts), (TransportErrorKind::Timeout, 2), "{text}");
        assert!(text.starts_with("no response in time"), "{text}");
        let (kind, attempts, _) = fails(post(), impatient(), &server());
        assert_eq!((kind, attempts), (TransportErrorKind::Timeout, 1));

        let server = server();
        let transport =
            blocking::Reqwest::new(|http| http.no_proxy().timeout(TIMEOUT).tls_certs_only([]));
        let transport = Hurried::new(transport.unwrap());
        let client = clients::blocking_client(&server).transport(transport.clone());
        let error = client.build().unwrap().send(post()).unwrap_err();
        assert!(error.to_string().contains("no response in time"), "{error}");
        assert!(transport.waits().is_empty());
    }
}

/// On a clock that goes on by itself while nothing happens, once there is a connection.
#[test]
fn a_time_out_that_the_builder_does_not_set_is_two_minutes() {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let server = Server::answering([Answer::ok("{}"), Answer::hold("")]);
    let client = clients::client(&server).transport(clients::http());
    let client = client.retry(Retry::never()).build().unwrap();
    runtime.enable_all().build().unwrap().block_on(async {
        client.send(get()).await.unwrap();
        tokio::time::pause();
        let began = tokio::time::Instant::now();
        let error = client.send(get()).await.unwrap_err();
        assert!(error.to_string().contains("no response in time"), "{error}");
        let seconds = began.elapsed().as_secs();
        assert!((119..=121).contains(&seconds), "{seconds} s");
    });
    let shown = format!("{:?}", clients::http());
    assert!(shown.contains("TotalTimeout: 120s"), "{shown}");
}

#[test]
fn a_request_may_have_a_time_out_of_its_own() {
    let server = Server::answering([Answer::hold("")]);
    let request = || {
        let request = http::Request::post(server.url() + "/x");
        let request = request.extension(harbour::Timeout(TIMEOUT));
        request.body(bytes::Bytes::new()).unwrap()
    };
    let client = clients::client(&server).build().unwrap();
    let error = run(client.send_request(request())).unwrap_err();
    assert!(error.to_string().contains("no response in time"), "{error}");
    let client = clients::blocking_client(&server).build().unwrap();
    let error = client.send_request(request()).unwrap_err();
    assert!(error.to_string().contains("no response in time"), "{error}");
}

#[test]
fn a_body_may_come_in_pieces_and_without_a_length() {
    let name = "日本";
    let (one, other) = name.as_bytes().split_at(2);
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".as_bytes();
    let start = br#"{"ships": [{"details": {"name": ""#;
    let chunk =
        |bytes: &[u8]| [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat();
    let split = [
        head,
        &chunk(start),
        &chunk(one),
        &chunk(other),
        &chunk(b"\"}}]}"),
        b"0\r\n\r\n",
    ];
    let server = Server::answering([
        Answer::chunked(&["{\"to", "tal\"", ": 3}"]),
        Answer::raw(split.concat()),
        Answer::break_off("HTTP/1.0 200 OK\r\n\r\n{\"total\": 3}"),
    ]);
    let client = clients::client(&server).build().unwrap();
    run(async {
        assert_eq!(client.send(get()).await.unwrap().total, Some(3));
        let page = client.send(get()).await.unwrap();
        let details = page.ships[0].details.as_ref().unwrap();
        assert_eq!(details.name.as_deref(), Some(name));
        assert_eq!(client.send(get()).await.unwrap().total, Some(3));
    });
}

#[test]
fn a_response_has_at_most_64_mib() {
    const LIMIT: usize = 64 * 1024 * 1024;
    let request = |server: &Server| {
        let request = http::Request::get(server.url() + "/x");
        request.body(bytes::Bytes::new()).unwrap()
    };
    let server = Server::answering([Answer::long(LIMIT)]);
    let client = clients::blocking_client(&server).build().unwrap();
    let response = client.send_request(request(&server)).unwrap();
    assert_eq!(response.body().len(), LIMIT);

    let server = Server::answering([Answer::long(LIMIT + 1)]);
    let (kind, attempts, text) = fails(get(), clients::http(), &server);
    assert_eq!((kind, attempts), (TransportErrorKind::Refused, 1));
    assert!(text.contains("larger than 67108864 bytes"), "{text}");
    let client = clients::blocking_client(&server).build().unwrap();
    let error = client.send(get()).unwrap_err();
    assert!(
        error.to_string().contains("larger than 67108864 bytes"),
        "{error}"
    );
    assert_eq!(server.requests().len(), 2);
}

fn redirects() -> (Server, Server) {
    let target = Server::answering([Answer::ok("{}")]);
    let location = target.url() + "/elsewhere?token=hush";
    let redirect = move |status| Answer::new(status, &[("Location", &location)], "");
    let server = Server::answering([301, 302, 303, 307, 308].map(redirect));
    (server, target)
}

#[test]
fn redirects_are_errors() {
    let (server, target) = redirects();
    let client = clients::client(&server).build().unwrap();
    for status in [301, 302, 303, 307, 308] {
        let error = run(client.send(get())).unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert!(
            error.to_string().ends_with("; redirects are not followed"),
            "{error}"
        );
        assert!(!error.to_string().contains("hush"), "{error}");
    }
    assert_eq!(target.connections(), 0);
}

/// With the transports by default, which look for a proxy in the environment.
#[test]
fn nothing_is_followed_by_default() {
    if !is_child() {
        let test = "transports::nothing_is_followed_by_default";
        return drop(in_a_process(test, &[]));
    }
    let (server, target) = redirects();
    let client = Client::builder().endpoint(server.url());
    let client = client.credentials(clients::key()).build().unwrap();
    run(client.send(get())).unwrap_err();
    let client = blocking::Client::builder().endpoint(server.url());
    let client = client.credentials(clients::key()).build().unwrap();
    client.send(get()).unwrap_err();
    assert_eq!((server.requests().len(), target.connections()), (2, 0));
}

#[test]
fn connections_are_used_again() {
    let server = Server::answering([Answer::ok("{}")]);
    let client = clients::client(&server).build().unwrap();
    run(async {
        for _ in 0..5 {
            client.send(get()).await.unwrap();
            client.clone().send(post()).await.unwrap();
        }
    });
    assert_eq!((server.connections(), server.requests().len()), (1, 10));
    let client = clients::blocking_client(&server).build().unwrap();
    for _ in 0..5 {
        client.clone().send(post()).unwrap();
    }
    assert_eq!((server.connections(), server.requests().len()), (2, 15));
}

#[test]
fn a_proxy_is_the_business_of_the_http_client_and_changes_nothing_that_is_signed() {
    let proxy = Server::answering([Answer::ok(r#"{"total": 3}"#)]);
    let all = reqwest::Proxy::all(proxy.url()).unwrap();
    let transport = Reqwest::new(|http| http.tls_certs_only([]).proxy(all));
    let client = clients::client(&proxy)
        .endpoint("http://ships.example:8080")
        .transport(transport.unwrap())
        .build()
        .unwrap();
    assert_eq!(run(client.send(get().page(3))).unwrap().total, Some(3));
    let mut request = proxy.request();
    let target = request.target.strip_prefix("http://ships.example:8080");
    request.target = target.unwrap().to_owned();
    assert_eq!(request.target, "/v2/0f1e2d3c/ships?page=3");
    assert_eq!(request.header("host"), Some("ships.example:8080"));
    verify(&request, AK, SK);
}

#[test]
fn an_endpoint_whose_path_would_be_changed_is_refused() {
    let server = Server::answering([Answer::ok("{}")]);
    for path in ["/a/../b", "/a/%2e/b"] {
        let client = clients::client(&server).endpoint(server.url() + path);
        let error = run(client.build().unwrap().send(get())).unwrap_err();
        assert!(
            error.to_string().contains("check the path of the endpoint"),
            "{error}"
        );
        assert!(!error.is_retryable());
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn a_service_in_the_process_needs_no_network() {
    let calls = Arc::new(AtomicUsize::new(0));
    let service = || {
        let calls = Arc::clone(&calls);
        InProcess::new(move |request| {
            assert_eq!(
                request.uri(),
                "https://ships.cn-north-4.example.com/v2/0f1e2d3c/ships"
            );
            let signed = request.headers()["authorization"].to_str().unwrap();
            assert!(signed.starts_with("SDK-HMAC-SHA256 Access="), "{signed}");
            let mut response = http::Response::new(r#"{"total": 3}"#);
            if calls.fetch_add(1, Ordering::SeqCst).is_multiple_of(2) {
                *response.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
            }
            response
        })
    };
    let key = || harbour::Credentials::new(AK, SK).project_id(PROJECT);
    let client = Client::builder().region("cn-north-4").credentials(key());
    let client = client.transport(service()).build().unwrap();
    assert_eq!(run(client.send(get())).unwrap().total, Some(3));
    let client = blocking::Client::builder()
        .region("cn-north-4")
        .credentials(key());
    let client = client.transport(service()).build().unwrap();
    assert_eq!(client.send(get()).unwrap().total, Some(3));
    assert_eq!(calls.load(Ordering::SeqCst), 4);
}
