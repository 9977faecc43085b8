//! The saved pages beside the repository agree with the spec, and no longer do once a fact of them is altered: every row,
//! cell, option, limit and default is removed or altered, one at a time. Skipped without the pages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use generator::source::SpecFiles;
use transcriber::facts::{self, RowFacts};
use transcriber::read::{self, Parameter, Prose, ReferencePage, Table};
use transcriber::verify::{Kind, SavedPage, verify};

/// Mutations that must be caught, of a thousand.
const FLOOR: usize = 1000;

/// The saved pages, by their path; none if there are none.
fn saved() -> BTreeMap<String, String> {
    let folder = tests::root().join("../shared/pages");
    if !folder.is_dir() {
        tests::skipped("there are no saved pages beside the repository");
        return BTreeMap::new();
    }
    tests::files(&folder)
}

fn spec() -> SpecFiles {
    tests::spec(&tests::root().join("spec"))
}

#[test]
fn the_saved_pages_agree_with_the_spec() {
    let pages = saved();
    let read = pages.iter().map(|(path, text)| SavedPage::read(path, text));
    let report = verify(read.collect(), &spec()).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(report.is_sound(), "{}", report.render(false));
    if pages.is_empty() {
        return;
    }
    let sum = |kind| -> usize { report.pages.iter().map(|page| page.counts.of(kind).0).sum() };
    assert!(sum(Kind::Row) >= 212, "{}", report.render(false));
    assert!(sum(Kind::Value) >= 236, "{}", report.render(false));
}

/// A change of one fact of a page.
struct Mutation {
    /// What is changed, of which row.
    what: String,
    /// The lines, from 1, and what takes their place.
    lines: (usize, usize),
    to: Option<String>,
    /// What the report says of it; empty if that cannot be told, so that it must be alone.
    said: String,
    /// What it shares with mutations that it cannot be beside of.
    shares: Vec<String>,
}

/// Every mutation that removes or alters one fact.
struct Mutations<'a> {
    lines: Vec<&'a str>,
    all: Vec<Mutation>,
}

