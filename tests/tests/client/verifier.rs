//! Verifies signatures from what stood on the connection. It shares no code with the crate: the rules
//! are written down here a second time, from the receiver's side.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::server::Received;

/// Whether a request is signed with a secret, and nothing in the signature was not sent.
///
/// Returns the names of the signed headers.
#[track_caller]
pub(crate) fn verify(request: &Received, id: &str, secret: &str) -> Vec<String> {
    let authorization = request.header("authorization").expect("a signature");
    let rest = authorization.strip_prefix("SDK-HMAC-SHA256 Access=");
    let rest = rest.and_then(|rest| rest.strip_prefix(id));
    let rest = rest.and_then(|rest| rest.strip_prefix(", SignedHeaders="));
    let (names, given) = rest
        .and_then(|rest| rest.split_once(", Signature="))
        .unwrap_or_else(|| panic!("{authorization}"));
    let signed: Vec<String> = names.split(';').map(str::to_owned).collect();
    assert!(signed.is_sorted(), "{names}");
    for name in ["host", "x-sdk-date"] {
        assert!(
            signed.iter().any(|signed| signed == name),
            "{name}: {names}"
        );
    }

    let canonical = canonical(request, &signed);
    let date = request.header("x-sdk-date").expect("a date");
    let hash = hex(&Sha256::digest(&canonical));
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(format!("SDK-HMAC-SHA256\n{date}\n{hash}").as_bytes());
    let expected = hex(&mac.finalize().into_bytes());
    assert_eq!(given, expected, "{canonical}\n{request:#?}");
    signed
}

fn canonical(request: &Received, signed: &[String]) -> String {
    let (path, query) = match request.target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (&*request.target, None),
    };
    let path = decode(path);
    let segments: Vec<_> = path.split(|byte| *byte == b'/').map(encode).collect();
    let mut path = segments.join("/");
    if !path.ends_with('/') {
        path.push('/');
    }
    let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
    for pair in query.iter().flat_map(|query| query.split('&')) {
        let (name, value) = pair.split_once('=').expect("a name and a value");
        pairs.push((decode(name), decode(value)));
    }
    pairs.sort();
    let pairs: Vec<_> = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect();
    let mut headers = String::new();
    for name in signed {
        let value = request
            .header(name)
            .unwrap_or_else(|| panic!("{name} was not sent"));
        headers += &format!("{name}:{}\n", value.trim());
    }
    let hash = match request.header("x-sdk-content-sha256") {
        Some(given) if !request.body.is_empty() => given.to_owned(),
        _ => hex(&Sha256::digest(&request.body)),
    };
    let (method, query, names) = (&request.method, pairs.join("&"), signed.join(";"));
    format!("{method}\n{path}\n{query}\n{headers}\n{names}\n{hash}")
}

fn decode(text: &str) -> Vec<u8> {
    let mut decoded = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        decoded.extend(before.bytes());
        decoded.push(u8::from_str_radix(&after[..2], 16).expect("two digits"));
        rest = &after[2..];
    }
    decoded.extend(rest.bytes());
    decoded
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    let mut encoded = String::new();
    for byte in bytes.as_ref() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(*byte));
            }
            _ => encoded += &format!("%{byte:02X}"),
        }
    }
    encoded
}

fn hex(bytes: &[u8]) -> String {
    let mut hex = String::new();
    for byte in bytes {
        hex += &format!("{byte:02x}");
    }
    hex
}

/// A request put down by hand, whose signature `openssl dgst` made of the lines that the rules give.
#[test]
fn a_signature_made_elsewhere_is_verified() {
    let request = Received {
        method: "GET".to_owned(),
        target: "/v2/p%20q/ships?ship_id=2%263&ship_id=1&shipClass=FERRY".to_owned(),
        headers: [
            ("Host", "h:1"),
            ("X-Sdk-Date", "20260102T030405Z"),
            ("Accept", "*/*"),
            (
                "Authorization",
                "SDK-HMAC-SHA256 Access=AKID, SignedHeaders=host;x-sdk-date, Signature=1e6e2d060297974721eaa99e82df847207a7888378503a70b45646d39e465c1c",
            ),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec(),
        body: Vec::new(),
        connection: 0,
    };
    verify(&request, "AKID", "secret");
}
