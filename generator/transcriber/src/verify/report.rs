//! What a comparison found: a line per page, then every difference with both places.

use std::fmt::Write as _;

use generator::diagnostic::Diagnostics;

use super::difference::Difference;
use super::reading::Reading;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Tables: where they belong, and their numbers.
    Table,
    /// Rows: name, place in the table, Mandatory column, type.
    Row,
    /// Options of all rows.
    Value,
    /// Limits.
    Limit,
    /// Defaults.
    Default,
    /// Units, and formats of texts.
    Unit,
    /// What is deprecated, and what has no effect beside something else.
    Remark,
    /// Rules for the whole request.
    Rule,
    /// Status codes.
    Status,
    /// Example requests and responses.
    Example,
}

impl Kind {
    const ALL: [(Self, &'static str); 10] = [
        (Self::Table, "tables"),
        (Self::Row, "rows"),
        (Self::Value, "values"),
        (Self::Limit, "limits"),
        (Self::Default, "defaults"),
        (Self::Unit, "units and formats"),
        (Self::Remark, "remarks"),
        (Self::Rule, "rules"),
        (Self::Status, "statuses"),
        (Self::Example, "examples"),
    ];
}

/// How many facts of each kind there are on either side, and how many of them are on both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    kinds: [(usize, usize); Kind::ALL.len()],
    /// Facts of the spec that the page states in a sentence.
    pub in_words: usize,
    /// Differences that the ledger records.
    pub in_ledger: usize,
}

impl Counts {
    /// Counts a fact.
    pub(super) fn add(&mut self, kind: Kind, same: bool) {
        let (matched, all) = &mut self.kinds[kind as usize];
        *matched += usize::from(same);
        *all += 1;
    }

    /// The facts of a kind: those on both sides, and all.
    pub fn of(&self, kind: Kind) -> (usize, usize) {
        self.kinds[kind as usize]
    }

    /// `138/138 rows, 220/220 values, …`.
    fn line(&self) -> String {
        let counted = Kind::ALL.iter().filter_map(|(kind, name)| {
            let (matched, all) = self.of(*kind);
            (all > 0).then(|| format!("{matched}/{all} {name}"))
        });
        let mut parts: Vec<String> = counted.collect();
        for (number, what) in [
            (self.in_words, "in words"),
            (self.in_ledger, "in the ledger"),
        ] {
            parts.extend((number > 0).then(|| format!("{number} {what}")));
        }
        parts.join(", ")
    }
}

/// What a person may want to look at, without being wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Look {
    /// The saved page.
    pub path: String,
    /// Line in it, from 1.
    pub line: usize,
    /// What is there.
    pub what: String,
}

/// One page.
#[derive(Clone, Debug)]
pub struct PageReport {
    /// The page in the spec: `vod/show_asset_meta`.
    pub name: String,
    /// The saved page.
    pub path: String,
    /// What was counted.
    pub counts: Counts,
    /// How many differences there are.
    pub differences: usize,
    /// Its words.
    pub reading: Reading,
    /// What a person may want to look at.
    pub looks: Vec<Look>,
}

impl PageReport {
    /// Takes out the differences that each draft of the page has: what the spec language cannot hold is for a person
    /// to look at, and no mistake of the spec.
    pub(super) fn excuse(&mut self, found: &mut Vec<Difference>, drafted: &[Difference]) {
        found.retain(|difference| {
            let held = drafted.iter().all(|other| !difference.is_unchanged(other));
            if !held {
                let message = &difference.problem.message;
                self.looks.push(Look {
                    path: self.path.clone(),
                    line: difference.line,
                    what: format!("{message}; a draft of the page would not, either"),
                });
            }
            held
        });
        self.differences = found.len();
    }
}

/// What a comparison of saved pages with a spec found.
#[derive(Debug)]
pub struct Report {
    /// The pages that were compared, by their names in the spec.
    pub pages: Vec<PageReport>,
    /// Pages of the spec for which no saved page was given.
    pub without: Vec<String>,
    /// Every difference, by its place in the spec, and every saved page that the spec does not describe.
    pub differences: Diagnostics,
}

impl Report {
    /// Whether page and spec say the same everywhere.
    pub fn is_sound(&self) -> bool {
        self.differences.iter().next().is_none()
    }

    /// The report, with colours where the terminal has them.
    pub fn render(&self, colours: bool) -> String {
        let mut text = String::new();
        // A page that was saved twice, as HTML and as text, is told apart by its file.
        let names = self.pages.iter().map(|page| {
            let twice = self
                .pages
                .iter()
                .filter(|other| other.name == page.name)
                .count()
                > 1;
            let file = if twice {
                format!(" ({})", page.path)
            } else {
                String::new()
            };
            format!("{}{file}", page.name)
        });
        let names: Vec<String> = names.collect();
        let width = names
            .iter()
            .map(|name| name.chars().count())
            .max()
            .unwrap_or(0);
        for (page, name) in self.pages.iter().zip(&names) {
            let verdict = match page.differences {
                0 => "✓".to_owned(),
                1 => "✗ 1 difference".to_owned(),
                more => format!("✗ {more} differences"),
            };
            let _ = writeln!(text, "{name:width$}  {}  {verdict}", page.counts.line());
        }
        let mut looks: Vec<&Look> = self.pages.iter().flat_map(|page| &page.looks).collect();
        looks.sort();
        looks.dedup();
        for look in looks {
            let _ = writeln!(text, "look: {}:{}: {}", look.path, look.line, look.what);
        }
        if !self.without.is_empty() {
            let _ = writeln!(text, "no saved page of: {}", self.without.join(", "));
        }
        if !self.is_sound() {
            text.push('\n');
            text += &self.differences.render(colours);
        }
        text
    }
}
