//! What stays in memory: nothing of calls that were made, nor of clients that were dropped.

use harbour::{InProcess, blocking};

use crate::answer::Answer;
use crate::clients::{self, run};
use crate::operations::{get, post};
use crate::process::{in_a_process, is_child};
use crate::server::Server;

/// How much memory the process holds, in KiB; only Linux tells it so simply.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// How much more there is after something.
fn growth(work: impl FnOnce()) -> u64 {
    let before = resident().unwrap();
    work();
    resident().unwrap().saturating_sub(before)
}

/// Whether this process is to measure. No other test may run beside it.
fn measures(test: &str) -> bool {
    if resident().is_none() {
        println!("skipped: there is no /proc/self/status");
        return false;
    }
    if !is_child() {
        println!("{}", in_a_process(test, &[]));
    }
    is_child()
}

const MIB: u64 = 1024;

#[test]
fn a_hundred_thousand_calls_leave_nothing_behind() {
    if !measures("memory::a_hundred_thousand_calls_leave_nothing_behind") {
        return;
    }
    let client = blocking::Client::builder()
        .endpoint("https://ships.example.com")
        .credentials(clients::key())
        .transport(InProcess::new(|_| http::Response::new(r#"{"total": 3}"#)))
        .build()
        .unwrap();
    let call = |times| {
        for _ in 0..times {
            client
                .call(get().page(3))
                .header("x-trace", "7f")
                .reply()
                .unwrap();
        }
    };
    call(1_000);
    let grown = growth(|| call(100_000));
    println!("{grown} KiB more after 100,000 calls");
    assert!(grown < 2 * MIB, "{grown} KiB");
}

#[test]
fn clients_that_are_dropped_leave_nothing_behind() {
    if !measures("memory::clients_that_are_dropped_leave_nothing_behind") {
        return;
    }
    let server = Server::answering([Answer::ok("{}")]);
    let build = |times| {
        for _ in 0..times {
            run(clients::client(&server).build().unwrap().send(get())).unwrap();
            clients::blocking_client(&server)
                .build()
                .unwrap()
                .send(post())
                .unwrap();
        }
    };
    build(10);
    let grown = growth(|| build(50));
    println!("{grown} KiB more after 100 clients");
    assert!(grown < 6 * MIB, "{grown} KiB");
}
