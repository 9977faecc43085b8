//! Compares rows: names, order, and what a row says in words.

use std::collections::BTreeMap;

use generator::diagnostic::{Code, Diagnostic, nearest};
use generator::page::{FilledBy, Row, Table};
use generator::source::Place;

use super::compare::Compare;
use super::difference::{Edit, Key};
use super::ledger;
use super::report::Kind;
use super::subject::{InWords, PageFact, SpecFact, Subject, in_own_words};
use super::words::Words;
use crate::facts::{Facts, RowFacts, Source, TableFacts};
use crate::read::Parameter;

/// Words of pages for what is not to be used any more.
pub(super) const OUTDATED: [&str; 10] = [
    "deprecated",
    "discarded",
    "reserved",
    "expired",
    "obsolete",
    "no longer",
    "offline",
    "unavailable",
    "removed",
    "abandoned",
];

impl<'a> Compare<'a> {
    /// The rows of a table, both ways.
    pub(super) fn rows(
        &mut self,
        table: &Subject,
        owner: &str,
        said: &'a TableFacts,
        written: &'a Table,
    ) {
        let pairs = pairs(said, written);
        let mut order = Vec::new();
        let mut above = None;
        for row in &said.rows {
            let known = pairs.get(row.name.as_str());
            match known {
                Some(known) => {
                    order.push((known.name.value.as_str(), row.line));
                    if !self.is_beside(known) {
                        self.row(&table.table, owner, row, known);
                    }
                }
                None => self.lost_row(table, owner, row, above),
            }
            above = known.map(|known| known.name.place);
        }
        for row in &written.rows {
            let is_known = order.iter().any(|(name, _)| *name == row.name.value);
            if !is_known && !self.is_beside(row) {
                self.counts.add(Kind::Row, false);
                let message = format!(
                    "the spec has the row `{owner}.{}`, the page does not",
                    row.name.value
                );
                let problem = Diagnostic::new(Code::Invented, row.name.place, message).help(
                    "delete it; a row that other sources have is for the ledger, as `add_rows`",
                );
                let name = format!("{owner}.{}", row.name.value);
                let subject = Subject::new(
                    &table.table,
                    name,
                    &row.name.value,
                    row.name.place,
                    said.line,
                );
                self.differ(&subject, Key::Presence, said.line, problem);
            }
        }
        let names: Vec<(&str, Place)> = written
            .rows
            .iter()
            .map(|row| (row.name.value.as_str(), row.name.place))
            .collect();
        self.order(table, &format!("rows of `{owner}`"), &order, &names);
    }

    /// Whether a row is none of what is compared: definitions say of signing what they like.
    fn is_beside(&self, row: &Row) -> bool {
        self.facts.source == Source::Definition && row.is_filled_by(FilledBy::Credentials)
    }

    fn lost_row(&mut self, table: &Subject, owner: &str, row: &RowFacts, above: Option<Place>) {
        self.counts.add(Kind::Row, false);
        let message = format!(
            "the page has the row `{owner}.{}`, the spec does not",
            row.name
        );
        let problem = Diagnostic::new(Code::Lost, table.place, message);
        let problem = match ledger::adding(&self.service.discrepancies, owner, &row.name) {
            Some(entry) => problem.help(format!(
                "the page has it by now: move it from the ledger entry `{}` to the table",
                entry.name.value
            )),
            None => problem.help("transcribe the row, in its place in the table"),
        };
        let edit = above.map(|below| Edit::Row {
            below,
            row: Box::new(row.clone()),
        });
        let name = format!("{owner}.{}", row.name);
        let subject = Subject::new(&table.table, name, &row.name, table.place, row.line);
        self.mendable(&subject, Key::Presence, row.line, problem, edit);
    }

    fn row(&mut self, table: &str, owner: &str, said: &'a RowFacts, written: &'a Row) {
        let parameter = said.id.and_then(|id| self.parameters.get(&id).copied());
        let subject = Subject {
            table: table.to_owned(),
            name: format!("{owner}.{}", written.name.value),
            word: said.name.clone(),
            place: written.name.place,
            line: said.line,
            page: Words::of(&format!("{}\n{}", said.name, description(parameter))),
            unclaimed_words: Words::of(&left_over(parameter, &said.facts)),
            spec: Words::of(&spec_words(written)),
        };
        let mut same = said.name == written.name.value;
        if !same {
            let (page, spec) = (&said.name, &written.name.value);
            let message =
                format!("the page calls the row `{owner}.{page}`, the spec `{owner}.{spec}`");
            let problem = Diagnostic::new(Code::Different, written.name.place, message).help(
                format!("write `{page}:`; names on the wire stay as they are"),
            );
            self.differ(&subject, Key::Name, said.line, problem);
        }
        same &= self.kind(&subject, parameter, &said.facts, written);
        same &= self.mandatory(&subject, parameter, &said.facts, written);
        self.counts.add(Kind::Row, same);
        self.limits(&subject, &said.facts, written);
        self.default(&subject, &said.facts, written);
        self.options(&subject, parameter, &said.facts, written);
        self.writing(&subject, &said.facts, written);
        self.texts(&subject, &description(parameter), &said.facts, written);
        self.constant(&subject, &said.facts, written);
        self.remarks(&subject, &said.facts, written);
        self.senders(&subject, &said.facts, written);
        self.prose(&subject, parameter, written);
        self.numbers(&subject, &said.facts, written);
        self.verbatim_row(&subject, &description(parameter), written);
    }

