//! What the generator refuses of a draft → left out of it, and reported.
//!
//! A page may contradict itself: a default that is no option, an example that does not fit its table. The
//! generator knows all that, so it is asked, and what it refuses is taken back and reported.

mod examples;
mod names;
mod rows;

use std::collections::{BTreeMap, BTreeSet};

use rows::Outcome;

use generator::diagnostic::{Code, Diagnostic};
use generator::page::Location;
use generator::source::SpecFiles;

use super::layout;
use super::sheet::{Sheet, Table};

/// Rounds of asking; each takes back at least one thing.
const ROUNDS: usize = 100;
/// A file on its way: what it will say, and the text that says so.
pub(super) struct DraftFile {
    pub(super) path: String,
    pub(super) sheet: Sheet,
    pub(super) yaml: String,
}

impl DraftFile {
    pub(super) fn of(path: String, sheet: Sheet) -> Self {
        Self {
            path,
            yaml: layout::page(&sheet),
            sheet,
        }
    }
}

/// Mends pages until the generator has no complaint about them beside the other files. Where several have to do with
/// one complaint, the last of them gives way.
pub(super) fn until_accepted(pages: &mut [DraftFile], others: &BTreeMap<String, String>) {
    let mut files = SpecFiles::of(others.clone());
    for page in pages.iter() {
        files.files.insert(page.path.clone(), page.yaml.clone());
    }
    let index: BTreeMap<String, usize> = pages
        .iter()
        .enumerate()
        .map(|(index, page)| (page.path.clone(), index))
        .collect();
    for _ in 0..ROUNDS {
        let Err(problems) = generator::read(&files) else {
            return;
        };
        let mut complaints: BTreeMap<usize, Vec<Complaint<'_>>> = BTreeMap::new();
        for (problem, places) in problems.places() {
            let own = places
                .into_iter()
                .filter_map(|(file, keys)| Some((*index.get(file)?, keys)));
            // That somebody receives an object, another page may say; definitions are settled already.
            let own = own.filter(|(_, keys)| {
                !matches!(keys.as_slice(), [first, .., last] if first == "objects" && last == "read_only")
            });
            // Of places in one file the first: there the mistake is.
            if let Some((page, keys)) = own.rev().max_by_key(|(page, _)| *page) {
                complaints.entry(page).or_default().push((keys, problem));
            }
        }
        let mut changed = false;
        for (page, complaints) in complaints {
            let page = &mut pages[page];
            if page.sheet.mend_all(complaints) {
                page.yaml = layout::page(&page.sheet);
                files.files.insert(page.path.clone(), page.yaml.clone());
                changed = true;
            }
        }
        // What is left then is the fault of other files.
        if !changed {
            return;
        }
    }
}

/// A complaint, and the keys that lead to its place.
type Complaint<'a> = (Vec<String>, &'a Diagnostic);

/// Positions in lists as numbers, for sorting.
fn position(keys: &[String]) -> (Option<usize>, &[String]) {
    (keys.get(2).and_then(|key| key.parse().ok()), keys)
}

/// What one change mends: an example, a row, an object.
fn place(keys: &[String]) -> Vec<String> {
    let depth = match keys.first().map(String::as_str) {
        Some("objects") => 4,
        Some("responses") => 5,
        Some("constraints") => 2,
        _ => 3,
    };
    keys.iter().take(depth).cloned().collect()
}

impl Sheet {
    /// Mends each place once; says whether anything changed.
    fn mend_all(&mut self, mut complaints: Vec<Complaint<'_>>) -> bool {
        let mut changed = self.mend_first_example(&mut complaints);
        // From behind, so that positions in lists stay what they are.
        complaints.sort_by(|(a, _), (b, _)| position(b).cmp(&position(a)));
        let mut done = BTreeSet::new();
        for (keys, problem) in complaints {
            if done.insert(place(&keys)) {
                changed |= self.mend(&keys, problem);
            }
        }
        changed
    }

