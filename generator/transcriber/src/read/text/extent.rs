//! Part of reading text: where a table ends, and what stands below it.

use crate::read::block::RawRow;
use crate::read::text::TextReader;
use crate::read::text::caption::{Caption, is_row};
use crate::read::text::line::Line;
use crate::read::words::example;
use crate::read::words::scores::{mandatory_score, name_score};
use crate::read::words::titles::{caption_of, is_about_table, is_operation, is_tail, leads_to};
use crate::read::words::types::type_score;
use crate::read::words::{Role, is_title, label, role};

impl TextReader<'_> {
    pub(in crate::read) fn is_title(&self, at: usize) -> bool {
        let Some(line) = self.lines.get(at) else {
            return false;
        };
        let next = self.lines.get(at + 1);
        line.indent == 0
            && !line.bullet
            && line.gap
            && next.is_none_or(|next| {
                next.gap
                    || next.bullet
                    || caption_of(&next.text).is_some()
                    || example::begins(&next.text)
            })
            && (is_title(&line.text, self.tables == 0)
                || next.is_some_and(|next| is_operation(&line.text, &next.text)))
            // `Authorization`, `No`, `String` is a row.
            && (line.text.contains(' ')
                || next.is_none_or(|next| {
                    mandatory_score(&next.text) < 5.0 && type_score(&next.text) < 5.0
                }))
    }

    /// Whether a line stands where a row's description begins: `error_code`, `String`, `Error code`.
    fn is_description(&self, columns: &[String], at: usize) -> bool {
        let position = columns
            .iter()
            .position(|head| role(head) == Role::Description);
        let before = position.and_then(|position| columns.get(position.checked_sub(1)?));
        let above = at.checked_sub(1).and_then(|above| self.lines.get(above));
        let (Some(before), Some(above)) = (before, above.filter(|above| !above.bullet)) else {
            return false;
        };
        let fits = match role(before) {
            Role::Name => name_score(&above.text) >= 4.0,
            Role::Mandatory => mandatory_score(&above.text) >= 8.0,
            Role::Type => type_score(&above.text) >= 5.0,
            _ => false,
        };
        // Several words with capitals are a title all the same; so is what stands above a table or an example.
        let words = self.lines.get(at).into_iter();
        let mut words = words
            .flat_map(|line| line.text.split(' '))
            .skip(1)
            .peekable();
        let capital = |word: &str| word.starts_with(|c: char| c.is_ascii_uppercase());
        let single = words.peek().is_none();
        let title = if single {
            Caption::at(self.lines, at + 1).is_some()
        } else {
            words.all(capital)
        };
        let example = self
            .lines
            .get(at + 1)
            .is_some_and(|next| example::begins(&next.text));
        // `error_msg`, `String`, `Error Messages`.
        let name = position.and_then(|position| self.lines.get(at.checked_sub(position)?));
        let named = name.is_some_and(|name| {
            let word = |text: &str| text.split([' ', '_']).next().map(str::to_lowercase);
            let line = self.lines.get(at).and_then(|line| word(&line.text));
            name.text.contains('_') && word(&name.text) == line
        });
        // Below a title no label stands.
        let next = self.lines.get(at + 1);
        let labelled = next.is_some_and(|next| label(&next.text).is_some());
        fits && (!title && !example || named || labelled || is_row(self.lines, columns, at + 1))
    }

    /// Whether a row begins further down, before the next table.
    fn goes_on(&self, columns: &[String], from: usize) -> bool {
        const FAR: usize = 40;
        let lines = (from..from + FAR).take_while(|at| Caption::at(self.lines, *at).is_none());
        lines.into_iter().any(|at| is_row(self.lines, columns, at))
    }

    /// The first line that is not the table's any more.
    pub(in crate::read) fn end(&self, columns: &[String], from: usize, base: usize) -> usize {
        let mut at = from;
        while let Some(line) = self.lines.get(at) {
            if line.indent < base
                || self.is_title(at)
                    && !self.is_description(columns, at)
                    && !(["Example", "Examples"].contains(&line.text.as_str())
                        && self.goes_on(columns, at + 1))
                || Caption::at(self.lines, at).is_some_and(|caption| {
                    caption.text.is_some() || !is_row(self.lines, columns, at + 1)
                })
                || is_status_line(line)
            {
                break;
            }
            // An item of the list around the next table.
            let next = self.lines.get(at + 1);
            let listed = columns.last().map(|head| role(head)) != Some(Role::Mandatory);
            let numbered = next.and_then(|next| caption_of(&next.text));
            let leads = |number: &str| line.text.contains(&format!("Table {number}"));
            if line.bullet
                && (is_tail(&line.text)
                    || !listed && numbered.is_some_and(|(number, _)| leads(number))
                    || next.is_some_and(|next| next.indent > line.indent)
                        && Caption::at(self.lines, at + 1).is_some())
            {
                break;
            }
            if !line.bullet
                && line.gap
                && is_tail(&line.text)
                && next.is_some_and(|next| example::begins(&next.text))
            {
                break;
            }
            // A sentence about the next table.
            if line.indent == base
                && !line.bullet
                && (caption_of(&line.text).is_some_and(|(_, rest)| is_about_table(rest))
                    && (Caption::at(self.lines, at + 1).is_some() || self.is_title(at + 1))
                    || next.is_some_and(|next| leads_to(&line.text, &next.text)))
            {
                break;
            }
            at += 1;
        }
        // `Splitting by size:` is about what stands below.
        let last = at.checked_sub(1).filter(|last| *last > from);
        let leads = last
            .and_then(|last| self.lines.get(last))
            .is_some_and(|line| {
                line.indent == base
                    && !line.bullet
                    && line.gap
                    && line.text.ends_with(':')
                    && (line.text == "NOTE:" || Caption::at(self.lines, at).is_some())
            });
        at - usize::from(leads)
    }

    /// Whether an example of several lines begins in a line.
    fn is_long_code(&self, number: usize) -> bool {
        let at = self.lines.partition_point(|line| line.number < number);
        self.code_at_any(at)
            .is_some_and(|code| code.to - code.from > 2)
    }

    /// Cuts off what is written below the table, and tells the number of its first line.
    pub(in crate::read) fn tail(
        &self,
        columns: &[String],
        rows: &mut [RawRow],
        end: usize,
    ) -> Option<usize> {
        let codes = columns.first().is_some_and(|head| role(head) == Role::Code);
        let (last, others) = rows.split_last_mut()?;
        let plain = others
            .iter()
            .all(|row| row.cells.iter().all(|cell| cell.prose.len() < 2));
        let cell = last
            .cells
            .iter_mut()
            .rev()
            .find(|cell| !cell.prose.is_empty())?;
        // `For example:`, JSON, and then something else: the example is the description's.
        let table = Caption::at(self.lines, end).is_some();
        let inside = |index: usize| {
            let mut behind = cell.prose.iter().skip(index + 1);
            let behind = behind
                .any(|prose| !is_tail(&prose.text) && example::request_line(&prose.text).is_none());
            let above = index.checked_sub(1).and_then(|above| cell.prose.get(above));
            let begins = |marks: &[char]| {
                let prose = cell.prose.get(index);
                prose.is_some_and(|prose| prose.text.starts_with(marks))
            };
            // A member alone is no example of a message.
            begins(&['"'])
                || above.is_some_and(|above| above.text.ends_with(':') && !is_tail(&above.text))
                    && (behind || table)
                    && begins(&['{', '['])
        };
        let cut = cell
            .prose
            .iter()
            .enumerate()
            .skip(1)
            .find(|(index, prose)| {
                let text = &prose.text;
                let below = !prose.bullet && prose.depth == 0;
                below
                    && (is_tail(text)
                        || codes && plain && text.len() > 20
                        || caption_of(text).is_some_and(|(_, rest)| is_about_table(rest)))
                    || self.is_long_code(prose.line) && !inside(*index)
            });
        let cut = cut.map(|(index, _)| index)?;
        let number = cell.prose.get(cut)?.line;
        cell.prose.truncate(cut);
        Some(number)
    }
}

