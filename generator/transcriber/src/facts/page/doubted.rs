//! The facts of an operation and the page's examples → the facts without those that an example contradicts, each
//! reported as a doubt.
//!
//! Only limits and options that were inferred from a sentence go: the example is what the service was seen to say, and
//! the sentence may mean something else. What a cell or a label states stays.

use std::collections::BTreeSet;

use generator::page::{Location, Number, TypeNotation};
use serde_json::{Map, Value};

use crate::facts::fact::{Facts, shown};
use crate::facts::page_facts::{PageFacts, RowFacts, TableFacts};
use crate::read::{Doubt, Example, ReferencePage, Side};

/// A fact that an example contradicts: the object, or none for a body or query itself; the row, the key, the value.
type Contradiction = (Owner, String, &'static str, String);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Owner {
    Request(Location),
    Response(u16),
    Object(String),
}

/// Leaves out what an example contradicts.
pub(super) fn settle(page: &ReferencePage, facts: &mut PageFacts) {
    let mut found = BTreeSet::new();
    for example in &page.examples {
        Walk {
            facts,
            found: &mut found,
        }
        .example(example);
    }
    for (owner, row, key, value) in found {
        let rows = rows_of(facts, &owner);
        let Some(row) = rows.and_then(|rows| rows.iter_mut().find(|known| known.name == row))
        else {
            continue;
        };
        let (line, name) = (row.line, row.name.clone());
        if let Some((said, sentence)) = row.facts.take_inferred(key) {
            let why = format!(
                "an example has `{value}`, which contradicts `{key}: {said}`, inferred from a sentence; it was left out"
            );
            if !row.facts.constraints.contains(&sentence) && !row.facts.prose.contains(&sentence) {
                row.facts.constraints.push(sentence);
            }
            facts.doubts.push(Doubt::new(line, name, why));
        }
    }
}

fn rows_of<'f>(facts: &'f mut PageFacts, owner: &Owner) -> Option<&'f mut Vec<RowFacts>> {
    let located = |tables: &'f mut Vec<(Location, TableFacts)>, wanted: Location| {
        let found = tables.iter_mut().find(|(location, _)| *location == wanted);
        found.map(|(_, table)| &mut table.rows)
    };
    match owner {
        Owner::Request(location) => located(&mut facts.request, *location),
        Owner::Response(status) => {
            let mut responses = facts.responses.iter_mut();
            let response = responses.find(|response| response.status == *status)?;
            located(&mut response.tables, Location::Body)
        }
        Owner::Object(name) => {
            let mut objects = facts.objects.iter_mut();
            let object = objects.find(|object| object.name == *name)?;
            Some(&mut object.table.rows)
        }
    }
}

struct Walk<'w> {
    facts: &'w PageFacts,
    found: &'w mut BTreeSet<Contradiction>,
}

impl Walk<'_> {
    fn example(&mut self, example: &Example) {
        let members = example.json.as_ref().and_then(Value::as_object);
        if example.role == Some(Side::Response) {
            let status: Option<u16> = example
                .status
                .as_deref()
                .and_then(|status| status.parse().ok());
            let mut responses = self.facts.responses.iter();
            let response = responses.find(|response| match status {
                Some(status) => response.status == status,
                None => (200..300).contains(&response.status) && !response.tables.is_empty(),
            });
            let table = response.and_then(|response| body(&response.tables));
            if let (Some(response), Some(table), Some(members)) = (response, table, members) {
                self.members(&Owner::Response(response.status), &table.rows, members);
            }
            return;
        }
        if let (Some(table), Some(members)) = (body(&self.facts.request), members) {
            self.members(&Owner::Request(Location::Body), &table.rows, members);
        }
        let query = example
            .request_line
            .as_ref()
            .and_then(|line| line.split_once('?'));
        let query = query.and_then(|(_, query)| query.split_whitespace().next());
        let tables = self.facts.request.iter();
        let mut tables = tables.filter(|(location, _)| *location == Location::Query);
        if let (Some(query), Some((_, table))) = (query, tables.next()) {
            for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
                if let Some(row) = table.rows.iter().find(|row| row.name == name) {
                    let item = row.facts.notation.item();
                    self.scalar(&Owner::Request(Location::Query), row, item, value);
                }
            }
        }
    }

    fn members(&mut self, owner: &Owner, rows: &[RowFacts], members: &Map<String, Value>) {
        for (name, value) in members {
            if let Some(row) = rows.iter().find(|row| row.name == *name) {
                self.value(owner, row, &row.facts.notation, value);
            }
        }
    }

    fn value(&mut self, owner: &Owner, row: &RowFacts, notation: &TypeNotation, value: &Value) {
        match (notation, value) {
            (TypeNotation::Array(items), Value::Array(values)) => {
                self.limit(owner, row, "items", values.len(), || {
                    values.len().to_string()
                });
                for value in values {
                    self.value(owner, row, items, value);
                }
            }
            (TypeNotation::Map(items), Value::Object(members)) => {
                for value in members.values() {
                    self.value(owner, row, items, value);
                }
            }
            (TypeNotation::Object(name), Value::Object(members)) => {
                let mut objects = self.facts.objects.iter();
                if let Some(object) = objects.find(|object| object.name == *name) {
                    let owner = Owner::Object(name.clone());
                    self.members(&owner, &object.table.rows, members);
                }
            }
            (notation, Value::String(text)) => self.scalar(owner, row, notation, text),
            (notation, Value::Number(number)) => {
                self.scalar(owner, row, notation, &number.to_string());
            }
            _ => {}
        }
    }

    fn scalar(&mut self, owner: &Owner, row: &RowFacts, notation: &TypeNotation, text: &str) {
        // `xxx`, `{limit}`, `string`: no value, but a place for one.
        let lower = text.to_lowercase();
        let open = text.is_empty()
            || text.contains(['{', '}', '*', '<', '>'])
            || lower.trim_matches(['x', '.']).is_empty()
            || lower == "string";
        if open {
            return;
        }
        let facts = &row.facts;
        let options = facts.options.as_ref();
        let options = options.filter(|options| options.origin.sentence().is_some());
        let is_list = facts.is_list() || facts.join.is_some() || facts.format.is_some();
        if options.is_some_and(|options| options.value.iter().all(|option| option.value != text))
            && !is_list
        {
            self.add(owner, row, "options", text);
        }
        let array = facts.notation.has_items();
        if *notation == TypeNotation::String && !is_list {
            let key = if array { "item_length" } else { "length" };
            self.limit(owner, row, key, text.chars().count(), || text.to_owned());
        }
        if notation.is_number()
            && let Some(number) = Number::parse(text)
        {
            let key = if array { "item_range" } else { "range" };
            let limit = facts.limits.iter().find(|(known, _)| *known == key);
            if limit.is_some_and(|(_, limit)| !limit.value.contains(number)) {
                self.add(owner, row, key, text);
            }
        }
    }

    fn limit(
        &mut self,
        owner: &Owner,
        row: &RowFacts,
        key: &'static str,
        count: usize,
        value: impl Fn() -> String,
    ) {
        let count = Number::Integer(i128::try_from(count).unwrap_or(i128::MAX));
        let limit = row.facts.limits.iter().find(|(known, _)| *known == key);
        if limit.is_some_and(|(_, limit)| !limit.value.contains(count)) {
            self.add(owner, row, key, &value());
        }
    }

    fn add(&mut self, owner: &Owner, row: &RowFacts, key: &'static str, value: &str) {
        let value = value.chars().take(40).collect();
        self.found
            .insert((owner.clone(), row.name.clone(), key, value));
    }
}

