//! Specs without one of their pages.

use std::collections::BTreeSet;

use generator::service::Crate;
use generator::source::SpecFiles;
use transcriber::draft::import;
use transcriber::import::read;

/// Each service as a spec of its own, without the records of words, of which nothing is generated.
pub(crate) fn services(spec: &SpecFiles) -> Vec<SpecFiles> {
    let mut spec = spec.clone();
    spec.files.retain(|path, _| !path.starts_with("words/"));
    let folders = spec.files.keys().filter_map(|path| path.split_once('/'));
    let folders: BTreeSet<&str> = folders.map(|(folder, _)| folder).collect();
    let services = folders.into_iter().map(|folder| {
        let mut service = spec.clone();
        service.files.retain(|path, _| {
            let of = path.split_once('/');
            of.is_none_or(|(of, _)| of == folder)
        });
        service
    });
    services.collect()
}

/// The spec without a page, and with it, both without the ledger's entries about it unless the page needs them; none if
/// other pages need the page.
pub(crate) fn without_and_with(spec: &SpecFiles, path: &str) -> Option<(Crate, Crate)> {
    let mut without = spec.clone();
    without.files.remove(path);
    let mut with = spec.clone();
    // The report shows the first places of many, so what is left may have more.
    while let Err(problems) = generator::read(&without) {
        let mut entries = BTreeSet::new();
        for (file, keys) in problems.places().flat_map(|(_, places)| places) {
            if !file.ends_with("/discrepancies.yaml") {
                return None;
            }
            entries.insert((file.to_owned(), keys.into_iter().next()?));
        }
        for (file, entry) in entries {
            for spec in [&mut without, &mut with] {
                let Some(text) = spec.files.get_mut(&file) else {
                    continue;
                };
                let rest = without_entry(text, &entry);
                if rest == *text {
                    return None;
                }
                *text = rest;
                if text.trim().is_empty() {
                    spec.files.remove(&file);
                }
            }
        }
    }
    let with = generator::read(&with).or_else(|_| generator::read(spec));
    Some((generator::read(&without).ok()?, with.ok()?))
}

/// A ledger without an entry.
fn without_entry(ledger: &str, entry: &str) -> String {
    let mut is_in = false;
    let lines = ledger.split_inclusive('\n').filter(|line| {
        if !line.starts_with([' ', '#', '\n']) {
            is_in = line.starts_with(&format!("{entry}:"));
        }
        !is_in
    });
    lines.collect()
}

/// The published definitions as a spec, where they are.
pub(crate) fn published() -> Option<SpecFiles> {
    let folder = tests::root().join("../shared/definitions/vod");
    if !folder.is_dir() {
        return None;
    }
    let mut spec = SpecFiles::default();
    let krate = "name: demo\ndescription: A demo.\n".to_owned();
    spec.files.insert("crate.yaml".to_owned(), krate);
    let (mut operations, mut about) = (Vec::new(), None);
    for (name, text) in tests::files(&folder) {
        let read = read(&name, &text).unwrap_or_else(|why| panic!("{name}: {why}"));
        about.get_or_insert(read.service);
        operations.extend(read.operations);
    }
    let transcript = import(&operations, &about.unwrap_or_default(), "vod", &spec);
    let transcript = transcript.unwrap_or_else(|problems| panic!("{problems}"));
    let service = transcript
        .service
        .map(|text| ("vod/service.yaml".to_owned(), text));
    spec.files.extend(service);
    for operation in transcript.operations {
        let draft = operation.draft.map(|draft| (operation.path, draft.yaml));
        spec.files.extend(draft);
    }
    Some(spec)
}
