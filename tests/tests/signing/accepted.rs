//! What the verifier accepts: every way in which official clients write down one and the same request.

use bytes::Bytes;
use harbour::http::header::{CONTENT_TYPE, HOST, HeaderValue};
use harbour::http::{Request, Uri, Version};
use harbour::signing::{CONTENT_SHA256, PlusIsBlank, sign};
use harbour::{AccessKey, signing::Signature};
use proptest::prelude::*;

use crate::arrived::{
    DATE, ID, arrived, at, authorization, canonical, every_vector, key, refusal, request, verify,
    verify_with,
};

const NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

#[test]
fn every_vector_is_accepted() {
    for vector in every_vector() {
        let verified = verify_with(arrived(&vector), &vector.key, vector.at);
        assert_eq!(verified, Ok(None), "{}", vector.claim);
        let other = AccessKey::new(vector.key.id(), "another secret");
        let refused = verify_with(arrived(&vector), &other, vector.at);
        assert!(refused.is_err(), "{}", vector.claim);
    }
}

#[test]
fn paths_may_be_encoded_in_any_way() {
    for path in [
        "/a~b/c%20d",
        "/a%7eb/%63%20d",
        "/%61~b%2Fc%20d",
        "/a~b/c%20d/",
    ] {
        let signed = canonical("/a~b/c%20d/", "");
        assert_eq!(verify(request("GET", path, &signed)), Ok(None), "{path}");
    }
    // As Node signs it; this would be the signature of `/a%2520b`, too.
    refusal(request("GET", "/a%20b", &canonical("/a%2520b/", "")));
}

#[test]
fn queries_may_be_encoded_and_ordered_in_any_way() {
    let signed = canonical("/", "a=%2B&a=~&b=&b=%26");
    for query in [
        "a=%2B&a=~&b=&b=%26",
        "b&a=%7E&&a=%2b&b=%26",
        "a=~&b=%26&a=+&%62=",
    ] {
        let sent = request("GET", &format!("/?{query}"), &signed);
        assert_eq!(verify(sent), Ok(None), "{query}");
    }
    // As a Java signer has the values of one name.
    let signed = canonical("/", "id=c&id=a&x=1");
    assert_eq!(verify(request("GET", "/?x=1&id=c&id=a", &signed)), Ok(None));
    refusal(request("GET", "/?x=1&id=a&id=c", &signed));
    // As one Go signer has the names: it would be the signature of another query, too.
    refusal(request(
        "GET",
        "/?pageSize=1",
        &canonical("/", "pagesize=1"),
    ));
}

#[test]
fn a_plus_is_a_plus_before_it_is_a_blank() {
    let plus = canonical("/", "q=a%2Bb");
    let blank = canonical("/", "q=a%20b");
    assert_eq!(verify(request("GET", "/?q=a+b", &plus)), Ok(None));
    assert_eq!(verify(request("GET", "/?q=a%2Bb", &plus)), Ok(None));
    let verified = verify(request("GET", "/?q=a+b", &blank));
    assert_eq!(verified, Ok(Some(PlusIsBlank)));
    assert_eq!(verify(request("GET", "/?q=a%20b", &blank)), Ok(None));
    refusal(request("GET", "/?q=a%2Bb", &blank));
}

