//! Reference pages → YAML in the spec language that the generator accepts as it is. Last stage of the transcriber.
//!
//! ```text
//! ReferencePage ──facts──▶ PageFacts ──sheet──▶ Sheet ──layout──▶ YAML
//!                                                 ▲                │
//!                                                 └─────mend───────┘  until the generator has no complaint
//! ```
//!
//! What the spec language cannot say, or what contradicts itself, is left out and becomes a doubt: nothing
//! is settled in silence. An operation that the spec has already is not written anew: [`merge()`].

mod edit;
mod layout;
mod mend;
mod merge;
mod names;
mod neighbours;
mod sheet;

use std::collections::{BTreeMap, BTreeSet};

pub use merge::{Change, Merged, merge};
pub use names::check_service;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::facts::{self, PageFacts};
use crate::page::{ServiceSpec, read_spec};
use crate::reference::Doubt;
use crate::source::{Sources, SpecFiles, Spot};
use crate::verify::SavedPage;
use mend::Page;
use neighbours::Neighbours;
use sheet::Sheet;

/// What became of a call's pages.
#[derive(Clone, Debug, Default)]
pub struct Transcript {
    /// The text of `service.yaml`, if the service has none and one is needed.
    pub service: Option<String>,
    /// The operations of the pages, in the order of the pages.
    pub operations: Vec<Operation>,
}

/// An operation of a page.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Which of the pages describes it.
    pub page: usize,
    /// Method and path.
    pub uri: String,
    /// What the page says of it.
    pub facts: PageFacts,
    /// Its file's path below the spec's root: `vod/show_asset_meta.yaml`.
    pub path: String,
    /// What the file is to say; none if there is a file already, or an earlier page has the operation, too.
    pub draft: Option<Draft>,
}

/// What a page says, transcribed.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The text of the file.
    pub yaml: String,
    /// How much was read.
    pub counts: Counts,
    /// What a person should look at, in the page's order.
    pub doubts: Vec<Doubt>,
}

/// How much a page holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tables.
    pub tables: usize,
    /// Their rows.
    pub rows: usize,
    /// Objects.
    pub objects: usize,
    /// Enumerations.
    pub enumerations: usize,
    /// Example requests and responses.
    pub examples: usize,
}

/// Transcribes pages into a service's folder.
///
/// `spec` is what lies in the folder already: its operations are left as they are, and names do not clash with it.
///
/// # Errors
///
/// The service's files cannot be read, so that it is not known what they hold.
pub fn transcribe(
    pages: &[SavedPage],
    service: &str,
    spec: &SpecFiles,
) -> Result<Transcript, Diagnostics> {
    let known = existing(service, spec)?;
    let files = around(service, spec);
    let mut desk = Desk {
        service,
        others: known.as_ref().map(Neighbours::of).unwrap_or_default(),
        paths: known.iter().flat_map(paths).collect(),
        taken: files.keys().cloned().collect(),
        alone: alone(service, &files),
        drafts: Vec::new(),
    };
    desk.taken.insert(format!("{service}/discrepancies.yaml"));
    let mut operations = Vec::new();
    for (index, saved) in pages.iter().enumerate() {
        let found = facts::page(&saved.page);
        let several = found.len() > 1;
        for facts in found {
            operations.push(desk.operation(index, saved, facts, several));
        }
    }
    let mut drafts = desk.drafts;
    mend::until_accepted(&mut drafts, &files);
    let service_yaml = service_path(service);
    let needed = !drafts.is_empty() && !spec.files.contains_key(&service_yaml);
    let mut drafts: BTreeMap<String, Page> = drafts
        .into_iter()
        .map(|page| (page.path.clone(), page))
        .collect();
    for operation in &mut operations {
        let page = drafts.remove(&operation.path);
        operation.draft = page.map(|page| Draft::of(page, &operation.facts));
    }
    Ok(Transcript {
        service: files.get(&service_yaml).filter(|_| needed).cloned(),
        operations,
    })
}

