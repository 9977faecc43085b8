//! [`Crate`] → its outline: a line per public item, which a reviewer of a pull request reads.
//!
//! Whatever changes for users changes a line here. Facts are spelt out; of words there is a digest,
//! so that a change of words is one token.

mod member;
mod paging;

use std::collections::BTreeMap;

use member::{facts, words};
pub(crate) use paging::pages;

use crate::digest::digest;
use crate::emit::field_text;
use crate::page::{Constraint, Discrepancy, InvalidParameter, Location, Note, Page};
use crate::service::{
    Base, Constant, Crate, Definition, Enumeration, Media, Member, NamedType, Object, Operation,
    Service, Success, Variant,
};

/// The outlines of the crate's root (`crate`) and of every service, by module.
pub fn outline(krate: &Crate) -> BTreeMap<String, String> {
    let services = krate.services.iter();
    let mut outlines: BTreeMap<String, String> = services
        .map(|it| (it.module.clone(), service(it)))
        .collect();
    let mut root = Lines::default();
    let words = digest([krate.info.description.as_str()]);
    root.line(0, &[&format!("crate {}", krate.info.name), &words]);
    for service in &krate.services {
        root.line(1, &[&format!("mod {}", service.module)]);
    }
    outlines.insert("crate".to_owned(), root.0);
    outlines
}

fn service(service: &Service) -> String {
    let mut lines = Lines::default();
    let head = format!("{}: {}, {}", service.module, service.name, service.title);
    lines.line(0, &[&head, &digest([service.doc.as_str()])]);
    lines.line(1, &["endpoint", &service.endpoint]);
    lines.line(1, &["regions", &service.regions.join(", ")]);
    if let Some(InvalidParameter { code, message }) = &service.invalid_parameter {
        lines.line(1, &["invalid parameter", code, message]);
    }
    for module in &service.modules {
        lines.blank();
        lines.line(0, &[&format!("{}::{}", service.module, module.name)]);
        lines.page(&module.page);
        lines.operation(service, &module.operation);
    }
    lines.types(service);
    if !service.discrepancies.is_empty() {
        lines.blank();
        lines.line(0, &["discrepancies"]);
        for entry in &service.discrepancies {
            lines.discrepancy(entry);
        }
    }
    lines.0
}

