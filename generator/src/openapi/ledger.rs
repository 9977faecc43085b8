//! The ledger of a service → `x-discrepancies`, in the form of `discrepancies.yaml`.

use super::value::{Map, Value};
use crate::page::{Discrepancy, DocumentedOption, Effect};

/// All entries by their names.
pub(super) fn discrepancies(entries: &[Discrepancy]) -> Map {
    let mut ledger = Map::default();
    for entry in entries {
        ledger.put(&entry.name.value, discrepancy(entry));
    }
    ledger
}

fn discrepancy(entry: &Discrepancy) -> Map {
    let places = entry.places.iter().map(|place| place.value.as_str());
    let mut expects = Map::default();
    for (key, text) in &entry.expects {
        expects.put(&key.value, &text.value);
    }
    let mut map = Map::default();
    map.set("places", places.collect::<Vec<_>>());
    map.put("page", &entry.page);
    map.put("other", &entry.other);
    map.put("evidence", &entry.evidence);
    map.set("callers", entry.callers.as_ref());
    map.set("expects", expects);
    map.put("effect", effect(&entry.effect));
    map
}

fn effect(effect: &Effect) -> Value {
    let (key, value) = match effect {
        Effect::Note => return Value::from("note"),
        Effect::AddOptions(options) => {
            let mut added = Map::default();
            for it in options {
                added.put(&it.value.value, option(it));
            }
            ("add_options", Value::from(added))
        }
        Effect::AddRows(rows) => {
            let names = rows.iter().map(|row| row.name.value.as_str());
            ("add_rows", Value::from(names.collect::<Vec<_>>()))
        }
        Effect::DropDefault(default) => ("drop_default", Value::from(&default.value)),
    };
    let mut effect = Map::default();
    effect.put(key, value);
    effect.into()
}

fn option(option: &DocumentedOption) -> Value {
    let mut map = Map::default();
    map.put("doc", &option.doc);
    map.set("rust", option.rust.as_ref().map(|rust| &rust.value));
    map.set("deprecated", option.deprecated.as_ref());
    match map.0.as_slice() {
        [_] => Value::from(&option.doc),
        _ => map.into(),
    }
}
