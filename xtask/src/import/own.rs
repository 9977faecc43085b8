//! A document that `cargo xtask openapi` wrote: the spec that it was made of, or what differs from the one that there is.

use std::collections::{BTreeMap, BTreeSet};
use std::io::IsTerminal as _;

use generator::openapi::document;
use generator::source::SpecFiles;

use crate::disk;
use crate::report;
use crate::saved::Complaints;
use crate::transcribe::Options;

/// Writes one service of a document. One that is there stays as it is.
pub(super) fn write(
    options: &Options,
    name: &str,
    mut files: BTreeMap<String, String>,
    spec: &mut SpecFiles,
    complaints: &mut Complaints,
) -> Result<(), disk::Error> {
    let service = &options.service;
    let is_own = |path: &str| path.split_once('/').is_some_and(|(it, _)| it == service);
    if !files.keys().any(|path| is_own(path)) {
        let folders = files.keys().filter_map(|path| path.split_once('/'));
        let folders: BTreeSet<&str> = folders.map(|(folder, _)| folder).collect();
        let folders = folders.into_iter().collect::<Vec<_>>().join(", ");
        complaints.add(format!(
            "--service: {name} has no service `{service}`; it has: {folders}"
        ));
        return Ok(());
    }
    files.retain(|path, _| is_own(path));
    if spec.files.keys().any(|path| is_own(path)) {
        let mut other = spec.clone();
        other.files.retain(|path, _| !is_own(path));
        other.files.extend(files);
        compare(options, name, spec, &other, complaints);
        return Ok(());
    }
    for (path, text) in files {
        disk::write_new(&options.spec.path.join(&path), &text)?;
        println!("  {}/{path}", options.spec.name);
        spec.files.insert(path, text);
    }
    Ok(())
}

/// Compares the documents of both: they say all of a spec, and neither its comments nor how it is written.
fn compare(
    options: &Options,
    name: &str,
    spec: &SpecFiles,
    other: &SpecFiles,
    complaints: &mut Complaints,
) {
    let service = &options.service;
    let folder = format!("{}/{service}", options.spec.name);
    let of = |files: &SpecFiles| match generator::read(files) {
        Ok(krate) => {
            let own = krate.services.iter().find(|it| it.folder == *service);
            Some(document(&krate, own).yaml())
        }
        Err(problems) => {
            eprint!("{}", problems.render(std::io::stderr().is_terminal()));
            None
        }
    };
    match (of(spec), of(other)) {
        (Some(old), Some(new)) if old == new => println!("  {folder} says what {name} says"),
        (Some(old), Some(new)) => print!("{}", report::diff(&folder, &old, name, &new)),
        _ => complaints.add(format!("{folder} and {name} cannot be compared")),
    }
}
