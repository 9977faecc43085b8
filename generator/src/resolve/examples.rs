//! The page's examples held against its tables.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::json;
use super::types::Enumerations;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::page::{
    Format, Location, Number, ObjectTable, Page, Row, ServiceSpec, Table, TypeNotation,
};
use crate::source::{Place, Placed, Position, Spot};

/// Finds the table of an object by its name on the page.
type Find<'a> = &'a dyn Fn(&str) -> Option<&'a ObjectTable>;

/// Checks every example of a page.
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
    let strangers = page.example_requests.iter();
    let strangers = strangers.filter(|example| !is_of(page, &example.method, &example.uri.value));
    let strangers: Vec<_> = strangers.map(|example| example.uri.place).collect();
    if !page.method.is_empty() {
        check.strangers(&strangers);
    }
    for example in &page.example_requests {
        check.query(&example.uri);
        if let Some(body) = &example.body {
            check.body(body, table(&page.request), true);
        }
    }
    for example in &page.example_responses {
        let status = example.status.value;
        let mut responses = page.responses.iter();
        match responses.find(|response| response.status.value == status) {
            Some(response) => check.body(&example.body, table(&response.tables), false),
            None if page.gap => {}
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

fn table(tables: &[(Location, Table)]) -> Option<&Table> {
    tables
        .iter()
        .find(|(location, _)| *location == Location::Body)
        .map(|(_, table)| table)
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

    fn query(&mut self, uri: &Placed<String>) {
        let page = self.page;
        let query = uri.value.split_once('?').map_or("", |(_, query)| query);
        let queries = page.request.iter();
        let queries = queries.filter(|(location, _)| *location == Location::Query);
        let rows: Vec<&Row> = queries.flat_map(|(_, table)| &table.rows).collect();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let spot = Spot::Word(uri.place, pair.to_owned());
            if let Some(row) = rows.iter().find(|row| row.name.value == key) {
                let notation = row.notation.value.item();
                let listed = self.enumerations.values(row);
                let encoded = value.contains('%');
                let wrong = if let Some(expected) = mismatch(row, notation, value) {
                    format!("not {expected}")
                } else if !encoded && !listed.is_empty() && !listed.contains(&value) {
                    "not among the options".to_owned()
                } else if !encoded && is_beyond(row, notation, value) {
                    "outside the row's limits".to_owned()
                } else {
                    continue;
                };
                if self.seen.insert(pair.to_owned()) {
                    let message = format!("`{pair}` is {wrong}");
                    let help = "compare the row and the example with the page";
                    self.report(Code::Example, spot, message, help);
                }
            } else if !page.gap && self.seen.insert(key.to_owned()) {
                let near = nearest(key, rows.iter().map(|row| row.name.value.as_str()));
                let help = near.map_or("add a row to `query:`".to_owned(), |near| {
                    format!("is `{near}` meant?")
                });
                let message = format!("there is no query parameter `{key}`");
                self.report(Code::Example, spot, message, &help);
            }
        }
    }

    fn body(&mut self, body: &Placed<String>, table: Option<&Table>, request: bool) {
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
        let Some(table) = table else {
            if !self.page.gap {
                let message = "the page has no table of this body".to_owned();
                let help = "add the table, or drop the example's body";
                self.report(Code::Example, body.place, message, help);
            }
            return;
        };
        if let Value::Object(members) = &json {
            let mut check = BodyCheck {
                check: self,
                body,
                request,
            };
            check.members(members, "", &table.rows, "");
        } else {
            let message = "the example is no JSON object".to_owned();
            let help = "the body's table describes an object";
            self.report(Code::Example, body.place, message, help);
        }
    }
}

/// Whether an example's method and address are those of the page.
fn is_of(page: &Page, method: &str, uri: &str) -> bool {
    let address = uri.split_once('?').map_or(uri, |(address, _)| address);
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |start| &rest[start..]),
        None => address,
    };
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
    let (keys, size) = match notation {
        TypeNotation::String => {
            let characters = i128::try_from(text.chars().count()).unwrap_or(i128::MAX);
            (["length", "item_length"], Some(Number::Integer(characters)))
        }
        _ => (["range", "item_range"], Number::parse(text)),
    };
    let comma_separated = Some(Format::CommaSeparated);
    let limits = row.limits.iter().filter(|(key, _)| keys.contains(key));
    row.format.as_ref().map(|format| format.value) != comma_separated
        && size.is_some_and(|size| {
            limits
                .into_iter()
                .any(|(_, limit)| !limit.value.contains(size))
        })
}

/// What a text in a URI should have been, if it is not.
fn mismatch(row: &Row, notation: &TypeNotation, value: &str) -> Option<&'static str> {
    match notation {
        TypeNotation::Integer | TypeNotation::Long if value.parse::<i64>().is_err() => {
            Some("a whole number")
        }
        TypeNotation::Float | TypeNotation::Double if value.parse::<f64>().is_err() => {
            Some("a number")
        }
        TypeNotation::Boolean if value != "true" && value != "false" => Some("`true` or `false`"),
        TypeNotation::String => {
            let compact = row
                .format
                .as_ref()
                .is_some_and(|format| format.value == Format::Compact);
            let digits = value.len() == 14 && value.bytes().all(|byte| byte.is_ascii_digit());
            (compact && !digits).then_some("`yyyymmddhhmmss`")
        }
        _ => None,
    }
}

