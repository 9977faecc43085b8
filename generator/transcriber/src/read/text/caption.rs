//! Part of reading text: where tables begin, by caption or by the heads of their columns.

use crate::read::text::line::Line;
use crate::read::text::width;
use crate::read::words::scores::{mandatory_score, name_score};
use crate::read::words::titles::{caption_of, is_about_table, is_title_like};
use crate::read::words::types::type_score;
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
            let parameters = matches!(role(&columns[0]), Role::Name | Role::Code);
            // Two titles of sections may look like two heads.
            let codes = columns.iter().any(|head| role(head) == Role::Code);
            // `Status Code Description` above `Status Code` is a section's title.
            let code = |at: usize| columns.get(at).is_some_and(|head| role(head) == Role::Code);
            if columns.len() > 2 && !code(0) && code(1) && is_title(&columns[0], false) {
                return None;
            }
            let uri = columns.get(1).is_some_and(|head| head == "URI");
            let sure =
                columns.len() > 2 || columns.iter().any(|head| role(head) == Role::Description);
            let sound = line.gap
                && columns.len() > 1
                && (uri
                    || (parameters || codes && columns.len() > 2 || columns.len() > 3)
                        && columns.iter().all(|head| is_head(head))
                        && sure);
            let end = index + columns.len();
            return sound.then_some(Self {
                rest: "",
                text: None,
                columns,
                end,
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

/// The heads of columns that begin at a line.
fn heads(lines: &[Line], from: usize, indent: usize) -> Option<Vec<String>> {
    let mut columns: Vec<String> = Vec::new();
    let mut at = from;
    // Cells that are not paragraphs have no empty lines between them.
    let tight = lines
        .get(from + 1)
        .is_some_and(|line| !line.gap && is_head(&line.text));
    while let Some(line) = lines.get(at)
        && columns.len() < 10
        && !line.bullet
        && line.indent == indent
        && (at == from || line.gap != tight)
        && line.text.starts_with(|c: char| c.is_uppercase())
    {
        let known = is_head(&line.text);
        let between = !columns.is_empty()
            && is_title_like(&line.text)
            && lines.get(at + 1).is_some_and(|next| {
                next.gap != tight
                    && next.indent == indent
                    && is_head(&next.text)
                    && next.text.starts_with(|c: char| c.is_uppercase())
            });
        // A role stands once: what comes twice is the first row already.
        let role = role(&line.text);
        // Status and error codes may stand side by side, but `Error Codes` is the section's title.
        let both = role == Role::Code
            && columns.iter().all(|head| !head.ends_with('s'))
            && (is_error(&line.text) != columns.iter().any(|head| is_error(head))
                || line.text == "Code" && columns.len() == 1);
        // What a status means, in a word and in a sentence.
        let both = both
            || role == Role::Description
                && columns
                    .first()
                    .is_some_and(|head| crate::read::words::role(head) == Role::Code);
        let again = !matches!(role, Role::Known | Role::Unknown | Role::Advice)
            && columns
                .iter()
                .any(|head| crate::read::words::role(head) == role)
            && !both
            || columns.contains(&line.text);
        // Method and URI, and whatever else there is.
        let is_uri = |text: &str| ["URI", "URL"].contains(&text);
        let uri = is_uri(&line.text) && columns.last().is_some_and(|head| head.ends_with("Method"))
            || columns.last().is_some_and(|head| is_uri(head)) && is_title_like(&line.text);
        let described = columns
            .iter()
            .any(|head| crate::read::words::role(head) == Role::Description);
        // Behind a head stands a head or a name, and behind a name there may be a sentence.
        let sentence = lines
            .get(at + 1)
            .is_some_and(|next| next.text.ends_with('.') && next.text.split(' ').count() > 6);
        let row = described && (sentence || is_row(lines, &columns, at));
        if !(known || between || uri) || again || row {
            break;
        }
        columns.push(line.text.clone());
        at += 1;
    }
    (!columns.is_empty()).then_some(columns)
}

/// Whether a row begins in a line: a name, and a type or a yes or no where these belong.
pub(in crate::read) fn is_row(lines: &[Line], columns: &[String], at: usize) -> bool {
    let mut sure = false;
    for (offset, head) in columns.iter().enumerate().take(4) {
        let Some(line) = lines.get(at + offset).filter(|line| !line.bullet) else {
            return false;
        };
        match role(head) {
            Role::Name if name_score(&line.text) < 0.0 => return false,
            Role::Mandatory if mandatory_score(&line.text) < 4.0 => return false,
            Role::Type if type_score(&line.text) < 4.0 => return false,
            Role::Mandatory | Role::Type => sure = true,
            Role::Name => {}
            _ => break,
        }
    }
    sure
}

fn is_error(head: &str) -> bool {
    head.to_lowercase().contains("error")
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
