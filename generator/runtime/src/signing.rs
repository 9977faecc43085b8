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
mod digits;
mod query;
mod readings;
mod refusal;
mod verify;

use std::fmt;

use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use http::header::{AUTHORIZATION, HOST, HeaderName, HeaderValue};
use http::uri::{PathAndQuery, Uri};
use jiff::Timestamp;
use sha2::Sha256;

use crate::signing::access_key::AccessKey;
use crate::signing::digits::{Hex, date};

pub use canonical::{canonical_path, canonical_request};
pub use query::canonical_query;
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
    let time = date(at).ok_or_else(|| SigningError {
        reason: "the year of its time has other than four digits".to_owned(),
    })?;
    sort_query(request)?;
    let is_known = bytes(request.body()).is_some();
    add_headers(request, is_known, key, &time)?;

    let headers = canonical::Headers::of(request.headers());
    let canonical =
        canonical::of_sorted(request, bytes(request.body()).map(|body| &**body), &headers);
    let signature = signed(key, &time, &canonical);
    // The memory of the one text will do for the other.
    let mut authorization = canonical;
    authorization.clear();
    for part in [ALGORITHM, " Access=", key.id(), ", SignedHeaders="] {
        authorization.extend(part.as_bytes());
    }
    headers.push_names(&mut authorization);
    authorization.extend(b", Signature=");
    authorization.extend(Hex::of(&signature).as_bytes());
    insert_secret(request.headers_mut(), AUTHORIZATION, &authorization)
}

/// The signature of a canonical request.
fn signed(key: &AccessKey, time: &[u8], canonical: &[u8]) -> [u8; 32] {
    let mut mac = key.mac();
    let hash = Hex::sha256(canonical);
    for part in [ALGORITHM.as_bytes(), b"\n", time, b"\n", hash.as_bytes()] {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
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
    let hash = Hex::sha256(canonical_request.as_bytes());
    let hash = String::from_utf8_lossy(hash.as_bytes());
    format!("{ALGORITHM}\n{time}\n{hash}")
}

/// The signature in lower-case hexadecimal digits.
pub fn signature(secret_access_key: &str, string_to_sign: &str) -> String {
    let mut mac = mac(secret_access_key);
    mac.update(string_to_sign.as_bytes());
    let signature = Hex::of(&mac.finalize().into_bytes().into());
    String::from_utf8_lossy(signature.as_bytes()).into_owned()
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
    if query::is_canonical(query) {
        return Ok(());
    }
    let path = request.uri().path();
    let mut target = String::with_capacity(path.len() + 1 + query.len());
    target.push_str(path);
    target.push('?');
    query::push_canonical(&mut target, query);
    if target.len() == path.len() + 1 {
        target.pop();
    }
    let unsignable = |reason: String| SigningError { reason };
    let target = PathAndQuery::try_from(target).map_err(|error| unsignable(error.to_string()))?;
    let mut parts = std::mem::take(request.uri_mut()).into_parts();
    parts.path_and_query = Some(target);
    *request.uri_mut() = Uri::from_parts(parts).map_err(|error| unsignable(error.to_string()))?;
    Ok(())
}

fn add_headers<B>(
    request: &mut http::Request<B>,
    is_known: bool,
    key: &AccessKey,
    time: &[u8],
) -> Result<(), SigningError> {
    let found = Found::among(request.headers())?;
    if !found.host {
        let authority = request.uri().authority().ok_or_else(|| SigningError {
            reason: "its URI has no host".to_owned(),
        })?;
        // The caller's user name and password are no part of the host.
        let text = authority.as_str();
        let host = text.rsplit_once('@').map_or(text, |(_, host)| host);
        let host = HeaderValue::from_str(host).map_err(|_| bad_header("host"))?;
        request.headers_mut().insert(HOST, host);
    }
    let headers = request.headers_mut();
    if found.authorization {
        headers.remove(AUTHORIZATION);
    }
    if !is_known || found.is_json == Some(false) {
        let unsigned = HeaderValue::from_static("UNSIGNED-PAYLOAD");
        headers.entry(CONTENT_SHA256).or_insert(unsigned);
    }
    if let Some(token) = key.token() {
        insert_secret(headers, SECURITY_TOKEN, token)?;
    }
    let time = HeaderValue::from_bytes(time).map_err(|_| bad_header("x-sdk-date"))?;
    headers.insert(DATE, time);
    Ok(())
}

/// Which headers there are before signing; one look at all of them costs less than looking each up.
#[derive(Default)]
struct Found {
    host: bool,
    authorization: bool,
    /// Whether the body is of a type that is signed; none if it has no type.
    is_json: Option<bool>,
}

impl Found {
    /// Fails if one is not UTF-8.
    fn among(headers: &HeaderMap) -> Result<Self, SigningError> {
        let mut found = Self::default();
        for (name, value) in headers {
            match name.as_str() {
                // It is replaced.
                "authorization" => {
                    found.authorization = true;
                    continue;
                }
                "host" => found.host = true,
                "content-type" => _ = found.is_json.get_or_insert(is_json(value)),
                _ => {}
            }
            if std::str::from_utf8(value.as_bytes()).is_err() {
                return Err(SigningError {
                    reason: format!("{name} is not UTF-8"),
                });
            }
        }
        Ok(found)
    }
}

/// The services take any body but JSON as it is, so that it can be streamed.
fn is_json(kind: &HeaderValue) -> bool {
    let kind = kind.as_bytes();
    kind.starts_with(b"application/json") || kind.starts_with(b"application/bson")
}

/// Adds a header which HTTP libraries do not log.
pub(crate) fn insert_secret(
    headers: &mut HeaderMap,
    name: HeaderName,
    text: impl AsRef<[u8]>,
) -> Result<(), SigningError> {
    let mut value =
        HeaderValue::from_bytes(text.as_ref()).map_err(|_| bad_header(name.as_str()))?;
    value.set_sensitive(true);
    headers.insert(name, value);
    Ok(())
}

fn bad_header(name: &str) -> SigningError {
    SigningError {
        reason: format!("{name} would have characters that no header can carry"),
    }
}
