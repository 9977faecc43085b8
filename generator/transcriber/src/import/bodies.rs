//! The bodies of requests and responses: which of several media types, and its members.

use generator::page::Location;

use super::Reader;
use super::document::{Dialect, media_types};
use super::objects::Owner;
use super::tree::Node;
use crate::facts::TableFacts;

/// A body that a document describes.
pub(super) struct Body<'a> {
    pub(super) schema: &'a Node,
    pub(super) media_type: String,
    pub(super) mandatory: bool,
}

impl<'a> Reader<'a> {
    /// The body of the request, if there is one.
    pub(super) fn body(&mut self, parameters: &[&'a Node], node: &'a Node, owner: &Owner) {
        let Some(body) = self.request_body(parameters, node) else {
            return;
        };
        if let Some(table) = self.body_table(&body, owner) {
            self.facts.request.push((Location::Body, table));
        }
    }

    fn request_body(&mut self, parameters: &[&'a Node], node: &'a Node) -> Option<Body<'a>> {
        match self.dialect() {
            Dialect::Swagger => {
                let mut bodies = parameters
                    .iter()
                    .filter(|it| it.text_at("in") == Some("body"));
                let body = bodies.next()?;
                let own = node.get("consumes").map(media_types);
                let types = own.unwrap_or_else(|| self.document.media_types("consumes"));
                Some(Body {
                    schema: body.get("schema")?,
                    media_type: first_json(types),
                    mandatory: body.is("required"),
                })
            }
            Dialect::OpenApi => {
                let body = node.get("requestBody")?;
                let body = match body.text_at("$ref") {
                    None => body,
                    Some(reference) => self.followed(body, reference)?,
                };
                let (media_type, media) = self.content(body, "the request")?;
                Some(Body {
                    schema: media.get("schema")?,
                    media_type,
                    mandatory: body.is("required"),
                })
            }
        }
    }

    /// The body of a response.
    pub(super) fn response_body(
        &mut self,
        status: u16,
        response: &'a Node,
        owner: &Owner,
    ) -> Option<TableFacts> {
        let body = match self.dialect() {
            Dialect::Swagger => Body {
                schema: response.get("schema")?,
                media_type: "application/json".to_owned(),
                mandatory: true,
            },
            Dialect::OpenApi => {
                let (media_type, media) =
                    self.content(response, &format!("the response {status}"))?;
                Body {
                    schema: media.get("schema")?,
                    media_type,
                    mandatory: true,
                }
            }
        };
        if status == 204 || status == 205 || status == 304 {
            let why = "a response of this status has no body, and one is described; it was kept";
            self.doubt(body.schema, &format!("response {status}"), why);
        }
        self.body_table(&body, owner)
    }

    /// The media type that is taken, and what stands below it: JSON before all others.
    fn content(&mut self, node: &'a Node, what: &str) -> Option<(String, &'a Node)> {
        let content = node.get("content")?.entries();
        let json = content.iter().find(|(name, _)| is_json(name));
        let (name, media) = json.or(content.first())?;
        let others = content
            .iter()
            .filter(|(other, media)| other != name && media.get("schema").is_some());
        for (other, _) in others {
            let why = format!("{what} has this media type, too; {name} was taken");
            self.doubt(node, other, why);
        }
        Some((name.clone(), media))
    }

    fn body_table(&mut self, body: &Body<'a>, owner: &Owner) -> Option<TableFacts> {
        let place = format!("{} body", owner.shown);
        let schema = self.schema(body.schema, &place);
        let object =
            schema.type_name() == Some("object") || schema.unknown || schema.type_name().is_none();
        if !object || schema.properties.is_empty() {
            let why = "a body that is no object with members; it was left out";
            self.doubt(body.schema, &place, why);
            return None;
        }
        // Objects within it are called after the definition, whichever operation comes first.
        let owner = match &schema.definition {
            Some(definition) => Owner::object(definition),
            None => Owner {
                shown: owner.shown.clone(),
                subject: owner.subject.clone(),
            },
        };
        let rows = self.rows(&schema, &owner);
        Some(self.table(rows, None))
    }
}

/// Whether a media type is JSON, or anything.
pub(super) fn is_json(media_type: &str) -> bool {
    let plain = media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_lowercase();
    plain == "application/json"
        || plain.ends_with("+json")
        || plain == "*/*"
        || plain.ends_with("/json")
}

fn first_json(types: Vec<String>) -> String {
    let json = types.iter().find(|name| is_json(name)).cloned();
    json.or_else(|| types.into_iter().next())
        .unwrap_or_else(|| "application/json".to_owned())
}
