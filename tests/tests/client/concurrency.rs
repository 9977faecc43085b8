//! Many calls on one client, and calls that nobody waits for any longer.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::join_all;
use harbour::{Reqwest, Transport, TransportError};
use tokio::sync::Semaphore;

use crate::answer::Answer;
use crate::clients::{self, AK, SK};
use crate::operations::{get, post};
use crate::server::Server;
use crate::verifier::verify;

const ONE_PROJECT: &str = r#"{"projects": [{"id": "0f1e2d3c"}]}"#;

/// Lets only so many requests through at a time: a process may not have more than 1,024 open files.
struct Limited {
    inner: Reqwest,
    permits: Semaphore,
}

impl Transport for Limited {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let _permit = self.permits.acquire().await.unwrap();
        self.inner.send(request).await
    }

    async fn sleep(&self, _: Duration) {}
}

/// Answers with the page that it was asked for, as the total.
fn echo() -> Server {
    Server::new(|request, number| {
        if request.target.starts_with("/v3/projects") {
            return Answer::ok(ONE_PROJECT);
        }
        // Every tenth has to come again.
        if number % 10 == 9 {
            return Answer::new(503, &[], "");
        }
        let (_, page) = request.target.split_once("?page=").unwrap();
        Answer::ok(format!(r#"{{"total": {page}}}"#))
    })
}

#[tokio::test]
async fn a_thousand_calls_share_a_client_and_ask_for_the_project_once() {
    let server = echo();
    let transport = Limited {
        inner: clients::http(),
        permits: Semaphore::new(100),
    };
    let credentials = clients::unbound().iam_endpoint(server.url());
    let client = clients::client(&server)
        .region("cn-north-4")
        .credentials(credentials)
        .retry(harbour::Retry::attempts(20))
        .transport(transport)
        .build()
        .unwrap();
    let calls = (0..1000).map(|page| {
        let client = client.clone();
        tokio::spawn(async move { (page, client.send(get().page(page)).await) })
    });
    for call in join_all(calls).await {
        let (page, response) = call.unwrap();
        assert_eq!(response.unwrap().total, Some(page));
    }
    let requests = server.requests();
    let lookups = requests
        .iter()
        .filter(|request| request.target.starts_with("/v3"));
    assert_eq!(lookups.count(), 1);
    assert!(requests.len() > 1100, "{}", requests.len());
    assert!(server.connections() < 300, "{}", server.connections());
    for request in requests.iter().step_by(50) {
        verify(request, AK, SK);
    }
}

#[test]
fn threads_share_a_blocking_client() {
    let server = echo();
    let credentials = clients::unbound().iam_endpoint(server.url());
    let client = clients::blocking_client(&server)
        .region("cn-north-4")
        .credentials(credentials)
        .retry(harbour::Retry::attempts(20))
        .build()
        .unwrap();
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let client = &client;
            scope.spawn(move || {
                for call in 0..10 {
                    let page = thread * 100 + call;
                    let response = client.send(get().page(page)).unwrap();
                    assert_eq!(response.total, Some(page));
                }
            });
        }
    });
    let requests = server.requests().into_iter();
    assert_eq!(
        requests
            .filter(|request| request.target.starts_with("/v3"))
            .count(),
        1
    );
}

/// Waits until a request has arrived that will not be answered.
async fn until_received(server: &Server, requests: usize) {
    while server.requests().len() < requests {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

#[tokio::test]
async fn a_client_survives_calls_that_are_given_up() {
    let server = Server::new(|_, number| match number {
        0 => Answer::hold(""),
        1 => Answer::hold("HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n{"),
        _ => Answer::ok("{}"),
    });
    let client = clients::client(&server).build().unwrap();
    assert!(
        client.send(get()).now_or_never().is_none(),
        "given up at once"
    );
    drop(client.send(get()));
    for arrived in 1..=2 {
        tokio::select! {
            result = client.send(post()) => panic!("{result:?}"),
            () = until_received(&server, arrived) => {}
        }
    }
    client.send(get()).await.unwrap();
    assert_eq!(
        server.requests().len(),
        3,
        "nothing is sent behind the back"
    );
}

#[tokio::test]
async fn a_look_up_that_is_given_up_is_done_by_the_next_call() {
    let server = Server::new(|_, number| match number {
        0 => Answer::hold(""),
        1 => Answer::ok(ONE_PROJECT),
        _ => Answer::ok("{}"),
    });
    let credentials = clients::unbound().iam_endpoint(server.url());
    let client = clients::client(&server).region("cn-north-4");
    let client = client.credentials(credentials).build().unwrap();
    tokio::select! {
        result = client.send(get()) => panic!("{result:?}"),
        () = until_received(&server, 1) => {}
    }
    client.send(get()).await.unwrap();
    assert_eq!(server.requests().len(), 3);
}

/// Keeps the response back until the gate opens.
struct Gated(Reqwest, Arc<Semaphore>);

impl Transport for Gated {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let response = self.0.send(request).await;
        self.1.acquire().await.unwrap().forget();
        response
    }

    async fn sleep(&self, _: Duration) {}
}

#[tokio::test]
async fn a_page_that_nobody_waited_for_is_not_lost() {
    let gate = Arc::new(Semaphore::new(0));
    let service = Arc::clone(&gate);
    let server = Server::new(|_, number| {
        let truncated = i32::from(number == 0);
        Answer::ok(format!(
            r#"{{"ships": [{{"ship_id": "{number}"}}], "is_truncated": {truncated}}}"#
        ))
    });
    let client = clients::client(&server).transport(Gated(clients::http(), service));
    let client = client.build().unwrap();
    let mut ships = client.pages(get()).items();
    tokio::select! {
        item = ships.next() => panic!("{item:?}"),
        () = until_received(&server, 1) => {}
    }
    gate.add_permits(2);
    assert_eq!(
        ships.next().await.unwrap().unwrap().ship_id.as_deref(),
        Some("0")
    );
    assert_eq!(
        ships.next().await.unwrap().unwrap().ship_id.as_deref(),
        Some("1")
    );
    assert!(ships.next().await.is_none());
    assert_eq!(server.requests().len(), 2);
}
