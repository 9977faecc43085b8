//! A page that has changed, and its spec → the spec with every change that is plain; the others for a person.
//!
//! The differences are those that `verify` finds. An edit counts only if its difference is gone afterwards and all
//! else is as it was; what has none, or one that does not do so, is left to a person.

mod compared;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use generator::page::{Spec, read_spec};
use generator::source::{Sources, SpecFiles};

use super::files::files_with_words;
use crate::facts::{PageFacts, Source};
use crate::verify::{Difference, Edit, Key, SavedPage, differences};
use compared::{Compared, Refused};

/// A fact that the page states and the spec does not, or the other way round.
#[derive(Clone, Debug)]
pub struct Change {
    /// Line of the saved page, from 1.
    pub line: usize,
    /// What is different.
    pub what: String,
    /// Why a machine cannot write it into the spec: what the generator says, or that a person has to read.
    pub why: Option<String>,
}

impl Change {
    fn of(difference: &Difference, saved: &SavedPage, source: Source) -> Self {
        let what = difference.problem.message.clone();
        Self {
            line: difference.problem.saved_line(),
            what: what.replace("the page", &format!("the {}", source.word())),
            why: (difference.id.key == Key::ReadWords).then(|| {
                format!(
                    "read it, then run `cargo xtask verify {} --read`",
                    saved.path
                )
            }),
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
    pub not_merged_because: Option<&'static str>,
}

/// Merges what a page says since into the file at `path`.
///
/// With the page as old as the spec, what differs was put otherwise by a person: nothing is merged. The date comes
/// last: a page whose changes are not all in, or whose words have changed since a person last read them, is not of that
/// date yet.
pub fn merge(saved: &SavedPage, facts: &PageFacts, spec: &SpecFiles, path: &str) -> Merged {
    let own = files_with_words(path.split('/').next().unwrap_or_default(), spec);
    let text = own.get(path).cloned().unwrap_or_default();
    let windows = text.contains('\n') && !text.replace("\r\n", "").contains('\n');
    let mut current = Compared::of(saved, facts, SpecFiles::of(own), path);
    let newer = current.is_newer();
    let sound = generator::read(&current.files).is_ok();
    let mut done = Vec::new();
    // What cannot be merged, with what the generator says to it.
    let mut refused: Refused = BTreeMap::new();
    while newer && let Some(mut step) = current.next(&refused) {
        let (mut candidate, problem) = current.try_edits(&step, sound);
        // A range and a default that move together are right together only.
        let row = current.edits_of_same_row(&step);
        if candidate.is_none() && row.len() > 1 {
            (candidate, _) = current.try_edits(&row, sound);
            step = if candidate.is_some() { row } else { step };
        }
        match candidate {
            Some(candidate) => {
                done.extend(
                    step.iter()
                        .map(|(difference, _)| Change::of(difference, saved, facts.source)),
                );
                // A table's number is free once the table behind it has a new one.
                if matches!(step[..], [(_, Edit::Set { key: "table", .. })]) {
                    refused.clear();
                }
                current = candidate;
            }
            None => {
                let first = step.first();
                refused.extend(first.map(|(difference, _)| (difference.id.clone(), problem)));
            }
        }
    }
    let dated = current.differences.iter().any(Difference::is_date);
    let not_merged_because =
        (!newer && !current.differences.is_empty()).then_some(match facts.updated {
            None if facts.source == Source::Definition => {
                "the spec was written from a page: nothing is merged; what others say is for the ledger"
            }
            None => "the page has no date: nothing is merged",
            Some(_) if dated => "the page is older than the spec: nothing is merged",
            Some(_) => "page and spec have the same date: nothing is merged",
        });
    let merged = match current.source() {
        Some(merged) if !done.is_empty() && windows => merged.replace('\n', "\r\n"),
        Some(merged) if !done.is_empty() => merged.to_owned(),
        _ => text,
    };
    let mut left: Vec<&Difference> = current.differences.iter().collect();
    left.sort_by_key(|difference| difference.is_date());
    Merged {
        text: merged,
        done,
        by_hand: left
            .into_iter()
            .map(|difference| {
                let change = Change::of(difference, saved, facts.source);
                let refused = refused.get(&difference.id).cloned().flatten();
                Change {
                    why: refused.or(change.why),
                    ..change
                }
            })
            .collect(),
        not_merged_because,
    }
}

impl Merged {
    /// Whether nothing is left but what the generator refuses: a definition that contradicts itself has no spec that
    /// says the same.
    pub fn is_settled(&self) -> bool {
        self.done.is_empty() && self.by_hand.iter().all(|change| change.why.is_some())
    }
}

/// A service's files, read once for many comparisons.
pub struct Known {
    spec: Spec,
}

impl Known {
    /// Reads what there is of a service.
    pub fn of(service: &str, spec: &SpecFiles) -> Self {
        let sources = Sources::read(&SpecFiles::of(files_with_words(service, spec)));
        Self {
            spec: read_spec(&sources, &mut Vec::new()),
        }
    }

    /// Whether the file at `path` says what a page says; then there is nothing to merge.
    pub fn says(&self, saved: &SavedPage, facts: &PageFacts, path: &str) -> bool {
        differences(saved, facts, &self.spec, path).is_empty()
    }
}
