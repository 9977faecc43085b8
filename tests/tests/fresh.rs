//! What is committed is what the spec gives, byte for byte, on any machine.

use generator::source::SpecFiles;
use generator::{generate, schema};
use tests::{files, root, spec};

#[track_caller]
fn is_fresh(from: &str, to: &str, command: &str) {
    let tree = generate(&spec(&root().join(from))).unwrap();
    let committed = files(&root().join(to));
    assert!(committed.keys().eq(tree.0.keys()), "{to}: run `{command}`");
    for (path, text) in &tree.0 {
        assert!(
            committed[path] == *text,
            "{to}/{path} is stale: run `{command}`"
        );
    }
}

#[test]
fn the_generated_crates_are_what_their_specs_give() {
    is_fresh("spec", "generated", "cargo xtask codegen");
    for folder in ["tests/harbour", "tests/hostile"] {
        let (from, to) = (format!("{folder}/spec"), format!("{folder}/generated"));
        let command = format!("cargo xtask codegen --spec {from} --out {to}");
        is_fresh(&from, &to, &command);
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
