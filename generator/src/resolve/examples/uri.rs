//! Path and query of an example request, held against the rows of their tables.

use super::requests::{decoded, path};
use super::{Check, as_option, is_beyond, items, mismatch, other_constant};
use crate::diagnostic::{Code, nearest};
use crate::page::{FilledBy, Location, Row, TypeNotation};
use crate::source::{Placed, Spot};

impl<'a> Check<'a, '_> {
    /// Checks what stands in place of the placeholders. The example is of this operation.
    pub(super) fn path(&mut self, uri: &Placed<String>) {
        let rows = self.rows(Location::Path);
        let address = uri.value.split_once('?').map_or(&*uri.value, |(it, _)| it);
        let template = self.page.uri.value.split('/');
        for (wanted, found) in template.zip(path(address).split('/')) {
            let name = wanted.strip_prefix('{').and_then(|it| it.strip_suffix('}'));
            let row = name.and_then(|name| rows.iter().find(|row| row.name.value == name));
            let Some(row) = row.filter(|row| !row.is_filled_by(FilledBy::Sender)) else {
                continue;
            };
            // What the page leaves open.
            if found.starts_with('{') {
                continue;
            }
            if !self.is_uri(uri, found) {
                continue;
            }
            let value = decoded(found);
            if matches!(&*value, "." | "..") {
                self.wrong(uri, found, "no value of a path");
            } else {
                self.value(uri, found, row, &value);
            }
        }
    }

    pub(super) fn query(&mut self, uri: &Placed<String>) {
        let query = uri.value.split_once('?').map_or("", |(_, query)| query);
        let rows = self.rows(Location::Query);
        let mut names: Vec<String> = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            if !self.is_uri(uri, pair) {
                continue;
            }
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decoded(name), decoded(value));
            let Some(row) = rows.iter().find(|row| row.name.value == name) else {
                self.unknown(uri, pair, &name, &rows);
                continue;
            };
            let many = match row.notation.value {
                TypeNotation::Array(_) => row.join.is_none(),
                TypeNotation::Unknown => true,
                _ => false,
            };
            if names.contains(&name) && !many {
                let why = match row.join {
                    Some(_) => "there a second time, and the row's items are joined",
                    None => "there a second time, and the row is no array",
                };
                self.wrong(uri, pair, why);
            }
            self.value(uri, pair, row, &value);
            names.push(name);
        }
        let incomplete = self.page.incomplete;
        let demanded = |row: &&&Row| (row.mandatory || row.constant.is_some()) && !incomplete;
        for row in rows.iter().filter(demanded) {
            let name = &row.name.value;
            if !names.contains(name) && self.seen.insert(format!("without {name}")) {
                let (which, help) = match row.constant {
                    Some(_) => ("constant", "compare the row and the example with the page"),
                    None => (
                        "mandatory",
                        "compare the example and the Mandatory column with the page",
                    ),
                };
                let message = format!("the example lacks the {which} query parameter `{name}`");
                self.report(Code::Example, uri.place, message, help);
            }
        }
    }

    fn rows(&self, location: Location) -> Vec<&'a Row> {
        let tables = self.page.request.iter();
        let tables = tables.filter(|(of, _)| *of == location);
        tables.flat_map(|(_, table)| &table.rows).collect()
    }

    /// Reports what no URI can hold; says whether there is nothing of it.
    fn is_uri(&mut self, uri: &Placed<String>, shown: &str) -> bool {
        let mut escapes = shown.split('%').skip(1).map(str::as_bytes);
        let is_escape = |rest: &[u8]| {
            let digits = rest.get(..2);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        };
        let is_broken = !escapes.all(is_escape) || decoded(shown).contains('\u{fffd}');
        if is_broken {
            self.wrong(uri, shown, "not percent-encoded as UTF-8");
        } else if shown.contains('#') {
            self.wrong(
                uri,
                shown,
                "cut off at the `#`, which is no part of a request",
            );
        }
        !is_broken && !shown.contains('#')
    }

    /// Checks the value of a row; `shown` is what stands in the example.
    fn value(&mut self, uri: &Placed<String>, shown: &str, row: &Row, value: &str) {
        let notation = row.notation.value.item();
        let listed = self.enumerations.values(row);
        if let Some(constant) = other_constant(row, value) {
            self.wrong(uri, shown, &format!("not the constant `{constant}`"));
        }
        for item in items(row, value) {
            if let Some(expected) = mismatch(row, notation, item) {
                self.wrong(uri, shown, &format!("not {expected}"));
            } else if !listed.is_empty() && !listed.contains(&&*as_option(notation, item)) {
                self.wrong(uri, shown, "not among the options");
            } else if is_beyond(row, notation, item) {
                self.wrong(uri, shown, "outside the row's limits");
            } else if !row.allows(item) {
                self.wrong(uri, shown, "outside the row's pattern");
            }
        }
    }

    fn wrong(&mut self, uri: &Placed<String>, shown: &str, what: &str) {
        if self.seen.insert(shown.to_owned()) {
            let spot = Spot::Word(uri.place, shown.to_owned());
            let message = format!("`{shown}` is {what}");
            let help = "compare the row and the example with the page";
            self.report(Code::Example, spot, message, help);
        }
    }

    fn unknown(&mut self, uri: &Placed<String>, pair: &str, name: &str, rows: &[&Row]) {
        if self.page.incomplete || !self.seen.insert(name.to_owned()) {
            return;
        }
        let near = nearest(name, rows.iter().map(|row| row.name.value.as_str()));
        let help = near.map_or("add a row to `query:`".to_owned(), |near| {
            format!("is `{near}` meant?")
        });
        let spot = Spot::Word(uri.place, pair.to_owned());
        let message = format!("there is no query parameter `{name}`");
        self.report(Code::Example, spot, message, &help);
    }
}
