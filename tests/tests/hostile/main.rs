//! The crate of `tests/hostile`, whose pages no one would write: whatever a page says, what comes out
//! of it compiles and means the same on the wire.
//!
//! That the crate is quiet under clippy and rustdoc, its prose included, is for `.ci/run` to see.

mod bodies;
mod builders;
mod collections;
mod defaults;
mod facts;
mod files;
mod notations;
mod objects;
mod requests;
mod round_trips;
mod travel;
mod values;

use std::path::PathBuf;

use generator::generate;
use generator::service::Crate;
use generator::source::SpecFiles;
use hostile::values::Limits;
use hostile::{Destination, Operation};
use serde_json::Value;
use tests::{root, spec};

fn folder(name: &str) -> PathBuf {
    root().join("tests/hostile").join(name)
}

fn krate() -> Crate {
    generator::read(&spec(&folder("spec"))).unwrap_or_else(|problems| panic!("{problems}"))
}

fn destination() -> Destination {
    Destination::new("h.example").unwrap().project_id("p 1")
}

fn body<O: Operation>(operation: &O) -> Value {
    let request = operation.to_request(&destination()).unwrap();
    serde_json::from_slice(request.body()).unwrap()
}

fn uri<O: Operation>(operation: &O) -> String {
    let request = operation.to_request(&destination()).unwrap();
    let uri = request.uri().to_string();
    let path = uri.strip_prefix("https://h.example").unwrap();
    format!("{} {path}", request.method())
}

/// The operation with limits, only its mandatory members set.
fn limits() -> Limits {
    Limits::new(
        "x",
        7,
        ["x"],
        false,
        ["a", "b"],
        "20260101000000".parse::<hostile::CompactTime>().unwrap(),
        "2026-01-01T00:00:00Z"
            .parse::<hostile::Rfc3339Time>()
            .unwrap(),
        "secret",
        "https://h.example/a?secret",
        1,
        [],
    )
}

/// What validation finds, in one line.
fn problem<O: Operation>(operation: &O) -> String {
    let violations = operation.validate().unwrap_err();
    let found: Vec<_> = violations.iter().map(ToString::to_string).collect();
    found.join("; ")
}

#[test]
fn two_runs_give_the_same_bytes_whatever_the_order_of_the_files() {
    let forwards = spec(&folder("spec"));
    let mut backwards = SpecFiles {
        root: "elsewhere".to_owned(),
        ..SpecFiles::default()
    };
    for (path, text) in forwards.files.iter().rev() {
        backwards.files.insert(path.clone(), text.clone());
    }
    let first = generate(&forwards).unwrap();
    assert!(first == generate(&forwards).unwrap());
    assert!(first == generate(&backwards).unwrap());
}
