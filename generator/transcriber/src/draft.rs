//! Reference pages → YAML in the spec language that the generator accepts as it is. Last stage of the transcriber.
//!
//! ```text
//! ReferencePage ──facts──▶ PageFacts ──fill──▶ Sheet ──layout──▶ YAML
//!                                                ▲                │
//!                                                └──────mend──────┘  until the generator has no complaint
//! ```
//!
//! What the spec language cannot say, or what contradicts itself, is left out and becomes a doubt: nothing
//! is settled in silence. An operation that the spec has already is not written anew: [`merge()`].

mod edit;
mod files;
mod fill;
mod known;
mod layout;
mod mend;
mod merge;
mod names;
mod neighbours;
mod plan;
mod settle;
mod sharing;
mod sheet;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use generator::diagnostic::Diagnostics;
use generator::page::read_spec;
use generator::source::{Sources, SpecFiles};

use crate::facts::{self, PageFacts, Source};
use crate::import::{Definition, ServiceFacts};
use crate::read::Doubt;
use crate::verify::{SavedPage, reading};
use files::{files_without_pages, read_service, service_files, service_path};
use known::{Identity, KnownFiles};
use mend::DraftFile;
pub use merge::{Change, Known, Merged, merge};
pub use names::check_service;
use neighbours::Neighbours;
use plan::Plan;
pub use sheet::Counts;
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
    /// The file of digests of the page's words, if it has words and is no definition: the draft is to be read with them.
    pub words: Option<String>,
    /// How much was read.
    pub counts: Counts,
    /// What a person should look at, in the page's order.
    pub doubts: Vec<Doubt>,
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
    let sources = pages.iter().map(|saved| (saved, facts::page(&saved.page)));
    drafts(sources.collect(), service, spec)
}

/// Imports definitions into a service's folder, as [`transcribe`] does with pages; an operation's `page` is its position
/// among the definitions.
///
/// # Errors
///
/// The service's files cannot be read, so that it is not known what they hold.
pub fn import(
    definitions: &[Definition],
    about: &ServiceFacts,
    service: &str,
    spec: &SpecFiles,
) -> Result<Transcript, Diagnostics> {
    let sources = definitions
        .iter()
        .map(|definition| (&definition.saved, vec![definition.facts.clone()]));
    let mut spec = spec.clone();
    let path = service_path(service);
    let drafted = layout::service(service, about);
    let is_new = !spec.files.contains_key(&path);
    spec.files.entry(path).or_insert_with(|| drafted.clone());
    let transcript = drafts(sources.collect(), service, &spec)?;
    Ok(Transcript {
        service: Some(drafted).filter(|_| is_new),
        ..transcript
    })
}

