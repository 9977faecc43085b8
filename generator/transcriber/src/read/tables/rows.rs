//! Flat text: the paragraphs of a table, one below the other without marks → rows and cells.
//!
//! Every paragraph is in some column of some row. Each way to say so has a score: how much the paragraph looks like a
//! name, a type, a yes or no, a description, and what it costs to leave a cell out. The best way of all is found
//! column by column, in time linear in the number of paragraphs.

use crate::read::block::{RawCell, RawRow};
use crate::read::tables::cell_scores::CellScores;
use crate::read::tables::columns::Columns;
use crate::read::tables::costs;
use crate::read::tables::piece::{Evidence, Piece};
use crate::read::words::scores::{CERTAIN_MANDATORY, mandatory_score};
use crate::read::words::types::type_score;
use crate::read::words::{Role, label, opens_description};

/// The rows of a table.
pub(in crate::read) fn rows(
    columns: &[String],
    mut pieces: Vec<Piece>,
    evidence: &Evidence,
) -> Vec<RawRow> {
    if columns.is_empty() || pieces.is_empty() {
        return Vec::new();
    }
    loosen(&mut pieces);
    let table = Columns::new(columns, &pieces);
    let labelled = pieces
        .iter()
        .any(|piece| piece.base && opens_description(&piece.prose.text));
    let mut cells = scored(&pieces, evidence, labelled);
    table.only_numbers(&mut cells);
    let steps = even(&table, &pieces, &cells).unwrap_or_else(|| best(&table, &pieces, &cells));
    let mut rows: Vec<RawRow> = Vec::new();
    for (piece, step) in pieces.into_iter().zip(steps) {
        if step.new_row || rows.is_empty() {
            let cells = vec![RawCell::default(); columns.len()];
            rows.push(RawRow {
                line: piece.prose.line,
                title: false,
                cells,
            });
        }
        let row = rows.last_mut();
        if let Some(cell) = row.and_then(|row| row.cells.get_mut(step.column)) {
            cell.prose.push(piece.prose);
        }
    }
    if !table.roles.contains(&Role::Name) {
        span(&mut rows);
    }
    rows
}

/// Where cells are not paragraphs, no empty line stands between them, and none tells anything.
fn loosen(pieces: &mut [Piece]) {
    let cells = pieces
        .iter()
        .filter(|piece| piece.base && !piece.prose.bullet);
    let (all, tight) = cells.fold((0, 0), |(all, tight), piece| {
        (all + 1, tight + usize::from(!piece.gap))
    });
    if tight * 2 > all {
        for piece in pieces {
            piece.gap = true;
        }
    }
}

/// In a table of values, a cell that is missing below a full one is the full one, reaching down.
fn span(rows: &mut [RawRow]) {
    let mut above: Vec<RawCell> = Vec::new();
    for row in rows {
        for (cell, above) in row.cells.iter_mut().zip(&above).skip(1) {
            if cell.prose.is_empty() && !above.prose.is_empty() {
                *cell = RawCell {
                    spanned: true,
                    ..above.clone()
                };
            }
        }
        above.clone_from(&row.cells);
    }
}

/// Where a paragraph goes.
#[derive(Clone, Copy, Debug, Default)]
struct Step {
    column: usize,
    new_row: bool,
    /// The column of the paragraph before.
    from: usize,
}

/// How much each paragraph looks like a cell of each column, where it stands.
fn scored(pieces: &[Piece], evidence: &Evidence, labelled: bool) -> Vec<CellScores> {
    let mut cells = Vec::with_capacity(pieces.len());
    for (index, piece) in pieces.iter().enumerate() {
        let after = pieces.get(index + 1).is_none_or(|next| next.gap);
        let mut cell = CellScores::of(piece, after, evidence, labelled);
        let above = index.checked_sub(1).and_then(|above| pieces.get(above));
        let below = pieces.get(index + 1..).unwrap_or_default();
        // A label is followed by its value; so is what ends with a colon.
        let is_value = above.is_some_and(|above| {
            let text = &above.prose.text;
            text.ends_with(':') || labelled && label(text).is_some_and(|(_, rest)| rest.is_empty())
        });
        if is_value || labelled && above_label(below) {
            cell.name -= costs::VALUE_AS_NAME;
            cell.unlike_prose = 0.0;
        }
        // `Yes` and `No` one below the other are two values that a description tells.
        let yes_or_no = |piece: &Piece| ["Yes", "No"].contains(&piece.prose.text.as_str());
        let mut beside = above.into_iter().chain(below.first());
        if yes_or_no(piece) && beside.any(yes_or_no) {
            cell.mandatory -= costs::VALUE_AS_MANDATORY;
            cell.unlike_prose = 0.0;
        }
        cells.push(cell);
    }
    cells
}

/// Whether a label comes before anything of a row: what stands above it is in the middle of a description.
fn above_label(below: &[Piece]) -> bool {
    let first = below.iter().take(6).find(|piece| {
        let text = piece.prose.text.as_str();
        label(text).is_some()
            || mandatory_score(text) >= CERTAIN_MANDATORY
            || type_score(text) >= 3.0
    });
    first
        .filter(|piece| !opens_description(&piece.prose.text))
        .and_then(|piece| label(&piece.prose.text))
        .is_some_and(|(_, rest)| rest.is_empty())
}

