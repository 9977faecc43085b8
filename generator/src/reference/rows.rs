//! Part of reading text: the cells of a table stand one below the other without marks; here they become rows.
//!
//! Every paragraph is in some column of some row. Each way to say so has a score: how much the paragraph looks like a
//! name, a type, a yes or no, a description, and what it costs to leave a cell out. The best way of all is found
//! column by column, in time linear in the number of paragraphs.

use std::collections::BTreeSet;

use super::Prose;
use super::block::{RawCell, RawRow};
use super::words::{Role, label, mandatory_score, name_score, role, type_score};

/// A paragraph or list item of a table's text.
#[derive(Clone, Debug, Default)]
pub(super) struct Piece {
    pub(super) prose: Prose,
    /// Whether an empty line stands above it.
    pub(super) gap: bool,
    /// Whether it is as far left as the table's head.
    pub(super) base: bool,
}

/// Names that the page mentions elsewhere: in its URI, in its examples, as objects.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    pub(super) names: BTreeSet<String>,
    pub(super) objects: BTreeSet<String>,
}

const NEVER: f64 = -1e9;

/// The rows of a table.
pub(super) fn rows(columns: &[String], pieces: Vec<Piece>, evidence: &Evidence) -> Vec<RawRow> {
    if columns.is_empty() || pieces.is_empty() {
        return Vec::new();
    }
    let table = Columns::new(columns, &pieces);
    let labelled = pieces.iter().any(|piece| {
        piece.base
            && ["Definition", "Details", "Definition:", "Details:"]
                .contains(&piece.prose.text.as_str())
    });
    let steps = best(&table, &pieces, evidence, labelled);
    let mut rows: Vec<RawRow> = Vec::new();
    for (piece, step) in pieces.into_iter().zip(steps) {
        if step.new_row || rows.is_empty() {
            let cells = vec![RawCell::default(); columns.len()];
            rows.push(RawRow {
                line: piece.prose.line,
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

/// The columns, and the first row's shapes for those whose head says nothing.
struct Columns {
    roles: Vec<Role>,
    shapes: Vec<Option<Shape>>,
    /// The cost of leaving out the columns before each, and in sum.
    skips: Vec<f64>,
}

impl Columns {
    fn new(columns: &[String], pieces: &[Piece]) -> Self {
        let mut roles: Vec<Role> = columns.iter().map(|head| role(head)).collect();
        // Where nothing is called a name, the first column is it.
        if !roles.contains(&Role::Name)
            && !roles.contains(&Role::Code)
            && roles
                .iter()
                .any(|role| matches!(role, Role::Mandatory | Role::Type))
            && let Some(first) = roles.first_mut()
        {
            *first = Role::Name;
        }
        let parameters = roles.contains(&Role::Name);
        let shapes = roles.iter().enumerate().map(|(index, role)| {
            let open = matches!(role, Role::Unknown | Role::Known) && !parameters;
            pieces
                .get(index)
                .filter(|_| open)
                .map(|piece| Shape::of(&piece.prose.text))
        });
        let shapes = shapes.collect();
        let mut skips = vec![0.0];
        for role in &roles {
            let skip = match role {
                Role::Name => 20.0,
                Role::Code => 8.0,
                Role::Mandatory => 8.0,
                Role::Type if roles.contains(&Role::Mandatory) => 6.5,
                Role::Type => 8.5,
                Role::Description => 2.5,
                Role::Known => 1.0,
                Role::Unknown => {
                    if parameters {
                        1.0
                    } else {
                        3.0
                    }
                }
            };
            let sum = skips.last().copied().unwrap_or(0.0) + skip;
            skips.push(sum);
        }
        Self {
            roles,
            shapes,
            skips,
        }
    }

    /// The cost of leaving out the columns from one up to another.
    fn skip(&self, from: usize, to: usize) -> f64 {
        self.skips.get(to).unwrap_or(&0.0) - self.skips.get(from).unwrap_or(&0.0)
    }
}

fn best(table: &Columns, pieces: &[Piece], evidence: &Evidence, labelled: bool) -> Vec<Step> {
    let count = table.roles.len();
    let mut scores = vec![NEVER; count];
    let mut table_of_steps: Vec<Vec<Step>> = Vec::with_capacity(pieces.len());
    for (index, piece) in pieces.iter().enumerate() {
        let after = pieces.get(index + 1).is_none_or(|next| next.gap);
        let mut look = Look::of(piece, after, evidence, labelled);
        // A label is followed by its value.
        let above = index.checked_sub(1).and_then(|above| pieces.get(above));
        if labelled
            && above.is_some_and(|above| {
                label(&above.prose.text).is_some_and(|(_, rest)| rest.is_empty())
            })
        {
            look.name -= 5.0;
            look.unlike_prose = 0.0;
        }
        let mut next = vec![NEVER; count];
        let mut steps = vec![Step::default(); count];
        for column in 0..count {
            let enter = look.enter(table.roles[column], table.shapes[column].as_ref());
            if index == 0 {
                next[column] = enter - table.skip(0, column);
                steps[column] = Step {
                    column,
                    new_row: true,
                    from: 0,
                };
                continue;
            }
            for from in 0..count {
                let mut consider = |score: f64, new_row: bool| {
                    let score = scores[from] + score;
                    if score > next[column] {
                        next[column] = score;
                        steps[column] = Step {
                            column,
                            new_row,
                            from,
                        };
                    }
                };
                if from == column {
                    consider(
                        look.carry_on(table.roles[column], table.shapes[column].as_ref()),
                        false,
                    );
                } else if from < column {
                    consider(enter - table.skip(from + 1, column), false);
                }
                if piece.base && !piece.prose.bullet {
                    let skipped = table.skip(from + 1, count) + table.skip(0, column);
                    consider(enter - skipped, true);
                }
            }
        }
        scores = next;
        table_of_steps.push(steps);
    }
    // What is missing at the end of the last row counts like everywhere else.
    let last = (0..count).max_by(|a, b| {
        let total = |column: usize| scores[column] - table.skip(column + 1, count);
        total(*a).total_cmp(&total(*b))
    });
    let mut column = last.unwrap_or(0);
    let mut path = Vec::with_capacity(pieces.len());
    for steps in table_of_steps.iter().rev() {
        let step = steps[column];
        path.push(step);
        column = step.from;
    }
    path.reverse();
    path
}

/// What one paragraph looks like.
struct Look {
    name: f64,
    mandatory: f64,
    kind: f64,
    code: f64,
    /// Whether the paragraph can be nothing but prose.
    prose: bool,
    /// Whether it is the label that descriptions begin with.
    opens: bool,
    words: usize,
    /// What it costs to take it for prose.
    unlike_prose: f64,
    shape: Shape,
    gap: bool,
}

impl Look {
    fn of(piece: &Piece, gap_after: bool, evidence: &Evidence, labelled: bool) -> Self {
        let text = piece.prose.text.as_str();
        let is_label = labelled && label(text).is_some();
        let prose = piece.prose.bullet || !piece.base || is_label;
        let known = evidence.names.contains(text);
        let words = text.split_whitespace().take(8).count();
        let gaps = -4.0 * f64::from(u8::from(!piece.gap)) - 3.0 * f64::from(u8::from(!gap_after));
        let name = name_score(text) + if known { 2.5 } else { 0.0 };
        // Leaving a cell out is better than filling it with what cannot be in it.
        let possible = |score: f64| if score < -2.0 { -20.0 } else { score };
        let mandatory = possible(mandatory_score(text));
        let kind = possible(type_score(text))
            + if evidence.objects.contains(text) {
                5.0
            } else {
                0.0
            };
        let mut unlike_prose = 0.0;
        if !prose {
            unlike_prose += (kind - 3.0).clamp(0.0, 4.0);
            unlike_prose += if mandatory >= 8.0 { 5.0 } else { 0.0 };
            unlike_prose += (name - 1.0).clamp(0.0, 4.5);
        }
        Self {
            name: name + gaps,
            mandatory: mandatory + gaps,
            kind: kind + gaps,
            code: code_score(text) + gaps,
            prose,
            opens: labelled
                && !piece.prose.bullet
                && label(text).is_some_and(|(name, rest)| {
                    rest.is_empty() && ["Definition", "Details"].contains(&name)
                }),
            words,
            unlike_prose,
            shape: Shape::of(text),
            gap: piece.gap,
        }
    }

    /// How well the paragraph begins a cell.
    fn enter(&self, role: Role, shape: Option<&Shape>) -> f64 {
        if self.prose && !matches!(role, Role::Description | Role::Known | Role::Unknown) {
            return -40.0;
        }
        match role {
            Role::Name => self.name,
            Role::Mandatory => self.mandatory,
            Role::Type => self.kind,
            Role::Code => self.code,
            Role::Description => {
                0.5 * f64::from(u8::from(self.words > 1)) + 0.5 - 0.5 * self.unlike_prose
            }
            Role::Known | Role::Unknown => shape.map_or(0.0, |shape| shape.likeness(&self.shape)),
        }
    }

    /// How well the paragraph continues a cell.
    fn carry_on(&self, role: Role, shape: Option<&Shape>) -> f64 {
        match role {
            Role::Description => {
                if self.opens {
                    -4.0
                } else if self.prose {
                    0.0
                } else {
                    -0.2 - self.unlike_prose
                }
            }
            Role::Known | Role::Unknown => {
                if self.prose || !self.gap {
                    0.0
                } else {
                    -1.5 - if shape.is_some() { 1.5 } else { 0.0 } - self.unlike_prose
                }
            }
            // `Array of strings` in two lines.
            Role::Type => {
                if self.prose {
                    -40.0
                } else {
                    (self.kind / 2.0).min(0.0) - 6.0
                }
            }
            Role::Name | Role::Mandatory | Role::Code => -14.0,
        }
    }
}

/// How much a text looks like a status code or an error code.
fn code_score(text: &str) -> f64 {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let words = text.split_whitespace().count();
    if digits == 3
        && text.starts_with(|c: char| ('1'..='5').contains(&c))
        && words <= 5
        && !text.ends_with('.')
    {
        8.0
    } else if words == 1 && (digits >= 3 || text.len() == 3 && text.ends_with("xx")) {
        6.0
    } else if words == 1 && text.chars().any(char::is_alphabetic) && !text.ends_with('.') {
        1.0
    } else if words <= 3 && digits > 0 {
        0.0
    } else {
        -6.0
    }
}

/// The outward form of a cell, to compare those of one column.
#[derive(Debug, PartialEq)]
struct Shape {
    words: usize,
    digits: bool,
    lower_first: bool,
    sentence: bool,
    long: bool,
}

impl Shape {
    fn of(text: &str) -> Self {
        Self {
            words: text.split_whitespace().take(9).count(),
            digits: text.chars().any(|c| c.is_ascii_digit()),
            lower_first: text.starts_with(|c: char| c.is_ascii_lowercase()),
            sentence: text.ends_with('.'),
            long: text.len() > 60,
        }
    }

    fn likeness(&self, other: &Self) -> f64 {
        let one = |same: bool| if same { 0.5 } else { -0.5 };
        one(self.words.abs_diff(other.words) <= self.words / 3)
            + one((self.words == 1) == (other.words == 1))
            + one(self.digits == other.digits)
            + one(self.lower_first == other.lower_first)
            + one(self.sentence == other.sentence)
            + one(self.long == other.long)
    }
}
