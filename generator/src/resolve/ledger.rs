//! The ledger applied to the pages: corrections made, notes attached, stale entries reported.

mod places;

use std::collections::BTreeMap;

use places::{At, Places, TableAt};

use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Discrepancy, Effect, Note, Row, ServiceSpec, Table, TypeNotation};
use crate::source::Placed;

/// Applies every entry of the service's ledger.
pub(crate) fn apply(service: &mut ServiceSpec, problems: &mut Vec<Diagnostic>) {
    let entries = service.discrepancies.clone();
    let places = Places::of(service);
    // All places of an object or operation that does not exist are one problem.
    let mut unknown: BTreeMap<&str, Vec<&Placed<String>>> = BTreeMap::new();
    for entry in &entries {
        for (index, place) in entry.places.iter().enumerate() {
            let before = entry.places[..index]
                .iter()
                .find(|before| before.value == place.value);
            if let Some(before) = before {
                let message = format!("`{}` stands twice among the places", place.value);
                problems.push(
                    Diagnostic::new(Code::LedgerPlace, place.place, message)
                        .other(before.place, "the first")
                        .help("keep one of the two"),
                );
                continue;
            }
            if let Some(at) = places.0.get(&place.value) {
                apply_at(service, at, entry, place, problems);
                continue;
            }
            miss(service, entry, place);
            let owner = places.owner(&place.value);
            let key = match places.0.contains_key(owner) {
                true => &place.value,
                false if refers(service, owner) => continue,
                false => owner,
            };
            if !may_exist(service, owner) {
                unknown.entry(key).or_default().push(place);
            }
        }
    }
    let unknown = unknown.into_iter();
    problems.extend(unknown.map(|(name, spoken_of)| places.unknown(name, &spoken_of)));
}

/// The effect of an entry without its place is missing: what it would have mended is not reported.
fn miss(service: &mut ServiceSpec, entry: &Discrepancy, place: &Placed<String>) {
    service.unapplied_fixes.push(place.value.clone());
    if let Effect::AddRows(rows) = &entry.effect {
        let names = rows.iter().map(|row| row.name.value.clone());
        service.unapplied_fixes.extend(names);
    }
}

/// Whether an object or operation may stand on a page that could not be read.
fn may_exist(service: &ServiceSpec, owner: &str) -> bool {
    let mut pages = service.pages.iter();
    service.unread_page_names(owner) || pages.any(|page| page.operation.value.is_empty())
}

/// Whether a row refers to an object: then it is reported there that nobody describes it.
fn refers(service: &ServiceSpec, object: &str) -> bool {
    let refers = |row: &Row| match row.notation.value.item() {
        TypeNotation::Object(name) => name == object,
        _ => false,
    };
    let tables = service.pages.iter().flat_map(super::tables);
    tables.flat_map(|(_, _, table)| &table.rows).any(refers)
}

fn apply_at(
    service: &mut ServiceSpec,
    at: &[At],
    entry: &Discrepancy,
    place: &Placed<String>,
    problems: &mut Vec<Diagnostic>,
) {
    let note = Note {
        entry: entry.name.value.clone(),
        callers: entry.callers.clone(),
    };
    for at in at {
        match *at {
            At::Operation(p) => {
                match &entry.effect {
                    Effect::AddRows(_) => misplaced(entry, place, AN_OBJECT, problems),
                    _ => no_row(entry, place, problems),
                }
                service.pages[p].notes.push(note.clone());
            }
            At::Object(p, o) => {
                let object = &mut service.pages[p].objects[o];
                object.notes.push(note.clone());
                if let Effect::AddRows(rows) = &entry.effect {
                    add_rows(&mut object.table, rows, entry, &note, problems);
                }
                no_row(entry, place, problems);
            }
            At::Row(p, table, r) => {
                let page = &mut service.pages[p];
                let table = match table {
                    TableAt::Request(t) => &mut page.request[t].1,
                    TableAt::Response(r, t) => &mut page.responses[r].tables[t].1,
                    TableAt::Object(o) => &mut page.objects[o].table,
                };
                if matches!(entry.effect, Effect::AddRows(_)) {
                    misplaced(entry, place, AN_OBJECT, problems);
                }
                apply_to_row(&mut table.rows[r], entry, problems);
                table.rows[r].notes.push(note.clone());
            }
        }
    }
}