/// A table of values whose paragraphs fill its rows evenly, if they look alike from row to row.
fn even(table: &Columns, pieces: &[Piece], cells: &[CellScores]) -> Option<Vec<Step>> {
    let count = table.roles.len();
    let plain = pieces.iter().all(|piece| piece.base && !piece.prose.bullet);
    let values = table
        .roles
        .iter()
        .zip(&table.shapes)
        .all(|(role, shape)| *role != Role::Code && (*role != Role::Name || shape.is_some()));
    if !plain || !values || !pieces.len().is_multiple_of(count) {
        return None;
    }
    let alike = cells.iter().enumerate().map(|(index, cell)| {
        let column = index % count;
        let shape = table.shapes[column].as_ref();
        cell.enter(shape.map_or(table.roles[column], |_| Role::Unknown), shape)
    });
    (alike.sum::<f64>() >= 0.0).then(|| {
        (0..pieces.len())
            .map(|index| Step {
                column: index % count,
                new_row: index % count == 0,
                from: 0,
            })
            .collect()
    })
}

/// The way with the best total score: for each column, the best way to have the paragraphs so far end in it.
fn best(table: &Columns, pieces: &[Piece], cells: &[CellScores]) -> Vec<Step> {
    let count = table.roles.len();
    let mut totals = vec![costs::NEVER; count];
    let mut steps: Vec<Vec<Step>> = Vec::with_capacity(pieces.len());
    for (index, cell) in cells.iter().enumerate() {
        let (next, step) = match index.checked_sub(1) {
            None => begin(table, cell),
            Some(above) => advance(table, &pieces[above], &pieces[index], cell, &totals),
        };
        totals = next;
        steps.push(step);
    }
    trace_back(table, &totals, &steps)
}

/// Each column as that of the first paragraph.
fn begin(table: &Columns, cell: &CellScores) -> (Vec<f64>, Vec<Step>) {
    let columns = 0..table.roles.len();
    let score = |column| table.enter(cell, column) - table.skip(0, column);
    let step = |column| Step {
        column,
        new_row: true,
        from: 0,
    };
    (
        columns.clone().map(score).collect(),
        columns.map(step).collect(),
    )
}

/// For each column, the best way to have the next paragraph in it, and the column of the one above on that way.
fn advance(
    table: &Columns,
    above: &Piece,
    piece: &Piece,
    cell: &CellScores,
    totals: &[f64],
) -> (Vec<f64>, Vec<Step>) {
    let count = table.roles.len();
    let mut next = vec![costs::NEVER; count];
    let mut steps = vec![Step::default(); count];
    let in_list = piece.prose.bullet && above.prose.bullet;
    for column in 0..count {
        let enter = table.enter(cell, column);
        for (from, total) in totals.iter().enumerate() {
            let mut consider = |score: f64, new_row: bool| {
                let total = total + score;
                if total > next[column] {
                    next[column] = total;
                    steps[column] = Step {
                        column,
                        new_row,
                        from,
                    };
                }
            };
            if from == column {
                consider(table.carry_on(cell, column), false);
            } else if from < column {
                let split = if in_list { costs::SPLIT_LIST } else { 0.0 };
                consider(enter - split - table.skip(from + 1, column), false);
            }
            if piece.base && !piece.prose.bullet {
                let skipped = table.skip(from + 1, count) + table.skip(0, column);
                consider(enter - skipped, true);
            }
        }
    }
    (next, steps)
}

/// The steps of the way that ends best. What is missing at the end of the last row counts like everywhere else.
fn trace_back(table: &Columns, totals: &[f64], steps: &[Vec<Step>]) -> Vec<Step> {
    let count = table.roles.len();
    let total = |column: usize| totals[column] - table.skip(column + 1, count);
    let last = (0..count).max_by(|a, b| total(*a).total_cmp(&total(*b)));
    let mut column = last.unwrap_or(0);
    let mut path = Vec::with_capacity(steps.len());
    for steps in steps.iter().rev() {
        let step = steps[column];
        path.push(step);
        column = step.from;
    }
    path.reverse();
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::reference_page::Prose;

    fn read(columns: &[&str], text: &str) -> Vec<Vec<String>> {
        let columns: Vec<String> = columns.iter().map(|head| (*head).to_owned()).collect();
        let pieces = text.split('|').map(|text| Piece {
            prose: Prose {
                text: text.to_owned(),
                ..Prose::default()
            },
            gap: true,
            base: true,
        });
        let rows = rows(&columns, pieces.collect(), &Evidence::default());
        rows.iter()
            .map(|row| row.cells.iter().map(RawCell::lines).collect())
            .collect()
    }

    const FOUR: [&str; 4] = ["Parameter", "Mandatory", "Type", "Description"];

    #[test]
    fn a_description_may_have_paragraphs_or_be_missing() {
        let rows = read(
            &FOUR,
            "id|Yes|String|An ID.|A second paragraph.|name|No|String|size|No|Integer|Size",
        );
        assert_eq!(rows.len(), 3);
        assert_eq!(rows[0][3], "An ID.\nA second paragraph.");
        assert_eq!(rows[1], ["name", "No", "String", ""]);
    }

    #[test]
    fn yes_and_no_one_below_the_other_are_no_cells() {
        let rows = read(&FOUR, "flag|No|Boolean|Flag|Yes|No|name|No|String|Name");
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0][3], "Flag\nYes\nNo");
    }

    #[test]
    fn values_fill_their_rows_evenly() {
        let rows = read(
            &["Color", "Hex", "Remarks"],
            "Red|ff0000|Bright|Blue|0000ff|Deep",
        );
        assert_eq!(
            rows,
            [["Red", "ff0000", "Bright"], ["Blue", "0000ff", "Deep"]]
        );
    }

    #[test]
    fn nothing_is_no_row() {
        assert!(rows(&["Name".to_owned()], Vec::new(), &Evidence::default()).is_empty());
    }
}
