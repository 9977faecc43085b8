//! The reader of reference pages against pages made up at random: what was written into their tables comes back.

use std::fmt::Write as _;

use tests::synthetic::{Dice, Oddities, Page, Row, page};
use transcriber::read::{ReferencePage, read};

fn rows(page: &ReferencePage) -> Vec<Vec<Row>> {
    let tables = page.tables.iter();
    let rows = tables.map(|table| {
        table
            .parameters()
            .map(|row| {
                (
                    row.name.clone(),
                    row.mandatory.clone(),
                    row.type_cell.clone(),
                    row.description.clone(),
                )
            })
            .collect()
    });
    rows.collect()
}

/// How many rows there are, how many came back, how many were invented, and the first ones that did not come back.
#[derive(Default)]
struct Tally {
    rows: usize,
    exact: usize,
    invented: usize,
    shown: String,
}

impl Tally {
    fn add(&mut self, expected: &[Vec<Row>], found: &[Vec<Row>]) {
        for (number, expected) in expected.iter().enumerate() {
            let nothing = Vec::new();
            let found = found.get(number).unwrap_or(&nothing);
            self.rows += expected.len();
            self.exact += expected.iter().filter(|row| found.contains(row)).count();
            let invented = found
                .iter()
                .filter(|row| !expected.iter().any(|other| other.0 == row.0));
            self.invented += invented.count();
            if expected != found && self.shown.len() < 6000 {
                for row in expected.iter().filter(|row| !found.contains(row)) {
                    let _ = writeln!(self.shown, "expected {row:?}");
                }
                for row in found.iter().filter(|row| !expected.contains(row)) {
                    let _ = writeln!(self.shown, "   found {row:?}");
                }
            }
        }
    }
}

fn measure(pages: u64, oddities: Oddities, read: impl Fn(&Page) -> ReferencePage) -> Tally {
    let mut tally = Tally::default();
    for seed in 1..=pages {
        let page = page(&mut Dice::new(seed), oddities);
        tally.add(&page.tables, &rows(&read(&page)));
    }
    tally
}

const TAME: Oddities = Oddities {
    empty: 0,
    disguised: 0,
    columns: true,
};
const FULL: Oddities = Oddities {
    empty: 0,
    disguised: 8,
    columns: false,
};
const DISGUISED: Oddities = Oddities {
    empty: 0,
    disguised: 8,
    columns: true,
};
const GAPPY: Oddities = Oddities {
    empty: 25,
    disguised: 0,
    columns: true,
};
const WILD: Oddities = Oddities {
    empty: 25,
    disguised: 8,
    columns: true,
};

#[test]
fn html_gives_back_every_row() {
    for oddities in [TAME, FULL, DISGUISED, GAPPY, WILD] {
        let tally = measure(15, oddities, |page| read("demo", &page.html));
        assert_eq!(tally.exact, tally.rows, "{oddities:?}\n{}", tally.shown);
        assert_eq!(tally.invented, 0, "{oddities:?}");
    }
}

#[test]
fn text_gives_back_nearly_every_row() {
    // What is left are rows that a person could not tell from their neighbours, either.
    for (oddities, least, invented) in [
        (TAME, 1.0, 0),
        (FULL, 0.997, 1),
        (DISGUISED, 0.994, 3),
        (GAPPY, 0.993, 0),
        (WILD, 0.977, 2),
    ] {
        let tally = measure(40, oddities, |page| read("demo", &page.text));
        #[expect(clippy::cast_precision_loss, reason = "a few thousand rows")]
        let share = tally.exact as f64 / tally.rows as f64;
        eprintln!(
            "{oddities:?}: {}/{} rows, {} invented",
            tally.exact, tally.rows, tally.invented
        );
        assert!(
            share >= least && tally.invented <= invented,
            "{share}\n{}",
            tally.shown
        );
    }
}
