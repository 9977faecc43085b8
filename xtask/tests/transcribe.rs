//! `cargo xtask transcribe` as its users run it: as a program, on saved pages and a spec's folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A folder with a spec without services, and saved pages of this repository.
struct Scene {
    folder: TempDir,
}

impl Scene {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        fs::create_dir(folder.path().join("spec")).unwrap();
        fs::write(
            folder.path().join("spec/crate.yaml"),
            "name: demo\ndescription: A demo.\n",
        )
        .unwrap();
        let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/transcribe");
        for name in ["labelled.txt", "old_style.txt"] {
            fs::copy(pages.join(name), folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from}");
        fs::write(self.path(path), text.replacen(from, to, 1)).unwrap();
    }

    /// What the command prints, both streams; it must end as expected.
    fn run(&self, arguments: &[&str], success: bool) -> String {
        self.run_for("lamps", arguments, success)
    }

    fn run_for(&self, service: &str, arguments: &[&str], success: bool) -> String {
        let service = ["--spec", "spec", "--service", service];
        self.xtask(&[&["transcribe"], arguments, &service].concat(), success)
    }

    fn xtask(&self, arguments: &[&str], success: bool) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(self.folder.path())
            .args(arguments)
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8(text).unwrap();
        assert_eq!(output.status.success(), success, "{text}");
        text
    }
}

#[test]
fn a_page_becomes_a_file_and_a_list_of_doubts() {
    let scene = Scene::new();
    let said = scene.run(&["labelled.txt"], true);
    assert_eq!(
        said,
        "  Creating a Lamp   POST /v1/{project_id}/rooms/{room_id}/lamps\n  \
         7 tables, 16 rows, 1 object, 2 enumerations, 2 examples → spec/lamps/create_lamp.yaml\n"
    );
    assert!(
        scene
            .read("spec/lamps/create_lamp.yaml")
            .contains("\noperation: CreateLamp  # draft")
    );
    assert!(
        scene
            .read("spec/lamps/service.yaml")
            .contains("endpoint: https://lamps.{region}.myhuaweicloud.com\n")
    );
    scene.edit(
        "old_style.txt",
        "Up to 8 owners are allowed",
        "Up to 8 owners are recommended",
    );
    let said = scene.run(&["old_style.txt"], true);
    assert!(said.contains("→ spec/lamps/query_details_about_lamp_v1.yaml\n  2 places want a look:\n    line 104: owners: Up to 8"), "{said}");
    assert!(
        scene
            .path("spec/lamps/query_details_about_lamp_v2.yaml")
            .exists()
    );
}

#[test]
fn a_page_that_has_a_spec_is_compared_and_merged_on_request() {
    let scene = Scene::new();
    let file = "spec/lamps/create_lamp.yaml";
    scene.run(&["labelled.txt"], true);
    scene.edit(
        file,
        "doc: Name of the lamp.",
        "doc: How people call the lamp.",
    );
    let said = scene.run(&["labelled.txt"], true);
    assert!(
        said.ends_with("  spec/lamps/create_lamp.yaml says what the page says\n"),
        "{said}"
    );
    scene.edit("labelled.txt", "2026-02-03", "2026-02-04");
    scene.edit("labelled.txt", "0~100", "0~200");
    let before = scene.read(file);
    let said = scene.run(&["labelled.txt"], true);
    assert!(said.contains("  spec/lamps/create_lamp.yaml: 2 differences\n  can be merged with --merge:\n    line 138: `CreateLamp.brightness`: the page says `range: 0..200`"), "{said}");
    assert_eq!(scene.read(file), before);
    let said = scene.run(&["labelled.txt", "--merge"], true);
    assert!(
        said.contains("  merged:\n    line 138: `CreateLamp.brightness`: the page says `range"),
        "{said}"
    );
    assert_eq!(
        scene.read(file),
        before
            .replace("0..100", "0..200")
            .replace("2026-02-03", "2026-02-04")
    );
    // Without another date, what differs was a person's decision.
    let same = "  page and spec have the same date: nothing is merged\n";
    scene.edit("labelled.txt", "0~200", "0~300");
    assert!(scene.run(&["labelled.txt", "--merge"], true).contains(same));
    assert!(!scene.run(&["labelled.txt"], true).contains(same));
    scene.edit("labelled.txt", "Updated on 2026-02-04 GMT+08:00", "");
    let said = scene.run(&["labelled.txt", "--merge"], true);
    assert!(
        said.contains("  the page has no date: nothing is merged\n"),
        "{said}"
    );
    // The file of another page is never written over either.
    scene.edit("labelled.txt", "POST /v1", "PUT /v1");
    scene.run(&["labelled.txt"], true);
    assert!(scene.path("spec/lamps/create_lamp_2.yaml").exists());
}

