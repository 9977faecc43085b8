//! What the verifier refuses beside another signature, and what it says then.

use bytes::Bytes;
use harbour::http::Request;
use harbour::http::header::{AUTHORIZATION, HOST, HeaderValue};
use harbour::jiff::{SignedDuration, Timestamp};
use harbour::signing::{CONTENT_SHA256, DATE as SDK_DATE, SECURITY_TOKEN, Signature, sign};

use crate::arrived::{at, canonical, key, refusal, request, verify, verify_with};

fn sent() -> Request<Bytes> {
    request("GET", "/", &canonical("/", ""))
}

#[track_caller]
fn says(sent: Request<Bytes>, expected: &str) {
    let said = refusal(sent);
    assert!(said.contains(expected), "{said}");
}

#[test]
fn what_is_missing_is_named() {
    for (name, expected) in [
        (
            "authorization",
            "the header Authorization is missing; sign the request",
        ),
        (
            "x-sdk-date",
            "the header X-Sdk-Date is missing; it is the time of signing",
        ),
        (
            "host",
            "the header Host is missing; it must be sent and signed",
        ),
        (
            "x-app-userid",
            "the header `x-app-userid` is signed, and did not arrive",
        ),
    ] {
        let mut sent = Request::get("https://h:1/")
            .header("x-app-userid", "u")
            .body(Bytes::new())
            .unwrap();
        sign(&mut sent, &key(), at()).unwrap();
        *sent.uri_mut() = "/".parse().unwrap();
        assert_eq!(verify(sent.clone()), Ok(None));
        sent.headers_mut().remove(name);
        says(sent, expected);
    }
}

#[test]
fn what_is_there_twice_is_refused_even_if_it_is_the_same() {
    let names = [
        AUTHORIZATION,
        HOST,
        SDK_DATE,
        CONTENT_SHA256,
        SECURITY_TOKEN,
    ];
    for name in names {
        let mut sent = sent();
        let value = sent.headers().get(&name).cloned();
        let value = value.unwrap_or(HeaderValue::from_static("a"));
        sent.headers_mut().insert(&name, value.clone());
        sent.headers_mut().append(&name, value);
        says(sent, &format!("the header `{name}` is there twice"));
    }
}

#[test]
fn a_time_is_written_in_one_way() {
    for text in [
        "",
        "20260102T030405",
        "20260102T030405z",
        "20260102 030405Z",
        "2026-01-02T03:04:05Z",
        "20261302T030405Z",
        "20260230T030405Z",
        "20260102T240405Z",
        "20260102T030460Z",
        "+0260102T030405Z",
        "99999999T999999Z",
        "20260102T03040\u{e9}",
    ] {
        let mut sent = sent();
        let value = HeaderValue::from_bytes(text.as_bytes()).unwrap();
        sent.headers_mut().insert(SDK_DATE, value);
        says(
            sent,
            "X-Sdk-Date is no time in UTC such as 20260131T235959Z",
        );
    }
}

#[test]
fn fifteen_minutes_are_allowed_either_way() {
    let limit = SignedDuration::from_mins(15);
    let nanosecond = SignedDuration::from_nanos(1);
    let verified = |now| verify_with(sent(), &key(), now);
    for now in [at() + limit, at() - limit] {
        assert_eq!(verified(now), Ok(None));
    }
    let behind = verified(at() + limit + nanosecond).unwrap_err();
    assert_eq!(
        behind.to_string(),
        "X-Sdk-Date is 20260102T030405Z, and it is 20260102T031905Z here: \
         the client is 15 min 0 s behind, and 15 min are allowed; set its clock"
    );
    let ahead = verified(at() - limit - SignedDuration::from_secs(61)).unwrap_err();
    assert!(ahead.to_string().contains("16 min 1 s ahead"), "{ahead}");
    assert!(verified(Timestamp::MIN).is_err() && verified(Timestamp::MAX).is_err());
}

