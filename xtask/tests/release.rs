//! `cargo xtask release` as its users run it: as a program, on a copy of this repository.

use std::fs;

use scene::Scene;

mod scene;

const PAGE: &str = "spec/vod/show_asset_meta.yaml";
const DAY: [&str; 2] = ["--date", "2026-01-31"];
const SHOW: [&str; 3] = ["release", DAY[0], DAY[1]];
const WRITE: [&str; 4] = ["release", "--yes", DAY[0], DAY[1]];

/// A repository whose last release was 0.1.0, with nothing unreleased.
fn released() -> Scene {
    let scene = Scene::repository();
    let changelog = "# Changelog\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n";
    fs::write(scene.path("CHANGELOG.md"), changelog).unwrap();
    scene.commit();
    scene.git(&["tag", "v0.1.0"]);
    scene
}

#[test]
fn the_first_release_is_that_of_the_manifest() {
    let scene = Scene::repository();
    let changelog = scene.read("CHANGELOG.md");
    let said = scene.ends(0, &SHOW);
    assert!(
        said.starts_with("huaweicloud-media 0.1.0: the first release: "),
        "{said}"
    );
    assert!(said.contains("nothing was written"), "{said}");
    assert_eq!(scene.git(&["status", "--porcelain"]), "");
    let said = scene.ends(0, &WRITE);
    assert!(said.contains("`git tag v0.1.0`"), "{said}");
    assert_eq!(scene.git(&["status", "--porcelain"]), " M CHANGELOG.md\n");
    let expected = changelog.replace("## Unreleased", "## 0.1.0 (2026-01-31)");
    assert_eq!(scene.read("CHANGELOG.md"), expected);
}

#[test]
fn what_has_changed_in_the_spec_gives_version_and_changelog() {
    let scene = released();
    scene.edit(PAGE, "range: 1..100", "range: 1..99");
    scene.edit(PAGE, "\n    page:", "\n    page:\n      rust: page_number");
    scene.edit(
        "CHANGELOG.md",
        "## 0.1.0",
        "## Unreleased\n\n- By hand.\n\n## 0.1.0",
    );
    scene.commit();
    let said = scene.ends(0, &SHOW);
    assert!(
        said.starts_with("huaweicloud-media 0.2.0: after 0.1.0 of v0.1.0, by what has changed"),
        "{said}"
    );
    assert_eq!(scene.git(&["status", "--porcelain"]), "");
    scene.ends(0, &WRITE);
    let expected = "# Changelog

## 0.2.0 (2026-01-31)

- By hand.

Breaking in Rust:

- vod ShowAssetMeta, query: `~ page` (the field `page` is called `page_number`)

Breaking on the wire:

- vod ShowAssetMeta, query: `~ size`: `range 1..100 → range 1..99` (less is taken than before)

## 0.1.0 (2026-01-01)

- The first.
";
    assert_eq!(scene.read("CHANGELOG.md"), expected);
    let manifest = scene.read("Cargo.toml");
    assert_eq!(manifest.matches("\"0.2.0\"").count(), 3);
    assert!(!manifest.contains("\"0.1.0\""));
    let own = scene
        .read("Cargo.lock")
        .matches("\nversion = \"0.2.0\"\n")
        .count();
    assert!(own >= 9, "{own}");
    let said = scene.ends(1, &["check"]);
    assert!(said.contains("version 0.2.0 follows v0.1.0"), "{said}");
}

#[test]
fn a_later_version_of_the_manifest_stays() {
    let scene = released();
    scene.edit(PAGE, "range: 1..100", "range: 1..99");
    scene.edit("Cargo.toml", "version = \"0.1.0\"", "version = \"0.3.0\"");
    scene.commit();
    let said = scene.ends(0, &SHOW);
    let expected =
        "huaweicloud-media 0.3.0: Cargo.toml says so; after v0.1.0, the spec asks for 0.1.1";
    assert!(said.starts_with(expected), "{said}");
}

#[test]
fn a_release_of_what_is_not_committed_is_refused() {
    let scene = Scene::repository();
    scene.edit("CHANGELOG.md", "# Changelog", "# Changelog\n");
    for arguments in [&SHOW[..], &WRITE[..]] {
        let said = scene.ends(1, arguments);
        assert!(said.contains("not committed"), "{said}");
        assert!(said.contains(" M CHANGELOG.md"), "{said}");
    }
}

#[test]
fn what_cannot_be_released_is_said() {
    let scene = released();
    let said = scene.ends(1, &WRITE);
    assert!(said.contains("there is nothing to release"), "{said}");
    let said = scene.ends(1, &["release", "--date", "tomorrow"]);
    assert!(said.contains("`tomorrow` is no date"), "{said}");
    scene.edit(PAGE, "range: 1..100", "range: 100..1");
    scene.commit();
    let said = scene.ends(1, &WRITE);
    assert!(said.contains("error: spec has problems"), "{said}");
    let said = Scene::new().ends(1, &WRITE);
    assert!(said.contains("is in no git repository"), "{said}");
}

#[test]
fn a_version_that_is_tagged_is_refused() {
    let scene = released();
    scene.git(&["checkout", "--quiet", "--orphan", "other"]);
    scene.edit("CHANGELOG.md", "## 0.1.0 (2026-01-01)", "## Unreleased");
    scene.commit();
    let said = scene.ends(1, &WRITE);
    assert!(said.contains("there is a tag v0.1.0 already"), "{said}");
}