impl Mutations<'_> {
    fn line(&self, line: usize) -> &str {
        self.lines
            .get(line.wrapping_sub(1))
            .copied()
            .unwrap_or_default()
    }

    fn remove(&mut self, what: String, row: &str, first: usize, last: usize) {
        self.add(what, row, (first, last), None);
    }

    fn alter(&mut self, what: String, row: &str, line: usize, to: String) {
        if to != self.line(line) {
            self.add(what, row, (line, line), Some(to));
        }
    }

    fn add(&mut self, what: String, row: &str, lines: (usize, usize), to: Option<String>) {
        self.all.push(Mutation {
            what,
            lines,
            to,
            said: format!(".{row}`"),
            shares: vec![row.to_owned()],
        });
    }

    /// The name, and the cells.
    fn row(&mut self, row: &Parameter, table: &Table) {
        let name = &row.name;
        let path = table.kind == read::TableKind::Path;
        let last = row.prose.iter().map(|prose| prose.line).max();
        let last = last.unwrap_or(row.line);
        self.remove(format!("{name}: removed"), name, row.line, last);
        let refers = row
            .type_cell
            .as_deref()
            .is_some_and(|kind| kind.contains("object"));
        if let Some(removed) = self.all.last_mut() {
            removed
                .shares
                .push(format!("rows of the table in line {}", table.line));
            // With it go whole tables, or the row is made up.
            if path || refers || table.rows.len() == 1 {
                removed.said.clear();
            }
        }
        self.alter(
            format!("{name}: renamed"),
            name,
            row.line,
            format!("{name}_too"),
        );
        if let Some(renamed) = self.all.last_mut().filter(|_| path) {
            renamed.said.clear();
        }
        for line in row.line + 1..row.prose.first().map_or(last, |prose| prose.line) {
            let cell = self.line(line).to_owned();
            let other = match cell.as_str() {
                "" => continue,
                // The path has no gaps, whatever its table says.
                "Yes" | "No" if path => continue,
                "Yes" => "No".to_owned(),
                "No" => "Yes".to_owned(),
                "String" | "Long" => "Integer".to_owned(),
                "Boolean" | "Integer" | "Float" => "String".to_owned(),
                // What is referred to stays so.
                object => match object.strip_prefix("Array of ") {
                    Some(items) => items.trim_end_matches('s').to_owned(),
                    None => format!("Array of {object}s"),
                },
            };
            self.alter(format!("{name}: {cell} → {other}"), name, line, other);
        }
    }

    /// What the description says.
    fn facts(&mut self, row: &RowFacts, prose: &[Prose]) {
        let name = row.name.as_str();
        for option in row.facts.options.iter().flat_map(|options| &options.value) {
            let value = option.value.as_str();
            let mut bullets = prose.iter().filter(|prose| prose.bullet);
            let Some(bullet) = bullets.find(|prose| prose.text.split(':').next() == Some(value))
            else {
                continue;
            };
            self.remove(
                format!("{name}: option {value} removed"),
                name,
                bullet.line,
                bullet.line,
            );
            let other = self
                .line(bullet.line)
                .replacen(value, &other_value(value), 1);
            self.alter(
                format!("{name}: option {value} altered"),
                name,
                bullet.line,
                other,
            );
        }
        let mut origins: Vec<(&str, usize, Option<&str>)> = Vec::new();
        let limits = row.facts.limits.iter();
        origins.extend(limits.map(|(key, limit)| (*key, limit.origin.line(), Some(""))));
        let default = row.facts.default.iter();
        origins
            .extend(default.map(|fact| ("default", fact.origin.line(), Some(fact.value.as_str()))));
        origins.extend(
            row.facts
                .unit
                .iter()
                .map(|fact| ("unit", fact.origin.line(), None)),
        );
        origins.extend(
            row.facts
                .format
                .iter()
                .map(|fact| ("format", fact.origin.line(), None)),
        );
        // What stands there twice is still there.
        let texts = || {
            prose
                .iter()
                .map(|prose| prose.text.replace(['-', '–'], "~"))
        };
        let twice = |line: usize| {
            let text = self
                .line(line)
                .trim()
                .trim_start_matches("• ")
                .replace(['-', '–'], "~");
            texts().filter(|known| *known == text).count() > 1
        };
        origins.retain(|(_, line, _)| !twice(*line));
        for (key, line, value) in origins {
            self.remove(format!("{name}: {key} removed"), name, line, line);
            let other = match value {
                Some("") => with_other_number(self.line(line)),
                Some(value) => self.line(line).replacen(value, &other_value(value), 1),
                None => continue,
            };
            self.alter(format!("{name}: {key} altered"), name, line, other);
        }
    }
}

/// The number with another last digit.
fn other_number(number: &str) -> String {
    let digit = if number.ends_with('7') { "8" } else { "7" };
    format!("{}{digit}", &number[..number.len() - 1])
}

/// The text with its last number altered.
fn with_other_number(text: &str) -> String {
    let is_digit = |c: char| c.is_ascii_digit();
    let Some(last) = text.rfind(is_digit) else {
        return text.to_owned();
    };
    format!("{}{}", other_number(&text[..=last]), &text[last + 1..])
}

fn other_value(value: &str) -> String {
    match value {
        "true" => "false".to_owned(),
        "false" => "true".to_owned(),
        number if number.parse::<f64>().is_ok() => other_number(number),
        word => format!("{word}X"),
    }
}

