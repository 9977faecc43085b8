//! `cargo xtask codegen` as its users run it: as a program, on folders.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

const PAGE: &str = "\
page: { title: Showing a Thing, updated: 2026-01-16 }
operation: ShowThing
uri: GET /v1/things/{thing_id}
doc: Shows a thing.
path:
  table: 1
  rows:
    thing_id: { type: String, mandatory: Yes, doc: Which thing. }
responses:
  200:
    doc: It is shown.
    body:
      table: 2
      rows:
        name: { type: String, doc: Its name. }
";

/// A folder with a spec of two pages in it, and room for a crate.
struct Scene {
    folder: TempDir,
}

impl Scene {
    fn new() -> Self {
        let scene = Self {
            folder: TempDir::new().unwrap(),
        };
        scene.write("spec/crate.yaml", "name: demo\ndescription: A demo.\n");
        scene.write(
            "spec/demo/service.yaml",
            "service: Demo\ntitle: Demo\ndoc: A demo.\nendpoint: https://demo.{region}.example.com\n",
        );
        scene.write("spec/demo/show_thing.yaml", PAGE);
        scene.write(
            "spec/demo/list_things.yaml",
            &PAGE
                .replace("ShowThing", "ListThings")
                .replace("GET /v1/things", "GET /v1/lists"),
        );
        scene.write("spec/README.md", "Not for codegen.");
        scene
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn command(&self, flags: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .current_dir(self.folder.path())
            .args(["codegen", "--spec", "spec", "--out", "out"])
            .args(flags);
        command
    }

    fn run(&self, flags: &[&str]) -> Output {
        self.command(flags).output().unwrap()
    }

    fn succeed(&self, flags: &[&str]) -> String {
        let output = self.run(flags);
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout)
    }

    fn fail(&self, flags: &[&str]) -> String {
        let output = self.run(flags);
        assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
        text(&output.stdout) + &text(&output.stderr)
    }

    /// Every file below `out`, with text and time.
    fn out(&self) -> BTreeMap<PathBuf, (String, SystemTime)> {
        let mut files = BTreeMap::new();
        collect(&self.path("out"), &mut files);
        files
    }

    fn texts(&self) -> BTreeMap<PathBuf, String> {
        self.out()
            .into_iter()
            .map(|(path, (text, _))| (path, text))
            .collect()
    }

    /// What lies beside spec and out.
    fn leftovers(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names
            .filter(|name| name != "spec" && name != "out")
            .collect()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, (String, SystemTime)>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), files);
        } else {
            let time = entry.metadata().unwrap().modified().unwrap();
            files.insert(
                entry.path(),
                (fs::read_to_string(entry.path()).unwrap(), time),
            );
        }
    }
}

#[test]
fn a_crate_is_created_and_then_left_alone() {
    let scene = Scene::new();
    let report = scene.succeed(&[]);
    assert!(
        report.contains("demo  2 operations, 0 objects, 0 enumerations, 4 members"),
        "{report}"
    );
    assert!(
        report.contains("created src/demo/show_thing.rs"),
        "{report}"
    );
    assert!(
        report.contains("11 created, 0 changed, 0 removed, 0 unchanged"),
        "{report}"
    );
    let before = scene.out();
    assert_eq!(before.len(), 11);

    let report = scene.succeed(&[]);
    assert!(
        report.contains("0 created, 0 changed, 0 removed, 11 unchanged"),
        "{report}"
    );
    assert_eq!(scene.out(), before);
    assert_eq!(scene.succeed(&["--check"]), "out is what the spec gives\n");
    assert_eq!(scene.leftovers(), Vec::<String>::new());
}

#[test]
fn one_changed_row_changes_one_file_and_the_others_keep_their_times() {
    let scene = Scene::new();
    scene.succeed(&[]);
    let before = scene.out();
    std::thread::sleep(Duration::from_millis(20));
    scene.write(
        "spec/demo/show_thing.yaml",
        &PAGE.replace("Its name.", "How it is called."),
    );

    let check = scene.fail(&["--check"]);
    assert!(
        check.contains("-    /// Its name.\n+    /// How it is called."),
        "{check}"
    );
    assert!(
        check.contains("out is not what the spec gives: 1 difference"),
        "{check}"
    );
    assert!(
        check.contains("run `cargo xtask codegen --spec spec --out out`"),
        "{check}"
    );
    assert_eq!(scene.out(), before, "--check touches nothing");

    let report = scene.succeed(&[]);
    assert!(
        report.contains("0 created, 1 changed, 0 removed, 10 unchanged"),
        "{report}"
    );
    let after = scene.out();
    let changed: Vec<_> = after
        .iter()
        .filter(|(path, file)| before[*path] != **file)
        .collect();
    assert_eq!(changed.len(), 1);
    assert!(changed[0].0.ends_with("src/demo/show_thing.rs"));
}

