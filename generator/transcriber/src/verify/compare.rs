//! Compares one fact: equal, in words, in the ledger, lost, invented or different.
//!
//! The files beside this one are methods of the one comparison, by what they compare.

use std::collections::{BTreeMap, BTreeSet};

use generator::diagnostic::{Code, Diagnostic};
use generator::page::{Page, PageWords, ServiceSpec};
use generator::source::Spot;

use super::difference::{Difference, DifferenceId, Edit, Key};
use super::find::name;
use super::ledger;
use super::reading::Reading;
use super::report::{Counts, Kind, Look, PageReport};
use super::saved_page::SavedPage;
use super::subject::{InWords, PageFact, SpecFact, Subject};
use crate::facts::{PageFacts, RowId};
use crate::read::Parameter;

/// One operation of a saved page beside its page of the spec.
pub(super) struct Compare<'a> {
    pub(super) index: usize,
    pub(super) saved: &'a SavedPage,
    pub(super) facts: &'a PageFacts,
    pub(super) service: &'a ServiceSpec,
    pub(super) spec: &'a Page,
    /// What of the saved page's words was read.
    pub(super) recorded: Option<&'a PageWords>,
    /// The rows of the saved page.
    pub(super) parameters: BTreeMap<RowId, &'a Parameter>,
    /// The values of each enumeration, of all rows of the service.
    pub(super) enumerations: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// What the spec calls objects to which the page gives no name that can be kept.
    pub(super) renamed: BTreeMap<&'a str, &'a str>,
    pub(super) counts: Counts,
    pub(super) reading: Reading,
    pub(super) looks: Vec<Look>,
    pub(super) differences: Vec<Difference>,
}

impl<'a> Compare<'a> {
    pub(super) fn new(
        index: usize,
        saved: &'a SavedPage,
        facts: &'a PageFacts,
        service: &'a ServiceSpec,
        spec: &'a Page,
        recorded: Option<&'a PageWords>,
    ) -> Self {
        let tables = saved.page.tables.iter().enumerate();
        let parameters = tables.flat_map(|(table, rows)| {
            let rows = rows.parameters().enumerate();
            rows.map(move |(row, parameter)| (RowId { table, row }, parameter))
        });
        let rows = service
            .pages
            .iter()
            .flat_map(Page::tables)
            .flat_map(|table| &table.rows);
        let mut enumerations: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for row in rows {
            if let (Some(name), Some(options)) = (&row.enumeration, &row.options) {
                let values = options
                    .value
                    .iter()
                    .map(|option| option.value.value.as_str());
                enumerations.entry(&name.value).or_default().extend(values);
            }
        }
        Self {
            index,
            saved,
            facts,
            service,
            spec,
            recorded,
            parameters: parameters.collect(),
            enumerations,
            renamed: BTreeMap::new(),
            counts: Counts::default(),
            reading: Reading::default(),
            looks: Vec::new(),
            differences: Vec::new(),
        }
    }

    pub(super) fn run(mut self) -> (PageReport, Vec<Difference>) {
        self.head();
        self.outdated();
        self.tables();
        self.rules();
        self.examples();
        self.verbatim_page();
        let report = PageReport {
            name: name(self.spec),
            path: self.saved.path.clone(),
            counts: self.counts,
            differences: self.differences.len(),
            reading: self.reading,
            looks: self.looks,
        };
        (report, self.differences)
    }

    /// Compares what both sides say under a key; says whether it is the same.
    pub(super) fn fact(
        &mut self,
        kind: Kind,
        subject: &Subject,
        key: &'static str,
        said: Option<PageFact>,
        written: Option<SpecFact>,
        in_words: InWords,
    ) -> bool {
        let same = match (said, written) {
            (None, None) => return true,
            (Some(said), Some(written)) if said.text == written.text => true,
            (Some(said), Some(written)) => {
                said.from.is_some() && self.in_words(in_words.page)
                    || self.excused(subject, key, &said.text)
                    || self.different(subject, key, &said, &written)
            }
            (Some(said), None) => {
                if said.from.is_some() && in_words.spec {
                    let what = format!(
                        "`{}`: the page means `{key}: {}`, it seems, and the spec says so in words only",
                        subject.name, said.text
                    );
                    self.look(said.line, what);
                    return true;
                }
                self.excused(subject, key, &said.text) || self.lost(subject, key, &said)
            }
            (None, Some(written)) => {
                self.in_words(in_words.page) || self.invented(subject, key, &written)
            }
        };
        self.counts.add(kind, same);
        same
    }