fn mutations(page: &ReferencePage, text: &str) -> Vec<Mutation> {
    let mut found = Mutations {
        lines: text.lines().collect(),
        all: Vec::new(),
    };
    let mut rows = BTreeMap::new();
    for table in &page.tables {
        for row in table.parameters() {
            found.row(row, table);
            rows.insert(row.line, row);
        }
        if let Some(number) = &table.number {
            let caption = found
                .line(table.line)
                .replacen(number, &format!("{number}9"), 1);
            let lines = (table.line, table.line);
            found.all.push(Mutation {
                what: format!("table {number} renumbered"),
                lines,
                to: Some(caption),
                said: format!("`table: {number}9`"),
                shares: vec![format!("rows of the table in line {}", table.line)],
            });
        }
    }
    for facts in facts::page(page) {
        for row in facts.tables().flat_map(|table| &table.rows) {
            found.facts(
                row,
                rows.get(&row.line).map_or(&[][..], |known| &known.prose),
            );
        }
    }
    let operations = page.operations.iter().map(|operation| operation.line);
    let heads = operations.map(|line| ("uri", line)).chain([("updated", 1)]);
    let typed = page.examples.iter().filter_map(|example| {
        let mut lines = example.raw.lines().enumerate();
        let line = lines.find(|(_, line)| line.contains(|c: char| c.is_ascii_digit()));
        line.map(|(at, _)| ("example", example.line + at))
    });
    for (what, line) in heads.chain(typed) {
        // The first number: behind a date stands the zone, behind an address a secret.
        let text = found.line(line);
        let Some(digit) = text.find(|c: char| c.is_ascii_digit()) else {
            continue;
        };
        let to = format!("{}{}", other_number(&text[..=digit]), &text[digit + 1..]);
        found.all.push(Mutation {
            what: format!("{what} altered, line {line}"),
            lines: (line, line),
            to: Some(to),
            said: what.to_owned(),
            shares: vec![what.to_owned()],
        });
    }
    found.all
}

/// Mutations that do not touch each other, to be made at once.
fn batches(mutations: Vec<Mutation>) -> Vec<Vec<Mutation>> {
    let mut batches: Vec<(BTreeSet<String>, Vec<Mutation>)> = Vec::new();
    let mut alone = Vec::new();
    for mutation in mutations {
        if mutation.said.is_empty() {
            alone.push(vec![mutation]);
            continue;
        }
        let free = batches
            .iter_mut()
            .find(|(shared, _)| mutation.shares.iter().all(|what| !shared.contains(what)));
        match free {
            Some((shared, batch)) => {
                shared.extend(mutation.shares.iter().cloned());
                batch.push(mutation);
            }
            None => batches.push((mutation.shares.iter().cloned().collect(), vec![mutation])),
        }
    }
    alone.extend(batches.into_iter().map(|(_, batch)| batch));
    alone
}

fn applied(text: &str, batch: &[Mutation]) -> String {
    let mut mutated = String::new();
    for (at, line) in text.lines().enumerate() {
        let line_number = at + 1;
        let mutation = batch
            .iter()
            .find(|mutation| (mutation.lines.0..=mutation.lines.1).contains(&line_number));
        match mutation {
            None => mutated += &format!("{line}\n"),
            Some(Mutation { to: Some(to), .. }) => mutated += &format!("{to}\n"),
            Some(_) => {}
        }
    }
    mutated
}

#[test]
fn a_page_with_a_fact_altered_does_not_agree() {
    let spec = spec();
    let pages = saved();
    let work = pages.iter().flat_map(|(path, text)| {
        let page = read::read(path, text);
        let batches = batches(mutations(&page, text));
        batches
            .into_iter()
            .map(move |batch| (path.as_str(), text.as_str(), batch))
    });
    let work: Vec<(&str, &str, Vec<Mutation>)> = work.collect();
    let next = AtomicUsize::new(0);
    let missed = Mutex::new(Vec::new());
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((path, text, batch)) = work.get(next.fetch_add(1, Ordering::Relaxed))
                {
                    let saved = SavedPage::read(path, &applied(text, batch));
                    let report = verify(vec![saved], &spec).unwrap();
                    for mutation in batch {
                        let mut messages =
                            report.differences.iter().map(|problem| &problem.message);
                        if !messages.any(|message| message.contains(&mutation.said)) {
                            missed
                                .lock()
                                .unwrap()
                                .push(format!("{path}: {}", mutation.what));
                        }
                    }
                }
            });
        }
    });
    let mut missed = missed.into_inner().unwrap();
    missed.sort();
    let all: usize = work.iter().map(|(_, _, batch)| batch.len()).sum();
    let caught = all - missed.len();
    eprintln!(
        "{caught} of {all} mutations caught, in {} pages",
        work.len()
    );
    assert!(
        caught * 1000 >= all * FLOOR,
        "not caught:\n{}",
        missed.join("\n")
    );
}
