//! Requests as they arrive: those of the vectors, and others that were signed by hand.

use bytes::Bytes;
use harbour::AccessKey;
use harbour::http::header::AUTHORIZATION;
use harbour::http::request::Parts;
use harbour::http::{Request, Uri};
use harbour::jiff::Timestamp;
use harbour::signing::{PlusIsBlank, Refusal, Signature, sign, signature, string_to_sign};

use crate::{Vector, official, own};

pub(crate) const ID: &str = "AKID";
pub(crate) const SECRET: &str = "not-a-real-secret";
pub(crate) const DATE: &str = "20260102T030405Z";

/// The time that `DATE` means.
pub(crate) fn at() -> Timestamp {
    "2026-01-02T03:04:05Z".parse().expect("a time")
}

pub(crate) fn key() -> AccessKey {
    AccessKey::new(ID, SECRET)
}

/// All vectors that a verifier accepts: the one that declares a hash which is not that of its body is for
/// signers alone.
pub(crate) fn every_vector() -> Vec<Vector> {
    let mut vectors = own();
    let all = vectors.len();
    vectors.retain(|it| it.claim != "a hash that is given takes the place of the own one");
    assert_eq!(vectors.len(), all - 1);
    vectors.extend(official().into_iter().map(|(vector, _)| vector));
    vectors
}

/// What arrives of a vector's request, with the target as it was written.
pub(crate) fn arrived(vector: &Vector) -> Request<Bytes> {
    let mut request = vector.request.clone();
    let target = request.uri().path_and_query().expect("a path").clone();
    sign(&mut request, &vector.key, vector.at).expect("a signature");
    *request.uri_mut() = Uri::from(target);
    let authorization = vector.authorization.parse().expect("a header");
    request.headers_mut().insert(AUTHORIZATION, authorization);
    request
}

/// What a client signed that made this canonical request.
///
/// The signed headers are those that the canonical request lists.
pub(crate) fn authorization(canonical: &str) -> String {
    let list = canonical.lines().rev().nth(1).expect("a list of headers");
    let signature = signature(SECRET, &string_to_sign(DATE, canonical));
    format!("SDK-HMAC-SHA256 Access={ID}, SignedHeaders={list}, Signature={signature}")
}

/// A request with `Host` and `X-Sdk-Date`, and the signature of a canonical request.
pub(crate) fn request(method: &str, target: &str, canonical: &str) -> Request<Bytes> {
    Request::builder()
        .method(method)
        .uri(target)
        .header("host", "h:1")
        .header("x-sdk-date", DATE)
        .header("authorization", authorization(canonical))
        .body(Bytes::new())
        .expect("a request")
}

/// The canonical request of a GET with these two headers.
pub(crate) fn canonical(path: &str, query: &str) -> String {
    let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    format!("GET\n{path}\n{query}\nhost:h:1\nx-sdk-date:{DATE}\n\nhost;x-sdk-date\n{nothing}")
}

pub(crate) fn verify_with(
    request: Request<Bytes>,
    key: &AccessKey,
    now: Timestamp,
) -> Result<Option<PlusIsBlank>, Refusal> {
    let (parts, body): (Parts, Bytes) = request.into_parts();
    Signature::read(&parts)?.verify(&parts, &body, key, now)
}

/// Verifies at the time of signing.
pub(crate) fn verify(request: Request<Bytes>) -> Result<Option<PlusIsBlank>, Refusal> {
    verify_with(request, &key(), at())
}

/// Why a request is refused.
#[track_caller]
pub(crate) fn refusal(request: Request<Bytes>) -> String {
    verify(request).expect_err("a refusal").to_string()
}
