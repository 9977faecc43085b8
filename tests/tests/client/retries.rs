//! Which failures are followed by another attempt, when, and what that attempt looks like.

use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use harbour::goods::ListGoods;
use harbour::jiff::SignedDuration;
use harbour::{Destination, Error, Operation, Retry};

use crate::answer::Answer;
use crate::clients::{self, AK, Hurried, SK, http, run};
use crate::operations::{get, post};
use crate::server::Server;
use crate::verifier::verify;

const FAILED: &str = r#"{"error_code": "SHIPS.10010", "error_msg": "Try again"}"#;

fn failing(status: u16) -> Answer {
    Answer::new(status, &[], FAILED)
}

/// What came of a GET and a POST with a failure first, and a success after that.
#[track_caller]
fn after(failure: &Answer, get_succeeds: bool, post_succeeds: bool) {
    let server = || Server::answering([failure.clone(), Answer::ok("{}")]);
    let requests = |succeeded| if succeeded { 2 } else { 1 };

    let asked = server();
    let client = clients::client(&asked).build().unwrap();
    let result = run(client.send(get()));
    assert_eq!(result.is_ok(), get_succeeds, "GET: {result:?}");
    assert_eq!(asked.requests().len(), requests(get_succeeds));
    let asked = server();
    let client = clients::client(&asked).build().unwrap();
    let result = run(client.send(post()));
    assert_eq!(result.is_ok(), post_succeeds, "POST: {result:?}");
    assert_eq!(asked.requests().len(), requests(post_succeeds));
    let asked = server();
    let client = clients::blocking_client(&asked).build().unwrap();
    assert_eq!(client.send(get()).is_ok(), get_succeeds);
    assert!(client.send(post()).is_ok(), "the second answer");
}

#[test]
fn too_many_requests_are_sent_again_whatever_the_method() {
    after(&failing(429), true, true);
    let throttled = r#"{"error_code": "APIGW.0308", "error_msg": "The throttling threshold"}"#;
    after(&Answer::new(403, &[], throttled), true, true);
}

#[test]
fn trouble_in_the_service_is_followed_by_another_get_but_no_other_post() {
    for status in [500, 502, 503, 504] {
        after(&failing(status), true, false);
    }
}

#[test]
fn what_only_reads_is_sent_again_though_it_is_a_post() {
    let broken = Answer::break_off("HTTP/1.1 200 OK\r\ncontent-le");
    for (failure, attempts) in [(failing(500), 3), (broken, 3), (failing(400), 1)] {
        let server = Server::answering([failure]);
        let client = clients::blocking_client(&server).build().unwrap();
        client.send(ListGoods::new(["g1"])).unwrap_err();
        assert_eq!(server.requests().len(), attempts);
        let to = Destination::new(&server.url()).unwrap().project_id("p");
        let request = ListGoods::new(["g1"]).to_request(&to).unwrap();
        client.send_request(request).unwrap_err();
        assert_eq!(server.requests().len(), 2 * attempts);
        assert_eq!(server.requests()[0].method, "POST");
    }
    // Rules of one's own can ask.
    let server = Server::answering([failing(500)]);
    let rules = Retry::when(|failure| {
        assert!(failure.reads_only() && failure.is_safe());
        None
    });
    let client = clients::blocking_client(&server)
        .retry(rules)
        .build()
        .unwrap();
    client.send(ListGoods::new(["g1"])).unwrap_err();
}

#[test]
fn other_failures_are_final() {
    for status in [301, 400, 401, 403, 404, 409, 501] {
        after(&failing(status), false, false);
    }
    after(&Answer::ok("{"), false, false);
}

#[test]
fn a_post_that_may_have_arrived_is_not_sent_twice() {
    // After the request was read, in the middle of the head, of a body, and of a chunk.
    for broken in [
        "",
        "HTTP/1.1 200 OK\r\ncontent-le",
        "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{\"goods_id\":",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\n{\"goods_",
        "something else entirely\r\n\r\n",
    ] {
        after(&Answer::break_off(broken), true, false);
    }
}

#[tokio::test]
async fn a_connection_that_breaks_before_the_request_is_read_may_still_have_carried_it() {
    let server = Server::hanging_up(1, [Answer::ok("{}")]);
    let client = clients::client(&server).build().unwrap();
    let error = client.send(post()).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }));
    assert_eq!((server.connections(), server.requests().len()), (1, 0));

    let server = Server::hanging_up(2, [Answer::ok("{}")]);
    let client = clients::client(&server).build().unwrap();
    client.send(get()).await.unwrap();
    assert_eq!((server.connections(), server.requests().len()), (3, 1));
}

