//! Forms on the receiving side: bytes into entries, and those into the fields of an operation.

use percent_encoding::percent_decode;
use serde_json::Value as Json;

use super::MULTIPART;
use crate::errors::decode::Unreadable;
use crate::wire::binary::Binary;
use crate::wire::drift;
use crate::wire::join::split;
use crate::wire::object::Object;
use crate::wire::slot::Parameter;
use crate::wire::surprise::Surprise;
use crate::wire::value::Value;

/// A form that was received.
#[derive(Debug)]
pub struct Received(Vec<(String, Binary)>);

impl Received {
    /// Reads a form of this type.
    pub fn read(content_type: &str, body: &Binary) -> Result<Self, Unreadable> {
        let body: &[u8] = body.as_bytes().map_or(&[], |bytes| bytes);
        if content_type == MULTIPART {
            let entries = multipart(body).ok_or_else(|| failure("no form of parts".to_owned()))?;
            Ok(Self(entries))
        } else {
            Ok(Self(pairs(body)))
        }
    }

    /// Takes what the form says of a member: a value for each entry, or for each of the items that one joins.
    pub fn take<S: Parameter>(&self, name: &str, slot: &mut S, separator: Option<char>) {
        let watching = drift::is_watching();
        if watching {
            drift::enter_member(name);
        }
        let entries = self.0.iter().filter(|(found, _)| found == name);
        for (index, (_, content)) in entries.enumerate() {
            if index > 0 && (!S::REPEATS || separator.is_some()) {
                drift::repeated();
            }
            let items = match separator {
                Some(separator) => items(content, separator),
                None => vec![content.clone()],
            };
            for item in &items {
                match value(item) {
                    Ok(Some(value)) => slot.accept(value),
                    Ok(None) => drift::wrong_kind(drift::DOCUMENTED),
                    Err(NoText) => drift::not_text(),
                }
            }
        }
        if watching {
            drift::leave();
        }
    }

    /// Says what the page has: members that are always sent, and all others.
    pub fn know(&self, constants: &[(&str, String, &'static str)], members: &[&str]) {
        if !drift::is_receiving() {
            return;
        }
        for (name, content) in &self.0 {
            drift::enter_member(name);
            match constants.iter().find(|(constant, ..)| constant == name) {
                Some((_, value, shown)) => {
                    if content
                        .as_bytes()
                        .is_none_or(|found| **found != *value.as_bytes())
                    {
                        drift::not_the_constant(shown);
                    }
                }
                None if members.contains(&name.as_str()) => {}
                None => drift::report(Surprise::UnknownMember),
            }
            drift::leave();
        }
        for (constant, ..) in constants {
            if self.0.iter().all(|(found, _)| found != constant) {
                drift::missing(constant);
            }
        }
    }

    /// Demands what an object cannot do without.
    pub fn demand<T: Object>(&self) -> Result<(), Unreadable> {
        let mut names = Vec::new();
        T::mandatory(&mut names);
        names.retain(|name| self.0.iter().all(|(found, _)| found != name));
        if names.is_empty() {
            return Ok(());
        }
        if drift::is_receiving() {
            names.into_iter().for_each(drift::missing);
            return Ok(());
        }
        Err(failure(format!(
            "{} lacks `{}`",
            T::NAME,
            names.join("`, `")
        )))
    }
}

fn failure(reason: String) -> Unreadable {
    Unreadable {
        path: String::new(),
        reason,
    }
}

/// The items of an entry that joins them, each like an entry of its own.
fn items(content: &Binary, separator: char) -> Vec<Binary> {
    let text = content
        .as_bytes()
        .map(|bytes| String::from_utf8_lossy(bytes));
    let items = text.as_deref().map(|text| split(text, separator));
    items
        .into_iter()
        .flatten()
        .map(|item| item.to_owned().into())
        .collect()
}

/// Bytes that are no text in UTF-8, where one is needed.
struct NoText;

/// An entry as a member's value; none if it cannot be one.
fn value<T: Value>(content: &Binary) -> Result<Option<T>, NoText> {
    if let Some(value) = T::from_binary(content) {
        return Ok(Some(value));
    }
    let Some(bytes) = content.as_bytes() else {
        return Ok(None);
    };
    if content.content_type() == Some("application/json") {
        let json = serde_json::from_slice(bytes).ok();
        return Ok(json.and_then(|json: Json| T::read(json).ok().flatten()));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| NoText)?;
    let json = Json::String(text.to_owned());
    Ok(drift::from_text(|| T::read(json)).ok().flatten())
}

fn pairs(body: &[u8]) -> Vec<(String, Binary)> {
    let pairs = body.split(|byte| *byte == b'&');
    let pairs = pairs.filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| {
        let (name, value) = cut(pair, b"=").unwrap_or((pair, b""));
        let name = String::from_utf8_lossy(&decoded(name)).into_owned();
        (name, decoded(value).into())
    });
    pairs.collect()
}

fn decoded(text: &[u8]) -> Vec<u8> {
    let blanks = text
        .iter()
        .map(|byte| if *byte == b'+' { b' ' } else { *byte });
    percent_decode(&blanks.collect::<Vec<u8>>()).collect()
}

/// The parts between the lines that the first one announces.
fn multipart(body: &[u8]) -> Option<Vec<(String, Binary)>> {
    let (delimiter, _) = cut(body, b"\r\n")?;
    if !delimiter.starts_with(b"--") {
        return None;
    }
    let delimiter = delimiter
        .strip_suffix(b"--")
        .filter(|it| it.len() > 2)
        .unwrap_or(delimiter);
    let between = [b"\r\n", delimiter].concat();
    let mut rest = body.strip_prefix(delimiter)?;
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        // The line end may be that of a head without lines.
        let (head, content) = cut(rest, b"\r\n\r\n")?;
        let (content, after) = cut(content, &between)?;
        parts.extend(part(head, content));
        rest = after;
    }
    Some(parts)
}

/// A part, if it has a name.
fn part(head: &[u8], content: &[u8]) -> Option<(String, Binary)> {
    let head = String::from_utf8_lossy(head);
    let header = |name: &str| {
        let lines = head.split("\r\n").filter_map(|line| line.split_once(':'));
        let mut lines = lines.filter(|(found, _)| found.trim().eq_ignore_ascii_case(name));
        lines.next().map(|(_, value)| value.trim().to_owned())
    };
    let disposition = header("content-disposition")?;
    let mut content = Binary::from(content.to_vec());
    if let Some(content_type) = header("content-type") {
        content = content.of_type(content_type);
    }
    if let Some(file_name) = parameter(&disposition, "filename") {
        content = content.named(file_name);
    }
    Some((parameter(&disposition, "name")?, content))
}

/// A parameter of `form-data; name="a"; filename=b`, in quotes or without.
fn parameter(disposition: &str, name: &str) -> Option<String> {
    let (_, mut rest) = disposition.split_once(';')?;
    loop {
        let (found, value) = rest.split_once('=')?;
        let value = value.trim_start();
        let (value, behind) = match value.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => value.split_at(value.find(';').unwrap_or(value.len())),
        };
        if found.trim().eq_ignore_ascii_case(name) {
            let value = value.replace("%22", "\"").replace("%0D", "\r");
            return Some(value.replace("%0A", "\n"));
        }
        rest = behind.trim_start().strip_prefix(';')?;
    }
}

/// What stands before and behind the first of these.
fn cut<'a>(bytes: &'a [u8], at: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let start = bytes.windows(at.len()).position(|found| found == at)?;
    Some((&bytes[..start], &bytes[start + at.len()..]))
}
