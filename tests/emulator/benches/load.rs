//! The program as it is released, under load: `cargo bench -p emulator --bench load`.
//!
//! Prints how long it takes to start, how much memory it holds, and how many requests it answers in a second, over
//! connections that stay open, each of which waits for its answer.

use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use emulator::{Clock, LOCAL_KEY};
use huaweicloud_media::vod::ShowAssetMeta;
use huaweicloud_media::{Destination, Operation as _};
use huaweicloud_runtime::AccessKey;
use huaweicloud_runtime::signing::sign;

const CONNECTIONS: usize = 16;
const TIME: Duration = Duration::from_secs(5);
const ASSETS: usize = 100_000;

struct Running(Child, SocketAddr);

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

fn start(arguments: &[&str]) -> (Running, Duration) {
    let begin = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_emulator"))
        .args(["--port", "0", "--memory"])
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the emulator");
    let mut line = String::new();
    let stdout = child.stdout.take().expect("its output");
    BufReader::new(stdout)
        .read_line(&mut line)
        .expect("its first line");
    let taken = begin.elapsed();
    let (_, rest) = line.split_once("http://").expect("its address");
    let address = rest.split_whitespace().next().unwrap_or_default();
    (Running(child, address.parse().expect("its address")), taken)
}

/// The memory that a process holds, in KiB; 0 where the system does not say.
fn memory(running: &Running) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{}/status", running.0.id()));
    let status = status.unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// A signed query for the first ten assets, as text.
fn query(address: SocketAddr) -> String {
    let destination = Destination::new(&format!("http://{address}")).expect("an address");
    let destination = destination.project_id("p1");
    let request = ShowAssetMeta::new().to_request(&destination);
    let mut request = request.expect("a request");
    let key = AccessKey::new(LOCAL_KEY.0, LOCAL_KEY.1);
    sign(&mut request, &key, Clock::system().now()).expect("a signature");
    let target = request.uri().path_and_query().map_or("/", |it| it.as_str());
    let mut text = format!("GET {target} HTTP/1.1\r\nHost: {address}\r\n");
    for (name, value) in request.headers() {
        if name != "host" {
            text += &format!("{name}: {}\r\n", value.to_str().expect("a text"));
        }
    }
    text + "\r\n"
}

/// Sends a request, and reads its answer, which must be a success.
fn exchange(stream: &mut TcpStream, request: &[u8], buffer: &mut Vec<u8>) {
    stream.write_all(request).expect("to send");
    buffer.clear();
    let mut part = [0; 16 * 1024];
    loop {
        let read = stream.read(&mut part).expect("an answer");
        assert!(read > 0, "the connection ended");
        buffer.extend_from_slice(&part[..read]);
        let Some(end) = buffer.windows(4).position(|it| it == b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&buffer[..end]);
        assert!(head.starts_with("HTTP/1.1 2"), "{head}");
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.map_or(0, |it| it.parse().expect("a number"));
        if buffer.len() >= end + 4 + length {
            return;
        }
    }
}

fn load(what: &str, address: SocketAddr) {
    let request = query(address);
    let end = Instant::now() + TIME;
    let mut times: Vec<Duration> = std::thread::scope(|scope| {
        let clients: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                scope.spawn(|| {
                    let mut stream = TcpStream::connect(address).expect("a connection");
                    let mut buffer = Vec::new();
                    let mut times = Vec::new();
                    while Instant::now() < end {
                        let begin = Instant::now();
                        exchange(&mut stream, request.as_bytes(), &mut buffer);
                        times.push(begin.elapsed());
                    }
                    times
                })
            })
            .collect();
        let times = clients
            .into_iter()
            .flat_map(|client| client.join().expect("a client"));
        times.collect()
    });
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    let per_second = times.len() as u64 / TIME.as_secs();
    println!(
        "{what}: {per_second} requests in a second over {CONNECTIONS} connections, median {:?}, p99 {:?}",
        at(50),
        at(99)
    );
}

fn main() {
    let mut starts: Vec<_> = (0..20).map(|_| start(&[]).1).collect();
    starts.sort_unstable();
    println!(
        "start to listening: median {:?}, worst {:?}",
        starts[10], starts[19]
    );

    let (echo, _) = start(&["--mode", "echo"]);
    std::thread::sleep(Duration::from_millis(200));
    println!("idle: {} KiB", memory(&echo));
    load("echo", echo.1);
    drop(echo);

    let seed = std::env::temp_dir().join(format!("emulator-load-{}.json", std::process::id()));
    let assets: Vec<String> = (0..ASSETS)
        .map(|number| {
            format!(
                r#"{{"asset_id": "a{number}", "status": "PUBLISHED", "base_info": {{"title": "Film {number}", "category_id": {}}}}}"#,
                number % 100
            )
        })
        .collect();
    let text = format!(r#"{{"asset_info_array": [{}]}}"#, assets.join(","));
    std::fs::write(&seed, text).expect("a file for the seed");
    let (library, _) = start(&["--seed", &seed.to_string_lossy()]);
    // The first request of the project seeds it.
    let mut stream = TcpStream::connect(library.1).expect("a connection");
    exchange(&mut stream, query(library.1).as_bytes(), &mut Vec::new());
    std::fs::remove_file(&seed).expect("the file of the seed");
    load(&format!("{ASSETS} assets"), library.1);
}
