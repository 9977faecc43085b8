//! Objects and enumerations of a service → schemas with a name.

use super::names::{Names, ascii, is_regular};
use super::value::Map;
use super::words::Words;
use super::{facts, schema};
use crate::emit::markdown::{code, escape};
use crate::page::{DocumentedOption, ObjectTable, Page, TypeNotation};
use crate::service::{Base, Definition, Enumeration, TypeId};

/// An object or an enumeration of the service.
pub(super) fn component(names: &Names<'_>, id: TypeId) -> Map {
    let ty = names.service.named(id);
    let (key, wire) = (ascii(&ty.name), names.wire(id));
    let mut component = match (&ty.definition, names.table(id)) {
        (Definition::Object(_), Some((page, table))) => object(names, page, table),
        (Definition::Enumeration(it), _) => enumeration(it),
        // Every object has a table.
        (Definition::Object(_), None) => Map::default(),
    };
    if wire != key {
        component.put("x-name", wire);
    }
    // Otherwise a reader sees it in the key, or knows the rules.
    if ty.name != key && !is_regular(ty, wire) {
        component.put("x-rust", &ty.name);
    }
    component
}

fn object(names: &Names<'_>, page: &Page, it: &ObjectTable) -> Map {
    let mut words = Words::default();
    words.prose(&it.doc).notes(&it.notes);
    let rows = it.table.rows.iter();
    let rows = rows.map(|row| (row, names.named(page, row)));
    let mut component = Map::default();
    words.describe(&mut component);
    component.extend(schema::object(names, rows));
    component.set("x-doc", words.doc(&it.doc));
    component
}

/// The known values. It says nothing of others that may come: tools make of `anyOf` with a plain type what holds no value.
fn enumeration(it: &Enumeration) -> Map {
    let (kind, notation) = match it.base {
        Base::Text => ("string", TypeNotation::String),
        Base::Integer => ("integer", TypeNotation::Integer),
        Base::Float => ("number", TypeNotation::Double),
    };
    let options = || it.variants.iter().map(|variant| &variant.option);
    let mut component = Map::default();
    let mut words = Words::default();
    words.list(options().map(meaning)).describe(&mut component);
    component.put("type", kind);
    let values = options().map(|option| facts::scalar(&notation, &option.value.value).0);
    component.put("enum", values.collect::<Vec<_>>());
    let variants = it.variants.iter().map(|variant| variant.name.as_str());
    // Generators that drop a leading `_` would be left with a digit.
    if variants.clone().all(|name| !name.starts_with('_')) {
        component.put("x-enum-varnames", variants.collect::<Vec<_>>());
    }
    let meanings = options().map(|option| option.doc.as_str());
    component.put("x-enum-descriptions", meanings.collect::<Vec<_>>());
    let (mut rust, mut deprecated, mut added) = (Map::default(), Map::default(), Map::default());
    for variant in &it.variants {
        let option = &variant.option;
        let value = &option.value.value;
        rust.set(value, option.rust.as_ref().map(|rust| &rust.value));
        deprecated.set(value, option.deprecated.as_ref());
        added.set(value, variant.added_by.as_ref());
    }
    component.set("x-enum-rust", rust);
    component.set("x-enum-deprecated", deprecated);
    component.set("x-enum-added-by", added);
    component
}

fn meaning(option: &DocumentedOption) -> String {
    let mut text = format!("{}: {}", code(&option.value.value), escape(&option.doc));
    if let Some(instead) = &option.deprecated {
        text += &format!(" Deprecated: {}", escape(instead));
    }
    text
}