#[test]
fn a_page_without_an_operation_is_an_error() {
    let scene = Scene::new();
    fs::write(scene.path("empty.txt"), "Nothing\n").unwrap();
    let said = scene.run(&["empty.txt"], false);
    assert_eq!(said, "error: empty.txt: no method and path were found\n");
    // As JSON the page is printed all the same, and named.
    let said = scene.xtask(&["transcribe", "--json", "empty.txt"], true);
    assert!(
        said.ends_with("empty.txt: no method and path were found\n"),
        "{said}"
    );
    assert!(said.contains("\"operations\": []"), "{said}");
}

#[test]
fn a_service_is_a_folder_of_the_spec() {
    let scene = Scene::new();
    let outside = scene.path("outside");
    for name in [
        "",
        ".",
        "..",
        "a/b",
        "A B",
        "Vod",
        "crate",
        outside.to_str().unwrap(),
    ] {
        let said = scene.run_for(name, &["labelled.txt", "absent.txt"], false);
        let begin = format!("error: --service: `{name}` cannot be the folder of a service: ");
        assert!(
            said.starts_with(&begin) && said.lines().count() == 1,
            "{said}"
        );
    }
    assert!(!outside.exists());
    assert_eq!(fs::read_dir(scene.path("spec")).unwrap().count(), 1);
}

#[test]
fn what_cannot_be_read_does_not_stop_the_others() {
    let scene = Scene::new();
    fs::create_dir(scene.path("bare")).unwrap();
    fs::write(scene.path("latin.txt"), b"Caf\xe9\n").unwrap();
    let text = scene.read("labelled.txt");
    let wide = "\u{feff}".encode_utf16().chain(text.encode_utf16());
    let wide: Vec<u8> = wide.flat_map(u16::to_le_bytes).collect();
    fs::write(scene.path("wide.txt"), wide).unwrap();
    let pages = ["absent.txt", "latin.txt", "bare", "wide.txt"];
    let complaints = |said: &str| {
        assert!(said.contains("error: absent.txt: "), "{said}");
        assert!(
            said.contains("error: latin.txt: not UTF-8: save it as UTF-8\n"),
            "{said}"
        );
        assert!(
            said.contains("error: there is no saved page in bare\n"),
            "{said}"
        );
    };
    let said = scene.run(&pages, false);
    complaints(&said);
    assert!(scene.path("spec/lamps/create_lamp.yaml").exists(), "{said}");
    let said = scene.xtask(&[&["transcribe", "--json"], &pages[..]].concat(), false);
    complaints(&said);
    assert!(said.contains("Creating a Lamp"), "{said}");
    let said = scene.xtask(&[&["verify", "--spec", "spec"], &pages[..]].concat(), false);
    complaints(&said);
    assert!(said.contains("lamps/create_lamp "), "{said}");
}

#[test]
fn beside_a_file_that_cannot_be_read_nothing_is_written() {
    let scene = Scene::new();
    let file = "spec/lamps/create_lamp.yaml";
    scene.run(&["labelled.txt"], true);
    let good = scene.read(file);
    for (from, to, said_by) in [
        ("\noperation: ", "\noperation: [", "this is not YAML"),
        ("\noperation: ", "\noperatoin: ", "operatoin"),
    ] {
        scene.edit(file, from, to);
        let said = scene.run(&["labelled.txt", "old_style.txt"], false);
        assert!(
            said.contains(said_by) && said.contains("spec/lamps/create_lamp.yaml:"),
            "{said}"
        );
        assert!(
            said.ends_with("error: spec/lamps cannot be read; nothing was written\n"),
            "{said}"
        );
        assert_eq!(fs::read_dir(scene.path("spec/lamps")).unwrap().count(), 2);
        fs::write(scene.path(file), &good).unwrap();
    }
    // What is wrong with another service is no matter.
    fs::create_dir(scene.path("spec/rooms")).unwrap();
    fs::write(scene.path("spec/rooms/service.yaml"), "a: [").unwrap();
    scene.run(&["labelled.txt"], true);
}

