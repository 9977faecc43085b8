//! What a definition says of a row, and the generator refuses → left out of the facts, and reported.
//!
//! A definition states its facts by machine, and contradicts itself more often than a page. What is refused goes before
//! objects are compared and named: one that is described alike everywhere stays one. What of a page is refused,
//! [`mend`](super::mend) takes back from the draft.

use std::collections::{BTreeMap, BTreeSet};

use generator::page::{Location, TypeNotation};
use generator::source::SpecFiles;

use super::neighbours::Neighbours;
use super::sheet::Sheet;
use super::{layout, plan};
use crate::facts::{Facts, PageFacts, RowFacts, Source, TableFacts};
use crate::read::{Doubt, ReferencePage};

/// Rounds of asking; each leaves out at least one fact.
const ROUNDS: usize = 20;

/// Leaves out what the generator refuses of the rows of one operation. `others` are the files beside which a draft can
/// stand alone.
pub(super) fn rows(page: &ReferencePage, facts: &mut PageFacts, others: &BTreeMap<String, String>) {
    if facts.source == Source::Page {
        return;
    }
    for _ in 0..ROUNDS {
        let sheet = Sheet::of(page, facts, false, &Neighbours::default(), |_| None);
        let folder = others
            .keys()
            .find_map(|path| path.strip_suffix("/service.yaml"));
        let path = format!("{}/settled.yaml", folder.unwrap_or_default());
        let mut files = others.clone();
        files.insert(path.clone(), layout::page(&sheet));
        let Err(problems) = generator::read(&SpecFiles::of(files)) else {
            return;
        };
        let mut changed = false;
        for (problem, places) in problems.places() {
            let own = places.into_iter().find(|(file, _)| *file == path);
            let keys = own.map(|(_, keys)| keys).unwrap_or_default();
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            let Some((row, key)) = row(facts, &keys) else {
                continue;
            };
            if let Some(said) = row.facts.leave_out(key) {
                let read = format!("{}: {key} {said}", row.name);
                let doubt = Doubt::new(row.line, read, format!("{}; left out", problem.message));
                facts.doubts.push(doubt);
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}

/// The row that keys of a page lead to, and the key within it.
fn row<'f, 'k>(facts: &'f mut PageFacts, keys: &[&'k str]) -> Option<(&'f mut RowFacts, &'k str)> {
    let located = |tables: &'f mut Vec<(Location, TableFacts)>, section: &str| {
        let mut tables = tables.iter_mut();
        let found = tables.find(|(location, _)| layout::section(*location) == section);
        found.map(|(_, table)| table)
    };
    let (table, rest) = match keys {
        ["responses", status, section, rest @ ..] => {
            let mut responses = facts.responses.iter_mut();
            let response = responses.find(|response| response.status.to_string() == **status)?;
            (located(&mut response.tables, section)?, rest)
        }
        ["objects", name, rest @ ..] => {
            let mut objects = facts.objects.iter_mut();
            (
                &mut objects.find(|object| object.name == *name)?.table,
                rest,
            )
        }
        [section, rest @ ..] => (located(&mut facts.request, section)?, rest),
        [] => return None,
    };
    match rest {
        ["rows", name, key, ..] => {
            let row = table.rows.iter_mut().find(|row| row.name == *name)?;
            Some((row, key))
        }
        // A body that is one value as a whole.
        [key, ..] if *key != "rows" => Some((table.rows.first_mut()?, key)),
        _ => None,
    }
}

impl Facts {
    /// Takes back what is said under a key; says what that was.
    fn leave_out(&mut self, key: &str) -> Option<String> {
        let text = |fact: &mut Option<crate::facts::Fact<String>>| Some(fact.take()?.value);
        match key {
            "pattern" => text(&mut self.pattern),
            "example" => text(&mut self.example),
            "default" => text(&mut self.default),
            "constant" => text(&mut self.constant),
            "format" => Some(self.format.take()?.value.word().to_owned()),
            "join" => Some(self.join.take()?.value.word().to_owned()),
            "nullable" => std::mem::take(&mut self.nullable).then(|| "Yes".to_owned()),
            key => {
                let at = self.limits.iter().position(|(known, _)| *known == key)?;
                let (_, limit) = self.limits.remove(at);
                Some(crate::facts::shown(&limit.value))
            }
        }
    }
}

/// Of members that only the service sets, an object must be received somewhere; in what is only sent, and in requests
/// themselves, they are members like any other.
pub(super) fn read_only(operations: &mut [&mut PageFacts]) {
    let described: Vec<(String, &PageFacts)> = operations
        .iter()
        .map(|facts| (String::new(), &**facts))
        .collect();
    let classes = plan::classes(&described);
    let mut received: BTreeSet<usize> = BTreeSet::new();
    for (index, (_, facts)) in described.iter().enumerate() {
        let mut names: Vec<&str> = facts
            .responses
            .iter()
            .flat_map(|response| &response.tables)
            .flat_map(|(_, table)| objects(table))
            .collect();
        let mut seen = BTreeSet::new();
        while let Some(name) = names.pop() {
            if seen.insert(name) {
                received.extend(classes.get(&(index, name)).copied());
                let object = facts.objects.iter().find(|object| object.name == name);
                names.extend(object.into_iter().flat_map(|object| objects(&object.table)));
            }
        }
    }
    let mut strange: Vec<Vec<String>> = Vec::new();
    for (index, (_, facts)) in described.iter().enumerate() {
        let sent = facts.objects.iter().filter(|object| {
            let class = classes.get(&(index, object.name.as_str()));
            class.is_none_or(|class| !received.contains(class))
        });
        strange.push(sent.map(|object| object.name.clone()).collect());
    }
    for (facts, strange) in operations.iter_mut().zip(strange) {
        let mut doubts = Vec::new();
        for (_, table) in facts.responses.iter_mut().flat_map(|it| &mut it.tables) {
            for row in &mut table.rows {
                // All of a response is set by the service.
                row.facts.read_only = false;
            }
        }
        let objects = facts.objects.iter_mut();
        let objects = objects.filter(|object| strange.contains(&object.name));
        let sent = facts.request.iter_mut().map(|(_, table)| table);
        for table in sent.chain(objects.map(|object| &mut object.table)) {
            for row in table.rows.iter_mut().filter(|row| row.facts.read_only) {
                row.facts.read_only = false;
                let why = "only the service sets it, which a spec says of objects that are received; left out";
                doubts.push(Doubt::new(row.line, row.name.clone(), why));
            }
        }
        doubts.dedup();
        facts.doubts.extend(doubts);
    }
}

/// The objects that rows of a table are, or hold.
fn objects(table: &TableFacts) -> impl Iterator<Item = &str> {
    table
        .rows
        .iter()
        .filter_map(|row| match row.facts.notation.item() {
            TypeNotation::Object(name) => Some(name.as_str()),
            _ => None,
        })
}
