//! What the tests and benchmarks share: the spec from disk, and JSON made from it.

pub mod corpus;
pub mod flat;
pub mod sample;
pub mod synthetic;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generator::service::{Crate, Service};
use generator::source::SpecFiles;

/// The repository's folder.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Every file below a folder, by its path below it.
///
/// # Panics
///
/// If the folder cannot be read, or holds something that is not UTF-8.
pub fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let entries =
            fs::read_dir(&next).unwrap_or_else(|error| panic!("{}: {error}", next.display()));
        for path in entries.map(|entry| entry.expect("a readable entry").path()) {
            // What editors and systems hide there.
            let name = path.file_name().unwrap_or_default();
            if name.to_string_lossy().starts_with('.') {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let parts = path
                .strip_prefix(folder)
                .expect("a path below the folder")
                .iter();
            let name: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
            let text = fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            files.insert(name.join("/"), text);
        }
    }
    files
}

/// A spec from disk.
pub fn spec(folder: &Path) -> SpecFiles {
    let mut files = files(folder);
    files.retain(|path, _| {
        Path::new(path)
            .extension()
            .is_some_and(|ending| ending == "yaml")
    });
    SpecFiles {
        root: "spec".to_owned(),
        files,
        ..SpecFiles::default()
    }
}

/// The resolved spec of this repository.
///
/// # Panics
///
/// If the spec has problems.
pub fn krate() -> Crate {
    generator::read(&spec(&root().join("spec"))).unwrap_or_else(|problems| panic!("{problems}"))
}

/// One of its services.
///
/// # Panics
///
/// If there is no such service.
pub fn service(module: &str) -> Service {
    let mut services = krate().services;
    let index = services.iter().position(|service| service.module == module);
    services.swap_remove(index.expect("a service of the spec"))
}

/// The README's Rust, compiled and run by `cargo test`.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
