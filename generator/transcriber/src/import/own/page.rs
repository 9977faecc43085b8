//! An operation of a document → the page that it was made of.

use super::entries::Entries;
use super::{Service, doc, schema};
use crate::import::tree::{Kind, Node};

impl<'a> Service<'a> {
    pub(super) fn page(&self, path: &str, method: &str, operation: &'a Node) -> Entries {
        let mut page = Entries::default();
        page.map("page", head(operation));
        let name = operation.text_at("operationId").unwrap_or_default();
        page.made("operation", self.name(name));
        let path = path.split('#').next().unwrap_or(path);
        page.made("uri", &format!("{} {path}", method.to_uppercase()));
        page.verbatim("shares_uri_with", operation.get("x-shares-uri-with"));
        if operation.is("x-reads-only") {
            page.word("reads_only", "Yes");
        }
        page.text("doc", doc(operation));
        page.text("deprecated", operation.get("x-deprecated"));
        page.verbatim("constraints", operation.get("x-constraints"));
        page.verbatim("paging", operation.get("x-paging"));
        let numbers = operation.get("x-tables");
        for (key, place) in [("path", "path"), ("query", "query"), ("headers", "header")] {
            let listed = ["parameters", "x-parameters"].into_iter();
            let listed = listed
                .filter_map(|key| operation.get(key))
                .flat_map(Node::list);
            let listed = listed.filter(|it| it.text_at("in") == Some(place));
            let mut rows = Entries::default();
            for it in listed {
                let name = it.text_at("name").unwrap_or_default();
                rows.short(name, self.parameter(it, place == "query"));
            }
            page.map(key, table(numbers, key, rows));
        }
        if let Some(body) = operation.get("requestBody") {
            page.map("body", self.body(body, body.is("required"), numbers));
        }
        let responses = operation.get("responses").map_or(&[][..], Node::entries);
        let mut answers = Entries::default();
        for (status, response) in responses {
            answers.map(status, self.response(response));
        }
        page.map("responses", answers);
        page.map("objects", self.objects(operation));
        let mut examples = Entries::default();
        let mut requests = requests(operation);
        let mut answered = answered(responses);
        let contradicting = operation.get("x-contradicting-examples");
        for example in contradicting.map_or(&[][..], Node::list) {
            let mut entries = Entries::default();
            let is_request = example.get("uri").is_some();
            for key in ["doc", "uri"] {
                entries.text(key, example.get(key));
            }
            if let Some(status) = example.text_at("status") {
                entries.made("status", status);
            }
            if let Some(body) = example.text_at("body") {
                entries.lines("body", body.to_owned());
            }
            entries.text("contradicts", example.get("contradicts"));
            if is_request {
                requests.push(entries);
            } else {
                answered.push(entries);
            }
        }
        examples.list("requests", requests);
        examples.list("responses", answered);
        page.map("examples", examples);
        page
    }

    fn response(&self, response: &'a Node) -> Entries {
        let numbers = response.get("x-tables");
        let mut entries = Entries::default();
        entries.text("doc", doc(response));
        let mut rows = Entries::default();
        for (name, header) in response.get("headers").map_or(&[][..], Node::entries) {
            rows.short(name, self.parameter(header, false));
        }
        entries.map("headers", table(numbers, "headers", rows));
        if let Some((_, media)) = content(response) {
            let mandatory = match response.text_at("x-mandatory") {
                Some(word) => word == "Yes",
                None => !is_whole(media),
            };
            entries.map("body", self.body(response, mandatory, numbers));
        }
        entries
    }

    /// A body: one value as a whole, or an object with rows.
    fn body(&self, body: &'a Node, mandatory: bool, numbers: Option<&Node>) -> Entries {
        let Some((content_type, media)) = content(body) else {
            return Entries::default();
        };
        let Some(schema) = media.get("schema") else {
            return Entries::default();
        };
        let mut entries = Entries::default();
        entries.text("table", numbers.and_then(|numbers| numbers.get("body")));
        if content_type != "application/json" {
            entries.made("content_type", content_type);
        }
        if is_whole(media) {
            entries.extend(self.row(schema, schema, mandatory));
        } else {
            if !mandatory {
                entries.word("mandatory", "No");
            }
            entries.rows(self.members(schema, media.get("encoding")));
        }
        entries
    }

