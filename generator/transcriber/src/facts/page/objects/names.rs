//! Names of objects: by their tables, made distinct where tables differ.

use std::collections::{BTreeMap, BTreeSet};

use super::Objects;
use crate::facts::page_facts::NAME;
use crate::read::Table;

impl Objects<'_> {
    /// Names by which tables that differ can be told apart; tables that say the same keep one name.
    pub(super) fn distinct(&self) -> BTreeMap<usize, String> {
        let mut names: BTreeMap<usize, String> = BTreeMap::new();
        let mut taken: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, base) in &self.tables {
            let same = taken
                .get(base)
                .into_iter()
                .flatten()
                .find(|other| self.say_the_same(**other, *index));
            if let Some(same) = same {
                let name = names.get(same).cloned().unwrap_or_else(|| base.clone());
                names.insert(*index, name);
                continue;
            }
            let used: BTreeSet<&String> = names.values().chain(self.tables.values()).collect();
            let name = if taken.contains_key(base) {
                let endings = ["Response", "Item"].map(|ending| joined(base, ending));
                let numbered = (2..1000).map(|number| format!("{base}{number}"));
                let mut candidates = endings.into_iter().chain(numbered);
                candidates
                    .find(|name| !used.contains(name))
                    .unwrap_or_else(|| base.clone())
            } else {
                base.clone()
            };
            taken.entry(base.clone()).or_default().push(*index);
            names.insert(*index, name);
        }
        names
    }
}

/// What a table calls its object, as far as types can refer to it.
pub(super) fn base_name(table: &Table, index: usize) -> String {
    let referring = || {
        table
            .referenced_by
            .first()
            .and_then(|row| row.split_once(':'))
            .map(|(_, row)| row)
    };
    let written = table
        .object
        .as_deref()
        .or_else(referring)
        .unwrap_or_default();
    let mut name = String::new();
    for part in written
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|part| !part.is_empty())
    {
        if !name.is_empty() {
            name.push('_');
        }
        name += part;
    }
    if name.is_empty() || name.chars().count() > NAME {
        format!("Object{}", index + 1)
    } else {
        name
    }
}

/// What names have in common that mean the same.
pub(super) fn alike(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// What names have in common that differ in number, in blanks, or in words that say that it is an object.
pub(super) fn resembling(name: &str) -> String {
    let words = crate::names::words(name);
    let more = [
        "object",
        "objects",
        "info",
        "struct",
        "structure",
        "list",
        "array",
        "data",
        "field",
    ];
    let words = words.iter().filter(|word| !more.contains(&word.as_str()));
    let one: Vec<String> = words.map(|word| crate::names::singular(word)).collect();
    match one.concat() {
        nothing if nothing.is_empty() => alike(name),
        one => one,
    }
}

/// `Server` and `Response`: `ServerResponse`; `server`: `server_response`.
fn joined(base: &str, ending: &str) -> String {
    if base.starts_with(char::is_uppercase) {
        format!("{base}{ending}")
    } else {
        format!("{base}_{}", ending.to_lowercase())
    }
}
