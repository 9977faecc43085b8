//! Descriptions: what a spec says in words, and what no keyword of a schema says, as markdown.

use super::value::Map;
use crate::emit::markdown::{code, escape, prose};
use crate::page::{FilledBy, Format, Note, Row, TypeNotation};
use crate::sentence::ended;

/// A text of several paragraphs and lists.
#[derive(Default)]
pub(super) struct Words(Vec<String>);

impl Words {
    /// Adds a paragraph of prose.
    pub(super) fn prose(&mut self, text: &str) -> &mut Self {
        self.markdown(prose(text))
    }

    /// Adds a paragraph that is markdown already.
    pub(super) fn markdown(&mut self, text: String) -> &mut Self {
        if !text.is_empty() {
            self.0.push(text);
        }
        self
    }

    /// Adds a list of markdown entries.
    pub(super) fn list(&mut self, entries: impl IntoIterator<Item = String>) -> &mut Self {
        let entries: Vec<_> = entries.into_iter().map(|it| format!("- {it}")).collect();
        self.markdown(entries.join("\n"))
    }

    /// Adds what the ledger says to callers.
    pub(super) fn notes(&mut self, notes: &[Note]) -> &mut Self {
        for callers in notes.iter().filter_map(|note| note.callers.as_ref()) {
            self.prose(callers);
        }
        self
    }

    /// Sets `description`, if there is anything to say.
    pub(super) fn describe(&self, map: &mut Map) {
        if !self.0.is_empty() {
            map.put("description", self.0.join("\n\n"));
        }
    }

    /// `doc` alone, if the description is another text.
    pub(super) fn doc(&self, doc: &str) -> Option<String> {
        (self.0 != [doc]).then(|| doc.to_owned())
    }
}

/// The description of a row. Of its limits, its default and its options the schema speaks.
pub(super) fn row(row: &Row, listed_here: &[&str]) -> Words {
    let mut words = Words::default();
    words.prose(&row.doc);
    match row.constraints.as_slice() {
        [constraint] => words.prose(constraint),
        constraints => words.list(constraints.iter().map(|constraint| escape(constraint))),
    };
    if row.is_boolean() {
        let options = row.options.iter().flat_map(|options| &options.value);
        let entry = |option: &crate::page::DocumentedOption| {
            format!("{}: {}", code(&option.value.value), escape(&option.doc))
        };
        // Two lists in a row would be read as one.
        if row.options.is_some() && row.constraints.len() > 1 {
            words.markdown("Values:".to_owned());
        }
        words.list(options.map(entry));
    }
    words.markdown(sentences(row, listed_here).join(" "));
    words.notes(&row.notes);
    words
}

/// What a row says and no keyword does, in sentences.
fn sentences(row: &Row, listed_here: &[&str]) -> Vec<String> {
    let mut facts = Vec::new();
    let constant = row.constant.as_ref();
    facts.extend(constant.map(|it| format!("Always {}.", code(&it.value))));
    let unit = row.unit.as_ref();
    facts.extend(unit.map(|unit| format!("Unit: {}.", escape(unit))));
    facts.extend(row.format().and_then(|format| self::format(row, format)));
    let join = row.join.as_ref().map(|join| join.value.word());
    facts.extend(join.map(|word| format!("Joined by {word}.")));
    if !listed_here.is_empty() {
        let values: Vec<_> = listed_here.iter().map(|value| code(value)).collect();
        facts.push(format!("Documented here: {}.", values.join(", ")));
    }
    let rule = row.default_rule.as_ref();
    facts.extend(rule.map(|rule| ended(format!("Default: {}", escape(rule)))));
    let other = row.ignored_with.as_ref();
    facts.extend(other.map(|name| format!("Has no effect beside {}.", code(&name.value))));
    if row.is_filled_by(FilledBy::Sender) {
        facts.push("Whoever sends the request fills it in.".to_owned());
    }
    facts.extend(row.deprecated.as_ref().map(|instead| deprecated(instead)));
    facts
}

/// How a value is written, where tools may not know the word for it.
fn format(row: &Row, format: Format) -> Option<String> {
    let word = code(format.word());
    Some(match format {
        Format::Compact => format!("A time of UTC, as {word}."),
        Format::Civil | Format::Spaced => format!("A time, as {word}."),
        Format::CompactDate => format!("A date, as {word}."),
        Format::Clock => format!("A duration, as {word}."),
        Format::UnixSeconds => "Seconds since 1970.".to_owned(),
        Format::UnixMilliseconds => "Milliseconds since 1970.".to_owned(),
        Format::CommaSeparated => "Several, joined by commas.".to_owned(),
        Format::Decimal if row.notation.value.item().is_float() => {
            "No digit may be lost.".to_owned()
        }
        Format::Int32 | Format::Int64 | Format::Uint32 | Format::Uint64 | Format::Decimal
            if *row.notation.value.item() == TypeNotation::String =>
        {
            "A number, as a text.".to_owned()
        }
        _ => return None,
    })
}

/// What to use instead, as a sentence.
pub(super) fn deprecated(instead: &str) -> String {
    ended(format!("Deprecated: {}", escape(instead)))
}
