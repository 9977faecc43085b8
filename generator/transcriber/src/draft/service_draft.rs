//! The operations of a call, one after the other → the file that each has, or a draft of one.

use std::collections::{BTreeMap, BTreeSet};

use generator::page::read_spec;
use generator::source::{Sources, SpecFiles};

use super::known::{Identity, KnownFiles, Said};
use super::mend::{self, DraftFile};
use super::neighbours::Neighbours;
use super::plan::Plan;
use super::sheet::Sheet;
use super::{Operation, layout};
use crate::facts::PageFacts;
use crate::verify::SavedPage;

/// The pages of a call on their way into one service.
pub(super) struct ServiceDraft<'a> {
    pub(super) service: &'a str,
    /// The service's pages and the drafts so far.
    pub(super) others: Neighbours,
    /// The files of operations.
    pub(super) known: KnownFiles,
    /// Paths that files have.
    pub(super) taken: BTreeSet<String>,
    /// The files beside which a draft can stand alone.
    pub(super) without_pages: BTreeMap<String, String>,
    pub(super) drafts: Vec<DraftFile>,
    /// What objects are called that share their name with others.
    pub(super) plan: Plan,
    /// How many operations have their file or draft by now: the position of the next one in the plan.
    pub(super) gone_through: usize,
}

impl ServiceDraft<'_> {
    /// Finds the file of an operation, or drafts one.
    pub(super) fn operation(
        &mut self,
        index: usize,
        saved: &SavedPage,
        facts: PageFacts,
        several: bool,
    ) -> Operation {
        let identity = Identity::of(&facts);
        let uri = identity.uri.clone();
        let found = self.known.find(&identity, &facts);
        let path = match found.path {
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
                self.known.add(identity, Said::by(&facts), path.clone());
                path
            }
        };
        self.gone_through += 1;
        Operation {
            page: index,
            uri,
            facts,
            path,
            resemblance: found.resemblance,
            draft: None,
        }
    }

    /// Drafts a page; what it says is known to the pages after it.
    fn draft(&mut self, saved: &SavedPage, facts: &PageFacts, several: bool) -> String {
        let planned = |object: &str| self.plan.name(self.gone_through, object).cloned();
        let sheet = Sheet::of(&saved.page, facts, several, &self.others, planned);
        let path = self.free_path(&sheet.stem);
        let mut page = DraftFile::of(path.clone(), sheet);
        mend::until_accepted(std::slice::from_mut(&mut page), &self.without_pages);
        let mut files = self.without_pages.clone();
        files.insert(path.clone(), page.yaml.clone());
        let sources = Sources::read(&SpecFiles::of(files));
        for service in &read_spec(&sources, &mut Vec::new()).services {
            service.pages.iter().for_each(|page| self.others.add(page));
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