#[test]
fn a_declared_hash_must_be_that_of_the_body() {
    let signed = |declared: &str| {
        let mut sent = Request::post("https://h/")
            .header(CONTENT_SHA256, declared)
            .body(Bytes::from_static(b"body"))
            .unwrap();
        sign(&mut sent, &key(), at()).unwrap();
        sent
    };
    let of_body = "230d8358dc8e8890b4c58deeb62912ee2f20357ae92a5cc861b98e68fe31acb5";
    for declared in ["UNSIGNED-PAYLOAD", of_body, &of_body.to_uppercase()] {
        assert_eq!(verify(signed(declared)), Ok(None), "{declared}");
    }
    let mut other = signed(of_body);
    *other.body_mut() = Bytes::from_static(b"another");
    says(other, "X-Sdk-Content-Sha256 is not the SHA-256 of the body");
    says(
        signed("unsigned-payload"),
        "X-Sdk-Content-Sha256 is neither UNSIGNED-PAYLOAD nor",
    );
}

#[test]
fn a_temporary_key_wants_its_token_signed() {
    let temporary = key().security_token("hush");
    let verified = |sent| verify_with(sent, &temporary, at()).map_err(|it| it.to_string());
    let mut sent = Request::get("https://h:1/").body(Bytes::new()).unwrap();
    sign(&mut sent, &temporary, at()).unwrap();
    assert_eq!(verified(sent.clone()), Ok(None));
    sent.headers_mut()
        .insert(SECURITY_TOKEN, "hushed".parse().unwrap());
    let said = verified(sent).unwrap_err();
    assert!(
        said.starts_with("X-Security-Token is not the token of the access key"),
        "{said}"
    );
    assert!(!said.contains("hush"), "{said}");

    let said = verified(self::sent()).unwrap_err();
    assert!(
        said.contains("the header X-Security-Token with its token is missing"),
        "{said}"
    );
    let mut unsigned = self::sent();
    unsigned
        .headers_mut()
        .insert(SECURITY_TOKEN, "hush".parse().unwrap());
    let said = verified(unsigned).unwrap_err();
    assert!(
        said.starts_with("`x-security-token` is not among the signed headers"),
        "{said}"
    );
}

#[test]
fn another_signature_is_answered_with_the_canonical_request_and_without_secrets() {
    let temporary = key().security_token("hush-1");
    let mut sent = Request::get("https://h:1/a?b=1")
        .header("x-auth-token", "hush-2")
        .header("x-mss-authorization", "hush-3")
        .header("cookie", "hush-4")
        .header("x-app-userid", "u")
        .body(Bytes::new())
        .unwrap();
    let mut value = HeaderValue::from_static("hush-5");
    value.set_sensitive(true);
    sent.headers_mut().insert("x-other", value);
    sign(&mut sent, &temporary, at()).unwrap();
    *sent.uri_mut() = "/a?b=2".parse().unwrap();
    let said = verify_with(sent.clone(), &temporary, at())
        .unwrap_err()
        .to_string();
    assert_eq!(
        said,
        "verify aksk signature fail; compare the canonical request of what arrived, \
         GET|/a/|b=2|cookie:[redacted]|host:h:1|x-app-userid:u|x-auth-token:[redacted]|\
         x-mss-authorization:[redacted]|x-other:[redacted]|x-sdk-date:20260102T030405Z|\
         x-security-token:[redacted]||cookie;host;x-app-userid;x-auth-token;x-mss-authorization;\
         x-other;x-sdk-date;x-security-token|\
         e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, with the one that was signed: \
         where they are the same, the secret is not that of the access key AKID"
    );
    let (parts, _) = sent.into_parts();
    let shown = format!("{:?}", Signature::read(&parts).unwrap());
    let authorization = parts.headers[AUTHORIZATION].to_str().unwrap();
    let (_, signature) = authorization.split_once("Signature=").unwrap();
    assert!(
        shown.contains("AKID") && !shown.contains(signature),
        "{shown}"
    );
}
