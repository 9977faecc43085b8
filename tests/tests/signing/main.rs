//! Signatures, made and verified, against vectors that were made elsewhere.
//!
//! `vectors.json` holds requests of our own. What they sign to was computed by a separate
//! implementation of the documented algorithm, in another language, which in turn reproduces every
//! vector of the official SDK that the official SDKs agree on. Those vectors themselves are in
//! `../shared`, and are compared where that is there.

mod accepted;
mod arrived;
mod layer;
mod malformed;
mod refused;
mod tampered;

use std::path::Path;

use bytes::Bytes;
use harbour::http::Request;
use harbour::http::header::{AUTHORIZATION, HOST};
use harbour::jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use harbour::signing::{
    CONTENT_SHA256, DATE, SECURITY_TOKEN, canonical_path, canonical_query, canonical_request, sign,
    sign_stream, signature, string_to_sign,
};
use harbour::{AccessKey, Secret};
use serde_json::Value;

/// A request and what it signs to.
struct Vector {
    claim: String,
    request: Request<Bytes>,
    key: AccessKey,
    secret: String,
    at: Timestamp,
    canonical_request: String,
    string_to_sign: String,
    authorization: String,
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name]
        .as_str()
        .unwrap_or_else(|| panic!("{name} of {value}"))
}

/// Reads a vector: `input` is what is signed, `expected` what comes out.
fn vector(claim: &str, input: &Value, expected: &Value) -> Vector {
    let encode = |text: &Value| {
        let bytes = text.as_str().expect("a text").bytes();
        let encoded: Vec<String> = bytes.map(|byte| format!("%{byte:02x}")).collect();
        encoded.concat()
    };
    let pairs = input["query"].as_array().expect("a query");
    // In the order given, and encoded otherwise than the canonical form.
    let query: Vec<String> = pairs
        .iter()
        .map(|pair| format!("{}={}", encode(&pair[0]), encode(&pair[1])))
        .collect();
    let mut uri = format!("https://{}{}", text(input, "host"), text(input, "path"));
    if !query.is_empty() {
        uri += &format!("?{}", query.join("&"));
    }
    let mut key = AccessKey::new(text(input, "ak"), text(input, "sk"));
    let mut request = Request::builder().method(text(input, "method")).uri(uri);
    for (name, value) in input["headers"].as_object().expect("headers") {
        let value = value.as_str().expect("a text");
        if SECURITY_TOKEN.as_str().eq_ignore_ascii_case(name) {
            key = key.security_token(value);
        } else {
            request = request.header(name, value);
        }
    }
    let body = match &input["body"] {
        Value::Null => Bytes::new(),
        body => Bytes::from(body.as_str().expect("a text").to_owned()),
    };
    let time = DateTime::strptime("%Y%m%dT%H%M%SZ", text(input, "date")).expect("a time");
    Vector {
        claim: claim.to_owned(),
        request: request.body(body).expect("a request"),
        key,
        secret: text(input, "sk").to_owned(),
        at: time.to_zoned(TimeZone::UTC).expect("a time").timestamp(),
        canonical_request: text(expected, "canonical_request").to_owned(),
        string_to_sign: text(expected, "string_to_sign").to_owned(),
        authorization: text(expected, "authorization").to_owned(),
    }
}

fn own() -> Vec<Vector> {
    let vectors: Value = serde_json::from_str(include_str!("vectors.json")).expect("JSON");
    let vectors = vectors.as_array().expect("an array");
    vectors
        .iter()
        .map(|it| vector(text(it, "claim"), it, it))
        .collect()
}

/// Vectors of the official signer, and whether the official SDKs agree on them.
fn official() -> Vec<(Vector, bool)> {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/facts/signing_vectors.json");
    let Ok(vectors) = std::fs::read_to_string(file) else {
        tests::skipped("there are no vectors of the official signer beside the repository");
        return Vec::new();
    };
    let vectors: Value = serde_json::from_str(&vectors).expect("JSON");
    let vectors = vectors["vectors"].as_array().expect("an array");
    vectors
        .iter()
        .map(|it| {
            let portable = it["portable"].as_bool().expect("a boolean");
            (
                vector(text(it, "name"), &it["input"], &it["expected"]),
                portable,
            )
        })
        .collect()
}

fn signs_as_expected(vector: &Vector) -> bool {
    let mut request = vector.request.clone();
    sign(&mut request, &vector.key, vector.at).expect("a signature");
    request.headers()[AUTHORIZATION] == vector.authorization
}

#[track_caller]
fn is_reproduced(vector: Vector) {
    let claim = &vector.claim;
    let mut request = vector.request;
    sign(&mut request, &vector.key, vector.at).expect(claim);

    let authorization = request.headers()[AUTHORIZATION].to_str().unwrap();
    let (_, signed) = authorization.split_once("SignedHeaders=").unwrap();
    let (signed, _) = signed.split_once(',').unwrap();
    let signed: Vec<&str> = signed.split(';').collect();
    let canonical = canonical_request(&request, &signed);
    assert_eq!(canonical, vector.canonical_request, "{claim}");
    let time = request.headers()[DATE].to_str().unwrap();
    let to_sign = string_to_sign(time, &canonical);
    assert_eq!(to_sign, vector.string_to_sign, "{claim}");
    assert!(
        vector
            .authorization
            .ends_with(&signature(&vector.secret, &to_sign)),
        "{claim}"
    );
    assert_eq!(authorization, vector.authorization, "{claim}");

    // What is sent is what was signed.
    let sent = request.uri().query().unwrap_or_default();
    assert_eq!(
        vector.canonical_request.lines().nth(2),
        Some(sent),
        "{claim}"
    );
}

