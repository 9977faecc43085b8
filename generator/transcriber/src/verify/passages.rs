//! Compares the words of a saved page with those that a person last read, by their digests.
//!
//! Facts are compared as facts, and so are numbers. What a sentence means no machine sees: once it has changed, a person
//! reads it, and has the new digest recorded in `words/<service>/<page>.yaml`.

use generator::diagnostic::{Code, Diagnostic};
use generator::page::{Location, Table};
use generator::source::{Place, Placed, Spot};

use super::compare::Compare;
use super::difference::{Difference, DifferenceId, Key};
use super::reading::{digest_of, letters};
use super::row::description;
use super::rows::pairs;
use crate::facts::{self, RowFacts, Source, TableFacts};
use crate::read::words::titles::leads_away;

/// The tables of a record that are none of the spec.
const SECTIONS: &str = "sections";
const STATUSES: &str = "statuses";

/// Something of a page that has words.
struct Passage<'p> {
    /// The table of the record.
    table: &'p str,
    /// Its row, or the section's title.
    row: &'p str,
    /// What the ledger calls it.
    subject: String,
    /// Where the spec has it.
    place: Place,
    /// Where the page has it.
    line: usize,
    /// The words, normalised; empty if there are none.
    digest: String,
}

impl<'a> Compare<'a> {
    /// The words of sections, statuses and rows; `statuses` are those on both sides, the page's and the spec's.
    pub(super) fn words(&mut self, statuses: &[(u16, u16)]) {
        if self.facts.source == Source::Definition {
            return;
        }
        self.reading.is_recorded = self.recorded.is_some();
        self.prose_of_page();
        let (page, spec) = (self.facts, self.spec);
        let operation = spec.operation.value.as_str();
        self.words_of_tables("", operation, &page.request, &spec.request);
        for (said, written) in statuses {
            let said = page.responses.iter().find(|it| it.status == *said);
            let mut known = spec.responses.iter();
            let known = known.find(|it| it.status.value == *written);
            if let (Some(said), Some(known)) = (said, known) {
                let (before, owner) = (format!("{written} "), format!("{operation}Response"));
                self.words_of_tables(&before, &owner, &said.tables, &known.tables);
            }
        }
        for said in &page.objects {
            if let Some(object) = self.same_object(said) {
                let name = object.name.value.as_str();
                let table = format!("object {name}");
                self.words_of_rows(&table, name, &said.table, &object.table, &said.tables);
            }
        }
    }

    /// What stands outside of the tables of rows.
    fn prose_of_page(&mut self) {
        let page = &self.saved.page;
        let mut sections: Vec<(&str, usize, Vec<&str>)> = Vec::new();
        for section in &page.sections {
            let texts = section.prose.iter().map(|prose| prose.text.as_str());
            // Method and path are facts.
            let is_beside = |text: &str| {
                let mut operations = page.operations.iter();
                operations.any(|it| it.raw == text) || leads_away(text)
            };
            let texts = texts.filter(|text| !is_beside(text));
            let title = section.title.as_str();
            match sections.iter_mut().find(|(known, ..)| *known == title) {
                Some((_, _, known)) => known.extend(texts),
                None => sections.push((title, section.line, texts.collect())),
            }
        }
        let mut statuses: Vec<(&str, usize, Vec<&str>)> = Vec::new();
        for status in &page.status_codes {
            let (code, text) = (status.code.as_str(), status.description.as_str());
            match statuses.iter_mut().find(|(known, ..)| *known == code) {
                Some((_, _, known)) => known.push(text),
                None => statuses.push((code, self.line_of(code), vec![text])),
            }
        }
        let place = self.spec.operation.place;
        for (table, passages) in [(SECTIONS, sections), (STATUSES, statuses)] {
            for (row, line, texts) in &passages {
                self.passage(&Passage {
                    table,
                    row,
                    subject: format!("{table}: {row}"),
                    place,
                    line: *line,
                    digest: digest_of(texts.iter().copied()),
                });
            }
            self.gone(table, |row| {
                passages.iter().any(|(known, ..)| *known == row)
            });
        }
    }

