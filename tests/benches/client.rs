//! Signing, and a whole call without a network, beside the same by hand in one run.
//!
//! The ratios of the medians are what counts: `sign` to `hashes_and_mac`, the least that a signature
//! can cost; `client` and `generated` to `hand`. `cargo bench -p tests --bench client`

#[allow(dead_code, reason = "the other benchmark writes bodies as well")]
mod hand;

use bytes::Bytes;
use divan::{Bencher, black_box};
use harbour::jiff::Timestamp;
use harbour::ships::{ListShips, ShipState};
use harbour::signing::{canonical_request, sign, string_to_sign};
use harbour::{AccessKey, Credentials, Destination, InProcess, Operation, blocking, http};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

const ID: &str = "DEMOACCESSKEYID00001";
const SECRET: &str = "not/a+real=secret0123456789abcdefghijklm";
const PROJECT: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const ENDPOINT: &str = "https://ships.example.com";

fn main() {
    divan::main();
}

fn now() -> Timestamp {
    Timestamp::constant(1_790_000_000, 0)
}

fn operation() -> ListShips {
    ListShips::new()
        .state([ShipState::Moored, ShipState::Expected])
        .page(3)
        .size(20)
}

/// The page's example.
fn answer() -> Bytes {
    tests::harbour_example("ListShips").into()
}

fn mac(text: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("any length will do");
    mac.update(text);
    mac.finalize().into_bytes().into()
}

/// A request with a body of this size, signed and not.
#[divan::bench_group(min_time = 1)]
mod signing {
    use super::{
        AccessKey, Bencher, Bytes, Digest, ENDPOINT, ID, PROJECT, SECRET, Sha256, black_box,
        canonical_request, http, mac, now, string_to_sign,
    };

    fn request(size: usize) -> http::Request<Bytes> {
        http::Request::post(format!("{ENDPOINT}/v1/{PROJECT}/goods?b=2&a=1"))
            .header("content-type", "application/json")
            .header("x-project-id", PROJECT)
            .body(vec![b'x'; size].into())
            .expect("a request")
    }

    #[divan::bench(args = [0, 1_000, 100_000])]
    fn sign(bencher: Bencher, size: usize) {
        let key = AccessKey::new(ID, SECRET);
        bencher
            .with_inputs(|| request(size))
            .bench_local_values(|mut request| {
                super::sign(&mut request, &key, now()).expect("a signature");
                request
            });
    }

    #[divan::bench(args = [0, 1_000, 100_000])]
    fn hashes_and_mac(bencher: Bencher, size: usize) {
        let mut signed = request(size);
        super::sign(&mut signed, &AccessKey::new(ID, SECRET), now()).expect("a signature");
        let names = ["content-type", "host", "x-project-id", "x-sdk-date"];
        let canonical = canonical_request(&signed, &names);
        let to_sign = string_to_sign("20260921T134640Z", &canonical);
        bencher.bench(|| {
            let body = Sha256::digest(black_box(&signed.body()[..]));
            let canonical = Sha256::digest(black_box(canonical.as_bytes()));
            (body, canonical, mac(black_box(to_sign.as_bytes())))
        });
    }
}

/// From the parameters to the bytes of a request, and from those of a response to its members.
#[divan::bench_group(min_time = 1)]
mod call {
    use super::{
        AccessKey, Bencher, Credentials, Destination, Digest, ENDPOINT, ID, InProcess, ListShips,
        Operation, PROJECT, SECRET, Sha256, answer, black_box, blocking, http, mac, now, operation,
        sign,
    };

    /// All of it: credentials, retries, transport.
    #[divan::bench]
    fn client(bencher: Bencher) {
        let answer = answer();
        let client = blocking::Client::builder()
            .endpoint(ENDPOINT)
            .credentials(Credentials::new(ID, SECRET).project_id(PROJECT))
            .clock(now)
            .transport(InProcess::new(move |request| {
                black_box(request);
                http::Response::new(answer.clone())
            }))
            .build()
            .expect("a client");
        bencher.bench(|| client.send(operation()).expect("a response"));
    }

    /// Only what is between parameters and bytes.
    #[divan::bench]
    fn generated(bencher: Bencher) {
        let key = AccessKey::new(ID, SECRET);
        let answer = answer();
        bencher.bench(|| {
            let to = Destination::new(ENDPOINT)
                .expect("an endpoint")
                .project_id(PROJECT);
            let mut request = operation().to_request(&to).expect("a request");
            sign(&mut request, &key, now()).expect("a signature");
            black_box(request);
            let response = http::Response::new(answer.clone());
            ListShips::read_response(&response).expect("a response")
        });
    }

    /// The same with what an application would use without this crate.
    #[divan::bench]
    fn hand(bencher: Bencher) {
        let answer = answer();
        bencher.bench(|| {
            black_box(by_hand());
            serde_json::from_slice::<super::hand::ListShipsResponse>(&answer).expect("a response")
        });
    }

    fn by_hand() -> reqwest::Request {
        let mut url = reqwest::Url::parse(ENDPOINT).expect("a URL");
        url.set_path(&format!("/v2/{PROJECT}/ships"));
        url.query_pairs_mut()
            .append_pair("page", "3")
            .append_pair("size", "20")
            .append_pair("state", "EXPECTED")
            .append_pair("state", "MOORED");
        let date = now().strftime("%Y%m%dT%H%M%SZ").to_string();
        let host = url.host_str().expect("a host");
        let canonical = format!(
            "GET\n{}/\n{}\nhost:{host}\nx-project-id:{PROJECT}\nx-sdk-date:{date}\n\nhost;x-project-id;x-sdk-date\n{}",
            url.path(),
            url.query().expect("a query"),
            hex(&Sha256::digest(b""))
        );
        let hash = hex(&Sha256::digest(canonical.as_bytes()));
        let signature = hex(&mac(format!("SDK-HMAC-SHA256\n{date}\n{hash}").as_bytes()));
        let authorization = format!(
            "SDK-HMAC-SHA256 Access={ID}, SignedHeaders=host;x-project-id;x-sdk-date, Signature={signature}"
        );
        let mut request = reqwest::Request::new(reqwest::Method::GET, url);
        let headers = request.headers_mut();
        for (name, value) in [
            ("x-project-id", PROJECT),
            ("x-sdk-date", &date),
            ("authorization", &authorization),
        ] {
            headers.insert(name, value.parse().expect("a header"));
        }
        request
    }

    fn hex(bytes: &[u8]) -> String {
        use std::fmt::Write as _;
        bytes.iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}