    /// Numbers that the page tells in words, and the spec does not at all: for a person to look at.
    fn numbers(&mut self, subject: &Subject, facts: &Facts, row: &Row) {
        let texts = row.written.values().map(String::as_str);
        let written = texts
            .chain([spec_words(row).as_str()])
            .collect::<Vec<_>>()
            .join("\n");
        let written = Words::of(&written);
        let mut sentences = facts.prose.iter().chain(&facts.constraints);
        if let Some((number, text)) =
            sentences.find_map(|text| Some((written.missing_number(text)?, text)))
            // `n + 1` may be one more.
            && number != "1"
        {
            let what = format!(
                "`{}`: the page says `{number}`, and the spec nowhere: {text}",
                subject.name
            );
            self.look(subject.line, what);
        }
    }

    /// Who sets a value, and whether `null` is one. No page says so; a person who does so there knows why.
    fn senders(&mut self, subject: &Subject, facts: &Facts, row: &Row) {
        if self.facts.source == Source::Page {
            return;
        }
        for (key, said, written) in [
            ("read_only", facts.read_only, row.read_only),
            ("nullable", facts.nullable, row.nullable),
        ] {
            let yes = || "Yes".to_owned();
            let said = said.then(|| PageFact {
                text: yes(),
                line: subject.line,
                from: None,
            });
            // Whether an object is received at all, one definition alone does not say.
            let written = written.filter(|_| said.is_some() || key != "read_only");
            let written = written.map(|place| SpecFact { text: yes(), place });
            self.fact(
                Kind::Remark,
                subject,
                key,
                said,
                written,
                InWords::default(),
            );
        }
    }

    /// What is deprecated, and what has no effect beside something else.
    fn remarks(&mut self, subject: &Subject, facts: &Facts, row: &Row) {
        let said = facts
            .ignored_with
            .as_ref()
            .map(|fact| PageFact::of(fact, &fact.value));
        let written = row.ignored_with.as_ref().map(|other| SpecFact {
            text: other.value.clone(),
            place: other.place,
        });
        let in_words = InWords {
            page: written
                .as_ref()
                .is_some_and(|other| subject.unclaimed_words.has(&other.text)),
            spec: said
                .as_ref()
                .is_some_and(|other| subject.spec.has(&other.text)),
        };
        self.fact(
            Kind::Remark,
            subject,
            "ignored_with",
            said,
            written,
            in_words,
        );
        // What to use instead is a person's choice of words.
        let (said, written) =
            in_own_words(facts.deprecated.as_ref(), row.deprecated.as_ref(), subject);
        let in_words = InWords {
            page: subject.unclaimed_words.has_one_of(&OUTDATED),
            spec: subject.spec.has_one_of(&OUTDATED),
        };
        self.fact(Kind::Remark, subject, "deprecated", said, written, in_words);
    }

    /// Numbers and names in the spec's rules are the page's.
    fn prose(&mut self, subject: &Subject, parameter: Option<&Parameter>, row: &Row) {
        // The words of a definition are not those of the page that the spec was written from.
        if parameter.is_none() || self.facts.source == Source::Definition {
            return;
        }
        let rule = row.default_rule.as_ref();
        let rule = rule.map(|rule| (Key::Words("default_rule", 0), "default_rule", rule));
        let rules = row.constraints.iter().enumerate();
        let rules =
            rules.map(|(index, rule)| (Key::Words("constraint", index), "constraint", rule));
        let doc = (Key::Words("doc", 0), "doc", &row.doc);
        for (id, key, rule) in rules.chain(rule).chain([doc]) {
            let code = subject.page.missing_code(rule).map(str::to_owned);
            let Some(missing) = subject.page.missing_number(rule).or(code) else {
                continue;
            };
            let message = format!(
                "`{}`: `{missing}` in `{key}:` does not stand in the row of the page",
                subject.name
            );
            let problem = Diagnostic::new(Code::Invented, subject.place, message)
                .help("compare the rule with the page; what other sources say is for the ledger");
            self.differ(subject, id, subject.line, problem);
        }
    }
}

/// Rows of the same name; of the rest those whose names differ by a slip.
pub(super) fn pairs<'a>(said: &'a TableFacts, written: &'a Table) -> BTreeMap<&'a str, &'a Row> {
    let by_name: BTreeMap<&str, &Row> = written
        .rows
        .iter()
        .map(|row| (row.name.value.as_str(), row))
        .collect();
    let mut pairs: BTreeMap<&str, &Row> = BTreeMap::new();
    let mut free = by_name.clone();
    for row in &said.rows {
        if let Some(known) = free.remove(row.name.as_str()) {
            pairs.insert(&row.name, known);
        }
    }
    for row in &said.rows {
        if !pairs.contains_key(row.name.as_str())
            && let Some(near) = nearest(&row.name, free.keys().copied())
            && let Some(known) = free.remove(near)
        {
            pairs.insert(&row.name, known);
        }
    }
    pairs
}

/// What of the row of the page did not become a fact.
fn left_over(parameter: Option<&Parameter>, facts: &Facts) -> String {
    let extra = parameter
        .into_iter()
        .flat_map(|parameter| parameter.extra.values());
    let parts = facts.prose.iter().chain(&facts.constraints).chain(extra);
    parts.map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// All that the row of the page says outside of name, mandatory and type.
pub(super) fn description(parameter: Option<&Parameter>) -> String {
    let Some(parameter) = parameter else {
        return String::new();
    };
    let mut text = parameter.description.clone();
    for cell in parameter.extra.values() {
        text.push('\n');
        text += cell;
    }
    text
}

/// All that the row of the spec says in words.
fn spec_words(row: &Row) -> String {
    let mut parts = vec![row.doc.as_str()];
    parts.extend(row.constraints.iter().map(String::as_str));
    parts.extend(row.default_rule.as_deref());
    parts.extend(row.deprecated.as_deref());
    for option in row.options.iter().flat_map(|options| &options.value) {
        parts.extend([option.value.value.as_str(), option.doc.as_str()]);
    }
    parts.join("\n")
}
