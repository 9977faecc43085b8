//! Signing with an access key, algorithm `SDK-HMAC-SHA256`.
//!
//! Canonical request → string to sign → signature, each a pure function: the time is given, nothing
//! is sent. [`sign`] puts the three together for whoever sends; a receiver takes what a client signed
//! as [`Signature`], and verifies it against what arrived.
//!
//! The rules are those of the official SDKs where these agree with each other. Knows HTTP requests and
//! access keys: not where a key is from, nor which operation a request is of.

pub(crate) mod access_key;
mod authorization;
mod canonical;
mod readings;
mod refusal;
mod verify;

use std::fmt;

use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, HeaderName, HeaderValue};
use http::uri::{PathAndQuery, Uri};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::signing::access_key::AccessKey;

pub use canonical::{canonical_path, canonical_query, canonical_request};
pub use refusal::Refusal;
pub use verify::{PlusIsBlank, Signature};

#[cfg(feature = "server")]
pub(crate) use readings::is_named_like_a_secret;

/// The name of the algorithm, as it stands in the header and in the string to sign.
pub const ALGORITHM: &str = "SDK-HMAC-SHA256";

/// The header with the time of signing.
pub const DATE: HeaderName = HeaderName::from_static("x-sdk-date");

/// The header that replaces the hash of the body, if it is there.
pub const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-sdk-content-sha256");

/// The header with the token of a temporary access key.
pub const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-security-token");

/// Signs a request as it is to be sent at the time `at`.
///
/// All headers that are there are signed; `Host`, `X-Sdk-Date` and, where the key or the body asks
/// for it, `X-Security-Token` and `X-Sdk-Content-Sha256` are added before, `Authorization` last.
/// What an HTTP library adds later is not part of the signature. The query is put into its
/// canonical form, so that the bytes sent are the bytes signed. A request that was signed before
/// is signed anew; an `X-Security-Token` that it has stays, unless the key brings its own.
///
/// Fails if the URI has no host, a header is not UTF-8, or the key has characters that no header
/// can carry.
pub fn sign(
    request: &mut http::Request<Bytes>,
    key: &AccessKey,
    at: Timestamp,
) -> Result<(), SigningError> {
    sign_body(request, |body| Some(body), key, at)
}

/// Signs a request whose body is not known yet, whatever it is.
///
/// The same as [`sign`], except that the body takes no part: `X-Sdk-Content-Sha256` says
/// `UNSIGNED-PAYLOAD`, unless it is there already.
pub fn sign_stream<B>(
    request: &mut http::Request<B>,
    key: &AccessKey,
    at: Timestamp,
) -> Result<(), SigningError> {
    sign_body(request, |_| None, key, at)
}

/// Signs a request, with the bytes of its body as far as they are known.
pub(crate) fn sign_body<B>(
    request: &mut http::Request<B>,
    bytes: impl Fn(&B) -> Option<&Bytes>,
    key: &AccessKey,
    at: Timestamp,
) -> Result<(), SigningError> {
    let time = at.strftime("%Y%m%dT%H%M%SZ").to_string();
    sort_query(request)?;
    let is_known = bytes(request.body()).is_some();
    add_headers(request, is_known, key, &time)?;
    let mut names: Vec<&str> = request.headers().keys().map(HeaderName::as_str).collect();
    names.sort_unstable();

    let canonical = canonical::request(request, bytes(request.body()).map(|body| &**body), &names);
    let signature = signature(key.secret(), &string_to_sign(&time, &canonical));
    let authorization = format!(
        "{ALGORITHM} Access={}, SignedHeaders={}, Signature={signature}",
        key.id(),
        names.join(";")
    );
    insert_secret(request.headers_mut(), AUTHORIZATION, &authorization)
}

/// Why a request cannot be signed. Keys and tokens are not repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningError {
    reason: String,
}

impl SigningError {
    #[cfg(feature = "client")]
    pub(crate) fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for SigningError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the request cannot be signed: {}", self.reason)
    }
}

impl std::error::Error for SigningError {}

