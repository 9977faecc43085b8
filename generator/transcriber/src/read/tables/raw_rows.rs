//! A row of cells → the parameter or member that it describes: which cell is name, type, Mandatory, description.

use crate::read::block::{RAISED, RawCell, RawRow, shown};
use crate::read::reference_page::{Cells, Parameter, Prose, Row};
use crate::read::tables::labels;
use crate::read::words::scores::{CERTAIN_MANDATORY, mandatory_score};
use crate::read::words::types::type_score;
use crate::read::words::{Role, SCALARS, role};

/// The score of a type that is nothing else.
const CERTAIN_TYPE: f64 = 7.0;

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
                parameter.mandatory = Some(answer(head, cell.name()));
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
    mend(&mut parameter);
    parameter.labels = labels::labels(&parameter.prose);
    parameter.facets = labels::facets(&parameter.labels);
    (!parameter.name.is_empty() || !parameter.description.is_empty())
        .then(|| Row::Parameter(Box::new(parameter)))
}

/// Whether a row is mandatory, by a column that asks whether it is optional.
fn answer(head: &str, cell: String) -> String {
    let head = head.trim().to_lowercase();
    if head != "optional" && head != "optional or not" {
        return cell;
    }
    match cell.to_lowercase().as_str() {
        "yes" => "No".to_owned(),
        "no" => "Yes".to_owned(),
        _ => cell,
    }
}

/// Puts into its column what stands in the next one: a type and its end in two paragraphs, and cells in another order
/// than the heads.
fn mend(row: &mut Parameter) {
    let (Some(mandatory), Some(ty)) = (&mut row.mandatory, &mut row.type_cell) else {
        return rest_of_type(row);
    };
    if mandatory_score(ty) >= CERTAIN_MANDATORY && type_score(mandatory) >= CERTAIN_TYPE {
        std::mem::swap(mandatory, ty);
    }
    let first = match &row.prose[..] {
        [first, _, ..] if !first.bullet => first.text.as_str(),
        _ => "",
    };
    if ty.is_empty() && type_score(first) >= CERTAIN_TYPE {
        first.clone_into(ty);
        drop_first(row);
    } else if mandatory.is_empty() && mandatory_score(first) >= CERTAIN_MANDATORY {
        first.clone_into(mandatory);
        drop_first(row);
    }
    rest_of_type(row);
}

/// `Array of` in the cell, and `strings` at the beginning of the description.
fn rest_of_type(row: &mut Parameter) {
    let (Some(ty), [first, _, ..]) = (&mut row.type_cell, &row.prose[..]) else {
        return;
    };
    let begun = [" of", ",", "<"].iter().any(|end| ty.ends_with(end));
    let named = || !ty.is_empty() && !SCALARS.contains(ty.to_lowercase().as_str());
    let ended = ["object", "objects", ">"].contains(&first.text.as_str()) && named()
        || first.text.starts_with("of ") && ["Array", "List", "Map"].contains(&ty.as_str());
    if first.bullet || !begun && !ended {
        return;
    }
    let whole = format!("{ty} {}", first.text);
    if type_score(&whole) >= 5.0 {
        *ty = whole;
        drop_first(row);
    }
}

/// Gives rows back their names that were taken for a label at the end of the row before: a member that is called `Range`.
pub(in crate::read) fn restore_names(rows: &mut [Row]) {
    for at in 1..rows.len() {
        let (before, behind) = rows.split_at_mut(at);
        let (Some(Row::Parameter(above)), Some(Row::Parameter(row))) =
            (before.last_mut(), behind.first_mut())
        else {
            continue;
        };
        let last = above.prose.last().filter(|last| !last.bullet);
        let is_label = last.is_some_and(|last| LABELS.contains(&last.text.as_str()));
        if !row.name.is_empty() || !is_label {
            continue;
        }
        if let Some(last) = above.prose.pop() {
            row.name = last.text;
            row.line = last.line;
        }
        say(above);
    }
}

/// Labels of descriptions that are names of members, too.
const LABELS: [&str; 5] = ["Range", "Options", "Details", "Constraints", "Definition"];

fn drop_first(row: &mut Parameter) {
    row.prose.remove(0);
    say(row);
}

/// The description, and what its labels say, after its paragraphs have changed.
fn say(row: &mut Parameter) {
    let lines: Vec<String> = row.prose.iter().map(shown).collect();
    row.description = lines.join("\n");
    row.labels = labels::labels(&row.prose);
    row.facets = labels::facets(&row.labels);
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
    fn cells_in_another_order_than_the_heads_are_put_right() {
        let columns = heads(&["Name", "Type", "Mandatory", "Description"]);
        let found = parameter(&columns, &row(&["id", "No", "Integer", "ID"]));
        let Some(Row::Parameter(found)) = found else {
            panic!()
        };
        let kinds = (found.mandatory.as_deref(), found.type_cell.as_deref());
        assert_eq!(kinds, (Some("No"), Some("Integer")));
    }

    #[test]
    fn a_type_may_go_on_in_the_next_column() {
        for (ty, rest, whole) in [
            ("Array of", "strings", "Array of strings"),
            ("Array of Sail", "objects", "Array of Sail objects"),
            ("Map<String,", "String>", "Map<String, String>"),
            ("Array", "of objects", "Array of objects"),
            ("", "Integer", "Integer"),
            ("String", "objects", "String"),
            ("Array", "Objects of the sea.", "Array"),
        ] {
            let columns = heads(&["Name", "Mandatory", "Type", "Description"]);
            let mut cells = row(&["id", "No", ty, rest]);
            let more = Prose {
                text: "More.".to_owned(),
                ..Prose::default()
            };
            cells.cells[3].prose.push(more);
            let Some(Row::Parameter(found)) = parameter(&columns, &cells) else {
                panic!()
            };
            assert_eq!(found.type_cell.as_deref(), Some(whole), "{ty} {rest}");
            let more = if whole == ty {
                format!("{rest}\nMore.")
            } else {
                "More.".to_owned()
            };
            assert_eq!(found.description, more);
        }
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
