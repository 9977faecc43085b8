//! What a person should look at: names, types, Mandatory cells and tables that do not look like any.

use std::collections::BTreeSet;

use crate::read::reference_page::{
    About, Cell, Doubt, Parameter, ReferencePage, Section, Table, TableKind,
};
use crate::read::words::is_title;
use crate::read::words::scores::{mandatory_score, name_score};
use crate::read::words::types::{is_of_things, type_score};

/// The doubts about a page, in its order.
pub(in crate::read) fn doubts(page: &ReferencePage) -> Vec<Doubt> {
    let mut doubts = of_operations(page);
    doubts.extend(of_language(page));
    for (index, table) in page.tables.iter().enumerate() {
        doubts.extend(of_table(index, table));
        doubts.extend(table.parameters().flat_map(of_row));
    }
    doubts.sort_by_key(|doubt| doubt.line);
    doubts
}

fn doubt(line: usize, read: &str, why: &str) -> Doubt {
    Doubt::new(line, read.chars().take(120).collect::<String>(), why)
}

fn of_operations(page: &ReferencePage) -> Vec<Doubt> {
    if page.operations.is_empty() {
        return vec![doubt(1, &page.title, "no method and path were found")];
    }
    let examples = page.examples.iter();
    let examples = examples.filter(|example| example.request_line.is_some());
    let examples: BTreeSet<usize> = examples.map(|example| example.line).collect();
    let operations = page.operations.iter();
    // In HTML, many things may stand on one line.
    let stated = |raw: &str| {
        let mut prose = page.sections.iter().flat_map(|section| &section.prose);
        prose.any(|prose| prose.text.contains(raw))
    };
    let of_examples = operations
        .filter(|operation| examples.contains(&operation.line) && !stated(&operation.raw));
    let why = "the method and path were taken from an example: no section states them";
    of_examples
        .map(|operation| doubt(operation.line, &operation.raw, why))
        .collect()
}

/// A page in a language that is not read: no row and no status, and titles that say nothing.
fn of_language(page: &ReferencePage) -> Option<Doubt> {
    let says_something = |row: &Parameter| {
        let ty = row.type_cell.as_deref().unwrap_or_default();
        !ty.is_empty() || !row.description.is_empty()
    };
    let mut rows = page.tables.iter().flat_map(Table::parameters);
    if rows.any(says_something) || !page.status_codes.is_empty() {
        return None;
    }
    let known = |section: &&Section| is_title(&section.title, true);
    let known = page.sections.iter().filter(known).count();
    // Other languages have `URI`, too.
    if page.tables.is_empty() && known > 0 && 2 * known >= page.sections.len() {
        return None;
    }
    let why = match page.tables.len() {
        0 => "nothing of the page was understood: no table and no title of a section".to_owned(),
        tables => format!("nothing of the page was understood: no row of its {tables} tables"),
    };
    Some(doubt(1, &page.title, &why).about(About::Page))
}

fn of_table(index: usize, table: &Table) -> Vec<Doubt> {
    let head = table.columns.first().map_or("", String::as_str);
    let caption = table.raw_caption.as_deref().unwrap_or(head);
    let unclear = table.kind == TableKind::Other && table.caption.is_empty();
    let found = [
        (table.rows.is_empty(), "the table has no rows"),
        (unclear, "it is not clear what the table describes"),
    ];
    let found = found.into_iter().filter(|(is, _)| *is);
    found
        .map(|(_, why)| doubt(table.line, caption, why).about(About::Table(index)))
        .collect()
}

fn of_row(row: &Parameter) -> Vec<Doubt> {
    let (line, name) = (row.line, row.name.as_str());
    let mut doubts = Vec::new();
    if name.is_empty() {
        doubts.push(doubt(line, &row.description, "the row has no name"));
    } else if name_score(name) < 0.0 {
        doubts.push(doubt(line, name, "this does not look like a name"));
    }
    let mandatory = match row.mandatory.as_deref() {
        Some("") => Some((name, "the cell that says whether it is mandatory is empty")),
        Some(text) if mandatory_score(text) < 5.0 => Some((text, "this is neither Yes nor No")),
        _ => None,
    };
    doubts.extend(mandatory.map(|(read, why)| {
        let cell = Cell::of(row, row.mandatory.as_deref());
        doubt(line, read, why).about(About::Mandatory(cell))
    }));
    let ty = match row.type_cell.as_deref() {
        Some("") => Some((name, "the type's cell is empty")),
        Some(text) if type_score(text) < 1.0 => Some((text, "this does not look like a type")),
        _ => None,
    };
    doubts.extend(ty.map(|(read, why)| {
        let cell = Cell::of(row, row.type_cell.as_deref());
        doubt(line, read, why).about(About::Type(cell))
    }));
    // What a description begins with, where the type has a cell of its own.
    let typed = |cell: &str| type_score(cell) >= 1.0;
    let begins = |at, text: &str| {
        at == 0 && is_of_things(text) && row.type_cell.as_deref().is_some_and(typed)
    };
    let paragraphs = row.prose.iter().enumerate();
    let paragraphs = paragraphs.filter(|(at, prose)| !begins(*at, &prose.text));
    let paragraphs = paragraphs.map(|(_, prose)| prose);
    let paragraphs = paragraphs.filter(|prose| !prose.bullet && prose.depth == 0);
    let cells = paragraphs
        .filter(|prose| mandatory_score(&prose.text) >= 8.0 || type_score(&prose.text) >= 7.0);
    let why = "this looks like a cell of its own, but was read as part of the description";
    doubts.extend(cells.map(|prose| doubt(prose.line, &prose.text, why)));
    doubts
}

#[cfg(test)]
mod tests {

    use crate::read::read;

    fn whys(text: &str) -> Vec<(usize, String)> {
        let doubts = read("demo", text).doubts;
        doubts
            .into_iter()
            .map(|doubt| (doubt.line, doubt.why))
            .collect()
    }

    #[test]
    fn a_page_of_the_convention_raises_none() {
        let text = "T\n\nURI\n\nGET /v1/x\n\nTable 1 Y\n\nName\n\nType\n\nDescription\n\nid\n\nString\n\nAn ID.";
        assert_eq!(whys(text), []);
    }

    #[test]
    fn what_is_missing_or_odd_is_named_with_its_line() {
        let text =
            "T\n\nTable 1 Y\n\nName\n\nType\n\nDescription\n\nid\n\nWhat a strange type\n\nAn ID.";
        let whys = whys(text);
        assert_eq!(
            whys.first(),
            Some(&(1, "no method and path were found".to_owned()))
        );
        assert!(whys.len() > 1, "{whys:?}");
    }

    #[test]
    fn a_description_may_begin_like_a_type() {
        let row = |ty: &str, words: &str| {
            format!(
                "<h1>T</h1><h4>URI</h4><p>GET /v1/x</p><table><tr><th>Name<th>Type<th>Description\
                 <tr><td>ships<td>{ty}<td><p>{words}</p></table>"
            )
        };
        assert_eq!(whys(&row("Array of Ship objects", "List of ships")), []);
        assert_eq!(
            whys(&row("Array of Ship objects", "Array of strings")).len(),
            1
        );
        assert_eq!(whys(&row("", "List of ships")).len(), 2);
    }
}
