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

mod agreement;
mod edit;
mod files;
mod fill;
mod known;
mod layout;
mod mend;
mod merge;
mod names;
mod neighbours;
mod operation_names;
mod plan;
mod service_draft;
mod settle;
mod sharing;
mod sheet;
mod text;
mod verb;

use std::collections::BTreeMap;

use generator::diagnostic::Diagnostics;
use generator::page::read_spec;
use generator::source::{Sources, SpecFiles};

use crate::facts::{self, PageFacts, Source};
use crate::import::{Definition, ServiceFacts};
use crate::read::Doubt;
use crate::verify::{SavedPage, reading};
pub(crate) use agreement::{differences_of_draft, uri};
use files::{files_without_pages, read_service, service_files, service_path};
use known::{Identity, KnownFiles};
pub use known::{Resemblance, SameBy};
use mend::DraftFile;
pub use merge::{Change, Known, Merged, merge};
pub use names::check_service;
use neighbours::Neighbours;
use plan::Plan;
use service_draft::ServiceDraft;
pub use sheet::Counts;

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
    /// The file that resembles it though its method or path is another one: its own, unless there is a draft.
    pub resemblance: Option<Resemblance>,
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
    drafts(sources.collect(), service, spec, false)
}

/// The same of pages whose operations are new: none is taken for one of another path because of its title.
///
/// # Errors
///
/// As for [`transcribe`].
pub fn transcribe_new(
    pages: &[SavedPage],
    service: &str,
    spec: &SpecFiles,
) -> Result<Transcript, Diagnostics> {
    let sources = pages.iter().map(|saved| (saved, facts::page(&saved.page)));
    drafts(sources.collect(), service, spec, true)
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
    import_definitions(definitions, about, service, spec, false)
}

/// The same of definitions whose operations are new: none is taken for one of another name, method or path.
///
/// # Errors
///
/// As for [`import`].
pub fn import_new(
    definitions: &[Definition],
    about: &ServiceFacts,
    service: &str,
    spec: &SpecFiles,
) -> Result<Transcript, Diagnostics> {
    import_definitions(definitions, about, service, spec, true)
}

fn import_definitions(
    definitions: &[Definition],
    about: &ServiceFacts,
    service: &str,
    spec: &SpecFiles,
    as_new: bool,
) -> Result<Transcript, Diagnostics> {
    let sources = definitions
        .iter()
        .map(|definition| (&definition.saved, vec![definition.facts.clone()]));
    let mut spec = spec.clone();
    let path = service_path(service);
    let drafted = layout::service(service, about);
    let is_new = !spec.files.contains_key(&path);
    spec.files.entry(path).or_insert_with(|| drafted.clone());
    let transcript = drafts(sources.collect(), service, &spec, as_new)?;
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
    as_new: bool,
) -> Result<Transcript, Diagnostics> {
    let known = read_service(service, spec)?;
    let files = service_files(service, spec);
    let mut service_draft = ServiceDraft {
        service,
        others: Neighbours::of(known.iter().flat_map(|known| &known.pages)),
        known: KnownFiles::of(
            known.as_ref(),
            sources.iter().flat_map(|(_, found)| found),
            as_new,
        ),
        taken: files.keys().cloned().collect(),
        without_pages: files_without_pages(service, spec),
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
