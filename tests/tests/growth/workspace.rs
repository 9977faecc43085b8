//! The generated crate in a workspace of its own, outside of the repository, and cargo in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use generator::service::Crate;
use tests::root;

/// The manifest of the workspace, that of the repository with other members, its lock file and the generated crate.
pub(crate) fn files(krate: &Crate) -> BTreeMap<String, String> {
    let read = |name| fs::read_to_string(root().join(name)).unwrap();
    let repository = root().display().to_string().replace('\\', "/");
    let manifest = read("Cargo.toml");
    let (before, rest) = manifest.split_once("members = [").unwrap();
    let (_, after) = rest.split_once(']').unwrap();
    let manifest = format!("{before}members = [\"generated\", \"every\"]{after}")
        // All packages stay where they are but the one that is generated.
        .replace("path = \"", &format!("path = \"{repository}/"))
        .replace(&format!("\"{repository}/generated\""), "\"generated\"");
    let mut files = BTreeMap::from([
        ("Cargo.toml".to_owned(), manifest),
        ("Cargo.lock".to_owned(), read("Cargo.lock")),
    ]);
    for (path, text) in generator::write(krate).0 {
        files.insert(format!("generated/{path}"), text);
    }
    files
}

/// Runs all tests of a workspace.
///
/// Its target folder stays from one run to the next: only what is new is compiled. No feature but the services is on,
/// which is enough for all that is generated.
pub(crate) fn test(files: &BTreeMap<String, String>) {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("growth");
    let output = Command::new(cargo)
        .args(["test", "--workspace", "--offline", "--no-default-features"])
        .arg("--target-dir")
        .arg(target)
        .current_dir(folder.path())
        .env("RUSTFLAGS", "-D warnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (said, told) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{told}\n{said}");
}
