//! `cargo xtask diff` as its users run it: as a program, on folders and on revisions.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

const PAGE: &str = "\
page: { title: Showing a Thing, updated: 2026-01-16 }
operation: ShowThing
uri: GET /v1/things
doc: Shows a thing.
query:
  table: 1
  rows:
    size: { type: Integer, doc: How many., range: 1..100 }
responses:
  200:
    doc: It is shown.
    body: { table: 2, rows: { name: { type: String, doc: Its name. } } }
";

/// A folder with a spec in it.
struct Scene(TempDir);

impl Scene {
    fn new() -> Self {
        let scene = Self(TempDir::new().unwrap());
        scene.write("spec/crate.yaml", "name: demo\ndescription: A demo.\n");
        scene.write(
            "spec/demo/service.yaml",
            "service: Demo\ntitle: Demo\ndoc: A demo.\nendpoint: https://demo.{region}.example.com\n",
        );
        scene.write("spec/demo/show_thing.yaml", PAGE);
        scene
    }

    /// The same in a repository, with one commit.
    fn repository() -> Self {
        let scene = Self::new();
        scene.write("Cargo.toml", "[workspace.package]\nversion = \"0.4.0\"\n");
        scene.git(&["init", "--quiet"]);
        scene.commit();
        scene
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The page with other words.
    fn edit(&self, from: &str, to: &str) {
        assert!(PAGE.contains(from));
        self.write("spec/demo/show_thing.yaml", &PAGE.replace(from, to));
    }

    fn git(&self, arguments: &[&str]) {
        let output = Command::new("git")
            .current_dir(self.0.path())
            .args([
                "-c",
                "user.name=Nobody",
                "-c",
                "user.email=nobody@example.com",
                "-c",
                "commit.gpgsign=false",
            ])
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "A spec"]);
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(self.0.path())
            // What lies above the temporary folder is none of the test's business.
            .env("GIT_CEILING_DIRECTORIES", self.0.path().parent().unwrap())
            .args(["diff", "--spec", "spec"])
            .args(arguments)
            .output()
            .unwrap()
    }

    fn succeed(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout)
    }

    /// What is said where nothing can be compared.
    fn fail(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(2), "{}", text(&output.stdout));
        assert_eq!(text(&output.stdout), "");
        text(&output.stderr)
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn the_working_tree_is_compared_with_a_revision() {
    let scene = Scene::repository();
    assert_eq!(
        scene.succeed(&["HEAD"]),
        "  nothing of the model has changed\n"
    );
    scene.edit("1..100", "1..50");
    let expected = "  demo ShowThing
    query  ~ size  range 1..100 → range 1..50  wire: BREAKING    rust: compatible
                wire: less is taken than before
  demo 0.4.0 → 0.4.1 (breaking on the wire, not in Rust)
";
    assert_eq!(scene.succeed(&["HEAD"]), expected);
    scene.commit();
    assert_eq!(scene.succeed(&["HEAD~1", "HEAD"]), expected);
    assert_eq!(
        scene.succeed(&["HEAD"]),
        "  nothing of the model has changed\n"
    );
}

#[test]
fn folders_are_compared_without_git() {
    let scene = Scene::new();
    fs::create_dir(scene.path("old")).unwrap();
    for name in ["crate.yaml", "demo/service.yaml"] {
        scene.write(
            &format!("old/{name}"),
            &fs::read_to_string(scene.path(&format!("spec/{name}"))).unwrap(),
        );
    }
    let said = scene.succeed(&["old"]);
    assert!(said.contains("+ ShowThing  GET /v1/things"), "{said}");
    let said = scene.succeed(&["spec", "old"]);
    assert!(said.contains("- ShowThing  GET /v1/things"), "{said}");
}

#[test]
fn the_exit_status_is_that_of_the_verdict_that_was_asked_for() {
    let scene = Scene::repository();
    let status =
        |scene: &Scene, verdict: &str| scene.run(&["HEAD", "--fail-on", verdict]).status.code();
    assert_eq!(status(&scene, "depends"), Some(0));
    scene.edit("1..100", "1..50");
    let all = |scene: &Scene| ["breaking", "wire", "rust", "depends"].map(|it| status(scene, it));
    assert_eq!(all(&scene), [Some(1), Some(1), Some(0), Some(1)]);
    scene.edit("How many., range", "How many., rust: count, range");
    assert_eq!(all(&scene), [Some(1), Some(0), Some(1), Some(1)]);
    scene.edit("range: 1..100", "range: 1..100, default: 7");
    assert_eq!(all(&scene), [Some(0), Some(0), Some(0), Some(1)]);
}

#[test]
fn other_forms_are_for_tools_and_pull_requests() {
    let scene = Scene::repository();
    scene.edit("1..100", "1..50");
    let json = scene.succeed(&["HEAD", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["changes"][0]["wire"]["request"], "narrows");
    assert_eq!(json["version"]["after"], "0.4.1");
    let table = scene.succeed(&["HEAD", "--format", "markdown"]);
    assert!(
        table.contains("| **breaking** | patch | less is taken than before |"),
        "{table}"
    );
    let derived = scene.succeed(&["HEAD", "--explain"]);
    assert!(
        derived.contains("the set of values: narrows ⇒ breaking"),
        "{derived}"
    );
}

#[test]
fn releases_are_tags() {
    let scene = Scene::repository();
    let said = scene.fail(&["--since-release"]);
    assert!(said.contains("there is no tag `v…`"), "{said}");
    scene.git(&["tag", "v0.9.0"]);
    scene.edit("1..100", "1..50");
    scene.commit();
    scene.git(&["tag", "v0.10.0"]);
    assert_eq!(
        scene.succeed(&["--since-release"]),
        "  nothing of the model has changed\n"
    );
}

#[test]
fn what_cannot_be_compared_is_said() {
    let scene = Scene::repository();
    let said = scene.fail(&["nowhere"]);
    assert!(
        said.contains("`nowhere` is neither a folder nor a revision"),
        "{said}"
    );
    let said = scene.fail(&["--", "--all"]);
    assert!(
        said.contains("`--all` is neither a folder nor a revision"),
        "{said}"
    );
    scene.edit("type: Integer", "type: Number");
    scene.commit();
    scene.edit("type: Integer", "type: Integer");
    let said = scene.fail(&["HEAD"]);
    assert!(said.contains("HEAD:spec/demo/show_thing.yaml:8"), "{said}");
    assert!(
        said.ends_with("error: the spec of `HEAD` cannot be read, so nothing was compared\n"),
        "{said}"
    );
    let said = scene.fail(&["HEAD~1", "HEAD"]);
    assert!(said.contains("the spec of `HEAD` cannot be read"), "{said}");
    let alone = Scene::new();
    let said = alone.fail(&["main"]);
    assert!(said.contains("is in no git repository"), "{said}");
}
