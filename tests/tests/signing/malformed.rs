//! Headers `Authorization` that cannot be read: what the refusal says of each, and that none is too much.

use harbour::http::header::{AUTHORIZATION, HeaderValue};
use harbour::signing::DATE as SDK_DATE;
use proptest::prelude::*;

use crate::arrived::{canonical, refusal, request, verify};

/// Texts of the header, and what the refusal says. `hush` stands for what may be a secret, one character for a
/// signature.
const MALFORMED: [(&str, &str); 24] = [
    ("", "does not begin with an algorithm"),
    ("hush", "does not begin with an algorithm"),
    ("SDK-HMAC-SHA256", "does not begin with an algorithm"),
    (
        "Bearer hush",
        "the algorithm Bearer is not supported; sign with SDK-HMAC-SHA256",
    ),
    (
        "SDK-HMAC-SM3 Access=a, SignedHeaders=host;x-sdk-date, Signature=0",
        "algorithm SDK-HMAC-SM3 is not",
    ),
    (
        "SDK-ECDSA-P256-SHA256 Access=a",
        "algorithm SDK-ECDSA-P256-SHA256 is not",
    ),
    ("SDK-SM2-SM3 Access=a", "algorithm SDK-SM2-SM3 is not"),
    (
        "V11-HMAC-SHA256 Credential=a",
        "algorithm V11-HMAC-SHA256 is not",
    ),
    (
        "hushhushhushhushhushhushhushhushhush a",
        "begins with what is no algorithm",
    ),
    ("hush=u, s h", "begins with what is no algorithm"),
    ("SDK-HMAC-SHA256 hush", "has a part without `=`"),
    (
        "SDK-HMAC-SHA256 Access=a,, SignedHeaders=host;x-sdk-date, Signature=0",
        "has a part without `=`",
    ),
    (
        "SDK-HMAC-SHA256 Hush=b, Access=a",
        "has a part of another name",
    ),
    (
        "SDK-HMAC-SHA256 Access=a, Access=b",
        "has two parts `Access`",
    ),
    (
        "SDK-HMAC-SHA256 SignedHeaders=host;x-sdk-date, Signature=0",
        "has no part `Access`",
    ),
    (
        "SDK-HMAC-SHA256 Access=, SignedHeaders=host;x-sdk-date, Signature=0",
        "has no part `Access`",
    ),
    (
        "SDK-HMAC-SHA256 Access=a, Signature=0",
        "has no part `SignedHeaders`",
    ),
    (
        "SDK-HMAC-SHA256 Access=a, SignedHeaders=host;x-sdk-date",
        "has no part `Signature`",
    ),
    (
        "SDK-HMAC-SHA256 Access=a, SignedHeaders=host;x-sdk-date, Signature=00",
        "64 lower-case",
    ),
    (
        "SDK-HMAC-SHA256 Access=a, SignedHeaders=host;x-sdk-date, Signature=A",
        "64 lower-case",
    ),
    (
        "SDK-HMAC-SHA256 Access=a, SignedHeaders=host;;x-sdk-date, Signature=0",
        "a signed header whose name is none",
    ),
    (
        "SDK-HMAC-SHA256 Access=a, SignedHeaders=host;Host;x-sdk-date, Signature=0",
        "lists `host` twice",
    ),
    (
        "SDK-HMAC-SHA256 Access=a, SignedHeaders=x-sdk-date, Signature=0",
        "`host` is not among the signed",
    ),
    (
        "SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=0",
        "`x-sdk-date` is not among the signed",
    ),
];

#[test]
fn malformed_authorization_is_named_and_its_cure_too() {
    for (text, expected) in MALFORMED {
        // One character stands for a signature of it; two are none.
        let text = match text.rsplit_once("Signature=") {
            Some((start, digit)) if digit.len() == 1 => {
                format!("{start}Signature={}", digit.repeat(64))
            }
            _ => text.to_owned(),
        };
        let mut sent = request("GET", "/", &canonical("/", ""));
        let value = HeaderValue::from_str(&text).unwrap();
        sent.headers_mut().insert(AUTHORIZATION, value);
        let said = refusal(sent);
        assert!(said.contains(expected), "{text:?}: {said}");
        assert!(
            said.contains("SDK-HMAC-SHA256") || said.contains("sign it"),
            "{said}"
        );
        assert!(!said.to_lowercase().contains("hush"), "{said}");
    }
    let mut binary = request("GET", "/", &canonical("/", ""));
    let value = HeaderValue::from_bytes(b"SDK-HMAC-SHA256 \xff").unwrap();
    binary.headers_mut().insert(AUTHORIZATION, value);
    let said = refusal(binary);
    assert!(
        said.starts_with("the header Authorization is not UTF-8"),
        "{said}"
    );
}

#[test]
fn the_parts_may_stand_in_any_order_and_with_any_blanks() {
    let mut sent = request("GET", "/", &canonical("/", ""));
    let text = sent.headers()[AUTHORIZATION].to_str().unwrap();
    let mut parts: Vec<&str> = text["SDK-HMAC-SHA256 ".len()..].split(", ").collect();
    parts.reverse();
    let value = format!("SDK-HMAC-SHA256   {}", parts.join(","))
        .parse()
        .unwrap();
    sent.headers_mut().insert(AUTHORIZATION, value);
    assert_eq!(verify(sent), Ok(None));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever stands there, and in the time of signing: refused in one line, and nothing worse.
    #[test]
    fn any_text_is_refused_in_one_line(
        pieces in prop::collection::vec(
            prop_oneof![
                Just(&b"SDK-HMAC-SHA256 "[..]),
                Just(&b"Access="[..]),
                Just(&b"SignedHeaders="[..]),
                Just(&b"Signature="[..]),
                Just(&b"host;x-sdk-date"[..]),
                Just(&b", "[..]),
                Just(&b";;"[..]),
                Just(&b"=\t"[..]),
                Just(&b"\xe6\xb5\x8b\xff"[..]),
                Just(&b"00000000000000000000000000000000"[..]),
            ],
            0..12,
        ),
        date in "[0-9TZ+ \u{e9}]{0,17}",
    ) {
        let mut sent = request("GET", "/", &canonical("/", ""));
        let headers = sent.headers_mut();
        headers.insert(AUTHORIZATION, HeaderValue::from_bytes(&pieces.concat()).unwrap());
        prop_assert!(!refusal(sent).contains('\n'));
        let mut sent = request("GET", "/", &canonical("/", ""));
        let date = HeaderValue::from_bytes(date.as_bytes()).unwrap();
        sent.headers_mut().insert(SDK_DATE, date);
        prop_assert!(!refusal(sent).contains('\n'));
    }
}
