//! The page's examples held against its tables, and those of rows against the rows.

mod body;
mod requests;
mod uri;

use std::collections::HashSet;

use body::BodyCheck;
use requests::path;
pub(crate) use requests::{requests, response};
use serde_json::Value;

use super::tables;
use super::types::Enumerations;
use super::{content, formats};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::{
    Format, Location, Number, Numbers, ObjectTable, Page, Row, Secret, ServiceSpec, Table,
    TypeNotation,
};
use crate::service::Content;
use crate::source::{Place, Placed, Position, Spot};

/// Finds the table of an object by its name on the page.
type Find<'a> = &'a dyn Fn(&str) -> Option<&'a ObjectTable>;

/// Checks every example of a page, and of each row.
pub(crate) fn check<'a>(
    page: &'a Page,
    find: Find<'a>,
    enumerations: &'a Enumerations,
    service: &'a ServiceSpec,
    problems: &mut Vec<Diagnostic>,
) {
    let mut check = Check {
        page,
        find,
        enumerations,
        service,
        seen: HashSet::new(),
        problems,
    };
    for (owner, row) in rows(page) {
        check.row(&owner, row);
    }
    let strangers = page.example_requests.iter();
    let strangers = strangers.filter(|example| !is_of(page, &example.method, &example.uri.value));
    let strangers: Vec<_> = strangers.map(|example| example.uri.place).collect();
    if !page.method.is_empty() {
        check.strangers(&strangers);
    }
    for example in &page.example_requests {
        let table = table(&page.request);
        let body = example.body.as_ref();
        let readable = body.is_none_or(|body| is_readable(body, table));
        let contradicts = example.contradicts.as_ref().filter(|_| readable);
        check.contradicting(contradicts, |check| {
            if is_of(page, &example.method, &example.uri.value) {
                check.path(&example.uri);
            }
            check.query(&example.uri);
            match body {
                Some(body) => check.body(body, table, true),
                None => check.no_body(&example.uri),
            }
        });
    }
    for example in &page.example_responses {
        let status = example.status.value;
        let mut responses = page.responses.iter();
        match responses.find(|response| response.status.value == status) {
            Some(response) => {
                let table = table(&response.tables);
                let readable = is_readable(&example.body, table);
                let contradicts = example.contradicts.as_ref().filter(|_| readable);
                check.contradicting(contradicts, |check| {
                    check.body(&example.body, table, false);
                });
            }
            None if page.incomplete => {}
            None => {
                let message = format!("the page has no response of status {status}");
                check.report(
                    Code::Example,
                    example.status.place,
                    message,
                    "add it to `responses:`, or correct the status",
                );
            }
        }
    }
}

/// The rows of a page that have an example, with the names of what they are in.
fn rows(page: &Page) -> Vec<(String, &Row)> {
    let tables = tables(page).into_iter();
    let rows =
        tables.flat_map(|(owner, _, table)| table.rows.iter().map(move |row| (owner.clone(), row)));
    rows.filter(|(_, row)| row.example.is_some()).collect()
}

fn table(tables: &[(Location, Table)]) -> Option<&(Location, Table)> {
    tables.iter().find(|(location, _)| location.is_body())
}

struct Check<'a, 'p> {
    page: &'a Page,
    find: Find<'a>,
    enumerations: &'a Enumerations,
    service: &'a ServiceSpec,
    /// What has been reported of which row: examples repeat themselves.
    seen: HashSet<String>,
    problems: &'p mut Vec<Diagnostic>,
}

impl Check<'_, '_> {
    fn report(&mut self, code: Code, spot: impl Into<Spot>, message: String, help: &str) {
        self.problems
            .push(Diagnostic::new(code, spot, message).help(help));
    }

    /// Checks an example that is said to contradict the tables: it must.
    fn contradicting(
        &mut self,
        contradicts: Option<&Placed<String>>,
        check: impl FnOnce(&mut Self),
    ) {
        let Some(said) = contradicts else {
            return check(self);
        };
        let seen = std::mem::take(&mut self.seen);
        let before = self.problems.len();
        check(self);
        self.seen = seen;
        let found = self.problems.split_off(before);
        if found.is_empty() {
            let message = "the example does not contradict its tables".to_owned();
            let help = "delete `contradicts`, so that it is used like any other";
            self.report(Code::Example, said.place, message, help);
        }
    }

