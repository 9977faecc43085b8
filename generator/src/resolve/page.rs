//! What concerns a page as a whole: its path, its statuses, its rules.

use std::collections::{BTreeMap, HashSet};

use super::types::Enumerations;
use super::{is_success, responses, tables};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::page::{FilledBy, Location, Page, Row, Table, is_filled_in};
use crate::source::{Placed, Spot};

/// Checks one page.
pub(crate) fn check(page: &Page, enumerations: &Enumerations, problems: &mut Vec<Diagnostic>) {
    if !page.method.is_empty() {
        placeholders(page, problems);
    }
    let successes: Vec<_> = page
        .responses
        .iter()
        .filter(|r| is_success(r.status.value))
        .collect();
    if successes.is_empty() && !page.incomplete {
        let message = "the page has no response of success";
        let first = page.responses.first();
        let place = first.map_or(page.operation.place, |first| first.status.place);
        problems.push(
            Diagnostic::new(Code::MissingKey, place, message)
                .help("add a status from 200 to 299 to `responses:`"),
        );
    }
    if let Some(paging) = &page.paging
        && !responses::are_one(&successes)
    {
        problems.push(
            Diagnostic::new(
                Code::Misplaced,
                paging.items.place,
                "`paging` of an operation whose responses differ by status",
            )
            .other(successes[1].status.place, "another response")
            .help(
                "pages are read from one response; drop `paging`, or the status that has no pages",
            ),
        );
    }
    shared_tables(page, problems);
    sources(page, problems);
    let members = page.request.iter().flat_map(|(_, table)| &table.rows);
    let members: Vec<&Row> = members.collect();
    let rules = page.constraints.iter();
    let mut unknown: BTreeMap<&str, Vec<&Placed<String>>> = BTreeMap::new();
    let mut seen = HashSet::new();
    for (member, value) in rules.flat_map(|constraint| &constraint.when) {
        let Some(row) = members.iter().find(|row| row.name.value == member.value) else {
            unknown.entry(&member.value).or_default().push(member);
            continue;
        };
        let known = enumerations.values(row);
        let wrong = !known.is_empty() && !known.contains(&value.value.as_str());
        if wrong && seen.insert((&member.value, &value.value)) {
            let message = format!("`{}` is no option of `{}`", value.value, member.value);
            let problem = Diagnostic::new(Code::UnknownParameter, value.place, message);
            problems.push(match nearest(&value.value, known) {
                Some(near) => problem.help(format!("is `{near}` meant?")),
                None => problem
                    .other(row.name.place, "this row")
                    .help("name one of the row's options"),
            });
        }
    }
    for (name, places) in unknown.into_iter().filter(|_| !page.incomplete) {
        let message = format!("the request has no parameter `{name}`");
        let more: Vec<_> = places[1..].iter().map(|member| member.place).collect();
        problems.push(unknown_parameter(places[0], message, &members).also(&more));
    }
    for (_, _, table) in tables(page) {
        for row in &table.rows {
            let Some(target) = &row.ignored_with else {
                continue;
            };
            let others: Vec<&Row> = table
                .rows
                .iter()
                .filter(|other| other.name.value != row.name.value)
                .collect();
            let found = others.iter().any(|other| other.name.value == target.value);
            if !found && !page.incomplete {
                let message = format!("no other row of this table is named `{}`", target.value);
                problems.push(unknown_parameter(target, message, &others));
            }
        }
    }
}

/// Responses may share a table; what has one number is one table.
fn shared_tables(page: &Page, problems: &mut Vec<Diagnostic>) {
    let tables = page.responses.iter().flat_map(|response| &response.tables);
    let tables = tables.filter(|(_, table)| table.number.value != "none");
    let mut known: Vec<&(Location, Table)> = Vec::new();
    for table in tables {
        let number = &table.1.number;
        let Some(first) = known.iter().find(|(_, it)| it.number.value == number.value) else {
            known.push(table);
            continue;
        };
        if !responses::are_alike(first, table) {
            let message = format!("two tables have the number {}", number.value);
            problems.push(
                Diagnostic::new(Code::Malformed, number.place, message)
                    .label("the second")
                    .other(first.1.number.place, "the first")
                    .help("responses may share a table, but then its rows are the same"),
            );
        }
    }
}

