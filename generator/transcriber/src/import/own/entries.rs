//! The entries of a mapping of the spec, in the order in which they are added. What is not there is left out.

use crate::import::tree::{Kind, Node};
use crate::yaml::{Entry, Key, Value, write};

#[derive(Debug, Default)]
pub(super) struct Entries(Vec<(Key, Entry)>);

impl Entries {
    /// Adds a text, a number or another scalar.
    pub(super) fn text(&mut self, key: &str, node: Option<&Node>) {
        if let Some(text) = node.and_then(Node::scalar) {
            self.put(key, scalar(&text));
        }
    }

    /// Adds whatever the document has, as it is.
    pub(super) fn verbatim(&mut self, key: &str, node: Option<&Node>) {
        if let Some(node) = node {
            self.put(key, verbatim(node));
        }
    }

    /// Adds a mapping, unless it is empty.
    pub(super) fn map(&mut self, key: &str, entries: Entries) {
        if !entries.0.is_empty() {
            self.put(key, Value::Map(entries.0));
        }
    }

    /// Adds a mapping that stands in one line if it is short, unless it is empty.
    pub(super) fn short(&mut self, key: &str, entries: Entries) {
        if !entries.0.is_empty() {
            self.put(key, Value::Short(entries.0));
        }
    }

    /// Adds the rows of a table, which may have none.
    pub(super) fn rows(&mut self, rows: Entries) {
        self.put("rows", Value::Map(rows.0));
    }

    /// Adds a list of mappings, unless it is empty.
    pub(super) fn list(&mut self, key: &str, entries: Vec<Entries>) {
        if !entries.is_empty() {
            let entries = entries.into_iter().map(|it| Value::Map(it.0).into());
            self.put(key, Value::List(entries.collect()));
        }
    }

    /// Adds what was put together of several parts of the document.
    pub(super) fn made(&mut self, key: &str, text: &str) {
        self.put(key, scalar(text));
    }

    /// Adds a word of the language.
    pub(super) fn word(&mut self, key: &str, word: &'static str) {
        self.put(key, Value::Word(word.to_owned()));
    }

    /// Adds a text that keeps its lines.
    pub(super) fn lines(&mut self, key: &str, text: String) {
        self.put(key, Value::Lines(text));
    }

    fn put(&mut self, key: &str, value: Value) {
        self.0.push((self::key(key), value.into()));
    }

    /// Adds all that another mapping has.
    pub(super) fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// The text of a file, an empty line before each of its parts.
    pub(super) fn write(mut self) -> String {
        for (_, entry) in &mut self.0 {
            entry.apart = matches!(entry.value, Value::Map(_));
        }
        write(&self.0)
    }
}

/// Numbers, limits and dates: the spec has them without quotes, as every scalar is a text there.
fn is_number(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || ".-".contains(c))
}

fn key(name: &str) -> Key {
    if is_number(name) {
        Key::Word(name.to_owned())
    } else {
        Key::Text(name.to_owned())
    }
}

fn scalar(text: &str) -> Value {
    if is_number(text) {
        Value::Word(text.to_owned())
    } else {
        Value::Text(text.to_owned())
    }
}

fn verbatim(node: &Node) -> Value {
    match &node.kind {
        Kind::List(items) => Value::List(items.iter().map(verbatim).map(Into::into).collect()),
        Kind::Map(entries) => {
            let entries = entries.iter();
            let entries = entries.map(|(key, value)| (self::key(key), verbatim(value).into()));
            Value::Short(entries.collect())
        }
        Kind::Null => Value::Text(String::new()),
        Kind::Boolean(_) | Kind::Number(_) | Kind::Text(_) => {
            scalar(&node.scalar().unwrap_or_default())
        }
    }
}
