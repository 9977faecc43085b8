//! A document that the generator's `openapi` wrote → the spec that it was made of. What OpenAPI cannot say, such a document
//! says in extensions, in the words of the spec: nothing is inferred, so that nothing goes through
//! [`PageFacts`](crate::facts::PageFacts), and what comes out is no draft.
//!
//! ```text
//! Node ──page, rows, schema, ledger──▶ Entries ──▶ YAML, by path
//! ```

mod entries;
mod ledger;
mod page;
mod rows;
mod schema;

use std::collections::BTreeMap;

use generator::resolve::names::{Kind, rust_name};

use super::document::{Dialect, Document};
use super::tree::Node;
use entries::Entries;

/// By what editors check a page.
const SCHEMA: &str = "# yaml-language-server: $schema=../schema.json\n";

/// The spec that a document was made of: the text of each file, by its path below the spec's folder. None if the document
/// is not one that the generator wrote.
///
/// # Errors
///
/// Why the text is neither JSON nor YAML, or says no files that can be written, in one line.
pub fn spec(text: &str) -> Result<Option<BTreeMap<String, String>>, String> {
    // Definitions come by the thousand.
    if !text.contains("x-service") {
        return Ok(None);
    }
    let root = Node::read(text)?;
    let tags = root.get("tags").map_or(&[][..], Node::list);
    let is_ours = |tag: &Node| tag.get("x-service").is_some();
    if tags.is_empty() || !tags.iter().all(is_ours) {
        return Ok(None);
    }
    let document = Document {
        root: &root,
        dialect: Dialect::OpenApi,
    };
    let mut files = BTreeMap::new();
    let mut add = |folder: &str, file: &str, text: String| {
        for name in [folder, file] {
            if name.is_empty() || name.starts_with('.') || name.contains(['/', '\\', ':']) {
                return Err(format!("`{name}` cannot be the name of a file or folder"));
            }
        }
        let path = format!("{folder}/{file}.yaml");
        match files.insert(path.clone(), text) {
            Some(_) => Err(format!("{path} would be written twice")),
            None => Ok(()),
        }
    };
    let servers = root.get("servers").map_or(&[][..], Node::list);
    for (index, tag) in tags.iter().enumerate() {
        let folder = tag.text_at("name").unwrap_or_default();
        let service = Service {
            document: &document,
            folder,
            module: rust_name(Kind::Module, folder).unwrap_or_default(),
        };
        add(folder, "service", head(tag, servers.get(index)).write())?;
        for (path, method, operation) in service.operations() {
            let file = operation.get("x-page").and_then(|it| it.text_at("file"));
            let page = service.page(path, method, operation).write();
            add(folder, file.unwrap_or_default(), format!("{SCHEMA}{page}"))?;
        }
        let ledgers = root.get("x-discrepancies");
        if let Some(ledger) = ledgers.and_then(|ledgers| ledgers.get(folder)) {
            add(folder, "discrepancies", service.ledger(ledger).write())?;
        }
    }
    files.extend(krate(&root).map(|text| ("crate.yaml".to_owned(), text)));
    Ok(Some(files))
}

/// `crate.yaml`, of a document of the whole crate.
fn krate(root: &Node) -> Option<String> {
    let info = root.get("info")?;
    let mut entries = Entries::default();
    entries.text("name", info.get("title"));
    entries.text("description", Some(info.get("x-doc")?));
    Some(entries.write())
}

/// `service.yaml`.
fn head(tag: &Node, server: Option<&Node>) -> Entries {
    let regions = server.and_then(|server| server.get("variables")?.get("region")?.get("enum"));
    let mut entries = Entries::default();
    entries.text("service", tag.get("x-service"));
    entries.text("title", tag.get("x-title"));
    entries.text("doc", doc(tag));
    entries.text("endpoint", server.and_then(|server| server.get("url")));
    entries.verbatim("regions", regions);
    entries.verbatim("invalid_parameter", tag.get("x-invalid-parameter"));
    entries
}

/// What the spec says in prose, if anything; the description may say more, or say it in markdown.
fn doc(node: &Node) -> Option<&Node> {
    let given = node.get("x-doc").or_else(|| node.get("description"))?;
    (given.text() != Some("")).then_some(given)
}

/// One service of a document.
struct Service<'a> {
    document: &'a Document<'a>,
    folder: &'a str,
    /// What stands before its names in a document of several services.
    module: String,
}

impl<'a> Service<'a> {
    /// Its operations: path, method, and what is said of them.
    fn operations(&self) -> impl Iterator<Item = (&'a str, &'a str, &'a Node)> {
        let paths = self
            .document
            .root
            .get("paths")
            .map_or(&[][..], Node::entries);
        let operations = paths.iter().flat_map(|(path, item)| {
            let methods = item.entries().iter();
            methods.map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
        });
        operations.filter(|(_, _, operation)| {
            let tags = operation.get("tags").map_or(&[][..], Node::list);
            tags.first().and_then(Node::text) == Some(self.folder)
        })
    }

    /// What the document calls something → what the service calls it.
    fn name<'n>(&self, name: &'n str) -> &'n str {
        let own = name.strip_prefix(&*self.module);
        own.and_then(|rest| rest.strip_prefix('.')).unwrap_or(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A document of one service with these operations, each in a file of this name.
    fn document(service: &str, files: &[&str]) -> String {
        let paths = files.iter().enumerate().map(|(index, file)| {
            format!(r#""/{index}": {{"get": {{"tags": ["{service}"], "x-page": {{"file": "{file}"}}}}}}"#)
        });
        let paths = paths.collect::<Vec<_>>().join(", ");
        format!(
            r#"{{"openapi": "3.1.0", "tags": [{{"name": "{service}", "x-service": "S"}}], "paths": {{{paths}}}}}"#
        )
    }

    #[test]
    fn files_are_named_by_the_document() {
        let files = spec(&document("boats", &["list", "show"]))
            .unwrap()
            .unwrap();
        let names: Vec<_> = files.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            ["boats/list.yaml", "boats/service.yaml", "boats/show.yaml"]
        );
    }

    #[test]
    fn no_file_is_written_elsewhere_or_twice() {
        for (service, file, why) in [
            ("..", "list", "`..` cannot be the name of a file or folder"),
            (
                "boats",
                "../list",
                "`../list` cannot be the name of a file or folder",
            ),
            ("boats", "", "`` cannot be the name of a file or folder"),
            (
                "boats",
                "service",
                "boats/service.yaml would be written twice",
            ),
        ] {
            assert_eq!(spec(&document(service, &[file])).unwrap_err(), why);
        }
    }

    #[test]
    fn other_documents_are_no_spec() {
        for text in [
            r#"{"swagger": "2.0", "paths": {"/": {"get": {}}}}"#,
            r#"{"openapi": "3.1.0", "info": {"title": "x-service"}, "tags": [{"name": "boats"}]}"#,
        ] {
            assert_eq!(spec(text), Ok(None), "{text}");
        }
    }
}
