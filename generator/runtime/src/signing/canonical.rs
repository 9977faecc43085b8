//! The canonical request: one text for a request, however its path, query and headers are written.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, percent_decode_str, percent_encode};

use super::{CONTENT_SHA256, sha256_hex};
use crate::wire::percent::RESERVED;

/// As a segment of a path is encoded, with the slashes between segments left alone.
const RESERVED_IN_PATH: &AsciiSet = &RESERVED.remove(b'/');

/// The canonical form of a request, of whose headers those in `signed_headers` take part.
///
/// The names are in lower case and sorted, as `Authorization` lists them. A name that is not among
/// the headers counts as an empty one, so that a verifier comes to another signature.
pub fn canonical_request<B: AsRef<[u8]>>(
    request: &http::Request<B>,
    signed_headers: &[&str],
) -> String {
    self::request(request, Some(request.body().as_ref()), signed_headers)
}

/// The same, with the bytes of the body as far as they are known.
pub(super) fn request<B>(
    request: &http::Request<B>,
    body: Option<&[u8]>,
    signed_headers: &[&str],
) -> String {
    let uri = request.uri();
    let payload = match request.headers().get(CONTENT_SHA256) {
        // An empty body is hashed even so: the one point in which the official SDKs that look at
        // the header first differ from those that do not.
        Some(given) if body.is_none_or(|body| !body.is_empty()) => given.as_bytes().into(),
        _ => Cow::from(sha256_hex(body.unwrap_or_default()).into_bytes()),
    };
    let canonical = assemble(
        request.method().as_str(),
        uri.path(),
        &canonical_query(uri.query().unwrap_or_default()),
        |lines| {
            for name in signed_headers {
                let mut values = request.headers().get_all(*name).iter().peekable();
                if values.peek().is_none() {
                    push_line(lines, name, b"");
                }
                values.for_each(|value| push_line(lines, name, trim(value.as_bytes())));
            }
        },
        signed_headers.iter().copied(),
        &payload,
    );
    String::from_utf8(canonical)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// Puts the six parts together. Bytes, for a header may hold any.
pub(super) fn assemble<'n>(
    method: &str,
    path: &str,
    query: &str,
    push_headers: impl FnOnce(&mut Vec<u8>),
    names: impl Iterator<Item = &'n str>,
    payload: &[u8],
) -> Vec<u8> {
    let mut canonical = Vec::with_capacity(768);
    canonical.extend(method.as_bytes());
    canonical.push(b'\n');
    canonical.extend(canonical_path(path).as_bytes());
    canonical.push(b'\n');
    canonical.extend(query.as_bytes());
    canonical.push(b'\n');
    push_headers(&mut canonical);
    canonical.push(b'\n');
    for (index, name) in names.enumerate() {
        if index > 0 {
            canonical.push(b';');
        }
        canonical.extend(name.as_bytes());
    }
    canonical.push(b'\n');
    canonical.extend(payload);
    canonical
}

/// The line of one value of a header.
pub(super) fn push_line(lines: &mut Vec<u8>, name: &str, value: &[u8]) {
    lines.extend(name.as_bytes());
    lines.push(b':');
    lines.extend(value);
    lines.push(b'\n');
}

/// A value of a header without the white space at its ends.
pub(super) fn trim(value: &[u8]) -> &[u8] {
    match std::str::from_utf8(value) {
        Ok(text) => text.trim().as_bytes(),
        Err(_) => value.trim_ascii(),
    }
}

/// A path with every segment encoded in the one canonical way, and a slash at its end.
pub fn canonical_path(path: &str) -> Cow<'_, str> {
    let plain = |byte: u8| byte == b'/' || is_unreserved(byte);
    if path.bytes().all(plain) {
        return if path.ends_with('/') {
            path.into()
        } else {
            [path, "/"].concat().into()
        };
    }
    let decoded: Cow<'_, [u8]> = percent_decode_str(path).into();
    let mut canonical = percent_encode(&decoded, RESERVED_IN_PATH).to_string();
    if !canonical.ends_with('/') {
        canonical.push('/');
    }
    canonical.into()
}

/// A query sorted by name and value, each encoded in the one canonical way.
///
/// The names keep their case. Empty pairs, as in `a=1&&b=2`, vanish.
pub fn canonical_query(query: &str) -> Cow<'_, str> {
    if is_canonical(query) {
        return query.into();
    }
    let mut pairs = decoded_pairs(query);
    // By what is meant, not by how it is written: the bytes of UTF-8 are in the order of the
    // code points.
    pairs.sort_unstable();
    encoded_pairs(pairs).into()
}

/// The same with the values of one name in the order given, as a Java signer has it.
pub(super) fn query_in_order_of_names(query: &str) -> String {
    let mut pairs = decoded_pairs(query);
    pairs.sort_by_cached_key(|(name, _)| percent_encode(name, RESERVED).to_string());
    encoded_pairs(pairs)
}

type Decoded<'q> = Cow<'q, [u8]>;

fn decoded_pairs(query: &str) -> Vec<(Decoded<'_>, Decoded<'_>)> {
    let decoded = |text| Cow::<[u8]>::from(percent_decode_str(text));
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

fn encoded_pairs(pairs: Vec<(Decoded<'_>, Decoded<'_>)>) -> String {
    let mut canonical = String::new();
    for (name, value) in pairs {
        if !canonical.is_empty() {
            canonical.push('&');
        }
        canonical.extend(percent_encode(&name, RESERVED));
        canonical.push('=');
        canonical.extend(percent_encode(&value, RESERVED));
    }
    canonical
}

/// Whether it is certain at a glance that nothing is to be done: most queries have no character
/// that needs encoding, and what was made canonical once stays so.
fn is_canonical(query: &str) -> bool {
    let plain = |text: &str| text.bytes().all(is_unreserved);
    let mut last = ("", "");
    query.split('&').all(|pair| {
        pair.split_once('=').is_some_and(|pair| {
            let in_order = last <= pair;
            last = pair;
            in_order && plain(pair.0) && plain(pair.1)
        })
    })
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}
