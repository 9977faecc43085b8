//! schemathesis, where it is installed, fed the OpenAPI document of the spec: whatever it makes of it is answered as the
//! document says, and as `schemathesis/hooks.py` adds.

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{Running, skipped};
use generator::openapi::document;
use generator::source::SpecFiles;

/// The files of the spec, by their paths below its folder.
fn spec() -> SpecFiles {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    let mut files = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "yaml") {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap();
                files.insert(name.to_owned(), std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    SpecFiles {
        root: "spec".to_owned(),
        files,
        ..SpecFiles::default()
    }
}

#[test]
fn requests_made_of_the_document_are_answered_as_it_says() {
    let installed = Command::new("schemathesis").arg("--version").output();
    if !installed.is_ok_and(|output| output.status.success()) {
        skipped("there is no schemathesis on the path (`pip install schemathesis`)");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let krate = generator::read(&spec()).unwrap_or_else(|problems| panic!("{problems}"));
    let file = folder.path().join("openapi.json");
    std::fs::write(&file, document(&krate, None).json()).unwrap();
    let emulator = Running::start(folder.path(), &["--memory", "--strict"]);
    let output = Command::new("schemathesis")
        .current_dir(folder.path())
        .env("HOME", folder.path())
        .env("SCHEMATHESIS_HOOKS", "hooks")
        .env(
            "PYTHONPATH",
            Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemathesis"),
        )
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .args(["run", "openapi.json", "--url", &emulator.endpoint()])
        .args([
            "-H",
            "X-Auth-Token: local-token",
            "--no-color",
            "--seed",
            "1",
        ])
        .args([
            "--phases",
            "examples,coverage,fuzzing",
            "--max-examples",
            "10",
        ])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    emulator.signal("TERM");
    let (status, log) = emulator.ended();
    assert!(status.success());
    assert!(
        log.contains("status=200") && log.contains("status=400"),
        "{log}"
    );
    assert!(
        !log.contains("status=5") && !log.contains("panicked"),
        "{log}"
    );
}