/// `Status code: 200`.
fn is_status_line(line: &Line) -> bool {
    !line.bullet && crate::read::words::titles::status_of(&line.text).is_some()
}

#[cfg(test)]
mod tests {

    use crate::read::block::Block;
    use crate::read::text::blocks;

    /// The last cell of the first table.
    fn last(below: &str) -> String {
        let text = format!(
            "T\n\nTable 1 X\n\nName\n\nType\n\nDescription\n\nid\n\nString\n\nAn ID.\n\n{below}"
        );
        let table = blocks(&text).into_iter().find_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        let row = table
            .and_then(|table| table.rows.last().cloned())
            .unwrap_or_default();
        row.cells
            .last()
            .map(crate::read::block::RawCell::lines)
            .unwrap_or_default()
    }

    #[test]
    fn titles_captions_and_examples_end_a_table() {
        for below in [
            "Status Codes\n\nSee there.",
            "Response Message Example\n\n{}",
            "Table 2 Y\n\nName\n\nType\n\nname\n\nString",
            "Status code: 400",
            "Example request\n\n{\n  \"a\": 1\n}",
            "Table 2 lists the values.\n\nTable 2 Y\n\nName\n\nType\n\nname\n\nString",
            "By size:\n\nTable 2 Y\n\nName\n\nType\n\nname\n\nString",
        ] {
            assert_eq!(last(below), "An ID.", "{below}");
        }
    }

    #[test]
    fn a_title_that_is_a_description_does_not() {
        assert_eq!(
            last("body\n\nString\n\nRequest Body\n\nname\n\nString\n\nName"),
            "Name"
        );
    }
}
