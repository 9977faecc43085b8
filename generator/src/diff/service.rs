//! The crate and its services: names, endpoints, regions, ledgers.

use super::change::{Change, Sign};
use super::verdict::{Api, Effect};
use super::walk::{Finding, Place, Walk};
use super::words::changed;
use crate::page::{Discrepancy, InvalidParameter};
use crate::service::{Crate, Service};

/// Every change of the crate's own, and of its services.
pub(super) fn all(old: &Crate, new: &Crate) -> Vec<Change> {
    let mut changes = Vec::new();
    let at = place("crate", false);
    if old.info.name != new.info.name {
        let finding = Finding::changed("crate-name", Effect::None, "names of crates do not travel")
            .with(&old.info.name, &new.info.name)
            .api(Api::Broken("every `use` of the crate names it".to_owned()));
        changes.push(alone("", &at, &new.info.name, finding));
    }
    if old.info.description != new.info.description {
        let finding = Finding::changed("words", Effect::None, "words do not travel")
            .with("description", "description");
        changes.push(alone("", &at, &new.info.name, finding));
    }
    let partner = |it: &Service| {
        let same: [&dyn Fn(&&Service) -> bool; 3] = [
            &|other| other.folder == it.folder,
            &|other| {
                other.name == it.name
                    && !new
                        .services
                        .iter()
                        .any(|service| service.folder == other.folder)
            },
            &|other| {
                other.endpoint == it.endpoint
                    && !new
                        .services
                        .iter()
                        .any(|service| service.folder == other.folder)
            },
        ];
        same.iter()
            .find_map(|same| old.services.iter().find(|other| same(other)))
    };
    let pairs: Vec<(Option<&Service>, &Service)> =
        new.services.iter().map(|it| (partner(it), it)).collect();
    for service in &old.services {
        if pairs
            .iter()
            .any(|(other, _)| other.is_some_and(|it| it.folder == service.folder))
        {
            continue;
        }
        let finding = Finding::changed("service", Effect::Narrows, "calls of it are refused")
            .signed(Sign::Removed)
            .with(&service.name, "")
            .api(Api::Broken(format!(
                "the module `{}` is gone, and its feature",
                service.module
            )));
        changes.push(alone(
            &service.folder,
            &place("service", true),
            &service.folder,
            finding,
        ));
    }
    for (other, service) in pairs {
        match other {
            Some(other) => changes.extend(pair(other, service)),
            None => {
                let finding = Finding::changed("service", Effect::Widens, "nobody has to call it")
                    .signed(Sign::Added)
                    .with("", &service.name)
                    .api(Api::Added(format!(
                        "the module `{}` is new, and its feature",
                        service.module
                    )));
                changes.push(alone(
                    &service.folder,
                    &place("service", true),
                    &service.folder,
                    finding,
                ));
            }
        }
    }
    moved(changes)
}

/// An operation that went from one service and came to another.
fn moved(mut changes: Vec<Change>) -> Vec<Change> {
    let gone: Vec<Change> = changes
        .iter()
        .filter(|it| it.rule == "operation" && it.sign == Sign::Removed)
        .cloned()
        .collect();
    for old in gone {
        let to = changes.iter_mut().find(|it| {
            it.rule == "operation"
                && it.sign == Sign::Added
                && it.subject == old.subject
                && it.after == old.before
        });
        if let Some(to) = to {
            to.sign = Sign::Changed;
            to.rule = "operation-moved";
            to.before = format!("{}, {}", old.service, old.before);
            to.after = format!("{}, {}", to.service, to.after);
            to.wire.request = Some(Effect::Incomparable);
            "another service answers it".clone_into(&mut to.wire.reason);
            to.api = vec![Api::Broken("its types are in another module".to_owned())];
            changes.retain(|it| *it != old);
        }
    }
    changes
}

fn place(section: &'static str, sent: bool) -> Place {
    Place {
        owner: String::new(),
        reaches: Vec::new(),
        section,
        prefix: String::new(),
        sent,
        received: false,
    }
}

/// A change of what has no walk.
fn alone(service: &str, place: &Place, subject: &str, finding: Finding) -> Change {
    finding.placed(service, place, subject)
}

fn pair(old: &Service, new: &Service) -> Vec<Change> {
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
    ledger(&mut walk);
    walk.run()
}

/// Entries of the ledger; what they do stands at what they do it to.
fn ledger(walk: &mut Walk<'_>) {
    let (old, new) = (&walk.before.discrepancies, &walk.after.discrepancies);
    let at = place("ledger", false);
    let find = |all: &'_ [Discrepancy], entry: &Discrepancy| {
        all.iter().position(|it| it.name.value == entry.name.value)
    };
    let entry =
        |sign| Finding::changed("ledger", Effect::None, "entries do not travel").signed(sign);
    for gone in old.iter().filter(|it| find(new, it).is_none()) {
        walk.add(&at, &gone.name.value, entry(Sign::Removed));
    }
    for it in new {
        match find(old, it) {
            None => walk.add(&at, &it.name.value, entry(Sign::Added)),
            Some(was) if text(&old[was]) != text(it) => {
                walk.add(&at, &it.name.value, entry(Sign::Changed));
            }
            Some(_) => {}
        }
    }
}

/// All that an entry says, and that it does.
fn text(entry: &Discrepancy) -> String {
    let places: Vec<&str> = entry.places.iter().map(|it| it.value.as_str()).collect();
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
