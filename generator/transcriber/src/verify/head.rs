//! Compares title, date, method and path, and statuses.

use generator::diagnostic::{Code, Diagnostic};

use super::compare::Compare;
use super::difference::{Edit, Key};
use super::report::Kind;
use super::row::OUTDATED;
use super::subject::{InWords, Subject, in_own_words};
use super::words::Words;
use crate::facts::{Source, states_success};

impl Compare<'_> {
    /// Title, date, method and path.
    pub(super) fn head(&mut self) {
        let (page, spec) = (self.facts, self.spec);
        let subject = Subject::page(page, spec);
        let line = |needle: &str| {
            let mut lines = self.saved.text.lines();
            lines
                .position(|line| line.contains(needle))
                .map_or(1, |at| at + 1)
        };
        let updated = page.updated.as_ref().map(|date| (date, line("Updated on")));
        let title = (&page.title, line(&page.title));
        let uri = format!("{} {}", spec.method, spec.uri.value);
        let operation = format!("{} {}", page.operation.method, page.operation.path);
        let heads = [
            ("title", Some(title), &spec.title, spec.head),
            ("updated", updated, &spec.updated, spec.head),
            (
                "uri",
                Some((&operation, page.operation.line)),
                &uri,
                spec.uri.place,
            ),
        ];
        for (key, said, written, place) in heads {
            let Some((said, line)) = said.filter(|(said, _)| *said != written) else {
                continue;
            };
            // A definition has a title of its own.
            if key == "title" && page.source == Source::Definition {
                continue;
            }
            let message = if written.is_empty() {
                format!("the page says `{key}: {said}`, the spec does not")
            } else {
                format!("the page says `{key}: {said}`, the spec `{key}: {written}`")
            };
            let code = if written.is_empty() {
                Code::Lost
            } else {
                Code::Different
            };
            let problem =
                Diagnostic::new(code, place, message).help(format!("write `{key}: {said}`"));
            if key != "updated" {
                self.differ(&subject, Key::Under(key), line, problem);
                continue;
            }
            let edit = Edit::Set {
                place,
                key,
                text: said.clone(),
                from: None,
            };
            let problem = if written.is_empty() {
                problem
            } else {
                problem.help("the page has changed: look at all of it before the date is raised")
            };
            self.mendable(&subject, Key::Under(key), line, problem, Some(edit));
        }
    }

    /// Whether the operation is not to be used any more. What else is, a person says.
    pub(super) fn outdated(&mut self) {
        let (page, spec) = (self.facts, self.spec);
        let subject = Subject::page(page, spec);
        let (said, written) =
            in_own_words(page.deprecated.as_ref(), spec.deprecated.as_ref(), &subject);
        let prose = page.constraints.iter().map(|rule| &rule.prose);
        let prose = prose.chain(&page.prose).chain([&page.title]);
        let prose: Vec<&str> = prose.map(String::as_str).collect();
        let in_words = InWords {
            page: Words::of(&prose.join("\n")).has_one_of(&OUTDATED),
            spec: Words::of(&spec.doc).has_one_of(&OUTDATED),
        };
        self.fact(
            Kind::Remark,
            &subject,
            "deprecated",
            said,
            written,
            in_words,
        );
    }

    /// The statuses that both sides have, the page's and the spec's.
    pub(super) fn statuses(&mut self) -> Vec<(u16, u16)> {
        let (page, spec) = (self.facts, self.spec);
        let subject = Subject::page(page, spec);
        let is_success = |status: &u16| (200..300).contains(status);
        // Where the page names no success, one was made up.
        let stated = states_success(&self.saved.page);
        let success = spec
            .responses
            .iter()
            .map(|response| response.status.value)
            .find(is_success);
        let mut both = Vec::new();
        for response in &page.responses {
            let made_up = is_success(&response.status) && !stated;
            let meant = success.filter(|_| made_up).unwrap_or(response.status);
            let same = spec
                .responses
                .iter()
                .any(|known| known.status.value == meant);
            if !made_up {
                self.counts.add(Kind::Status, same);
            }
            if same {
                both.push((response.status, meant));
                continue;
            }
            let line = response.tables.first().map_or_else(
                || self.line_of(&response.status.to_string()),
                |(_, table)| table.line,
            );
            let message = format!("the page has the status {meant}, the spec does not");
            let problem = Diagnostic::new(Code::Lost, spec.operation.place, message).help(format!(
                "add `{meant}:` below `responses:`, with its tables"
            ));
            self.differ(&subject, Key::Status(meant), line, problem);
        }
        for known in &spec.responses {
            if both.iter().all(|(_, meant)| *meant != known.status.value) {
                self.counts.add(Kind::Status, false);
                let message = format!(
                    "the spec has the status {}, the page does not",
                    known.status.value
                );
                let problem = Diagnostic::new(Code::Invented, known.status.place, message)
                    .help("delete it; what other sources say is for the ledger");
                let key = Key::Status(known.status.value);
                self.differ(&subject, key, page.operation.line, problem);
            }
        }
        both
    }

    /// The line of the page on which a text stands on its own, or begins one.
    pub(super) fn line_of(&self, text: &str) -> usize {
        let mut lines = self.saved.text.lines();
        let found = lines.position(|line| line.trim() == text);
        found
            .or_else(|| self.saved.text.lines().position(|line| line.contains(text)))
            .map_or(1, |at| at + 1)
    }
}
