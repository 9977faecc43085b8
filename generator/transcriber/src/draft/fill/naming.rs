//! Rust names for a draft: of fields that would be called alike, of objects, of options.

use std::collections::BTreeSet;

use generator::page::TypeNotation;

use crate::draft::names;
use crate::draft::neighbours::Neighbours;
use crate::draft::sheet::{Row, Sheet, Table};

impl Sheet {
    /// Gives `rust:` names to rows of one struct whose fields would be called alike.
    pub(super) fn name_fields(&mut self) {
        let mut taken = BTreeSet::new();
        for (location, table) in &mut self.request {
            name_fields(table, location.word(), &mut taken);
        }
        for response in &mut self.responses {
            let mut taken = BTreeSet::new();
            for (location, table) in &mut response.tables {
                name_fields(table, location.word(), &mut taken);
            }
        }
        for object in &mut self.objects {
            name_fields(&mut object.table, "field", &mut BTreeSet::new());
        }
    }

    /// Names objects and enumerations. `planned` says what an object is called that shares its name with others.
    pub(super) fn name_types(
        &mut self,
        others: &Neighbours,
        planned: impl Fn(&str) -> Option<String>,
    ) {
        let mut taken = others.types.clone();
        taken.extend(names::type_name(&self.operation));
        taken.extend(names::type_name(&format!("{}Response", self.operation)));
        let mut doubts = Vec::new();
        let beside = self.objects.clone();
        for object in &mut self.objects {
            if others.adopt(object, &beside) {
                continue;
            }
            let name = names::type_name(&object.name);
            let planned = planned(&object.name).filter(|name| !taken.contains(name));
            if let Some(planned) = planned {
                let why = format!(
                    "something else of the service has this name; it is called `{planned}` in Rust"
                );
                if names::of_item(&object.name).as_ref() != Some(&planned) {
                    doubts.push((object.line, object.name.clone(), why));
                }
                taken.insert(planned.clone());
                object.rust = Some(planned);
                continue;
            }
            let base = name.clone().unwrap_or_else(|| "Object_".to_owned());
            let base = if taken.contains(&base) {
                let why =
                    "something else of the service has this name; it got a Rust name of its own";
                let why = why.to_owned();
                doubts.push((object.line, object.name.clone(), why));
                crate::names::other(&self.operation, &base, others.is_operation(&base), &taken)
            } else {
                base
            };
            let free = names::free(&base, &taken);
            if Some(&free) != name.as_ref() {
                object.rust = names::type_name(&free);
            }
            taken.insert(free);
        }
        for (line, read, why) in doubts {
            self.doubt(line, read, why);
        }
        self.name_enumerations(&mut taken, others);
        for (_, table) in self.tables_mut() {
            for row in &mut table.rows {
                name_options(row);
            }
        }
    }
}

fn name_fields(table: &mut Table, word: &str, taken: &mut BTreeSet<String>) {
    for row in &mut table.rows {
        if row
            .keys
            .iter()
            .any(|said| said.key == "from" && said.text == "credentials")
        {
            continue;
        }
        let name = names::field(&row.name);
        match name {
            Some(name) if taken.insert(name.clone()) => {}
            name => {
                let base = format!("{word}_{}", name.unwrap_or_default().trim_matches('_'));
                let base = names::field(&base).unwrap_or_else(|| word.to_owned());
                let free = names::free(&base, taken);
                taken.insert(free.clone());
                row.rust = Some(free);
            }
        }
    }
}

/// Gives `rust:` names to options that are numbers with a meaning, would be called alike, or not at all.
fn name_options(row: &mut Row) {
    if *row.notation.item() == TypeNotation::Boolean || row.is_boolean() {
        return;
    }
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let meant = row.options.iter();
    let meant: Vec<Option<String>> = meant
        .map(|option| names::of_meaning(&option.value, &option.doc))
        .collect();
    for (option, name) in row.options.iter_mut().zip(&meant) {
        let alone = meant.iter().filter(|other| *other == name).count() == 1;
        if option.rust.is_none() && alone {
            option.rust.clone_from(name);
        }
    }
    for option in &mut row.options {
        let given = option.rust.as_ref();
        let name = given.cloned().or_else(|| names::variant(&option.value));
        let clash = name.as_ref().is_none_or(|name| taken.contains(name));
        if clash {
            let base = name.unwrap_or_else(|| "Value".to_owned());
            let set = taken.clone();
            let free = names::free(&format!("{base}_"), &set);
            let free = names::variant(&free)
                .filter(|name| !set.contains(name))
                .unwrap_or_else(|| names::free(&base, &set));
            taken.insert(free.clone());
            option.rust = Some(free);
        } else if let Some(name) = name {
            taken.insert(name);
        }
    }
}