fn apply_to_row(row: &mut Row, entry: &Discrepancy, problems: &mut Vec<Diagnostic>) {
    for (key, expected) in &entry.expects {
        let found = row.written.get(&key.value);
        let found = found.map_or("absent", |found| found.trim_end_matches('\n'));
        if found != expected.value && !row.incomplete {
            problems.push(
                stale(entry, expected, &format!("expects another `{}`", key.value))
                    .label(match found {
                        "absent" => format!("the row has no `{}`", key.value),
                        found => format!("the row has `{found}`"),
                    })
                    .other(row.name.place, "this row"),
            );
        }
    }
    match &entry.effect {
        Effect::Note | Effect::AddRows(_) => {}
        Effect::DropDefault(dropped) => {
            // It is dropped in any case: one problem with it is enough.
            let label = match row.default.take() {
                Some(default) if default.value == dropped.value => return,
                Some(default) => format!("the row has `{}`", default.value),
                None => "the row has none".to_owned(),
            };
            let what = format!("drops a default of `{}` that is not there", row.name.value);
            if !row.incomplete {
                problems.push(
                    stale(entry, dropped, &what)
                        .label(label)
                        .other(row.name.place, "this row"),
                );
            }
        }
        Effect::AddOptions(added) => {
            let Some(options) = &mut row.options else {
                let what = format!("adds options to `{}`, which has none", row.name.value);
                if !row.incomplete {
                    problems
                        .push(stale(entry, &entry.name, &what).other(row.name.place, "this row"));
                }
                return;
            };
            for option in added {
                let listed = options
                    .value
                    .iter()
                    .find(|listed| listed.value.value == option.value.value);
                if let Some(listed) = listed {
                    problems.push(
                        stale(
                            entry,
                            &option.value,
                            &format!("adds the option `{}`, which is there", option.value.value),
                        )
                        .other(listed.value.place, "the page has it here"),
                    );
                }
            }
            row.added.extend(
                added
                    .iter()
                    .map(|option| (entry.name.value.clone(), option.clone())),
            );
        }
    }
}

fn add_rows(
    table: &mut Table,
    rows: &[Row],
    entry: &Discrepancy,
    note: &Note,
    problems: &mut Vec<Diagnostic>,
) {
    for row in rows {
        let listed = table
            .rows
            .iter()
            .find(|listed| listed.name.value == row.name.value);
        if let Some(listed) = listed {
            problems.push(
                stale(
                    entry,
                    &row.name,
                    &format!("adds the member `{}`, which is there", row.name.value),
                )
                .other(listed.name.place, "the object has it here"),
            );
        } else {
            let mut row = row.clone();
            row.added_by = Some(entry.name.value.clone());
            row.notes.push(note.clone());
            table.rows.push(row);
        }
    }
}

const AN_OBJECT: (&str, &str) = ("an object", "name the object to which the rows belong");
const A_MEMBER: (&str, &str) = ("a member", "name it: `Object.member` or `Operation.member`");

/// An entry whose effect or expectation needs a row, at a place that is none.
fn no_row(entry: &Discrepancy, place: &Placed<String>, problems: &mut Vec<Diagnostic>) {
    let rowless = matches!(entry.effect, Effect::Note | Effect::AddRows(_));
    if !rowless || !entry.expects.is_empty() {
        misplaced(entry, place, A_MEMBER, problems);
    }
}

fn misplaced(
    entry: &Discrepancy,
    place: &Placed<String>,
    (needed, help): (&str, &str),
    problems: &mut Vec<Diagnostic>,
) {
    let message = format!(
        "the ledger entry `{}` is about {needed}, and `{}` is none",
        entry.name.value, place.value
    );
    problems.push(Diagnostic::new(Code::LedgerPlace, place.place, message).help(help));
}

fn stale(entry: &Discrepancy, at: &Placed<String>, what: &str) -> Diagnostic {
    Diagnostic::new(
        Code::LedgerStale,
        at.place,
        format!(
            "the ledger entry `{}` is stale: it {what}",
            entry.name.value
        ),
    )
    .help("delete the entry if the page has changed, or bring it up to date")
}
