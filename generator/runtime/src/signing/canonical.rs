//! The canonical request: one text for a request, however its path, query and headers are written.

use std::borrow::Cow;

use http::HeaderMap;
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
    let mut canonical = String::with_capacity(512);
    canonical.push_str(request.method().as_str());
    canonical.push('\n');
    canonical.push_str(&canonical_path(uri.path()));
    canonical.push('\n');
    canonical.push_str(&canonical_query(uri.query().unwrap_or_default()));
    canonical.push('\n');
    for name in signed_headers {
        push_header(&mut canonical, request.headers(), name);
    }
    canonical.push('\n');
    for (index, name) in signed_headers.iter().enumerate() {
        canonical.push_str(if index == 0 { "" } else { ";" });
        canonical.push_str(name);
    }
    canonical.push('\n');
    match request.headers().get(CONTENT_SHA256) {
        // An empty body is hashed even so: the one point in which the official SDKs that look at
        // the header first differ from those that do not.
        Some(given) if body.is_none_or(|body| !body.is_empty()) => {
            canonical.push_str(&String::from_utf8_lossy(given.as_bytes()));
        }
        _ => canonical.push_str(&sha256_hex(body.unwrap_or_default())),
    }
    canonical
}

/// A path with every segment encoded in the one canonical way, and a slash at its end.
pub fn canonical_path(path: &str) -> Cow<'_, str> {
    let plain = |byte: u8| byte == b'/' || is_unreserved(byte);
    if path.ends_with('/') && path.bytes().all(plain) {
        return path.into();
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
    let decoded = |text| Cow::<[u8]>::from(percent_decode_str(text));
    let mut pairs: Vec<_> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    // By what is meant, not by how it is written: the bytes of UTF-8 are in the order of the
    // code points.
    pairs.sort_unstable();
    let mut canonical = String::with_capacity(query.len() + 8);
    for (name, value) in pairs {
        if !canonical.is_empty() {
            canonical.push('&');
        }
        canonical.extend(percent_encode(&name, RESERVED));
        canonical.push('=');
        canonical.extend(percent_encode(&value, RESERVED));
    }
    canonical.into()
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

fn push_header(canonical: &mut String, headers: &HeaderMap, name: &str) {
    let mut values = headers.get_all(name).iter().peekable();
    if values.peek().is_none() {
        canonical.push_str(name);
        canonical.push_str(":\n");
    }
    for value in values {
        canonical.push_str(name);
        canonical.push(':');
        canonical.push_str(String::from_utf8_lossy(value.as_bytes()).trim());
        canonical.push('\n');
    }
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}
