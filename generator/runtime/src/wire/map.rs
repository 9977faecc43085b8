//! `Map`: a map that may be absent.
//!
//! What [`List`](crate::List) is to `Option<Vec<T>>`, a [`Map`] is to `Option<BTreeMap<String, T>>`.

use std::collections::{BTreeMap, btree_map};
use std::fmt;
use std::ops::Deref;

/// An optional map with texts as keys: a `BTreeMap` to its reader, absent until something is put
/// into it.
///
/// Absent and empty read alike (no items) and compare as different: an absent map is left out of a
/// JSON body, an empty one is sent as `{}`. Compared with a `BTreeMap`, only the items count.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Map<T>(Option<BTreeMap<String, T>>);

impl<T> Map<T> {
    /// Whether there is no map at all, not even an empty one.
    pub fn is_absent(&self) -> bool {
        self.0.is_none()
    }

    /// Puts an item in, and gives the one that the key had before; an absent map becomes present.
    pub fn insert(&mut self, key: impl Into<String>, item: T) -> Option<T> {
        self.0.get_or_insert_default().insert(key.into(), item)
    }

    /// The items. An absent map gives none.
    pub fn into_map(self) -> BTreeMap<String, T> {
        self.0.unwrap_or_default()
    }

    pub(crate) fn from_option(items: Option<BTreeMap<String, T>>) -> Self {
        Self(items)
    }

    #[cfg(feature = "server")]
    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().flat_map(BTreeMap::values_mut)
    }

    pub(crate) fn as_option(&self) -> Option<&BTreeMap<String, T>> {
        self.0.as_ref()
    }
}

impl<T> Default for Map<T> {
    /// The absent map.
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Deref for Map<T> {
    type Target = BTreeMap<String, T>;

    fn deref(&self) -> &BTreeMap<String, T> {
        self.0.as_ref().unwrap_or(const { &BTreeMap::new() })
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    /// Like a map, or `absent`: two maps that differ never print the same.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(items) => items.fmt(f),
            None => f.write_str("absent"),
        }
    }
}

impl<T> From<BTreeMap<String, T>> for Map<T> {
    fn from(items: BTreeMap<String, T>) -> Self {
        Self(Some(items))
    }
}

impl<K: Into<String>, T, const N: usize> From<[(K, T); N]> for Map<T> {
    fn from(items: [(K, T); N]) -> Self {
        items.into_iter().collect()
    }
}

impl<K: Into<String>, T> FromIterator<(K, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(items: I) -> Self {
        let items = items.into_iter().map(|(key, item)| (key.into(), item));
        Self(Some(items.collect()))
    }
}

impl<K: Into<String>, T> Extend<(K, T)> for Map<T> {
    /// Puts the items in; an absent map becomes present, even if there are none.
    fn extend<I: IntoIterator<Item = (K, T)>>(&mut self, items: I) {
        let items = items.into_iter().map(|(key, item)| (key.into(), item));
        self.0.get_or_insert_default().extend(items);
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = btree_map::IntoIter<String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_map().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Map<T> {
    type Item = (&'a String, &'a T);
    type IntoIter = btree_map::Iter<'a, String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: PartialEq> PartialEq<BTreeMap<String, T>> for Map<T> {
    fn eq(&self, other: &BTreeMap<String, T>) -> bool {
        **self == *other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absent_and_empty_hold_the_same_items_and_are_not_equal() {
        let absent = Map::<i64>::default();
        let empty = Map::from(BTreeMap::<String, i64>::new());

        assert!(absent.is_absent() && !empty.is_absent());
        assert_ne!(absent, empty);
        assert_eq!(absent, BTreeMap::new());
        assert_eq!(empty, BTreeMap::new());
        assert_ne!(absent, Map::from([("a", 1)]).into_map());
        assert_eq!(
            format!("{absent:?} {empty:?} {:?}", Map::from([("a", 1)])),
            r#"absent {} {"a": 1}"#
        );
    }

    #[test]
    fn whatever_is_put_in_makes_it_present() {
        let mut inserted = Map::default();
        assert_eq!(inserted.insert("a", 1), None);
        assert_eq!(inserted.insert("a", 2), Some(1));
        let mut extended = Map::default();
        extended.extend([("a", 2)]);
        let mut extended_by_nothing = Map::<i64>::default();
        extended_by_nothing.extend([("", 0); 0]);

        assert_eq!(inserted, Map::from([("a", 2)]));
        assert_eq!(extended, inserted);
        assert_eq!(extended_by_nothing, Map::from(BTreeMap::new()));
    }

    #[test]
    fn looks_up_and_loops_in_the_order_of_its_keys() {
        let map = Map::from([("b", 2), ("a", 1)]);

        assert_eq!((map.get("a"), map.get("c"), map.len()), (Some(&1), None, 2));
        assert_eq!(Map::<i64>::default().get("a"), None);
        let pairs: Vec<_> = (&map).into_iter().collect();
        assert_eq!(pairs, [(&"a".to_owned(), &1), (&"b".to_owned(), &2)]);
        assert_eq!(map.into_iter().map(|(_, item)| item).sum::<i64>(), 3);
        assert_eq!(Map::<i64>::default().into_iter().next(), None);
    }
}
