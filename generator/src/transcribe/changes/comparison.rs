//! Page and spec held against each other: table by table, row by row, fact by fact.

use std::collections::{BTreeMap, BTreeSet};

use super::super::names;
use super::super::sheet::{self, Row as NewRow, Said};
use super::{Change, Edit};
use crate::facts::{Facts, PageFacts, RowFacts, TableFacts, shown};
use crate::page::{Location, Page, Row, Table, TypeNotation};
use crate::reference::ReferencePage;

/// Keys of a row whose texts are compared.
const COMPARED: [&str; 9] = [
    "length",
    "range",
    "items",
    "item_length",
    "item_range",
    "unit",
    "format",
    "default",
    "ignored_with",
];

/// A page on its way through a spec.
pub(super) struct Comparison<'a> {
    pub(super) page: &'a ReferencePage,
    pub(super) renamed: BTreeMap<String, String>,
    pub(super) enumerations: BTreeMap<&'a str, BTreeSet<&'a str>>,
    pub(super) changes: Vec<Change>,
}

impl Comparison<'_> {
    fn change(
        &mut self,
        line: usize,
        place: impl Into<String>,
        what: impl Into<String>,
        edit: Option<Edit>,
    ) {
        self.changes.push(Change {
            line,
            place: place.into(),
            what: what.into(),
            edit,
        });
    }

    pub(super) fn page(&mut self, facts: &PageFacts, known: &Page) {
        if let Some(updated) = &facts.updated
            && *updated != known.updated
        {
            let edit = Edit::Set(
                vec!["page".to_owned(), "updated".to_owned()],
                known.updated.clone(),
                updated.clone(),
                None,
            );
            self.change(1, "page", both("date", &known.updated, updated), Some(edit));
        }
        if facts.title != known.title {
            self.change(1, "page", both("title", &known.title, &facts.title), None);
        }
        self.located("", &facts.request, &known.request, &[]);
        for response in &facts.responses {
            let status = response.status.to_string();
            let found = known
                .responses
                .iter()
                .find(|known| known.status.value == response.status);
            match found {
                Some(known) => {
                    let keys = ["responses".to_owned(), status.clone()];
                    self.located(
                        &format!("{status}."),
                        &response.tables,
                        &known.tables,
                        &keys,
                    );
                }
                None => self.change(0, status, "the response is new on the page", None),
            }
        }
        for known in &known.responses {
            if facts
                .responses
                .iter()
                .all(|response| response.status != known.status.value)
            {
                self.change(
                    0,
                    known.status.value.to_string(),
                    "the page has no such response",
                    None,
                );
            }
        }
        for object in &facts.objects {
            let name = self
                .renamed
                .get(&object.name)
                .unwrap_or(&object.name)
                .clone();
            match known.objects.iter().find(|known| known.name.value == name) {
                Some(known) => {
                    let keys = ["objects".to_owned(), name.clone(), "rows".to_owned()];
                    self.table(&name, &object.table, &known.table, &keys, None);
                }
                None => self.change(
                    object.table.line,
                    name,
                    "the object is new on the page",
                    None,
                ),
            }
        }
        for object in &known.objects {
            let name = &object.name.value;
            if facts
                .objects
                .iter()
                .all(|object| self.renamed.get(&object.name).unwrap_or(&object.name) != name)
            {
                self.change(0, name.clone(), "the page has no such object", None);
            }
        }
    }

    fn located(
        &mut self,
        place: &str,
        facts: &[(Location, TableFacts)],
        known: &[(Location, Table)],
        keys: &[String],
    ) {
        for (location, table) in facts {
            let section = section(*location);
            let place = format!("{place}{section}");
            match known.iter().find(|(known, _)| known == location) {
                Some((_, known)) => {
                    let keys = [keys, &[section.to_owned(), "rows".to_owned()]].concat();
                    self.table(&place, table, known, &keys, Some(*location));
                }
                None => self.change(table.line, place, "the table is new on the page", None),
            }
        }
        for (location, _) in known {
            if facts.iter().all(|(known, _)| known != location) {
                self.change(
                    0,
                    format!("{place}{}", section(*location)),
                    "the page has no such table",
                    None,
                );
            }
        }
    }

    fn table(
        &mut self,
        place: &str,
        facts: &TableFacts,
        known: &Table,
        keys: &[String],
        location: Option<Location>,
    ) {
        let mut before: Option<&str> = None;
        for row in &facts.rows {
            let place = format!("{place}.{}", row.name);
            if let Some(known) = known.rows.iter().find(|known| known.name.value == row.name) {
                self.row(
                    &place,
                    row,
                    known,
                    &[keys, std::slice::from_ref(&row.name)].concat(),
                );
                before = Some(&known.name.value);
                continue;
            }
            let mut new = sheet::row(row, location, self.page);
            new.enumeration = self.enumeration(&new);
            let edit = before
                .map(|before| Edit::Insert([keys, &[before.to_owned()]].concat(), Box::new(new)));
            let what = format!("the row is new on the page: {}", row.facts.notation);
            self.change(row.line, place, what, edit);
        }
        for known in &known.rows {
            let name = &known.name.value;
            if facts.rows.iter().all(|row| row.name != *name) {
                self.change(
                    0,
                    format!("{place}.{name}"),
                    "the page has no such row",
                    None,
                );
            }
        }
    }

    /// The name of the enumeration that a new row's options form.
    fn enumeration(&self, row: &NewRow) -> Option<String> {
        let item = row.notation.item();
        if row.options.is_empty() || *item == TypeNotation::Boolean {
            return None;
        }
        let values: BTreeSet<&str> = row
            .options
            .iter()
            .map(|option| option.value.as_str())
            .collect();
        let same = self
            .enumerations
            .iter()
            .find(|(_, known)| **known == values);
        let same = same.map(|(name, _)| (*name).to_owned());
        same.or_else(|| names::type_name(&row.name))
    }

    fn row(&mut self, place: &str, row: &RowFacts, known: &Row, keys: &[String]) {
        let facts = &row.facts;
        let new = sheet::row(row, None, self.page);
        let notation = self.renamed(&facts.notation).to_string();
        let stated = Said {
            key: "type",
            text: notation,
            word: false,
            from: None,
        };
        self.fact(
            row.line,
            place,
            "type",
            Some(&known.notation.value.to_string()),
            Some(&stated),
            keys,
        );
        if let Some(mandatory) = facts.mandatory
            && mandatory != known.mandatory
        {
            let word = |yes: bool| if yes { "Yes" } else { "No" }.to_owned();
            let (old, new) = (word(known.mandatory), word(mandatory));
            let what = both("mandatory", &old, &new);
            let written = known.facts.contains_key("mandatory");
            let edit = written.then(|| Edit::Set(join(keys, "mandatory"), old, new, None));
            self.change(row.line, place, what, edit);
        }
        for key in COMPARED {
            let old = known
                .limits
                .iter()
                .find(|(limit, _)| *limit == key)
                .map(|(_, limit)| shown(&limit.value));
            let old = old.or_else(|| known.facts.get(key).cloned());
            self.fact(
                row.line,
                place,
                key,
                old.as_deref(),
                new.keys.iter().find(|said| said.key == key),
                keys,
            );
        }
        // Their texts are a person's words.
        for (key, old, new) in [
            (
                "deprecated",
                known.deprecated.is_some(),
                facts.deprecated.is_some(),
            ),
            (
                "default_rule",
                known.default_rule.is_some(),
                facts.default_rule.is_some(),
            ),
        ] {
            if old != new {
                let word = |there: bool| if there { "given" } else { "nothing" };
                self.change(row.line, place, both(key, word(old), word(new)), None);
            }
        }
        self.options(place, row.line, facts, known, keys);
    }

    /// One fact of both sides.
    fn fact(
        &mut self,
        line: usize,
        place: &str,
        key: &str,
        old: Option<&str>,
        new: Option<&Said>,
        keys: &[String],
    ) {
        if old == new.map(|new| new.text.as_str()) {
            return;
        }
        let edit = match (old, new) {
            (Some(old), Some(new)) => Some(Edit::Set(
                join(keys, key),
                old.to_owned(),
                new.text.clone(),
                new.from.clone(),
            )),
            _ => None,
        };
        let what = both(
            key,
            old.unwrap_or("nothing"),
            new.map_or("nothing", |new| &new.text),
        );
        self.change(line, place, what, edit);
    }

    fn options(&mut self, place: &str, line: usize, facts: &Facts, known: &Row, keys: &[String]) {
        let listed = known.options.as_ref().map(|options| {
            options
                .value
                .iter()
                .map(|option| option.value.value.as_str())
                .collect::<Vec<_>>()
        });
        let elsewhere = known
            .enumeration
            .as_ref()
            .and_then(|name| self.enumerations.get(name.value.as_str()));
        let old: Vec<&str> = listed
            .clone()
            .unwrap_or_else(|| elsewhere.into_iter().flatten().copied().collect());
        let new: Vec<&crate::facts::Listed> = facts
            .options
            .iter()
            .flat_map(|options| &options.value)
            .collect();
        let mut found = Vec::new();
        let mut before: Option<&str> = None;
        for option in &new {
            if old.contains(&option.value.as_str()) {
                before = Some(&option.value);
                continue;
            }
            let meaning = sheet::prose([&option.meaning], &format!("{}.", option.value));
            let edit = before.filter(|_| listed.is_some()).map(|before| {
                Edit::Option(
                    [keys, &["options".to_owned(), before.to_owned()]].concat(),
                    option.value.clone(),
                    meaning,
                )
            });
            found.push((
                format!("the option `{}` is new on the page", option.value),
                edit,
            ));
            before = before.filter(|_| false);
        }
        for value in old {
            if new.iter().all(|option| option.value != value) {
                found.push((format!("the page has no option `{value}`"), None));
            }
        }
        for (what, edit) in found {
            self.change(line, place, what, edit);
        }
    }

    /// A type with the names of the spec.
    fn renamed(&self, notation: &TypeNotation) -> TypeNotation {
        match notation {
            TypeNotation::Array(items) => TypeNotation::Array(Box::new(self.renamed(items))),
            TypeNotation::Map(items) => TypeNotation::Map(Box::new(self.renamed(items))),
            TypeNotation::Object(name) => {
                TypeNotation::Object(self.renamed.get(name).unwrap_or(name).clone())
            }
            other => other.clone(),
        }
    }
}

fn both(key: &str, old: &str, new: &str) -> String {
    format!("{key}: {old} in the spec, {new} on the page")
}

fn join(keys: &[String], key: &str) -> Vec<String> {
    [keys, &[key.to_owned()]].concat()
}

fn section(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "headers",
        Location::Body => "body",
    }
}
