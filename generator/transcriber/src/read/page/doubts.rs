//! What a person should look at: rows and tables that were read, but look unlike any of the convention.

use std::collections::BTreeSet;

use crate::read::words::scores::{mandatory_score, name_score};
use crate::read::words::types::type_score;
use crate::read::{Doubt, Kind, ReferencePage};

/// The doubts about a page, in its order.
pub(in crate::read) fn doubts(page: &ReferencePage) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let mut doubt = |line: usize, read: &str, why: &str| {
        let read = read.chars().take(120).collect();
        doubts.push(Doubt {
            line,
            read,
            why: why.to_owned(),
        });
    };
    if page.operations.is_empty() {
        doubt(1, &page.title, "no method and path were found");
    }
    let examples: BTreeSet<usize> = page
        .examples
        .iter()
        .filter(|example| example.request_line.is_some())
        .map(|example| example.line)
        .collect();
    for operation in &page.operations {
        if examples.contains(&operation.line) {
            doubt(
                operation.line,
                &operation.raw,
                "the method and path were taken from an example: no section states them",
            );
        }
    }
    for table in &page.tables {
        let caption = table
            .raw_caption
            .as_deref()
            .unwrap_or_else(|| table.columns.first().map_or("", String::as_str));
        if table.rows.is_empty() {
            doubt(table.line, caption, "the table has no rows");
        }
        if table.kind == Kind::Other && table.caption.is_empty() {
            doubt(
                table.line,
                caption,
                "it is not clear what the table describes",
            );
        }
        for row in table.parameters() {
            if row.name.is_empty() {
                doubt(row.line, &row.description, "the row has no name");
            } else if name_score(&row.name) < 0.0 {
                doubt(row.line, &row.name, "this does not look like a name");
            }
            match row.mandatory.as_deref() {
                Some("") => doubt(
                    row.line,
                    &row.name,
                    "the cell that says whether it is mandatory is empty",
                ),
                Some(text) if mandatory_score(text) < 5.0 => {
                    doubt(row.line, text, "this is neither Yes nor No");
                }
                _ => {}
            }
            match row.kind.as_deref() {
                Some("") => doubt(row.line, &row.name, "the type's cell is empty"),
                Some(text) if type_score(text) < 1.0 => {
                    doubt(row.line, text, "this does not look like a type");
                }
                _ => {}
            }
            for prose in row
                .prose
                .iter()
                .filter(|prose| !prose.bullet && prose.depth == 0)
            {
                if mandatory_score(&prose.text) >= 8.0 || type_score(&prose.text) >= 7.0 {
                    doubt(
                        prose.line,
                        &prose.text,
                        "this looks like a cell of its own, but was read as part of the description",
                    );
                }
            }
        }
    }
    doubts.sort_by_key(|doubt| doubt.line);
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
}