    /// Checks the example of a row. Of a secret there is none, which is reported with the row.
    fn row(&mut self, owner: &str, row: &Row) {
        let notation = &row.notation.value;
        let known = *notation.item() != TypeNotation::Unknown;
        let secret = row.secret.as_ref().map(|secret| secret.value);
        let Some(example) = row
            .example
            .as_ref()
            .filter(|_| known && secret != Some(Secret::Value))
        else {
            return;
        };
        let Some(value) = row.example_json() else {
            let message = format!(
                "the example `{}` is not of the type `{notation}`",
                example.value
            );
            let help = if notation.is_scalar() {
                "compare the row's type with the page"
            } else {
                "write it as JSON, such as `[1, 2]` or `{ \"a\": 1 }`"
            };
            self.report(Code::Example, example.place, message, help);
            return;
        };
        // Where problems of a text are looked for, it is JSON, too.
        let text = match notation {
            TypeNotation::String | TypeNotation::Binary => value.to_string(),
            _ => example.value.clone(),
        };
        let body = &Placed {
            value: text,
            place: example.place,
        };
        let mut check = BodyCheck {
            check: self,
            body,
            request: false,
        };
        check.value(&value, owner, row, notation, &row.name.value);
    }

    /// Reports examples of another operation; if all are, the page's own URI is the odd one.
    fn strangers(&mut self, places: &[Place]) {
        let page = self.page;
        match places {
            [first, _, ..] if places.len() == page.example_requests.len() => {
                self.problems.push(
                    Diagnostic::new(
                        Code::Example,
                        page.uri.place,
                        "every example is of another operation",
                    )
                    .other(*first, "the first example")
                    .help("compare method and path with the page"),
                );
            }
            places => {
                for place in places {
                    let help = format!("the page describes `{} {}`", page.method, page.uri.value);
                    let message = "the example is of another operation".to_owned();
                    self.report(Code::Example, *place, message, &help);
                }
            }
        }
    }

    /// Reports an example without the body that it needs.
    fn no_body(&mut self, uri: &Placed<String>) {
        let body = table(&self.page.request).filter(|(_, table)| table.mandatory);
        let rows = body
            .into_iter()
            .flat_map(|(location, table)| table.rows.iter().map(move |row| (*location, row)));
        let mandatory = rows
            .into_iter()
            .find(|(_, row)| row.mandatory || row.constant.is_some());
        if let Some((location, row)) = mandatory.filter(|_| !self.page.incomplete) {
            let name = &row.name.value;
            let message = match location {
                Location::Whole => "the example has no body, which is mandatory".to_owned(),
                _ => format!("the example has no body, and so lacks the mandatory `{name}`"),
            };
            let help = "add the page's `body:`, or drop the example if the page has none";
            self.report(Code::Example, uri.place, message, help);
        }
    }

    fn body(&mut self, body: &Placed<String>, table: Option<&(Location, Table)>, request: bool) {
        if let Some((location, table)) = table
            && content::of(*location, table) == Content::Raw
        {
            return self.raw(body, table, request);
        }
        let json = match serde_json::from_str::<Value>(&body.value) {
            Ok(json) => json,
            Err(error) => {
                let at = Position {
                    line: error.line().max(1),
                    column: error.column().max(1),
                };
                let text = error.to_string();
                let message = text.split(" at line ").next().unwrap_or(&text);
                let message =
                    message.replace("expected ident", "expected `true`, `false` or `null`");
                self.report(
                    Code::Example,
                    Spot::Inside(body.place, at),
                    format!("the example is not JSON: {message}"),
                    "look for a missing comma, quote or bracket at or before this place",
                );
                return;
            }
        };
        let Some((location, table)) = table else {
            if !self.page.incomplete {
                let message = "the page has no table of this body".to_owned();
                let help = "add the table, or drop the example's body";
                self.report(Code::Example, body.place, message, help);
            }
            return;
        };
        let mut check = BodyCheck {
            check: self,
            body,
            request,
        };
        if *location == Location::Whole {
            for row in &table.rows {
                check.value(&json, &table.number.value, row, &row.notation.value, "");
            }
        } else if let Value::Object(members) = &json {
            check.members(members, "", &table.rows, "");
        } else {
            let message = "the example is no JSON object".to_owned();
            let help = "the body's table describes an object";
            self.report(Code::Example, body.place, message, help);
        }
    }
}