#[test]
fn vectors_of_our_own_are_reproduced() {
    let vectors = own();
    assert_eq!(vectors.len(), 17);
    vectors.into_iter().for_each(is_reproduced);
}

#[test]
fn vectors_of_the_official_signer_are_reproduced() {
    let (portable, others): (Vec<_>, Vec<_>) =
        official().into_iter().partition(|(_, portable)| *portable);
    for (vector, _) in portable {
        is_reproduced(vector);
    }
    // Of what the official SDKs disagree on, this is where we side with none of them.
    let differ: Vec<String> = others
        .into_iter()
        .filter(|(vector, _)| !signs_as_expected(vector))
        .map(|(vector, _)| vector.claim)
        .collect();
    assert!(
        differ
            .iter()
            .all(|claim| claim == "header-underscore-skipped"),
        "{differ:?}"
    );
}

#[test]
fn another_secret_time_body_or_header_is_another_signature() {
    let signed = |change: &dyn Fn(&mut Vector)| {
        let mut vector = own().swap_remove(8);
        change(&mut vector);
        sign(&mut vector.request, &vector.key, vector.at).unwrap();
        vector.request.headers()[AUTHORIZATION].clone()
    };
    let plain = signed(&|_| ());
    assert_eq!(plain, signed(&|_| ()));
    assert_ne!(
        plain,
        signed(&|it| it.key = AccessKey::new(it.key.id(), "another"))
    );
    assert_ne!(plain, signed(&|it| it.at = Timestamp::UNIX_EPOCH));
    assert_ne!(plain, signed(&|it| *it.request.body_mut() = "{}".into()));
    assert_ne!(
        plain,
        signed(&|it| *it.request.uri_mut() = "https://media.example.com/".parse().unwrap())
    );
    let user = |it: &mut Vector| {
        it.request
            .headers_mut()
            .insert("x-app-userid", "u1".parse().unwrap());
    };
    assert_ne!(plain, signed(&user));
}

#[test]
fn signing_again_replaces_the_first_signature() {
    let vector = own().swap_remove(0);
    let mut request = vector.request.clone();
    sign(
        &mut request,
        &AccessKey::new("another", "key"),
        Timestamp::UNIX_EPOCH,
    )
    .unwrap();
    sign(&mut request, &vector.key, vector.at).unwrap();
    assert_eq!(request.headers()[AUTHORIZATION], vector.authorization);
    assert_eq!(request.headers().get_all(DATE).iter().count(), 1);
}

#[test]
fn a_request_without_host_or_with_a_key_no_header_can_carry_is_an_error() {
    let mut nowhere = Request::builder()
        .uri("/v1/assets")
        .body(Bytes::new())
        .unwrap();
    let error = sign(
        &mut nowhere,
        &AccessKey::new("id", "hush"),
        Timestamp::UNIX_EPOCH,
    );
    assert_eq!(
        error.unwrap_err().to_string(),
        "the request cannot be signed: its URI has no host"
    );
    let mut request = Request::builder()
        .uri("https://media.example.com/")
        .body(Bytes::new())
        .unwrap();
    let key = AccessKey::new("id\nx: y", Secret::from("hush"));
    let error = sign(&mut request, &key, Timestamp::UNIX_EPOCH).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the request cannot be signed: authorization would have characters that no header can carry"
    );
}

#[test]
fn a_host_that_is_given_stays() {
    let mut request = Request::builder()
        .uri("https://127.0.0.1:8443/")
        .header(HOST, "media.example.com")
        .header(CONTENT_SHA256, "UNSIGNED-PAYLOAD")
        .body(Bytes::from_static(b"body"))
        .unwrap();
    sign(
        &mut request,
        &AccessKey::new("id", "hush"),
        Timestamp::UNIX_EPOCH,
    )
    .unwrap();
    assert_eq!(request.headers()[HOST], "media.example.com");
    let canonical = canonical_request(&request, &["host"]);
    assert_eq!(
        canonical,
        "GET\n/\n\nhost:media.example.com\n\nhost\nUNSIGNED-PAYLOAD"
    );
}

#[test]
fn canonical_forms_do_not_depend_on_how_a_request_was_written() {
    assert_eq!(canonical_path("/a%2fb/%7Ec"), "/a/b/~c/");
    assert_eq!(canonical_path(""), "/");
    assert_eq!(canonical_path("/ä//b"), "/%C3%A4//b/");
    assert_eq!(canonical_query("b&a=%7E&&a=+"), "a=%2B&a=~&b=");
    assert_eq!(canonical_query("a=b=c"), "a=b%3Dc");
    assert_eq!(canonical_query(""), "");
    for query in ["a=1&b=2", "a=%2B&a=~&b=", "x=%FF"] {
        assert_eq!(canonical_query(query), query);
        assert_eq!(canonical_query(&canonical_query(query)), query);
    }
}

#[test]
fn a_stream_is_signed_like_a_body_that_takes_no_part() {
    let key = AccessKey::new("AK", "SK");
    let at = Timestamp::UNIX_EPOCH;
    let request = || {
        Request::put("https://media.example.com/upload?b=2&a=1")
            .header("content-type", "application/json")
    };
    let mut stream = request().body("no bytes yet").unwrap();
    sign_stream(&mut stream, &key, at).unwrap();
    let unsigned = request().header(CONTENT_SHA256, "UNSIGNED-PAYLOAD");
    let mut bytes = unsigned.body(Bytes::from("whatever it becomes")).unwrap();
    sign(&mut bytes, &key, at).unwrap();
    assert_eq!(stream.headers()[CONTENT_SHA256], "UNSIGNED-PAYLOAD");
    assert_eq!(stream.headers(), bytes.headers());
    assert_eq!(stream.uri(), bytes.uri());
}
