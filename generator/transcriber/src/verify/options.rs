//! Compares the values that a row lists, and whether each is deprecated.

use std::collections::BTreeSet;

use generator::diagnostic::{Code, Diagnostic, nearest};
use generator::page::Row;
use generator::source::Place;

use super::compare::Compare;
use super::difference::{Edit, Key};
use super::ledger;
use super::report::Kind;
use super::subject::Subject;
use crate::facts::{Facts, Listed};
use crate::read::Parameter;

impl Compare<'_> {
    /// The values that a row lists, both ways.
    pub(super) fn options(
        &mut self,
        subject: &Subject,
        parameter: Option<&Parameter>,
        facts: &Facts,
        row: &Row,
    ) {
        let said = facts.options.as_ref();
        let listed = said.map_or(&[][..], |options| &options.value);
        let inferred = said.is_some_and(|options| options.origin.sentence().is_some());
        let written = self.written(row);
        let values: BTreeSet<&str> = written.iter().map(|(value, _)| *value).collect();
        let mut order: Vec<(&str, usize)> = Vec::new();
        let mut above = None;
        for option in listed {
            let value = option.value.as_str();
            let line = option_line(parameter, value)
                .or(said.map(|options| options.origin.line()))
                .unwrap_or(subject.line);
            if values.contains(value) {
                self.counts.add(Kind::Value, true);
                if order.iter().all(|(known, _)| *known != value) {
                    order.push((value, line));
                }
                self.deprecation(subject, option, row, line);
            } else if inferred && values.is_empty() && subject.spec.has(value) {
                let what = format!(
                    "`{}`: `{value}` may be an option; the spec says so in words only",
                    subject.name
                );
                self.look(line, what);
            } else {
                self.counts.add(Kind::Value, false);
                let edit = above.map(|below| Edit::Option {
                    below,
                    value: option.value.clone(),
                    meaning: option.meaning.clone(),
                });
                self.lost_option(subject, value, row, line, edit);
            }
            let known = written.iter().find(|(known, _)| *known == value);
            above = known
                .filter(|_| row.options.is_some())
                .map(|(_, place)| *place);
        }
        if row.options.is_some() {
            self.order(
                subject,
                &format!("options of `{}`", subject.name),
                &order,
                &written,
            );
        }
        // A row that only names its enumeration refers to values that are listed elsewhere.
        if listed.is_empty() && row.options.is_none() || row.constant.is_some() {
            return;
        }
        for (value, place) in written {
            if listed.iter().any(|option| option.value == value) {
                continue;
            }
            // Where the page has a list, what is not in it is no option.
            let in_words = (listed.is_empty() || inferred) && subject.unclaimed_words.has(value);
            self.counts.in_words += usize::from(in_words);
            self.counts.add(Kind::Value, in_words);
            if !in_words {
                let message = format!(
                    "`{}`: the spec lists `{value}`, the page does not",
                    subject.name
                );
                let near = nearest(value, listed.iter().map(|option| option.value.as_str()));
                let problem = Diagnostic::new(Code::Invented, place, message).help(match near {
                    Some(near) if !values.contains(near) => format!("the page lists `{near}`"),
                    _ => "delete it; values that other sources list are for the ledger, as `add_options`".to_owned(),
                });
                let line = said.map_or(subject.line, |options| options.origin.line());
                self.differ(subject, Key::Option(value.to_owned()), line, problem);
            }
        }
    }

    /// The values that the spec lists at a row, or at the rows that share its enumeration, or the one that is always sent.
    fn written<'r>(&self, row: &'r Row) -> Vec<(&'r str, Place)>
    where
        Self: 'r,
    {
        match (&row.options, &row.enumeration) {
            (Some(options), _) => options
                .value
                .iter()
                .map(|option| (option.value.value.as_str(), option.value.place))
                .collect(),
            (None, Some(enumeration)) => {
                let values = self.enumerations.get(enumeration.value.as_str());
                values
                    .into_iter()
                    .flatten()
                    .map(|value| (*value, enumeration.place))
                    .collect()
            }
            (None, None) => {
                let constant = row.constant.iter();
                constant
                    .map(|constant| (constant.value.as_str(), constant.place))
                    .collect()
            }
        }
    }

    fn lost_option(
        &mut self,
        subject: &Subject,
        value: &str,
        row: &Row,
        line: usize,
        edit: Option<Edit>,
    ) {
        let place = row
            .options
            .as_ref()
            .map_or(subject.place, |options| options.place);
        let message = format!(
            "`{}`: the page lists `{value}`, the spec does not",
            subject.name
        );
        let problem = Diagnostic::new(Code::Lost, place, message);
        let problem = match ledger::adding(&self.service.discrepancies, &subject.name, value) {
            Some(entry) => problem.help(format!(
                "the page has it by now: move it from the ledger entry `{}` to `options:`",
                entry.name.value
            )),
            None => problem.help(format!("add `{value}:` to `options:`, with its meaning")),
        };
        self.mendable(subject, Key::Option(value.to_owned()), line, problem, edit);
    }

    /// Whether an option is not to be used any more.
    fn deprecation(&mut self, subject: &Subject, option: &Listed, row: &Row, line: usize) {
        let options = row.options.iter().flat_map(|options| &options.value);
        let Some(known) = options
            .into_iter()
            .find(|known| known.value.value == option.value)
        else {
            return;
        };
        let (said, written) = (option.deprecated.is_some(), known.deprecated.is_some());
        if said || written {
            self.counts.add(Kind::Remark, said == written);
        }
        if said != written {
            let value = &option.value;
            let (code, who, other) = if said {
                (Code::Lost, "page", "spec")
            } else {
                (Code::Invented, "spec", "page")
            };
            let message = format!(
                "`{}`: the {who} calls `{value}` deprecated, the {other} does not",
                subject.name
            );
            let problem = Diagnostic::new(code, known.value.place, message).help(if said {
                "add `deprecated:` to the option, with what to use instead"
            } else {
                "delete `deprecated:`"
            });
            self.differ(subject, Key::Deprecation(value.clone()), line, problem);
        }
    }
}

/// The line on which a list has this value.
fn option_line(parameter: Option<&Parameter>, value: &str) -> Option<usize> {
    let mut prose = parameter?.prose.iter().filter(|prose| prose.bullet);
    prose
        .find(|prose| {
            prose
                .text
                .trim_start_matches(['"', '\''])
                .starts_with(value)
        })
        .map(|prose| prose.line)
}
