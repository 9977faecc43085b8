//! An edit of a spec's text: line by line, so that comments, order and the writing of all else stay.

use super::layout;
use super::sheet::{self, Row};
use crate::verify::Edit;
use crate::yaml::write::{Entry, Key, Value, scalar, write_at};
use crate::yaml::{Document, Kind, Node};

/// The text after an edit, if it is plain what to do. A new row comes as `row`.
pub(super) fn apply(
    text: &str,
    document: &Document,
    edit: &Edit,
    row: impl FnOnce(&Edit, &[String]) -> Option<Row>,
) -> Option<String> {
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
            set(text, document, &keys, new, from.as_deref())
        }
        Edit::Row { below: place, .. } => {
            let keys = document.keys(place.node);
            let row = row(edit, &keys)?;
            let entry = (Key::Text(row.name.clone()), layout::row(&row));
            below(text, document, &keys, &[entry])
        }
        Edit::Option {
            below: place,
            value,
            meaning,
        } => {
            let meaning = sheet::prose([meaning], &format!("{value}."));
            let entry = (option_key(value), Value::Text(meaning).into());
            below(text, document, &document.keys(place.node), &[entry])
        }
    }
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
    let at = document.locate(text, value.id)?;
    let rest = text.get(at..)?;
    let written = [
        scalar(old),
        format!("\"{old}\""),
        format!("'{old}'"),
        old.clone(),
    ];
    let written = written.into_iter().find(|written| {
        rest.strip_prefix(written.as_str())
            .is_some_and(|behind| behind.is_empty() || behind.starts_with(['\n', ' ', ',', '}']))
    })?;
    let plain = written == *old && !new.contains([',', '}', '{', '[', ']', ':', '#']);
    let new = if plain { new.to_owned() } else { scalar(new) };
    let before = resaid(&text[..at], from);
    Some(format!("{before}{new}{}", &rest[written.len()..]))
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
    if !comment.trim_start().starts_with("# from: ") {
        return before.to_owned();
    }
    let indent = &comment[..comment.len() - comment.trim_start().len()];
    let comment =
        sentence.map(|sentence| format!("{indent}# from: {}\n", layout::quotation(sentence)));
    format!(
        "{}{}{}",
        &before[..above],
        comment.unwrap_or_default(),
        &before[start..]
    )
}

/// The key and the value at the end of a path of keys.
fn find<'n>(root: &'n Node, keys: &[String]) -> Option<(&'n Node, &'n Node)> {
    let mut at = None;
    let mut node = root;
    for wanted in keys {
        let Kind::Mapping(entries) = &node.kind else {
            return None;
        };
        let (key, value) = entries
            .iter()
            .find(|(key, _)| matches!(&key.kind, Kind::Scalar(text) if text == wanted))?;
        at = Some((key, value));
        node = value;
    }
    at
}

/// The text with entries below the entry at these keys, which must begin a line.
fn below(
    text: &str,
    document: &Document,
    keys: &[String],
    entries: &[(Key, Entry)],
) -> Option<String> {
    let (key, _) = find(&document.root, keys)?;
    let at = document.locate(text, key.id)?;
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let indent = text.get(start..at)?;
    if !indent.chars().all(|c| c == ' ') {
        return None;
    }
    // The entry ends before the next line that is no deeper; what is empty or a comment there is that one's.
    let mut end = start;
    let mut position = start;
    for (index, line) in text[start..].split_inclusive('\n').enumerate() {
        let content = line.trim_start_matches(' ');
        let depth = line.len() - content.len();
        let blank = content.trim().is_empty();
        if index > 0 && !blank && depth <= indent.len() {
            break;
        }
        position += line.len();
        let comment = content.starts_with('#');
        let foreign = comment && depth <= indent.len();
        if !blank && !foreign {
            end = position;
        }
    }
    let mut before = text[..end].to_owned();
    if !before.ends_with('\n') {
        before.push('\n');
    }
    Some(format!(
        "{before}{}{}",
        write_at(entries, indent.len()),
        &text[end..]
    ))
}
