//! Type notations of old and new pages (`List<X>`, `String(255)`) → the spec language's own.
//!
//! What a spec says is read strictly; this is for suggestions, and for transcribing.

mod doubt;
mod reader;
#[cfg(test)]
mod tests;
mod tokens;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use super::notation::{TypeNotation, is_name};
pub use doubt::{Collection, TypeDoubt};
use reader::Reader;

/// The names of the objects that a page, or a service, describes.
#[derive(Clone, Debug, Default)]
pub struct ObjectNames(BTreeMap<String, BTreeSet<String>>);

/// A type as a page means it, as far as can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The type. Where nothing can be told it is `Object`, which holds whatever comes; outside of a
    /// body, `String` does.
    pub notation: TypeNotation,
    /// How many characters a String, or each String in it, has at most: `String(255)`.
    pub length: Option<u32>,
    /// What a person should look at.
    pub doubts: Vec<TypeDoubt>,
}

impl<S: Into<String>> FromIterator<S> for ObjectNames {
    fn from_iter<I: IntoIterator<Item = S>>(names: I) -> Self {
        let mut all: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for name in names.into_iter().map(Into::into) {
            all.entry(alike(&name)).or_default().insert(name);
        }
        Self(all)
    }
}

impl ObjectNames {
    /// The name, in whatever case and however broken over lines it is written.
    fn find(&self, name: &str) -> Option<&str> {
        let names = self.0.get(&alike(name))?;
        let name = names.get(name).or_else(|| names.first())?;
        Some(name).filter(|name| is_name(name)).map(String::as_str)
    }
}

/// What names have in common that mean the same.
fn alike(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Reads what a page says, in a notation of any age, with the objects that it describes.
pub fn read(text: &str, objects: &ObjectNames) -> Reading {
    let mut reader = Reader::new(Some(objects));
    let notation = reader.text(text).unwrap_or_else(|| {
        let doubt = match text.trim() {
            "" | "-" => TypeDoubt::Missing,
            text => TypeDoubt::NoType(shown(text)),
        };
        reader.doubts.push(doubt);
        TypeNotation::Json
    });
    reader.doubts.dedup();
    Reading {
        notation,
        length: reader.length,
        doubts: reader.doubts,
    }
}

/// What was probably meant by a notation of any age, where it is not known which objects there are: `string`,
/// `List<Thing>`, `Map<String,String>`.
pub(super) fn guess(text: &str) -> Option<TypeNotation> {
    Reader::new(None).text(text)
}

/// The beginning of a text.
fn shown(text: &str) -> String {
    text.chars().take(40).collect()
}
