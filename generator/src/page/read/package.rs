//! The name of the generated package: what cargo takes for one, and the compiler for a crate.

use super::super::fields::Reader;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Placed;

/// Names that mean something to the compiler.
const OF_RUST: [&str; 5] = ["alloc", "core", "proc_macro", "std", "test"];

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
        let text = name.value.as_str();
        let in_rust = text.replace('-', "_");
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let help = if !text.chars().all(plain) || !text.starts_with(|c: char| c.is_alphabetic()) {
            "use letters, digits, `-` and `_`, and begin with a letter".to_owned()
        } else if text.len() > LONGEST {
            format!("use at most {LONGEST} characters")
        } else if OF_RUST.contains(&&*in_rust) || syn::parse_str::<syn::Ident>(&in_rust).is_err() {
            "it has a meaning in Rust; write `…-sdk`, or what the crate is about".to_owned()
        } else if OF_FOLDERS.contains(&&*in_rust.to_ascii_lowercase()) {
            "cargo or an operating system has a folder or file of this name; choose another"
                .to_owned()
        } else if OF_THE_WORKSPACE.contains(&&*in_rust) {
            "another package of the workspace has this name; choose another".to_owned()
        } else {
            return;
        };
        let message = format!("`{text}` is no package name");
        self.report(Diagnostic::new(Code::Malformed, name.place, message).help(help));
    }
}
