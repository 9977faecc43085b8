//! A reference page → YAML in the spec language that the generator accepts as it is. Last stage of the transcriber.
//!
//! ```text
//! ReferencePage ──facts──▶ PageFacts ──sheet──▶ Sheet ──layout──▶ YAML
//!                                                 ▲                │
//!                                                 └─────mend───────┘  until the generator has no complaint
//! ```
//!
//! What the spec language cannot say, or what contradicts itself, is left out and becomes a doubt: nothing
//! is settled in silence.

mod changes;
pub(crate) mod examples;
mod layout;
mod mend;
mod merge;
mod names;
mod neighbours;
mod secrets;
mod sheet;

use std::collections::BTreeMap;

pub use changes::{Change, changes, existing, unreadable};
pub use merge::{Merged, merge};
pub use names::check_service;

use crate::facts::{self, PageFacts};
use crate::reference::{Doubt, ReferencePage};
use crate::source::SpecFiles;
use neighbours::Neighbours;
use sheet::Sheet;

/// A page's operation, transcribed.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The file's path below the spec's root: `vod/show_asset_meta.yaml`.
    pub path: String,
    /// The page's title.
    pub title: String,
    /// Method and path.
    pub uri: String,
    /// The text of the file.
    pub yaml: String,
    /// The text of `service.yaml`, if the service has none.
    pub service: Option<String>,
    /// How much was read.
    pub counts: Counts,
    /// What a person should look at, in the page's order.
    pub doubts: Vec<Doubt>,
    /// The facts that the text was written from.
    pub facts: PageFacts,
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

/// Transcribes a page into a service's folder: one draft for each of its operations.
///
/// `spec` is what lies in the folder already, so that names do not clash with it.
pub fn transcribe(page: &ReferencePage, service: &str, spec: &SpecFiles) -> Vec<Draft> {
    let mut files = around(service, spec);
    let mut drafts = Vec::new();
    let operations = facts::page(page);
    let several = operations.len() > 1;
    for facts in operations {
        let others = Neighbours::of(
            &SpecFiles {
                root: String::new(),
                files: files.clone(),
            },
            service,
        );
        let mut sheet = Sheet::of(page, &facts, several, &others);
        sheet.stem = free_stem(&sheet.stem, service, &files);
        let path = format!("{service}/{}.yaml", sheet.stem);
        let yaml = mend::until_accepted(&mut sheet, &path, &mut files);
        let mut doubts = facts.doubts.clone();
        doubts.append(&mut sheet.doubts);
        doubts.sort_by_key(|doubt| doubt.line);
        doubts.dedup();
        drafts.push(Draft {
            title: facts.title.clone(),
            uri: format!("{} {}", sheet.method, sheet.path),
            service: files
                .get(&format!("{service}/service.yaml"))
                .filter(|_| drafts.is_empty() && missing(service, spec))
                .cloned(),
            counts: sheet.counts(),
            path,
            yaml,
            doubts,
            facts,
        });
    }
    drafts
}

fn missing(service: &str, spec: &SpecFiles) -> bool {
    !spec.files.contains_key(&format!("{service}/service.yaml"))
}

/// The files among which the draft must stand: those of its service, and what every spec needs.
fn around(service: &str, spec: &SpecFiles) -> BTreeMap<String, String> {
    let own = format!("{service}/");
    let files = spec.files.iter().filter(|(path, _)| path.starts_with(&own));
    let mut files: BTreeMap<String, String> = files
        .map(|(path, text)| (path.clone(), text.clone()))
        .collect();
    files.insert(
        "crate.yaml".to_owned(),
        "name: draft\ndescription: A draft.\n".to_owned(),
    );
    files
        .entry(format!("{service}/service.yaml"))
        .or_insert_with(|| layout::service(service));
    files
}

/// A file name that no other page has.
fn free_stem(stem: &str, service: &str, files: &BTreeMap<String, String>) -> String {
    let taken = |stem: &str| {
        files.contains_key(&format!("{service}/{stem}.yaml"))
            || ["service", "discrepancies"].contains(&stem)
    };
    if !taken(stem) {
        return stem.to_owned();
    }
    let mut numbered = (2..10_000).map(|number| format!("{stem}_{number}"));
    numbered
        .find(|stem| !taken(stem))
        .unwrap_or_else(|| stem.to_owned())
}
