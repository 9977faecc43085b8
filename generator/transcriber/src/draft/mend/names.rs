//! Enumerations and objects whose names other files give to something else → names of their own.

use std::collections::BTreeSet;

use super::super::names;
use super::super::sheet::Sheet;
use crate::names::{joined, words};

/// How many other names something gets; if none of them helps, the next would not either.
const TRIES: usize = 3;

impl Sheet {
    /// A name for an enumeration that another page of the service has and means otherwise. None, if other names were of
    /// no use: a person has to see to it.
    pub(super) fn free_enumeration(&mut self, name: &str) -> Option<String> {
        let tries = self.renamed.get(name).copied().unwrap_or_default();
        if tries == TRIES {
            let why = "whatever it is called, other files contradict it: compare the two";
            self.doubt(self.line, format!("enumeration {name}"), why);
            return None;
        }
        let both = joined(&words(&self.operation), &words(name)).join("_");
        let base = names::type_name(&both).filter(|own| tries == 0 && own != name);
        let taken = self.tables_mut().flat_map(|(_, table)| {
            table
                .rows
                .iter()
                .filter_map(|row| row.enumeration.clone())
                .collect::<Vec<_>>()
        });
        let mut taken: BTreeSet<String> = taken.collect();
        taken.extend(self.renamed.keys().cloned());
        // The second number is put in place of the first.
        let numbered = |c: char| tries > 1 && c.is_ascii_digit();
        let base = base.unwrap_or_else(|| name.trim_end_matches(numbered).to_owned());
        let new = names::free(&base, &taken);
        self.renamed.insert(new.clone(), tries + 1);
        Some(new)
    }

    pub(super) fn rename_object(&mut self, name: &str, why: &str) -> bool {
        let operation = self.operation.clone();
        let line = self.line;
        let Some(object) = self.objects.iter_mut().find(|object| object.name == name) else {
            return false;
        };
        // A name taken over from another page is that of another object.
        let own = names::type_name(&format!("{operation} {name}"));
        let own = own.unwrap_or_else(|| operation.clone());
        let new = match &object.rust {
            Some(tried) if tried.starts_with(&own) => format!("{tried}2"),
            _ => own,
        };
        if new.ends_with(&"2".repeat(TRIES)) {
            let why = format!("{why}; whatever it is called in Rust, other files contradict it");
            self.doubt(line, name, why);
            return false;
        }
        object.rust = Some(new);
        let read = format!("{name}: {}", object.rust.as_deref().unwrap_or_default());
        self.doubt(line, read, format!("{why}; it got a Rust name of its own"));
        true
    }
}
