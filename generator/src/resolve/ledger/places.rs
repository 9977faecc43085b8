//! The places that a ledger's entries name → where they stand among the pages.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::page::{ServiceSpec, Table};
use crate::source::Placed;

/// A place's address among the pages of the service.
pub(super) enum At {
    Operation(usize),
    Object(usize, usize),
    /// Page, and which of its tables; then the row.
    Row(usize, TableAt, usize),
}

#[derive(Clone, Copy)]
pub(super) enum TableAt {
    Request(usize),
    Response(usize, usize),
    Object(usize),
}

pub(super) struct Places(pub(super) HashMap<String, Vec<At>>);

impl Places {
    /// Every place that an entry can name. An object on several pages is one place. Of different objects of one name, each
    /// has its `rust:` name, and the one without has the name alone.
    pub(super) fn of(service: &ServiceSpec) -> Self {
        let mut places = Self(HashMap::new());
        let objects = service.pages.iter().flat_map(|page| &page.objects);
        let plain = objects.filter(|object| object.rust.is_none());
        let plain: HashSet<&str> = plain.map(|object| object.name.value.as_str()).collect();
        for (p, page) in service.pages.iter().enumerate() {
            let operation = &page.operation.value;
            places.add(operation.clone(), At::Operation(p));
            for (t, (_, table)) in page.request.iter().enumerate() {
                places.add_rows(operation, table, p, TableAt::Request(t));
            }
            let name = format!("{operation}Response");
            for (r, response) in page.responses.iter().enumerate() {
                if !(200..300).contains(&response.status.value) {
                    continue;
                }
                for (t, (_, table)) in response.tables.iter().enumerate() {
                    places.add_rows(&name, table, p, TableAt::Response(r, t));
                }
            }
            for (o, object) in page.objects.iter().enumerate() {
                let name = object.name.value.as_str();
                let rust = object.rust.as_ref().map(|rust| rust.value.as_str());
                let name = Some(name).filter(|name| rust.is_none() || !plain.contains(name));
                let rust = rust.filter(|rust| Some(*rust) != name);
                for name in name.into_iter().chain(rust) {
                    places.add(name.to_owned(), At::Object(p, o));
                    places.add_rows(name, &object.table, p, TableAt::Object(o));
                }
            }
        }
        places
    }

    fn add(&mut self, name: String, at: At) {
        self.0.entry(name).or_default().push(at);
    }

    fn add_rows(&mut self, owner: &str, table: &Table, page: usize, at: TableAt) {
        for (r, row) in table.rows.iter().enumerate() {
            self.add(format!("{owner}.{}", row.name.value), At::Row(page, at, r));
        }
    }

    /// The object or operation of a place.
    pub(super) fn owner<'p>(&self, place: &'p str) -> &'p str {
        let owner = place.split('.').next().unwrap_or(place);
        match owner.strip_suffix("Response") {
            Some(operation) if place.contains('.') && !self.0.contains_key(owner) => operation,
            _ => owner,
        }
    }

    /// A name that does not exist, and the places that speak of it.
    pub(super) fn unknown(&self, name: &str, spoken_of: &[&Placed<String>]) -> Diagnostic {
        let message = if name.contains('.') {
            format!("the ledger speaks of `{name}`, which does not exist")
        } else {
            format!("the ledger speaks of `{name}`, which is no operation and no object")
        };
        let problem = Diagnostic::new(Code::LedgerPlace, spoken_of[0].place, message);
        let alike = self
            .0
            .keys()
            .map(String::as_str)
            .filter(|other| other.contains('.') == name.contains('.'));
        let problem = match nearest(name, alike) {
            Some(near) => problem.help(format!("is `{near}` meant?")),
            None => problem.help(
                "a place is `Operation`, `Operation.member`, `OperationResponse.member`, `Object` \
                 or `Object.member`; if the page has dropped it, delete the entry",
            ),
        };
        let more: Vec<_> = spoken_of[1..].iter().map(|place| place.place).collect();
        problem.also(&more)
    }
}
