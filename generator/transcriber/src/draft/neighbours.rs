//! Words and names that the service's other pages give to the same objects and enumerations.
//!
//! What is described once more gets them, all others get names of their own.

use std::collections::BTreeSet;

use generator::page::{ObjectTable, Page, Row as KnownRow, TypeNotation};

use super::names;
use super::sheet::{Choice, DraftKey, Object, Row};
use crate::facts::shown;

/// The other pages of a service.
#[derive(Default)]
pub(super) struct Neighbours {
    /// Objects, with the number of their page.
    objects: Vec<(usize, ObjectTable)>,
    pages: usize,
    /// Rows that list values.
    listing: Vec<KnownRow>,
    /// Type names that are given away.
    pub(super) types: BTreeSet<String>,
    /// Names of operations.
    pub(super) operations: BTreeSet<String>,
    /// Those that are yet to come.
    upcoming: BTreeSet<String>,
}

impl Neighbours {
    pub(super) fn of<'p>(pages: impl Iterator<Item = &'p Page>) -> Self {
        let mut neighbours = Self::default();
        for page in pages {
            neighbours.add(page);
        }
        neighbours
    }

    /// Keeps the names of operations that are yet to come from objects.
    pub(super) fn reserve<'n>(&mut self, operations: impl Iterator<Item = &'n str>) {
        for name in operations {
            self.types
                .extend([name.to_owned(), format!("{name}Response")]);
            self.upcoming.insert(name.to_owned());
        }
    }

    /// Whether this is what an operation is called, known or yet to come.
    pub(super) fn is_operation(&self, name: &str) -> bool {
        // Rust has an `Option` of its own: it is `Option_`.
        let name = name.trim_end_matches('_');
        self.operations.contains(name) || self.upcoming.contains(name)
    }

    /// Learns what a page says.
    pub(super) fn add(&mut self, page: &Page) {
        self.pages += 1;
        let operation = &page.operation.value;
        self.operations.insert(operation.clone());
        let response = format!("{operation}Response");
        self.types.extend(
            [operation, &response]
                .into_iter()
                .filter_map(|name| names::type_name(name)),
        );
        for row in page.tables().flat_map(|table| &table.rows) {
            self.types.extend(
                row.enumeration
                    .iter()
                    .filter_map(|name| names::type_name(&name.value)),
            );
            if row.options.is_some() && row.enumeration.is_some() {
                self.listing.push(row.clone());
            }
        }
        for object in &page.objects {
            let name = object.rust.as_ref().unwrap_or(&object.name);
            self.types.extend(names::type_name(&name.value));
            self.objects.push((self.pages, object.clone()));
        }
    }

    /// Takes over the words of an object of the same name that says the same, with all that both refer to; says whether
    /// there is one. `beside` are the objects of the same draft.
    pub(super) fn adopt(&self, object: &mut Object, beside: &[Object]) -> bool {
        let mut known = self.objects.iter();
        let same = known.find(|(page, known)| {
            known.name.value == object.name
                && self.same(*page, known, object, beside, &mut BTreeSet::new())
        });
        let Some((_, known)) = same else {
            return false;
        };
        object.doc.clone_from(&known.doc);
        object.rust = known.rust.as_ref().map(|rust| rust.value.clone());
        object
            .note
            .get_or_insert_with(|| "described as on another page: compare the words".to_owned());
        for (row, known) in object.table.rows.iter_mut().zip(&known.table.rows) {
            self.take_words(row, known);
        }
        true
    }

    /// Whether two objects say the same, with all that they refer to.
    fn same<'a>(
        &'a self,
        page: usize,
        known: &ObjectTable,
        object: &'a Object,
        beside: &'a [Object],
        compared: &mut BTreeSet<&'a str>,
    ) -> bool {
        if !compared.insert(&object.name) {
            return true;
        }
        let rows = &known.table.rows;
        let mut pairs = rows.iter().zip(&object.table.rows);
        rows.len() == object.table.rows.len()
            && pairs.all(|(known, row)| {
                if !self.agree(known, row) {
                    return false;
                }
                let TypeNotation::Object(name) = row.notation.item() else {
                    return true;
                };
                let mut objects = self.objects.iter();
                let known = objects.find(|(of, known)| *of == page && known.name.value == *name);
                let own = beside.iter().find(|own| own.name == *name);
                match (known, own) {
                    (Some((_, known)), Some(own)) => self.same(page, known, own, beside, compared),
                    // One that another page describes.
                    _ => true,
                }
            })
    }

    /// Takes over name and meanings of an enumeration that a member of the same name has elsewhere.
    pub(super) fn adopt_options(&self, row: &mut Row) -> bool {
        let item = row.notation.item().is_integer();
        let mut same = self.listing.iter().filter(|known| {
            known.name.value == row.name
                && known.notation.value.item().is_integer() == item
                && values(known) == listed(row)
        });
        let Some(known) = same.next() else {
            return false;
        };
        row.enumeration = known.enumeration.as_ref().map(|name| name.value.clone());
        let order: Vec<String> = row
            .options
            .iter()
            .map(|option| option.value.clone())
            .collect();
        row.options = choices(known);
        row.options
            .sort_by_key(|option| order.iter().position(|value| *value == option.value));
        true
    }

    /// Takes over what a person wrote: descriptions, rules, names, and what is secret. What was inferred from a sentence
    /// stays marked: the sentence is this page's.
    fn take_words(&self, row: &mut Row, known: &KnownRow) {
        row.doc.clone_from(&known.doc);
        row.constraints.clone_from(&known.constraints);
        row.enumeration = name(known).map(str::to_owned);
        row.options = choices(self.writing(known));
        row.rust = known.rust.as_ref().map(|rust| rust.value.clone());
        for said in &mut row.keys {
            if let Some(text) = known.written.get(said.key) {
                said.text.clone_from(text);
            }
        }
        for key in ["secret", "from"] {
            row.keys.retain(|said| said.key != key);
            row.keys.extend(known.written.get(key).map(|text| DraftKey {
                key,
                text: text.clone(),
                word: true,
                from: None,
            }));
        }
    }

    /// The row that writes out a row's values: itself, or one that it refers to.
    fn writing<'a>(&'a self, row: &'a KnownRow) -> &'a KnownRow {
        let mut listing = self.listing.iter();
        let other = listing.find(|other| row.enumeration.is_some() && name(other) == name(row));
        other.filter(|_| row.options.is_none()).unwrap_or(row)
    }

    fn agree(&self, known: &KnownRow, row: &Row) -> bool {
        let said = |key: &str| {
            row.keys
                .iter()
                .find(|said| said.key == key)
                .map(|said| said.text.clone())
        };
        let limits: BTreeSet<(String, String)> = known
            .limits
            .iter()
            .map(|(key, limit)| ((*key).to_owned(), shown(&limit.value)))
            .collect();
        let own = generator::page::LIMITS
            .iter()
            .filter_map(|key| Some(((*key).to_owned(), said(key)?)));
        let sentences = [
            ("deprecated", known.deprecated.is_some()),
            ("default_rule", known.default_rule.is_some()),
        ];
        known.name.value == row.name
            && sentences
                .into_iter()
                .all(|(key, there)| there == said(key).is_some())
            && known.constraints.len() == row.constraints.len()
            && known
                .constraints
                .iter()
                .zip(&row.constraints)
                .all(|(known, own)| alike(known, own))
            && known.written.get("ignored_with").cloned() == said("ignored_with")
            && known.notation.value == row.notation
            && known.mandatory == row.mandatory
            && limits == own.collect()
            && values(self.writing(known)) == listed(row)
            && known.default.as_ref().map(|default| default.value.clone()) == said("default")
            && known.unit == said("unit")
            && [
                "format",
                "pattern",
                "example",
                "constant",
                "read_only",
                "nullable",
            ]
            .iter()
            .all(|key| known.written.get(*key).cloned() == said(key))
    }
}

/// Whether two texts can be one rule in different words: a third of their words is the same.
fn alike(a: &str, b: &str) -> bool {
    let words = |text: &str| -> BTreeSet<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() > 2)
            .map(str::to_lowercase)
            .collect()
    };
    let (a, b) = (words(a), words(b));
    a.intersection(&b).count() * 3 >= a.len().min(b.len())
}

fn name(row: &KnownRow) -> Option<&str> {
    row.enumeration.as_ref().map(|name| name.value.as_str())
}

fn values(row: &KnownRow) -> BTreeSet<String> {
    row.options
        .iter()
        .flat_map(|options| &options.value)
        .map(|option| option.value.value.clone())
        .collect()
}

fn listed(row: &Row) -> BTreeSet<String> {
    row.options
        .iter()
        .map(|option| option.value.clone())
        .collect()
}

fn choices(row: &KnownRow) -> Vec<Choice> {
    let options = row.options.iter().flat_map(|options| &options.value);
    let choices = options.map(|option| Choice {
        value: option.value.value.clone(),
        doc: option.doc.clone(),
        deprecated: option.deprecated.clone(),
        rust: option.rust.as_ref().map(|rust| rust.value.clone()),
    });
    choices.collect()
}