#[tokio::test]
async fn a_post_without_a_connection_is_sent_again() {
    // Bound, so that nobody else gets the port, but not listening yet.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let endpoint = format!("http://{}", socket.local_addr().unwrap());
    let late = std::sync::Arc::new(Mutex::new((Some(socket), None)));

    let starting = std::sync::Arc::clone(&late);
    let transport = Hurried::meanwhile(http(), move || {
        let (socket, server) = &mut *starting.lock().unwrap();
        if let Some(socket) = socket.take() {
            let listener = socket.listen(9).unwrap().into_std().unwrap();
            *server = Some(Server::on(listener, 0, |_, _| Answer::ok("{}")));
        }
    });
    let elsewhere = Server::answering([Answer::ok("{}")]);
    let client = clients::client(&elsewhere).endpoint(endpoint);
    let client = client.transport(transport.clone()).build().unwrap();
    client.send(post()).await.unwrap();
    assert_eq!(transport.waits().len(), 1);
    let server = late.lock().unwrap().1.take().unwrap();
    verify(&server.request(), AK, SK);
}

#[tokio::test]
async fn every_attempt_has_a_date_and_a_signature_of_its_own() {
    let server = Server::answering([failing(503), failing(429), Answer::ok("{}")]);
    let minutes = AtomicI64::new(0);
    let clock = move || {
        let passed = SignedDuration::from_mins(minutes.fetch_add(1, Ordering::SeqCst));
        clients::now() + passed
    };
    let client = clients::client(&server).clock(clock).build().unwrap();
    client.send(get().page(3)).await.unwrap();
    let requests = server.requests();
    let dates = requests.iter().map(|request| request.header("x-sdk-date"));
    assert_eq!(
        dates.collect::<Vec<_>>(),
        ["20260102T030405Z", "20260102T030505Z", "20260102T030605Z"].map(Some)
    );
    for request in &requests {
        verify(request, AK, SK);
        assert_eq!(request.target, requests[0].target);
        assert_eq!(request.connection, 0, "the connection is used again");
    }
}

/// How long a client waits, in milliseconds, and how it ends.
async fn waits(retry: Retry, answer: Answer) -> (Vec<u128>, Error) {
    let server = Server::answering([answer]);
    let transport = Hurried::new(http());
    let client = clients::client(&server).retry(retry);
    let client = client.transport(transport.clone()).build().unwrap();
    let error = client.send(get()).await.unwrap_err();
    let waits = transport.waits();
    assert_eq!(server.requests().len(), waits.len() + 1);
    (waits.iter().map(Duration::as_millis).collect(), error)
}

#[tokio::test]
async fn the_delay_doubles_up_to_a_limit_and_a_random_half_is_left_out() {
    let (found, error) = waits(Retry::default(), failing(500)).await;
    assert_eq!(found.len(), 2);
    assert!((100..=200).contains(&found[0]), "{found:?}");
    assert!((200..=400).contains(&found[1]), "{found:?}");
    assert_eq!(error.code(), Some("SHIPS.10010"));

    let retry = Retry::attempts(6).delays(Duration::from_secs(1), Duration::from_secs(3));
    let (found, _) = waits(retry, failing(500)).await;
    assert_eq!(found.len(), 5);
    assert!(found[4] >= 1500, "{found:?}");
    assert!(found.iter().all(|wait| *wait <= 3000), "{found:?}");
}

#[tokio::test]
async fn the_service_says_how_long_to_wait() {
    const DATE: &str = "Fri, 02 Jan 2026 03:04:05 GMT";
    let retry = |headers: &[(&str, &str)]| {
        let answer = Answer::new(429, headers, FAILED);
        waits(Retry::attempts(2), answer)
    };
    let (found, error) = retry(&[("Retry-After", "7")]).await;
    assert_eq!(found, [7000]);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    let (found, _) = retry(&[
        ("Retry-After", "Fri, 02 Jan 2026 03:04:35 GMT"),
        ("Date", DATE),
    ])
    .await;
    assert_eq!(found, [30_000]);
    for soon in ["0", "Fri, 02 Jan 2026 03:00:00 GMT", "nonsense", "-1"] {
        let (found, _) = retry(&[("Retry-After", soon), ("Date", DATE)]).await;
        assert!((100..=200).contains(&found[0]), "{soon}: {found:?}");
    }
    for late in ["61", "99999999999", "Fri, 02 Jan 2026 03:05:06 GMT"] {
        let (found, error) = retry(&[("Retry-After", late), ("Date", DATE)]).await;
        assert_eq!(found, [0; 0], "{late}");
        assert!(error.retry_after().unwrap() > Duration::from_secs(60));
    }
}

#[tokio::test]
async fn retries_are_switched_off_in_one_line() {
    let (found, _) = waits(Retry::never(), failing(503)).await;
    assert_eq!(found, [0; 0]);
    let (found, _) = waits(Retry::attempts(0), failing(503)).await;
    assert_eq!(found, [0; 0]);
}

#[tokio::test]
async fn retries_are_replaced_in_one_line() {
    let retry = Retry::when(|failure| {
        assert_eq!(failure.method(), "GET");
        assert!(failure.is_safe());
        assert_eq!(failure.error().code(), Some("SHIPS.10010"));
        (failure.attempt() < 4).then(|| Duration::from_secs(u64::from(failure.attempt())))
    });
    let (found, _) = waits(retry, failing(404)).await;
    assert_eq!(found, [1000, 2000, 3000]);
}
