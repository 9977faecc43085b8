//! Operations that cannot be told apart: one on two pages, or two of one method and path. That services have such
//! operations, whose bodies differ, a page says with `shares_uri_with`.

use std::collections::{BTreeSet, HashMap};

use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Location, Page, ServiceSpec};
use crate::source::Placed;

/// Reports what the pages of a service do not say of such operations, or no longer should.
pub(super) fn check(spec: &ServiceSpec, problems: &mut Vec<Diagnostic>) {
    let mut names: HashMap<&str, &Page> = HashMap::new();
    let mut addresses: HashMap<String, Vec<&Page>> = HashMap::new();
    for page in &spec.pages {
        let operation = &page.operation;
        if let Some(first) = names.get(operation.value.as_str()) {
            problems.push(on_two_pages(operation, &first.operation));
            continue;
        }
        if !operation.value.is_empty() {
            names.insert(&operation.value, page);
        }
        if page.method.is_empty() {
            continue;
        }
        let same = addresses.entry(address(page)).or_default();
        let first = same
            .iter()
            .find(|first| !names_it(page, first) && !names_it(first, page));
        problems.extend(first.map(|first| of_one_address(page, first)));
        same.push(page);
    }
    for page in &spec.pages {
        for name in &page.shares_uri_with {
            problems.extend(stale(spec, page, name, names.get(name.value.as_str())));
        }
    }
}

/// For each page, the others of its address: those that it names, and those that name it.
pub(super) fn shared(pages: &[Page]) -> Vec<BTreeSet<usize>> {
    let positions = pages.iter().enumerate();
    let positions: HashMap<&str, usize> = positions
        .map(|(index, page)| (page.operation.value.as_str(), index))
        .collect();
    let mut shared = vec![BTreeSet::new(); pages.len()];
    for (index, page) in pages.iter().enumerate() {
        for name in &page.shares_uri_with {
            if let Some(other) = positions.get(name.value.as_str()) {
                shared[index].insert(*other);
                shared[*other].insert(index);
            }
        }
    }
    shared
}

fn names_it(page: &Page, other: &Page) -> bool {
    let mut names = page.shares_uri_with.iter();
    names.any(|name| name.value == other.operation.value)
}

fn on_two_pages(operation: &Placed<String>, first: &Placed<String>) -> Diagnostic {
    let message = format!("two pages describe the operation `{}`", operation.value);
    Diagnostic::new(Code::DuplicateOperation, operation.place, message)
        .label("the second")
        .other(first.place, "the first")
        .help("look up the official name of each, or delete one that is a copy")
}

fn of_one_address(page: &Page, first: &Page) -> Diagnostic {
    let message = "two operations have one method and path";
    Diagnostic::new(Code::DuplicateOperation, page.uri.place, message)
        .label("the second")
        .other(first.uri.place, "the first")
        .help("compare both with their pages; if one page describes both, make it one operation; if they differ in what is always sent, make that a `constant:`")
        .help(format!(
            "if the service tells them apart by their bodies, write `shares_uri_with: [{}]` below the second `uri:`",
            first.operation.value
        ))
}

/// What is wrong with the name of an operation that is said to share the address of a page.
fn stale(
    spec: &ServiceSpec,
    page: &Page,
    name: &Placed<String>,
    named: Option<&&Page>,
) -> Option<Diagnostic> {
    let problem = |message: String| Diagnostic::new(Code::StaleSharing, name.place, message);
    let Some(other) = named else {
        let problem = problem(format!("no page describes the operation `{}`", name.value));
        let help = "`shares_uri_with` names operations as `operation:` does; delete the name if there is none any more";
        return (!spec.unread_page_names(&name.value)).then(|| problem.help(help));
    };
    if other.operation.value == page.operation.value {
        let problem = problem("an operation does not share its `uri` with itself".to_owned());
        return Some(problem.help("name the other operation"));
    }
    let readable = !page.method.is_empty() && !other.method.is_empty();
    (readable && address(page) != address(other)).then(|| {
        let message = format!("`{}` has another method, path or constant", name.value);
        problem(message)
            .other(other.uri.place, "here")
            .help("nothing is shared: delete the name")
    })
}

/// What tells an operation's requests from those of all others: method, path, and what is always sent.
pub fn address(page: &Page) -> String {
    let rows = |of: Location| {
        let tables = page
            .request
            .iter()
            .filter(move |(location, _)| *location == of);
        let rows = tables.flat_map(|(_, table)| &table.rows);
        rows.filter_map(|row| Some((&row.name.value, &row.constant.as_ref()?.value)))
    };
    // What a placeholder is called makes no difference to who receives the request.
    let segments = page.uri.value.split('/').map(|part| {
        let mut constants = rows(Location::Path);
        let constant = constants.find(|(name, _)| part == format!("{{{name}}}"));
        match constant {
            Some((_, value)) => value,
            None if part.starts_with('{') => "{}",
            None => part,
        }
    });
    let mut address = format!("{} {}", page.method, segments.collect::<Vec<_>>().join("/"));
    for place in [Location::Query, Location::Header, Location::Body] {
        let mut constants: Vec<_> = rows(place).collect();
        constants.sort();
        for (name, value) in constants {
            address += &format!("\n{} {name:?} = {value:?}", place.word());
        }
    }
    address
}