/// Headers that nobody but what signs or sends gives a value say so; what a response carries the service alone fills in.
fn sources(page: &Page, problems: &mut Vec<Diagnostic>) {
    let headers = page.request.iter();
    let headers = headers.filter(|(location, _)| *location == Location::Header);
    for row in headers.flat_map(|(_, table)| &table.rows) {
        let name = &row.name;
        if is_filled_in(&name.value) && row.filled_by.is_none() && !row.incomplete {
            let message = format!(
                "the header `{}` is filled in by what signs or sends",
                name.value
            );
            let help =
                "add `from: credentials`: then it is documented, and no member of the request";
            problems.push(Diagnostic::new(Code::Misplaced, name.place, message).help(help));
        }
    }
    let headers = page.request.iter();
    let headers = headers.filter(|(location, _)| *location == Location::Header);
    for row in headers.flat_map(|(_, table)| &table.rows) {
        let by = row.filled_by.as_ref();
        let by = by.filter(|by| by.value == FilledBy::Credentials);
        if let Some(by) = by.filter(|_| !is_filled_in(&row.name.value)) {
            let message = format!("nobody fills in the header `{}`", row.name.value);
            let help = "delete this: callers set it; signing and sending fill in no other than those of spec/README.md";
            problems.push(Diagnostic::new(Code::Misplaced, by.place, message).help(help));
        }
    }
    let responses = page.responses.iter().flat_map(|response| &response.tables);
    let headers = responses.filter(|(location, _)| *location == Location::Header);
    for row in headers.flat_map(|(_, table)| &table.rows) {
        let source = row.filled_by.as_ref();
        // `sender` is refused in every header.
        if let Some(source) = source.filter(|source| source.value == FilledBy::Credentials) {
            let message = "`from` in a response";
            let help = "delete it; it says who fills in a member of a request";
            problems.push(Diagnostic::new(Code::Misplaced, source.place, message).help(help));
        }
    }
}

/// Every placeholder needs a row of `path`, and the other way round.
fn placeholders(page: &Page, problems: &mut Vec<Diagnostic>) {
    let segments = page.uri.value.split('/');
    let mut placeholders: Vec<&str> = segments
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
        .collect();
    let tables = page.request.iter();
    let tables = tables.filter(|(location, _)| *location == Location::Path);
    let mut rows: Vec<&Row> = tables.flat_map(|(_, table)| &table.rows).collect();
    let word = |name: &str| Spot::Word(page.uri.place, format!("{{{name}}}"));
    for (index, name) in placeholders.iter().enumerate() {
        if placeholders[..index].contains(name) {
            let message = format!("the path has `{{{name}}}` twice");
            problems.push(
                Diagnostic::new(Code::Placeholder, word(name), message)
                    .help("one row can fill only one place; compare the URI with the page"),
            );
        }
    }
    let described: Vec<&str> = rows.iter().map(|row| row.name.value.as_str()).collect();
    rows.retain(|row| !placeholders.contains(&row.name.value.as_str()));
    placeholders.retain(|name| !described.contains(name));
    for row in rows {
        let name = &row.name.value;
        let message = format!("the path has no `{{{name}}}`");
        let problem = Diagnostic::new(Code::Placeholder, row.name.place, message);
        let near = nearest(name, placeholders.iter().copied());
        problems.push(match near {
            Some(near) => problem
                .other(word(near), "no row describes this")
                .help(format!("is `{near}` meant?")),
            None => problem
                .other(page.uri.place, "this path")
                .help("a row of `path` describes a placeholder of the URI"),
        });
        // One slip, one problem.
        placeholders.retain(|placeholder| Some(*placeholder) != near);
    }
    for name in placeholders.into_iter().filter(|_| !page.incomplete) {
        let message = format!("the path has `{{{name}}}`, and no row describes it");
        problems.push(
            Diagnostic::new(Code::Placeholder, word(name), message)
                .help(format!("add a row `{name}` to the table of `path`")),
        );
    }
}

fn unknown_parameter(name: &Placed<String>, message: String, rows: &[&Row]) -> Diagnostic {
    let problem = Diagnostic::new(Code::UnknownParameter, name.place, message);
    let names: Vec<&str> = rows.iter().map(|row| row.name.value.as_str()).collect();
    match nearest(&name.value, names.iter().copied()) {
        Some(near) => problem.help(format!("is `{near}` meant?")),
        None if names.is_empty() => problem.help("there is nothing else to name; drop the rule"),
        None => problem.help(format!("there are: {}", names.join(", "))),
    }
}
