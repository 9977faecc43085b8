//! A page beside a state of its spec: what differs, what could be done about it, and the state after that.

use std::collections::BTreeMap;

use generator::page::{Location, Spec, TypeNotation, read_spec};
use generator::source::{Sources, SpecFiles};

use super::super::edit::{self, New};
use super::super::fill;
use super::super::neighbours::Neighbours;
use crate::facts::{PageFacts, Source};
use crate::verify::{Difference, DifferenceId, Edit, SavedPage, differences};

/// A page beside its spec.
pub(super) struct Compared<'a> {
    saved: &'a SavedPage,
    facts: &'a PageFacts,
    pub(super) files: SpecFiles,
    path: &'a str,
    sources: Sources,
    spec: Spec,
    pub(super) differences: Vec<Difference>,
}

impl<'a> Compared<'a> {
    pub(super) fn of(
        saved: &'a SavedPage,
        facts: &'a PageFacts,
        files: SpecFiles,
        path: &'a str,
    ) -> Self {
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
    pub(super) fn is_newer(&self) -> bool {
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
    pub(super) fn next(&self, refused: &Refused) -> Option<Vec<Step<'_>>> {
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
    pub(super) fn source(&self) -> Option<&str> {
        self.sources.text_at(self.path)
    }

    /// The comparison after some edits, if their differences are gone then and all else is as it was; or what the
    /// generator says to it, where it had nothing to say before.
    pub(super) fn try_edits(
        &self,
        steps: &[Step<'_>],
        sound: bool,
    ) -> (Option<Self>, Option<String>) {
        let candidate = self.edited(steps);
        let candidate = candidate.filter(|candidate| candidate.lacks_only(steps, self));
        let problem = candidate.as_ref().filter(|_| sound);
        let problem = problem.and_then(Self::problem);
        (candidate.filter(|_| problem.is_none()), problem)
    }

    /// All edits of the row that an edit is of.
    pub(super) fn edits_of_same_row(&self, steps: &[Step<'_>]) -> Vec<Step<'_>> {
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
pub(super) type Refused = BTreeMap<DifferenceId, Option<String>>;

/// A difference and its edit.
pub(super) type Step<'a> = (&'a Difference, &'a Edit);

/// The object that values of a type are, or hold.
fn object_of(notation: &TypeNotation) -> Option<&str> {
    match notation {
        TypeNotation::Object(name) => Some(name),
        TypeNotation::Array(items) | TypeNotation::Map(items) => object_of(items),
        _ => None,
    }
}
