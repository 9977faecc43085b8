//! Waiting for a state.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use harbour::{Error, Wait};

use crate::answer::Answer;
use crate::clients::{self, Hurried, run};
use crate::operations::get;
use crate::server::Server;

const SECOND: Duration = Duration::from_secs(1);

/// A service that counts how often it was asked.
fn counting() -> Server {
    Server::new(|_, number| Answer::ok(format!(r#"{{"total": {}}}"#, number + 1)))
}

#[test]
fn it_asks_until_the_state_is_there_and_returns_it() {
    let server = counting();
    let transport = Hurried::new(clients::http());
    let client = clients::client(&server)
        .transport(transport.clone())
        .build()
        .unwrap();
    let wait = Wait::every(SECOND).growing_to(3 * SECOND);
    let call = client
        .call(get())
        .wait_until(wait.clone(), |page| page.total >= Some(5));
    assert_eq!(run(call).unwrap().total, Some(5));
    assert_eq!(
        transport.waits(),
        [SECOND, 2 * SECOND, 3 * SECOND, 3 * SECOND]
    );

    let transport = Hurried::new(clients::blocking_http());
    let client = clients::blocking_client(&server)
        .transport(transport.clone())
        .build()
        .unwrap();
    let page = client
        .call(&get())
        .wait_until(wait, |page| page.total >= Some(7))
        .unwrap();
    assert_eq!((page.total, transport.waits()), (Some(7), vec![SECOND]));
}

#[test]
fn it_looks_once_more_at_the_end_of_the_time() {
    let server = counting();
    let transport = Hurried::new(clients::blocking_http());
    let client = clients::blocking_client(&server)
        .transport(transport.clone())
        .build()
        .unwrap();
    let wait = Wait::every(4 * SECOND).at_most(10 * SECOND);
    let error = client.call(get()).wait_until(wait, |_| false).unwrap_err();
    assert!(matches!(error, Error::Wait { .. }));
    let text = error.to_string();
    assert!(
        text.starts_with("ListShips: what was waited for has not come in 1"),
        "{text}"
    );
    assert!(text.contains("4 calls"), "{text}");
    assert_eq!(transport.waits().len(), 3);
    assert!(transport.waits()[2] <= 2 * SECOND);
    assert!(!error.is_retryable());
}

#[test]
fn an_error_of_a_call_is_the_end() {
    let server = Server::answering([Answer::ok("{}"), Answer::new(404, &[], "")]);
    let client = clients::client(&server).build().unwrap();
    let call = client
        .call(get())
        .wait_until(Wait::every(SECOND), |_| false);
    assert_eq!(run(call).unwrap_err().status().unwrap(), 404);
}

#[test]
fn it_can_be_cancelled_before_a_call_and_while_it_waits() {
    let server = counting();
    // With the real delays.
    let client = clients::blocking_client(&server)
        .transport(clients::blocking_http())
        .build()
        .unwrap();
    let cancelled = |asked: usize| {
        let times = Arc::new(AtomicUsize::new(0));
        Wait::every(60 * SECOND).cancelled_by(move || times.fetch_add(1, Ordering::SeqCst) >= asked)
    };
    let error = client
        .call(get())
        .wait_until(cancelled(0), |_| false)
        .unwrap_err();
    assert_eq!(error.to_string(), "ListShips: waiting was cancelled");
    assert_eq!(server.requests().len(), 0);
    let began = Instant::now();
    client
        .call(get())
        .wait_until(cancelled(3), |_| false)
        .unwrap_err();
    assert_eq!(server.requests().len(), 1);
    assert!(began.elapsed() < 30 * SECOND);
}
