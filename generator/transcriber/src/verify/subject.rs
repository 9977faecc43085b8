//! What a comparison is about (a row, a table, the page), and what either side says of it.

use generator::page::Page;
use generator::source::Place;

use super::words::Words;
use crate::facts::{Fact, PageFacts};

/// What a fact is about: a row, a table, the page.
pub(super) struct Subject {
    /// The table, in words; empty for the page as a whole.
    pub(super) table: String,
    /// As the ledger calls it: `Object.member`.
    pub(super) name: String,
    /// The word that stands for it on the page's line.
    pub(super) word: String,
    /// Where the spec has it, or would have it.
    pub(super) place: Place,
    /// Where the page has it, or would have it.
    pub(super) line: usize,
    /// The page's words: all of the row, and what of it is no fact under a key.
    pub(super) page: Words,
    pub(super) unclaimed_words: Words,
    /// The spec's words.
    pub(super) spec: Words,
}

impl Subject {
    /// Something in a table, of which no words are compared.
    pub(super) fn new(table: &str, name: String, word: &str, place: Place, line: usize) -> Self {
        Self {
            table: table.to_owned(),
            name,
            word: word.to_owned(),
            place,
            line,
            page: Words::default(),
            unclaimed_words: Words::default(),
            spec: Words::default(),
        }
    }

    /// The page as a whole.
    pub(super) fn page(facts: &PageFacts, spec: &Page) -> Self {
        let (name, place) = (spec.operation.value.clone(), spec.operation.place);
        Self::new("", name, "", place, facts.operation.line)
    }
}

/// What the page says under a key.
pub(super) struct PageFact {
    pub(super) text: String,
    pub(super) line: usize,
    /// The sentence that it was inferred from.
    pub(super) from: Option<String>,
}

impl PageFact {
    pub(super) fn of<T>(fact: &Fact<T>, text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            line: fact.origin.line(),
            from: fact.origin.sentence().map(str::to_owned),
        }
    }
}

/// What the spec says under a key.
pub(super) struct SpecFact {
    pub(super) text: String,
    pub(super) place: Place,
}

/// What either side says in a sentence of its own: where both do, they agree.
pub(super) fn in_own_words(
    said: Option<&Fact<String>>,
    written: Option<&String>,
    subject: &Subject,
) -> (Option<PageFact>, Option<SpecFact>) {
    let text = |said: &Fact<String>| written.unwrap_or(&said.value).clone();
    let written = written.map(|written| SpecFact {
        text: written.clone(),
        place: subject.place,
    });
    (said.map(|said| PageFact::of(said, text(said))), written)
}

/// Whether one side says in words what the other has under a key.
#[derive(Clone, Copy, Default)]
pub(super) struct InWords {
    pub(super) page: bool,
    pub(super) spec: bool,
}

impl InWords {
    /// Whether the words of one side have what the other says.
    pub(super) fn of(
        subject: &Subject,
        said: Option<&PageFact>,
        written: Option<&SpecFact>,
    ) -> Self {
        Self {
            page: written.is_some_and(|written| subject.unclaimed_words.has(&written.text)),
            spec: said.is_some_and(|said| subject.spec.has(&said.text)),
        }
    }
}
