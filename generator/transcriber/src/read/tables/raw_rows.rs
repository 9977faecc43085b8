//! A row of cells → the parameter or member that it describes: which cell is name, type, Mandatory, description.

use crate::read::block::{RAISED, RawCell, RawRow};
use crate::read::reference_page::{Cells, Parameter, Prose, Row};
use crate::read::tables::labels;
use crate::read::words::{Role, role};

/// Whether the rows of a table with these columns are parameters or members.
pub(in crate::read) fn is_about_parameters(columns: &[String]) -> bool {
    let roles: Vec<Role> = columns.iter().map(|head| role(head)).collect();
    let has = |role: Role| roles.contains(&role);
    let typed = has(Role::Type) || has(Role::Mandatory);
    // `Parameter ID`, `Parameter Name`, `Description`: settings, say, each with its number.
    let described = has(Role::Description) && roles.first() == Some(&Role::Name);
    roles.first() != Some(&Role::Code)
        && (has(Role::Name) && (typed || described) || has(Role::Type) && has(Role::Mandatory))
}

/// The row of a table about parameters. None if it has no name and says nothing.
pub(in crate::read) fn parameter(columns: &[String], row: &RawRow) -> Option<Row> {
    let mut parameter = Parameter {
        line: row.line,
        ..Parameter::default()
    };
    let mut described = false;
    let mut named = false;
    for (head, cell) in columns.iter().zip(&row.cells) {
        match role(head) {
            Role::Name if !named => {
                named = true;
                parameter.name = cell.name();
            }
            Role::Mandatory if parameter.mandatory.is_none() => {
                parameter.mandatory = Some(cell.name());
            }
            Role::Type if parameter.type_cell.is_none() => {
                parameter.type_cell = Some(cell.name());
            }
            Role::Description if !described => {
                described = true;
                parameter.description = cell.lines();
                let prose = cell.prose.iter().cloned();
                parameter.prose = prose
                    .map(|prose| Prose {
                        text: prose.text.replace(RAISED, ""),
                        ..prose
                    })
                    .collect();
            }
            _ => {
                if !cell.prose.is_empty() {
                    parameter.extra.insert(head.clone(), cell.lines());
                }
            }
        }
    }
    if !named && let Some(cell) = row.cells.first() {
        parameter.name = cell.name();
    }
    parameter.labels = labels::labels(&parameter.prose);
    parameter.facets = labels::facets(&parameter.labels);
    (!parameter.name.is_empty() || !parameter.description.is_empty())
        .then(|| Row::Parameter(Box::new(parameter)))
}

pub(in crate::read) fn cells(columns: &[String], row: &RawRow) -> Row {
    let spanned = columns
        .iter()
        .zip(&row.cells)
        .filter(|(_, cell)| cell.spanned);
    Row::Cells(Cells {
        cells: row.cells.iter().map(RawCell::lines).collect(),
        spanned: spanned.map(|(head, _)| head.clone()).collect(),
        line: row.line,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> RawRow {
        let cells = cells.iter().map(|text| RawCell {
            prose: vec![Prose {
                text: (*text).to_owned(),
                ..Prose::default()
            }],
            ..RawCell::default()
        });
        RawRow {
            cells: cells.collect(),
            ..RawRow::default()
        }
    }

    fn heads(heads: &[&str]) -> Vec<String> {
        heads.iter().map(|head| (*head).to_owned()).collect()
    }

    #[test]
    fn columns_stand_in_any_order_and_others_are_kept() {
        let columns = heads(&["Name", "Default Value", "Type", "Description", "Mandatory"]);
        let found = parameter(&columns, &row(&["id", "1", "Integer", "ID", "No"]));
        let Some(Row::Parameter(found)) = found else {
            panic!()
        };
        assert_eq!(found.name, "id");
        assert_eq!(found.mandatory.as_deref(), Some("No"));
        assert_eq!(found.type_cell.as_deref(), Some("Integer"));
        assert_eq!(found.description, "ID");
        assert_eq!(
            found.extra.get("Default Value").map(String::as_str),
            Some("1")
        );
    }

    #[test]
    fn tables_about_parameters_are_told_from_others() {
        assert!(is_about_parameters(&heads(&["Parameter", "Description"])));
        assert!(is_about_parameters(&heads(&["X", "Mandatory", "Type"])));
        assert!(!is_about_parameters(&heads(&[
            "Status Code",
            "Description"
        ])));
        assert!(!is_about_parameters(&heads(&["Value", "Meaning"])));
    }
}
