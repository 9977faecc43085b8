//! Verifying a signature, beside the least that it can cost: hashing the body and the canonical request,
//! and one HMAC.
//!
//! The ratio of the medians is what counts. `cargo bench -p tests --bench server`

use bytes::Bytes;
use divan::{Bencher, black_box};
use harbour::http::request::Parts;
use harbour::jiff::Timestamp;
use harbour::signing::{Signature, canonical_request, sign, string_to_sign};
use harbour::{AccessKey, http};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

const SECRET: &str = "not/a+real=secret0123456789abcdefghijklm";
const PROJECT: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const SIZES: [usize; 3] = [0, 1_000, 64_000];

fn main() {
    divan::main();
}

fn now() -> Timestamp {
    Timestamp::constant(1_790_000_000, 0)
}

fn key() -> AccessKey {
    AccessKey::new("DEMOACCESSKEYID00001", SECRET)
}

/// A request with a body of this size, signed.
fn signed(size: usize) -> http::Request<Bytes> {
    let target = format!("https://ships.example.com/v1/{PROJECT}/goods?b=2&a=1");
    let mut request = http::Request::post(target)
        .header("content-type", "application/json")
        .header("x-project-id", PROJECT)
        .body(vec![b'x'; size].into())
        .expect("a request");
    sign(&mut request, &key(), now()).expect("a signature");
    request
}

#[divan::bench(args = SIZES, min_time = 1)]
fn verify(bencher: Bencher, size: usize) {
    let (parts, body): (Parts, Bytes) = signed(size).into_parts();
    let key = key();
    bencher.bench(|| {
        let signature = Signature::read(black_box(&parts)).expect("a signature");
        signature
            .verify(&parts, black_box(&body), &key, now())
            .expect("the same signature")
    });
}

#[divan::bench(args = SIZES, min_time = 1)]
fn hashes_and_mac(bencher: Bencher, size: usize) {
    let request = signed(size);
    let names = ["content-type", "host", "x-project-id", "x-sdk-date"];
    let canonical = canonical_request(&request, &names);
    let to_sign = string_to_sign("20260921T134640Z", &canonical);
    bencher.bench(|| {
        let body = Sha256::digest(black_box(&request.body()[..]));
        let canonical = Sha256::digest(black_box(canonical.as_bytes()));
        let mac = Hmac::<Sha256>::new_from_slice(black_box(SECRET.as_bytes()));
        let mac = mac.expect("any length will do");
        (
            body,
            canonical,
            mac.chain_update(black_box(to_sign.as_bytes())).finalize(),
        )
    });
}
