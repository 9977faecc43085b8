//! Compares what a row says of its values: limits, default, unit, format, what is always sent.

use generator::page::{LIMITS, Limit, Row};

use super::compare::Compare;
use super::report::Kind;
use super::subject::{InWords, PageFact, SpecFact, Subject, in_own_words};
use crate::facts::{Facts, shown};

impl Compare<'_> {
    pub(super) fn limits(&mut self, subject: &Subject, facts: &Facts, row: &Row) {
        for key in LIMITS.iter().copied() {
            let said = facts
                .limits
                .iter()
                .find(|(known, _)| *known == key)
                .map(|(_, fact)| fact);
            let written = row
                .limits
                .iter()
                .find(|(known, _)| *known == key)
                .map(|(_, limit)| limit);
            let in_words = InWords {
                page: written.is_some_and(|limit| subject.unclaimed_words.has_limit(&limit.value)),
                spec: said.is_some_and(|limit| subject.spec.has_limit(&limit.value)),
            };
            let said = said.map(|fact| PageFact::of(fact, plain(&fact.value)));
            let written = written.map(|limit| SpecFact {
                text: plain(&limit.value),
                place: limit.place,
            });
            self.fact(Kind::Limit, subject, key, said, written, in_words);
        }
    }

    pub(super) fn default(&mut self, subject: &Subject, facts: &Facts, row: &Row) {
        let said = facts
            .default
            .as_ref()
            .filter(|fact| !is_constant(row, &fact.value))
            .map(|fact| PageFact::of(fact, &fact.value));
        let written = row.default.as_ref().map(|default| SpecFact {
            text: default.value.clone(),
            place: default.place,
        });
        let in_words = InWords {
            page: written.as_ref().is_some_and(|default| {
                subject.unclaimed_words.has_one_of(&["default"])
                    && subject.unclaimed_words.has(&default.text)
            }),
            spec: said
                .as_ref()
                .is_some_and(|default| subject.spec.has(&default.text)),
        };
        self.fact(Kind::Default, subject, "default", said, written, in_words);
        let (said, written) = in_own_words(
            facts.default_rule.as_ref(),
            row.default_rule.as_ref(),
            subject,
        );
        let in_words = InWords {
            page: subject.unclaimed_words.has_one_of(&["default"]),
            spec: said.is_some() && subject.spec.has_one_of(&["default"]),
        };
        self.fact(
            Kind::Default,
            subject,
            "default_rule",
            said,
            written,
            in_words,
        );
    }

    /// Unit, format, and what joins items.
    pub(super) fn writing(&mut self, subject: &Subject, facts: &Facts, row: &Row) {
        let said = facts
            .unit
            .as_ref()
            .map(|fact| PageFact::of(fact, &fact.value));
        let written = row.unit.as_ref().map(|unit| SpecFact {
            text: unit.clone(),
            place: subject.place,
        });
        let in_words = InWords {
            page: written
                .as_ref()
                .is_some_and(|unit| subject.unclaimed_words.has_unit(&unit.text)),
            spec: said
                .as_ref()
                .is_some_and(|unit| subject.spec.has_unit(&unit.text)),
        };
        self.fact(Kind::Unit, subject, "unit", said, written, in_words);
        let said = facts
            .format
            .as_ref()
            .map(|fact| PageFact::of(fact, fact.value.word()));
        // How many digits a number has room for, pages show by examples and options, if at all.
        let written = row.format.as_ref();
        let written = written.filter(|format| said.is_some() || !format.value.is_plain());
        let written = written.map(|format| SpecFact {
            text: format.value.word().to_owned(),
            place: format.place,
        });
        let in_words = InWords::of(subject, said.as_ref(), written.as_ref());
        self.fact(Kind::Unit, subject, "format", said, written, in_words);
        let said = facts.join.as_ref();
        let said = said.map(|fact| PageFact::of(fact, fact.value.word()));
        let written = row.join.as_ref().map(|join| SpecFact {
            text: join.value.word().to_owned(),
            place: join.place,
        });
        let in_words = InWords::of(subject, said.as_ref(), written.as_ref());
        self.fact(Kind::Unit, subject, "join", said, written, in_words);
    }

    /// What is always sent stands somewhere in the row: as its only option, its default, or in words.
    pub(super) fn constant(&mut self, subject: &Subject, facts: &Facts, row: &Row) {
        let said = facts.constant.as_ref();
        let said = said.map(|fact| PageFact::of(fact, &fact.value));
        let written = row.constant.as_ref().map(|constant| SpecFact {
            text: constant.value.clone(),
            place: constant.place,
        });
        let in_words = InWords {
            page: written
                .as_ref()
                .is_some_and(|constant| subject.page.has(&constant.text)),
            spec: false,
        };
        self.fact(Kind::Default, subject, "constant", said, written, in_words);
    }
}

/// Whether the spec says that this is what is always sent.
fn is_constant(row: &Row, value: &str) -> bool {
    let constant = row.constant.as_ref();
    constant.is_some_and(|constant| constant.value == value)
}

/// A limit as the spec writes it; a whole number has no point.
fn plain(limit: &Limit) -> String {
    shown(limit)
        .replace(".0..", "..")
        .trim_end_matches(".0")
        .to_owned()
}