    /// Takes back what the generator complains about; says whether anything changed.
    fn mend(&mut self, keys: &[String], problem: &Diagnostic) -> bool {
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        let why = &problem.message;
        match keys.as_slice() {
            // Every example request is of another operation.
            ["uri"] if problem.code == Code::Example => {
                let any = !self.example_requests.is_empty();
                while self.drop_example("requests", "0", why) {}
                any
            }
            ["operation", ..] => {
                self.operation += if problem.code == Code::DuplicateOperation {
                    "2"
                } else {
                    "Operation"
                };
                true
            }
            ["constraints", index, ..] => self.drop_constraint(index, why),
            ["objects", name, ..] if matches!(problem.code, Code::ConflictingObject) => {
                self.rename_object(name, why)
            }
            ["objects", name] | ["objects", name, "rust" | "table" | "doc", ..] => {
                match problem.code {
                    Code::UnusedObject => self.drop_object(name, why),
                    _ => self.rename_object(name, why),
                }
            }
            [
                "path" | "query" | "headers" | "body",
                "rows",
                row,
                rest @ ..,
            ] => {
                let outcome = mend_located(&mut self.request, keys[0], row, rest, problem);
                self.settle(outcome)
            }
            [
                "responses",
                status,
                section @ ("headers" | "body"),
                "rows",
                row,
                rest @ ..,
            ] => {
                let mut responses = self.responses.iter_mut();
                let response = responses.find(|it| it.status.to_string() == *status);
                let outcome = response
                    .and_then(|it| mend_located(&mut it.tables, section, row, rest, problem));
                self.settle(outcome)
            }
            ["body", rest @ ..] => {
                let outcome = mend_whole(&mut self.request, rest, problem);
                self.settle(outcome)
            }
            ["responses", status, "body", rest @ ..] => {
                let mut responses = self.responses.iter_mut();
                let response = responses.find(|it| it.status.to_string() == *status);
                let outcome = response.and_then(|it| mend_whole(&mut it.tables, rest, problem));
                self.settle(outcome)
            }
            ["objects", name, "rows", row, rest @ ..] => {
                let object = self.objects.iter_mut().find(|object| object.name == *name);
                let outcome = object.map(|object| object.table.mend(row, rest, problem, None));
                self.settle(outcome)
            }
            _ => false,
        }
    }

    /// Reports what became of a row.
    fn settle(&mut self, outcome: Option<Outcome>) -> bool {
        match outcome {
            None | Some(Outcome::Nothing) => false,
            Some(Outcome::Silent) => true,
            Some(Outcome::Rename(name)) => {
                let Some(new) = self.free_enumeration(&name) else {
                    return false;
                };
                for (_, table) in self.tables_mut() {
                    for row in &mut table.rows {
                        if row.enumeration.as_deref() == Some(&name) {
                            row.enumeration = Some(new.clone());
                        }
                    }
                }
                true
            }
            Some(Outcome::Told(line, read, why)) => {
                self.doubt(line, read, why);
                true
            }
        }
    }

    fn drop_constraint(&mut self, index: &str, why: &str) -> bool {
        let Some(rule) = index
            .parse::<usize>()
            .ok()
            .and_then(|index| self.constraints.get_mut(index))
        else {
            return false;
        };
        if rule.when.is_empty() {
            return false;
        }
        rule.when.clear();
        let (read, line) = (rule.prose.chars().take(100).collect::<String>(), self.line);
        self.doubt(
            line,
            read,
            format!("{why}; the rule stands without its condition"),
        );
        true
    }

    fn drop_object(&mut self, name: &str, why: &str) -> bool {
        let before = self.objects.len();
        self.objects.retain(|object| object.name != name);
        let line = self.line;
        self.doubt(line, name, format!("{why}; it was left out"));
        before > self.objects.len()
    }
}

/// Mends a row of a request or response; without rows there is no table.
fn mend_located(
    tables: &mut Vec<(Location, Table)>,
    section: &str,
    row: &str,
    keys: &[&str],
    problem: &Diagnostic,
) -> Option<Outcome> {
    let mut found = tables.iter_mut();
    let found = found.find(|(location, _)| layout::section(*location) == section);
    let outcome = found.map(|(location, table)| table.mend(row, keys, problem, Some(*location)));
    tables.retain(|(_, table)| !table.rows.is_empty());
    outcome
}

/// Mends a body that is one value; without the value there is no body.
fn mend_whole(
    tables: &mut Vec<(Location, Table)>,
    keys: &[&str],
    problem: &Diagnostic,
) -> Option<Outcome> {
    let mut found = tables.iter_mut();
    let (location, table) = found.find(|(location, _)| *location == Location::Whole)?;
    let outcome = table.mend("body", keys, problem, Some(*location));
    tables.retain(|(_, table)| !table.rows.is_empty());
    Some(outcome)
}