#[test]
fn words_that_changed_are_read_before_the_date_is_raised() {
    let scene = Scene::new();
    let (file, record) = (
        "spec/lamps/create_lamp.yaml",
        "spec/words/lamps/create_lamp.yaml",
    );
    scene.run(&["labelled.txt"], true);
    let (spec, read) = (scene.read(file), scene.read(record));
    let verify = ["verify", "--spec", "spec", "labelled.txt"];
    scene.xtask(&verify, true);
    scene.edit("labelled.txt", "2026-02-03", "2026-02-04");
    scene.edit(
        "labelled.txt",
        "How bright the lamp is",
        "How bright it becomes",
    );
    let said = scene.run(&["labelled.txt", "--merge"], true);
    assert!(
        said.contains("`CreateLamp.brightness`: the page's words have changed since a person last read them\n      not merged: read it, then run `cargo xtask verify labelled.txt --read`\n"),
        "{said}"
    );
    assert_eq!(
        (scene.read(file), scene.read(record)),
        (spec.clone(), read.clone())
    );
    let said = scene.xtask(&verify, false);
    assert!(
        said.contains("[V005]") && said.contains(&format!("{record}:")),
        "{said}"
    );
    // Reading changes the record, and nothing else; that the date differs is still said.
    let said = scene.xtask(&[&verify[..], &["--read"]].concat(), false);
    assert!(
        said.starts_with(&format!("{record}: 1 place read\n")),
        "{said}"
    );
    assert!(
        said.contains("[V003]") && !said.contains("[V005]"),
        "{said}"
    );
    assert_eq!(scene.read(file), spec);
    let changed = |(one, other): &(&str, &str)| one != other;
    let now = scene.read(record);
    assert_eq!(read.lines().zip(now.lines()).filter(changed).count(), 1);
    scene.run(&["labelled.txt", "--merge"], true);
    assert_eq!(scene.read(file), spec.replace("2026-02-03", "2026-02-04"));
    scene.xtask(&verify, true);
    // A spec that was written before there were records.
    fs::remove_file(scene.path(record)).unwrap();
    let said = scene.xtask(&verify, true);
    let never = "not recorded that anybody has read the words of: lamps/create_lamp (";
    assert!(said.contains(never), "{said}");
    let said = scene.xtask(&[&verify[..], &["--read"]].concat(), true);
    assert!(!said.contains(never), "{said}");
    assert_eq!(scene.read(record), now);
}

#[test]
fn a_page_whose_version_changed_is_the_same_page_unless_somebody_says_otherwise() {
    let scene = Scene::new();
    scene.run(&["labelled.txt"], true);
    let files = |folder: &str| fs::read_dir(scene.path(folder)).unwrap().count();
    scene.edit("labelled.txt", "POST /v1/", "POST /v1.1/");
    let said = scene.run(&["labelled.txt"], true);
    let taken = "  taken for spec/lamps/create_lamp.yaml, which has this title and another path; if it is another operation: \
                 `cargo xtask transcribe labelled.txt --service lamps --spec spec --new`\n";
    assert!(said.contains(taken), "{said}");
    let uri = "`uri: POST /v1.1/{project_id}/rooms/{room_id}/lamps`, the spec `uri: POST /v1/";
    assert!(said.contains(&uri[1..]), "{said}");
    assert_eq!(files("spec/lamps"), 2);
    // The other reading; from then on, method and path tell.
    let said = scene.run(&["labelled.txt", "--new"], true);
    assert!(
        said.contains("→ spec/lamps/create_lamp_v1_1.yaml\n") && !said.contains("taken for"),
        "{said}"
    );
    let said = scene.run(&["labelled.txt"], true);
    assert!(
        said.ends_with("  spec/lamps/create_lamp_v1_1.yaml says what the page says\n"),
        "{said}"
    );
    // Another method or path is another operation, unless somebody knows better.
    scene.edit("labelled.txt", "POST /v1.1/", "PUT /v1/");
    let said = scene.run(&["labelled.txt"], true);
    let other = "  spec/lamps/create_lamp.yaml has this title, too; if it is the same operation, delete spec/lamps/create_lamp_2.yaml and \
                 spec/words/lamps/create_lamp_2.yaml, write `uri: PUT /v1/{project_id}/rooms/{room_id}/lamps` in the other, and run this again\n";
    assert!(said.contains(other), "{said}");
    assert_eq!((files("spec/lamps"), files("spec/words/lamps")), (4, 3));
    // Two operations of one page are not taken for one another, although they share its title.
    scene.run(&["old_style.txt"], true);
    let (first, second) = (
        "spec/lamps/query_details_about_lamp_v1.yaml",
        "spec/lamps/query_details_about_lamp_v2.yaml",
    );
    fs::remove_file(scene.path(second)).unwrap();
    fs::remove_file(scene.path("spec/words/lamps/query_details_about_lamp_v2.yaml")).unwrap();
    let said = scene.run(&["old_style.txt"], true);
    assert!(
        !said.contains("taken for") && !said.contains("has this title"),
        "{said}"
    );
    assert!(
        scene.path(first).exists() && scene.path(second).exists(),
        "{said}"
    );
}