    fn objects(&self, operation: &'a Node) -> Entries {
        let root = self.document.root;
        let components = root.get("components").and_then(|it| it.get("schemas"));
        let mut objects = Entries::default();
        for (key, number) in operation.get("x-objects").map_or(&[][..], Node::entries) {
            let Some(component) = components.and_then(|components| components.get(key)) else {
                continue;
            };
            let (name, rust) = self.named(key, component);
            let mut object = Entries::default();
            object.text("table", Some(number));
            if let Some(rust) = rust {
                object.made("rust", rust);
            }
            object.text("doc", doc(component));
            object.rows(self.members(component, None));
            objects.map(name, object);
        }
        objects
    }
}

fn head(operation: &Node) -> Entries {
    let mut head = Entries::default();
    head.text("title", operation.get("summary"));
    head.text(
        "updated",
        operation.get("x-page").and_then(|it| it.get("updated")),
    );
    head.text(
        "url",
        operation.get("externalDocs").and_then(|it| it.get("url")),
    );
    head
}

/// Rows with the number of their table.
fn table(numbers: Option<&Node>, key: &str, rows: Entries) -> Entries {
    let mut table = Entries::default();
    table.text("table", numbers.and_then(|numbers| numbers.get(key)));
    table.map("rows", rows);
    table
}

/// The one form that a body has: media type, and what is said of it.
fn content(body: &Node) -> Option<(&str, &Node)> {
    let (name, media) = body.get("content")?.entries().first()?;
    Some((name, media))
}

/// Whether a body is one value as a whole: rows are the members of an object.
fn is_whole(media: &Node) -> bool {
    media.get("schema").is_some_and(|schema| {
        schema::kind(schema) != Some("object") || schema.get("additionalProperties").is_some()
    })
}

/// The example requests.
fn requests(operation: &Node) -> Vec<Entries> {
    let examples = operation.get("x-examples").map_or(&[][..], Node::list);
    let body = operation.get("requestBody");
    let examples = examples.iter().map(|example| {
        let mut entries = Entries::default();
        entries.text("doc", example.get("doc"));
        entries.text("uri", example.get("uri"));
        let shown = body.and_then(|body| {
            let (name, media) = content(body)?;
            let named = media.get("examples")?.get(example.text_at("name")?)?;
            shown(name, named)
        });
        if let Some(text) = shown {
            entries.lines("body", text);
        }
        entries
    });
    examples.collect()
}

/// The example responses, in the order of their numbers.
fn answered(responses: &[(String, Node)]) -> Vec<Entries> {
    let mut all = Vec::new();
    for (status, response) in responses {
        let Some((media_type, media)) = content(response) else {
            continue;
        };
        for (name, example) in media.get("examples").map_or(&[][..], Node::entries) {
            let number = name.strip_prefix("response").and_then(|it| it.parse().ok());
            let Some(text) = shown(media_type, example) else {
                continue;
            };
            let mut entries = Entries::default();
            entries.made("status", status);
            entries.lines("body", text);
            all.push((number.unwrap_or(usize::MAX), entries));
        }
    }
    all.sort_by_key(|(number, _)| *number);
    all.into_iter().map(|(_, entries)| entries).collect()
}

/// The body of an example: JSON, or one value as it is.
fn shown(media_type: &str, example: &Node) -> Option<String> {
    let (_, value) = example.entries().iter().find(|(key, _)| key == "value")?;
    Some(match &value.kind {
        // Of JSON a text is a value with quotes.
        Kind::Text(text) if !is_json(media_type) => text.clone(),
        _ => value.json(),
    })
}

fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}
