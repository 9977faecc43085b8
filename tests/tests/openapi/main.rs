//! OpenAPI documents: what validators that are not ours say of them, and what they say of operations that OpenAPI cannot
//! tell apart.

mod examples;
mod paths;
mod round_trip;

use generator::openapi::{Document, document};
use generator::service::Crate;
use roas::v3_1::spec::Spec;
use roas::validation::{Options, Validate as _};
use serde_json::Value;

/// The specs of this repository, by their folders.
const SPECS: [&str; 4] = [
    "spec",
    "tests/harbour/spec",
    "tests/hostile/spec",
    "tests/outline",
];

#[track_caller]
fn krate(folder: &str) -> Crate {
    let spec = tests::spec(&tests::root().join(folder));
    generator::read(&spec).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The documents of a crate: of all services together, and of each.
fn documents(krate: &Crate) -> Vec<Document> {
    let services = krate.services.iter().map(Some);
    let services = std::iter::once(None).chain(services);
    services.map(|service| document(krate, service)).collect()
}

/// Every document of this repository, as JSON.
fn all() -> impl Iterator<Item = Value> {
    let krates = SPECS.into_iter().map(krate);
    krates
        .flat_map(|krate| documents(&krate))
        .map(|document| serde_json::from_str(&document.json()).unwrap())
}

#[test]
fn a_validator_accepts_every_document() {
    let (mut operations, mut schemas) = (0, 0);
    for json in all() {
        let spec: Spec = serde_json::from_value(json.clone()).unwrap();
        let title = json["info"]["title"].as_str().unwrap_or_default();
        // A service of the hostile spec has no operation.
        let result = spec.validate(Options::IgnoreUnusedTags.into(), None);
        result.unwrap_or_else(|problems| panic!("{title}: {problems}"));
        let paths = json["paths"].as_object().unwrap();
        operations += paths
            .values()
            .map(|it| it.as_object().unwrap().len())
            .sum::<usize>();
        schemas += json["components"]["schemas"]
            .as_object()
            .map_or(0, serde_json::Map::len);
    }
    assert!(operations > 50 && schemas > 200, "{operations}, {schemas}");
}

#[test]
fn yaml_and_json_say_the_same() {
    for document in SPECS.into_iter().flat_map(|spec| documents(&krate(spec))) {
        let yaml: Value = serde_yaml::from_str(&document.yaml()).unwrap();
        let json: Value = serde_json::from_str(&document.json()).unwrap();
        assert_eq!(yaml, json);
    }
}

/// What a document looks like: that of a spec that has every key once.
#[test]
fn the_document_of_every_key() {
    let krate = krate("tests/outline");
    let yaml = document(&krate, krate.services.first()).yaml();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("openapi__every_key", yaml);
    });
}
