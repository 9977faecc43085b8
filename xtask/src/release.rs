//! `cargo xtask release`: the version and the changelog of the next release, from what has changed since the last one.

use std::path::Path;
use std::process::ExitCode;

use generator::release;

use crate::since_release::{SinceRelease, since_release};
use crate::{disk, git, report};

pub(crate) struct Options {
    /// Whether to write the files; without it they are shown.
    pub(crate) yes: bool,
    /// The day of the release, `yyyy-mm-dd`.
    pub(crate) date: String,
}

/// Runs the command on the repository in a folder.
pub(crate) fn run(root: &Path, options: &Options) -> ExitCode {
    match plan(root, options).and_then(|plan| plan.carry_out(root, options.yes)) {
        Ok(said) => {
            print!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}", error.trim_end());
            ExitCode::FAILURE
        }
    }
}

/// What a release changes.
struct Plan {
    version: String,
    /// Why it is this version.
    said: String,
    /// What the changelog says of the spec.
    entries: String,
    /// Path, text before, text after; those that change.
    files: Vec<(&'static str, String, String)>,
}

fn plan(root: &Path, options: &Options) -> Result<Plan, String> {
    if !generator::page::is_date(&options.date) {
        return Err(format!(
            "error: --date: `{}` is no date; write it as 2026-01-31",
            options.date
        ));
    }
    let dirty = git::changed_files(root)?;
    if !dirty.is_empty() {
        return Err(format!(
            "error: there are changes that are not committed; commit or stash them first\n{dirty}"
        ));
    }
    let at = |error: disk::Error| format!("error: {error}");
    let spec = disk::read_spec(&root.join("spec"), "spec").map_err(at)?;
    let krate = generator::read(&spec).map_err(|problems| {
        format!(
            "{problems}error: spec has problems; `cargo xtask check` shows all there is to mend"
        )
    })?;
    let read = |name: &str| match disk::read_text(&root.join(name)).map_err(at)? {
        Some(text) => Ok(text),
        None => Err(format!("error: there is no {name} in {}", root.display())),
    };
    let (manifest, lock, changelog) = (
        read("Cargo.toml")?,
        read("Cargo.lock")?,
        read("CHANGELOG.md")?,
    );
    let now = release::version_of(&manifest)
        .ok_or("error: Cargo.toml has no `version` under [workspace.package]; write it there")?;
    let since = since_release(root, &krate)?;
    let (version, why) = version(now, since.as_ref())?;
    if git::has_tag(root, &version)? {
        return Err(format!(
            "error: there is a tag v{version} already; set a later version in Cargo.toml"
        ));
    }
    let changes = since.as_ref().and_then(|since| since.changes.as_deref());
    let entries = generator::diff::changelog(changes.unwrap_or_default());
    let released = release::changelog(&changelog, &version, &options.date, &entries).ok_or(
        "error: there is nothing to release: the spec is that of the last release, and CHANGELOG.md has nothing under \
         `## Unreleased`; write there what else has changed",
    )?;
    let raised = release::manifest(&manifest, now, &version).unwrap_or_else(|| manifest.clone());
    let locked = release::lock(&lock, now, &version);
    let mut files = vec![
        ("Cargo.toml", manifest.clone(), raised),
        ("Cargo.lock", lock, locked),
        ("CHANGELOG.md", changelog, released),
    ];
    files.retain(|(_, before, after)| before != after);
    Ok(Plan {
        said: format!("{} {version}: {why}\n", krate.info.name),
        version,
        entries,
        files,
    })
}

/// The version of the release, and why: what the changes ask for, or a later one that Cargo.toml has.
fn version(now: &str, since: Option<&SinceRelease>) -> Result<(String, String), String> {
    let Some(since) = since else {
        let why = "the first release: there is no tag `v…` to compare with, and Cargo.toml says so";
        return Ok((now.to_owned(), why.to_owned()));
    };
    let SinceRelease {
        tag,
        version: released,
        ..
    } = since;
    let is_raised = !release::is_at_least(released, now);
    match since.next_version() {
        Some(next) if !release::is_at_least(now, &next.new) => {
            let why = format!(
                "after {released} of {tag}, by what has changed in the spec ({})",
                next.reason
            );
            Ok((next.new, why))
        }
        Some(next) => {
            let why = format!(
                "Cargo.toml says so; after {tag}, the spec asks for {} ({})",
                next.new, next.reason
            );
            Ok((now.to_owned(), why))
        }
        None if is_raised => {
            let why = format!("Cargo.toml says so; the spec of {tag} cannot be compared with");
            Ok((now.to_owned(), why))
        }
        None => Err(format!(
            "error: the spec of {tag} cannot be compared with: this generator does not read it, or {released} is no version \
             of three numbers; set the version of this release in Cargo.toml"
        )),
    }
}

impl Plan {
    /// Shows what changes, and writes it if asked to.
    fn carry_out(self, root: &Path, write: bool) -> Result<String, String> {
        let mut said = self.said;
        for (name, before, after) in &self.files {
            said += &report::diff(name, before, "as it is released", after);
        }
        if !self.entries.is_empty() {
            said += &format!(
                "\nthe changelog says of the spec:\n\n{}\n",
                self.entries.trim_end()
            );
        }
        said += "\nwhat has changed outside of spec/ is not compared: if it breaks callers, set the version in Cargo.toml first\n";
        if !write {
            return Ok(said + "nothing was written; `cargo xtask release --yes` writes it\n");
        }
        for (name, _, after) in &self.files {
            disk::write(&root.join(name), after).map_err(|error| format!("error: {error}"))?;
        }
        Ok(said
            + &format!(
                "written; next: .ci/run, commit, `git tag v{}`, and what CONTRIBUTING.md says under Releasing\n",
                self.version
            ))
    }
}
