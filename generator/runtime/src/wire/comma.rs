//! `CommaSeparated`: a list of texts that is one text on the wire, joined by commas.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use serde::de::Deserializer;
use serde::ser::Serializer;

use crate::wire::checker::Checker;
use crate::wire::scalar::{Scalar, read_scalar};
use crate::wire::value::Value;
use crate::wire::violation::Problem;

/// Items which the service joins with commas, such as the tags of a media asset.
///
/// The empty text is the list without items; `a,,b` has an empty item in the middle. An item
/// that contains a comma would come back as two: validation reports it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CommaSeparated(Vec<String>);

impl CommaSeparated {
    /// The items.
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
    fn from_iter<I: IntoIterator<Item = S>>(items: I) -> Self {
        Self(items.into_iter().map(Into::into).collect())
    }
}

impl<S: Into<String>> Extend<S> for CommaSeparated {
    fn extend<I: IntoIterator<Item = S>>(&mut self, items: I) {
        self.0.extend(items.into_iter().map(Into::into));
    }
}

impl IntoIterator for CommaSeparated {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a CommaSeparated {
    type Item = &'a String;
    type IntoIter = std::slice::Iter<'a, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl fmt::Display for CommaSeparated {
    /// The text on the wire.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.join(","))
    }
}

impl<S: Into<String>> From<Vec<S>> for CommaSeparated {
    fn from(items: Vec<S>) -> Self {
        items.into_iter().collect()
    }
}

impl<S: Into<String>, const N: usize> From<[S; N]> for CommaSeparated {
    fn from(items: [S; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<S> PartialEq<[S]> for CommaSeparated
where
    String: PartialEq<S>,
{
    fn eq(&self, other: &[S]) -> bool {
        self.0 == other
    }
}

impl<S, const N: usize> PartialEq<[S; N]> for CommaSeparated
where
    String: PartialEq<S>,
{
    fn eq(&self, other: &[S; N]) -> bool {
        self.0 == other
    }
}

impl<S> PartialEq<Vec<S>> for CommaSeparated
where
    String: PartialEq<S>,
{
    fn eq(&self, other: &Vec<S>) -> bool {
        self.0 == *other
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
        for (index, item) in self.iter().enumerate() {
            if item.contains(',') {
                let problem = Problem::SeparatorInItem { separator: ',' };
                checker.at_item(index, |checker| checker.report(problem));
            }
        }
    }

    fn items_in_text(&self) -> Option<&[String]> {
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
    fn items_round_trip() {
        for (text, items) in [
            ("", &[][..]),
            ("a", &["a"]),
            ("a,b", &["a", "b"]),
            ("a,,b", &["a", "", "b"]),
            (",", &["", ""]),
            (" a, b", &[" a", " b"]),
        ] {
            let json = serde_json::to_string(text).unwrap();
            let list: CommaSeparated = serde_json::from_str(&json).unwrap();
            assert_eq!(*list, *items, "{text}");
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
        assert_eq!(list, ["a", "b"].into_iter().collect::<CommaSeparated>());
        assert_eq!(list.into_vec(), ["a", "b"]);
    }

    #[test]
    fn compared_with_their_items() {
        let list = CommaSeparated::from(["a", "b"]);
        assert_eq!(list, ["a", "b"]);
        assert_eq!(list, vec!["a".to_owned(), "b".to_owned()]);
        assert_eq!(list, *["a", "b"].as_slice());
        assert_ne!(list, ["b", "a"]);
        assert_ne!(list, ["a"]);
    }
}
