//! Keys and texts → YAML as people write it here: block style, short rows in one line, long texts folded.
//!
//! What is written reads back as the same texts, with any reader: a text that one of YAML 1.1 or 1.2 would
//! take for something else is quoted.

mod scalars;
#[cfg(test)]
mod tests;

pub(crate) use scalars::scalar;
use scalars::{can_fold, is_plain, is_plain_character, quoted};

/// Columns that a line has at most, as far as words allow.
const WIDTH: usize = 110;

/// What is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// A word of the language, a number, a date: written as it is.
    Word(String),
    /// Text; quoted where it must be.
    Text(String),
    /// Text that keeps its lines.
    Lines(String),
    /// A list; one of short words stands in one line.
    List(Vec<Entry>),
    /// A mapping.
    Map(Vec<(Key, Entry)>),
    /// A mapping that stands in one line, if it is short.
    Short(Vec<(Key, Entry)>),
}

/// A key: a word of the language, or text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// Written as it is.
    Word(String),
    /// Quoted where it must be.
    Text(String),
}

/// A value, and what stands around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Whether an empty line stands before it.
    pub(crate) apart: bool,
    /// Comments above it.
    pub(crate) above: Vec<String>,
    /// The value.
    pub(crate) value: Value,
    /// A comment behind it; for scalars only.
    pub(crate) behind: Option<String>,
}

impl From<Value> for Entry {
    fn from(value: Value) -> Self {
        Self {
            apart: false,
            above: Vec::new(),
            value,
            behind: None,
        }
    }
}

/// Writes a document: a mapping.
pub(crate) fn write(entries: &[(Key, Entry)]) -> String {
    write_at(entries, 0)
}

/// Writes entries of a mapping that stands so many columns from the left.
pub(crate) fn write_at(entries: &[(Key, Entry)], indent: usize) -> String {
    let mut text = String::new();
    map(entries, indent, &mut text);
    text
}

fn map(entries: &[(Key, Entry)], indent: usize, text: &mut String) {
    for (index, (key, entry)) in entries.iter().enumerate() {
        lead(entry, indent, index == 0, text);
        pair(key, entry, indent, text);
    }
}

/// The empty line and the comments before an entry, and the indent; the first of a list item has its dash.
fn lead(entry: &Entry, indent: usize, first: bool, text: &mut String) {
    let dash = first && text.ends_with("- ");
    if entry.apart && !dash && !text.is_empty() {
        text.push('\n');
    }
    if dash && !entry.above.is_empty() {
        // A comment stands above the dash.
        let start = text.rfind('\n').map_or(0, |at| at + 1);
        let begun = text.split_off(start);
        comments(&entry.above, begun.len().saturating_sub(2), text);
        text.push_str(&begun);
        return;
    }
    comments(&entry.above, indent, text);
    if !dash {
        text.push_str(&" ".repeat(indent));
    }
}

fn comments(lines: &[String], indent: usize, text: &mut String) {
    for line in lines {
        text.push_str(&" ".repeat(indent));
        text.push_str("# ");
        text.push_str(&printable(line));
        text.push('\n');
    }
}

/// A comment has one line.
fn printable(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if is_plain_character(c) { c } else { ' ' })
        .collect();
    text.trim_end().to_owned()
}

fn pair(key: &Key, entry: &Entry, indent: usize, text: &mut String) {
    let start = text.rfind('\n').map_or(0, |at| at + 1);
    text.push_str(&self::key(key));
    text.push(':');
    value(entry, indent, start, text);
}

fn key(key: &Key) -> String {
    match key {
        Key::Word(word) => word.clone(),
        Key::Text(text) => scalar(text),
    }
}

