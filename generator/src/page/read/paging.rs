//! `paging:` of a page: how the next page is asked for, and how the end is told.

use super::super::fields::{Fields, Reader};
use super::super::{Paging, PagingBy, keys};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Placed;
use crate::yaml::Node;

/// The keys that name the parameter by which a page is asked for; there is one of them.
const PARAMETERS: [&str; 3] = ["page", "offset", "marker"];

/// Keys that belong to one of those.
const COMPANIONS: [(&str, &str); 3] = [
    ("first", "page"),
    ("next", "marker"),
    ("next_link", "marker"),
];

impl Reader<'_> {
    pub(super) fn paging(&mut self, node: &Node) -> Option<Paging> {
        let fields = self.fields(node, "`paging`", keys::PAGING)?;
        let parameter = self.parameter(&fields);
        let by = parameter.and_then(|key| self.by(&fields, key));
        let parameter = parameter.and_then(|key| self.required_text(&fields, key));
        let items = self.required_text(&fields, "items");
        let last = self.last(&fields);
        Some(Paging {
            limit: self.optional_text(&fields, "limit"),
            total: self.optional_text(&fields, "total"),
            parameter: parameter?,
            by: by?,
            items: items?,
            last,
        })
    }

    /// The key that names the parameter, which is the only one.
    fn parameter(&mut self, fields: &Fields<'_>) -> Option<&'static str> {
        let written = PARAMETERS
            .into_iter()
            .filter(|key| fields.get(key).is_some());
        let written: Vec<_> = written.collect();
        match *written {
            [] => {
                let message = "`paging` does not say how a page is asked for";
                let problem = Diagnostic::new(Code::MissingKey, fields.place, message);
                self.report(problem.help(
                    "add `page:` for a parameter that numbers the pages, `offset:` for one that counts the records \
                     before the page, or `marker:` for one that the page before says",
                ));
            }
            [_] => {}
            [first, second, ..] => {
                let message = format!("`{second}` beside `{first}`");
                self.report(
                    Diagnostic::new(Code::Misplaced, fields.key(second), message)
                        .other(fields.key(first), "the first")
                        .help("keep the one by which the page says that the next one is asked for"),
                );
            }
        }
        let key = written.first().copied()?;
        for (companion, of) in COMPANIONS {
            if fields.get(companion).is_some() && !written.contains(&of) {
                let message = format!("`{companion}` beside `{key}`");
                let problem = Diagnostic::new(Code::Misplaced, fields.key(companion), message);
                self.report(problem.help(format!("it belongs to `{of}`")));
            }
        }
        Some(key)
    }

    /// What the parameter under this key says.
    fn by(&mut self, fields: &Fields<'_>, key: &str) -> Option<PagingBy> {
        match key {
            "page" => {
                let first = self.optional_text(fields, "first");
                Some(PagingBy::Number(match first {
                    Some(first) => self.first(&first)?,
                    None => 0,
                }))
            }
            "offset" => Some(PagingBy::Offset),
            _ => {
                let next = self.optional_text(fields, "next");
                let link = self.optional_text(fields, "next_link");
                match (next, link) {
                    (Some(next), None) => Some(PagingBy::Marker(next)),
                    (None, Some(link)) => Some(PagingBy::Link(link)),
                    (Some(_), Some(link)) => {
                        let message = "`next_link` beside `next`";
                        let problem = Diagnostic::new(Code::Misplaced, link.place, message);
                        self.report(problem.help("keep the one that a response has"));
                        None
                    }
                    (None, None) => {
                        let keys = ["next", "next_link"];
                        if keys.iter().all(|key| fields.get(key).is_none()) {
                            let message = "`paging` does not say where the marker comes from";
                            let problem =
                                Diagnostic::new(Code::MissingKey, fields.key("marker"), message);
                            self.report(problem.help(
                                "add `next:`, the member of the response that holds it, or `next_link:` for one with a URL",
                            ));
                        }
                        None
                    }
                }
            }
        }
    }

    fn first(&mut self, first: &Placed<String>) -> Option<i64> {
        let number = first.value.parse::<i64>().ok();
        let number = number.filter(|number| number.to_string() == first.value);
        if number.is_none() {
            let message = format!("`{}` is no number of a page", first.value);
            self.report(
                Diagnostic::new(Code::Malformed, first.place, message)
                    .help("write a whole number, like `1`"),
            );
        }
        number
    }

    fn last(&mut self, fields: &Fields<'_>) -> Option<(Placed<String>, Placed<String>)> {
        let mut last = fields
            .get("last")
            .and_then(|node| self.entries(node, "`last`", "member"))
            .unwrap_or_default();
        if let [_, (second, _), ..] = last.as_slice() {
            self.report(
                Diagnostic::new(
                    Code::Malformed,
                    second.place,
                    "a second mark of the last page",
                )
                .help("name one member and the value that it has on the last page"),
            );
        }
        last.truncate(1);
        let (member, node) = last.pop()?;
        Some((member, self.text(node, "a value")?))
    }
}
