//! Malformed traffic over real sockets: whatever arrives, nothing panics and nothing is a mistake of the server's.

use std::net::SocketAddr;
use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use fastrand::Rng;
use harbour::server::Server;
use harbour::{goods, ships};
use tests::random::{self, Values};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use super::malformed;

/// Provides nothing: whatever gets through is answered 501.
struct Nothing;

impl ships::Api for Nothing {}
impl goods::Api for Nothing {}

/// Panics of all tasks since the start.
static PANICS: AtomicUsize = AtomicUsize::new(0);

/// A harbour that listens, with small bodies only.
async fn listening() -> SocketAddr {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        PANICS.fetch_add(1, Ordering::SeqCst);
        before(panic);
    }));
    let server = Server::new()
        .service(ships::routes(Nothing))
        .service(goods::routes(Nothing))
        .max_body(64 * 1024);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, server.router()).await });
    address
}

/// What comes back for some bytes, until the server closes or has nothing more to say.
async fn answer(address: SocketAddr, bytes: &[u8]) -> Vec<u8> {
    let mut socket = TcpStream::connect(address).await.unwrap();
    // The server may close before it has read all of it.
    _ = socket.write_all(bytes).await;
    _ = socket.shutdown().await;
    let mut answer = Vec::new();
    _ = timeout(Duration::from_secs(5), socket.read_to_end(&mut answer)).await;
    answer
}

/// The statuses of the responses; an answer in the middle of a body counts as well as one at the start.
fn statuses(answer: &[u8]) -> Vec<u16> {
    let text = String::from_utf8_lossy(answer);
    let heads = text.split("HTTP/1.").skip(1);
    heads
        .filter_map(|head| head.get(2..5)?.parse().ok())
        .collect()
}

#[track_caller]
fn is_harmless(statuses: &[u16], what: &[u8]) {
    let is_fine = |status: &u16| (100..500).contains(status) || *status == 501;
    let what = String::from_utf8_lossy(&what[..what.len().min(2_000)]);
    assert!(statuses.iter().all(is_fine), "{statuses:?}: {what}");
    assert_eq!(PANICS.load(Ordering::SeqCst), 0, "{what}");
}

/// The server still answers what it should.
async fn is_alive(address: SocketAddr) {
    let request = b"GET /v2/p1/ships?size=5 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    assert_eq!(statuses(&answer(address, request).await), [501]);
}

#[tokio::test]
async fn requests_that_are_wrong_by_hand_are_the_callers_mistake() {
    let address = listening().await;
    let mut wrong = Vec::new();
    for (what, bytes, expected) in malformed::all() {
        let found = statuses(&answer(address, &bytes).await);
        is_harmless(&found, &bytes);
        // Who closes before all of it is read may cut off the answer as well.
        let is_cut = bytes.len() > 60_000 && found.is_empty();
        if found != expected && !is_cut {
            wrong.push(format!("{what}: {found:?} instead of {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    is_alive(address).await;
}

#[tokio::test]
async fn who_says_nothing_more_stops_nobody_else() {
    let address = listening().await;
    let mut slow = Vec::new();
    for _ in 0..200 {
        let mut socket = TcpStream::connect(address).await.unwrap();
        socket
            .write_all(b"POST /v1/p1/goods HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\n{")
            .await
            .unwrap();
        slow.push(socket);
    }
    is_alive(address).await;
    for socket in &mut slow {
        socket.shutdown().await.unwrap();
        let mut answer = Vec::new();
        _ = timeout(Duration::from_secs(5), socket.read_to_end(&mut answer)).await;
        is_harmless(&statuses(&answer), b"half a body");
    }
    is_alive(address).await;
}

/// Valid requests with random bytes changed, cut out, doubled or put in.
async fn mutated(count: u64) {
    let address = listening().await;
    let operations: Vec<_> = ["ListShips", "ShowBerthFees", "ListGoods", "StoreGoods"]
        .map(tests::harbour_operation)
        .into();
    let before = resident();
    for seed in 0..count {
        let mut rng = Rng::with_seed(seed);
        let (service, operation) = rng.choice(&operations).unwrap();
        let drawn = random::request(service, operation, Values::Open, &mut rng);
        let mut bytes = raw(&drawn.to_http().unwrap());
        for _ in 0..rng.usize(1..6) {
            mutate(&mut bytes, &mut rng);
        }
        let found = statuses(&answer(address, &bytes).await);
        is_harmless(&found, &bytes);
    }
    is_alive(address).await;
    if let (Some(before), Some(after)) = (before, resident()) {
        assert!(
            after < before + 64 * 1024,
            "{before} KiB grew to {after} KiB"
        );
    }
}

#[tokio::test]
async fn requests_with_random_bytes_do_no_harm() {
    mutated(1_500).await;
}

#[tokio::test]
#[ignore = "takes minutes; before a release"]
async fn many_requests_with_random_bytes_do_no_harm() {
    mutated(200_000).await;
}

fn raw(request: &http::Request<Vec<u8>>) -> Vec<u8> {
    let mut head = format!(
        "{} {} HTTP/1.1\r\nhost: h\r\n",
        request.method(),
        request.uri()
    )
    .into_bytes();
    for (name, value) in request.headers() {
        head.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    head.extend(format!("content-length: {}\r\n\r\n", request.body().len()).into_bytes());
    [head, request.body().clone()].concat()
}

fn mutate(bytes: &mut Vec<u8>, rng: &mut Rng) {
    const TOKENS: [&[u8]; 10] = [
        b"\r\n",
        b"\0",
        b"\xff",
        b"%ff",
        b"%",
        b"[[[[[[[[",
        b"\"",
        b"&size=",
        b"1e999",
        b": ",
    ];
    let at = rng.usize(..=bytes.len());
    let end = (at + rng.usize(..20)).min(bytes.len());
    match rng.u8(..4) {
        0 if at < bytes.len() => bytes[at] = rng.u8(..),
        1 => drop(bytes.drain(at..end)),
        2 => {
            let piece = bytes[at..end].to_vec();
            drop(bytes.splice(at..at, piece));
        }
        _ => {
            let token = rng.choice(TOKENS).unwrap_or_default();
            drop(bytes.splice(at..at, token.iter().copied()));
        }
    }
}

/// The memory that the process holds, in KiB, where the system says so.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}