/// A value behind its key or dash.
fn value(entry: &Entry, indent: usize, start: usize, text: &mut String) {
    let behind = entry
        .behind
        .as_ref()
        .map(|comment| format!("  # {}", printable(comment)));
    let behind = behind.unwrap_or_default();
    let used = text[start..].chars().count();
    match &entry.value {
        Value::Word(word) => {
            text.push(' ');
            text.push_str(word);
            text.push_str(&behind);
            text.push('\n');
        }
        Value::Text(content) => {
            let plain = scalar(content);
            if used + 1 + plain.chars().count() > WIDTH && can_fold(content) {
                text.push_str(" >-\n");
                let width = WIDTH.saturating_sub(indent + 2).max(40);
                for line in textwrap::wrap(
                    content,
                    textwrap::Options::new(width)
                        .break_words(false)
                        .word_splitter(textwrap::WordSplitter::NoHyphenation)
                        .word_separator(textwrap::WordSeparator::AsciiSpace),
                ) {
                    text.push_str(&" ".repeat(indent + 2));
                    text.push_str(&line);
                    text.push('\n');
                }
            } else {
                text.push(' ');
                text.push_str(&plain);
                text.push_str(&behind);
                text.push('\n');
            }
        }
        Value::Lines(content) => lines(content, indent, text),
        Value::List(entries) if entries.is_empty() => text.push_str(" []\n"),
        Value::List(entries) => {
            match flow_list(entries).filter(|flow| used + 1 + flow.chars().count() <= WIDTH) {
                Some(flow) => text.push_str(&format!(" {flow}{behind}\n")),
                None => {
                    text.push('\n');
                    for entry in entries {
                        lead(entry, indent + 2, false, text);
                        let start = text.rfind('\n').map_or(0, |at| at + 1);
                        match &entry.value {
                            Value::Map(entries) | Value::Short(entries) if !entries.is_empty() => {
                                text.push_str("- ");
                                map(entries, indent + 4, text);
                            }
                            _ => {
                                text.push('-');
                                value(entry, indent + 2, start, text);
                            }
                        }
                    }
                }
            }
        }
        Value::Map(entries) | Value::Short(entries) if entries.is_empty() => {
            text.push_str(" {}\n");
        }
        Value::Map(entries) => {
            text.push('\n');
            map(entries, indent + 2, text);
        }
        Value::Short(entries) => {
            match flow_map(entries).filter(|flow| used + 1 + flow.chars().count() <= WIDTH) {
                Some(flow) => text.push_str(&format!(" {flow}{behind}\n")),
                None => {
                    text.push('\n');
                    map(entries, indent + 2, text);
                }
            }
        }
    }
}

/// Text that keeps its lines, indented below its key.
fn lines(content: &str, indent: usize, text: &mut String) {
    let body = content.strip_suffix('\n').unwrap_or(content);
    let literal = !body.is_empty()
        && !body.ends_with('\n')
        && body.chars().all(|c| c == '\n' || is_plain_character(c))
        && body
            .split('\n')
            .next()
            .is_some_and(|first| !first.is_empty() && !first.starts_with(' '))
        && body
            .split('\n')
            .all(|line| line.is_empty() || !line.trim_matches(' ').is_empty());
    if !literal {
        text.push(' ');
        text.push_str(&quoted(content));
        text.push('\n');
        return;
    }
    text.push_str(if body.len() == content.len() {
        " |-\n"
    } else {
        " |\n"
    });
    for line in body.split('\n') {
        if !line.is_empty() {
            text.push_str(&" ".repeat(indent + 2));
            text.push_str(line);
        }
        text.push('\n');
    }
}

/// A list of a few words in one line.
fn flow_list(entries: &[Entry]) -> Option<String> {
    let words = entries.iter().map(|entry| match &entry.value {
        Value::Text(text)
            if entry.above.is_empty() && is_plain(text, true) && !text.contains(' ') =>
        {
            Some(text.clone())
        }
        _ => None,
    });
    Some(format!(
        "[{}]",
        words.collect::<Option<Vec<_>>>()?.join(", ")
    ))
}

/// A mapping of a few short texts in one line: one that needs no quotes and holds no other mapping.
fn flow_map(entries: &[(Key, Entry)]) -> Option<String> {
    if entries.len() > 3 {
        return None;
    }
    let pairs = entries.iter().map(|(name, entry)| {
        let plain = entry.above.is_empty() && entry.behind.is_none();
        let name = match name {
            Key::Word(word) => word.clone(),
            Key::Text(text) if is_plain(text, true) => text.clone(),
            Key::Text(_) => return None,
        };
        match &entry.value {
            Value::Word(word) if plain => Some(format!("{name}: {word}")),
            Value::Text(text) if plain && is_plain(text, true) => Some(format!("{name}: {text}")),
            _ => None,
        }
    });
    Some(format!(
        "{{ {} }}",
        pairs.collect::<Option<Vec<_>>>()?.join(", ")
    ))
}
