//! Flat text: where a table begins, by its caption or by the heads of its columns.

use crate::read::text::heads::heads;
use crate::read::text::line::Line;
use crate::read::text::width;
use crate::read::words::titles::{caption_of, is_about_table};
use crate::read::words::{Role, is_head, is_title, role};

/// The beginning of a table.
pub(in crate::read) struct Caption<'a> {
    pub(in crate::read) rest: &'a str,
    /// The whole caption; None if the table has none.
    pub(in crate::read) text: Option<&'a str>,
    pub(in crate::read) columns: Vec<String>,
    /// The first line behind the heads.
    pub(in crate::read) end: usize,
}

impl<'a> Caption<'a> {
    /// The table that begins at a line, if one does.
    pub(in crate::read) fn at(lines: &'a [Line], index: usize) -> Option<Self> {
        let line = lines.get(index)?;
        if line.bullet {
            return None;
        }
        let Some((number, rest)) = caption_of(&line.text) else {
            let columns = heads(lines, index, line.indent)?;
            return (line.gap && stand_alone(&columns)).then(|| Self {
                rest: "",
                text: None,
                end: index + columns.len(),
                columns,
            });
        };
        let next = lines.get(index + 1)?;
        let captioned = |columns: Vec<String>| Self {
            rest,
            text: Some(&line.text),
            end: index + 1 + columns.len(),
            columns,
        };
        let known = heads(lines, index + 1, next.indent);
        if let Some(columns) = known.as_ref().filter(|known| known.len() > 1) {
            return Some(captioned(columns.clone()));
        }
        let single = known.filter(|_| !is_about_table(rest)).map(captioned);
        let sentence =
            is_about_table(rest) || rest.ends_with('.') || rest.is_empty() && number.is_empty();
        if sentence || line.text.len() > 120 || !next.gap {
            return single;
        }
        let columns = width::heads(lines, index + 1);
        if columns.len() > 1 {
            Some(captioned(columns))
        } else {
            single
        }
    }
}

/// Whether heads begin a table without a caption. Two titles of sections may look like two heads.
fn stand_alone(columns: &[String]) -> bool {
    let roles: Vec<Role> = columns.iter().map(|head| role(head)).collect();
    let has = |wanted: Role| roles.contains(&wanted);
    let (Some(first), Some(second)) = (columns.first(), columns.get(1)) else {
        return false;
    };
    let many = columns.len() > 2;
    // `Status Code Description` above `Status Code` is a section's title.
    let title = many && roles[0] != Role::Code && roles[1] == Role::Code && is_title(first, false);
    let parameters = matches!(roles[0], Role::Name | Role::Code);
    let telling = parameters || has(Role::Code) && many || columns.len() > 3;
    let known = columns.iter().all(|head| is_head(head));
    let sure = many || has(Role::Description);
    !title && (second == "URI" || telling && known && sure)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Option<(Option<String>, Vec<String>)> {
        let source: Vec<&str> = text.lines().collect();
        let lines = crate::read::text::line::lines(&source);
        let caption = Caption::at(&lines, 0)?;
        Some((caption.text.map(str::to_owned), caption.columns))
    }

    #[test]
    fn heads_follow_a_caption_or_stand_alone() {
        let (caption, columns) =
            at("Table 1 X\n\nName\n\nType\n\nDescription\n\nid").unwrap_or_default();
        assert_eq!(caption.as_deref(), Some("Table 1 X"));
        assert_eq!(columns, ["Name", "Type", "Description"]);
        let (caption, columns) = at("Status Code\n\nDescription\n\n200").unwrap_or_default();
        assert_eq!((caption, columns.len()), (None, 2));
        // Without paragraphs in the cells.
        let (_, columns) = at("Table 1 X\nName\nType\nid\nString").unwrap_or_default();
        assert_eq!(columns, ["Name", "Type"]);
    }

    #[test]
    fn a_sentence_about_a_table_is_no_caption() {
        assert_eq!(
            at("Table 1 describes the parameters.\n\nSome text\n\nx"),
            None
        );
    }

    #[test]
    fn the_first_row_is_no_head() {
        let text = "Table 1 X\n\nName\n\nType\n\nDescription\n\nStatus\n\nString\n\nStatus";
        let (_, columns) = at(text).unwrap_or_default();
        assert_eq!(columns, ["Name", "Type", "Description"]);
        let (_, columns) =
            at("Error Code\n\nHTTP Status Code\n\nDescription\n\nA.1").unwrap_or_default();
        assert_eq!(columns.len(), 3);
    }
}
