//! Rows of one request, response or object: what each becomes, and which is which.

use std::collections::{BTreeMap, BTreeSet};

use crate::page::{Location, Row};
use crate::service::{Constant, Member};

/// Whatever a row becomes.
#[derive(Clone, Copy)]
pub(super) enum Slot<'a> {
    Member(&'a Member),
    Constant(&'a Constant),
    /// A header that signing fills in.
    Credential(&'a Row),
}

impl<'a> Slot<'a> {
    pub(super) fn row(self) -> &'a Row {
        match self {
            Self::Member(member) => &member.row,
            Self::Constant(constant) => &constant.row,
            Self::Credential(row) => row,
        }
    }

    pub(super) fn name(self) -> &'a str {
        &self.row().name.value
    }

    pub(super) fn location(self) -> Location {
        match self {
            Self::Member(member) => member.location,
            Self::Constant(constant) => constant.location,
            Self::Credential(_) => Location::Header,
        }
    }

    pub(super) fn member(self) -> Option<&'a Member> {
        match self {
            Self::Member(member) => Some(member),
            _ => None,
        }
    }

    /// What the row is matched by: the name on the wire, and of a placeholder of the path its position.
    fn key(self, placeholders: &[&str]) -> (Location, String) {
        let name = self.name();
        let key = match self.location() {
            Location::Path => placeholders
                .iter()
                .position(|it| *it == name)
                .map_or_else(|| name.to_owned(), |at| at.to_string()),
            // The names of headers have no case.
            Location::Header => name.to_ascii_lowercase(),
            _ => name.to_owned(),
        };
        (self.location(), key)
    }
}

/// Which is which: first by place and name, then by name alone, then by the name of the field.
pub(super) fn pairs(
    old: &[Slot<'_>],
    new: &[Slot<'_>],
    paths: (&[&str], &[&str]),
) -> Vec<(usize, usize)> {
    let keys = new.iter().enumerate();
    let keys: BTreeMap<(Location, String), usize> = keys
        .map(|(index, slot)| (slot.key(paths.1), index))
        .collect();
    let mut pairs = Vec::new();
    let mut left = Vec::new();
    for (index, slot) in old.iter().enumerate() {
        match keys.get(&slot.key(paths.0)) {
            Some(b) => pairs.push((index, *b)),
            None => left.push(index),
        }
    }
    let taken: BTreeSet<usize> = pairs.iter().map(|(_, b)| *b).collect();
    let mut free: Vec<usize> = (0..new.len()).filter(|b| !taken.contains(b)).collect();
    for same in [same_name, same_field] {
        left.retain(|a| {
            let Some(at) = free.iter().position(|b| same(old[*a], new[*b])) else {
                return true;
            };
            pairs.push((*a, free.remove(at)));
            false
        });
    }
    pairs
}

/// Whether a row has moved into another table.
fn same_name(old: Slot<'_>, new: Slot<'_>) -> bool {
    let in_path = [old, new].map(Slot::location).contains(&Location::Path);
    !in_path && old.name() == new.name()
}

/// Whether a row has another name on the wire, and keeps its field.
fn same_field(old: Slot<'_>, new: Slot<'_>) -> bool {
    let field = |slot: Slot<'_>| slot.member().map(|it| it.field.clone());
    let in_path = old.location() == Location::Path;
    !in_path && old.location() == new.location() && field(old).is_some() && field(old) == field(new)
}
