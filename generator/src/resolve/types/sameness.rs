//! Which descriptions of one name are one thing: those that say the same, and so does everything that they refer to.

use std::collections::HashMap;

use super::same_option;
use crate::page::{ObjectTable, Page, Row, TypeNotation};
use crate::resolve::names::{Kind, rust_name};
use crate::source::Place;

/// An object as one page describes it.
pub(super) struct Description<'a> {
    pub(super) page: usize,
    pub(super) table: &'a ObjectTable,
    /// A number that it shares with those of the same wire name and Rust name.
    pub(super) group: usize,
    /// A number that it shares with those that say the same, by the names of what they refer to.
    pub(super) own: usize,
    /// A number that it shares with those whose every object in every depth is the same, too.
    pub(super) class: usize,
    /// The description that each of its rows refers to.
    pub(super) targets: Vec<Option<usize>>,
}

/// Every description on these pages, compared with those of its name.
pub(super) fn compare(pages: &[Page]) -> Vec<Description<'_>> {
    let mut all = gather(pages);
    let models = models(&all);
    // Of one that could not be read in full, nothing is said.
    let whole = |index: usize| {
        if is_whole(all[index].table) {
            index
        } else {
            models[index]
        }
    };
    let groups: Vec<usize> = all.iter().map(|it| it.group).collect();
    let refine = |numbers: &[usize], of_targets: &[usize]| {
        let mut seen = HashMap::new();
        let numbers = (0..all.len()).map(whole).map(|index| {
            let targets = all[index].targets.iter();
            let targets = targets.map(|target| target.map(|target| of_targets[target]));
            let next = seen.len();
            let key = (numbers[index], targets.collect::<Vec<_>>());
            *seen.entry(key).or_insert(next)
        });
        (numbers.collect::<Vec<_>>(), seen.len())
    };
    let (own, mut count) = refine(&models, &groups);
    let mut classes = own.clone();
    // Each round tells those apart whose objects the round before told apart, until there are none.
    loop {
        let (finer, more) = refine(&classes, &classes);
        if more == count {
            break;
        }
        (classes, count) = (finer, more);
    }
    for (index, description) in all.iter_mut().enumerate() {
        (description.own, description.class) = (own[index], classes[index]);
    }
    all
}

/// The descriptions in the pages' order, and what they refer to: on their own page, if it is described there.
fn gather(pages: &[Page]) -> Vec<Description<'_>> {
    let mut all = Vec::new();
    let mut described = HashMap::new();
    let mut first = HashMap::new();
    let mut groups = HashMap::new();
    for (page, table) in pages
        .iter()
        .enumerate()
        .flat_map(|(index, page)| page.objects.iter().map(move |table| (index, table)))
    {
        let name = table.name.value.as_str();
        described.insert((page, name), all.len());
        first.entry(name).or_insert(all.len());
        let next = groups.len();
        all.push(Description {
            page,
            table,
            group: *groups.entry((name, type_name(table))).or_insert(next),
            own: 0,
            class: 0,
            targets: Vec::new(),
        });
    }
    for description in &mut all {
        let rows = description.table.table.rows.iter();
        let targets = rows.map(|row| {
            let TypeNotation::Object(name) = row.notation.value.item() else {
                return None;
            };
            let own = described.get(&(description.page, name.as_str()));
            own.or_else(|| first.get(name.as_str())).copied()
        });
        description.targets = targets.collect();
    }
    all
}

/// The Rust name of an object.
pub(super) fn type_name(table: &ObjectTable) -> String {
    let given = table.rust.as_ref().map(|rust| rust.value.clone());
    let name = given.or_else(|| rust_name(Kind::Type, &table.name.value));
    name.unwrap_or_default()
}

/// For each description the first of its group whose table says the same. One that could not be read in full differs from
/// none.
fn models(all: &[Description<'_>]) -> Vec<usize> {
    let mut known: HashMap<usize, Vec<usize>> = HashMap::new();
    let is_known = |known: &[usize], table| {
        let mut known = known.iter();
        known
            .find(|index| difference(all[**index].table, table).is_none())
            .copied()
    };
    for (index, description) in all.iter().enumerate() {
        let known = known.entry(description.group).or_default();
        if is_whole(description.table) && is_known(known, description.table).is_none() {
            known.push(index);
        }
    }
    let models = all.iter().enumerate().map(|(index, description)| {
        let known = &known[&description.group];
        let model = if is_whole(description.table) {
            is_known(known, description.table)
        } else {
            known.first().copied()
        };
        model.unwrap_or(index)
    });
    models.collect()
}

fn is_whole(object: &ObjectTable) -> bool {
    let rows = &object.table.rows;
    !object.doc.is_empty() && !rows.is_empty() && !rows.iter().any(|row| row.incomplete)
}

/// What two tables of one name say differently, and where the second says it.
pub(super) fn difference(a: &ObjectTable, b: &ObjectTable) -> Option<(String, Place)> {
    let (rows, others) = (&a.table.rows, &b.table.rows);
    for (row, other) in rows.iter().zip(others) {
        let (name, other_name) = (&row.name.value, &other.name.value);
        if name != other_name {
            let what = format!("`{other_name}` where the first has `{name}`");
            return Some((what, other.name.place));
        }
        if !same_row(row, other) {
            let what = format!("another row `{name}` than the first");
            return Some((what, other.name.place));
        }
    }
    let what = match (rows.len(), others.len()) {
        (a, b) if a != b => format!("{b} rows where the first has {a}"),
        _ if a.doc != b.doc => "another description than the first".to_owned(),
        _ => return None,
    };
    Some((what, b.name.place))
}

pub(crate) fn same_row(a: &Row, b: &Row) -> bool {
    let options = |row: &Row| {
        row.options
            .iter()
            .flat_map(|options| options.value.clone())
            .collect::<Vec<_>>()
    };
    let (x, y) = (options(a), options(b));
    // What an enumeration's values mean is compared where the enumeration is gathered.
    let meant = a.enumeration.is_some();
    a.written == b.written
        && a.constraints == b.constraints
        && x.len() == y.len()
        && x.iter()
            .zip(&y)
            .all(|(a, b)| a.value.value == b.value.value && (meant || same_option(a, b)))
}