/// The text of an outline.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// Adds a line of columns; those that are empty are left out.
    fn line(&mut self, depth: usize, columns: &[&str]) {
        let columns = columns.iter().filter(|column| !column.is_empty());
        let columns: Vec<&str> = columns.copied().collect();
        self.0 += &format!("{}{}\n", "  ".repeat(depth), columns.join("  "));
    }

    fn blank(&mut self) {
        self.0.push('\n');
    }

    fn page(&mut self, page: &Page) {
        let url = page.url.as_deref().unwrap_or_default();
        self.line(1, &["page", &page.title, &page.updated, url]);
    }

    /// All types by name, wherever they are described: no page moves the lines of another.
    fn types(&mut self, service: &Service) {
        let mut types: Vec<&NamedType> = service.types.iter().collect();
        types.sort_by_key(|ty| &ty.name);
        for ty in types {
            self.blank();
            self.line(0, &[&format!("{}::{}", service.module, ty.name)]);
            match &ty.definition {
                Definition::Object(object) => self.object(service, &ty.name, object),
                Definition::Enumeration(enumeration) => self.enumeration(&ty.name, enumeration),
            }
        }
    }

    fn operation(&mut self, service: &Service, operation: &Operation) {
        let words = [operation.doc.as_str()].into_iter();
        self.line(
            1,
            &[
                &format!("{} {}", operation.method, operation.path),
                &format!("{} -> {}", operation.name, operation.response_name),
                &table_names(&operation.request_tables),
                &media(operation.media.as_ref()),
                if operation.optional_body {
                    "body optional"
                } else {
                    ""
                },
                &digest(words.chain(callers(&operation.notes))),
            ],
        );
        if let Some(instead) = &operation.deprecated {
            self.line(2, &["deprecated for", instead]);
        }
        if operation.reads_only {
            self.line(2, &["reads only"]);
        }
        if !operation.shares_uri_with.is_empty() {
            let others = operation.shares_uri_with.join(", ");
            self.line(2, &["shares its uri with", &others]);
        }
        for constraint in &operation.constraints {
            self.constraint(constraint);
        }
        for row in &operation.credentials {
            self.line(2, &["header", &row.name.value, "from credentials"]);
        }
        self.constants(&operation.constants);
        for member in &operation.request {
            self.member(service, member, member.location.word());
        }
        if let Some(paging) = &operation.paging {
            self.line(2, &["pages", &pages(service, operation, paging)]);
        }
        for example in &operation.examples {
            let body = example.body.as_deref().unwrap_or_default();
            let words = digest([example.doc.as_str(), &example.target, body]);
            self.line(2, &["example request", &words]);
        }
        for (status, json) in &operation.example_responses {
            let status = format!("example response {status}");
            self.line(2, &[&status, &digest([json.as_str()])]);
        }
        for (status, doc) in &operation.failures {
            self.line(2, &[&format!("status {status}"), &digest([doc.as_str()])]);
        }
        if operation.alternatives.is_empty() {
            let name = &operation.response_name;
            self.response(service, &format!("struct {name}"), &operation.response);
        } else {
            let name = &operation.response_name;
            self.line(1, &[&format!("enum {name}")]);
            for alternative in &operation.alternatives {
                let name = alternative.name.as_ref();
                let name = name.map_or_else(String::new, |name| format!("({name})"));
                let variant = format!("{}{name}", alternative.variant);
                self.line(2, &[&variant, &format!("status {}", alternative.status)]);
            }
        }
        for alternative in &operation.alternatives {
            let name = alternative.name.as_ref();
            let name = name.map_or_else(
                || format!("{}::{}", operation.response_name, alternative.variant),
                |name| format!("struct {name}"),
            );
            self.response(service, &name, &alternative.response);
        }
    }

    fn response(&mut self, service: &Service, name: &str, success: &Success) {
        let statuses = success.statuses.iter();
        let statuses: Vec<_> = statuses.map(|(status, _)| status.to_string()).collect();
        let docs = success.statuses.iter().map(|(_, doc)| doc.as_str());
        self.line(
            1,
            &[
                name,
                &format!("status {}", statuses.join(", ")),
                &table_names(&success.tables),
                &media(success.media.as_ref()),
                if success.optional_body {
                    "body optional"
                } else {
                    ""
                },
                &digest(docs),
            ],
        );
        for member in &success.members {
            self.member(service, member, member.location.word());
        }
    }

    fn constraint(&mut self, constraint: &Constraint) {
        let when = constraint.when.iter();
        let when = when.map(|(member, value)| format!("{} = {}", member.value, value.value));
        let size = constraint.max_size.as_ref();
        self.line(
            2,
            &[
                "constraint",
                &when.collect::<Vec<_>>().join(", "),
                &constraint.formats.join(", "),
                &size.map_or_else(String::new, |size| format!("at most {size}")),
                &digest([constraint.doc.as_str()]),
            ],
        );
    }

    fn object(&mut self, service: &Service, name: &str, object: &Object) {
        let way = match (object.sent, object.received) {
            (true, true) => "(sent and received)",
            (true, false) => "(sent)",
            (false, _) => "(received)",
        };
        let wire = if object.wire == name {
            ""
        } else {
            &object.wire
        };
        let words = [object.doc.as_str()].into_iter();
        self.line(
            1,
            &[
                &format!("struct {name} {way}"),
                wire,
                &object.citation,
                &digest(words.chain(callers(&object.notes))),
            ],
        );
        self.constants(&object.constants);
        for member in &object.members {
            self.member(service, member, "");
        }
    }

    fn constants(&mut self, constants: &[Constant]) {
        for constant in constants {
            let row = &constant.row;
            let name = format!("{:?}: {}", row.name.value, row.notation.value);
            let value = format!("= {:?}", constant.value());
            let words = std::iter::once(row.doc.as_str()).chain(callers(&row.notes));
            let place = constant.location.word();
            self.line(2, &["constant", place, &name, &value, &digest(words)]);
        }
    }

    fn member(&mut self, service: &Service, member: &Member, place: &str) {
        let place = if place.is_empty() {
            String::new()
        } else {
            format!("{place:6}")
        };
        let field = field_text(service, member);
        self.line(2, &[&place, &field, &facts(member), &digest(words(member))]);
    }

    fn enumeration(&mut self, name: &str, enumeration: &Enumeration) {
        let base = match enumeration.base {
            Base::Text => "",
            Base::Integer => "of integers",
            Base::Float => "of floats",
        };
        let users = format!("of {}", enumeration.used_by.join(", "));
        self.line(1, &[&format!("enum {name}"), base, &users]);
        for variant in &enumeration.variants {
            let Variant {
                name,
                option,
                added_by,
            } = variant;
            let value = &option.value.value;
            let mut text = match enumeration.base {
                Base::Text => format!("{name} = {value:?}"),
                Base::Integer | Base::Float => format!("{name} = {value}"),
            };
            for (word, entry) in [
                ("added by", added_by.as_ref()),
                ("deprecated for", option.deprecated.as_ref()),
            ] {
                text.extend(entry.map(|entry| format!(", {word} {entry}")));
            }
            self.line(2, &[&text, &digest([option.doc.as_str()])]);
        }
    }

    fn discrepancy(&mut self, entry: &Discrepancy) {
        let places = entry.places.iter().map(|place| place.value.as_str());
        let words = [&entry.page, &entry.other, &entry.evidence].map(String::as_str);
        let words = words.into_iter().chain(entry.callers.as_deref());
        let places = places.collect::<Vec<_>>().join(", ");
        self.line(1, &[&entry.name.value, &places, &digest(words)]);
    }
}

/// How a body is written, where it is not plain JSON.
fn media(media: Option<&Media>) -> String {
    media.map_or_else(String::new, |media| format!("body {}", media.content_type))
}

fn table_names(tables: &[(Location, String)]) -> String {
    let names = tables.iter().map(|(_, name)| name.as_str());
    names.collect::<Vec<_>>().join(", ")
}

fn callers(notes: &[Note]) -> impl Iterator<Item = &str> {
    notes.iter().filter_map(|note| note.callers.as_deref())
}
