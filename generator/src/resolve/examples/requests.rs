//! Example requests → the members that they set, for documentation that shows them as Rust. Example responses → JSON.

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use super::super::content;
use super::{items, raw};
use crate::page::{ExampleRequest, ExampleResponse, FilledBy, Location, Page};
use crate::service::{Example, Media, Member, Type};

/// The example requests of a page. What they hold that no member takes has been reported, or
/// they are said to contradict the tables, and are none.
pub(crate) fn requests(page: &Page, members: &[Member]) -> Vec<Example> {
    let examples = page.example_requests.iter();
    examples
        .filter(|example| example.contradicts.is_none())
        .map(|example| request(page, members, example))
        .collect()
}

fn request(page: &Page, members: &[Member], example: &ExampleRequest) -> Example {
    let (path, query) = match example.uri.value.split_once('?') {
        Some((address, query)) => (path(address), Some(query)),
        None => (path(&example.uri.value), None),
    };
    let mut values = Vec::new();
    let mut target = String::new();
    let template = page.uri.value.split('/');
    for (wanted, found) in template.zip(path.split('/')).skip(1) {
        let name = wanted.strip_prefix('{').and_then(|it| it.strip_suffix('}'));
        let member = name.and_then(|name| find(members, Location::Path, name));
        let shown = match member {
            Some((_, member)) if is_from_sender(member) => "{project_id}",
            // What the page leaves open, whatever it calls it.
            Some(_) if found.starts_with('{') => wanted,
            Some((index, member)) => {
                values.push((index, whole(member, &decoded(found))));
                found
            }
            None => found,
        };
        match constant(page, name) {
            // What the page leaves open is sent all the same.
            Some(value) if found.starts_with('{') => {
                target += &format!("/{}", utf8_percent_encode(value, NON_ALPHANUMERIC));
            }
            _ => target += &format!("/{shown}"),
        }
    }
    if let Some(query) = query {
        target += &format!("?{query}");
    }
    for pair in query.unwrap_or_default().split('&') {
        let (name, text) = pair.split_once('=').unwrap_or((pair, ""));
        let Some((index, member)) = find(members, Location::Query, &decoded(name)) else {
            continue;
        };
        let text = decoded(text);
        let (Type::Array(items), None) = (&member.ty, &member.row.join) else {
            values.push((index, whole(member, &text)));
            continue;
        };
        let item = value(items, &text);
        match values.iter_mut().find(|(set, _)| *set == index) {
            Some((_, Value::Array(array))) => array.push(item),
            _ => values.push((index, Value::Array(vec![item]))),
        }
    }
    let mut body = example.body.as_ref().map(|body| body.value.clone());
    let mut json: Option<Value> = body
        .as_deref()
        .and_then(|body| serde_json::from_str(body).ok());
    if Media::is_raw(content::media(&page.request).as_ref()) {
        body = body.map(|body| raw(&body).to_owned());
        json = body.clone().map(Value::from);
    }
    let whole = members.iter().position(|it| it.location == Location::Whole);
    if let Some(index) = whole {
        let json = json.filter(|json| !json.is_null());
        values.extend(json.map(|json| (index, json)));
    } else if let Some(Value::Object(json)) = json {
        for (name, value) in json {
            let member = find(members, Location::Body, &name);
            let member = member.filter(|(_, member)| member.nullable || !value.is_null());
            values.extend(member.map(|(index, _)| (index, value)));
        }
    }
    Example {
        doc: example.doc.clone(),
        target,
        body,
        values,
    }
}

/// A response that the page shows: status, and JSON; a body that is none is a text in it.
pub(crate) fn response(page: &Page, example: &ExampleResponse) -> (u16, String) {
    let status = example.status.value;
    let mut responses = page.responses.iter();
    let response = responses.find(|response| response.status.value == status);
    let media = response.and_then(|response| content::media(&response.tables));
    let body = example.body.value.as_str();
    let json = if Media::is_raw(media.as_ref()) {
        Value::from(raw(body)).to_string()
    } else {
        body.to_owned()
    };
    (status, json)
}

/// The path of an address with or without scheme and host.
pub(super) fn path(address: &str) -> &str {
    match address.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |start| &rest[start..]),
        None => address,
    }
}

pub(super) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn find<'a>(members: &'a [Member], location: Location, name: &str) -> Option<(usize, &'a Member)> {
    let mut members = members.iter().enumerate();
    members.find(|(_, member)| member.location == location && member.row.name.value == name)
}

fn is_from_sender(member: &Member) -> bool {
    member.row.is_filled_by(FilledBy::Sender)
}

/// What always stands in place of this placeholder.
fn constant<'p>(page: &'p Page, name: Option<&str>) -> Option<&'p str> {
    let tables = page.request.iter();
    let tables = tables.filter(|(location, _)| *location == Location::Path);
    let mut rows = tables.flat_map(|(_, table)| &table.rows);
    let row = rows.find(|row| Some(row.name.value.as_str()) == name)?;
    Some(&row.constant.as_ref()?.value)
}

/// All that a member holds, from a text of a URI.
fn whole(member: &Member, text: &str) -> Value {
    match &member.ty {
        Type::Array(of) => {
            let items = items(&member.row, text).into_iter();
            items.map(|item| value(of, item)).collect()
        }
        ty => value(ty, text),
    }
}

/// A text of a URI as JSON of the member's type.
fn value(ty: &Type, text: &str) -> Value {
    let number = match ty {
        Type::Formatted(format) if format.whole_numbers().is_some() => {
            serde_json::from_str(text).ok()
        }
        Type::Integer => text.parse::<i64>().ok().map(Value::from),
        Type::Float => text.parse::<f64>().ok().map(Value::from),
        Type::Boolean => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    number.unwrap_or_else(|| Value::from(text))
}