    fn in_words(&mut self, found: bool) -> bool {
        self.counts.in_words += usize::from(found);
        found
    }

    /// Whether the ledger records that the page says so.
    pub(super) fn excused(&mut self, subject: &Subject, key: &str, said: &str) -> bool {
        let entry = ledger::excuse(&self.service.discrepancies, &subject.name, key, said);
        self.counts.in_ledger += usize::from(entry.is_some());
        entry.is_some()
    }

    fn different(
        &mut self,
        subject: &Subject,
        key: &'static str,
        said: &PageFact,
        written: &SpecFact,
    ) -> bool {
        let (page, spec) = (&said.text, &written.text);
        let problem = Diagnostic::new(
            Code::Different,
            written.place,
            format!(
                "`{}`: the page says `{key}: {page}`, the spec `{key}: {spec}`",
                subject.name
            ),
        )
        .help(format!(
            "write `{key}: {page}`; if the page is wrong, that is for the ledger"
        ));
        let edit = Edit::Set {
            place: subject.place,
            key,
            text: page.clone(),
            from: said.from.clone(),
        };
        self.mendable(subject, Key::Under(key), said.line, problem, Some(edit))
    }

    fn lost(&mut self, subject: &Subject, key: &'static str, said: &PageFact) -> bool {
        let page = &said.text;
        let problem = Diagnostic::new(
            Code::Lost,
            subject.place,
            format!(
                "`{}`: the page says `{key}: {page}`, the spec does not",
                subject.name
            ),
        );
        let problem = if said.from.is_some() {
            problem.help(format!(
                "add `{key}: {page}`; if the sentence means something else, say it in `doc:` or `constraint:`"
            ))
        } else {
            problem.help(format!("add `{key}: {page}`"))
        };
        // The words of a rule are a person's.
        let edit = (!["deprecated", "default_rule"].contains(&key)).then(|| Edit::Set {
            place: subject.place,
            key,
            text: page.clone(),
            from: said.from.clone(),
        });
        self.mendable(subject, Key::Under(key), said.line, problem, edit)
    }

    fn invented(&mut self, subject: &Subject, key: &'static str, written: &SpecFact) -> bool {
        let spec = &written.text;
        let problem = Diagnostic::new(
            Code::Invented,
            written.place,
            format!(
                "`{}`: the spec says `{key}: {spec}`, the page does not",
                subject.name
            ),
        )
        .help("delete it; what other sources say is for the ledger");
        self.differ(subject, Key::Under(key), subject.line, problem)
    }

    /// Reports a difference with its line of the saved page.
    pub(super) fn differ(
        &mut self,
        subject: &Subject,
        key: Key,
        line: usize,
        problem: Diagnostic,
    ) -> bool {
        self.mendable(subject, key, line, problem, None)
    }

    /// The same, with what a machine could do about it.
    pub(super) fn mendable(
        &mut self,
        subject: &Subject,
        key: Key,
        line: usize,
        problem: Diagnostic,
        edit: Option<Edit>,
    ) -> bool {
        let word = match &key {
            Key::Option(value) | Key::Deprecation(value) => value,
            _ => &subject.word,
        };
        let spot = Spot::Saved(self.index, line, word.clone());
        let problem = problem.label("the spec").other(spot, "the page");
        let id = DifferenceId {
            table: subject.table.clone(),
            subject: subject.name.clone(),
            key,
        };
        self.differences.push(Difference {
            id,
            line,
            problem,
            edit,
        });
        false
    }

    pub(super) fn look(&mut self, line: usize, what: String) {
        self.looks.push(Look {
            path: self.saved.path.clone(),
            line,
            what,
        });
    }
}
