//! `cargo xtask diff`: two specs in, what has changed and whom it breaks out.

use std::io::{self, IsTerminal, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::diff::{self, Change, Verdict, Versions};
use generator::service::Crate;
use generator::source::SpecFiles;

use crate::codegen::Folder;
use crate::{disk, git};

pub(crate) struct Options {
    /// A revision or a folder; none for the newest release.
    pub(crate) before: Option<String>,
    /// The same; none for the working tree.
    pub(crate) after: Option<String>,
    /// The spec in the working tree, and of every revision.
    pub(crate) spec: Folder,
    pub(crate) format: Format,
    pub(crate) fail_on: Option<FailOn>,
}

/// What is printed.
#[derive(Clone, Copy)]
pub(crate) enum Format {
    Text,
    Markdown,
    Json,
    /// The derivation of every verdict.
    Explain,
}

impl Format {
    pub(crate) const NAMES: [(&'static str, Self); 3] = [
        ("text", Self::Text),
        ("markdown", Self::Markdown),
        ("json", Self::Json),
    ];
}

/// Which verdicts make the command fail.
#[derive(Clone, Copy)]
pub(crate) enum FailOn {
    /// What breaks on the wire or in Rust.
    Breaking,
    Wire,
    Rust,
    /// What breaks, or depends on what the spec does not tell.
    Depends,
}

impl FailOn {
    pub(crate) const NAMES: [(&'static str, Self); 4] = [
        ("breaking", Self::Breaking),
        ("wire", Self::Wire),
        ("rust", Self::Rust),
        ("depends", Self::Depends),
    ];

    /// Whether a change is one.
    fn includes(self, change: &Change) -> bool {
        let wire = change.verdict() == Verdict::Breaking;
        let rust = change.level().is_breaking();
        match self {
            Self::Breaking => wire || rust,
            Self::Wire => wire,
            Self::Rust => rust,
            Self::Depends => rust || change.verdict() != Verdict::Compatible,
        }
    }
}

/// Runs the command: 0, 1 if a change is one to fail on, 2 if the specs cannot be compared.
pub(crate) fn run(options: &Options) -> ExitCode {
    let printed = compare(options).and_then(|(text, fails)| {
        match io::stdout().write_all(text.as_bytes()) {
            // Whoever reads, such as `head`, has enough.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(format!("error: the standard output: {error}"))
            }
            _ => Ok(fails),
        }
    });
    match printed {
        Ok(fails) => ExitCode::from(u8::from(fails)),
        Err(error) => {
            eprintln!("{}", error.trim_end());
            ExitCode::from(2)
        }
    }
}

/// A spec, and where it comes from.
struct Side {
    files: SpecFiles,
    /// How to name it to people.
    name: String,
    /// The version of the crate there.
    version: Option<String>,
}

/// What to print, and whether to fail.
fn compare(options: &Options) -> Result<(String, bool), String> {
    let spec = &options.spec;
    let before = match &options.before {
        Some(name) => side(name, spec)?,
        None => {
            let newest = git::newest_release(&spec.path)?;
            let newest = newest.ok_or(
                "error: --since-release: there is no tag `v…`; tag what is released, or name a revision",
            )?;
            revision(&newest, spec)?
        }
    };
    let after = match &options.after {
        Some(name) => side(name, spec)?,
        None => folder(&spec.path, &spec.name)?,
    };
    let (old, new) = (read(&before), read(&after));
    let (old, new) = match (old, new) {
        (Ok(old), Ok(new)) => (old, new),
        (old, new) => {
            let problems: Vec<String> = [old.err(), new.err()].into_iter().flatten().collect();
            return Err(problems.join("\n"));
        }
    };
    let changes = diff::diff(&old, &new);
    let version = before.version.as_deref();
    let versions =
        version.and_then(|it| diff::next_version(it, diff::rust(&changes), diff::wire(&changes)));
    let fails = options
        .fail_on
        .is_some_and(|on| changes.iter().any(|it| on.includes(it)));
    Ok((
        print(options.format, &changes, &new, versions.as_ref()),
        fails,
    ))
}

fn print(format: Format, changes: &[Change], krate: &Crate, versions: Option<&Versions>) -> String {
    let name = &krate.info.name;
    match format {
        Format::Text => diff::text(changes, name, versions),
        Format::Markdown => diff::markdown(changes, name, versions),
        Format::Json => diff::json(changes, name, versions),
        Format::Explain => diff::explain(changes),
    }
}

/// The spec in a folder, if there is one of this name, or else at a revision.
fn side(name: &str, spec: &Folder) -> Result<Side, String> {
    let path = PathBuf::from(name);
    if path.is_dir() {
        folder(&path, name)
    } else {
        revision(name, spec)
    }
}

fn folder(path: &Path, name: &str) -> Result<Side, String> {
    let files = disk::read_spec(path, name).map_err(|error| format!("error: {error}"))?;
    Ok(Side {
        files,
        name: name.to_owned(),
        version: Some(env!("CARGO_PKG_VERSION").to_owned()),
    })
}

fn revision(name: &str, spec: &Folder) -> Result<Side, String> {
    let files = git::spec(&spec.path, &spec.name, name)?;
    Ok(Side {
        files,
        name: name.to_owned(),
        version: git::version(&spec.path, name),
    })
}

/// Resolves one side; its problems say which it is.
fn read(side: &Side) -> Result<Crate, String> {
    generator::read(&side.files).map_err(|problems| {
        let colours = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        format!(
            "{}error: the spec of `{}` cannot be read, so nothing was compared",
            problems.render(colours),
            side.name
        )
    })
}
