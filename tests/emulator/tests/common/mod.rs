//! The program as its users start it, and HTTP as it stands on the wire.

// Each test file uses its own part of this.
#![allow(dead_code, unreachable_pub)]

use std::io::{BufRead, BufReader, Read, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::JoinHandle;
use std::time::Duration;

/// How long a machine with other work to do may take for anything.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The program, in a folder where it may write, with the environment that every user has.
pub fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_emulator"));
    command
        .current_dir(folder)
        .env_remove("HUAWEICLOUD_SDK_AK")
        .env_remove("HUAWEICLOUD_SDK_SK");
    command
}

/// An emulator that runs; it is killed when this is dropped.
pub struct Running {
    child: Child,
    pub address: SocketAddr,
    /// What it said when it started.
    pub greeting: String,
    log: Option<JoinHandle<String>>,
}

impl Running {
    /// Starts the program on a free port, with more arguments, and waits for its first lines.
    pub fn start(folder: &Path, arguments: &[&str]) -> Self {
        Self::of(program(folder).args(["--port", "0"]).args(arguments))
    }

    pub fn of(command: &mut Command) -> Self {
        let child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let mut child = child.unwrap();
        let mut stderr = child.stderr.take().unwrap();
        let log = std::thread::spawn(move || {
            let mut log = String::new();
            _ = stderr.read_to_string(&mut log);
            log
        });
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let lines: Vec<String> = stdout.lines().take(3).map_while(Result::ok).collect();
        if lines.len() < 3 {
            child.wait().unwrap();
            panic!("the emulator did not start: {}", log.join().unwrap());
        }
        let (_, rest) = lines[0].split_once("http://").unwrap();
        let address = rest.split_whitespace().next().unwrap().parse().unwrap();
        Self {
            child,
            address,
            greeting: lines.join("\n"),
            log: Some(log),
        }
    }

    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Sends a signal by its name.
    pub fn signal(&self, name: &str) {
        let id = self.id().to_string();
        let sent = Command::new("kill").args(["-s", name, &id]).status();
        assert!(sent.unwrap().success());
    }

    /// Waits until it has ended; what it logged.
    pub fn ended(mut self) -> (ExitStatus, String) {
        let status = self.child.wait().unwrap();
        (status, self.log.take().unwrap().join().unwrap())
    }

    /// Sends a request with the token, and reads the answer.
    pub fn ask(&self, method: &str, target: &str, body: &str) -> Response {
        ask(
            self.address,
            method,
            target,
            &["X-Auth-Token: local-token"],
            body,
        )
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// What stood on the wire.
#[derive(Debug)]
pub struct Response {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Response {
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// Sends a request, and reads the answer.
pub fn ask(
    address: SocketAddr,
    method: &str,
    target: &str,
    headers: &[&str],
    body: &str,
) -> Response {
    let mut text =
        format!("{method} {target} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n");
    for header in headers {
        text += &format!("{header}\r\n");
    }
    text += &format!("Content-Length: {}\r\n\r\n{body}", body.len());
    let answer = exchange(address, text.as_bytes());
    read(&answer).unwrap_or_else(|| panic!("no answer to {method} {target}: {answer:?}"))
}

/// Reads an answer from the wire; none if the connection was closed without one.
pub fn read(answer: &[u8]) -> Option<Response> {
    let answer = String::from_utf8_lossy(answer);
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let status = head.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok()?;
    Some(Response {
        status,
        head: head.to_ascii_lowercase(),
        body: body.to_owned(),
    })
}

/// Sends bytes, and reads until the other side closes.
pub fn exchange(address: SocketAddr, bytes: &[u8]) -> Vec<u8> {
    let mut stream = connect(address);
    // Whoever is refused in the middle of sending has an answer nevertheless.
    _ = stream.write_all(bytes);
    read_all(&mut stream)
}

pub fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// Reads until the other side closes, which it must.
pub fn read_all(stream: &mut TcpStream) -> Vec<u8> {
    let mut answer = Vec::new();
    if let Err(error) = stream.read_to_end(&mut answer) {
        let closed = error.kind() == std::io::ErrorKind::ConnectionReset;
        assert!(
            closed,
            "{error}, after {:?}",
            String::from_utf8_lossy(&answer)
        );
    }
    answer
}

/// Says that a test was skipped, where a person sees it: what `eprintln!` writes in a test that passes is shown to
/// nobody.
pub fn skipped(why: &str) {
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("a test");
    _ = writeln!(std::io::stderr(), "\nskipped {test}: {why}");
}
