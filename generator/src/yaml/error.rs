//! Why a text is not YAML, and where: the reader's errors taken apart.

use std::fmt;

use serde::de::{self, Deserialize, Visitor};
use serde_yaml::Deserializer;

/// Why a text is no YAML, and where.
#[derive(Debug)]
pub struct SyntaxError {
    /// The reader's explanation, without the position.
    pub message: String,
    /// The byte at which it stopped, if it says.
    pub at: Option<usize>,
    /// What it was reading, and the byte where that begins.
    pub within: Option<(String, usize)>,
}

impl SyntaxError {
    pub(super) fn of(error: &serde_yaml::Error, text: &str) -> Self {
        let written = error.to_string();
        let lines = Lines::of(text);
        let (problem, context) = written
            .split_once(", while ")
            .map_or((written.as_str(), None), |(problem, context)| {
                (problem, Some(context))
            });
        let (message, position) = split_position(problem);
        // Without a position, it is where the reader stopped, or the beginning of the file.
        let within = context.and_then(|context| match split_position(context) {
            (words, Some(at)) => Some((format!("while {words}"), lines.offset(at))),
            _ => None,
        });
        // A character that may not stand in YAML at all: here the reader counts bytes.
        let raw = message.rsplit_once(" at position ");
        let at = match raw.and_then(|(_, offset)| offset.parse().ok()) {
            Some(offset) => Some(floor(text, offset)),
            None => position
                .map(|at| lines.offset(at))
                .or_else(|| error.location().map(|at| floor(text, at.index()))),
        };
        let message = raw.map_or(message, |(message, _)| message);
        let two = message.contains("more than one document");
        Self {
            message: match message {
                _ if two => "a second document begins".to_owned(),
                "recursion limit exceeded" => "it is nested too deeply".to_owned(),
                "repetition limit exceeded" => "its aliases expand to too much".to_owned(),
                "unknown anchor" => "there is no anchor of this name above".to_owned(),
                message if message.contains("invalid value: ") => {
                    "a tag of another type".to_owned()
                }
                message => message.to_owned(),
            },
            at: if two { second_document(text) } else { at },
            within,
        }
    }
}

/// Where the second document begins.
fn second_document(text: &str) -> Option<usize> {
    let second = Deserializer::from_str(text).nth(1)?;
    // Nothing is `()` and a mapping at once, so that one of the two fails, with a position.
    let stopped = Nowhere::deserialize(second).err()?;
    let at = floor(text, stopped.location()?.index());
    text[..at].rfind("---").or(Some(at))
}

/// What no YAML can be read into.
struct Nowhere;

impl<'de> Deserialize<'de> for Nowhere {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_char(Nowhere)
    }
}

impl Visitor<'_> for Nowhere {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing at all")
    }
}

/// A position counted from one, the column in characters, as the reader's errors spell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LineColumn {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// `… at line 2 column 5` → the words before, and the position.
pub(super) fn split_position(text: &str) -> (&str, Option<LineColumn>) {
    let parsed = text.rsplit_once(" at line ").and_then(|(words, at)| {
        let (line, column) = at.split_once(" column ")?;
        let at = LineColumn {
            line: line.parse().ok()?,
            column: column.parse().ok()?,
        };
        Some((words, Some(at)))
    });
    parsed.unwrap_or((text, None))
}

/// The beginnings of a text's lines, as YAML breaks them.
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let breaks = text.char_indices().filter(|(at, c)| match c {
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => true,
            '\r' => !text[at + 1..].starts_with('\n'),
            _ => false,
        });
        let starts = breaks.map(|(at, c)| at + c.len_utf8());
        Self {
            text,
            starts: std::iter::once(0).chain(starts).collect(),
        }
    }

    pub(super) fn offset(&self, at: LineColumn) -> usize {
        let Some(start) = self.starts.get(at.line.saturating_sub(1)) else {
            return self.text.len();
        };
        start + byte(&self.text[*start..], at.column.saturating_sub(1))
    }
}

/// The byte at which a text's character of this number begins.
fn byte(text: &str, character: usize) -> usize {
    text.char_indices()
        .nth(character)
        .map_or(text.len(), |(at, _)| at)
}

/// The nearest beginning of a character that is not beyond this byte.
pub(super) fn floor(text: &str, byte: usize) -> usize {
    (0..=byte.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}
