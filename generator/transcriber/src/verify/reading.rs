//! Words → digests: the record of what a person has read of a saved page.

use generator::digest;

use crate::yaml::{self, Entry, Value};

/// The words of a saved page: what is read on it now, and whether that was read before.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// Whether there is a record of what was read at all.
    pub is_recorded: bool,
    /// How many rows, sections and statuses a person has to read.
    pub unread: usize,
    /// The digests by table and row, in the page's order.
    tables: Vec<(String, Vec<(String, String)>)>,
}

impl Reading {
    /// The file that says that all of it was read; none, if there are no words.
    pub fn record(&self) -> Option<String> {
        let tables = self.tables.iter().map(|(table, rows)| {
            let rows = rows.iter().map(|(row, digest)| {
                let digest = Entry::from(Value::Word(digest.clone()));
                (yaml::Key::Text(row.clone()), digest)
            });
            let table = yaml::Key::Text(table.clone());
            (table, Entry::from(Value::Map(rows.collect())))
        });
        let mut tables: Vec<(yaml::Key, Entry)> = tables.collect();
        let (_, first) = tables.first_mut()?;
        first.above.push(HEAD.to_owned());
        Some(yaml::write(&tables))
    }

    /// Adds a digest behind those that are there.
    pub(super) fn add(&mut self, table: &str, row: &str, digest: String) {
        match self.tables.last_mut().filter(|(last, _)| last == table) {
            Some((_, rows)) => rows.push((row.to_owned(), digest)),
            None => {
                let rows = vec![(row.to_owned(), digest)];
                self.tables.push((table.to_owned(), rows));
            }
        }
    }
}

const HEAD: &str = "Digests of the page's words, as a person last read them; `cargo xtask verify <saved page> --read` writes them.";

/// The digest of texts that belong together.
pub(super) fn digest_of<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let letters: String = texts.map(letters).collect();
    digest([letters.as_str()])
}

/// What of a text stays the same however it was saved: its letters, in lower case. Numbers are compared as facts.
pub(super) fn letters(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.chars().all(char::is_numeric));
    words
        .flat_map(str::chars)
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_letters_count() {
        for (one, other) in [
            ("Size, in pixels: 0~100.", "size in pixels 1~200"),
            ("It is “on”.\n• A: b", "It is \"on\".  A — b"),
            ("媒资 ID。", "媒资ID"),
        ] {
            assert_eq!(letters(one), letters(other));
        }
        for (one, other) in [
            ("Must be set.", "May be set."),
            ("4K", "8K"),
            ("H264", "H265"),
        ] {
            assert_ne!(letters(one), letters(other));
        }
    }

    #[test]
    fn a_record_has_a_line_for_each_row() {
        let mut reading = Reading::default();
        assert_eq!(reading.record(), None);
        reading.add("query", "size", "~90a3ee".to_owned());
        reading.add("query", "yes", "~123456".to_owned());
        reading.add("200 body", "*", "~123e45".to_owned());
        let expected = format!(
            "# {HEAD}\nquery:\n  size: ~90a3ee\n  \"yes\": ~123456\n200 body:\n  \"*\": ~123e45\n"
        );
        assert_eq!(reading.record().as_deref(), Some(expected.as_str()));
    }
}
