//! Reading and writing JSON: the generated types beside hand-written ones, in one run.
//!
//! The ratio of the medians of `generated` and `hand` is what counts. `cargo bench -p tests --bench wire`

mod hand;

use divan::{Bencher, black_box};
use huaweicloud_media::metastudio::CreateDigitalAsset;
use huaweicloud_media::vod::ShowAssetMetaResponse;
use huaweicloud_media::{Object, Operation};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

fn main() {
    divan::main();
}

/// The page's example answer, with its one asset repeated.
fn answer(assets: usize) -> Vec<u8> {
    let service = tests::service("vod");
    let page = service.modules[0].page.as_ref().expect("a page");
    let mut answer: Value =
        serde_json::from_str(&page.example_responses[0].body.value).expect("JSON");
    let asset = answer["asset_info_array"][0].clone();
    answer["asset_info_array"] = Value::Array(vec![asset; assets]);
    answer.to_string().into_bytes()
}

/// The body of `CreateDigitalAsset` with every member set.
fn body() -> Vec<u8> {
    let service = tests::service("metastudio");
    let operation = service
        .operations()
        .find(|operation| operation.name == "CreateDigitalAsset");
    tests::sample::body(&service, operation.expect("an operation"))
        .to_string()
        .into_bytes()
}

/// The members of the body, which is all that the other side writes.
struct Body<'a>(&'a CreateDigitalAsset);

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut members = to.serialize_map(None)?;
        self.0.write(&mut members)?;
        members.end()
    }
}

#[divan::bench_group(min_time = 1)]
mod decode {
    use super::{Bencher, ShowAssetMetaResponse, answer, black_box, hand};

    #[divan::bench(args = [1, 100])]
    fn generated(bencher: Bencher, assets: usize) {
        let json = answer(assets);
        bencher.bench(|| serde_json::from_slice::<ShowAssetMetaResponse>(black_box(&json)));
    }

    #[divan::bench(args = [1, 100])]
    fn hand(bencher: Bencher, assets: usize) {
        let json = answer(assets);
        bencher.bench(|| serde_json::from_slice::<hand::ShowAssetMetaResponse>(black_box(&json)));
    }
}

#[divan::bench_group(min_time = 1)]
mod encode {
    use super::{Bencher, Body, CreateDigitalAsset, Operation, black_box, body, hand};

    #[divan::bench]
    fn generated(bencher: Bencher) {
        let request = CreateDigitalAsset::from_body(&body()).expect("a valid body");
        bencher.bench(|| serde_json::to_vec(black_box(&Body(&request))));
    }

    #[divan::bench]
    fn hand(bencher: Bencher) {
        let request: hand::CreateDigitalAsset =
            serde_json::from_slice(&body()).expect("a valid body");
        bencher.bench(|| serde_json::to_vec(black_box(&request)));
    }
}
