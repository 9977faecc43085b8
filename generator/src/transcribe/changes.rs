//! A page held against the spec that was transcribed from it once: what the page says otherwise now.

mod comparison;

use std::collections::{BTreeMap, BTreeSet};

use comparison::Comparison;

use super::sheet::Row as NewRow;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::facts::PageFacts;
use crate::page::{Page, Row, Spec, read_spec};
use crate::reference::ReferencePage;
use crate::source::{Sources, SpecFiles, Spot};

/// A fact that the page states and the spec does not, or the other way round.
#[derive(Clone, Debug)]
pub struct Change {
    /// Line of the page, from 1; 0 if the page has nothing there.
    pub line: usize,
    /// Where: `query.size`, `AssetInfo.status`, `200.body.total`.
    pub place: String,
    /// What is different: `default: 10 in the spec, 20 on the page`.
    pub what: String,
    /// How the spec can be brought up to date, if a machine can do it.
    pub(super) edit: Option<Edit>,
}

/// What to do to the text of a spec.
#[derive(Clone, Debug)]
pub(super) enum Edit {
    /// The scalar at these keys: the old text, the new text, the sentence that says so.
    Set(Vec<String>, String, String, Option<String>),
    /// A row below the row at these keys.
    Insert(Vec<String>, Box<NewRow>),
    /// An option below the option at these keys: value and meaning.
    Option(Vec<String>, String, String),
}

/// The file of the page that has this method and path, if the spec has one.
pub fn existing(spec: &SpecFiles, service: &str, uri: &str) -> Option<String> {
    let read = spec_of(spec);
    let service = read
        .services
        .into_iter()
        .find(|known| known.folder == service)?;
    let page = service
        .pages
        .into_iter()
        .find(|page| format!("{} {}", page.method, page.uri.value) == uri)?;
    Some(page.path)
}

/// Why a service's files cannot be read, if so: what they hold is not known then.
pub fn unreadable(spec: &SpecFiles, service: &str) -> Option<Diagnostics> {
    let own = format!("{service}/");
    let files = spec.files.iter().filter(|(path, _)| path.starts_with(&own));
    let sources = Sources::read(&SpecFiles {
        root: spec.root.clone(),
        files: files
            .map(|(path, text)| (path.clone(), text.clone()))
            .collect(),
    });
    let mut problems = Vec::new();
    read_spec(&sources, &mut problems);
    // `crate.yaml` is none of the service's, and without pages there may be no `service.yaml` yet.
    let missing = |problem: &Diagnostic| matches!(&problem.spot, Spot::Missing(_));
    problems.retain(|problem| !missing(problem));
    (!problems.is_empty()).then(|| Diagnostics::new(problems, sources))
}

fn spec_of(spec: &SpecFiles) -> Spec {
    read_spec(&Sources::read(spec), &mut Vec::new())
}

/// What a page says otherwise than the file at `path`.
pub fn changes(
    page: &ReferencePage,
    facts: &PageFacts,
    spec: &SpecFiles,
    path: &str,
) -> Vec<Change> {
    let read = spec_of(spec);
    let Some(service) = read
        .services
        .iter()
        .find(|service| service.pages.iter().any(|page| page.path == path))
    else {
        return Vec::new();
    };
    let Some(known) = service.pages.iter().find(|page| page.path == path) else {
        return Vec::new();
    };
    let mut enumerations: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for row in service.pages.iter().flat_map(rows) {
        let values = row
            .options
            .iter()
            .flat_map(|options| &options.value)
            .map(|option| option.value.value.as_str());
        if let Some(name) = &row.enumeration {
            enumerations.entry(&name.value).or_default().extend(values);
        }
    }
    let mut comparison = Comparison {
        page,
        renamed: renamed(facts, known),
        enumerations,
        changes: Vec::new(),
    };
    comparison.page(facts, known);
    comparison.changes
}

fn rows(page: &Page) -> impl Iterator<Item = &Row> {
    let responses = page.responses.iter().flat_map(|response| &response.tables);
    let located = page.request.iter().chain(responses).map(|(_, table)| table);
    located
        .chain(page.objects.iter().map(|object| &object.table))
        .flat_map(|table| &table.rows)
}

/// Names that the spec gives to objects that the transcriber calls otherwise: told by their table's number.
fn renamed(facts: &PageFacts, known: &Page) -> BTreeMap<String, String> {
    let called = |name: &str| known.objects.iter().any(|object| object.name.value == name);
    let objects = facts.objects.iter().filter(|object| !called(&object.name));
    let pairs = objects.filter_map(|object| {
        let same = known.objects.iter().find(|other| {
            object.tables.contains(&other.table.number.value)
                && facts
                    .objects
                    .iter()
                    .all(|object| object.name != other.name.value)
        })?;
        Some((object.name.clone(), same.name.value.clone()))
    });
    pairs.collect()
}