#[test]
fn what_is_no_longer_produced_is_removed() {
    let scene = Scene::new();
    scene.succeed(&[]);
    fs::remove_file(scene.path("spec/demo/list_things.yaml")).unwrap();
    let check = scene.fail(&["--check"]);
    assert!(
        check.contains("no longer produced: out/src/demo/list_things.rs"),
        "{check}"
    );
    scene.succeed(&[]);
    assert!(!scene.path("out/src/demo/list_things.rs").exists());
}

#[test]
fn files_that_codegen_did_not_write_are_refused_and_survive() {
    for foreign in ["out/notes.txt", "out/src/lib.rs", "out/src/demo/helper.rs"] {
        let scene = Scene::new();
        scene.write(foreign, "a person's work");
        let refusal = scene.fail(&[]);
        assert!(
            refusal.contains("holds files that codegen did not write"),
            "{refusal}"
        );
        assert!(refusal.contains(foreign), "{refusal}");
        assert_eq!(scene.read(foreign), "a person's work");
        assert_eq!(scene.out().len(), 1, "nothing was written");
        let check = scene.fail(&["--check"]);
        assert!(
            check.contains(&format!("not written by codegen: {foreign}")),
            "{check}"
        );
    }
}

#[cfg(unix)]
#[test]
fn links_are_foreign_and_never_followed() {
    let scene = Scene::new();
    scene.succeed(&[]);
    scene.write("elsewhere/lib.rs", "precious");
    fs::remove_file(scene.path("out/src/lib.rs")).unwrap();
    std::os::unix::fs::symlink(scene.path("elsewhere/lib.rs"), scene.path("out/src/lib.rs"))
        .unwrap();
    assert!(scene.fail(&[]).contains("out/src/lib.rs"));
    assert_eq!(scene.read("elsewhere/lib.rs"), "precious");
}

#[test]
fn a_mistake_in_the_spec_leaves_everything_as_it_was() {
    let scene = Scene::new();
    scene.succeed(&[]);
    let before = scene.out();
    scene.write(
        "spec/demo/show_thing.yaml",
        &PAGE.replace("type: String", "type: Sting"),
    );
    let report = scene.fail(&[]);
    assert!(
        report.contains("error[S010]: `Sting` is no type notation"),
        "{report}"
    );
    assert!(
        report.contains("spec/demo/show_thing.yaml:8:23"),
        "{report}"
    );
    assert!(
        report.contains("error: 2 problems; nothing was written"),
        "{report}"
    );
    assert_eq!(scene.out(), before);
}

#[test]
fn what_cannot_be_read_is_named() {
    let scene = Scene::new();
    fs::write(scene.path("spec/demo/show_thing.yaml"), b"page: \xff").unwrap();
    scene.write("spec/demo/list_things.yaml", "page: [");
    let report = scene.fail(&[]);
    assert!(report.contains("this file is not UTF-8"), "{report}");
    assert!(report.contains("spec/demo/show_thing.yaml:1:7"), "{report}");
    assert!(report.contains("spec/demo/list_things.yaml:1"), "{report}");

    let scene = Scene::new();
    scene.write("out", "a file");
    assert!(scene.fail(&[]).contains("out: this is not a folder"));

    let scene = Scene::new();
    fs::rename(scene.path("spec"), scene.path("elsewhere")).unwrap();
    assert!(scene.fail(&[]).contains("spec: there is no such folder"));
    fs::create_dir(scene.path("spec")).unwrap();
    assert!(scene.fail(&[]).contains("there is no YAML file in it"));
}

