//! Compares one row: its name, what a definition says of who sets it, its remarks, and numbers and names in its words.
//!
//! Its cells, values and options are compared in the files of these names.

use generator::diagnostic::{Code, Diagnostic};
use generator::page::Row;

use super::compare::Compare;
use super::difference::Key;
use super::report::Kind;
use super::subject::{InWords, PageFact, SpecFact, Subject, in_own_words};
use super::words::Words;
use crate::facts::{Facts, RowFacts, Source};
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
    pub(super) fn row(&mut self, table: &str, owner: &str, said: &'a RowFacts, written: &'a Row) {
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
        let in_words = InWords::of(subject, said.as_ref(), written.as_ref());
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
