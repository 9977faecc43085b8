//! Nodes → [`Page`], and the small files beside the pages.

mod date;
mod examples;
mod package;
mod paging;
mod service;
mod tables;
mod uri;

pub use date::is_date;
pub use uri::METHODS;

use super::fields::{Fields, Reader};
use super::keys;
use super::row::YES_OR_NO;
use super::{Constraint, CrateInfo, ObjectTable, Page, Response};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Placed;
use crate::yaml::Node;
use tables::TABLES;

impl Reader<'_> {
    pub(super) fn crate_info(&mut self, node: &Node) -> Option<CrateInfo> {
        let fields = self.fields(node, "`crate.yaml`", keys::CRATE)?;
        let name = self.required_text(&fields, "name");
        let description = self.required_text(&fields, "description");
        let name = name?;
        self.package_name(&name);
        Some(CrateInfo {
            name: name.value,
            description: description?.value,
        })
    }

    /// Whether the service only reads, which is news only of methods that may not be repeated.
    fn reads_only(&mut self, fields: &Fields<'_>, method: Option<&str>) -> bool {
        let choice = self.choice(fields, "reads_only", &YES_OR_NO);
        let reads_only = choice.is_some_and(|choice| choice.value);
        let idempotent = method.filter(|it| !matches!(*it, "POST" | "PATCH"));
        if let Some(method) = idempotent.filter(|_| reads_only) {
            let message = format!("`reads_only` makes no difference to a {method}");
            let problem = Diagnostic::new(Code::Misplaced, fields.key("reads_only"), message);
            self.report(problem.help("a client repeats it anyway: delete the key"));
        }
        reads_only
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
        let url = head.as_ref().and_then(|head| self.url(head));
        let operation = self.required_text(&fields, "operation");
        let uri = self.uri(&fields);
        let shares = fields.get("shares_uri_with");
        let shares = shares.map(|node| self.different_texts(node, "`shares_uri_with`"));
        let reads_only = self.reads_only(&fields, uri.as_ref().map(|(method, _)| method.as_str()));
        let doc = self.required_text(&fields, "doc");
        let deprecated = self.optional_prose(&fields, "deprecated");
        let constraints = match fields.get("constraints") {
            Some(node) => self
                .list(node, "`constraints`")
                .iter()
                .filter_map(|node| self.constraint(node))
                .collect(),
            None => Vec::new(),
        };
        let paging = fields.get("paging").and_then(|node| self.paging(node));
        let request = self.tables(&fields, &TABLES, &[]);
        let responses = self
            .required(&fields, "responses")
            .and_then(|node| self.entries(node, "`responses`", "status"));
        self.incomplete |= responses.is_none();
        let written = responses.unwrap_or_default();
        let mut responses = Vec::new();
        for (status, node) in written {
            responses.extend(self.response(&status, node, &responses));
        }
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
            url,
            method,
            uri,
            shares_uri_with: shares.unwrap_or_default(),
            reads_only,
            operation: operation.unwrap_or(nothing),
            doc: doc.map(|doc| doc.value).unwrap_or_default(),
            deprecated,
            constraints,
            paging,
            notes: Vec::new(),
            request,
            responses,
            objects,
            example_requests: Vec::new(),
            example_responses: Vec::new(),
            incomplete: self.incomplete || self.lost_unnamed,
        };
        if let Some(node) = fields.get("examples") {
            self.examples(node, &mut page);
        }
        Some(page)
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
            .map(|node| self.different_texts(node, "`formats`"));
        Some(Constraint {
            when,
            formats: formats
                .into_iter()
                .flatten()
                .map(|text| text.value)
                .collect(),
            max_size: self.optional_prose(&fields, "max_size"),
            doc: self.required_text(&fields, "doc")?.value,
        })
    }

    fn response(
        &mut self,
        status: &Placed<String>,
        node: &Node,
        before: &[Response],
    ) -> Option<Response> {
        let what = format!("the response `{}`", status.value);
        let Some(status) = self.status(status) else {
            self.incomplete = true;
            return None;
        };
        let fields = self.fields(node, what, keys::RESPONSE)?.at(status.place);
        let doc = self.required_text(&fields, "doc");
        Some(Response {
            tables: self.tables(&fields, &TABLES[2..], before),
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
}
