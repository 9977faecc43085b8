//! Whether the ledger records a difference: an entry that quotes what the page says.
//!
//! The spec says what the page says, and the ledger what others say; so hardly anything needs this. It is for pages
//! that contradict themselves.

use generator::page::{Discrepancy, Effect};

/// The entry that excuses a difference: it names the place, expects what the spec has under this key, and quotes what
/// the page says there, whole: `` `length: 1..64` ``. A value that its prose only mentions may be of another place.
pub(super) fn excuse<'l>(
    ledger: &'l [Discrepancy],
    place: &str,
    key: &str,
    said: &str,
) -> Option<&'l Discrepancy> {
    let quoted = format!("`{key}: {said}`");
    ledger.iter().find(|entry| {
        entry.places.iter().any(|known| known.value == place)
            && entry.expects.iter().any(|(known, _)| known.value == key)
            && entry.page.contains(&quoted)
    })
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