#[test]
fn a_crate_that_cannot_be_written_leaves_nothing_behind() {
    let scene = Scene::new();
    scene.succeed(&[]);
    let before = scene.out();
    // With a `_` before its digit, the module's name is longer than a file's can be.
    let long = scene.path("spec").join(format!("1{}", "a".repeat(254)));
    fs::create_dir(&long).unwrap();
    fs::copy(
        scene.path("spec/demo/service.yaml"),
        long.join("service.yaml"),
    )
    .unwrap();
    let refusal = scene.fail(&[]);
    assert!(refusal.contains("aaa: File name too long"), "{refusal}");
    assert_eq!(scene.out(), before);
    assert_eq!(scene.leftovers(), Vec::<String>::new());
    fs::remove_dir_all(long).unwrap();
    scene.succeed(&[]);
}

#[cfg(unix)]
#[test]
fn a_folder_without_the_right_to_write_is_named_and_left_alone() {
    use std::os::unix::fs::{PermissionsExt, chown};
    use std::os::unix::process::CommandExt;

    // Root may write everywhere, and runs the program as somebody else, who need not be known.
    const SOMEBODY: u32 = 54_321;
    let scene = Scene::new();
    scene.succeed(&[]);
    let is_root = chown(scene.folder.path(), Some(SOMEBODY), None).is_ok();
    let somebody = || {
        let mut command = scene.command(&[]);
        if is_root {
            command.uid(SOMEBODY);
        }
        command
    };
    if is_root {
        let mut paths = vec![
            scene.path("out"),
            scene.path("out/src"),
            scene.path("out/src/demo"),
        ];
        paths.extend(scene.out().into_keys());
        for path in paths {
            chown(path, Some(SOMEBODY), None).unwrap();
        }
    }
    if let Err(error) = somebody().output() {
        eprintln!("skipped: another user cannot run the program: {error}");
        return;
    }
    let before = scene.texts();
    scene.write(
        "spec/demo/show_thing.yaml",
        &PAGE.replace("Its name.", "Another text."),
    );
    for folder in ["out", "out/src/demo", "."] {
        let rights = |mode| {
            fs::set_permissions(scene.path(folder), fs::Permissions::from_mode(mode)).unwrap();
        };
        rights(0o555);
        for _ in 0..2 {
            let output = somebody().output().unwrap();
            let refusal = text(&output.stderr);
            rights(0o755);
            assert!(
                refusal.contains("nothing can be written into this folder: Permission denied"),
                "{refusal}"
            );
            assert!(refusal.contains("chmod"), "{refusal}");
            assert_eq!(scene.texts(), before);
            assert_eq!(scene.leftovers(), Vec::<String>::new());
            rights(0o555);
        }
        rights(0o755);
    }
    let output = somebody().output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_ne!(scene.texts(), before);
    assert_eq!(scene.leftovers(), Vec::<String>::new());
}

#[test]
fn generated_files_that_are_empty_or_in_conflict_are_written_anew() {
    let scene = Scene::new();
    scene.succeed(&[]);
    let before = scene.texts();
    let lib = scene.read("out/src/lib.rs");
    let (header, _) = lib.split_once('\n').unwrap();
    let conflict =
        |theirs: &str| format!("<<<<<<< HEAD\n{header}\n=======\n{theirs}\n>>>>>>> other\n");
    for broken in [String::new(), "\n".to_owned(), conflict(header)] {
        scene.write("out/src/lib.rs", &broken);
        assert!(
            scene
                .fail(&["--check"])
                .contains("run `cargo xtask codegen")
        );
        scene.succeed(&[]);
        assert_eq!(scene.texts(), before);
        assert_eq!(scene.leftovers(), Vec::<String>::new());
    }
    // What a person wrote is on one side.
    let precious = conflict("fn precious() {}");
    scene.write("out/src/lib.rs", &precious);
    let refusal = scene.fail(&[]);
    assert!(refusal.contains("out/src/lib.rs"), "{refusal}");
    assert!(
        refusal.contains("help: move them elsewhere, or delete them"),
        "{refusal}"
    );
    assert_eq!(scene.read("out/src/lib.rs"), precious);
}

