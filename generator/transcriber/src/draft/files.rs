//! The files of a service beside which drafts are written: what is there, and what every spec needs.

use std::collections::BTreeMap;

use generator::diagnostic::{Diagnostic, Diagnostics};
use generator::page::{PageWords, ServiceSpec, read_spec};
use generator::source::{Sources, SpecFiles, Spot};

use super::layout;
use crate::import::ServiceFacts;

/// What a service's files say, if there are any.
pub(super) fn read_service(
    service: &str,
    spec: &SpecFiles,
) -> Result<Option<ServiceSpec>, Diagnostics> {
    let own = format!("{service}/");
    let mut spec = spec.clone();
    spec.files.retain(|path, _| path.starts_with(&own));
    spec.unreadable
        .retain(|path, _| path == service || path.starts_with(&own));
    let sources = Sources::read(&spec);
    let mut problems = Vec::new();
    let mut read = read_spec(&sources, &mut problems);
    // `crate.yaml` is none of the service's, and without pages there may be no `service.yaml` yet.
    let missing = |problem: &Diagnostic| matches!(&problem.spot, Spot::Missing(_));
    problems.retain(|problem| !missing(problem));
    if problems.is_empty() {
        Ok(read.services.pop())
    } else {
        Err(Diagnostics::new(problems, sources))
    }
}

/// The files among which a draft must stand: those of its service, and what every spec needs.
pub(super) fn service_files(service: &str, spec: &SpecFiles) -> BTreeMap<String, String> {
    let own = format!("{service}/");
    let files = spec.files.iter().filter(|(path, _)| path.starts_with(&own));
    let files = files.map(|(path, text)| (path.clone(), text.clone()));
    files.chain(files_without_pages(service, spec)).collect()
}

/// What every spec needs: beside these files, a draft can stand alone.
pub(super) fn files_without_pages(service: &str, spec: &SpecFiles) -> BTreeMap<String, String> {
    let path = service_path(service);
    let known = spec.files.get(&path).cloned();
    let text = known.unwrap_or_else(|| layout::service(service, &ServiceFacts::default()));
    BTreeMap::from([(path, text), (CRATE.to_owned(), CRATE_TEXT.to_owned())])
}

/// The same with what was read of the words of each page.
pub(super) fn files_with_words(service: &str, spec: &SpecFiles) -> BTreeMap<String, String> {
    let mut files = service_files(service, spec);
    let read = files.keys().map(|page| PageWords::path(page));
    let read = read.filter_map(|path| spec.files.get_key_value(&path));
    let read: Vec<(String, String)> = read
        .map(|(path, text)| (path.clone(), text.clone()))
        .collect();
    files.extend(read);
    files
}

const CRATE: &str = "crate.yaml";
const CRATE_TEXT: &str = "name: draft\ndescription: A draft.\n";

pub(super) fn service_path(service: &str) -> String {
    format!("{service}/service.yaml")
}