/// What is signed: the algorithm, the time and the hash of the canonical request.
///
/// `time` is written as in `X-Sdk-Date`.
pub fn string_to_sign(time: &str, canonical_request: &str) -> String {
    format!(
        "{ALGORITHM}\n{time}\n{}",
        sha256_hex(canonical_request.as_bytes())
    )
}

/// The signature in lower-case hexadecimal digits.
pub fn signature(secret_access_key: &str, string_to_sign: &str) -> String {
    let mut mac = mac(secret_access_key);
    mac.update(string_to_sign.as_bytes());
    hex(&mac.finalize().into_bytes())
}

fn mac(secret_access_key: &str) -> Hmac<Sha256> {
    let Ok(mac) = Hmac::new_from_slice(secret_access_key.as_bytes()) else {
        unreachable!("HMAC takes keys of any length");
    };
    mac
}

/// Repeated values in their order, keys in theirs: sent as signed, whatever a verifier sorts by.
fn sort_query<B>(request: &mut http::Request<B>) -> Result<(), SigningError> {
    let Some(query) = request.uri().query() else {
        return Ok(());
    };
    let canonical = canonical_query(query);
    if canonical == query {
        return Ok(());
    }
    let mut parts = request.uri().clone().into_parts();
    let target = match &*canonical {
        "" => request.uri().path().to_owned(),
        query => format!("{}?{query}", request.uri().path()),
    };
    let unsignable = |reason: String| SigningError { reason };
    parts.path_and_query =
        Some(PathAndQuery::try_from(target).map_err(|error| unsignable(error.to_string()))?);
    *request.uri_mut() = Uri::from_parts(parts).map_err(|error| unsignable(error.to_string()))?;
    Ok(())
}

fn add_headers<B>(
    request: &mut http::Request<B>,
    is_known: bool,
    key: &AccessKey,
    time: &str,
) -> Result<(), SigningError> {
    let host = request.uri().authority().map(|authority| {
        // The caller's user name and password are no part of the host.
        let text = authority.as_str();
        text.rsplit_once('@')
            .map_or(text, |(_, host)| host)
            .to_owned()
    });
    let headers = request.headers_mut();
    headers.remove(AUTHORIZATION);
    for (name, value) in &*headers {
        if std::str::from_utf8(value.as_bytes()).is_err() {
            return Err(SigningError {
                reason: format!("{name} is not UTF-8"),
            });
        }
    }
    if !headers.contains_key(HOST) {
        let host = host.ok_or_else(|| SigningError {
            reason: "its URI has no host".to_owned(),
        })?;
        let host = HeaderValue::try_from(host).map_err(|_| bad_header("host"))?;
        headers.insert(HOST, host);
    }
    // The services take any body but JSON as it is, so that it can be streamed.
    let is_json = |kind: &HeaderValue| {
        kind.as_bytes().starts_with(b"application/json")
            || kind.as_bytes().starts_with(b"application/bson")
    };
    if !is_known || headers.get(CONTENT_TYPE).is_some_and(|kind| !is_json(kind)) {
        let unsigned = HeaderValue::from_static("UNSIGNED-PAYLOAD");
        headers.entry(CONTENT_SHA256).or_insert(unsigned);
    }
    if let Some(token) = key.token() {
        insert_secret(headers, SECURITY_TOKEN, token)?;
    }
    let time = HeaderValue::from_str(time).map_err(|_| bad_header("x-sdk-date"))?;
    headers.insert(DATE, time);
    Ok(())
}

/// Adds a header which HTTP libraries do not log.
pub(crate) fn insert_secret(
    headers: &mut HeaderMap,
    name: HeaderName,
    text: &str,
) -> Result<(), SigningError> {
    let mut value =
        HeaderValue::from_bytes(text.as_bytes()).map_err(|_| bad_header(name.as_str()))?;
    value.set_sensitive(true);
    headers.insert(name, value);
    Ok(())
}

fn bad_header(name: &str) -> SigningError {
    SigningError {
        reason: format!("{name} would have characters that no header can carry"),
    }
}

fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut digits = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        for digit in [byte >> 4, byte & 0xf] {
            digits.push(char::from(DIGITS[usize::from(digit)]));
        }
    }
    digits
}
