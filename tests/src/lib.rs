//! What the tests and benchmarks share: the spec from disk, and JSON made from it.

pub mod checks;
pub mod corpus;
pub mod flat;
pub mod limits;
pub mod random;
pub mod sample;
pub mod synthetic;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use generator::service::{Crate, Operation, Service};
use generator::source::SpecFiles;

/// The repository's folder.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Says that a test was skipped, where a person sees it: what `println!` and `eprintln!` write in a test
/// that passes is shown to nobody.
pub fn skipped(why: &str) {
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("a test");
    // Nothing depends on whether anybody reads it.
    _ = writeln!(std::io::stderr(), "\nskipped {test}: {why}");
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

/// The resolved spec of the harbour: services of our own, which tests and benchmarks call.
///
/// # Panics
///
/// If the spec has problems.
pub fn harbour() -> Crate {
    let spec = spec(&root().join("tests/harbour/spec"));
    generator::read(&spec).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The resolved spec of everything unpleasant that a page could say.
///
/// # Panics
///
/// If the spec has problems.
pub fn hostile() -> Crate {
    let spec = spec(&root().join("tests/hostile/spec"));
    generator::read(&spec).unwrap_or_else(|problems| panic!("{problems}"))
}

/// An operation of the harbour, and its service.
///
/// # Panics
///
/// If there is no such operation.
pub fn harbour_operation(name: &str) -> (Service, Operation) {
    for service in harbour().services {
        let operation = service.operations().find(|found| found.name == name);
        if let Some(operation) = operation.cloned() {
            return (service, operation);
        }
    }
    panic!("{name} is no operation of the harbour")
}

/// What an operation of the harbour returns in the example of its page.
///
/// # Panics
///
/// If there is no such operation, or its page has no example.
pub fn harbour_example(operation: &str) -> String {
    let services = harbour().services;
    let modules = services.iter().flat_map(|service| &service.modules);
    let mut pages = modules.map(|module| &module.page);
    let page = pages.find(|page| page.operation.value == operation);
    let page = page.expect("an operation of the harbour");
    let mut responses = page.example_responses.iter();
    let success = responses.find(|example| example.status.value < 300);
    success.expect("an example").body.value.clone()
}

/// The README's Rust, compiled and run by `cargo test`.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
