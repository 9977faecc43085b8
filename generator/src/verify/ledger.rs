//! Which differences the ledger records: those of which an entry says that the page says so.
//!
//! The spec says what the page says, and the ledger what others say; so hardly anything needs this. It is for pages
//! that contradict themselves, and for what the spec language cannot hold.

use super::words::Words;
use crate::page::{Discrepancy, Effect};

/// The entry that excuses a difference: it names the place, expects what the spec has under this key, and tells what
/// the page says there.
pub(super) fn excuse<'l>(
    ledger: &'l [Discrepancy],
    place: &str,
    key: &str,
    said: &str,
) -> Option<&'l Discrepancy> {
    ledger.iter().find(|entry| {
        entry.places.iter().any(|known| known.value == place)
            && entry.expects.iter().any(|(known, _)| known.value == key)
            && says(&entry.page, said)
    })
}

/// Whether an entry's words about the page mention a value.
fn says(page: &str, said: &str) -> bool {
    let words = Words::of(page);
    words.has(said) || said.contains(|c: char| c.is_ascii_digit()) && words.has_numbers_of(said)
}

/// The entry that adds a value or a row at a place, which the page has by now.
pub(super) fn adding<'l>(
    ledger: &'l [Discrepancy],
    place: &str,
    name: &str,
) -> Option<&'l Discrepancy> {
    ledger.iter().find(|entry| {
        let adds = match &entry.effect {
            Effect::AddOptions(options) => options.iter().any(|option| option.value.value == name),
            Effect::AddRows(rows) => rows.iter().any(|row| row.name.value == name),
            Effect::Note | Effect::DropDefault(_) => false,
        };
        adds && entry.places.iter().any(|known| known.value == place)
    })
}