#[test]
fn bodies_and_content_types_are_taken_as_they_are() {
    // What the Python SDK sends with GET, and how it writes JSON.
    for (method, body) in [
        ("GET", "{}"),
        ("POST", r#"{"name": "\u6d4b"}"#),
        ("PUT", "{ }"),
    ] {
        let mut sent = Request::builder()
            .method(method)
            .uri("https://h/")
            .header(CONTENT_TYPE, "application/json")
            .body(Bytes::from(body))
            .unwrap();
        sign(&mut sent, &key(), at()).unwrap();
        assert_eq!(verify(sent.clone()), Ok(None), "{body}");
        *sent.body_mut() = Bytes::from(format!("{body} "));
        refusal(sent);
    }
    // A Content-Type that is not signed, for a library added it.
    let mut sent = request("GET", "/", &canonical("/", ""));
    sent.headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    assert_eq!(verify(sent), Ok(None));
}

#[test]
fn an_empty_body_stands_for_its_hash_or_for_the_header() {
    let list = "host;x-sdk-content-sha256;x-sdk-date";
    let headers = format!("host:h:1\nx-sdk-content-sha256:UNSIGNED-PAYLOAD\nx-sdk-date:{DATE}\n");
    for payload in [NOTHING, "UNSIGNED-PAYLOAD"] {
        let signed = format!("PUT\n/\n\n{headers}\n{list}\n{payload}");
        let mut sent = request("PUT", "/", &signed);
        let unsigned = HeaderValue::from_static("UNSIGNED-PAYLOAD");
        sent.headers_mut().insert(CONTENT_SHA256, unsigned);
        assert_eq!(verify(sent.clone()), Ok(None), "{payload}");
        // Who signed the hash of nothing signed no other body; who signed no body sends any.
        *sent.body_mut() = Bytes::from_static(b"body");
        assert_eq!(
            verify(sent).is_ok(),
            payload == "UNSIGNED-PAYLOAD",
            "{payload}"
        );
    }
}

#[test]
fn headers_may_have_blanks_around_them_and_stand_in_any_order() {
    let signed = |value: &str, list: &str| {
        format!("GET\n/\n\nhost:h:1\nx-app-userid:{value}\nx-sdk-date:{DATE}\n\n{list}\n{NOTHING}")
    };
    let sorted = "host;x-app-userid;x-sdk-date";
    // Trimmed, or as Node has them.
    for value in ["a  b", " a  b\t"] {
        let mut sent = request("GET", "/", &signed(value, sorted));
        let given = HeaderValue::from_static(" a  b\t");
        sent.headers_mut().insert("x-app-userid", given);
        assert_eq!(verify(sent), Ok(None), "{value:?}");
    }
    // Texts beyond ASCII are their UTF-8; what is none is its bytes.
    let mut sent = request("GET", "/", &signed("\u{6d4b}", sorted));
    let text = HeaderValue::from_bytes("\u{6d4b}".as_bytes()).unwrap();
    sent.headers_mut().insert("x-app-userid", text);
    assert_eq!(verify(sent.clone()), Ok(None));
    for other in [b"\xe6\xb5\x8a", &b"\xff\xb5\x8b"[..]] {
        let other = HeaderValue::from_bytes(other).unwrap();
        sent.headers_mut().insert("x-app-userid", other);
        refusal(sent.clone());
    }
    // The list in another order and case, and what was signed in that order or in the sorted one.
    let value = HeaderValue::from_static("a");
    let mut sent = request("GET", "/", &signed("a", sorted));
    sent.headers_mut().insert("x-app-userid", value.clone());
    let list = authorization(&signed("a", sorted)).replace(sorted, "X-Sdk-Date;Host;X-App-UserId");
    sent.headers_mut()
        .insert("authorization", list.parse().unwrap());
    assert_eq!(verify(sent), Ok(None));
    let backwards = format!(
        "GET\n/\n\nx-sdk-date:{DATE}\nx-app-userid:a\nhost:h:1\n\nx-sdk-date;x-app-userid;host\n{NOTHING}"
    );
    let mut sent = request("GET", "/", &backwards);
    sent.headers_mut().insert("x-app-userid", value);
    assert_eq!(verify(sent), Ok(None));
}

#[test]
fn a_header_that_stands_there_twice_is_signed_line_by_line() {
    let signed = format!(
        "GET\n/\n\nhost:h:1\nx-sdk-date:{DATE}\nx-tag:b\nx-tag:a\n\nhost;x-sdk-date;x-tag\n{NOTHING}"
    );
    let mut sent = request("GET", "/", &signed);
    for value in ["b", "a"] {
        sent.headers_mut().append("x-tag", value.parse().unwrap());
    }
    assert_eq!(verify(sent), Ok(None));
}

#[test]
fn the_host_is_the_header_else_the_authority_else_the_public_one() {
    let signed = canonical("/", "");
    // HTTP/2 has no header Host.
    let mut sent = request("GET", "https://user@h:1/", &signed);
    *sent.version_mut() = Version::HTTP_2;
    sent.headers_mut().remove(HOST);
    assert_eq!(verify(sent.clone()), Ok(None));
    sent.headers_mut().insert(HOST, "other".parse().unwrap());
    refusal(sent);

    // Behind a proxy.
    let mut sent = request("GET", "/", &signed);
    sent.headers_mut().insert(HOST, "10.0.0.1".parse().unwrap());
    refusal(sent.clone());
    let (parts, body) = sent.into_parts();
    let signature = Signature::read(&parts).unwrap().public_host("h:1");
    assert_eq!(signature.access_key_id(), ID);
    assert_eq!(signature.verify(&parts, &body, &key(), at()), Ok(None));
}

/// A text of a path or a query with each byte written out or not.
fn encoded(text: &str, plain: &[bool]) -> String {
    let mut written = String::new();
    for (index, byte) in text.bytes().enumerate() {
        let may_stand = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if may_stand && plain[index % plain.len()] {
            written.push(char::from(byte));
        } else if index % 2 == 0 {
            written += &format!("%{byte:02x}");
        } else {
            written += &format!("%{byte:02X}");
        }
    }
    written
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever our own signer signs is accepted, however it is written on its way.
    #[test]
    fn what_is_signed_here_is_verified_here(
        segments in prop::collection::vec(any::<String>(), 0..4),
        pairs in prop::collection::vec((any::<String>(), any::<String>()), 0..5),
        header in "[ -~\u{a1}-\u{24f}]{0,12}",
        body in prop::collection::vec(any::<u8>(), 0..40),
        json in any::<bool>(),
        plain in prop::collection::vec(any::<bool>(), 1..9),
        turn in 0..5_usize,
    ) {
        let path = |plain: &[bool]| {
            let segments: Vec<String> = segments.iter().map(|it| encoded(it, plain)).collect();
            segments.join("/")
        };
        let query = |pairs: &[(String, String)], plain: &[bool]| {
            let pairs: Vec<String> = pairs
                .iter()
                .map(|(name, value)| format!("{}={}", encoded(name, plain), encoded(value, plain)))
                .collect();
            pairs.join("&")
        };
        let mut sent = Request::post(format!("https://h:1/{}?{}", path(&[true]), query(&pairs, &[true])))
            .header("content-type", if json { "application/json" } else { "image/png" })
            .header("x-app-userid", HeaderValue::from_bytes(header.as_bytes()).unwrap())
            .body(Bytes::from(body))
            .unwrap();
        sign(&mut sent, &key(), at()).unwrap();
        prop_assert_eq!(verify(sent.clone()), Ok(None));

        let mut pairs = pairs;
        let middle = turn.min(pairs.len());
        pairs.rotate_left(middle);
        let other: Uri = format!("/{}?{}", path(&plain), query(&pairs, &plain)).parse().unwrap();
        *sent.uri_mut() = other;
        prop_assert_eq!(verify(sent), Ok(None));
    }
}
