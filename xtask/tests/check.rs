//! `cargo xtask check` as its users run it: as a program, on a copy of this repository that somebody has changed.

use std::fs;

use scene::Scene;
use serde_json::Value;

mod scene;

const PAGE: &str = "spec/vod/show_asset_meta.yaml";

#[test]
fn all_is_well_as_it_is_committed() {
    let said = Scene::new().ends(0, &["check"]);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(
        lines[..5],
        [
            "spec has no problem; generated is what the spec gives",
            "tests/harbour/spec has no problem; tests/harbour/generated is what the spec gives",
            "tests/hostile/spec has no problem; tests/hostile/generated is what the spec gives",
            "spec/schema.json is what the generator reads",
            "the outlines are those of spec",
        ]
    );
    assert!(lines[5].starts_with("version: not compared: "), "{said}");
}

#[test]
fn one_run_says_all_that_is_stale_and_what_mends_it() {
    let scene = Scene::new();
    scene.edit(PAGE, "range: 1..100", "range: 1..99");
    scene.edit("tests/harbour/generated/COVERAGE.md", "row", "wor");
    scene.edit("spec/schema.json", "{", "{ ");
    fs::write(scene.path("tests/tests/snapshots/outline__gone.snap"), "").unwrap();
    let said = scene.ends(1, &["check"]);
    for cure in [
        "help: run `cargo xtask codegen` and commit",
        "help: run `cargo xtask codegen --spec tests/harbour/spec --out tests/harbour/generated` and commit",
        "help: run `cargo xtask schema` and commit",
        "then run `INSTA_UPDATE=always cargo test -p tests --test outline` and commit",
        "help: delete it: `git rm tests/tests/snapshots/outline__gone.snap`",
    ] {
        assert!(said.contains(cure), "{cure}: {said}");
    }
    assert!(said.contains("tests/hostile/generated is what"), "{said}");
    let json: Value = serde_json::from_str(&scene.ends(1, &["check", "--format", "json"])).unwrap();
    let files: Vec<&str> = json["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| {
            assert_eq!(problem["code"], "stale");
            problem["file"].as_str().unwrap()
        })
        .collect();
    let expected = [
        "generated/src/vod/show_asset_meta.rs",
        "tests/harbour/generated/COVERAGE.md",
        "spec/schema.json",
        "tests/tests/snapshots/outline__vod.snap",
        "tests/tests/snapshots/outline__gone.snap",
    ];
    assert_eq!(files, expected);
}

#[test]
fn problems_stand_where_they_are() {
    let scene = Scene::new();
    scene.edit(PAGE, "range: 1..100", "range: 100..1");
    scene.edit("tests/harbour/spec/ships/list_ships.yaml", "uri: ", "url: ");
    let line = scene
        .read(PAGE)
        .lines()
        .position(|it| it.contains("100..1"))
        .unwrap()
        + 1;
    let said = scene.ends(1, &["check"]);
    assert!(said.contains("error[S051]"), "{said}");
    assert!(said.contains("generated was not compared"), "{said}");
    let said = scene.ends(1, &["check", "--format", "github"]);
    let place = format!("::error file={PAGE},line={line},col=");
    assert!(said.contains(&place), "{said}");
    assert!(
        said.contains("::error file=tests/harbour/spec/ships/list_ships.yaml,"),
        "{said}"
    );
    let json: Value = serde_json::from_str(&scene.ends(1, &["check", "--format", "json"])).unwrap();
    let problem = &json["problems"][0];
    assert_eq!(
        (&problem["code"], &problem["line"]),
        (&"S051".into(), &line.into())
    );
    assert_eq!(problem["file"], PAGE);
}

#[test]
fn what_breaks_since_the_last_release_raises_the_version() {
    let scene = Scene::repository();
    scene.git(&["tag", "v0.1.0"]);
    let said = scene.ends(0, &["check"]);
    assert!(said.contains("version 0.1.0 follows v0.1.0"), "{said}");
    // An addition can wait for the release.
    scene.edit(PAGE, "range: 1..100", "range: 1..100\n      example: 7");
    let said = scene.ends(1, &["check"]);
    assert!(said.contains("version 0.1.0 follows v0.1.0"), "{said}");
    scene.edit(PAGE, "range: 1..100", "range: 1..100\n      rust: count");
    let said = scene.ends(1, &["check"]);
    let expected = "the spec has changed since v0.1.0 (breaking in Rust), and the version is 0.1.0: at least 0.2.0 must follow";
    assert!(said.contains(expected), "{said}");
    scene.edit("Cargo.toml", "version = \"0.1.0\"", "version = \"0.2.0\"");
    let said = scene.ends(1, &["check"]);
    assert!(said.contains("version 0.2.0 follows v0.1.0"), "{said}");
}

#[test]
fn what_breaks_on_the_wire_alone_raises_it_too() {
    let scene = Scene::repository();
    scene.git(&["tag", "v0.1.0"]);
    scene.edit(PAGE, "range: 1..100", "range: 1..99");
    let said = scene.ends(1, &["check", "--format", "github"]);
    assert!(
        said.contains("::error file=Cargo.toml,title=version::"),
        "{said}"
    );
    assert!(said.contains("at least 0.1.1 must follow"), "{said}");
}

#[test]
fn a_folder_that_is_missing_is_an_error() {
    let scene = Scene::new();
    fs::remove_dir_all(scene.path("tests/harbour/spec")).unwrap();
    let said = scene.ends(2, &["check"]);
    assert!(said.contains("there is no such folder"), "{said}");
}
