//! Compares the pattern and the example of a row.

use generator::page::Row;
use serde_json::Value;

use super::compare::Compare;
use super::report::Kind;
use super::subject::{InWords, PageFact, SpecFact, Subject};
use crate::facts::Facts;

impl Compare<'_> {
    /// Pattern and example; `page` is all that the row of the page says outside of its first columns.
    pub(super) fn texts(&mut self, subject: &Subject, page: &str, facts: &Facts, row: &Row) {
        let said = facts.pattern.as_ref();
        let written = row.pattern.as_ref().map(|pattern| SpecFact {
            text: pattern.value.as_str().to_owned(),
            place: pattern.place,
        });
        let in_words = InWords {
            page: written
                .as_ref()
                .is_some_and(|pattern| said.is_none() && page.contains(&pattern.text)),
            spec: said.is_some_and(|pattern| subject.spec.has(&pattern.value)),
        };
        let said = said.map(|fact| PageFact::of(fact, &fact.value));
        self.fact(Kind::Limit, subject, "pattern", said, written, in_words);
        let json = |text: &str| serde_json::from_str::<Value>(text).ok();
        let said = facts.example.as_ref().map(|fact| {
            // JSON may be laid out in another way.
            let written = row.example.as_ref().map(|example| &example.value);
            let same =
                written.filter(|text| json(text).is_some_and(|it| Some(it) == json(&fact.value)));
            PageFact::of(fact, same.unwrap_or(&fact.value))
        });
        let written = row.example.as_ref().map(|example| SpecFact {
            text: example.value.clone(),
            place: example.place,
        });
        let in_words = InWords {
            page: written
                .as_ref()
                .is_some_and(|example| subject.page.has(&example.text)),
            spec: false,
        };
        self.fact(Kind::Example, subject, "example", said, written, in_words);
    }
}
