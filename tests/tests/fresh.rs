//! What is committed is what the spec gives, byte for byte, on any machine.

use generator::source::SpecFiles;
use generator::{generate, schema};
use tests::{files, root, spec};

#[test]
fn the_generated_crate_is_what_the_spec_gives() {
    let tree = generate(&spec(&root().join("spec"))).unwrap();
    let committed = files(&root().join("generated"));
    let paths = |files: &std::collections::BTreeMap<String, String>| {
        files.keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(
        paths(&committed),
        paths(&tree.0),
        "run `cargo xtask codegen`"
    );
    for (path, text) in &tree.0 {
        assert!(
            committed[path] == *text,
            "generated/{path} is stale: run `cargo xtask codegen`"
        );
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    let files = spec(&root().join("spec"));
    // The root is how people call the folder; it must not reach the output.
    let elsewhere = SpecFiles {
        root: "/some/other/place".to_owned(),
        ..files.clone()
    };
    assert_eq!(generate(&files).unwrap(), generate(&elsewhere).unwrap());
}

#[test]
fn the_schema_is_up_to_date() {
    let committed = std::fs::read_to_string(root().join("spec/schema.json")).unwrap();
    assert!(
        committed == schema(),
        "spec/schema.json is stale: run `cargo xtask schema`"
    );
}
