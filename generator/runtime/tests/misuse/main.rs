//! What must not compile, and what the compiler says about it: one file each in `cases/`, whose name
//! is the misuse and whose first lines, `//~ …`, are parts of the message.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

const HERE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/misuse/cases");

/// The names of the cases, each with its text.
fn cases() -> BTreeMap<String, String> {
    let files = fs::read_dir(HERE).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    let case = |path: std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (name, fs::read_to_string(path).unwrap())
    };
    paths.map(case).collect()
}

/// What the compiler says about each case. All are examples of one package, compiled in one go.
fn compile(cases: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("misuse");
    fs::create_dir_all(package.join("src")).unwrap();
    fs::write(package.join("src/lib.rs"), "").unwrap();
    let runtime = env!("CARGO_MANIFEST_DIR");
    // The versions that the workspace was built with are there without a network.
    fs::copy(
        Path::new(runtime).join("../../Cargo.lock"),
        package.join("Cargo.lock"),
    )
    .unwrap();
    let mut manifest = format!(
        "[workspace]\n[package]\nname = \"misuse\"\nedition = \"2024\"\nautoexamples = false\n\
         [dependencies]\nhuaweicloud-runtime = {{ path = {runtime:?}, features = [\"client\"] }}\n"
    );
    for name in cases.keys() {
        manifest += &format!(
            "[[example]]\nname = {name:?}\npath = \"{HERE}/{name}.rs\"\ncrate-type = [\"lib\"]\n"
        );
    }
    fs::write(package.join("Cargo.toml"), manifest).unwrap();

    let output = Command::new(env::var_os("CARGO").unwrap())
        .args([
            "check",
            "--quiet",
            "--offline",
            "--examples",
            "--keep-going",
        ])
        .args(["--message-format", "json"])
        .current_dir(&package)
        .env("CARGO_TARGET_DIR", package.join("target"))
        .output()
        .unwrap();
    let mut said = BTreeMap::<String, String>::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let message: serde_json::Value = serde_json::from_str(line).unwrap();
        if message["message"]["level"] == "error" {
            let case = message["target"]["name"].as_str().unwrap();
            *said.entry(case.to_owned()).or_default() +=
                message["message"]["rendered"].as_str().unwrap();
        }
    }
    assert!(
        !said.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    said
}

#[test]
fn misuse_does_not_compile_and_says_why() {
    let cases = cases();
    assert!(!cases.is_empty());
    let said = compile(&cases);
    let mut problems = String::new();
    for (name, text) in &cases {
        let expected: Vec<&str> = text.lines().map_while(|l| l.strip_prefix("//~ ")).collect();
        assert!(!expected.is_empty(), "{name} does not say what to expect");
        match said.get(name) {
            None => problems += &format!("\n{name} compiles\n"),
            Some(said) => {
                for part in expected.into_iter().filter(|part| !said.contains(part)) {
                    problems += &format!("\n{name} does not say: {part}\nbut:\n{said}\n");
                }
            }
        }
    }
    assert!(problems.is_empty(), "{problems}");
}
