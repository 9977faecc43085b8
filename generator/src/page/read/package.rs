//! The name of the generated package: what cargo takes for one, and the compiler for a crate.

use super::super::fields::Reader;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Placed;

/// Names that mean something to the compiler, or to the generated code.
const OF_RUST: [&str; 10] = [
    "alloc",
    "bytes",
    "core",
    "gen",
    "http",
    "jiff",
    "proc_macro",
    "serde_json",
    "std",
    "test",
];

/// Names of folders in which cargo builds, and of files that some systems do not have.
const OF_FOLDERS: [&str; 8] = [
    "aux",
    "build",
    "con",
    "deps",
    "examples",
    "incremental",
    "nul",
    "prn",
];

/// The other packages of this workspace: cargo wants each name once, before it runs anything.
const OF_THE_WORKSPACE: [&str; 6] = [
    "emulator",
    "generator",
    "huaweicloud_runtime",
    "tests",
    "transcriber",
    "xtask",
];

/// What registries take.
const LONGEST: usize = 64;

impl Reader<'_> {
    pub(super) fn package_name(&mut self, name: &Placed<String>) {
        if let Some(help) = fault(&name.value) {
            let message = format!("`{}` is no package name", name.value);
            self.report(Diagnostic::new(Code::Malformed, name.place, message).help(help));
        }
    }
}

/// What to do about a name that no package can have.
fn fault(name: &str) -> Option<&'static str> {
    let in_rust = name.replace('-', "_");
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !name.chars().all(plain) || !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        Some("use letters, digits, `-` and `_`, and begin with a letter")
    } else if name.contains(|c: char| c.is_ascii_uppercase()) {
        Some("write it in small letters")
    } else if name.len() > LONGEST {
        Some("use at most 64 characters")
    } else if OF_RUST.contains(&&*in_rust) || syn::parse_str::<syn::Ident>(&in_rust).is_err() {
        Some("it has a meaning in Rust; write `…-sdk`, or what the crate is about")
    } else if OF_FOLDERS.contains(&&*in_rust.to_ascii_lowercase()) {
        Some("cargo or an operating system has a folder or file of this name; choose another")
    } else if OF_THE_WORKSPACE.contains(&&*in_rust) {
        Some("another package of the workspace has this name; choose another")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_cargo_or_the_compiler_would_refuse_are_told() {
        for name in [
            "a",
            "demo",
            "huaweicloud-media",
            "a_b-2",
            "standard",
            "tester",
        ] {
            assert_eq!(fault(name), None, "{name}");
        }
        for name in [
            "",
            "2a",
            "-a",
            "_",
            "a b",
            "größe",
            "a.b",
            "std",
            "core",
            "alloc",
            "proc-macro",
            "test",
            "self",
            "Self",
            "crate",
            "super",
            "type",
            "async",
            "try",
            "abstract",
            "build",
            "deps",
            "CON",
            "nul",
            "xtask",
            "generator",
            "huaweicloud-runtime",
            "huaweicloud_runtime",
        ] {
            assert!(fault(name).is_some(), "{name}");
        }
        assert!(fault(&"a".repeat(65)).is_some());
    }
}
