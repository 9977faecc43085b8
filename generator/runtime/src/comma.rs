//! A list that is one comma-separated text on the wire.

use std::borrow::Cow;
use std::ops::Deref;

use serde::de::Deserializer;
use serde::ser::Serializer;

use crate::check::Checker;
use crate::scalar::{Scalar, read_scalar};
use crate::value::Value;
use crate::violation::Problem;

/// Entries which the service joins with commas, such as the tags of a media asset.
///
/// The empty text is the list without entries; `a,,b` has an empty entry in the middle. An entry
/// that contains a comma would come back as two: validation reports it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CommaSeparated(Vec<String>);

impl CommaSeparated {
    /// The entries.
    pub fn into_vec(self) -> Vec<String> {
        self.0
    }
}

impl Deref for CommaSeparated {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.0
    }
}

impl<S: Into<String>> FromIterator<S> for CommaSeparated {
    fn from_iter<I: IntoIterator<Item = S>>(entries: I) -> Self {
        Self(entries.into_iter().map(Into::into).collect())
    }
}

impl<S: Into<String>> From<Vec<S>> for CommaSeparated {
    fn from(entries: Vec<S>) -> Self {
        entries.into_iter().collect()
    }
}

impl<S: Into<String>, const N: usize> From<[S; N]> for CommaSeparated {
    fn from(entries: [S; N]) -> Self {
        entries.into_iter().collect()
    }
}

impl Value for CommaSeparated {
    fn empty() -> Self {
        Self::default()
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read_scalar(from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0.join(","))
    }

    fn check(&self, checker: &mut Checker) {
        for (index, entry) in self.iter().enumerate() {
            if entry.contains(',') {
                checker.at_item(index, |checker| checker.report(Problem::CommaInEntry));
            }
        }
    }

    fn entries(&self) -> Option<&[String]> {
        Some(&self.0)
    }
}

impl Scalar for CommaSeparated {
    fn from_text(text: &str) -> Option<Self> {
        Some(if text.is_empty() {
            Self::default()
        } else {
            text.split(',').collect()
        })
    }

    fn text(&self) -> Cow<'_, str> {
        self.0.join(",").into()
    }
}

crate::__serde! { CommaSeparated }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_round_trip() {
        for (text, entries) in [
            ("", &[][..]),
            ("a", &["a"]),
            ("a,b", &["a", "b"]),
            ("a,,b", &["a", "", "b"]),
            (",", &["", ""]),
            (" a, b", &[" a", " b"]),
        ] {
            let json = serde_json::to_string(text).unwrap();
            let list: CommaSeparated = serde_json::from_str(&json).unwrap();
            assert_eq!(*list, *entries, "{text}");
            assert_eq!(serde_json::to_string(&list).unwrap(), json);
        }
    }

    #[test]
    fn made_of_arrays_vectors_and_iterators() {
        let list = CommaSeparated::from(["a", "b"]);
        assert_eq!(
            list,
            CommaSeparated::from(vec![String::from("a"), String::from("b")])
        );
        assert_eq!(list, ["a", "b"].into_iter().collect());
        assert_eq!(list.into_vec(), ["a", "b"]);
    }
}
