//! Random requests as the pages document them: what stands between a client that nobody here wrote and a router.
//!
//! Made of the resolved spec alone, without the generated crate and without the runtime: what the two agree on is held
//! against a third. The same seed gives the same requests.

mod body;
mod number;
mod value;
mod wire;

use fastrand::Rng;
use generator::page::Location;
use generator::service::{Media, Member, Operation, Presence, Service};
use serde_json::Value;

pub use body::{Content, Part};
pub use wire::percent_encode;

use value::{Draw, Spelling};

/// A request, all of it as it is meant: nothing is escaped but the path.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// The method.
    pub method: String,
    /// The path, with its parameters in percent-encoding.
    pub path: String,
    /// The pairs of the query.
    pub query: Vec<(String, String)>,
    /// The headers, but for that of the body's type.
    pub headers: Vec<(String, String)>,
    /// The type of the body, if it has one.
    pub content_type: Option<String>,
    /// The body.
    pub body: Content,
}

/// What of the documentation a request keeps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values {
    /// Enumerations have the documented values only.
    Documented,
    /// Enumerations also have values that no page lists, since they are open.
    Open,
}

/// A request that the documentation of an operation allows.
///
/// # Panics
///
/// If a mandatory member has a pattern for which no text is known here.
pub fn request(service: &Service, operation: &Operation, values: Values, rng: &mut Rng) -> Drawn {
    let mut draw = Draw {
        service,
        rng,
        values,
    };
    let mut drawn = Drawn {
        method: operation.method.clone(),
        path: operation.path.clone(),
        query: Vec::new(),
        headers: Vec::new(),
        content_type: None,
        body: Content::Nothing,
    };
    for constant in &operation.constants {
        let name = constant.row.name.value.as_str();
        drawn.parameter(constant.location, name, constant.value());
    }
    for member in &operation.request {
        let name = &member.row.name.value;
        // Of JSON and forms there is one type.
        if name.eq_ignore_ascii_case("content-type") && !Media::is_raw(operation.media.as_ref()) {
            continue;
        }
        for text in texts(&mut draw, operation, member) {
            drawn.parameter(member.location, name, &text);
        }
    }
    body::fill(&mut drawn, &mut draw, operation);
    drawn
}

/// What is said of a member outside of the body: a text for each value, or one for all that are joined.
fn texts(draw: &mut Draw<'_>, operation: &Operation, member: &Member) -> Vec<String> {
    let name = &member.row.name.value;
    let spelling = match member.location {
        Location::Path if stands_alone(&operation.path, name) => Spelling::Segment,
        Location::Path => Spelling::Item,
        Location::Query => Spelling::Any,
        Location::Header => Spelling::Header,
        Location::Body | Location::Whole => return Vec::new(),
    };
    let is_needed = member.location == Location::Path || member.presence != Presence::Optional;
    // A segment without a character is none, as a joined text has no items without one; blanks around a header's value
    // are no part of it.
    let has_items = |text: &String| member.row.join.is_none() || !text.is_empty();
    let travels = |text: &String| match member.location {
        Location::Path => !text.is_empty(),
        Location::Header => has_items(text) && text.trim_matches([' ', '\t']) == text,
        _ => has_items(text),
    };
    loop {
        let value = draw.member(member, spelling, is_needed);
        let texts = value
            .map(|value| entries(member, &value))
            .unwrap_or_default();
        if texts.iter().all(travels) {
            return texts;
        }
    }
}

/// The texts of a value that may be an array.
fn entries(member: &Member, value: &Value) -> Vec<String> {
    let texts: Vec<String> = match value {
        Value::Array(items) => items.iter().map(value::text_of).collect(),
        other => vec![value::text_of(other)],
    };
    match &member.row.join {
        Some(join) if !texts.is_empty() => vec![texts.join(&join.value.separator().to_string())],
        _ => texts,
    }
}

/// Whether a parameter is all of its segment.
fn stands_alone(path: &str, name: &str) -> bool {
    path.split('/')
        .any(|segment| segment == format!("{{{name}}}"))
}

impl Drawn {
    fn parameter(&mut self, location: Location, name: &str, text: &str) {
        let pair = || (name.to_owned(), text.to_owned());
        match location {
            Location::Path => {
                let encoded = percent_encode(text);
                self.path = self.path.replace(&format!("{{{name}}}"), &encoded);
            }
            Location::Query => self.query.push(pair()),
            Location::Header if name.eq_ignore_ascii_case("content-type") => {
                self.content_type = Some(text.to_owned());
            }
            Location::Header => self.headers.push(pair()),
            Location::Body | Location::Whole => {}
        }
    }
}