#[test]
fn what_editors_and_systems_leave_in_a_spec_is_passed_over() {
    let scene = Scene::new();
    let report = scene.succeed(&[]);
    for litter in [
        "._show_thing.yaml",
        ".show_thing.yaml.swp",
        ".hidden.yaml",
        "show_thing.yaml~",
        "#show_thing.yaml#",
        "show_thing.yaml.orig",
        ".DS_Store",
        "Thumbs.db",
        ".idea/workspace.yaml",
    ] {
        let folder = scene.path("spec/demo");
        fs::create_dir_all(folder.join(litter).parent().unwrap()).unwrap();
        fs::write(folder.join(litter), b"\xff\0").unwrap();
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink(
        "somebody@host.1234",
        scene.path("spec/demo/.#show_thing.yaml"),
    )
    .unwrap();
    assert!(report.contains("11 created"), "{report}");
    let report = scene.succeed(&[]);
    assert!(report.contains("11 unchanged"), "{report}");
}

#[cfg(unix)]
#[test]
fn links_in_a_spec_are_named() {
    use std::os::unix::fs::symlink;

    let scene = Scene::new();
    fs::rename(scene.path("spec/demo"), scene.path("demo")).unwrap();
    symlink(scene.path("demo"), scene.path("spec/demo")).unwrap();
    let report = scene.fail(&[]);
    assert!(report.contains("--> spec/demo\n"), "{report}");
    assert!(
        report.contains("error: 1 problem; nothing was written"),
        "{report}"
    );

    let scene = Scene::new();
    for (target, link) in [
        ("show_thing.yaml", "linked.yaml"),
        ("nowhere", "dangling.yaml"),
        ("loop.yaml", "loop.yaml"),
    ] {
        symlink(target, scene.path("spec/demo").join(link)).unwrap();
    }
    let report = scene.fail(&[]);
    for link in ["linked", "dangling", "loop"] {
        assert!(
            report.contains(&format!("--> spec/demo/{link}.yaml\n")),
            "{report}"
        );
    }
    assert_eq!(report.matches("this is a link").count(), 3, "{report}");
}

#[test]
fn what_an_interrupted_run_left_behind_is_cleared_away() {
    let scene = Scene::new();
    let header = "// Generated from spec/a.yaml by `cargo xtask codegen`; do not edit.\n";
    scene.write(".out.new/src/half.rs", header);
    scene.write(".out.new/src/begun.rs", "");
    scene.succeed(&[]);
    assert_eq!(scene.leftovers(), Vec::<String>::new());

    // Between the two renames of a system that cannot exchange folders.
    let before = scene.out();
    fs::rename(scene.path("out"), scene.path(".out.old")).unwrap();
    scene.succeed(&[]);
    assert_eq!(scene.out(), before);
    assert_eq!(scene.leftovers(), Vec::<String>::new());
}

#[test]
fn what_a_person_put_beside_the_crate_survives() {
    for folder in [".out.new", ".out.old"] {
        let scene = Scene::new();
        scene.succeed(&[]);
        scene.write(&format!("{folder}/precious"), "a person's work");
        scene.succeed(&["--check"]);
        assert!(scene.fail(&[]).contains("codegen did not write this"));
        assert_eq!(scene.read(&format!("{folder}/precious")), "a person's work");
    }
}

#[test]
fn runs_at_the_same_time_wait_for_each_other() {
    let scene = Scene::new();
    for round in 0..5 {
        let spec = PAGE.replace("Its name.", &format!("Its name in round {round}."));
        scene.write("spec/demo/show_thing.yaml", &spec);
        let mut runs: Vec<_> = (0..4)
            .map(|_| scene.command(&[]).stdout(Stdio::null()).spawn().unwrap())
            .collect();
        for run in &mut runs {
            assert!(run.wait().unwrap().success());
        }
        assert_eq!(scene.succeed(&["--check"]), "out is what the spec gives\n");
        assert_eq!(scene.leftovers(), Vec::<String>::new());
    }
}

#[test]
fn a_run_killed_at_any_moment_leaves_the_old_crate_or_the_new_one() {
    let scene = Scene::new();
    let specs = [
        PAGE.to_owned(),
        PAGE.replace("name:", "title:")
            .replace("ListThings", "ScanThings"),
    ];
    let mut crates = Vec::new();
    for spec in &specs {
        scene.write("spec/demo/show_thing.yaml", spec);
        scene.succeed(&[]);
        crates.push(scene.texts());
    }
    assert_ne!(crates[0], crates[1]);
    for round in 0..60 {
        scene.write("spec/demo/show_thing.yaml", &specs[round % 2]);
        let mut child = scene
            .command(&[])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_micros(300 * round as u64));
        child.kill().unwrap();
        child.wait().unwrap();
        let left = scene.texts();
        assert!(crates.contains(&left), "round {round}: {:?}", left.keys());
    }
    scene.write("spec/demo/show_thing.yaml", &specs[0]);
    scene.succeed(&[]);
    assert_eq!(scene.texts(), crates[0]);
}
