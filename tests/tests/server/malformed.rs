//! Malformed requests, written by hand, and the statuses that answer them.

/// What it is, the bytes, and the status of each response.
type Case = (&'static str, Vec<u8>, &'static [u16]);

/// All of them.
pub(crate) fn all() -> Vec<Case> {
    [bodies(), lengths(), queries(), targets()].concat()
}

/// Bodies that cannot be read, and one that is too large.
fn bodies() -> Vec<Case> {
    vec![
        (
            "broken UTF-8 in JSON",
            json(b"{\"name\": \"\xff\xfe\"}"),
            &[400],
        ),
        ("a NUL in JSON", json(b"{\"name\": \"\0\"}"), &[400]),
        ("deep JSON", json("[".repeat(50_000).as_bytes()), &[400]),
        (
            "deep objects",
            json("{\"a\":".repeat(10_000).as_bytes()),
            &[400],
        ),
        ("a huge number", json(b"{\"order\": 1e999999}"), &[400]),
        (
            "a long number",
            json(format!("{{\"order\": {}}}", "9".repeat(50_000)).as_bytes()),
            &[400],
        ),
        (
            "one key again and again",
            json(format!("{{{}\"a\":1}}", "\"a\":1,".repeat(8_000)).as_bytes()),
            &[400],
        ),
        (
            "many keys",
            json(format!("{{{}\"a\":1}}", keys()).as_bytes()),
            &[400],
        ),
        (
            "a body that is too large",
            json(&vec![b' '; 70_000]),
            &[413],
        ),
    ]
}

/// Bodies that are not as long as the head says.
fn lengths() -> Vec<Case> {
    vec![
        (
            "a body shorter than announced",
            post("Content-Length: 100\r\n", b"{}"),
            &[400],
        ),
        (
            "a body longer than announced",
            post("Content-Length: 2\r\n", b"{}{}{}"),
            &[400],
        ),
        (
            "two lengths",
            post("Content-Length: 2\r\nContent-Length: 3\r\n", b"{}"),
            &[400],
        ),
        (
            "a length that is none",
            post("Content-Length: -1\r\n", b"{}"),
            &[400],
        ),
        (
            "a length beyond all",
            post("Content-Length: 99999999999999999999999\r\n", b"{}"),
            &[400],
        ),
        (
            "chunks that are none",
            post("Transfer-Encoding: chunked\r\n", b"zz\r\n{}\r\n0\r\n\r\n"),
            &[400],
        ),
        (
            "a chunk without an end",
            post("Transfer-Encoding: chunked\r\n", b"5\r\n{}"),
            &[400],
        ),
        (
            "a chunk beyond all",
            post(
                "Transfer-Encoding: chunked\r\n",
                b"ffffffffffffffffff\r\n{}",
            ),
            &[400],
        ),
    ]
}

/// Queries and headers.
fn queries() -> Vec<Case> {
    vec![
        (
            "broken UTF-8 in the query",
            get("/v2/p1/ships?search=%ff", ""),
            &[400],
        ),
        (
            "a NUL in the query",
            get("/v2/p1/ships?search=%00", ""),
            &[501],
        ),
        (
            "percent signs without digits",
            get("/v2/p1/ships?search=%zz%", ""),
            &[501],
        ),
        (
            "thousands of pairs",
            get(&format!("/v2/p1/ships?{}", "search=a&".repeat(5_000)), ""),
            &[400],
        ),
        (
            "thousands of unknown pairs",
            get(&format!("/v2/p1/ships?{}", "q=a&".repeat(9_000)), ""),
            &[501],
        ),
        (
            "thousands of items",
            get(&format!("/v2/p1/ships?{}", "ship_id=a&".repeat(5_000)), ""),
            &[400],
        ),
        (
            "a very long target",
            get(&format!("/v2/p1/{}", "a".repeat(70_000)), ""),
            &[414],
        ),
        (
            "a thousand headers",
            get("/v2/p1/ships", &"X-A: b\r\n".repeat(1_000)),
            &[431],
        ),
        (
            "a header without end",
            get("/v2/p1/ships", &format!("X-A: {}\r\n", "b".repeat(900_000))),
            &[431],
        ),
        ("a NUL in the target", get("/v2/p1/\0", ""), &[400]),
        (
            "bytes above ASCII in a header",
            get("/v2/p1/ships", "X-A: \u{fc}\r\n"),
            &[501],
        ),
    ]
}

/// Targets, methods and versions.
fn targets() -> Vec<Case> {
    vec![
        ("no project", get("/v2//ships", ""), &[404]),
        ("a path that leads up", get("/v2/p1/../ships", ""), &[404]),
        ("a slash behind the path", get("/v2/p1/ships/", ""), &[404]),
        ("broken UTF-8 in the path", get("/v2/%ff/ships", ""), &[400]),
        (
            "an absolute target",
            get("http://other.example/v2/p1/ships", ""),
            &[501],
        ),
        (
            "an asterisk",
            b"OPTIONS * HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n".to_vec(),
            &[404],
        ),
        (
            "a method that nobody has",
            b"BREW /v2/p1/ships HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n".to_vec(),
            &[405],
        ),
        (
            "HTTP/1.0",
            b"GET /v2/p1/ships HTTP/1.0\r\n\r\n".to_vec(),
            &[501],
        ),
        (
            "several at once",
            three(&get("/v2/p1/ships", "")),
            &[501, 501, 501],
        ),
        (
            "no HTTP",
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc".to_vec(),
            &[400],
        ),
        ("nothing", Vec::new(), &[]),
    ]
}

/// Thousands of members.
fn keys() -> String {
    let keys = (0..5_000).map(|it| format!("\"{it}\":1"));
    keys.collect::<Vec<_>>().join(",") + ","
}

fn post(headers: &str, body: &[u8]) -> Vec<u8> {
    let head =
        format!("POST /v1/p1/goods HTTP/1.1\r\nHost: h\r\nConnection: close\r\n{headers}\r\n");
    [head.as_bytes(), body].concat()
}

fn get(target: &str, headers: &str) -> Vec<u8> {
    format!("GET {target} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n{headers}\r\n").into_bytes()
}

fn json(body: &[u8]) -> Vec<u8> {
    post(
        &format!(
            "Content-Type: application/json\r\nContent-Length: {}\r\n",
            body.len()
        ),
        body,
    )
}

/// Three requests on a connection that stays open.
fn three(request: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(request);
    text.replace("Connection: close\r\n", "")
        .repeat(3)
        .into_bytes()
}