fn body(tables: &[(Location, TableFacts)]) -> Option<&TableFacts> {
    let mut tables = tables.iter();
    let found = tables.find(|(location, _)| *location == Location::Body);
    found.map(|(_, table)| table)
}

impl Facts {
    /// Takes back an inferred fact: what it says, and the sentence.
    fn take_inferred(&mut self, key: &str) -> Option<(String, String)> {
        if key == "options" {
            let options = self
                .options
                .take_if(|options| options.origin.sentence().is_some())?;
            let values = options.value.iter().map(|option| option.value.as_str());
            let said = values.collect::<Vec<_>>().join(", ");
            return Some((said, options.origin.sentence()?.to_owned()));
        }
        let at = self
            .limits
            .iter()
            .position(|(known, limit)| *known == key && limit.origin.sentence().is_some())?;
        let (_, limit) = self.limits.remove(at);
        Some((shown(&limit.value), limit.origin.sentence()?.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use crate::facts;
    use crate::read::read;

    /// The limit and the options of a row, and the reasons for leaving some out.
    fn said(description: &str, kind: &str, value: &str) -> (usize, bool, Vec<String>) {
        let text = format!(
            "T\n\nURI\n\nPOST /v1/ships\n\nRequest\n\nTable 1 Request body parameters\n\nName\n\nMandatory\n\nType\n\n\
             Description\n\nload\n\nNo\n\n{kind}\n\n{description}\n\nExample Request\n\n{{\n  \"load\": {value}\n}}\n"
        );
        let facts = facts::page(&read("demo", &text)).remove(0);
        let row = &facts.request[0].1.rows[0].facts;
        let doubts = facts.doubts.iter().filter(|doubt| doubt.read == "load");
        let whys = doubts.map(|doubt| doubt.why.clone()).collect();
        (row.limits.len(), row.options.is_some(), whys)
    }

    #[test]
    fn an_example_is_believed_before_what_was_inferred() {
        let range = "Load in tons. The value ranges from 1 to 10.";
        assert_eq!(said(range, "Integer", "5"), (1, false, vec![]));
        let why = "an example has `11`, which contradicts `range: 1..10`, inferred from a sentence; it was left out";
        assert_eq!(
            said(range, "Integer", "11"),
            (0, false, vec![why.to_owned()])
        );
        let options = "Load. The value can be GRAIN or COAL.";
        assert_eq!(said(options, "String", "\"GRAIN\""), (0, true, vec![]));
        assert_eq!(said(options, "String", "\"xxx\""), (0, true, vec![]));
        let (_, has_options, whys) = said(options, "String", "\"SAND\"");
        assert!(!has_options && whys.len() == 1, "{whys:?}");
    }

    #[test]
    fn what_is_stated_stays() {
        let range = "Load in tons.\n\nValue range: 1-10";
        let (limits, _, whys) = said(range, "Integer", "11");
        assert_eq!((limits, whys.len()), (1, 0));
    }
}
