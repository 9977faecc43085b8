//! A service on the loopback: keeps every request byte by byte, and answers or breaks as it is told.

use std::net::{Ipv4Addr, SocketAddr, TcpListener as StdListener};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::answer::{Answer, Step};

/// A request as it stood on the connection.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) method: String,
    /// What stands between method and version.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// The number of the connection, counted from 0.
    pub(crate) connection: usize,
}

impl Received {
    /// The value of a header that may be there once.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values = self
            .headers
            .iter()
            .filter(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str());
        let first = values.next();
        assert_eq!(values.next(), None, "{name} is there twice");
        first
    }

    /// The names of all headers in lower case, sorted.
    pub(crate) fn header_names(&self) -> Vec<String> {
        let names = self.headers.iter().map(|(name, _)| name.to_lowercase());
        let mut names: Vec<_> = names.collect();
        names.sort_unstable();
        names
    }

    /// The body as text.
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

/// The service. Stops when it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    _stop: oneshot::Sender<()>,
}

struct Shared {
    received: Mutex<Vec<Received>>,
    connections: AtomicUsize,
    /// How many connections are closed before anything is read from them.
    hang_up: usize,
    answer: Box<Respond>,
}

type Respond = dyn Fn(&Received, usize) -> Answer + Send + Sync;

impl Server {
    /// Answers with what a function makes of a request and its number, counted from 0.
    pub(crate) fn new(answer: impl Fn(&Received, usize) -> Answer + Send + Sync + 'static) -> Self {
        let listener = StdListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        Self::on(listener, 0, answer)
    }

    /// Gives one answer after the other, and the last from there on.
    pub(crate) fn answering(answers: impl Into<Vec<Answer>>) -> Self {
        Self::new(in_order(answers.into()))
    }

    /// Closes so many connections before it reads anything, then answers.
    pub(crate) fn hanging_up(times: usize, answers: impl Into<Vec<Answer>>) -> Self {
        let listener = StdListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        Self::on(listener, times, in_order(answers.into()))
    }

    /// Serves connections of a listener that is there already.
    pub(crate) fn on(
        listener: StdListener,
        hang_up: usize,
        answer: impl Fn(&Received, usize) -> Answer + Send + Sync + 'static,
    ) -> Self {
        let address = listener.local_addr().unwrap();
        listener.set_nonblocking(true).unwrap();
        let shared = Arc::new(Shared {
            received: Mutex::default(),
            connections: AtomicUsize::new(0),
            hang_up,
            answer: Box::new(answer),
        });
        let (stop, stopped) = oneshot::channel::<()>();
        let service = Arc::clone(&shared);
        std::thread::spawn(move || {
            let mut runtime = tokio::runtime::Builder::new_current_thread();
            runtime.enable_io().build().unwrap().block_on(async {
                tokio::select! {
                    () = accept(listener, service) => {}
                    _ = stopped => {}
                }
            });
        });
        Self {
            address,
            shared,
            _stop: stop,
        }
    }

    /// Its endpoint.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What stands in the header `Host` of requests to it.
    pub(crate) fn host(&self) -> String {
        self.address.to_string()
    }

    /// All requests so far.
    pub(crate) fn requests(&self) -> Vec<Received> {
        self.shared.received.lock().unwrap().clone()
    }

    /// The only request so far.
    #[track_caller]
    pub(crate) fn request(&self) -> Received {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// How many connections there were.
    pub(crate) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }
}

fn in_order(answers: Vec<Answer>) -> impl Fn(&Received, usize) -> Answer {
    move |_, number| answers[number.min(answers.len() - 1)].clone()
}

async fn accept(listener: StdListener, shared: Arc<Shared>) {
    let listener = TcpListener::from_std(listener).unwrap();
    while let Ok((stream, _)) = listener.accept().await {
        let connection = shared.connections.fetch_add(1, Ordering::SeqCst);
        if connection >= shared.hang_up {
            let shared = Arc::clone(&shared);
            tokio::spawn(async move { serve(stream, connection, &shared).await });
        }
    }
}

/// Ends when the client hangs up, or an answer does.
async fn serve(mut stream: TcpStream, connection: usize, shared: &Shared) -> Option<()> {
    let mut buffer = Vec::new();
    loop {
        let request = receive(&mut stream, &mut buffer, connection).await?;
        let answer = {
            let mut received = shared.received.lock().unwrap();
            received.push(request);
            (shared.answer)(received.last()?, received.len() - 1)
        };
        for step in answer.steps {
            match step {
                Step::Send(bytes) => stream.write_all(&bytes).await.ok()?,
                Step::Repeat(bytes, times) => {
                    for _ in 0..times {
                        stream.write_all(&bytes).await.ok()?;
                    }
                }
                Step::Hold => _ = stream.read(&mut [0]).await,
                Step::Close => return None,
            }
        }
    }
}

/// One request, and what follows it in the buffer.
async fn receive(
    stream: &mut TcpStream,
    buffer: &mut Vec<u8>,
    connection: usize,
) -> Option<Received> {
    let end = loop {
        match buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            Some(end) => break end + 4,
            None if stream.read_buf(buffer).await.ok()? == 0 => return None,
            None => {}
        }
    };
    let head = String::from_utf8(buffer.drain(..end).collect()).expect("a head in UTF-8");
    let mut lines = head.trim_end().split("\r\n");
    let mut line = lines.next()?.split(' ');
    let (method, target) = (line.next()?.to_owned(), line.next()?.to_owned());
    assert_eq!(line.collect::<Vec<_>>(), ["HTTP/1.1"]);
    let headers: Vec<(String, String)> = lines
        .map(|line| line.split_once(':').expect("a header"))
        .map(|(name, value)| (name.to_owned(), value.trim_matches([' ', '\t']).to_owned()))
        .collect();
    let mut request = Received {
        method,
        target,
        headers,
        body: Vec::new(),
        connection,
    };
    if let Some(encoding) = request.header("transfer-encoding") {
        assert_eq!(
            (encoding, request.header("content-length")),
            ("chunked", None)
        );
        request.body = chunks(stream, buffer).await?;
        return Some(request);
    }
    let length = request.header("content-length");
    let length = length.map_or(0, |length| length.parse().expect("a length"));
    while buffer.len() < length {
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
    request.body = buffer.drain(..length).collect();
    Some(request)
}

/// A body in chunks.
async fn chunks(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = loop {
            match buffer.windows(2).position(|bytes| bytes == b"\r\n") {
                Some(end) => break buffer.drain(..end + 2).collect::<Vec<_>>(),
                None if stream.read_buf(buffer).await.ok()? == 0 => return None,
                None => {}
            }
        };
        let size = std::str::from_utf8(&line).expect("a size").trim();
        let size = usize::from_str_radix(size, 16).expect("a size");
        while buffer.len() < size + 2 {
            if stream.read_buf(buffer).await.ok()? == 0 {
                return None;
            }
        }
        body.extend(buffer.drain(..size));
        assert_eq!(buffer.drain(..2).collect::<Vec<_>>(), b"\r\n");
        if size == 0 {
            return Some(body);
        }
    }
}
