//! Accidents that befall a clone of this repository, and what CONTRIBUTING says to do then.
//!
//! Cargo reads every manifest of the workspace before it runs anything, codegen too. So each test works on a copy of the
//! repository and asks cargo itself whether it would. They need git, and say so where there is none.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const CRATES: [(&str, &str); 3] = [
    ("spec", "generated"),
    ("tests/harbour/spec", "tests/harbour/generated"),
    ("tests/hostile/spec", "tests/hostile/generated"),
];

const SERVICE: &str = "\
service: NAME
title: NAME
doc: A service.
endpoint: https://name.{region}.example.com
";

/// A copy of the repository, committed.
struct Clone {
    folder: TempDir,
}

impl Clone {
    fn new() -> Option<Self> {
        if Command::new("git").arg("--version").output().is_err() {
            eprintln!("skipped: there is no git");
            return None;
        }
        let clone = Self {
            folder: TempDir::new().unwrap(),
        };
        copy(&root(), clone.folder.path());
        clone.git("init --quiet --initial-branch main");
        clone.commit("The repository");
        Some(clone)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn try_git(&self, arguments: &str) -> Output {
        let mut git = Command::new("git");
        git.current_dir(self.folder.path())
            .args(["-c", "user.name=Somebody", "-c", "user.email=a@b.example"])
            .args(arguments.split(' '))
            // What is set for the repository that the tests are in shall not reach the copy.
            .env_remove("GIT_DIR")
            .env_remove("GIT_WORK_TREE")
            .env_remove("GIT_INDEX_FILE")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_SYSTEM", "/dev/null");
        git.output().unwrap()
    }

    fn git(&self, arguments: &str) {
        let output = self.try_git(arguments);
        assert!(
            output.status.success(),
            "git {arguments}: {}",
            said(&output)
        );
    }

    fn commit(&self, message: &str) {
        self.git("add --all");
        self.git(&format!(
            "commit --quiet --message {}",
            message.replace(' ', "-")
        ));
    }

    /// Whether cargo reads the workspace, without which it runs nothing.
    fn cargo(&self) -> Output {
        Command::new(env!("CARGO"))
            .current_dir(self.folder.path())
            .args([
                "metadata",
                "--no-deps",
                "--offline",
                "--format-version",
                "1",
            ])
            .output()
            .unwrap()
    }

    #[track_caller]
    fn cargo_runs(&self) {
        let output = self.cargo();
        assert!(output.status.success(), "{}", said(&output));
    }

    fn codegen(&self, arguments: &[&str]) {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(self.folder.path())
            .arg("codegen")
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", said(&output));
    }

    /// Does what the code below a heading of CONTRIBUTING says.
    fn follow(&self, heading: &str) {
        let contributing = self.read("CONTRIBUTING.md");
        let (_, section) = contributing.split_once(&format!("{heading}\n")).unwrap();
        let (_, block) = section.split_once("```sh\n").unwrap();
        let (block, _) = block.split_once("```").unwrap();
        for line in block.lines().map(str::trim) {
            match line.split_once(' ').unwrap() {
                ("git", arguments) => self.git(arguments),
                // The copy is not built; its outlines have no conflict.
                ("INSTA_UPDATE=always", _) => {}
                // Here it is built already; with whose flags it must be told where the copy lies.
                ("cargo", "xtask codegen") => {
                    self.cargo_runs();
                    self.codegen(&["--spec", "spec", "--out", "generated"]);
                }
                ("cargo", arguments) => {
                    self.cargo_runs();
                    let arguments = arguments.strip_prefix("xtask codegen ").unwrap();
                    self.codegen(&arguments.split(' ').collect::<Vec<_>>());
                }
                _ => panic!("what is to be done with `{line}`?"),
            }
        }
    }

    /// Adds a service on a branch of its own.
    fn branch_with_service(&self, name: &str) {
        self.git("checkout --quiet main");
        self.git(&format!("checkout --quiet -b {name}"));
        let folder = self.path("spec").join(name);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("service.yaml"), SERVICE.replace("NAME", name)).unwrap();
        self.codegen(&["--spec", "spec", "--out", "generated"]);
        self.commit(name);
    }
}

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr]
        .map(|bytes| String::from_utf8_lossy(bytes))
        .concat()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// Copies a folder without what cargo builds and git keeps.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_name() == "target" || entry.file_name() == ".git" {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}

#[test]
fn without_its_source_a_generated_crate_is_generated_anew() {
    let Some(clone) = Clone::new() else { return };
    for (spec, out) in CRATES {
        for lost in ["src/lib.rs", "src"] {
            let path = clone.path(out).join(lost);
            if path.is_dir() {
                fs::remove_dir_all(&path).unwrap();
            } else {
                fs::remove_file(&path).unwrap();
            }
            clone.cargo_runs();
            clone.codegen(&["--spec", spec, "--out", out]);
            clone.git("diff --exit-code HEAD");
        }
    }
}

#[test]
fn without_its_manifest_a_generated_crate_comes_back_by_the_recipe() {
    const HEADING: &str = "failed to load manifest for workspace member";
    let Some(clone) = Clone::new() else { return };
    for (accident, out) in [
        ("all gone", "generated"),
        ("all gone", "tests/harbour/generated"),
        ("all gone", "tests/hostile/generated"),
        ("manifest gone", "generated"),
        ("manifest broken", "generated"),
        ("removed with git", "generated"),
    ] {
        let manifest = clone.path(out).join("Cargo.toml");
        match accident {
            "all gone" => fs::remove_dir_all(clone.path(out)).unwrap(),
            "manifest gone" => fs::remove_file(manifest).unwrap(),
            "manifest broken" => fs::write(manifest, "<<<<<<< HEAD\n").unwrap(),
            _ => clone.git(&format!("rm -r --quiet {out}")),
        }
        let refusal = said(&clone.cargo());
        assert!(refusal.contains(HEADING), "{refusal}");
        clone.follow(&format!("### `{HEADING}`"));
        clone.git("add --all");
        clone.git("diff --exit-code HEAD");
    }
}

#[test]
fn two_branches_that_add_services_are_merged_by_the_recipe() {
    let Some(clone) = Clone::new() else { return };
    clone.branch_with_service("alpha");
    clone.branch_with_service("beta");
    let merge = clone.try_git("merge alpha");
    assert!(
        said(&merge).contains("CONFLICT (content): Merge conflict in generated/Cargo.toml"),
        "{}",
        said(&merge)
    );
    clone.follow("### `Merge conflict in generated/Cargo.toml`");
    let manifest = clone.read("generated/Cargo.toml");
    for service in ["alpha", "beta"] {
        assert!(
            manifest.contains(&format!("\n{service} = []\n")),
            "{manifest}"
        );
        assert!(
            clone
                .path(&format!("generated/src/{service}/mod.rs"))
                .exists()
        );
    }
    clone.cargo_runs();
    clone.codegen(&["--check", "--spec", "spec", "--out", "generated"]);
    clone.git("diff --exit-code HEAD");
}
