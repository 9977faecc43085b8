//! `List`: an array that may be absent.
//!
//! `Option<Vec<T>>` would make every reader unwrap before it loops. A [`List`] loops at once and
//! still remembers whether there was an array at all, so that `[]` survives a round trip and an
//! array that was never set is never sent.

use std::fmt;
use std::ops::{Deref, DerefMut};

/// An optional array: a slice to its reader, absent until something is put into it.
///
/// Absent and empty read alike (no items) and compare as different: from a JSON body an absent
/// list is left out, an empty one is sent as `[]`. In a query both vanish. Compared with a plain
/// slice, array or `Vec`, only the items count.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct List<T>(Option<Vec<T>>);

impl<T> List<T> {
    /// Whether there is no array at all, not even an empty one.
    pub fn is_absent(&self) -> bool {
        self.0.is_none()
    }

    /// Appends an item; an absent list becomes present.
    pub fn push(&mut self, item: T) {
        self.0.get_or_insert_default().push(item);
    }

    /// The items. An absent list gives none.
    pub fn into_vec(self) -> Vec<T> {
        self.0.unwrap_or_default()
    }

    pub(crate) fn from_option(items: Option<Vec<T>>) -> Self {
        Self(items)
    }

    pub(crate) fn as_option(&self) -> Option<&Vec<T>> {
        self.0.as_ref()
    }
}

impl<T> Default for List<T> {
    /// The absent list.
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0.as_deref().unwrap_or_default()
    }
}

impl<T> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        self.0.as_deref_mut().unwrap_or_default()
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    /// Like a slice, or `absent`: two lists that differ never print the same.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(items) => items.fmt(f),
            None => f.write_str("absent"),
        }
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self(Some(items))
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    fn from(items: [T; N]) -> Self {
        Self(Some(items.into()))
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(Some(items.into_iter().collect()))
    }
}

impl<T> Extend<T> for List<T> {
    /// Appends the items; an absent list becomes present, even if there are none.
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.0.get_or_insert_default().extend(items);
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut List<T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl<T: PartialEq> PartialEq<[T]> for List<T> {
    fn eq(&self, other: &[T]) -> bool {
        **self == *other
    }
}

impl<T: PartialEq> PartialEq<Vec<T>> for List<T> {
    fn eq(&self, other: &Vec<T>) -> bool {
        **self == **other
    }
}

impl<T: PartialEq, const N: usize> PartialEq<[T; N]> for List<T> {
    fn eq(&self, other: &[T; N]) -> bool {
        **self == *other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absent_and_empty_hold_the_same_elements_and_are_not_equal() {
        let absent = List::<i64>::default();
        let empty = List::from(Vec::<i64>::new());

        assert!(absent.is_absent() && !empty.is_absent());
        assert_ne!(absent, empty);
        assert_eq!(absent, []);
        assert_ne!(absent, [1]);
        assert_ne!(absent, vec![1]);
        assert_ne!(absent, *[1].as_slice());
        assert_eq!(empty, []);
        assert_eq!(
            format!("{absent:?} {empty:?} {:?}", List::from([1])),
            "absent [] [1]"
        );
    }

    #[test]
    fn whatever_is_put_in_makes_it_present() {
        let mut pushed = List::default();
        pushed.push(1);
        let mut extended = List::default();
        extended.extend([1]);
        let mut extended_by_nothing = List::<i64>::default();
        extended_by_nothing.extend([]);

        assert_eq!(pushed, [1]);
        assert_eq!(extended, vec![1]);
        assert_eq!(extended_by_nothing, List::from([]));
        assert_eq!((1..=2).collect::<List<_>>(), *[1, 2].as_slice());
    }

    #[test]
    fn loops_by_value_by_reference_and_in_place() {
        let mut list = List::from([1, 2]);
        for item in &mut list {
            *item += 1;
        }
        list[0] = 7;

        assert_eq!((&list).into_iter().copied().collect::<Vec<i64>>(), [7, 3]);
        assert_eq!(list.into_iter().collect::<Vec<i64>>(), [7, 3]);
        assert_eq!(List::<i64>::default().into_iter().next(), None);
        assert_eq!(List::from([4]).into_vec(), [4]);
        assert!(List::<i64>::default().into_vec().is_empty());
    }
}