/// The check of one body.
struct BodyCheck<'c, 'a, 'p> {
    check: &'c mut Check<'a, 'p>,
    body: &'c Placed<String>,
    request: bool,
}

impl BodyCheck<'_, '_, '_> {
    /// Reports a problem with the member or entry at this path, once for all that are alike.
    fn report(&mut self, code: Code, path: &str, alike: String, message: String, help: &str) {
        if !self.check.seen.insert(alike) {
            return;
        }
        let text = &self.body.value;
        let before = &text[..json::find(text, path).unwrap_or(0)];
        let at = Position {
            line: before.matches('\n').count() + 1,
            column: before.chars().rev().take_while(|c| *c != '\n').count() + 1,
        };
        let spot = Spot::Inside(self.body.place, at);
        self.check.report(code, spot, message, help);
    }

    fn members(&mut self, members: &Map<String, Value>, owner: &str, rows: &[Row], path: &str) {
        for (name, value) in members {
            let at = json::member(path, name);
            if let Some(row) = rows.iter().find(|row| row.name.value == *name) {
                self.value(value, owner, row, &row.notation.value, &at);
                continue;
            }
            if self.check.page.gap || self.check.service.may_mend(name) {
                continue;
            }
            let help = match nearest(name, rows.iter().map(|row| row.name.value.as_str())) {
                Some(near) => format!("is `{near}` meant?"),
                None => "if the page really shows it, record it in the ledger with `add_rows`"
                    .to_owned(),
            };
            let message = format!("the example has `{at}`, which no row describes");
            let alike = format!("{owner}.{name}");
            self.report(Code::ExampleMember, &at, alike, message, &help);
        }
        for row in rows {
            let demanded = self.request && row.mandatory;
            if demanded && members.get(&row.name.value).is_none_or(Value::is_null) {
                let message = format!("the example lacks the mandatory `{}`", row.name.value);
                let help = "compare the example and the Mandatory column with the page";
                let alike = format!("{owner} without {}", row.name.value);
                self.report(Code::Example, path, alike, message, help);
            }
        }
    }

    fn value(&mut self, value: &Value, owner: &str, row: &Row, notation: &TypeNotation, at: &str) {
        let name = format!("{owner}.{}", row.name.value);
        let fits = match (notation, value) {
            // What is in a free object no row describes.
            (TypeNotation::Json, _) => return,
            (_, Value::Null)
            | (TypeNotation::Unknown, _)
            | (TypeNotation::String, Value::String(_))
            | (TypeNotation::Float | TypeNotation::Double, Value::Number(_))
            | (TypeNotation::Boolean, Value::Bool(_)) => true,
            (TypeNotation::Integer | TypeNotation::Long, Value::Number(number)) => number.is_i64(),
            (TypeNotation::Array(entry), Value::Array(values)) => {
                for (index, value) in values.iter().enumerate() {
                    self.value(value, owner, row, entry, &json::entry(at, index));
                }
                true
            }
            (TypeNotation::Map(items), Value::Object(members)) => {
                for (key, value) in members {
                    self.value(value, owner, row, items, &json::member(at, key));
                }
                true
            }
            (TypeNotation::Object(object), Value::Object(members)) => {
                // An unknown object is reported where the row stands.
                if let Some(found) = (self.check.find)(object) {
                    self.members(members, object, &found.table.rows, at);
                }
                true
            }
            _ => false,
        };
        if !fits {
            let message = format!("the example's `{at}` is not of the type `{notation}`");
            let help = "compare the row's type with the page";
            self.report(Code::Example, at, format!("type of {name}"), message, help);
            return;
        }
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            _ => return,
        };
        if let Some(expected) = value
            .as_str()
            .and_then(|text| mismatch(row, notation, text))
        {
            let message = format!("the example's `{at}` is not {expected}");
            let help = "compare the row's format with the page";
            let alike = format!("format of {name}");
            self.report(Code::Example, at, alike, message, help);
        }
        let listed = self.check.enumerations.values(row);
        let known = listed.is_empty() || listed.contains(&text.as_str());
        if !known && !self.check.service.may_mend(&row.name.value) {
            let message =
                format!("the example's `{at}` is `{text}`, which is not among the options");
            let help = match nearest(&text, listed) {
                Some(near) => format!("is `{near}` meant?"),
                None => "if the page really shows it, record it in the ledger with `add_options`"
                    .to_owned(),
            };
            let alike = format!("{text} of {name}");
            self.report(Code::Example, at, alike, message, &help);
        }
        if is_beyond(row, notation, &text) {
            let message = format!("the example's `{at}` is outside the row's limits");
            let help = "compare the row and the example with the page";
            self.report(
                Code::Example,
                at,
                format!("limits of {name}"),
                message,
                help,
            );
        }
    }
}
