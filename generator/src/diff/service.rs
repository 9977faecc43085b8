//! A service before and after: names, endpoints, regions, ledger.

use super::change::{Change, Sign};
use super::verdict::{Api, Effect};
use super::walk::{Finding, Place, Walk};
use super::words::changed;
use crate::page::{Discrepancy, InvalidParameter};
use crate::service::Service;

/// The place of what belongs to no operation.
pub(super) fn place(section: &'static str, sent: bool) -> Place {
    Place {
        owner: String::new(),
        reaches: Vec::new(),
        section,
        prefix: String::new(),
        sent,
        received: false,
    }
}

/// Compares a service with what it has become.
pub(super) fn pair(old: &Service, new: &Service) -> Vec<Change> {
    let mut walk = Walk::new(old, new);
    let at = place("service", true);
    if old.module != new.module {
        let finding = Finding::changed(
            "service-renamed",
            Effect::None,
            "names of modules do not travel",
        )
        .with(&old.folder, &new.folder)
        .api(Api::Broken(format!(
            "the module `{}` is called `{}`, and so is its feature",
            old.module, new.module
        )));
        walk.add(&at, &new.name, finding);
    }
    if old.endpoint != new.endpoint {
        let finding = Finding::changed(
            "endpoint",
            Effect::Incomparable,
            "the old address is not answered",
        )
        .with(&old.endpoint, &new.endpoint);
        walk.add(&at, "endpoint", finding);
    }
    for region in old.regions.iter().filter(|it| !new.regions.contains(it)) {
        let finding = Finding::changed(
            "region",
            Effect::Narrows,
            "who calls it there is not answered",
        )
        .signed(Sign::Removed);
        walk.add(&at, &format!("region {region}"), finding);
    }
    for region in new.regions.iter().filter(|it| !old.regions.contains(it)) {
        let finding = Finding::changed("region", Effect::Widens, "nobody has to call it there")
            .signed(Sign::Added);
        walk.add(&at, &format!("region {region}"), finding);
    }
    if old.invalid_parameter != new.invalid_parameter {
        let text = |it: &Option<InvalidParameter>| {
            it.as_ref().map_or_else(
                || "not said".to_owned(),
                |it| format!("{}: {}", it.code, it.message),
            )
        };
        let place = Place {
            sent: false,
            received: true,
            ..at.clone()
        };
        let finding = Finding::changed(
            "invalid-parameter",
            Effect::Unknown,
            "clients may tell errors by their code",
        )
        .with(text(&old.invalid_parameter), text(&new.invalid_parameter));
        walk.add(&place, "invalid_parameter", finding);
    }
    let words = changed(&[
        ("short name", old.name == new.name),
        ("title", old.title == new.title),
        ("description", old.doc == new.doc),
        ("order of regions", {
            let kept = |of: &Service, other: &Service| -> Vec<String> {
                of.regions
                    .iter()
                    .filter(|it| other.regions.contains(it))
                    .cloned()
                    .collect()
            };
            kept(old, new) == kept(new, old)
        }),
    ]);
    if let Some(words) = words {
        walk.add(
            &at,
            &new.name,
            Finding::changed("words", Effect::None, "words do not travel").with(&words, &words),
        );
    }
    let own = walk.changes.len();
    let mut changes = walk.run();
    let ledger = ledger(old, new, &changes);
    changes.splice(own..own, ledger);
    changes
}

/// Entries of the ledger; what they do stands at what they do it to, and that an operation in them is called otherwise, at
/// the operation.
fn ledger(old: &Service, new: &Service, changes: &[Change]) -> Vec<Change> {
    let at = place("ledger", false);
    let entry = |sign, it: &Discrepancy| {
        let finding = Finding::changed("ledger", Effect::None, "entries do not travel");
        finding
            .signed(sign)
            .placed(&new.folder, &at, &it.name.value)
    };
    let find = |all: &[Discrepancy], it: &Discrepancy| -> Option<usize> {
        all.iter()
            .position(|other| other.name.value == it.name.value)
    };
    let renamed: Vec<(&str, &str)> = changes
        .iter()
        .filter(|it| it.rule == "operation-renamed")
        .map(|it| (it.before.as_str(), it.after.as_str()))
        .collect();
    let (old, new) = (&old.discrepancies, &new.discrepancies);
    let gone = old.iter().filter(|it| find(new, it).is_none());
    let mut found: Vec<Change> = gone.map(|it| entry(Sign::Removed, it)).collect();
    for it in new {
        match find(old, it) {
            None => found.push(entry(Sign::Added, it)),
            Some(was) if text(&old[was], &renamed) != text(it, &[]) => {
                found.push(entry(Sign::Changed, it));
            }
            Some(_) => {}
        }
    }
    found
}

/// All that an entry says, and that it does, with operations by their new names.
fn text(entry: &Discrepancy, renamed: &[(&str, &str)]) -> String {
    let place = |place: &str| {
        let (owner, member) = place.split_at(place.find('.').unwrap_or(place.len()));
        let to = renamed.iter().find(|(old, _)| *old == owner);
        format!("{}{member}", to.map_or(owner, |(_, new)| new))
    };
    let places: Vec<String> = entry.places.iter().map(|it| place(&it.value)).collect();
    let expects: Vec<(&str, &str)> = entry
        .expects
        .iter()
        .map(|(key, value)| (key.value.as_str(), value.value.as_str()))
        .collect();
    format!(
        "{places:?} {:?} {expects:?} {}",
        [
            Some(&entry.page),
            Some(&entry.other),
            Some(&entry.evidence),
            entry.callers.as_ref()
        ],
        effect(&entry.effect),
    )
}

fn effect(effect: &crate::page::Effect) -> String {
    use crate::page::Effect::{AddOptions, AddRows, DropDefault, Note};
    match effect {
        Note => "note".to_owned(),
        AddOptions(options) => {
            let options = options
                .iter()
                .map(|it| (&it.value.value, &it.doc, &it.deprecated));
            format!("{:?}", options.collect::<Vec<_>>())
        }
        AddRows(rows) => {
            let rows = rows.iter().map(|it| (&it.name.value, &it.written));
            format!("{:?}", rows.collect::<Vec<_>>())
        }
        DropDefault(value) => value.value.clone(),
    }
}
