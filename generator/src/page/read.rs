//! Nodes → [`Page`], and the small files beside the pages.

use super::fields::{Fields, Reader};
use super::keys;
use super::{
    Constraint, CrateInfo, ExampleRequest, ExampleResponse, Location, ObjectTable, Page, Paging,
    Response, ServiceSpec, Table,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Placed, Spot};
use crate::yaml::{Kind, Node};

pub(crate) const METHODS: [&str; 6] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];
const TABLES: [(&str, Location); 4] = [
    ("path", Location::Path),
    ("query", Location::Query),
    ("headers", Location::Header),
    ("body", Location::Body),
];

impl Reader<'_> {
    pub(super) fn crate_info(&mut self, node: &Node) -> Option<CrateInfo> {
        let fields = self.fields(node, "`crate.yaml`", keys::CRATE)?;
        let name = self.required_text(&fields, "name");
        let description = self.required_text(&fields, "description");
        let name = name?;
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if !name.value.chars().all(plain) || !name.value.starts_with(|c: char| c.is_alphabetic()) {
            let message = format!("`{}` is no package name", name.value);
            self.report(
                Diagnostic::new(Code::Malformed, name.place, message)
                    .help("use letters, digits, `-` and `_`"),
            );
        }
        Some(CrateInfo {
            name: name.value,
            description: description?.value,
        })
    }

    pub(super) fn service(&mut self, node: &Node, service: &mut ServiceSpec) -> Option<()> {
        let fields = self.fields(node, "`service.yaml`", keys::SERVICE)?;
        service.place = fields.place;
        let name = self.required_text(&fields, "service");
        let title = self.required_text(&fields, "title");
        let doc = self.required_text(&fields, "doc");
        let endpoint = self.required_text(&fields, "endpoint")?;
        service.regions = fields
            .get("regions")
            .and_then(|node| self.texts(node, "`regions`"))
            .unwrap_or_default();
        service.endpoint = endpoint;
        let rest = service.endpoint.value.replacen("{region}", "", 1);
        if rest == service.endpoint.value || rest.contains(['{', '}']) {
            self.report(
                Diagnostic::new(
                    Code::Malformed,
                    service.endpoint.place,
                    "the endpoint must have `{region}` once, and no other braces",
                )
                .help("write it like `https://vod.{region}.myhuaweicloud.com`"),
            );
        }
        service.name = name?.value;
        service.title = title?.value;
        service.doc = doc?.value;
        Some(())
    }

    pub(super) fn page(&mut self, node: &Node, stem: &str, path: &str) -> Option<Page> {
        let fields = self.fields(node, "the page", keys::PAGE)?;
        let head = self
            .required(&fields, "page")
            .and_then(|node| self.fields(node, "`page`", keys::HEAD))
            .map(|head| head.at(fields.key("page")));
        let title = head
            .as_ref()
            .and_then(|head| self.required_text(head, "title"));
        let updated = head.as_ref().and_then(|head| self.date(head));
        let operation = self.required_text(&fields, "operation");
        let uri = self.uri(&fields);
        let doc = self.required_text(&fields, "doc");
        let constraints = match fields.get("constraints") {
            Some(node) => self
                .list(node, "`constraints`")
                .iter()
                .filter_map(|node| self.constraint(node))
                .collect(),
            None => Vec::new(),
        };
        let paging = fields.get("paging").and_then(|node| self.paging(node));
        let request = self.tables(&fields, &TABLES);
        let responses = self
            .required(&fields, "responses")
            .and_then(|node| self.entries(node, "`responses`", "status"));
        self.gap |= responses.is_none();
        let responses = responses
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(status, node)| self.response(&status, node))
            .collect();
        let objects = fields
            .get("objects")
            .and_then(|node| self.entries(node, "`objects`", "object"))
            .unwrap_or_default();
        let objects = self
            .named(objects, "`objects`", "object", keys::OBJECT)
            .into_iter()
            .filter_map(|(name, node)| self.object(name, node))
            .collect();
        let nothing = Placed {
            value: String::new(),
            place: fields.place,
        };
        let (method, uri) = uri.unwrap_or_else(|| (String::new(), nothing.clone()));
        let mut page = Page {
            stem: stem.to_owned(),
            path: path.to_owned(),
            head: fields.key("page"),
            title: title.map(|title| title.value).unwrap_or_default(),
            updated: updated.unwrap_or_default(),
            method,
            uri,
            operation: operation.unwrap_or(nothing),
            doc: doc.map(|doc| doc.value).unwrap_or_default(),
            constraints,
            paging,
            notes: Vec::new(),
            request,
            responses,
            objects,
            example_requests: Vec::new(),
            example_responses: Vec::new(),
            gap: self.gap || self.lost,
        };
        if let Some(node) = fields.get("examples") {
            self.examples(node, &mut page);
        }
        Some(page)
    }

    fn date(&mut self, head: &Fields<'_>) -> Option<String> {
        let date = self.optional_text(head, "updated")?;
        if !is_date(&date.value) {
            let message = format!("`{}` is no date", date.value);
            self.report(
                Diagnostic::new(Code::Malformed, date.place, message)
                    .help("write the date of the page as `2026-01-16`"),
            );
        }
        Some(date.value)
    }

    fn uri(&mut self, fields: &Fields<'_>) -> Option<(String, Placed<String>)> {
        let text = self.required_text(fields, "uri")?;
        if let Some((method, path)) = split_uri(&text.value) {
            let place = text.place;
            let value = path.to_owned();
            if let Some(segment) = value.split('/').find(|segment| !is_segment(segment)) {
                let spot = Spot::Word(place, segment.to_owned());
                let message = format!("`{segment}` is no part of a path");
                self.report(
                    Diagnostic::new(Code::Malformed, spot, message)
                        .help("a placeholder is all between two `/`, like `/{project_id}/`")
                        .help("other characters than letters, digits and `-._~!$&'()*+,;=:@` are percent-encoded"),
                );
                return None;
            }
            if let Some((_, query)) = value.split_once('?') {
                let spot = Spot::Word(place, format!("?{query}"));
                self.report(
                    Diagnostic::new(Code::Malformed, spot, "a query in the URI of the page")
                        .help("leave it out; its parameters are rows of `query:`"),
                );
                return None;
            }
            if value.starts_with('/') {
                return Some((method.to_owned(), Placed { value, place }));
            }
        }
        let message = format!("`{}` is no method and path", text.value);
        self.report(
            Diagnostic::new(Code::Malformed, text.place, message)
                .help("write them like `GET /v1.0/{project_id}/asset/info`"),
        );
        None
    }

    fn constraint(&mut self, node: &Node) -> Option<Constraint> {
        let fields = self.fields(node, "a constraint", keys::CONSTRAINT)?;
        let when = fields
            .get("when")
            .and_then(|node| self.entries(node, "`when`", "parameter"))
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(member, node)| Some((member, self.text(node, "a value")?)))
            .collect();
        let formats = fields
            .get("formats")
            .and_then(|node| self.texts(node, "`formats`"));
        Some(Constraint {
            when,
            formats: formats
                .into_iter()
                .flatten()
                .map(|text| text.value)
                .collect(),
            max_size: self
                .optional_text(&fields, "max_size")
                .map(|text| text.value),
            doc: self.required_text(&fields, "doc")?.value,
        })
    }

    fn paging(&mut self, node: &Node) -> Option<Paging> {
        let fields = self.fields(node, "`paging`", keys::PAGING)?;
        let page = self.required_text(&fields, "page");
        let items = self.required_text(&fields, "items");
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
        let last = last
            .pop()
            .and_then(|(member, node)| Some((member, self.text(node, "a value")?)));
        Some(Paging {
            page: page?,
            items: items?,
            last,
        })
    }

    fn tables(
        &mut self,
        fields: &Fields<'_>,
        keys: &[(&'static str, Location)],
    ) -> Vec<(Location, Table)> {
        let mut before: Option<(Location, String)> = None;
        keys.iter()
            .filter_map(|(key, location)| {
                let node = fields.get(key)?;
                let fields = self
                    .fields(node, format!("the table of `{key}`"), keys::TABLE)?
                    .at(fields.key(key));
                // Some pages describe path and query in one table.
                let written = fields.get("table").map(|node| &node.kind);
                let shared = matches!((&before, written, location), (Some((Location::Path, number)), Some(Kind::Scalar(written)), Location::Query) if number == written);
                let table = self.table(&fields, shared);
                before = Some((*location, table.number.value.clone()));
                Some((*location, table))
            })
            .collect()
    }

    /// A table; `shared` if it may be one with the table before it.
    fn table(&mut self, fields: &Fields<'_>, shared: bool) -> Table {
        let number = self.required_text(fields, "table");
        if let Some(number) = &number
            && let Some(first) = self.tables.insert(number.value.clone(), number.place)
            && !shared
        {
            let message = format!("two tables have the number {}", number.value);
            self.report(
                Diagnostic::new(Code::Malformed, number.place, message)
                    .label("the second")
                    .other(first, "the first")
                    .help("compare both with the page"),
            );
        }
        let rows = self.required(fields, "rows").map(|node| self.rows(node));
        self.gap |= rows.is_none();
        Table {
            number: number.unwrap_or_else(|| Placed {
                value: String::new(),
                place: fields.place,
            }),
            rows: rows.unwrap_or_default(),
        }
    }

    fn response(&mut self, status: &Placed<String>, node: &Node) -> Option<Response> {
        let what = format!("the response `{}`", status.value);
        let Some(status) = self.status(status) else {
            self.gap = true;
            return None;
        };
        let fields = self.fields(node, what, keys::RESPONSE)?.at(status.place);
        let doc = self.required_text(&fields, "doc");
        Some(Response {
            tables: self.tables(&fields, &TABLES[2..]),
            status,
            doc: doc.map(|doc| doc.value).unwrap_or_default(),
        })
    }

    fn status(&mut self, text: &Placed<String>) -> Option<Placed<u16>> {
        let place = text.place;
        match text.value.parse() {
            Ok(value) if (100..600).contains(&value) && text.value.len() == 3 => {
                Some(Placed { value, place })
            }
            _ => {
                let message = format!("`{}` is no status code", text.value);
                self.report(
                    Diagnostic::new(Code::Malformed, place, message)
                        .help("status codes are numbers such as `200`"),
                );
                None
            }
        }
    }

    fn object(&mut self, name: Placed<String>, node: &Node) -> Option<ObjectTable> {
        let what = format!("the object `{}`", name.value);
        let fields = self.fields(node, what, keys::OBJECT)?.at(name.place);
        let doc = self.required_text(&fields, "doc");
        Some(ObjectTable {
            name,
            rust: self.optional_text(&fields, "rust"),
            notes: Vec::new(),
            table: self.table(&fields, false),
            doc: doc.map(|doc| doc.value).unwrap_or_default(),
        })
    }

    fn examples(&mut self, node: &Node, page: &mut Page) -> Option<()> {
        let fields = self.fields(node, "`examples`", keys::EXAMPLES)?;
        if let Some(node) = fields.get("requests") {
            for node in self.list(node, "`requests`") {
                let Some(fields) = self.fields(node, "an example request", keys::EXAMPLE_REQUEST)
                else {
                    continue;
                };
                let doc = self.required_text(&fields, "doc");
                let uri = self.required_text(&fields, "uri");
                let body = self.optional_text(&fields, "body");
                let (Some(doc), Some(uri)) = (doc, uri) else {
                    continue;
                };
                let Some((method, address)) = split_uri(&uri.value) else {
                    let message = format!("`{}` is no method and address", uri.value);
                    self.report(
                        Diagnostic::new(Code::Malformed, uri.place, message)
                            .help("write them like `GET /v1.0/{project_id}/asset/info?page=0`"),
                    );
                    continue;
                };
                page.example_requests.push(ExampleRequest {
                    doc: doc.value,
                    method: method.to_owned(),
                    uri: Placed {
                        value: address.to_owned(),
                        place: uri.place,
                    },
                    body,
                });
            }
        }
        if let Some(node) = fields.get("responses") {
            for node in self.list(node, "`responses`") {
                let Some(fields) = self.fields(node, "an example response", keys::EXAMPLE_RESPONSE)
                else {
                    continue;
                };
                let status = self
                    .required_text(&fields, "status")
                    .and_then(|status| self.status(&status));
                let body = self.required_text(&fields, "body");
                if let (Some(status), Some(body)) = (status, body) {
                    page.example_responses
                        .push(ExampleResponse { status, body });
                }
            }
        }
        Some(())
    }
}

/// Whether a text is a day as `2026-01-16`, and there is such a day.
pub(crate) fn is_date(text: &str) -> bool {
    let digits = |range: std::ops::Range<usize>| text.get(range)?.parse::<u32>().ok();
    let plain = text.len() == 10
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-');
    let dashes = text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    let (Some(year), Some(month), Some(day)) = (digits(0..4), digits(5..7), digits(8..10)) else {
        return false;
    };
    if !plain || !dashes {
        return false;
    }
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// Whether a part of a path is a plain text, or a placeholder as a whole.
fn is_segment(segment: &str) -> bool {
    let name = segment
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    match name {
        Some(name) => !name.is_empty() && !name.contains(['{', '}']),
        // RFC 3986: what a segment may hold. A `?` is told apart by the caller.
        None => segment
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-._~%!$&'()*+,;=:@?".contains(c)),
    }
}

/// `GET /path` → method and the rest.
fn split_uri(text: &str) -> Option<(&str, &str)> {
    let (method, rest) = text.split_once(' ')?;
    let rest = rest.trim();
    (METHODS.contains(&method) && !rest.is_empty() && !rest.contains(char::is_whitespace))
        .then_some((method, rest))
}
