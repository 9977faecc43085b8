//! Keys of a YAML document → where they stand in its text, and the text with new entries above or below them.

use generator::yaml::{Document, Kind, Node};

use crate::yaml::{Entry, Key, scalar, write_at};

/// The key and the value at the end of a path of keys.
pub(super) fn find<'n>(root: &'n Node, keys: &[String]) -> Option<(&'n Node, &'n Node)> {
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

/// The line that the entry at these keys begins, and its indentation.
fn line<'t>(text: &'t str, document: &Document, keys: &[String]) -> Option<(usize, &'t str)> {
    let (key, _) = find(&document.root, keys)?;
    let at = document.locate(text, key.id)?;
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let indent = text.get(start..at)?;
    indent.chars().all(|c| c == ' ').then_some((start, indent))
}

/// The text with entries above the entry at these keys and its comments, which must begin a line.
pub(super) fn above(
    text: &str,
    document: &Document,
    keys: &[String],
    entries: &[(Key, Entry)],
) -> Option<String> {
    let (mut start, indent) = line(text, document, keys)?;
    let comment = format!("{indent}#");
    loop {
        let before = text[..start].trim_end_matches('\n');
        let line = before.rfind('\n').map_or(0, |end| end + 1);
        if start - before.len() != 1 || !text[line..].starts_with(&comment) {
            break;
        }
        start = line;
    }
    let written = write_at(entries, indent.len());
    Some(format!("{}{written}\n{}", &text[..start], &text[start..]))
}

/// The text with entries below the entry at these keys, which must begin a line.
pub(super) fn below(
    text: &str,
    document: &Document,
    keys: &[String],
    entries: &[(Key, Entry)],
) -> Option<String> {
    let (start, indent) = line(text, document, keys)?;
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
    if entries.first().is_some_and(|(_, entry)| entry.apart) {
        before.push('\n');
    }
    Some(format!(
        "{before}{}{}",
        write_at(entries, indent.len()),
        &text[end..]
    ))
}

/// Where a scalar is written, if it is in a way that is known.
pub(super) fn written(
    text: &str,
    document: &Document,
    id: u32,
    scalar_text: &str,
) -> Option<(usize, usize)> {
    let at = document.locate(text, id)?;
    let rest = text.get(at..)?;
    let ways = [
        scalar(scalar_text),
        format!("\"{scalar_text}\""),
        format!("'{scalar_text}'"),
        scalar_text.to_owned(),
    ];
    let way = ways.into_iter().find(|way| {
        rest.strip_prefix(way.as_str())
            .is_some_and(|behind| behind.is_empty() || behind.starts_with(['\n', ' ', ',', '}']))
    })?;
    Some((at, at + way.len()))
}
