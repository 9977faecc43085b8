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
    let mut files: BTreeMap<String, String> = files
        .map(|(path, text)| (path.clone(), text.clone()))
        .collect();
    files.insert(
        CRATE.to_owned(),
        "name: draft\ndescription: A draft.\n".to_owned(),
    );
    files
        .entry(service_path(service))
        .or_insert_with(|| layout::service(service, &ServiceFacts::default()));
    files
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

/// Of those files the ones that are no page's.
pub(super) fn files_without_pages(
    service: &str,
    files: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let kept = [CRATE.to_owned(), service_path(service)];
    let files = files.iter().filter(|(path, _)| kept.contains(path));
    files
        .map(|(path, text)| (path.clone(), text.clone()))
        .collect()
}

const CRATE: &str = "crate.yaml";

pub(super) fn service_path(service: &str) -> String {
    format!("{service}/service.yaml")
}
