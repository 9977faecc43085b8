//! Words: which of an item's are others, in one line, and never which words they are.

use std::collections::BTreeSet;

use crate::page::Note;

/// The kinds of words that have changed; none if all are the same.
pub(super) fn changed(kinds: &[(&str, bool)]) -> Option<String> {
    let changed: Vec<&str> = kinds
        .iter()
        .filter(|(_, same)| !same)
        .map(|(kind, _)| *kind)
        .collect();
    (!changed.is_empty()).then(|| changed.join(", "))
}

/// What the ledger tells callers.
pub(super) fn callers(notes: &[Note]) -> impl Iterator<Item = (&str, &str)> {
    let notes = notes.iter();
    notes.filter_map(|note| Some((note.entry.as_str(), note.callers.as_deref()?)))
}

/// Whether two descriptions share half of their words.
pub(super) fn alike(a: &str, b: &str) -> bool {
    let words = |text: &str| -> BTreeSet<String> {
        let words = text.split(|c: char| !c.is_alphanumeric());
        words
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let (a, b) = (words(a), words(b));
    let both = a.intersection(&b).count();
    both > 0 && both * 2 >= a.union(&b).count()
}
