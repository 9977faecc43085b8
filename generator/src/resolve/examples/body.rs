//! The JSON of one example held against the rows of its table.

use serde_json::{Map, Value};

use super::super::json;
use super::{Check, as_option, is_beyond, mismatch, other_constant};
use crate::diagnostic::{Code, nearest};
use crate::page::{Row, TypeNotation};
use crate::source::{Placed, Position, Spot};

/// The check of one body.
pub(super) struct BodyCheck<'c, 'a, 'p> {
    pub(super) check: &'c mut Check<'a, 'p>,
    pub(super) body: &'c Placed<String>,
    pub(super) request: bool,
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

    pub(super) fn members(
        &mut self,
        members: &Map<String, Value>,
        owner: &str,
        rows: &[Row],
        path: &str,
    ) {
        for (name, value) in members {
            let at = json::member(path, name);
            if let Some(row) = rows.iter().find(|row| row.name.value == *name) {
                if self.request && row.read_only.is_some() {
                    let message = format!("the example sends `{at}`, which only the service sets");
                    let help = "leave it out; if callers may set it, delete the row's `read_only:`";
                    let alike = format!("{owner}.{name} is sent");
                    self.report(Code::Example, &at, alike, message, help);
                }
                self.value(value, owner, row, &row.notation.value, &at);
                continue;
            }
            if self.check.page.incomplete || self.check.service.ledger_may_fix(name) {
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
            let demanded =
                self.request && row.mandatory && row.read_only.is_none() || row.constant.is_some();
            let absent = |value: &Value| value.is_null() && row.nullable.is_none();
            if demanded && members.get(&row.name.value).is_none_or(absent) {
                let name = &row.name.value;
                let (message, help) = match row.constant {
                    Some(_) => (
                        format!("the example lacks `{name}`, which is always sent"),
                        "compare the row and the example with the page",
                    ),
                    None => (
                        format!("the example lacks the mandatory `{name}`"),
                        "compare the example and the Mandatory column with the page",
                    ),
                };
                let alike = format!("{owner} without {}", row.name.value);
                self.report(Code::Example, path, alike, message, help);
            }
        }
    }

    /// An item of an array that is joined on the wire must not contain what joins them.
    fn joined(&mut self, item: &Value, row: &Row, name: &str, at: &str) {
        let (Some(join), Value::String(text)) = (&row.join, item) else {
            return;
        };
        if text.contains(join.value.separator()) {
            let message = format!("the example's `{at}` contains what joins the items");
            let help = "compare the row's `join` and the example with the page";
            self.report(Code::Example, at, format!("join of {name}"), message, help);
        }
    }

    pub(super) fn value(
        &mut self,
        value: &Value,
        owner: &str,
        row: &Row,
        notation: &TypeNotation,
        at: &str,
    ) {
        let name = format!("{owner}.{}", row.name.value);
        let shown = match at {
            "" => "the example".to_owned(),
            at => format!("the example's `{at}`"),
        };
        let fits = match (notation, value) {
            // What is in a free object no row describes.
            (TypeNotation::Json, _) => return,
            (_, Value::Null)
            | (TypeNotation::Unknown, _)
            | (TypeNotation::String | TypeNotation::Binary, Value::String(_))
            | (TypeNotation::Float | TypeNotation::Double, Value::Number(_))
            | (TypeNotation::Boolean, Value::Bool(_)) => true,
            (TypeNotation::Integer | TypeNotation::Long, Value::Number(number)) => {
                number.is_i64() || row.format().is_some() && number.is_u64()
            }
            (TypeNotation::Array(entry), Value::Array(values)) => {
                for (index, value) in values.iter().enumerate() {
                    let at = json::entry(at, index);
                    self.joined(value, row, &name, &at);
                    self.value(value, owner, row, entry, &at);
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
            let message = format!("{shown} is not of the type `{notation}`");
            let help = "compare the row's type with the page";
            self.report(Code::Example, at, format!("type of {name}"), message, help);
            return;
        }
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(_) => value.to_string(),
            Value::Bool(_) if row.constant.is_some() => value.to_string(),
            _ => return,
        };
        let formatted = value.is_string() || row.format().is_some();
        if let Some(expected) = mismatch(row, notation, &text).filter(|_| formatted) {
            let message = format!("{shown} is not {expected}");
            let help = "compare the row's format with the page";
            let alike = format!("format of {name}");
            self.report(Code::Example, at, alike, message, help);
        }
        if let Some(constant) = other_constant(row, &text) {
            let message = format!("the example's `{at}` is not the constant `{constant}`");
            let help = "compare the row and the example with the page";
            let alike = format!("constant of {name}");
            self.report(Code::Example, at, alike, message, help);
        }
        let listed = self.check.enumerations.values(row);
        let known = listed.is_empty() || listed.contains(&&*as_option(notation, &text));
        if !known && !self.check.service.ledger_may_fix(&row.name.value) {
            let message = format!("{shown} is `{text}`, which is not among the options");
            let help = match nearest(&text, listed) {
                Some(near) => format!("is `{near}` meant?"),
                None => "if the page really shows it, record it in the ledger with `add_options`"
                    .to_owned(),
            };
            let alike = format!("{text} of {name}");
            self.report(Code::Example, at, alike, message, &help);
        }
        if value.is_string() && !row.allows(&text) {
            let message = format!("the example's `{at}` does not match the row's `pattern`");
            let help = "compare the pattern and the example with the page";
            let alike = format!("pattern of {name}");
            self.report(Code::Example, at, alike, message, help);
        }
        if is_beyond(row, notation, &text) {
            let message = format!("{shown} is outside the row's limits");
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
