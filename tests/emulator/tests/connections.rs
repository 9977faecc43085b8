//! Connections as bad as they come, over sockets: nothing but 4xx or an end, and others are answered meanwhile.

mod common;

use std::io::Write as _;
use std::net::{Shutdown, SocketAddr, TcpListener};
use std::time::Duration;

use common::{PATIENCE, Running, ask, connect, exchange, read, read_all};
use emulator::{Emulator, Limits, Options, serve};

const QUERY: &str = "/v1.0/p1/asset/info";
const TOKEN: &str = "X-Auth-Token: local-token";

/// Serves in this process, with these limits, while the function runs.
fn with(limits: Limits, run: impl FnOnce(SocketAddr)) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    let router = Emulator::in_memory(Options::default()).unwrap().router();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let served = runtime.spawn(async move {
        let listener = tokio::net::TcpListener::from_std(listener).unwrap();
        serve(listener, router, limits, async { _ = stopped.await }).await;
    });
    run(address);
    stop.send(()).unwrap();
    runtime.block_on(served).unwrap();
}

#[track_caller]
fn is_well(address: SocketAddr) {
    assert_eq!(ask(address, "GET", QUERY, &[TOKEN], "").status, 200);
}

/// A request to create, with this body and these lines.
fn post(lines: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "POST /v1/p1/digital-assets HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{TOKEN}\r\nContent-Type: application/json\r\n{lines}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

#[test]
fn malformed_requests_are_refused_or_end() {
    let sized = |body: &[u8]| post(&format!("Content-Length: {}", body.len()), body);
    let get = |target: &str| {
        format!("GET {target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{TOKEN}\r\n\r\n")
            .into_bytes()
    };
    let deep = format!("{{\"asset_name\": {}", "[".repeat(100_000));
    let pairs = "asset_id=x&".repeat(5_000);
    let headers = "X-Many: 1\r\n".repeat(2_000);
    let cases: Vec<(&str, Vec<u8>)> = vec![
        (
            "no HTTP",
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec(),
        ),
        ("HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec()),
        (
            "a method that is none",
            b"\xff\xfe / HTTP/1.1\r\n\r\n".to_vec(),
        ),
        ("a version that is none", b"GET / HTTP/9.9\r\n\r\n".to_vec()),
        ("a path that is none", get("no-slash")),
        ("a broken escape", get("/v1.0/%ff%f/asset/info")),
        (
            "a query of broken UTF-8",
            get(&format!("{QUERY}?query_string=%ff%fe&page=%ff")),
        ),
        ("thousands of pairs", get(&format!("{QUERY}?{pairs}"))),
        (
            "a number beyond all",
            get(&format!("{QUERY}?page={}", "9".repeat(400))),
        ),
        ("thousands of headers", post(headers.trim_end(), b"")),
        (
            "a long head",
            get(&format!("{QUERY}?query_string={}", "x".repeat(100_000))),
        ),
        ("a blank in a header name", post("Bad Name: 1", b"")),
        (
            "two lengths",
            post("Content-Length: 2\r\nContent-Length: 3", b"{}"),
        ),
        ("a length that is none", post("Content-Length: -1", b"{}")),
        (
            "a length and chunks",
            post("Content-Length: 3\r\nTransfer-Encoding: gzip", b"{}"),
        ),
        (
            "a broken chunk",
            post("Transfer-Encoding: chunked", b"zz\r\n{}\r\n0\r\n\r\n"),
        ),
        (
            "a body of broken UTF-8",
            sized(b"{\"asset_name\": \"\xff\xfe\", \"asset_type\": \"VIDEO\"}"),
        ),
        ("deep JSON", sized(deep.as_bytes())),
        (
            "a huge number",
            sized(b"{\"asset_name\": \"a\", \"asset_type\": \"VIDEO\", \"asset_order\": 1e999}"),
        ),
        ("JSON that is none", sized(b"{\"asset_name\"")),
        ("an array for an object", sized(b"[]")),
        ("no body", post("Content-Length: 0", b"")),
        ("a body that is too large", sized(&vec![b'x'; 3 << 20])),
        (
            "chunks without an end",
            post(
                "Transfer-Encoding: chunked",
                &b"10000\r\n"
                    .iter()
                    .chain([b'x'; 65536].iter())
                    .chain(b"\r\n")
                    .copied()
                    .collect::<Vec<u8>>()
                    .repeat(40),
            ),
        ),
    ];
    with(Limits::default(), |address| {
        for (what, bytes) in cases {
            let answer = exchange(address, &bytes);
            if let Some(response) = read(&answer) {
                assert!(
                    (400..500).contains(&response.status),
                    "{what}: {response:?}"
                );
            } else {
                assert!(answer.is_empty(), "{what}: {answer:?}");
            }
            is_well(address);
        }
    });
}

#[test]
fn bytes_at_random_are_refused_or_end() {
    let mut random = fastrand::Rng::with_seed(11);
    let valid = post(
        "Content-Length: 45",
        br#"{"asset_name": "abc", "asset_type": "VIDEO" }"#,
    );
    with(Limits::default(), |address| {
        for _ in 0..200 {
            let mut bytes = valid.clone();
            for _ in 0..random.usize(1..6) {
                let at = random.usize(..bytes.len());
                bytes[at] = random.u8(..);
            }
            let mut stream = connect(address);
            _ = stream.write_all(&bytes);
            _ = stream.shutdown(Shutdown::Write);
            let response = read(&read_all(&mut stream));
            let status = response.map_or(400, |response| response.status);
            assert!(
                (200..500).contains(&status),
                "{status}: {}",
                bytes.escape_ascii()
            );
        }
        is_well(address);
    });
}

#[test]
fn a_body_beyond_the_limit_is_answered_413() {
    with(Limits::default(), |address| {
        let body = "x".repeat((2 << 20) + 1);
        let headers = [TOKEN, "Content-Type: application/json"];
        let refused = ask(address, "POST", "/v1/p1/digital-assets", &headers, &body);
        assert_eq!(
            (refused.status, &refused.json()["error_code"]),
            (413, &"APIGW.0201".into())
        );
    });
}

#[test]
fn a_client_that_closes_its_side_gets_its_answer() {
    with(Limits::default(), |address| {
        let mut stream = connect(address);
        let request = format!("GET {QUERY} HTTP/1.1\r\nHost: a\r\n{TOKEN}\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        stream.shutdown(Shutdown::Write).unwrap();
        assert_eq!(read(&read_all(&mut stream)).unwrap().status, 200);
    });
}

#[test]
fn a_head_that_does_not_end_ends_the_connection() {
    let limits = Limits {
        head_time: Duration::from_millis(100),
        ..Limits::default()
    };
    with(limits, |address| {
        let mut stream = connect(address);
        stream
            .write_all(b"GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ")
            .unwrap();
        let answer = read_all(&mut stream);
        assert!(
            read(&answer).is_none_or(|it| it.status == 408),
            "{answer:?}"
        );
        is_well(address);
    });
}

#[test]
fn a_body_that_does_not_end_is_answered_408() {
    let limits = Limits {
        body_time: Duration::from_millis(100),
        ..Limits::default()
    };
    with(limits, |address| {
        let mut stream = connect(address);
        stream
            .write_all(&post("Content-Length: 100", b"{"))
            .unwrap();
        let late = read(&read_all(&mut stream)).unwrap();
        assert_eq!(
            (late.status, &late.json()["error_code"]),
            (408, &"APIGW.0201".into())
        );
        assert!(late.head.contains("x-request-id: "), "{late:?}");
    });
}

#[test]
fn who_is_one_too_many_waits_for_a_place() {
    let limits = Limits {
        connections: 2,
        ..Limits::default()
    };
    with(limits, |address| {
        let request =
            format!("GET {QUERY} HTTP/1.1\r\nHost: a\r\n{TOKEN}\r\nConnection: close\r\n\r\n");
        let held = [connect(address), connect(address)];
        let mut third = connect(address);
        third.write_all(request.as_bytes()).unwrap();
        third
            .set_read_timeout(Some(Duration::from_millis(100)))
            .unwrap();
        let waits = std::io::Read::read(&mut third, &mut [0; 1]).unwrap_err();
        assert_eq!(waits.kind(), std::io::ErrorKind::WouldBlock);
        drop(held);
        third.set_read_timeout(Some(PATIENCE)).unwrap();
        assert_eq!(read(&read_all(&mut third)).unwrap().status, 200);
    });
}

/// Opens idle connections until there are so many, or the system has no more.
fn idle(address: SocketAddr, most: usize) -> Vec<std::net::TcpStream> {
    let mut held = Vec::new();
    while held.len() < most {
        let Ok(stream) = std::net::TcpStream::connect(address) else {
            break;
        };
        held.push(stream);
        // Who is answered has been accepted, and so have all before: the system's queue is short, and waits long.
        if held.len() % 500 == 0 {
            is_well(address);
        }
    }
    held
}

#[cfg(target_os = "linux")]
#[test]
fn thousands_of_idle_connections_are_held_in_little_memory() {
    let folder = tempfile::tempdir().unwrap();
    let emulator = Running::start(folder.path(), &["--memory"]);
    let mut held = idle(emulator.address, 1_500);
    // This process needs some files of its own, such as for the request.
    held.truncate(held.len().saturating_sub(100));
    assert!(held.len() >= 500, "{}", held.len());
    assert_eq!(emulator.ask("GET", QUERY, "").status, 200);
    let status = std::fs::read_to_string(format!("/proc/{}/status", emulator.id())).unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS:"))
        .unwrap();
    let kib: usize = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    let most = 40 * 1024 + held.len() * 24;
    assert!(kib < most, "{kib} KiB for {} connections", held.len());
}

#[cfg(target_os = "linux")]
#[test]
fn who_runs_out_of_files_accepts_again_once_there_are_some() {
    let folder = tempfile::tempdir().unwrap();
    let mut limited = std::process::Command::new("sh");
    limited.current_dir(folder.path()).args([
        "-c",
        "ulimit -n 64; exec \"$0\" --port 0 --memory",
        env!("CARGO_BIN_EXE_emulator"),
    ]);
    let emulator = Running::of(&mut limited);
    let held = idle(emulator.address, 100);
    assert_eq!(held.len(), 100);
    drop(held);
    assert_eq!(emulator.ask("GET", QUERY, "").status, 200);
}