    /// Sections or statuses that were read and are not there any more.
    fn gone(&mut self, table: &str, is_there: impl Fn(&str) -> bool) {
        let recorded = self.recorded.into_iter().flat_map(|words| &words.digests);
        let gone = recorded.filter(|((known, row), _)| known == table && !is_there(row));
        for ((_, row), known) in gone {
            let passage = Passage {
                table,
                row,
                subject: format!("{table}: {row}"),
                place: known.place,
                line: 1,
                digest: String::new(),
            };
            self.passage(&passage);
        }
    }

    fn words_of_tables(
        &mut self,
        before: &str,
        owner: &str,
        said: &'a [(Location, TableFacts)],
        written: &'a [(Location, Table)],
    ) {
        for (location, said) in said {
            let same =
                |other: Location| other == *location || other.is_body() && location.is_body();
            if let Some((_, written)) = written.iter().find(|(other, _)| same(*other)) {
                let word = match location {
                    Location::Path => "path",
                    Location::Query => "query",
                    Location::Header => "headers",
                    Location::Body | Location::Whole => "body",
                };
                let table = format!("{before}{word}");
                self.words_of_rows(&table, owner, said, written, &[]);
            }
        }
    }

    /// Rows that are on both sides; `copies` are the numbers of the tables that describe the same object.
    fn words_of_rows(
        &mut self,
        table: &str,
        owner: &str,
        said: &'a TableFacts,
        written: &'a Table,
        copies: &[String],
    ) {
        let pairs = pairs(said, written);
        for row in &said.rows {
            let Some(known) = pairs.get(row.name.as_str()) else {
                continue;
            };
            let texts = self.texts_of(row, copies);
            self.passage(&Passage {
                table,
                row: &known.name.value,
                subject: format!("{owner}.{}", known.name.value),
                place: known.name.place,
                line: row.line,
                digest: digest_of(texts.iter().map(String::as_str)),
            });
        }
    }

    /// What the page says of a row, in every table that describes its object.
    fn texts_of(&self, row: &RowFacts, copies: &[String]) -> Vec<String> {
        let own = row.id.and_then(|id| self.parameters.get(&id));
        let mut texts = vec![description(own.copied())];
        let numbers = facts::table_numbers(&self.saved.page);
        let tables = self.saved.page.tables.iter().zip(&numbers);
        let copies = tables.filter(|(_, number)| copies.contains(number));
        let others = copies.flat_map(|(table, _)| table.parameters());
        for other in others.filter(|other| own.is_some_and(|own| own.name == other.name)) {
            let text = description(Some(other));
            if texts.iter().all(|known| letters(known) != letters(&text)) {
                texts.push(text);
            }
        }
        texts
    }

    /// One passage beside what was read of it.
    fn passage(&mut self, passage: &Passage<'_>) {
        if !passage.digest.is_empty() {
            let digest = passage.digest.clone();
            self.reading.add(passage.table, passage.row, digest);
        }
        let Some(recorded) = self.recorded else {
            return;
        };
        let key = (passage.table.to_owned(), passage.row.to_owned());
        let known: Option<&Placed<String>> = recorded.digests.get(&key);
        if known.map_or("", |known| &known.value) == passage.digest {
            return;
        }
        self.reading.unread += 1;
        let what = match (known.is_some(), passage.digest.is_empty()) {
            (true, true) => "the page's words are gone since a person last read them",
            (true, false) => "the page's words have changed since a person last read them",
            (false, _) => "nobody has read the page's words yet",
        };
        let place = known.map_or(passage.place, |known| known.place);
        let problem = Diagnostic::new(
            Code::Unread,
            place,
            format!("`{}`: {what}", passage.subject),
        )
        .label(if known.is_some() {
            "what was read"
        } else {
            "the spec"
        })
        .other(
            Spot::Saved(self.index, passage.line, passage.row.to_owned()),
            "the page",
        )
        .help(format!(
            "compare what the spec says in words with it, then run `cargo xtask verify {} --read`",
            self.saved.path
        ));
        self.differences.push(Difference {
            id: DifferenceId {
                table: passage.table.to_owned(),
                subject: passage.subject.clone(),
                key: match known {
                    Some(_) => Key::ReadWords,
                    None => Key::UnreadWords,
                },
            },
            line: passage.line,
            problem,
            edit: None,
        });
    }
}
