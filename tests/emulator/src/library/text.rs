//! How titles and descriptions are searched: as one text, anywhere in them, whatever the case.
//!
//! The index holds each sequence of three characters, in any script: Chinese needs no words. A text
//! ends in two marks, so that each of its characters begins a sequence, and a term of one or two
//! characters is the beginning of some.

use rusqlite::Connection;

/// Follows each text twice. For private use, and so in hardly any text.
const END: char = '\u{e000}';

/// Stands for what the index cannot hold.
const ODD: char = '\u{e001}';

/// A text, or a term that is searched for, with its case taken away.
pub(super) fn fold(text: &str) -> String {
    let plain = |next| match next {
        // SQLite stops at NUL, and takes the last two, which are no characters, for another one.
        '\0' | END | '\u{fffe}' | '\u{ffff}' => ODD,
        next => next,
    };
    // Each character by itself: what becomes of a whole word, such as one that ends in sigma, is not
    // what becomes of its parts.
    text.chars()
        .flat_map(char::to_lowercase)
        .map(plain)
        .collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_is_taken_away_from_each_character_by_itself() {
        assert!(fold("ΟΔΟΣ ΣΑΜΟΣ").contains(&fold("ΟΔΟΣ")));
        assert_eq!(fold("ΟΔΟΣ"), "οδοσ");
        assert_eq!(fold("İ\0"), format!("i\u{307}{ODD}"));
    }

    #[test]
    fn a_phrase_is_one_text_whatever_is_in_it() {
        assert_eq!(phrase("ok\" or b*"), r#""ok"" or b*""#);
    }
}
