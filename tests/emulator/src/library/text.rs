//! How titles and descriptions are searched: as one text, anywhere in them, whatever the case.
//!
//! The index holds each sequence of three characters, in any script: Chinese needs no words. A text
//! ends in two marks, so that each of its characters begins a sequence, and a term of one or two
//! characters is the beginning of some.

use rusqlite::Connection;

/// Follows each text twice; no text that people write has it.
const END: char = '\u{1}';

/// A text, or a term that is searched for, with its case taken away; and what SQLite or this module
/// would take for an end.
pub(super) fn fold(text: &str) -> String {
    text.to_lowercase().replace(['\0', END], "\u{2}")
}

/// A text as the index takes it.
pub(super) fn indexed(text: &str) -> String {
    let mut indexed = fold(text);
    indexed.extend([END, END]);
    indexed
}

/// How the index is asked for a term that is not empty, as an expression of FTS5; none if nothing in it
/// can match.
pub(super) fn expression(connection: &Connection, term: &str) -> rusqlite::Result<Option<String>> {
    let term = fold(term);
    if term.chars().count() > 2 {
        return Ok(Some(phrase(&term)));
    }
    let last = format!("{term}{}{}", char::MAX, char::MAX);
    let sequences = connection
        .prepare("SELECT term FROM media_trigram WHERE term >= ? AND term <= ?")?
        .query_map([&term, &last], |row| Ok(phrase(row.get_ref(0)?.as_str()?)))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok((!sequences.is_empty()).then(|| sequences.join(" OR ")))
}

fn phrase(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}
