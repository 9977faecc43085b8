//! The generator by stage, on the spec of this repository. `cargo bench -p tests --bench pipeline`

use std::collections::BTreeMap;

use divan::{Bencher, black_box};
use generator::output::Existing;
use generator::yaml::Document;
use tests::{krate, root, spec};

fn main() {
    divan::main();
}

/// Text to trees.
#[divan::bench]
fn parse_yaml(bencher: Bencher) {
    let spec = spec(&root().join("spec"));
    bencher.bench(|| {
        black_box(&spec)
            .files
            .values()
            .flat_map(|text| Document::parse(text))
            .count()
    });
}

/// Text to the resolved spec: parsing, reading, ledger, references, names, examples.
#[divan::bench]
fn read(bencher: Bencher) {
    let spec = spec(&root().join("spec"));
    bencher.bench(|| generator::read(black_box(&spec)).is_ok());
}

/// The resolved spec to files: tokens, printing, templates.
#[divan::bench]
fn write(bencher: Bencher) {
    let krate = krate();
    bencher.bench(|| generator::write(black_box(&krate)));
}

/// The files that should be against those that are.
#[divan::bench]
fn plan(bencher: Bencher) {
    let tree = generator::write(&krate());
    let existing: BTreeMap<_, _> = tree
        .0
        .iter()
        .map(|(path, text)| (path.clone(), Existing::Text(text.clone())))
        .collect();
    bencher.bench(|| black_box(&tree).plan(&existing));
}
