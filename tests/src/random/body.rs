//! Random bodies: JSON, forms, and values as they are.

use generator::page::{Location, TypeNotation};
use generator::service::{Constant, Content as Made, Member, Operation, Presence, Type};
use serde_json::{Value, json};

use super::value::{Draw, Spelling, text_of};
use super::{Drawn, entries};

/// A body.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// None.
    Nothing,
    /// JSON.
    Json(Value),
    /// A form of pairs.
    Pairs(Vec<(String, String)>),
    /// A form of parts.
    Parts(Vec<Part>),
    /// Bytes as they are.
    Raw(Vec<u8>),
}

/// A part of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The member.
    pub name: String,
    /// Its type, if it says one.
    pub content_type: Option<String>,
    /// Its file name, if it is a file.
    pub file_name: Option<String>,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What is always sent.
pub(super) fn constant(constant: &Constant) -> Value {
    let (value, notation) = (constant.value(), &constant.row.notation.value);
    match notation {
        TypeNotation::Boolean => json!(value == "true"),
        TypeNotation::String => json!(value),
        _ => serde_json::from_str(value).unwrap_or_else(|_| json!(value)),
    }
}

/// Draws the body of a request.
pub(super) fn fill(drawn: &mut Drawn, draw: &mut Draw<'_>, operation: &Operation) {
    let of_body = |location: Location| matches!(location, Location::Body | Location::Whole);
    let members = operation.request.iter().filter(|it| of_body(it.location));
    let members: Vec<Member> = members.cloned().collect();
    let constants = operation.constants.iter().filter(|it| of_body(it.location));
    let constants = constants.map(|it| (it.row.name.value.clone(), constant(it)));
    let constants: Vec<_> = constants.collect();
    if members.is_empty() && constants.is_empty() {
        return;
    }
    let documented = operation.media.as_ref();
    let content_type = documented.map_or("application/json", |media| media.content_type.as_str());
    let content = documented.map_or(Made::Json, |media| media.content);
    let body = match members.iter().find(|it| it.location == Location::Whole) {
        Some(member) => whole(draw, member, content),
        // Constants alone are no reason to send a body that may be absent.
        None if operation.optional_body && (draw.rng.bool() || !settable(&members)) => {
            Content::Nothing
        }
        None => {
            let rows = if content == Made::Form {
                return fill_form(drawn, draw, &members, &constants, content_type);
            } else {
                draw.object(&members, constants.clone().into_iter(), 0)
                    .unwrap_or_else(|| {
                        panic!(
                            "{}: say in value.rs what its members look like",
                            operation.name
                        )
                    })
            };
            let says_nothing = rows
                .as_object()
                .is_none_or(|it| it.len() == constants.len());
            if operation.optional_body && says_nothing {
                Content::Nothing
            } else {
                Content::Json(rows)
            }
        }
    };
    if body != Content::Nothing && drawn.content_type.is_none() {
        drawn.content_type = Some(content_type.to_owned());
    }
    drawn.body = body;
}

fn settable(members: &[Member]) -> bool {
    members.iter().any(|member| member.row.read_only.is_none())
}

/// A body that is one value.
fn whole(draw: &mut Draw<'_>, member: &Member, content: Made) -> Content {
    let is_needed = member.presence != Presence::Optional;
    let spelling = if content == Made::Raw {
        Spelling::Any
    } else {
        Spelling::Json
    };
    match draw.member(member, spelling, is_needed) {
        None => Content::Nothing,
        Some(value) if content == Made::Raw => {
            let mut bytes = text_of(&value).into_bytes();
            if member.ty == Type::Binary {
                bytes.extend([0, 0xff, b'\r']);
            }
            // A body without a byte is none.
            if bytes.is_empty() {
                Content::Nothing
            } else {
                Content::Raw(bytes)
            }
        }
        Some(value) => Content::Json(value),
    }
}

fn fill_form(
    drawn: &mut Drawn,
    draw: &mut Draw<'_>,
    members: &[Member],
    constants: &[(String, Value)],
    content_type: &str,
) {
    let in_parts = content_type == "multipart/form-data";
    let mut parts: Vec<Part> = Vec::new();
    for (name, value) in constants {
        parts.push(part(name, &text_of(value)));
    }
    for member in members {
        let name = &member.row.name.value;
        let is_needed = member.presence != Presence::Optional;
        let Some(value) = draw.member(member, Spelling::Any, is_needed) else {
            continue;
        };
        let values = match &value {
            Value::Array(items) if member.row.join.is_none() && member.ty.has_items() => {
                items.clone()
            }
            _ => vec![value],
        };
        for value in values {
            parts.push(match &value {
                Value::Object(_) => Part {
                    content_type: in_parts.then(|| "application/json".to_owned()),
                    ..part(name, &value.to_string())
                },
                _ if bottom(&member.ty) == &Type::Binary => Part {
                    content_type: Some("image/png".to_owned()),
                    file_name: Some("a \"b\".png".to_owned()),
                    bytes: [text_of(&value).as_bytes(), &[0xff, b'\r', b'\n']].concat(),
                    name: name.clone(),
                },
                _ => part(name, &entries(member, &value).concat()),
            });
        }
    }
    drawn.content_type = Some(content_type.to_owned());
    drawn.body = if in_parts {
        Content::Parts(parts)
    } else {
        let text = |part: Part| (part.name, String::from_utf8_lossy(&part.bytes).into_owned());
        Content::Pairs(parts.into_iter().map(text).collect())
    };
}

fn part(name: &str, text: &str) -> Part {
    Part {
        name: name.to_owned(),
        content_type: None,
        file_name: None,
        bytes: text.as_bytes().to_vec(),
    }
}

fn bottom(ty: &Type) -> &Type {
    match ty {
        Type::Array(items) | Type::Map(items) => bottom(items),
        other => other,
    }
}
