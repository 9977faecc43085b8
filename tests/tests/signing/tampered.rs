//! Every single bit of a signed request, changed on its way.

use bytes::Bytes;
use harbour::http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use harbour::http::{Method, Request, Uri};
use harbour::signing::CONTENT_SHA256;

use crate::Vector;
use crate::arrived::{arrived, every_vector, verify_with};

/// What one bit less or more makes of some bytes, for each bit.
fn flipped(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..8 * bytes.len()).map(|bit| {
        let mut changed = bytes.to_vec();
        changed[bit / 8] ^= 1 << (bit % 8);
        changed
    })
}

/// What a path and a query mean, whatever they are written like: decoded, with a slash at the end of the path and
/// the pairs in order.
fn meaning(uri: &Uri) -> (Vec<u8>, Vec<[Vec<u8>; 2]>) {
    let mut path = decoded(uri.path());
    if path.last() != Some(&b'/') {
        path.push(b'/');
    }
    let pairs = uri.query().unwrap_or_default().split('&');
    let pairs = pairs.filter(|pair| !pair.is_empty());
    let mut pairs: Vec<_> = pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| [decoded(name), decoded(value)])
        .collect();
    pairs.sort();
    (path, pairs)
}

fn decoded(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).filter(|_| *first == b'%');
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        let digits = digits.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        if let Some(byte) = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            bytes.push(byte);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    bytes
}

/// Holds each changed request against what was signed; returns how many are others, and were refused.
#[track_caller]
fn hold(
    vector: &Vector,
    changed: impl Iterator<Item = Request<Bytes>>,
    is_same: impl Fn(&Request<Bytes>) -> bool,
) -> usize {
    let mut refused = 0;
    for request in changed {
        let is_same = is_same(&request);
        let shown = format!("{}: {request:?}", vector.claim);
        let verified = verify_with(request, &vector.key, vector.at);
        assert_eq!(verified.is_ok(), is_same, "{shown}");
        refused += usize::from(!is_same);
    }
    refused
}

#[test]
fn every_bit_of_the_method() {
    for vector in every_vector() {
        let sent = arrived(&vector);
        let methods = flipped(sent.method().as_str().as_bytes());
        let methods = methods.filter_map(|method| Method::from_bytes(&method).ok());
        let changed = methods.map(|method| {
            let mut changed = sent.clone();
            *changed.method_mut() = method;
            changed
        });
        assert!(hold(&vector, changed, |_| false) > 0, "{}", vector.claim);
    }
}

#[test]
fn every_bit_of_the_path_and_the_query() {
    for vector in every_vector() {
        let sent = arrived(&vector);
        let targets = flipped(sent.uri().to_string().as_bytes())
            .filter_map(|target| Uri::try_from(target).ok())
            .collect::<Vec<_>>();
        let changed = targets.into_iter().map(|target| {
            let mut changed = sent.clone();
            *changed.uri_mut() = target;
            changed
        });
        let means = meaning(sent.uri());
        let refused = hold(&vector, changed, |it| meaning(it.uri()) == means);
        assert!(refused > 20, "{}", vector.claim);
    }
}

#[test]
fn every_bit_of_every_signed_header() {
    for vector in every_vector() {
        let sent = arrived(&vector);
        let list = vector.canonical_request.lines().rev().nth(1).unwrap();
        for name in list
            .split(';')
            .map(|name| HeaderName::try_from(name).unwrap())
        {
            let value = sent.headers()[&name].as_bytes();
            let values = flipped(value).filter_map(|value| HeaderValue::from_bytes(&value).ok());
            let changed = values.map(|value| {
                let mut changed = sent.clone();
                changed.headers_mut().insert(&name, value);
                changed
            });
            // None of the vectors has a value that one bit turns into the same between blanks.
            assert!(hold(&vector, changed, |_| false) > 0, "{}", vector.claim);
        }
    }
}

#[test]
fn every_bit_of_the_signature() {
    for vector in every_vector() {
        let sent = arrived(&vector);
        let (start, signature) = vector.authorization.split_once("Signature=").unwrap();
        let changed = flipped(signature.as_bytes()).filter_map(|signature| {
            let value = [start.as_bytes(), b"Signature=", &signature].concat();
            let mut changed = sent.clone();
            let value = HeaderValue::from_bytes(&value).ok()?;
            changed.headers_mut().insert(AUTHORIZATION, value);
            Some(changed)
        });
        assert!(hold(&vector, changed, |_| false) > 300, "{}", vector.claim);
    }
}

#[test]
fn every_bit_of_the_body_that_is_signed() {
    let mut bodies = 0;
    for vector in every_vector() {
        let sent = arrived(&vector);
        let unsigned = sent.headers().get(CONTENT_SHA256);
        let is_unsigned = unsigned.is_some_and(|value| value == "UNSIGNED-PAYLOAD");
        let changed = flipped(sent.body()).map(|body| {
            let mut changed = sent.clone();
            *changed.body_mut() = body.into();
            changed
        });
        bodies += usize::from(hold(&vector, changed, |_| is_unsigned) > 0);
        let mut longer = sent.clone();
        *longer.body_mut() = [&sent.body()[..], b" "].concat().into();
        let is_same = is_unsigned && !sent.body().is_empty();
        hold(&vector, [longer].into_iter(), |_| is_same);
    }
    assert!(bodies > 2);
}
