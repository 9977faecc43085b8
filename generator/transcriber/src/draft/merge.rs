//! A page that has changed, and its spec → the spec with every change that is plain; the others for a person.
//!
//! The differences are those that `verify` finds. An edit counts only if its difference is gone afterwards and all
//! else is as it was; what has none, or one that does not do so, is left to a person.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use generator::page::{Location, Spec, TypeNotation, read_spec};
use generator::source::{Sources, SpecFiles};

use super::edit::{self, New};
use super::files::files_with_words;
use super::fill;
use super::neighbours::Neighbours;
use crate::facts::{PageFacts, Source};
use crate::verify::{Difference, DifferenceId, Edit, Key, SavedPage, differences};

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

    /// Whether the page's date is later than the spec's. Days as `2026-01-16` are in order as texts are. A definition has
    /// none: it is taken for newer than a spec without one, which was not written from a page.
    fn is_newer(&self) -> bool {
        let pages = self.spec.services.iter().flat_map(|service| &service.pages);
        let known = pages
            .filter(|page| page.path == self.path)
            .map(|page| page.updated.as_str());
        let known = known.max().unwrap_or_default();
        if self.facts.source == Source::Definition {
            return known.is_empty();
        }
        self.facts
            .updated
            .as_deref()
            .is_some_and(|date| date > known)
    }

    /// A difference that can be edited, with its edit; the date once it is the only one. A row comes with the new
    /// objects that it needs.
    fn next(&self, refused: &Refused) -> Option<Vec<Step<'_>>> {
        let complete = self.differences.len() == 1;
        let first = self
            .differences
            .iter()
            .filter(|difference| complete || !difference.is_date())
            .filter(|difference| !refused.contains_key(&difference.id))
            .find_map(|difference| Some((difference, difference.edit.as_ref()?)))?;
        let mut steps = vec![first];
        let mut at = 0;
        while let Some((_, edit)) = steps.get(at) {
            let rows = match edit {
                Edit::Row { row, .. } => std::slice::from_ref(&**row),
                Edit::Object { object, .. } => &object.table.rows,
                Edit::Set { .. } | Edit::Option { .. } => &[],
            };
            for name in rows.iter().filter_map(|row| object_of(&row.facts.notation)) {
                let object = self.differences.iter().find_map(|difference| {
                    let edit = difference.edit.as_ref()?;
                    let is = matches!(edit, Edit::Object { object, .. } if object.name == name);
                    is.then_some((difference, edit))
                });
                let new = object.filter(|(object, _)| {
                    let mut known = steps.iter();
                    !known.any(|(known, _)| known.id == object.id)
                });
                steps.extend(new);
            }
            at += 1;
        }
        Some(steps)
    }

    /// What the generator says to the files.
    fn problem(&self) -> Option<String> {
        let problems = generator::read(&self.files).err()?;
        let first = problems.iter().next()?;
        Some(first.message.clone())
    }

    /// The file's text.
    fn source(&self) -> Option<&str> {
        self.sources.text_at(self.path)
    }

    /// The comparison after some edits, if their differences are gone then and all else is as it was; or what the
    /// generator says to it, where it had nothing to say before.
    fn try_edits(&self, steps: &[Step<'_>], sound: bool) -> (Option<Self>, Option<String>) {
        let candidate = self.edited(steps);
        let candidate = candidate.filter(|candidate| candidate.lacks_only(steps, self));
        let problem = candidate.as_ref().filter(|_| sound);
        let problem = problem.and_then(Self::problem);
        (candidate.filter(|_| problem.is_none()), problem)
    }

    /// All edits of the row that an edit is of.
    fn edits_of_same_row(&self, steps: &[Step<'_>]) -> Vec<Step<'_>> {
        let [(_, Edit::Set { place, .. })] = steps else {
            return Vec::new();
        };
        let edits = self.differences.iter().filter_map(|difference| {
            let edit = difference.edit.as_ref()?;
            let same = matches!(edit, Edit::Set { place: other, .. } if other == place);
            same.then_some((difference, edit))
        });
        edits.collect()
    }

    /// The comparison after some edits.
    fn edited(&self, steps: &[Step<'_>]) -> Option<Self> {
        let mut edits: Vec<&Edit> = steps.iter().rev().map(|(_, edit)| *edit).collect();
        // From behind: what comes before stays where it is.
        edits.sort_by_key(|edit| std::cmp::Reverse(edit.place().node));
        let mut text = self.source()?.to_owned();
        for edit in edits {
            text = edit::apply(&text, edit, self.facts.source, |edit, keys| {
                self.addition(edit, keys)
            })?;
        }
        let mut files = self.files.clone();
        files.files.insert(self.path.to_owned(), text);
        Some(Self::of(self.saved, self.facts, files, self.path))
    }

    /// A new row or object as a draft would have it.
    fn addition(&self, edit: &Edit, keys: &[String]) -> Option<New> {
        let service = self.spec.services.first();
        let others = Neighbours::of(service.into_iter().flat_map(|service| &service.pages));
        let page = &self.saved.page;
        let location = match keys.first().map(String::as_str) {
            Some("path") => Some(Location::Path),
            Some("headers") => Some(Location::Header),
            _ => None,
        };
        match edit {
            Edit::Row { row, .. } => {
                let mut row = fill::row(row, location, page);
                row.name_enumeration(&others);
                Some(New::Row(Box::new(row)))
            }
            Edit::Object { object, .. } => {
                let mut object = fill::object(object, page);
                for row in &mut object.table.rows {
                    row.name_enumeration(&others);
                }
                Some(New::Object(Box::new(object)))
            }
            Edit::Set { .. } | Edit::Option { .. } => None,
        }
    }

    /// Whether these differences are gone since, and nothing else has changed.
    fn lacks_only(&self, steps: &[Step<'_>], before: &Self) -> bool {
        let known = |other: &Difference| {
            let mut before = before.differences.iter();
            steps.iter().all(|(step, _)| step.id != other.id)
                && before.any(|known| known.is_unchanged(other))
        };
        self.differences.len() + steps.len() == before.differences.len()
            && self.differences.iter().all(known)
    }
}

/// Differences that cannot be merged, with what the generator says to each.
type Refused = BTreeMap<DifferenceId, Option<String>>;

/// A difference and its edit.
type Step<'a> = (&'a Difference, &'a Edit);

/// The object that values of a type are, or hold.
fn object_of(notation: &TypeNotation) -> Option<&str> {
    match notation {
        TypeNotation::Object(name) => Some(name),
        TypeNotation::Array(items) | TypeNotation::Map(items) => object_of(items),
        _ => None,
    }
}
