//! What a page says since its spec was written → the text of that spec, with all that a machine can write into it.
//!
//! The differences are those that `verify` finds. An edit counts only if its difference is gone afterwards and all
//! else is as it was; what has none, or one that does not do so, is left to a person.

use std::collections::BTreeSet;

use super::edit;
use super::neighbours::Neighbours;
use super::sheet::{self, Row};
use crate::facts::PageFacts;
use crate::page::{Location, Spec, read_spec};
use crate::source::{Sources, SpecFiles};
use crate::verify::{Difference, Edit, SavedPage, differences};

/// A fact that the page states and the spec does not, or the other way round.
#[derive(Clone, Debug)]
pub struct Change {
    /// Line of the saved page, from 1.
    pub line: usize,
    /// What is different.
    pub what: String,
}

impl From<&Difference> for Change {
    fn from(difference: &Difference) -> Self {
        Self {
            line: difference.problem.saved_line(),
            what: difference.problem.message.clone(),
        }
    }
}

/// What became of a spec.
#[derive(Clone, Debug, Default)]
pub struct Merged {
    /// The file's text, with all that could be merged.
    pub text: String,
    /// What was merged.
    pub done: Vec<Change>,
    /// What a person has to do.
    pub by_hand: Vec<Change>,
    /// Why nothing is merged at all, if so.
    pub held: Option<&'static str>,
}

/// Merges what a page says since into the file at `path`.
///
/// With the page as old as the spec, what differs was put otherwise by a person: nothing is merged. The date comes
/// last: a page whose changes are not all in is not of that date yet.
pub fn merge(saved: &SavedPage, facts: &PageFacts, spec: &SpecFiles, path: &str) -> Merged {
    let own = super::around(path.split('/').next().unwrap_or_default(), spec);
    let text = own.get(path).cloned().unwrap_or_default();
    let windows = text.contains('\n') && !text.replace("\r\n", "").contains('\n');
    let mut now = Compared::of(saved, facts, SpecFiles::of(own), path);
    let newer = now.is_newer();
    let sound = crate::read(&now.files).is_ok();
    let mut done = Vec::new();
    let mut refused = BTreeSet::new();
    while newer && let Some((difference, edit)) = now.next(&refused) {
        let then = now.edited(edit).filter(|then| {
            then.lacks_only(difference, &now) && (!sound || crate::read(&then.files).is_ok())
        });
        match then {
            Some(then) => {
                done.push(Change::from(difference));
                // A table's number is free once the table behind it has a new one.
                if matches!(edit, Edit::Set { key: "table", .. }) {
                    refused.clear();
                }
                now = then;
            }
            None => {
                refused.insert(difference.problem.message.clone());
            }
        }
    }
    let dated = now.differences.iter().any(Difference::is_date);
    let held = (!newer && !now.differences.is_empty()).then_some(match facts.updated {
        None => "the page has no date: nothing is merged",
        Some(_) if dated => "the page is older than the spec: nothing is merged",
        Some(_) => "page and spec have the same date: nothing is merged",
    });
    let merged = match now.source() {
        Some((merged, _)) if !done.is_empty() && windows => merged.replace('\n', "\r\n"),
        Some((merged, _)) if !done.is_empty() => merged.to_owned(),
        _ => text,
    };
    let mut left: Vec<&Difference> = now.differences.iter().collect();
    left.sort_by_key(|difference| difference.is_date());
    Merged {
        text: merged,
        done,
        by_hand: left.into_iter().map(Change::from).collect(),
        held,
    }
}

/// A page beside its spec.
struct Compared<'a> {
    saved: &'a SavedPage,
    facts: &'a PageFacts,
    files: SpecFiles,
    path: &'a str,
    sources: Sources,
    spec: Spec,
    differences: Vec<Difference>,
}

impl<'a> Compared<'a> {
    fn of(saved: &'a SavedPage, facts: &'a PageFacts, files: SpecFiles, path: &'a str) -> Self {
        let sources = Sources::read(&files);
        let spec = read_spec(&sources, &mut Vec::new());
        Self {
            differences: differences(saved, facts, &spec, path),
            saved,
            facts,
            files,
            path,
            sources,
            spec,
        }
    }

    /// Whether the page's date is later than the spec's. Days as `2026-01-16` are in order as texts are.
    fn is_newer(&self) -> bool {
        let pages = self.spec.services.iter().flat_map(|service| &service.pages);
        let known = pages
            .filter(|page| page.path == self.path)
            .map(|page| page.updated.as_str());
        let known = known.max().unwrap_or_default();
        self.facts
            .updated
            .as_deref()
            .is_some_and(|date| date > known)
    }

    /// A difference that can be edited, with its edit; the date once it is the only one.
    fn next(&self, refused: &BTreeSet<String>) -> Option<(&Difference, &Edit)> {
        let complete = self.differences.len() == 1;
        self.differences
            .iter()
            .filter(|difference| complete || !difference.is_date())
            .filter(|difference| !refused.contains(&difference.problem.message))
            .find_map(|difference| Some((difference, difference.edit.as_ref()?)))
    }

    /// The file's text and tree.
    fn source(&self) -> Option<(&str, &crate::yaml::Document)> {
        let mut files = self.sources.files.iter();
        let source = files.find(|source| source.path == self.path)?;
        Some((&source.text, source.document.as_ref().ok()?))
    }

    /// The comparison after an edit.
    fn edited(&self, edit: &Edit) -> Option<Self> {
        let (text, document) = self.source()?;
        let text = edit::apply(text, document, edit, |edit, keys| self.row(edit, keys))?;
        let mut files = self.files.clone();
        files.files.insert(self.path.to_owned(), text);
        Some(Self::of(self.saved, self.facts, files, self.path))
    }

    /// A new row as a draft would have it.
    fn row(&self, edit: &Edit, keys: &[String]) -> Option<Row> {
        let Edit::Row { row, .. } = edit else {
            return None;
        };
        let location = match keys.first().map(String::as_str) {
            Some("path") => Some(Location::Path),
            Some("headers") => Some(Location::Header),
            _ => None,
        };
        let service = self.spec.services.first();
        let others = service.map(Neighbours::of).unwrap_or_default();
        let mut row = sheet::row(row, location, &self.saved.page);
        row.name_enumeration(&others);
        Some(row)
    }

    /// Whether a difference is gone since, and nothing else has changed.
    fn lacks_only(&self, difference: &Difference, before: &Self) -> bool {
        let same = |a: &Difference, b: &Difference| a.problem.message == b.problem.message;
        let known = |other: &Difference| {
            !same(other, difference) && before.differences.iter().any(|known| same(known, other))
        };
        self.differences.len() + 1 == before.differences.len() && self.differences.iter().all(known)
    }
}
