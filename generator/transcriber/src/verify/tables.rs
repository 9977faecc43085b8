//! Compares tables, those of requests and responses by where their rows travel; and in which order things stand.

use generator::diagnostic::{Code, Diagnostic};
use generator::page::{Location, Table};
use generator::source::Place;

use super::compare::Compare;
use super::difference::{Edit, Key};
use super::report::Kind;
use super::subject::{InWords, PageFact, SpecFact, Subject};
use crate::facts::{self, Source, TableFacts};
use crate::read::About;

impl<'a> Compare<'a> {
    /// Every table of the request, the responses and the objects.
    pub(super) fn tables(&mut self) {
        let (page, spec) = (self.facts, self.spec);
        self.name_objects();
        let operation = spec.operation.value.as_str();
        self.located(
            operation,
            &page.request,
            &spec.request,
            spec.operation.place,
        );
        let statuses = self.statuses();
        for (said, written) in statuses.iter().copied() {
            let owner = match written {
                written if (200..300).contains(&written) => format!("{operation}Response"),
                written => format!("{operation}Response{written}"),
            };
            let response = page
                .responses
                .iter()
                .find(|response| response.status == said);
            let Some(known) = spec
                .responses
                .iter()
                .find(|response| response.status.value == written)
            else {
                continue;
            };
            let tables = response.map_or(&[][..], |response| &response.tables);
            self.located(&owner, tables, &known.tables, known.status.place);
        }
        self.objects();
        self.left_out();
        self.words(&statuses);
    }

    /// Tables that the reader found and took for nothing of the spec: for a person to look at, once.
    fn left_out(&mut self) {
        let facts = self.facts;
        let numbers = facts::table_numbers(&self.saved.page);
        for (index, (table, number)) in self.saved.page.tables.iter().zip(numbers).enumerate() {
            if facts.tables().any(|known| known.number == number) {
                continue;
            }
            let mut doubts = facts.doubts.iter();
            let Some(doubt) = doubts.rfind(|doubt| doubt.about == About::Table(index)) else {
                continue;
            };
            let caption = table.raw_caption.clone();
            let caption = caption.unwrap_or_else(|| table.columns.join(", "));
            self.counts.add(Kind::Table, false);
            self.look(doubt.line, format!("{caption}: {}", doubt.why));
        }
    }

    /// Tables by where their rows travel.
    fn located(
        &mut self,
        owner: &str,
        page: &'a [(Location, TableFacts)],
        spec: &'a [(Location, Table)],
        place: Place,
    ) {
        // A body is one, whether it is an object or another value.
        let place_of = |location: Location| match location {
            Location::Whole => Location::Body,
            other => other,
        };
        for location in [
            Location::Path,
            Location::Query,
            Location::Header,
            Location::Body,
        ] {
            let said = page.iter().find(|(known, _)| place_of(*known) == location);
            let written = spec.iter().find(|(known, _)| place_of(*known) == location);
            let what = format!("the {} of `{owner}`", location.word());
            let said = said.map(|(_, table)| table);
            let written = written.map(|(_, table)| table);
            self.table(owner, &what, said, written, place, None);
        }
    }

    /// One table: there, its number, its rows.
    pub(super) fn table(
        &mut self,
        owner: &str,
        what: &str,
        said: Option<&'a TableFacts>,
        written: Option<&'a Table>,
        place: Place,
        edit: Option<Edit>,
    ) {
        let line = said.map_or(self.facts.operation.line, |said| said.line);
        let place = written.map_or(place, |written| written.number.place);
        let subject = Subject::new(what, what.replace('`', ""), owner, place, line);
        match (said, written) {
            (None, None) => {}
            (Some(said), None) => {
                self.counts.add(Kind::Table, false);
                let number = &said.number;
                let message = format!("the page has table {number}, {what}, the spec does not");
                let problem = Diagnostic::new(Code::Lost, place, message)
                    .help(format!("transcribe table {number}"));
                self.mendable(&subject, Key::Presence, line, problem, edit);
            }
            (None, Some(_)) => {
                self.counts.add(Kind::Table, false);
                let message = format!("the spec has {what}, the page does not");
                let problem = Diagnostic::new(Code::Invented, place, message)
                    .help("delete it; what other sources say is for the ledger");
                self.differ(&subject, Key::Presence, line, problem);
            }
            (Some(said), Some(written)) => {
                // A definition has no numbers.
                if self.facts.source == Source::Page {
                    self.fact(
                        Kind::Table,
                        &subject,
                        "table",
                        Some(PageFact {
                            text: said.number.clone(),
                            line: said.line,
                            from: None,
                        }),
                        Some(SpecFact {
                            text: written.number.value.clone(),
                            place: written.number.place,
                        }),
                        InWords::default(),
                    );
                }
                self.mandatory_body(&subject, said, written);
                self.content_type(&subject, said, written);
                self.rows(&subject, owner, said, written);
            }
        }
    }

