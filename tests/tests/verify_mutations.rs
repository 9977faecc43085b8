//! The saved pages beside the repository agree with the spec, and no longer do once a fact of them is altered: every row,
//! cell, option, limit and default is removed or altered, one at a time. Skipped without the pages.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use generator::facts::{self, Origin};
use generator::reference::{Parameter, read};
use generator::source::SpecFiles;
use generator::verify::{Kind, SavedPage, verify};

/// Mutations that must be caught, of a hundred.
const FLOOR: usize = 100;

/// The saved pages, by their path; none if there are none.
fn saved() -> BTreeMap<String, String> {
    let folder = tests::root().join("../shared/pages");
    if !folder.is_dir() {
        eprintln!("skipped: there are no saved pages beside the repository");
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

/// A page with one thing altered.
struct Mutation {
    /// What of which row.
    what: String,
    text: String,
}

/// A page's lines, from which mutations are made.
struct Lines<'a>(Vec<&'a str>);

impl Lines<'_> {
    fn without(&self, from: usize, to: usize) -> String {
        let kept = self.0.iter().enumerate();
        let kept = kept.filter(|(at, _)| !(from..=to).contains(&(at + 1)));
        kept.map(|(_, line)| format!("{line}\n")).collect()
    }

    /// The text with another line in place of one; none if it is the same.
    fn with(&self, line: usize, to: &str) -> Option<String> {
        if self.0.get(line.checked_sub(1)?)? == &to {
            return None;
        }
        let lines = self.0.iter().enumerate();
        Some(
            lines
                .map(|(at, old)| format!("{}\n", if at + 1 == line { to } else { old }))
                .collect(),
        )
    }

    fn replaced(&self, line: usize, from: &str, to: &str) -> Option<String> {
        self.with(
            line,
            &self.0.get(line.checked_sub(1)?)?.replacen(from, to, 1),
        )
    }
}

/// The number with another last digit.
fn other_number(number: &str) -> String {
    let end = number.rfind(|c: char| c.is_ascii_digit()).unwrap_or(0);
    let digit = if number[end..].starts_with('7') {
        "8"
    } else {
        "7"
    };
    format!(
        "{}{digit}{}",
        &number[..end],
        number.get(end + 1..).unwrap_or_default()
    )
}

/// The last number of a line, altered.
fn with_other_number(line: &str) -> String {
    let Some(end) = line.rfind(|c: char| c.is_ascii_digit()) else {
        return line.to_owned();
    };
    let start = line[..end]
        .rfind(|c: char| !c.is_ascii_digit())
        .map_or(0, |at| at + 1);
    format!(
        "{}{}{}",
        &line[..start],
        other_number(&line[start..=end]),
        &line[end + 1..]
    )
}

fn other_value(value: &str) -> String {
    match value {
        "true" => "false".to_owned(),
        "false" => "true".to_owned(),
        number if number.parse::<f64>().is_ok() => other_number(number),
        word => format!("{word}X"),
    }
}