impl Check<'_, '_> {
    /// A body that is one value as it is: no JSON, but within the limits of its row.
    fn raw(&mut self, body: &Placed<String>, table: &Table, request: bool) {
        let text = Value::from(raw(&body.value));
        let mut check = BodyCheck {
            check: self,
            body,
            request,
        };
        for row in &table.rows {
            check.value(&text, "", row, &row.notation.value, "");
        }
    }
}

/// Whether a body is JSON, or need not be.
fn is_readable(body: &Placed<String>, table: Option<&(Location, Table)>) -> bool {
    let raw = table.is_some_and(|(location, table)| content::of(*location, table) == Content::Raw);
    raw || serde_json::from_str::<serde::de::IgnoredAny>(&body.value).is_ok()
}

/// A body that is no JSON, without the end of its last line, which is YAML's.
pub(crate) fn raw(body: &str) -> &str {
    body.strip_suffix('\n').unwrap_or(body)
}

/// Whether an example's method and address are those of the page.
fn is_of(page: &Page, method: &str, uri: &str) -> bool {
    let path = path(uri.split_once('?').map_or(uri, |(address, _)| address));
    let (mut segments, mut template) = (path.split('/'), page.uri.value.split('/'));
    method == page.method
        && loop {
            match (template.next(), segments.next()) {
                (None, None) => break true,
                (Some(wanted), Some(found)) if wanted == found => {}
                (Some(wanted), Some(found)) if wanted.starts_with('{') && !found.is_empty() => {}
                _ => break false,
            }
        }
}

/// Whether a value, as text, is outside what its row allows.
fn is_beyond(row: &Row, notation: &TypeNotation, text: &str) -> bool {
    let characters = i128::try_from(text.chars().count()).unwrap_or(i128::MAX);
    let is_number = Numbers::of(notation, row.format()).is_some();
    row.format() != Some(Format::CommaSeparated)
        && row.limits.iter().any(|(key, limit)| {
            let size = match *key {
                "range" | "item_range" if is_number => Number::parse(text),
                "length" | "item_length" if *notation == TypeNotation::String => {
                    Some(Number::Integer(characters))
                }
                _ => None,
            };
            size.is_some_and(|size| !limit.value.contains(size))
        })
}

/// The constant that a value, as text, should have been, if it is not. Numbers may be written in several ways.
fn other_constant<'r>(row: &'r Row, text: &str) -> Option<&'r str> {
    let constant = &row.constant.as_ref()?.value;
    let number = |text| Number::parse(text).filter(|_| row.notation.value.is_number());
    let same = match (number(constant), number(text)) {
        (Some(Number::Integer(a)), Some(Number::Integer(b))) => a == b,
        (Some(a), Some(b)) => a.to_f64().total_cmp(&b.to_f64()).is_eq(),
        _ => constant == text,
    };
    (!same).then_some(constant)
}

/// The items of a text that joins them, or the text itself.
fn items<'t>(row: &Row, text: &'t str) -> Vec<&'t str> {
    match &row.join {
        Some(join) => text.split(join.value.separator()).collect(),
        None => vec![text],
    }
}

/// A value as options write it: a number in as few digits as it has.
fn as_option(notation: &TypeNotation, text: &str) -> String {
    let number = Number::parse(text).filter(|_| notation.is_float());
    number.map_or_else(|| text.to_owned(), |number| number.to_f64().to_string())
}

/// What a text in a URI should have been, if it is not.
fn mismatch(row: &Row, notation: &TypeNotation, value: &str) -> Option<&'static str> {
    match (notation, row.format()) {
        (_, Some(format)) => formats::mismatch(format, value),
        (TypeNotation::Integer | TypeNotation::Long, _) if value.parse::<i64>().is_err() => {
            Some("a whole number")
        }
        (TypeNotation::Float | TypeNotation::Double, _) if Number::parse(value).is_none() => {
            Some("a number")
        }
        (TypeNotation::Boolean, _) if value != "true" && value != "false" => {
            Some("`true` or `false`")
        }
        _ => None,
    }
}
