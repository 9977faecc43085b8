//! Reading and writing JSON: the generated types beside hand-written ones, in one run.
//!
//! The ratio of the medians of `generated` and `hand` is what counts. `cargo bench -p tests --bench wire`

mod hand;

use divan::{Bencher, black_box};
use harbour::goods::StoreGoods;
use harbour::ships::ListShipsResponse;
use harbour::{Object, Operation};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

fn main() {
    divan::main();
}

/// The page's example answer, with its one ship repeated.
fn answer(ships: usize) -> Vec<u8> {
    let example = tests::harbour_example("ListShips");
    let mut answer: Value = serde_json::from_str(&example).expect("JSON");
    let ship = answer["ships"][0].clone();
    answer["ships"] = Value::Array(vec![ship; ships]);
    answer.to_string().into_bytes()
}

/// The body of `StoreGoods` with every member set.
fn body() -> Vec<u8> {
    let (service, operation) = tests::harbour_operation("StoreGoods");
    tests::sample::body(&service, &operation)
        .to_string()
        .into_bytes()
}

/// The members of the body, which is all that the other side writes.
struct Body<'a>(&'a StoreGoods);

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut members = to.serialize_map(None)?;
        self.0.write(&mut members)?;
        members.end()
    }
}

#[divan::bench_group(min_time = 1)]
mod decode {
    use super::{Bencher, ListShipsResponse, answer, black_box, hand};

    #[divan::bench(args = [1, 100])]
    fn generated(bencher: Bencher, ships: usize) {
        let json = answer(ships);
        bencher.bench(|| serde_json::from_slice::<ListShipsResponse>(black_box(&json)));
    }

    #[divan::bench(args = [1, 100])]
    fn hand(bencher: Bencher, ships: usize) {
        let json = answer(ships);
        bencher.bench(|| serde_json::from_slice::<hand::ListShipsResponse>(black_box(&json)));
    }
}

#[divan::bench_group(min_time = 1)]
mod encode {
    use super::{Bencher, Body, Operation, StoreGoods, black_box, body, hand};

    #[divan::bench]
    fn generated(bencher: Bencher) {
        let request = StoreGoods::from_body(&body()).expect("a valid body");
        bencher.bench(|| serde_json::to_vec(black_box(&Body(&request))));
    }

    #[divan::bench]
    fn hand(bencher: Bencher) {
        let request: hand::StoreGoods = serde_json::from_slice(&body()).expect("a valid body");
        bencher.bench(|| serde_json::to_vec(black_box(&request)));
    }
}
