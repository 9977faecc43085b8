//! What is logged of a call, and what is not.

use std::io;
use std::sync::{Arc, Mutex, OnceLock};

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::answer::Answer;
use crate::clients::{self, run};
use crate::operations::get;
use crate::process::{in_a_process, is_child};
use crate::secrets::{errors, hides, key, ship_with_presigned_urls, token};
use crate::server::Server;

const FAILED: &str = r#"{"error_code": "X.1", "error_msg": "Not now"}"#;

/// Where the log goes to.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// All that is logged meanwhile, by this crate and all below it, down to the last detail.
///
/// By whatever thread, and so only in a process with no other test in it.
fn logged(work: impl FnOnce()) -> String {
    static LOG: OnceLock<Log> = OnceLock::new();
    assert!(is_child());
    let log = LOG.get_or_init(|| {
        let log = Log::default();
        let writer = log.clone();
        tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .without_time()
            .with_writer(move || writer.clone())
            .init();
        log
    });
    log.0.lock().unwrap().clear();
    work();
    String::from_utf8(log.0.lock().unwrap().clone()).unwrap()
}

/// The only line with a text in it.
#[track_caller]
fn line<'l>(log: &'l str, text: &str) -> &'l str {
    let lines: Vec<_> = log.lines().filter(|line| line.contains(text)).collect();
    assert_eq!(lines.len(), 1, "{text}: {log}");
    lines[0]
}

#[test]
fn logs_hide_secrets() {
    if !is_child() {
        return drop(in_a_process("logs::logs_hide_secrets", &[]));
    }
    let log = logged(|| drop(errors()));
    assert!(
        log.contains("StoreGoods") && log.contains("failed"),
        "{log}"
    );
    assert!(
        log.contains("hyper"),
        "the HTTP client is listened to as well"
    );
    hides(&log);
    let server = Server::answering([Answer::ok(ship_with_presigned_urls())]);
    hides(&logged(|| {
        let client = clients::client(&server).credentials(key()).build().unwrap();
        run(client.send(get())).unwrap();
        let client = clients::blocking_client(&server).credentials(token());
        client.build().unwrap().send(get()).unwrap();
    }));
}

#[test]
fn a_span_has_operation_attempt_status_and_request_id() {
    if !is_child() {
        let test = "logs::a_span_has_operation_attempt_status_and_request_id";
        return drop(in_a_process(test, &[]));
    }
    let server = || {
        Server::answering([
            Answer::new(503, &[], FAILED),
            Answer::new(200, &[("X-Request-Id", "id-1")], "{}"),
        ])
    };
    let asked = server();
    let with_async = logged(|| {
        let client = clients::client(&asked).build().unwrap();
        run(client.send(get())).unwrap();
    });
    let asked = server();
    let without = logged(|| {
        let client = clients::blocking_client(&asked).build().unwrap();
        client.send(get()).unwrap();
    });
    for log in [with_async, without] {
        let end = line(&log, "succeeded");
        let span = "huaweicloud{operation=\"ListShips\" attempt=2 status=200 request_id=\"id-1\"}";
        assert!(end.contains(span), "{end}");
        let again = line(&log, "another attempt");
        assert!(again.contains("X.1: Not now (HTTP 503"), "{again}");
        assert!(again.contains("delay_ms="), "{again}");
        line(&log, "close");
    }

    let asked = Server::answering([Answer::new(404, &[("X-Request-Id", "id-2")], FAILED)]);
    let log = logged(|| {
        let client = clients::client(&asked).build().unwrap();
        run(client.send(get())).unwrap_err();
    });
    let end = line(&log, "failed");
    assert!(
        end.contains("WARN") && end.contains("X.1: Not now"),
        "{end}"
    );
    assert!(end.contains("status=404 request_id=\"id-2\"}"), "{end}");
}

#[test]
fn whatever_makes_a_call_fail_is_in_its_span() {
    if !is_child() {
        let test = "logs::whatever_makes_a_call_fail_is_in_its_span";
        return drop(in_a_process(test, &[]));
    }
    // A success that cannot be read.
    let asked = Server::answering([Answer::new(200, &[("X-Request-Id", "id-3")], "{")]);
    let log = logged(|| {
        let client = clients::client(&asked).build().unwrap();
        run(client.send(get())).unwrap_err();
    });
    let end = line(&log, "failed");
    assert!(
        end.contains("attempt=1 status=200 request_id=\"id-3\"}"),
        "{end}"
    );
    assert!(!log.contains("succeeded"), "{log}");

    // A look-up that comes before.
    let asked = Server::answering([Answer::new(403, &[], "")]);
    let log = logged(|| {
        let credentials = clients::unbound().iam_endpoint(asked.url());
        let client = clients::client(&asked).region("cn-north-4");
        let client = client.credentials(credentials).build().unwrap();
        run(client.send(get())).unwrap_err();
    });
    let inside = "huaweicloud{operation=\"ListShips\"}:huaweicloud{operation=\"ListProjects\"";
    assert!(log.contains(inside), "{log}");
    let failed = log.lines().filter(|line| line.contains("failed"));
    assert_eq!(failed.count(), 2, "{log}");

    // A request that is not sent at all.
    let log = logged(|| {
        let client = clients::client(&asked).credentials(clients::unbound());
        run(client.build().unwrap().send(get())).unwrap_err();
    });
    assert!(line(&log, "failed").contains("needs project_id"), "{log}");
}