/// Drafts whatever is described and not in the spec.
fn drafts(
    mut sources: Vec<(&SavedPage, Vec<PageFacts>)>,
    service: &str,
    spec: &SpecFiles,
) -> Result<Transcript, Diagnostics> {
    let known = read_service(service, spec)?;
    let files = service_files(service, spec);
    let mut service_draft = ServiceDraft {
        service,
        others: known.as_ref().map(Neighbours::of).unwrap_or_default(),
        known: KnownFiles::of(known.as_ref(), sources.iter().flat_map(|(_, found)| found)),
        taken: files.keys().cloned().collect(),
        without_pages: files_without_pages(service, &files),
        drafts: Vec::new(),
        plan: Plan::default(),
        gone_through: 0,
    };
    service_draft
        .taken
        .insert(format!("{service}/discrepancies.yaml"));
    let officials = sources.iter().flat_map(|(_, found)| found);
    let officials = officials.filter_map(|facts| facts.official.as_deref());
    service_draft.others.reserve(officials);
    for (saved, found) in &mut sources {
        for facts in found {
            settle::rows(&saved.page, facts, &service_draft.without_pages);
        }
    }
    let found = sources.iter_mut().flat_map(|(_, found)| found);
    settle::read_only(&mut found.collect::<Vec<_>>());
    let described = sources.iter().flat_map(|(_, found)| found);
    let described = described.map(|facts| (Identity::of(facts).name, facts));
    service_draft.plan = Plan::of(&described.collect::<Vec<_>>(), &service_draft.others);
    let saved: Vec<&SavedPage> = sources.iter().map(|(saved, _)| *saved).collect();
    let mut operations = Vec::new();
    for (index, (saved, found)) in sources.into_iter().enumerate() {
        let several = found.len() > 1;
        for facts in found {
            operations.push(service_draft.operation(index, saved, facts, several));
        }
    }
    let mut drafts = service_draft.drafts;
    mend::until_accepted(&mut drafts, &files);
    sharing::write(&mut drafts, &files);
    let service_yaml = service_path(service);
    let needed = !drafts.is_empty() && !spec.files.contains_key(&service_yaml);
    let mut drafts: BTreeMap<String, DraftFile> = drafts
        .into_iter()
        .map(|page| (page.path.clone(), page))
        .collect();
    let mut drafted = files.clone();
    let texts = drafts.values().map(|page| (&page.path, &page.yaml));
    drafted.extend(texts.map(|(path, yaml)| (path.clone(), yaml.clone())));
    let drafted = read_spec(&Sources::read(&SpecFiles::of(drafted)), &mut Vec::new());
    for operation in &mut operations {
        let Some(page) = drafts.remove(&operation.path) else {
            continue;
        };
        let saved = saved[operation.page];
        let words = match operation.facts.source {
            Source::Page => reading(saved, &operation.facts, &drafted, &operation.path),
            Source::Definition => None,
        };
        let words = words.and_then(|words| words.record());
        operation.draft = Some(Draft::of(page, words, &operation.facts));
    }
    Ok(Transcript {
        service: files.get(&service_yaml).filter(|_| needed).cloned(),
        operations,
    })
}

/// The pages of a call on their way into one service.
struct ServiceDraft<'a> {
    service: &'a str,
    /// The service's pages and the drafts so far.
    others: Neighbours,
    /// The files of operations.
    known: KnownFiles,
    /// Paths that files have.
    taken: BTreeSet<String>,
    /// The files beside which a draft can stand alone.
    without_pages: BTreeMap<String, String>,
    drafts: Vec<DraftFile>,
    /// What objects are called that share their name with others.
    plan: Plan,
    /// How many operations there were.
    gone_through: usize,
}

impl ServiceDraft<'_> {
    /// Finds the file of an operation, or drafts one.
    fn operation(
        &mut self,
        index: usize,
        saved: &SavedPage,
        facts: PageFacts,
        several: bool,
    ) -> Operation {
        let identity = Identity::of(&facts);
        let uri = identity.uri.clone();
        let path = match self.known.find(&identity, facts.source) {
            Some(path) => {
                // A page that was saved twice, as HTML without its date and as text.
                let mut drafts = self.drafts.iter_mut();
                if let Some(page) =
                    drafts.find(|page| page.path == path && page.sheet.updated.is_none())
                {
                    page.sheet.updated.clone_from(&facts.updated);
                    page.yaml = layout::page(&page.sheet);
                }
                path
            }
            None => {
                let path = self.draft(saved, &facts, several);
                self.known.add(identity, path.clone());
                path
            }
        };
        self.gone_through += 1;
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
        let planned = |object: &str| self.plan.name(self.gone_through, object).cloned();
        let sheet = Sheet::of(&saved.page, facts, several, &self.others, planned);
        let path = self.free_path(&sheet.stem);
        let mut page = DraftFile {
            path: path.clone(),
            yaml: layout::page(&sheet),
            sheet,
        };
        mend::until_accepted(std::slice::from_mut(&mut page), &self.without_pages);
        let mut files = self.without_pages.clone();
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
    fn of(page: DraftFile, words: Option<String>, facts: &PageFacts) -> Self {
        let mut doubts = facts.doubts.clone();
        let counts = page.sheet.counts();
        doubts.extend(page.sheet.doubts);
        doubts.sort_by_key(|doubt| doubt.line);
        doubts.dedup();
        Self {
            yaml: page.yaml,
            words,
            counts,
            doubts,
        }
    }
}