/// Every mutation of a page that removes or alters one fact.
fn mutations(name: &str, text: &str) -> Vec<Mutation> {
    let page = read(name, text);
    let lines = Lines(text.lines().collect());
    let rows: Vec<&Parameter> = page
        .tables
        .iter()
        .flat_map(|table| table.parameters())
        .collect();
    let mut all = Vec::new();
    let mut add = |what: String, text: Option<String>| {
        all.extend(text.map(|text| Mutation { what, text }));
    };
    for row in &rows {
        let last = row
            .prose
            .iter()
            .map(|prose| prose.line)
            .max()
            .unwrap_or(row.line);
        add(
            format!("{}: removed", row.name),
            Some(lines.without(row.line, last)),
        );
        add(
            format!("{}: renamed", row.name),
            lines.replaced(row.line, &row.name, &format!("{}_too", row.name)),
        );
        let cells = row.line + 1..row.prose.first().map_or(last, |prose| prose.line);
        for line in cells {
            let cell = lines.0.get(line - 1).copied().unwrap_or_default();
            let other = match cell {
                "" => continue,
                "Yes" => "No",
                "No" => "Yes",
                "String" => "Integer",
                "Boolean" | "Integer" | "Float" => "String",
                "Long" => "Integer",
                "Array of strings" => "Array of integers",
                _ => "Object",
            };
            add(
                format!("{}: {cell} → {other}", row.name),
                lines.with(line, other),
            );
        }
    }
    for facts in facts::page(&page) {
        for row in facts.tables().flat_map(|table| &table.rows) {
            let name = &row.name;
            let parameter = rows.iter().find(|known| known.line == row.line);
            let prose = parameter.map_or(&[][..], |parameter| &parameter.prose);
            for option in row.facts.options.iter().flat_map(|options| &options.value) {
                let value = option.value.as_str();
                let mut bullets = prose.iter().filter(|prose| prose.bullet);
                let Some(bullet) =
                    bullets.find(|prose| prose.text.split(':').next() == Some(value))
                else {
                    continue;
                };
                add(
                    format!("{name}: option {value} removed"),
                    Some(lines.without(bullet.line, bullet.line)),
                );
                add(
                    format!("{name}: option {value} altered"),
                    lines.replaced(bullet.line, value, &other_value(value)),
                );
            }
            let line_of =
                |origin: &Origin| lines.0.get(origin.line() - 1).copied().unwrap_or_default();
            for (key, limit) in &row.facts.limits {
                let line = limit.origin.line();
                add(
                    format!("{name}: {key} removed"),
                    Some(lines.without(line, line)),
                );
                add(
                    format!("{name}: {key} altered"),
                    lines.with(line, &with_other_number(line_of(&limit.origin))),
                );
            }
            if let Some(default) = &row.facts.default {
                let line = default.origin.line();
                add(
                    format!("{name}: default removed"),
                    Some(lines.without(line, line)),
                );
                add(
                    format!("{name}: default altered"),
                    lines.replaced(line, &default.value, &other_value(&default.value)),
                );
            }
            if let Some(unit) = &row.facts.unit {
                let line = unit.origin.line();
                add(
                    format!("{name}: unit removed"),
                    Some(lines.without(line, line)),
                );
            }
            if let Some(format) = &row.facts.format {
                let line = format.origin.line();
                add(
                    format!("{name}: format removed"),
                    Some(lines.without(line, line)),
                );
            }
        }
    }
    for table in &page.tables {
        let Some(number) = &table.number else {
            continue;
        };
        add(
            format!("table {number}: renumbered"),
            lines.replaced(table.line, number, &format!("{number}9")),
        );
    }
    for (at, line) in lines.0.iter().enumerate() {
        let typed = line.contains("\" :")
            || line.contains("Updated on")
            || page.operations.iter().any(|known| known.line == at + 1);
        if typed && line.contains(|c: char| c.is_ascii_digit()) {
            add(
                format!("line {}: altered", at + 1),
                lines.with(at + 1, &with_other_number(line)),
            );
        }
    }
    all
}

#[test]
fn a_page_with_one_fact_altered_does_not_agree() {
    let spec = spec();
    let pages = saved();
    let all = pages.iter().flat_map(|(path, text)| {
        mutations(path, text)
            .into_iter()
            .map(move |mutation| (path.as_str(), mutation))
    });
    let all: Vec<(&str, Mutation)> = all.collect();
    let next = AtomicUsize::new(0);
    let missed = Mutex::new(Vec::new());
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((path, mutation)) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let report =
                        verify(vec![SavedPage::read(path, &mutation.text)], &spec).unwrap();
                    if report.is_sound() {
                        missed
                            .lock()
                            .unwrap()
                            .push(format!("{path}: {}", mutation.what));
                    }
                }
            });
        }
    });
    let mut missed = missed.into_inner().unwrap();
    missed.sort();
    let caught = all.len() - missed.len();
    eprintln!("{caught} of {} mutations caught", all.len());
    assert!(
        caught * 100 >= all.len() * FLOOR,
        "not caught:\n{}",
        missed.join("\n")
    );
}
