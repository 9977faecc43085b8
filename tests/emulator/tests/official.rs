//! The official SDK for Python against the program, where `python3` has it: its signatures are accepted, its requests
//! are understood, and it reads what is answered.

mod common;

use std::path::Path;
use std::process::Command;

use common::{Running, skipped};

/// Runs the script against an emulator, unless the SDK is missing.
fn run(part: &str, arguments: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let python = || {
        let mut python = Command::new("python3");
        // Importing the SDK writes a file there.
        python
            .env("HOME", folder.path())
            .env("PYTHONDONTWRITEBYTECODE", "1");
        python
    };
    let imports = "import huaweicloudsdkvod.v1, huaweicloudsdkmetastudio.v1";
    let imported = python().args(["-c", imports]).output();
    if !imported.is_ok_and(|output| output.status.success()) {
        skipped(
            "python3 has no huaweicloudsdkvod and huaweicloudsdkmetastudio (`pip install` them)",
        );
        return;
    }
    let emulator = Running::start(folder.path(), &[&["--memory"], arguments].concat());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/official/drive.py");
    let output = python()
        .arg(script)
        .arg(part)
        .env("HUAWEICLOUD_SDK_REGION_VOD_CN_NORTH_4", emulator.endpoint())
        .env(
            "HUAWEICLOUD_SDK_REGION_METASTUDIO_CN_NORTH_4",
            emulator.endpoint(),
        )
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\n{}", emulator.greeting);
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        format!("{part}: done\n")
    );
}

#[test]
fn the_library_answers_the_official_sdk() {
    run("library", &[]);
}

#[test]
fn what_the_official_sdk_sends_is_understood() {
    run("echo", &["--mode", "echo"]);
}
