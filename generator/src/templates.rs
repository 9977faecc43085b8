//! Everything that is not Rust syntax: manifests, README files, the crate's documentation.

mod coverage;

use minijinja::{Environment, Value, context};

use crate::emit::guide;
use crate::emit::markdown::{Docs, citation, code, line, prose};
use crate::page::Effect;
use crate::service::{Crate, Service};

/// What a template fills in.
pub(crate) struct Templates<'a> {
    krate: &'a Crate,
    environment: Environment<'a>,
}

impl<'a> Templates<'a> {
    pub(crate) fn new(krate: &'a Crate) -> Self {
        let mut environment = Environment::new();
        // What a text needs depends on the place where it stands, so the templates say it.
        environment.add_filter("toml", toml);
        environment.add_filter("line", line);
        environment.add_filter("prose", prose);
        environment.add_filter("paragraph", paragraph);
        environment.add_filter("code", code);
        environment.add_filter("cell", cell);
        Self { krate, environment }
    }

    pub(crate) fn manifest(&self, header: &str) -> String {
        self.render(include_str!("../templates/Cargo.toml.j2"), header)
    }

    pub(crate) fn readme(&self, header: &str) -> String {
        self.render(include_str!("../templates/README.md.j2"), header)
    }

    pub(crate) fn discrepancies(&self, header: &str) -> String {
        self.render(include_str!("../templates/DISCREPANCIES.md.j2"), header)
    }

    pub(crate) fn coverage(&self, header: &str) -> String {
        self.render(include_str!("../templates/COVERAGE.md.j2"), header)
    }

    pub(crate) fn crate_docs(&self) -> String {
        self.render(include_str!("../templates/crate.md.j2"), "")
    }

    fn render(&self, template: &str, header: &str) -> String {
        let services: Vec<Value> = self.krate.services.iter().map(service).collect();
        let values = context! {
            header,
            name => &self.krate.info.name,
            description => &self.krate.info.description,
            services,
            crate => self.krate.library(),
            guide => guide(self.krate),
            has_discrepancies => self.krate.has_discrepancies(),
        };
        match self.environment.render_str(template, values) {
            Ok(text) => text.trim_end().to_owned() + "\n",
            // The templates are part of this crate, and nothing in a spec can break them.
            Err(error) => panic!("a template is wrong: {error:#}"),
        }
    }
}

fn service(service: &Service) -> Value {
    let pages = service.modules.iter().map(|module| &module.page);
    let pages: Vec<_> = pages
        .map(|page| citation(&page.title, &page.updated, page.url.as_deref()))
        .collect();
    let operations = service.modules.iter().map(|module| {
        let (operation, page) = (&module.operation, &module.page);
        context! {
            name => &operation.name,
            deprecated => operation.deprecated.is_some(),
            uri => format!("{} {}", operation.method, operation.path),
            page => citation(&page.title, &page.updated, page.url.as_deref()),
        }
    });
    let operations: Vec<_> = operations.collect();
    let discrepancies: Vec<Value> = service
        .discrepancies
        .iter()
        .map(|entry| {
            let places: Vec<_> = entry
                .places
                .iter()
                .map(|place| code(&place.value))
                .collect();
            context! {
                name => &entry.name.value,
                places => places.join(", "),
                page => &entry.page,
                other => &entry.other,
                evidence => &entry.evidence,
                callers => &entry.callers,
                effect => effect(&entry.effect),
            }
        })
        .collect();
    let modules = service.modules.iter();
    let coverage: Vec<Value> = modules
        .map(|module| coverage::coverage(service, module))
        .collect();
    context! {
        module => &service.module,
        title => &service.title,
        doc => &service.doc,
        operations,
        pages,
        discrepancies,
        coverage,
    }
}

fn guide(krate: &Crate) -> Option<Value> {
    let guide = guide::guide(krate)?;
    let uses = guide.uses.join(", ");
    Some(context! {
        module => guide.module,
        feature => guide.feature,
        region => guide.region,
        has_regions => guide.has_regions,
        answering => guide.answering,
        operation => guide.operation,
        response => guide.response,
        has_empty_response => guide.has_empty_response,
        method => guide.method,
        has_pages => guide.has_pages,
        // `use` takes one path, or several in braces.
        path => if guide.uses.len() == 1 { uses.clone() } else { format!("{{{uses}}}") },
        uses,
        request => guide.request,
    })
}

/// A string of TOML.
fn toml(text: &str) -> String {
    let text = line(text).replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{text}\"")
}

/// Lines of markdown for the crate's documentation.
fn paragraph(text: &str) -> String {
    Docs::at_column(0).prose(text).lines().join("\n")
}

/// Markdown for a cell of a table.
fn cell(markdown: &str) -> String {
    markdown.replace('|', "\\|")
}

fn effect(effect: &Effect) -> String {
    match effect {
        Effect::Note => String::new(),
        Effect::AddOptions(options) => {
            let values: Vec<_> = options
                .iter()
                .map(|option| code(&option.value.value))
                .collect();
            format!("the enumeration also has {}.", values.join(", "))
        }
        Effect::AddRows(rows) => {
            let names: Vec<_> = rows.iter().map(|row| code(&row.name.value)).collect();
            format!("the object also has {}.", names.join(", "))
        }
        Effect::DropDefault(default) => format!("the default {} is ignored.", code(&default.value)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_fit_their_places() {
        assert_eq!(
            toml("a \"b\"\n \\ {{ c }}\0"),
            r#""a \"b\" \\ {{ c }}\\u{0}""#
        );
        assert_eq!(paragraph("- a"), "\\- a");
        assert_eq!(cell("a | `b|c`"), "a \\| `b\\|c`");
    }
}