    /// Whether a body must be there, where that is said.
    fn mandatory_body(&mut self, subject: &Subject, said: &TableFacts, written: &Table) {
        let word = |mandatory: bool| if mandatory { "Yes" } else { "No" };
        let Some(said) = said.mandatory.filter(|said| *said != written.mandatory) else {
            return;
        };
        let (page, spec) = (word(said), word(written.mandatory));
        let message = format!(
            "{}: the page says `mandatory: {page}`, the spec `mandatory: {spec}`",
            subject.name
        );
        let problem = Diagnostic::new(Code::Different, written.number.place, message)
            .help(format!("write `mandatory: {page}`"));
        self.differ(subject, Key::Under("mandatory"), subject.line, problem);
    }

    /// How a body is written, where it is not JSON.
    fn content_type(&mut self, subject: &Subject, said: &TableFacts, written: &Table) {
        let written = written.content_type.as_ref();
        let written = written.filter(|it| it.value != "application/json");
        let said = said.content_type.as_ref().map(|it| it.value.as_str());
        let (code, message, help) = match (said, written) {
            (None, None) => return,
            (Some(said), Some(written)) if said == written.value => {
                return self.counts.add(Kind::Table, true);
            }
            (Some(said), _) if self.excused(subject, "content_type", said) => {
                return self.counts.add(Kind::Table, true);
            }
            (Some(said), _) => (
                match written {
                    Some(_) => Code::Different,
                    None => Code::Lost,
                },
                format!(
                    "{}: the page means `content_type: {said}`, the spec does not",
                    subject.name
                ),
                format!("write `content_type: {said}`"),
            ),
            (None, Some(written)) if self.mentions(&written.value) => {
                return self.counts.add(Kind::Table, true);
            }
            (None, Some(written)) => (
                Code::Invented,
                format!(
                    "{}: the spec says `content_type: {}`, the page does not",
                    subject.name, written.value
                ),
                "compare with the page; what other sources say is for the ledger".to_owned(),
            ),
        };
        self.counts.add(Kind::Table, false);
        let place = written.map_or(subject.place, |written| written.place);
        let problem = Diagnostic::new(code, place, message).help(help);
        self.differ(subject, Key::Under("content_type"), subject.line, problem);
    }

    /// Whether the page has a text anywhere in its words.
    fn mentions(&self, wanted: &str) -> bool {
        let rows = self.facts.tables().flat_map(|table| &table.rows);
        let words = rows.flat_map(|row| row.facts.words());
        let prose = self.facts.prose.iter().map(String::as_str);
        let responses = self.facts.responses.iter().map(|it| it.prose.as_str());
        let mut texts = words.chain(prose).chain(responses);
        texts.any(|text| text.contains(wanted))
    }

    /// What stands on both sides stands there in one order; the first that does not is reported.
    pub(super) fn order(
        &mut self,
        of: &Subject,
        what: &str,
        said: &[(&str, usize)],
        written: &[(&str, Place)],
    ) {
        // In which order a definition has things says nothing.
        if self.facts.source == Source::Definition {
            return;
        }
        let written: Vec<_> = written
            .iter()
            .filter(|(name, _)| said.iter().any(|(known, _)| known == name))
            .collect();
        let said: Vec<_> = said
            .iter()
            .filter(|(name, _)| written.iter().any(|(known, _)| known == name))
            .collect();
        let mut pairs = said.iter().zip(&written);
        if let Some(((name, line), (other, place))) =
            pairs.find(|((name, _), (other, _))| name != other)
        {
            let message =
                format!("the page has the {what} in another order: `{name}` before `{other}`");
            let problem = Diagnostic::new(Code::Different, *place, message)
                .help(format!("move `{name}` before `{other}`"));
            let subject = Subject::new(&of.table, of.name.clone(), name, of.place, *line);
            self.differ(&subject, Key::Order, *line, problem);
        }
    }
}
