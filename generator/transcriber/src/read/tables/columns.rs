//! Flat text: what each column of a table holds, and what it costs that a row lacks its cell.

use crate::read::tables::cell_scores::CellScores;
use crate::read::tables::costs;
use crate::read::tables::piece::Piece;
use crate::read::tables::raw_rows::is_about_parameters;
use crate::read::tables::shape::Shape;
use crate::read::words::{Role, role};

/// The columns, and the first row's shapes for those whose head says nothing.
pub(in crate::read) struct Columns {
    pub(in crate::read) roles: Vec<Role>,
    pub(in crate::read) shapes: Vec<Option<Shape>>,
    /// The cost of leaving out the columns before each, and in sum.
    skips: Vec<f64>,
}

impl Columns {
    pub(in crate::read) fn new(columns: &[String], pieces: &[Piece]) -> Self {
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
        // `Meaning` and `Description`: the last one is told at length.
        let last = roles.iter().rposition(|role| *role == Role::Description);
        for (index, role) in roles.iter_mut().enumerate() {
            if *role == Role::Description && Some(index) != last {
                *role = Role::Known;
            }
        }
        let parameters = is_about_parameters(columns);
        let shapes = roles.iter().enumerate().map(|(index, role)| {
            let open =
                !parameters && !matches!(role, Role::Code | Role::Description | Role::Advice);
            pieces
                .get(index)
                .filter(|_| open)
                .map(|piece| Shape::of(&piece.prose.text))
        });
        let shapes = shapes.collect();
        let mut skips = vec![0.0];
        for role in &roles {
            let skip = costs::left_out(*role, &roles, parameters);
            let sum = skips.last().copied().unwrap_or(0.0) + skip;
            skips.push(sum);
        }
        Self {
            roles,
            shapes,
            skips,
        }
    }

    /// Where codes are numbers, a word is none: `BadRequest` begins the description.
    pub(in crate::read) fn only_numbers(&self, cells: &mut [CellScores]) {
        let codes = self.roles.iter().filter(|role| **role == Role::Code);
        if self.roles.first() == Some(&Role::Code)
            && codes.count() == 1
            && cells.first().is_some_and(CellScores::is_number)
        {
            for cell in cells.iter_mut().filter(|cell| !cell.is_number()) {
                cell.code -= costs::WORD_AS_CODE;
            }
        }
    }

    /// How well a paragraph begins the cell of a column.
    pub(in crate::read) fn enter(&self, cell: &CellScores, column: usize) -> f64 {
        cell.enter(self.roles[column], self.shapes[column].as_ref())
    }

    /// How well it continues one.
    pub(in crate::read) fn carry_on(&self, cell: &CellScores, column: usize) -> f64 {
        cell.carry_on(self.roles[column], self.shapes[column].as_ref())
    }

    /// The cost of leaving out the columns from one up to another.
    pub(in crate::read) fn skip(&self, from: usize, to: usize) -> f64 {
        self.skips.get(to).unwrap_or(&0.0) - self.skips.get(from).unwrap_or(&0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(heads: &[&str]) -> Columns {
        let heads: Vec<String> = heads.iter().map(|head| (*head).to_owned()).collect();
        Columns::new(&heads, &[])
    }

    #[test]
    fn a_name_is_left_out_last() {
        let columns = columns(&["Parameter", "Mandatory", "Type", "Description"]);
        assert!(columns.skip(0, 1) > columns.skip(1, 2));
        assert!(columns.skip(1, 3) > columns.skip(3, 4));
        assert!(columns.skip(2, 2).abs() < f64::EPSILON);
    }

    #[test]
    fn the_first_column_is_the_name_where_none_is_called_so() {
        assert_eq!(columns(&["Thing", "Type"]).roles, [Role::Name, Role::Type]);
        assert_eq!(columns(&["Thing", "Meaning"]).roles[0], Role::Unknown);
    }
}
