//! The examples of a definition → as a page would show them: requests with their line, responses with their status.

use super::Reader;
use super::bodies::{is_form, is_json};
use super::document::Dialect;
use super::tree::{Kind, Node};
use crate::read::{Example, Side};

impl<'a> Reader<'a> {
    pub(super) fn examples(&mut self, parameters: &[&'a Node], node: &'a Node) {
        self.vendor_requests(node);
        if self.page.examples.is_empty() {
            self.request_bodies(parameters, node);
        }
        let responses = node.get("responses").map_or(&[][..], Node::entries);
        for (status, response) in responses {
            let response = match response.text_at("$ref") {
                None => Some(response),
                Some(reference) => self.document.target(reference).map(|(_, target)| target),
            };
            let Some(response) = response else { continue };
            for (_, example) in self.of_content(response) {
                self.response_example(status, example);
            }
        }
    }

    /// `x-request-examples-url-1`, `…-text-1`, `…-description-1`.
    fn vendor_requests(&mut self, node: &'a Node) {
        for number in 1.. {
            let text = |kind: &str| node.get(&format!("x-request-examples-{kind}{number}"));
            let line = text("url-")
                .and_then(Node::text)
                .map(str::trim)
                .filter(|line| !line.is_empty());
            let body = text("text-").or(text(""));
            let bodiless = !self
                .facts
                .request
                .iter()
                .any(|(location, _)| location.is_body());
            let body = body.filter(|body| !(is_nothing(body) || bodiless && body.short() == "{}"));
            if line.is_none() && body.is_none() {
                break;
            }
            let title =
                text("description-").or(node.get(&format!("x-request-description-{number}")));
            let line = line.map(request_line);
            self.request_example(line, body, title.and_then(Node::text), node.line);
        }
    }

    /// Examples of the body alone.
    fn request_bodies(&mut self, parameters: &[&'a Node], node: &'a Node) {
        let body = match self.dialect() {
            Dialect::Swagger => parameters
                .iter()
                .find(|it| it.text_at("in") == Some("body"))
                .copied(),
            Dialect::OpenApi => node.get("requestBody"),
        };
        let body = match body.and_then(|body| Some((body, body.text_at("$ref")?))) {
            Some((_, reference)) => self.document.target(reference).map(|(_, target)| target),
            None => body,
        };
        let Some(body) = body else { return };
        for (title, example) in self.of_content(body) {
            let line = self.example_line(parameters);
            self.request_example(Some(line), Some(example), title, body.line);
        }
    }

    /// The examples of a body or response, with what is said of each: of its JSON media types, or as Swagger has them.
    fn of_content(&self, node: &'a Node) -> Vec<(Option<&'a str>, &'a Node)> {
        let mut found = Vec::new();
        let swagger = [node.get("examples"), node.get("x-examples")];
        for (media_type, example) in swagger.into_iter().flatten().flat_map(Node::entries) {
            if is_json(media_type) {
                found.push((None, example));
            }
        }
        for (media_type, media) in node.get("content").map_or(&[][..], Node::entries) {
            if !is_json(media_type) && !is_form(media_type) {
                continue;
            }
            let schema = media.get("schema");
            found.extend(media.get("example").map(|example| (None, example)));
            for (_, example) in media.get("examples").map_or(&[][..], Node::entries) {
                let example = match example
                    .text_at("$ref")
                    .map(|reference| self.document.target(reference))
                {
                    Some(target) => target.map(|(_, target)| target),
                    None => Some(example),
                };
                let value = example.and_then(|example| Some((example, example.get("value")?)));
                found.extend(value.map(|(example, value)| {
                    (
                        example
                            .text_at("summary")
                            .or(example.text_at("description")),
                        value,
                    )
                }));
            }
            if found.is_empty() {
                found.extend(
                    schema
                        .and_then(|schema| schema.get("example"))
                        .map(|example| (None, example)),
                );
            }
        }
        if found.is_empty() && self.dialect() == Dialect::Swagger {
            let schema = node.get("schema");
            found.extend(
                schema
                    .and_then(|schema| schema.get("example"))
                    .map(|example| (None, example)),
            );
        }
        found
    }

    /// The line of a request of which only the body is shown: with the query that it must have.
    fn example_line(&self, parameters: &[&'a Node]) -> String {
        let operation = &self.facts.operation;
        let mut query = Vec::new();
        for parameter in parameters {
            let mandatory = parameter.text_at("in") == Some("query") && parameter.is("required");
            let schema = parameter.get("schema").unwrap_or(parameter);
            let known = [
                parameter.get("example"),
                parameter.get("x-example"),
                schema.get("example"),
                schema.get("default"),
            ];
            let listed = schema.get("enum").and_then(|values| values.list().first());
            let value = known
                .into_iter()
                .flatten()
                .chain(listed)
                .find_map(Node::scalar);
            if let (Some(name), Some(value), true) = (parameter.text_at("name"), value, mandatory) {
                query.push(format!("{}={}", encoded(name), encoded(&value)));
            }
        }
        let query = if query.is_empty() {
            String::new()
        } else {
            format!("?{}", query.join("&"))
        };
        format!("{} {}{query}", operation.method, operation.path)
    }

    fn request_example(
        &mut self,
        line: Option<String>,
        body: Option<&Node>,
        title: Option<&str>,
        at: usize,
    ) {
        let operation = self.facts.operation.clone();
        let own = format!("{} {}", operation.method, operation.path);
        let line = match line {
            Some(line) if crate::facts::examples::is_of(&operation, &line) => line,
            Some(line) => {
                let why =
                    format!("the line of an example is of another operation; `{own}` was taken");
                self.at(at, &line, why);
                own
            }
            None => own,
        };
        let json = body.map(body_text);
        self.page.examples.push(Example {
            side: Some(Side::Request),
            role: Some(Side::Request),
            raw: json.clone().unwrap_or_else(|| line.clone()),
            request_line: Some(line),
            json_valid: json.is_some(),
            json: json.and_then(|json| serde_json::from_str(&json).ok()),
            title: title.map(|title| title.trim().to_owned()),
            line: at,
            ..Example::default()
        });
    }

    fn response_example(&mut self, status: &str, example: &Node) {
        if is_nothing(example) {
            return;
        }
        let raw = body_text(example);
        let json = serde_json::from_str(&raw).ok();
        self.page.examples.push(Example {
            side: Some(Side::Response),
            role: Some(Side::Response),
            status: Some(status.to_owned()),
            json_valid: json.is_some(),
            json,
            raw,
            line: example.line,
            ..Example::default()
        });
    }
}

/// Method and address of lines in which the address may be broken.
fn request_line(lines: &str) -> String {
    let mut words = lines
        .split_whitespace()
        .filter(|word| !word.starts_with("HTTP/"));
    let method = words.next().unwrap_or_default();
    format!("{method} {}", words.collect::<String>())
}

/// The JSON of an example: itself, or what its text holds.
fn body_text(node: &Node) -> String {
    let inner = node
        .text()
        .map(str::trim)
        .filter(|text| text.starts_with(['{', '[']));
    match inner.map(Node::read) {
        Some(Ok(inner)) => inner.json(),
        Some(Err(_)) => node.text().unwrap_or_default().to_owned(),
        None => node.json(),
    }
}

/// Whether an example is there for its key's sake only.
fn is_nothing(node: &Node) -> bool {
    match &node.kind {
        Kind::Null => true,
        Kind::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded += &format!("%{byte:02X}");
        }
    }
    encoded
}
