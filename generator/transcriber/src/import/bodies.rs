//! The bodies of requests and responses: which of several media types, and whether they are an object with members, a
//! form, or one value as a whole.

use generator::page::{Location, TypeNotation};

use super::Reader;
use super::document::{Dialect, media_types};
use super::objects::Owner;
use super::rows::{Member, stated};
use super::schema::Schema;
use super::tree::Node;
use crate::facts::{Facts, RowFacts, TableFacts};
use crate::names::BODY;

const JSON: &str = "application/json";
const MULTIPART: &str = "multipart/form-data";
const PAIRS: &str = "application/x-www-form-urlencoded";

/// A body that a document describes.
struct Body<'a> {
    schema: Option<&'a Node>,
    media_type: String,
    mandatory: bool,
    /// What is said of it outside of its schema.
    description: Option<&'a Node>,
}

impl<'a> Reader<'a> {
    /// The body of the request, if there is one.
    pub(super) fn body(&mut self, parameters: &[&'a Node], node: &'a Node, owner: &Owner) {
        let form: Vec<&Node> = parameters
            .iter()
            .filter(|it| it.text_at("in") == Some("formData"))
            .copied()
            .collect();
        let table = if form.is_empty() {
            let body = self.request_body(parameters, node);
            body.and_then(|body| self.body_table(&body, owner))
        } else {
            Some(self.form(&form, node, owner))
        };
        self.facts.request.extend(table);
    }

    fn request_body(&mut self, parameters: &[&'a Node], node: &'a Node) -> Option<Body<'a>> {
        match self.dialect() {
            Dialect::Swagger => {
                let mut bodies = parameters
                    .iter()
                    .filter(|it| it.text_at("in") == Some("body"));
                let body = bodies.next()?;
                Some(Body {
                    schema: body.get("schema"),
                    media_type: json_or_first(self.swagger_types(node, "consumes")),
                    mandatory: body.is("required"),
                    description: body.get("description"),
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
                    schema: media.get("schema"),
                    media_type,
                    mandatory: body.is("required"),
                    description: body.get("description"),
                })
            }
        }
    }

    /// The media types of an operation, or those of all.
    fn swagger_types(&self, node: &Node, key: &str) -> Vec<String> {
        let own = node.get(key).map(media_types);
        own.unwrap_or_else(|| self.document.media_types(key))
    }

    /// The body of a response; `node` is its operation.
    pub(super) fn response_body(
        &mut self,
        status: u16,
        node: &Node,
        response: &'a Node,
        owner: &Owner,
    ) -> Option<(Location, TableFacts)> {
        // A response of these statuses has no body, whatever is described.
        let empty = [204, 205, 304].contains(&status);
        let body = match self.dialect() {
            Dialect::Swagger => Body {
                schema: Some(response.get("schema")?),
                media_type: json_or_first(self.swagger_types(node, "produces")),
                mandatory: !empty,
                description: response.get("description"),
            },
            Dialect::OpenApi => {
                let (media_type, media) =
                    self.content(response, &format!("the response {status}"))?;
                Body {
                    schema: media.get("schema"),
                    media_type,
                    mandatory: !empty,
                    description: response.get("description"),
                }
            }
        };
        if empty {
            let why = "a response of this status has no body, and one is described: it is one that may be absent";
            self.doubt(response, &format!("response {status}"), why);
        }
        self.body_table(&body, owner)
    }

    /// The media type that is taken, and what stands below it: JSON before forms, and those before all others.
    fn content(&mut self, node: &'a Node, what: &str) -> Option<(String, &'a Node)> {
        let content = node.get("content")?.entries();
        let rank = |name: &str| match () {
            () if is_json(name) => 0,
            () if is_form(name) => 1,
            () => 2,
        };
        let (name, media) = content.iter().min_by_key(|(name, _)| rank(name))?;
        for (other, _) in content.iter().filter(|(other, _)| other != name) {
            let why = format!("{what} has this media type, too; {name} was taken");
            self.doubt(node, other, why);
        }
        Some((name.clone(), media))
    }

    fn body_table(&mut self, body: &Body<'a>, owner: &Owner) -> Option<(Location, TableFacts)> {
        let place = format!("{} body", owner.shown);
        let media_type = plain(&body.media_type);
        let json = is_json(&media_type);
        let mut schema = match body.schema {
            Some(schema) => self.schema(schema, &place),
            None if json => return None,
            None => Schema::default(),
        };
        schema.describe(body.description);
        let members = schema.type_name() == Some("object")
            && !schema.properties.is_empty()
            && !schema.unknown;
        if !members {
            return self.whole(body, schema, media_type, owner);
        }
        let form = is_form(&media_type);
        if !json && !form {
            let why = format!("members in a body of {media_type}; JSON was taken");
            self.say(&place, why);
        }
        // Objects within it are called after the definition, whichever operation comes first.
        let owner = match &schema.definition {
            Some(definition) => Owner::object(definition),
            None => owner.clone(),
        };
        self.bytes = media_type == MULTIPART;
        let rows = self.rows(&schema, &owner);
        self.bytes = false;
        let content_type =
            (form || json && media_type != JSON && media_type != "*/*").then_some(media_type);
        let table = TableFacts {
            mandatory: Some(body.mandatory),
            content_type: content_type.map(|it| stated(it, 0)),
            ..self.table(rows, None)
        };
        Some((Location::Body, table))
    }

    /// A body that is one value.
    fn whole(
        &mut self,
        body: &Body<'a>,
        schema: Schema<'a>,
        media_type: String,
        owner: &Owner,
    ) -> Option<(Location, TableFacts)> {
        let place = format!("{} body", owner.shown);
        let json = is_json(&media_type);
        let text = schema.type_name() == Some("string") && schema.text("format") != Some("binary");
        let bytes = schema.type_name() == Some("file")
            || schema.text("format") == Some("binary")
            || !(json || text && media_type.starts_with("text/"));
        let (mut row, content_type) = if bytes {
            if !matches!(schema.type_name(), None | Some("file" | "string")) {
                self.say(
                    &place,
                    format!("a value in a body of {media_type}; bytes were taken"),
                );
            }
            let mut facts = Facts::of(TypeNotation::Binary);
            facts.prose = schema
                .text("description")
                .into_iter()
                .map(str::to_owned)
                .collect();
            let row = RowFacts {
                name: BODY.to_owned(),
                line: 0,
                id: None,
                facts,
            };
            let known = !json && media_type != "application/octet-stream";
            (row, Some(media_type).filter(|_| known))
        } else {
            let node = body.schema?;
            let member = Member {
                name: BODY,
                node,
                schema,
                mandatory: body.mandatory,
                location: Some(Location::Whole),
            };
            let row = self.row(member, owner);
            (row, Some(media_type).filter(|it| it != JSON && it != "*/*"))
        };
        row.facts.mandatory = Some(body.mandatory);
        let table = TableFacts {
            content_type: content_type.map(|it| stated(it, 0)),
            ..self.table(vec![row], None)
        };
        Some((Location::Whole, table))
    }

    /// The form that parameters make up in Swagger.
    fn form(
        &mut self,
        parameters: &[&'a Node],
        node: &Node,
        owner: &Owner,
    ) -> (Location, TableFacts) {
        let types = self.swagger_types(node, "consumes");
        let types: Vec<String> = types.iter().map(|name| plain(name)).collect();
        let files = parameters
            .iter()
            .any(|it| it.text_at("type") == Some("file"));
        let pairs = !files
            && (types.iter().any(|it| it == PAIRS) || !types.iter().any(|it| it == MULTIPART));
        self.bytes = !pairs;
        let mut rows: Vec<RowFacts> = Vec::new();
        for parameter in parameters {
            let name = parameter.text_at("name").unwrap_or_default();
            let place = format!("{}.{name}", owner.shown);
            let member = Member {
                name,
                node: parameter,
                schema: self.schema(parameter, &place),
                mandatory: parameter.is("required"),
                location: Some(Location::Body),
            };
            rows.push(self.row(member, owner));
        }
        self.bytes = false;
        let table = TableFacts {
            mandatory: Some(rows.iter().any(|row| row.facts.mandatory == Some(true))),
            content_type: Some(stated(if pairs { PAIRS } else { MULTIPART }.to_owned(), 0)),
            ..self.table(rows, None)
        };
        (Location::Body, table)
    }
}

/// A media type without its parameters.
fn plain(media_type: &str) -> String {
    let name = media_type.split(';').next().unwrap_or_default();
    name.trim().to_lowercase()
}

/// Whether a media type is JSON, or anything.
pub(super) fn is_json(media_type: &str) -> bool {
    let name = plain(media_type);
    name == JSON || name.ends_with("+json") || name == "*/*" || name.is_empty()
}

pub(super) fn is_form(media_type: &str) -> bool {
    [MULTIPART, PAIRS].contains(&plain(media_type).as_str())
}

fn json_or_first(types: Vec<String>) -> String {
    let json = types.iter().find(|name| is_json(name)).cloned();
    json.or_else(|| types.into_iter().next())
        .unwrap_or_else(|| JSON.to_owned())
}
