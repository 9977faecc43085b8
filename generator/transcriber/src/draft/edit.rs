//! One change to the text of a spec: line by line, so that comments, order and all other lines stay.

mod lines;

use generator::page::{HEAD_KEYS, LIMITS, Number, ROW_KEYS};
use generator::yaml::{Document, Kind, Node};

use lines::{above, below, find, written};

use super::layout;
use super::sheet::{Object, Row};
use super::text::prose;
use crate::facts::Source;
use crate::verify::Edit;
use crate::yaml::{Entry, Key, Value, scalar};

/// What is new, as a draft has it.
pub(super) enum New {
    Row(Box<Row>),
    Object(Box<Object>),
}

/// The text after an edit, if it is plain what to do. What is new comes from `new`.
pub(super) fn apply(
    text: &str,
    edit: &Edit,
    source: Source,
    new: impl FnOnce(&Edit, &[String]) -> Option<New>,
) -> Option<String> {
    let document = &Document::parse(text).ok()?;
    match edit {
        Edit::Set {
            place,
            key,
            text: new,
            from,
        } => {
            let mut keys = document.keys(place.node);
            if keys.last().is_none_or(|last| last != key) {
                keys.push((*key).to_owned());
            }
            if find(&document.root, &keys).is_none() {
                return add(text, document, &keys, new, from.as_deref());
            }
            set(text, document, &keys, new, from.as_deref())
        }
        Edit::Row { below: place, .. } => {
            let keys = document.keys(place.node);
            let New::Row(row) = new(edit, &keys)? else {
                return None;
            };
            let entry = (
                Key::Text(row.name.clone()),
                drafted(layout::row(&row), source),
            );
            below(text, document, &keys, &[entry])
        }
        Edit::Object { beside, first, .. } => {
            let keys = document.keys(beside.node);
            let New::Object(object) = new(edit, &keys)? else {
                return None;
            };
            let entry = Entry {
                apart: true,
                ..drafted(layout::object(&object), source)
            };
            let entry = (Key::Text(object.name.clone()), entry);
            if *first {
                above(text, document, &keys, &[entry])
            } else {
                below(text, document, &keys, &[entry])
            }
        }
        Edit::Option {
            below: place,
            value,
            meaning,
        } => {
            let meaning = prose([meaning], &format!("{value}."));
            let entry = (
                option_key(value),
                drafted(Value::Text(meaning).into(), source),
            );
            below(text, document, &document.keys(place.node), &[entry])
        }
    }
}

/// The page's words, marked as such: a test refuses the mark in the spec.
fn drafted(mut entry: Entry, source: Source) -> Entry {
    let word = source.word();
    let mark = format!("DRAFT, the {word}'s words: write them afresh, and delete this line.");
    entry.above.insert(0, mark);
    entry
}

/// The text with another scalar at these keys.
fn set(
    text: &str,
    document: &Document,
    keys: &[String],
    new: &str,
    from: Option<&str>,
) -> Option<String> {
    let (_, value) = find(&document.root, keys)?;
    let Kind::Scalar(old) = &value.kind else {
        return None;
    };
    let (at, end) = written(text, document, value.id, old)?;
    let plain = text[at..end] == *old && !new.contains(IN_FLOW);
    let new = if plain { new.to_owned() } else { scalar(new) };
    let before = resaid(&text[..at], from);
    Some(format!("{before}{new}{}", &text[end..]))
}

/// What ends a scalar in a mapping of one line.
const IN_FLOW: [char; 7] = [',', '}', '{', '[', ']', ':', '#'];

/// The text with a row's key that is new, in its place among the others.
fn add(
    text: &str,
    document: &Document,
    keys: &[String],
    new: &str,
    from: Option<&str>,
) -> Option<String> {
    let (key, owner) = keys.split_last()?;
    let (_, row) = find(&document.root, owner)?;
    let Kind::Mapping(entries) = &row.kind else {
        return None;
    };
    let order = if owner == ["page"] {
        HEAD_KEYS
    } else {
        ROW_KEYS
    };
    let texts = entries.iter().filter_map(|(key, value)| match &key.kind {
        Kind::Scalar(text) => Some((text.as_str(), value)),
        _ => None,
    });
    let texts: Vec<(&str, &Node)> = texts.collect();
    let place = |key: &str| order.iter().position(|known| *known == key);
    let (before, value) = texts
        .iter()
        .filter(|(known, _)| place(known) < place(key))
        .max_by_key(|(known, _)| place(known))?;
    let kind = texts.iter().find(|(known, _)| *known == "type");
    let is_text = kind.is_some_and(|(_, kind)| {
        matches!(&kind.kind, Kind::Scalar(kind) if kind.to_lowercase().contains("string"))
    });
    let word = LIMITS.contains(&key.as_str()) || ["updated", "mandatory"].contains(&key.as_str());
    let bare = word || !is_text && Number::parse(new).is_some();
    let value_text = if bare {
        Value::Word(new.to_owned())
    } else {
        Value::Text(new.to_owned())
    };
    let entry = Entry {
        above: from
            .map(|from| format!("from: {}", layout::quotation(from)))
            .into_iter()
            .collect(),
        ..value_text.into()
    };
    let before = [owner, &[(*before).to_owned()]].concat();
    if let Some(text) = below(text, document, &before, &[(Key::Word(key.clone()), entry)]) {
        return Some(text);
    }
    // A row in one line.
    let Kind::Scalar(scalar_text) = &value.kind else {
        return None;
    };
    let (_, end) = written(text, document, value.id, scalar_text)?;
    let new = if bare && !new.contains(IN_FLOW) {
        new.to_owned()
    } else {
        scalar(new)
    };
    Some(format!("{}, {key}: {new}{}", &text[..end], &text[end..]))
}

/// A value as a key: numbers and truth values go without quotes.
fn option_key(value: &str) -> Key {
    if value.parse::<i64>().is_ok() || ["true", "false"].contains(&value) {
        Key::Word(value.to_owned())
    } else {
        Key::Text(value.to_owned())
    }
}

/// The text before a fact, with the comment above it that says where the fact came from brought up to date.
fn resaid(before: &str, sentence: Option<&str>) -> String {
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let above = before[..start]
        .trim_end_matches('\n')
        .rfind('\n')
        .map_or(0, |end| end + 1);
    let comment = &before[above..start];
    let line = &before[start..];
    let indent = &line[..line.len() - line.trim_start().len()];
    let said =
        sentence.map(|sentence| format!("{indent}# from: {}\n", layout::quotation(sentence)));
    let end = if comment.trim_start().starts_with("# from: ") {
        above
    } else if line.contains('{') {
        // In a row of one line there is no place for it.
        return before.to_owned();
    } else {
        start
    };
    format!("{}{}{line}", &before[..end], said.unwrap_or_default())
}
