//! Calls with settings of their own, and all that comes back; the same words in both clients.

use std::time::Duration;

use harbour::ships::ListShips;
use harbour::{Credentials, Error, Reply, Retry, TransportErrorKind};

use crate::answer::Answer;
use crate::clients::{self, AK, SK, run};
use crate::operations::{get, post};
use crate::server::Server;
use crate::verifier::verify;

/// What both clients make of a call: `$end` is one of its ends.
macro_rules! both {
    ($server:ident, $operation:expr, $($setting:ident($($value:expr),*)).* => $end:ident) => {{
        let one = run(clients::client(&$server).build().unwrap()
            .call($operation)$(.$setting($($value),*))*.$end());
        let other = clients::blocking_client(&$server).build().unwrap()
            .call($operation)$(.$setting($($value),*))*.$end();
        [one, other]
    }};
}

#[test]
fn a_reply_is_all_that_came_back() {
    let flaky = || {
        [
            Answer::new(503, &[], ""),
            Answer::new(
                200,
                &[("X-Request-Id", "id-1"), ("X-Limit", "7")],
                r#"{"total": 3}"#,
            ),
        ]
    };
    let server = Server::new(move |_, number| flaky()[number % 2].clone());
    let replies: [Result<Reply<_>, Error>; 2] =
        both!(server, get(), timeout(Duration::from_secs(9)) => reply);
    for reply in replies {
        let reply = reply.unwrap();
        assert_eq!(reply.value.total, Some(3));
        assert_eq!((reply.status.as_u16(), reply.attempts), (200, 2));
        assert_eq!(reply.request_id(), Some("id-1"));
        assert_eq!(reply.headers["x-limit"], "7");
        assert_eq!(&reply.body[..], br#"{"total": 3}"#);
        assert!(reply.duration > Duration::ZERO);
        let shown = format!("{reply:?}");
        assert!(
            !shown.contains("x-limit") && shown.contains("[12 bytes]"),
            "{shown}"
        );
    }
}

#[test]
fn an_operation_may_be_lent() {
    let server = Server::answering([Answer::ok(r#"{"total": 3}"#)]);
    let operation = get().page(2);
    let client = clients::client(&server).build().unwrap();
    assert_eq!(run(client.send(&operation)).unwrap().total, Some(3));
    assert_eq!(run(client.call(&&operation).send()).unwrap().total, Some(3));
    let client = clients::blocking_client(&server).build().unwrap();
    assert_eq!(client.send(&operation).unwrap().total, Some(3));
    for request in server.requests() {
        assert_eq!(request.target, "/v2/0f1e2d3c/ships?page=2");
    }
}

#[test]
fn a_header_is_signed_and_takes_the_place_of_another() {
    let server = Server::answering([Answer::ok("{}")]);
    let operation = || post().x_agent_id("of the operation");
    for result in both!(server, operation(), header("X-Agent-Id", "of the call").header("x-trace", "7f") => send)
    {
        result.unwrap();
    }
    for request in server.requests() {
        assert_eq!(request.header("x-agent-id"), Some("of the call"));
        let signed = verify(&request, AK, SK);
        assert!(signed.contains(&"x-trace".to_owned()), "{signed:?}");
    }
    for (name, value) in [
        ("no header", "x"),
        ("", "x"),
        ("x", "a\r\nb"),
        ("hush\n", "x"),
    ] {
        for result in both!(server, operation(), header(name, value) => send) {
            let text = result.unwrap_err().to_string();
            assert!(text.starts_with("StoreGoods: the header "), "{text}");
            assert_eq!(text.lines().count(), 1);
        }
    }
    assert_eq!(server.requests().len(), 2, "nothing was sent");
}

#[test]
fn time_out_and_retries_are_those_of_the_call() {
    let server = Server::answering([Answer::hold("")]);
    let short = Duration::from_millis(40);
    for result in both!(server, get(), timeout(short).retry(Retry::never()) => send) {
        let Error::Transport { error, .. } = result.unwrap_err() else {
            panic!()
        };
        assert_eq!(error.kind(), TransportErrorKind::Timeout);
    }
    let server = Server::answering([Answer::new(503, &[], "")]);
    for result in both!(server, get(), retry(Retry::attempts(5)) => send) {
        assert_eq!(result.unwrap_err().status().unwrap(), 503);
    }
    assert_eq!(server.requests().len(), 10);
}

#[test]
fn endpoint_and_credentials_are_those_of_the_call() {
    let (server, other) = (
        Server::answering([Answer::ok("{}")]),
        Server::answering([Answer::ok("{}")]),
    );
    let theirs = || Credentials::new("AK2", "SK2").project_id("theirs");
    for result in
        both!(server, get(), endpoint(other.url() + "/base").credentials(theirs()) => send)
    {
        result.unwrap();
    }
    assert_eq!(server.requests().len(), 0);
    for request in other.requests() {
        assert_eq!(request.target, "/base/v2/theirs/ships");
        verify(&request, "AK2", "SK2");
    }
    for result in both!(server, get(), endpoint("https://user:hush@x.example") => send) {
        let text = result.unwrap_err().to_string();
        assert_eq!(
            text,
            "ListShips: an endpoint cannot carry a user name or a password"
        );
    }
    for result in both!(server, get(), credentials(Credentials::new("", "")) => send) {
        let text = result.unwrap_err().to_string();
        assert!(text.contains("empty"), "{text}");
    }
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn the_project_of_others_is_looked_up_for_their_call_alone() {
    let server = Server::new(|request, _| {
        if request.target.starts_with("/v3/projects") {
            let theirs = request.header("authorization").unwrap().contains("AK2");
            let id = if theirs { "theirs" } else { "ours" };
            return Answer::ok(format!(r#"{{"projects": [{{"id": "{id}"}}]}}"#));
        }
        Answer::ok("{}")
    });
    let iam = |credentials: Credentials| credentials.iam_endpoint(server.url());
    let client = clients::blocking_client(&server)
        .region("cn-north-4")
        .credentials(iam(clients::unbound()))
        .build()
        .unwrap();
    client.send(get()).unwrap();
    let theirs = || iam(Credentials::new("AK2", "SK2"));
    client
        .call(get())
        .credentials(theirs())
        .header("x-one", "1")
        .send()
        .unwrap();
    client.send(get()).unwrap();
    let targets: Vec<_> = server
        .requests()
        .into_iter()
        .map(|request| request.target)
        .collect();
    assert_eq!(
        targets,
        [
            "/v3/projects?name=cn-north-4",
            "/v2/ours/ships",
            "/v3/projects?name=cn-north-4",
            "/v2/theirs/ships",
            "/v2/ours/ships",
        ]
    );
    assert_eq!(server.requests()[2].header("x-one"), None);
}

#[test]
fn every_page_is_asked_for_as_the_call_says() {
    let page = |id: &str, more: u8| {
        Answer::ok(format!(
            r#"{{"ships": [{{"ship_id": "{id}"}}], "is_truncated": {more}}}"#
        ))
    };
    let server = Server::answering([page("1", 1), page("2", 0)]);
    let client = clients::blocking_client(&server).build().unwrap();
    let pages = client
        .call(ListShips::new())
        .header("x-trace", "7f")
        .pages();
    assert_eq!(pages.items().count(), 2);
    for request in server.requests() {
        assert_eq!(request.header("x-trace"), Some("7f"));
    }
}