/// The pages of a call on their way into one service.
struct Desk<'a> {
    service: &'a str,
    /// The service's pages and the drafts so far.
    others: Neighbours,
    /// The files of operations, by method and path.
    paths: BTreeMap<String, String>,
    /// Paths that files have.
    taken: BTreeSet<String>,
    /// The files beside which a draft can stand alone.
    alone: BTreeMap<String, String>,
    drafts: Vec<Page>,
}

impl Desk<'_> {
    /// Finds the file of an operation, or drafts one.
    fn operation(
        &mut self,
        index: usize,
        saved: &SavedPage,
        facts: PageFacts,
        several: bool,
    ) -> Operation {
        let (method, path) = sheet::uri(&facts, &mut Vec::new());
        let uri = format!("{method} {path}");
        let path = match self.paths.get(&uri) {
            Some(path) => {
                // A page that was saved twice, as HTML without its date and as text.
                let mut drafts = self.drafts.iter_mut();
                if let Some(page) =
                    drafts.find(|page| page.path == *path && page.sheet.updated.is_none())
                {
                    page.sheet.updated.clone_from(&facts.updated);
                    page.yaml = layout::page(&page.sheet);
                }
                path.clone()
            }
            None => self.draft(saved, &facts, several),
        };
        self.paths.insert(uri.clone(), path.clone());
        Operation {
            page: index,
            uri,
            facts,
            path,
            draft: None,
        }
    }

    /// Drafts a page; what it says is known to the pages after it.
    fn draft(&mut self, saved: &SavedPage, facts: &PageFacts, several: bool) -> String {
        let sheet = Sheet::of(&saved.page, facts, several, &self.others);
        let path = self.free_path(&sheet.stem);
        let mut page = Page {
            path: path.clone(),
            yaml: layout::page(&sheet),
            sheet,
        };
        mend::until_accepted(std::slice::from_mut(&mut page), &self.alone);
        let mut files = self.alone.clone();
        files.insert(path.clone(), page.yaml.clone());
        let sources = Sources::read(&SpecFiles::of(files));
        for service in &read_spec(&sources, &mut Vec::new()).services {
            self.others.add(service);
        }
        self.taken.insert(path.clone());
        self.drafts.push(page);
        path
    }

    /// A path that no other file has.
    fn free_path(&self, stem: &str) -> String {
        let path = |end: String| format!("{}/{stem}{end}.yaml", self.service);
        let numbered = (2..).map(|number| path(format!("_{number}")));
        let mut paths = std::iter::once(path(String::new())).chain(numbered);
        paths
            .find(|path| !self.taken.contains(path))
            .unwrap_or_default()
    }
}

impl Draft {
    fn of(page: Page, facts: &PageFacts) -> Self {
        let mut doubts = facts.doubts.clone();
        let counts = page.sheet.counts();
        doubts.extend(page.sheet.doubts);
        doubts.sort_by_key(|doubt| doubt.line);
        doubts.dedup();
        Self {
            yaml: page.yaml,
            counts,
            doubts,
        }
    }
}

/// What a service's files say, if there are any.
fn existing(service: &str, spec: &SpecFiles) -> Result<Option<ServiceSpec>, Diagnostics> {
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

/// The file of each operation, by method and path.
fn paths(service: &ServiceSpec) -> impl Iterator<Item = (String, String)> {
    let pages = service.pages.iter();
    pages.map(|page| {
        (
            format!("{} {}", page.method, page.uri.value),
            page.path.clone(),
        )
    })
}

/// The files among which a draft must stand: those of its service, and what every spec needs.
fn around(service: &str, spec: &SpecFiles) -> BTreeMap<String, String> {
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
        .or_insert_with(|| layout::service(service));
    files
}

/// Of those files the ones that are no page's.
fn alone(service: &str, files: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let kept = [CRATE.to_owned(), service_path(service)];
    let files = files.iter().filter(|(path, _)| kept.contains(path));
    files
        .map(|(path, text)| (path.clone(), text.clone()))
        .collect()
}

const CRATE: &str = "crate.yaml";

fn service_path(service: &str) -> String {
    format!("{service}/service.yaml")
}
