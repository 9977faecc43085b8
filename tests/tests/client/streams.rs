//! Bodies that are no JSON, over real connections: bytes, forms, and what is never held in memory.

use std::io::{self, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use harbour::{Client, Error, InProcess, Retry, TransportErrorKind, blocking};
use huaweicloud_runtime::{Binary, List, Service, operation, response};

use crate::answer::Answer;
use crate::clients::{self, AK, Hurried, SK, run};
use crate::server::{Received, Server};
use crate::verifier::verify;

const PAPERS: Service = Service::new("Papers", "https://papers.{region}.example.com", &[]);

#[derive(Clone, Debug, PartialEq)]
struct PutPaper {
    name: String,
    paper: Binary,
}

operation! {
    PutPaper -> Stored {
        PUT "/papers/{name}" of PAPERS;
        content_type "application/pdf";
        path name = "name", mandatory;
        raw paper, mandatory;
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Stored {
    size: Option<i64>,
}

response! {
    Stored {
        body size = "size";
    }
}

#[derive(Clone, Debug, PartialEq)]
struct GetPaper {
    name: String,
}

operation! {
    GetPaper -> Paper {
        GET "/papers/{name}" of PAPERS;
        path name = "name", mandatory;
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Paper {
    tag: Option<String>,
    paper: Binary,
}

response! {
    Paper {
        header tag = "ETag";
        raw paper, mandatory;
    }
}

#[derive(Clone, Debug, PartialEq)]
struct FilePaper {
    title: String,
    tags: List<String>,
    paper: Binary,
}

operation! {
    FilePaper -> Stored {
        POST "/papers" of PAPERS;
        form "multipart/form-data";
        body title = "title", mandatory;
        body tags = "tags";
        body paper = "paper", mandatory;
    }
}

fn put(paper: impl Into<Binary>) -> PutPaper {
    PutPaper {
        name: "a b".into(),
        paper: paper.into(),
    }
}

fn file(paper: impl Into<Binary>) -> FilePaper {
    FilePaper {
        title: "Über \"uns\"\r\n--part".into(),
        tags: ["a", "b"].map(str::to_owned).into(),
        paper: paper.into(),
    }
}

fn get() -> GetPaper {
    GetPaper { name: "a".into() }
}

fn pieces(pieces: &[&'static str]) -> Binary {
    let pieces: Vec<_> = pieces.iter().map(|piece| io::Result::Ok(*piece)).collect();
    Binary::stream(stream::iter(pieces))
}

/// The parts of a form, as a parser reads them that has nothing to do with this crate.
fn parts(request: &Received) -> Vec<(String, Option<String>, Option<String>, Bytes)> {
    let content_type = request.header("content-type").unwrap();
    let boundary = multer::parse_boundary(content_type).unwrap();
    let body = request.body.clone();
    let body = stream::iter([io::Result::Ok(body)]);
    run(async {
        let mut form = multer::Multipart::new(body, boundary);
        let mut parts = Vec::new();
        while let Some(field) = form.next_field().await.unwrap() {
            let name = field.name().unwrap().to_owned();
            let file_name = field.file_name().map(str::to_owned);
            let kind = field.content_type().map(ToString::to_string);
            parts.push((name, file_name, kind, field.bytes().await.unwrap()));
        }
        parts
    })
}

/// With both clients.
fn sent<O>(operation: impl Fn() -> O) -> Vec<Received>
where
    O: harbour::Operation<Response = Stored> + Send + Sync,
{
    let server = Server::answering([Answer::ok(r#"{"size": 5}"#)]);
    let client = clients::client(&server).build().unwrap();
    assert_eq!(run(client.send(operation())).unwrap().size, Some(5));
    let client = clients::blocking_client(&server).build().unwrap();
    assert_eq!(client.send(operation()).unwrap().size, Some(5));
    server.requests()
}

#[test]
fn bytes_and_streams_are_sent_as_they_are_and_signed_without_their_content() {
    type Make = fn() -> Binary;
    let all: [(Make, Option<&str>); 5] = [
        (|| b"\x00\xff%PD".into(), Some("5")),
        (|| pieces(&["ab", "cde"]), None),
        (|| pieces(&["ab", "cde"]).of_length(5), Some("5")),
        (|| Binary::reader(io::Cursor::new("abcde")), None),
        (
            || Binary::reader(io::Cursor::new("abcde")).of_length(5),
            Some("5"),
        ),
    ];
    for (paper, length) in all {
        for request in sent(|| put(paper())) {
            assert_eq!(request.body.len(), 5);
            assert_eq!(request.header("content-length"), length);
            assert_eq!(request.header("content-type"), Some("application/pdf"));
            let unsigned = request.header("x-sdk-content-sha256");
            assert_eq!(unsigned, Some("UNSIGNED-PAYLOAD"));
            let signed = verify(&request, AK, SK);
            assert!(signed.iter().any(|name| name == "x-sdk-content-sha256"));
        }
    }
    // A stream is unsigned even where its type is JSON; nothing at all is signed as that.
    for request in sent(|| put(pieces(&["{}"]).of_type("application/json"))) {
        verify(&request, AK, SK);
    }
    for request in sent(|| put(pieces(&[]).of_length(0))) {
        assert_eq!(request.header("content-length"), Some("0"));
        verify(&request, AK, SK);
    }
}

#[test]
fn forms_are_what_other_parsers_read() {
    let paper = || Binary::from(vec![0, 13, 10, 45, 45]).named("ä \"b\".pdf");
    let streamed = || pieces(&["\r\n--", "part-"]).of_type("application/pdf");
    for request in sent(|| file(paper())) {
        verify(&request, AK, SK);
        let text = |name: &str, text: &'static str| (name.to_owned(), None, None, text.into());
        let expected = [
            text("title", "Über \"uns\"\r\n--part"),
            text("tags", "a"),
            text("tags", "b"),
            (
                "paper".to_owned(),
                Some("ä %22b%22.pdf".to_owned()),
                Some("application/octet-stream".to_owned()),
                Bytes::from_static(&[0, 13, 10, 45, 45]),
            ),
        ];
        assert_eq!(parts(&request), expected);
    }
    for (length, form) in [
        (true, file(streamed().of_length(9))),
        (false, file(streamed())),
    ] {
        let server = Server::answering([Answer::ok("{}")]);
        let client = clients::client(&server).build().unwrap();
        run(client.send(form)).unwrap();
        let request = server.request();
        verify(&request, AK, SK);
        assert_eq!(request.header("content-length").is_some(), length);
        let (name, file_name, kind, content) = parts(&request).remove(3);
        assert_eq!(
            (name.as_str(), file_name.as_deref()),
            ("paper", Some("paper"))
        );
        assert_eq!(kind.as_deref(), Some("application/pdf"));
        assert_eq!(content, "\r\n--part-");
    }
}

#[test]
fn a_form_with_a_boundary_in_it_gets_another() {
    let boundary = |request: &Received| {
        let content_type = request.header("content-type").unwrap();
        multer::parse_boundary(content_type).unwrap()
    };
    let first = boundary(&sent(|| file("x"))[0]);
    for request in sent(|| file(format!("\r\n--{first}--\r\n"))) {
        assert_eq!(parts(&request).len(), 4);
    }
}

/// Reads until the end of what is looked for has come.
fn read_until(connection: &mut TcpStream, end: &[u8]) {
    let mut read = Vec::new();
    while !read.ends_with(end) {
        let mut byte = [0];
        connection.read_exact(&mut byte).unwrap();
        read.push(byte[0]);
    }
}

/// A server that says when it has the first piece of a request, and sends its own answer in two pieces, the second only
/// when it is told to.
fn patient(receives: &'static [u8]) -> (String, Receiver<()>, Sender<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (has_first, first) = channel();
    let (go_on, told) = channel();
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            let mut connection = connection.unwrap();
            read_until(&mut connection, receives);
            has_first.send(()).unwrap();
            if receives.ends_with(b"first") {
                read_until(&mut connection, b"second");
            }
            connection
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\nconnection: close\r\n\r\nab")
                .unwrap();
            if told.recv().is_ok() {
                connection.write_all(b"cdefghi").unwrap();
            }
        }
    });
    (url, first, go_on)
}

/// A reader whose second piece is there only once the server has the first.
struct Second {
    pieces: Vec<&'static [u8]>,
    first: Receiver<()>,
}

impl io::Read for Second {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.pieces.len() == 1 {
            let wait = self.first.recv_timeout(Duration::from_secs(20));
            wait.map_err(io::Error::other)?;
        }
        let Some(piece) = self.pieces.pop() else {
            return Ok(0);
        };
        buffer[..piece.len()].copy_from_slice(piece);
        Ok(piece.len())
    }
}

#[test]
fn a_request_is_on_its_way_before_its_stream_is_read_to_the_end() {
    let (url, first, go_on) = patient(b"first");
    go_on.send(()).unwrap();
    let second = async move {
        let wait = move || first.recv_timeout(Duration::from_secs(20));
        let wait = tokio::task::spawn_blocking(wait).await.unwrap();
        wait.map(|()| "second").map_err(io::Error::other)
    };
    let paper = stream::iter([Ok("first")]).chain(stream::once(second));
    let client = Client::builder().endpoint(url).credentials(clients::key());
    let client = client.transport(clients::http()).build().unwrap();
    let error = run(client.send(put(Binary::stream(paper)))).unwrap_err();
    // All of it came back, and was no JSON.
    assert_eq!(error.body(), b"abcdefghi", "{error}");

    let (url, first, go_on) = patient(b"first");
    go_on.send(()).unwrap();
    let pieces = vec![b"second".as_slice(), b"first"];
    let paper = Binary::reader(Second { pieces, first }).of_length(11);
    let client = blocking::Client::builder();
    let client = client.endpoint(url).credentials(clients::key());
    let client = client.transport(clients::blocking_http()).build().unwrap();
    let error = client.send(put(paper)).unwrap_err();
    assert_eq!(error.body(), b"abcdefghi", "{error}");
}

#[test]
fn a_response_is_there_before_its_body_has_come() {
    let (url, _first, go_on) = patient(b"\r\n\r\n");
    let client = Client::builder().endpoint(url).credentials(clients::key());
    let client = client.transport(clients::http()).build().unwrap();
    run(async {
        let mut paper = client.send(get()).await.unwrap().paper;
        assert_eq!(paper.length(), Some(9));
        assert_eq!(paper.next().await.unwrap().unwrap(), "ab");
        go_on.send(()).unwrap();
        assert_eq!(paper.bytes().await.unwrap(), "cdefghi");
    });

    let (url, _first, go_on) = patient(b"\r\n\r\n");
    let client = blocking::Client::builder();
    let client = client.endpoint(url).credentials(clients::key());
    let client = client.transport(clients::blocking_http()).build().unwrap();
    let mut paper = client.send(get()).unwrap().paper.into_reader();
    let mut two = [0; 2];
    paper.read_exact(&mut two).unwrap();
    go_on.send(()).unwrap();
    let mut rest = String::new();
    paper.read_to_string(&mut rest).unwrap();
    assert_eq!((&two, &*rest), (b"ab", "cdefghi"));
}

#[test]
fn a_response_may_be_larger_than_any_that_is_held_in_memory() {
    const LENGTH: usize = 65 * 1024 * 1024;
    let server = Server::answering([Answer::long(LENGTH)]);
    let client = clients::client(&server).build().unwrap();
    run(async {
        let mut paper = client.send(get()).await.unwrap().paper;
        let mut length = 0;
        while let Some(piece) = paper.next().await {
            length += piece.unwrap().len();
        }
        assert_eq!(length, LENGTH);
    });
    let client = clients::blocking_client(&server).build().unwrap();
    let paper = client.send(get()).unwrap().paper;
    let length = io::copy(&mut paper.into_reader(), &mut io::sink()).unwrap();
    assert_eq!(length, LENGTH as u64);
}

#[test]
fn headers_and_type_come_with_a_binary_response() {
    let headers = [("etag", "t1"), ("content-type", "application/pdf")];
    let server = Server::answering([Answer::new(200, &headers, "%PDF")]);
    let client = clients::client(&server).on_drift(|drift| panic!("{drift:?}"));
    run(async {
        let paper = client.build().unwrap().send(get()).await.unwrap();
        assert_eq!(paper.tag.as_deref(), Some("t1"));
        assert_eq!(paper.paper.content_type(), Some("application/pdf"));
        let shown = format!("{:?}", paper.paper);
        assert!(shown.contains("kind: stream, length: 4"), "{shown}");
        let pieces: Vec<_> = paper.paper.collect().await;
        assert_eq!(pieces.len(), 1);
    });
}

#[test]
fn errors_of_binary_operations_are_read_like_all_others() {
    let refused = r#"{"error_code": "P.1", "error_msg": "No such paper"}"#;
    let server = || {
        Server::answering([
            Answer::new(503, &[], "later"),
            Answer::new(404, &[("x-request-id", "r1")], refused),
        ])
    };
    let check = |server: &Server, error: Error| {
        assert_eq!(error.code(), Some("P.1"), "{error}");
        assert_eq!(error.request_id(), Some("r1"));
        assert_eq!(server.requests().len(), 2);
    };
    let service = server();
    let client = clients::client(&service).build().unwrap();
    check(&service, run(client.send(get())).unwrap_err());
    let service = server();
    let client = clients::blocking_client(&service).build().unwrap();
    check(&service, client.send(get()).unwrap_err());
    // What is in memory is sent again.
    let service = server();
    let client = clients::client(&service).build().unwrap();
    check(&service, run(client.send(put("paper"))).unwrap_err());
    assert!(service.requests().iter().all(|it| it.body == b"paper"));
}

#[test]
fn a_stream_is_not_sent_again_once_it_was_read() {
    let server = Server::answering([Answer::new(503, &[], "later")]);
    let client = clients::client(&server).build().unwrap();
    let request = put(pieces(&["a"]));
    let error = run(client.send(request.clone())).unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(server.requests().len(), 1);
    // Nor is the rest of it.
    let error = run(client.send(request)).unwrap_err();
    assert!(error.to_string().contains("read already"), "{error}");
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn a_stream_that_was_not_read_is_sent_again() {
    // A port where nobody listens any more.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let transport = Hurried::new(clients::http());
    let client = Client::builder().endpoint(url).credentials(clients::key());
    let client = client
        .transport(transport.clone())
        .retry(Retry::attempts(3));
    let error = run(client.build().unwrap().send(put(pieces(&["a"])))).unwrap_err();
    let Error::Transport { error, .. } = error else {
        panic!("{error}");
    };
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert_eq!(transport.waits().len(), 2);
}

#[test]
fn a_stream_that_fails_fails_the_request() {
    let server = Server::answering([Answer::ok("{}")]);
    let broken = || {
        let pieces = [Ok("a"), Err(io::Error::other("the disk is gone"))];
        Binary::stream(stream::iter(pieces)).of_length(2)
    };
    let client = clients::client(&server).build().unwrap();
    let error = run(client.send(put(broken()))).unwrap_err();
    assert!(error.to_string().contains("the disk is gone"), "{error}");
    let client = clients::blocking_client(&server).build().unwrap();
    let error = client.send(put(broken())).unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error}");
    assert!(server.requests().is_empty());
}

#[test]
fn a_response_that_breaks_off_ends_in_an_error() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab";
    let server = Server::answering([Answer::break_off(head)]);
    let client = clients::client(&server).build().unwrap();
    run(async {
        let mut paper = client.send(get()).await.unwrap().paper;
        assert_eq!(paper.next().await.unwrap().unwrap(), "ab");
        let error = paper.next().await.unwrap().unwrap_err();
        let inner = error.get_ref().unwrap().to_string();
        assert!(inner.starts_with("the connection broke"), "{inner}");
    });
    let client = clients::blocking_client(&server).build().unwrap();
    let mut paper = client.send(get()).unwrap().paper.into_reader();
    let error = paper.read_to_end(&mut Vec::new()).unwrap_err();
    let inner = error.get_ref().unwrap().to_string();
    assert!(inner.starts_with("the connection broke"), "{inner}");
}

#[test]
fn a_transport_without_streams_holds_them_in_memory() {
    let service = || {
        InProcess::new(|request| {
            let get = request.method() == "GET";
            http::Response::new(if get {
                "%PDF".into()
            } else {
                format!(r#"{{"size": {}}}"#, request.body().len())
            })
        })
    };
    let client = || Client::builder().region("r1").credentials(clients::key());
    let client = client().transport(service()).build().unwrap();
    run(async {
        let stored = client.send(put(pieces(&["ab", "c"]))).await.unwrap();
        assert_eq!(stored.size, Some(3));
        let paper = client.send(get()).await.unwrap().paper;
        assert_eq!(paper.as_bytes().unwrap(), "%PDF");
    });
    let client = || {
        blocking::Client::builder()
            .region("r1")
            .credentials(clients::key())
    };
    let client = client().transport(service()).build().unwrap();
    let paper = Binary::reader(io::Cursor::new("abc"));
    assert_eq!(client.send(put(paper)).unwrap().size, Some(3));
}
