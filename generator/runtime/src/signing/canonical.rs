//! The canonical request: one text for a request, however its path, query and headers are written.

use std::borrow::Cow;

use http::HeaderMap;
use percent_encoding::{AsciiSet, percent_decode_str, percent_encode};

use super::CONTENT_SHA256;
use super::digits::Hex;
use super::query::canonical_query;
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
    let body = request.body().as_ref();
    let canonical = assemble(
        request.method().as_str(),
        request.uri().path(),
        &canonical_query(request.uri().query().unwrap_or_default()),
        |lines| {
            for name in signed_headers {
                let mut values = request.headers().get_all(*name).iter().peekable();
                if values.peek().is_none() {
                    push_line(lines, name, b"");
                }
                values.for_each(|value| push_line(lines, name, trim(value.as_bytes())));
            }
        },
        |list| push_joined(list, signed_headers.iter().copied()),
        payload(request.headers(), Some(body)).as_bytes(),
    );
    String::from_utf8(canonical)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// The canonical form of a request that was prepared for it: all headers take part, and the query is canonical. Of the
/// body, the bytes as far as they are known.
pub(super) fn of_sorted<B>(
    request: &http::Request<B>,
    body: Option<&[u8]>,
    headers: &Headers<'_>,
) -> Vec<u8> {
    assemble(
        request.method().as_str(),
        request.uri().path(),
        request.uri().query().unwrap_or_default(),
        |lines| {
            for (name, value) in &headers.0 {
                push_line(lines, name, trim(value));
            }
        },
        |list| headers.push_names(list),
        payload(request.headers(), body).as_bytes(),
    )
}

/// All headers of a request, sorted by their names; values of one name in their order.
pub(super) struct Headers<'h>(Vec<(&'h str, &'h [u8])>);

impl<'h> Headers<'h> {
    pub(super) fn of(headers: &'h HeaderMap) -> Self {
        let mut sorted = Vec::with_capacity(headers.len());
        for (name, value) in headers {
            sorted.push((name.as_str(), value.as_bytes()));
        }
        sorted.sort_by_key(|(name, _)| *name);
        Self(sorted)
    }

    /// Writes each name once, joined by semicolons.
    pub(super) fn push_names(&self, list: &mut Vec<u8>) {
        let mut names = self.0.iter().map(|(name, _)| *name).peekable();
        let once = std::iter::from_fn(|| {
            let name = names.next()?;
            while names.next_if_eq(&name).is_some() {}
            Some(name)
        });
        push_joined(list, once);
    }
}

/// What stands for the body.
enum Payload<'r> {
    Declared(&'r [u8]),
    Hash(Hex),
}

impl Payload<'_> {
    fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Declared(text) => text,
            Self::Hash(hash) => hash.as_bytes(),
        }
    }
}

fn payload<'r>(headers: &'r HeaderMap, body: Option<&[u8]>) -> Payload<'r> {
    match headers.get(CONTENT_SHA256) {
        // An empty body is hashed even so: the one point in which the official SDKs that look at
        // the header first differ from those that do not.
        Some(given) if body.is_none_or(|body| !body.is_empty()) => {
            Payload::Declared(given.as_bytes())
        }
        _ => Payload::Hash(Hex::sha256(body.unwrap_or_default())),
    }
}

/// Puts the six parts together. Bytes, for a header may hold any.
pub(super) fn assemble(
    method: &str,
    path: &str,
    query: &str,
    push_headers: impl FnOnce(&mut Vec<u8>),
    push_names: impl FnOnce(&mut Vec<u8>),
    payload: &[u8],
) -> Vec<u8> {
    let mut canonical = Vec::with_capacity(768);
    canonical.extend(method.as_bytes());
    canonical.push(b'\n');
    push_path(&mut canonical, path);
    canonical.push(b'\n');
    canonical.extend(query.as_bytes());
    canonical.push(b'\n');
    push_headers(&mut canonical);
    canonical.push(b'\n');
    push_names(&mut canonical);
    canonical.push(b'\n');
    canonical.extend(payload);
    canonical
}

/// Writes names joined by semicolons.
pub(super) fn push_joined<'n>(list: &mut Vec<u8>, names: impl Iterator<Item = &'n str>) {
    for (index, name) in names.enumerate() {
        if index > 0 {
            list.push(b';');
        }
        list.extend(name.as_bytes());
    }
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
    // Most have none.
    if let [first, .., last] = value
        && first.is_ascii_graphic()
        && last.is_ascii_graphic()
    {
        return value;
    }
    match std::str::from_utf8(value) {
        Ok(text) => text.trim().as_bytes(),
        Err(_) => value.trim_ascii(),
    }
}

fn push_path(canonical: &mut Vec<u8>, path: &str) {
    if is_plain_path(path) {
        canonical.extend(path.as_bytes());
        if !path.ends_with('/') {
            canonical.push(b'/');
        }
    } else {
        canonical.extend(canonical_path(path).as_bytes());
    }
}

fn is_plain_path(path: &str) -> bool {
    path.bytes().all(|byte| byte == b'/' || is_unreserved(byte))
}

/// A path with every segment encoded in the one canonical way, and a slash at its end.
pub fn canonical_path(path: &str) -> Cow<'_, str> {
    if is_plain_path(path) {
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

pub(super) fn is_unreserved(byte: u8) -> bool {
    const UNRESERVED: [bool; 256] = {
        let mut table = [false; 256];
        let mut byte = 0;
        while byte < table.len() {
            #[expect(clippy::cast_possible_truncation, reason = "the table has 256 entries")]
            let character = byte as u8;
            table[byte] =
                character.is_ascii_alphanumeric() || matches!(character, b'-' | b'.' | b'_' | b'~');
            byte += 1;
        }
        table
    };
    UNRESERVED[usize::from(byte)]
}
