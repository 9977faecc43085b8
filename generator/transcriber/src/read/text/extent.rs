//! Flat text: where a table ends, and which lines below its last row are not its.

use crate::read::block::RawRow;
use crate::read::text::TextReader;
use crate::read::text::caption::Caption;
use crate::read::text::heads::is_row;
use crate::read::text::line::Line;
use crate::read::words::example;
use crate::read::words::titles::{caption_of, is_about_table, is_tail, leads_to};
use crate::read::words::{Role, role};

impl TextReader<'_> {
    /// Whether a row begins further down, before the next table.
    fn goes_on(&self, columns: &[String], from: usize) -> bool {
        const FAR: usize = 40;
        let lines = (from..from + FAR).take_while(|at| Caption::at(self.lines, *at).is_none());
        lines.into_iter().any(|at| is_row(self.lines, columns, at))
    }

    /// The first line that is not the table's any more.
    pub(in crate::read) fn end(&self, columns: &[String], from: usize, base: usize) -> usize {
        let stops = |at: &usize| {
            let line = &self.lines[*at];
            let place = Place {
                columns,
                base,
                at: *at,
                line,
                next: self.lines.get(at + 1),
            };
            STOPS.iter().any(|stop| (stop.holds)(self, &place))
        };
        let end = (from..self.lines.len()).find(stops);
        let end = end.unwrap_or(self.lines.len().max(from));
        // `Splitting by size:` is about what stands below.
        let last = end.checked_sub(1).filter(|last| *last > from);
        let leads = last
            .and_then(|last| self.lines.get(last))
            .is_some_and(|line| {
                line.indent == base
                    && !line.bullet
                    && line.gap
                    && line.text.ends_with(':')
                    && (line.text == "NOTE:" || Caption::at(self.lines, end).is_some())
            });
        end - usize::from(leads)
    }

    fn is_caption(&self, at: usize) -> bool {
        Caption::at(self.lines, at).is_some()
    }

    fn is_title_below(&self, place: &Place<'_>) -> bool {
        let Place { columns, at, .. } = *place;
        let example = ["Example", "Examples"].contains(&place.line.text.as_str());
        self.is_title(at)
            && !self.is_description(columns, at)
            && !(example && self.goes_on(columns, at + 1))
    }

    fn is_next_table(&self, place: &Place<'_>) -> bool {
        let caption = Caption::at(self.lines, place.at);
        caption.is_some_and(|caption| {
            caption.text.is_some() || !is_row(self.lines, place.columns, place.at + 1)
        })
    }

    /// An item of the list around the next table.
    fn leads_from_list(&self, place: &Place<'_>) -> bool {
        let (line, next) = (place.line, place.next);
        // Where the last column says yes or no, no description has lists.
        let described = place.columns.last().map(|head| role(head)) != Some(Role::Mandatory);
        let numbered = next.and_then(|next| caption_of(&next.text));
        let names_it =
            numbered.is_some_and(|(number, _)| line.text.contains(&format!("Table {number}")));
        let around = next.is_some_and(|next| next.indent > line.indent);
        line.bullet && (!described && names_it || around && self.is_caption(place.at + 1))
    }

    /// A sentence about the next table.
    fn leads_to_table(&self, place: &Place<'_>) -> bool {
        let (line, next) = (place.line, place.next);
        let about = caption_of(&line.text).is_some_and(|(_, rest)| is_about_table(rest));
        let ends = self.is_caption(place.at + 1) || self.is_title(place.at + 1);
        line.indent == place.base
            && !line.bullet
            && (about && ends || next.is_some_and(|next| leads_to(&line.text, &next.text)))
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

/// A line of a table's text, or below it.
struct Place<'a> {
    columns: &'a [String],
    /// How far left the table stands.
    base: usize,
    at: usize,
    line: &'a Line,
    next: Option<&'a Line>,
}

/// What ends a table, with the example of a text below it.
struct Stop {
    holds: fn(&TextReader<'_>, &Place<'_>) -> bool,
    #[cfg_attr(not(test), expect(dead_code, reason = "a test runs every example"))]
    example: &'static str,
}

const STOPS: [Stop; 8] = [
    // The table stands in an item of a list, and the next item begins.
    Stop {
        holds: |_, place| place.line.indent < place.base,
        example: "Those of a shade.",
    },
    Stop {
        holds: |reader, place| reader.is_title_below(place),
        example: "Status Codes\n\nSee there.",
    },
    Stop {
        holds: |reader, place| reader.is_next_table(place),
        example: "Table 2 Y\n\nName\n\nType\n\nname\n\nString",
    },
    Stop {
        holds: |_, place| is_status_line(place.line),
        example: "Status code: 400",
    },
    // An item that is the title of an example.
    Stop {
        holds: |_, place| place.line.bullet && is_tail(&place.line.text),
        example: "  • Example request\n\n    {\n      \"a\": 1\n    }",
    },
    Stop {
        holds: |reader, place| reader.leads_from_list(place),
        example: "• Those of a lamp:\n\n  Table 2 Y\n\n  Name\n\n  Type\n\n  name\n\n  String",
    },
    // The title of an example, above it.
    Stop {
        holds: |_, place| {
            let line = place.line;
            let above = place.next.is_some_and(|next| example::begins(&next.text));
            !line.bullet && line.gap && is_tail(&line.text) && above
        },
        example: "Example normal response\n\n{\n  \"a\": 1\n}",
    },
    Stop {
        holds: |reader, place| reader.leads_to_table(place),
        example: "Table 2 lists the values.\n\nTable 2 Y\n\nName\n\nType\n\nname\n\nString",
    },
];

/// `Status code: 200`.
fn is_status_line(line: &Line) -> bool {
    !line.bullet && crate::read::words::titles::status_of(&line.text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::block::Block;
    use crate::read::tables::piece::Evidence;
    use crate::read::text::blocks;
    use crate::read::text::line::lines;

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
    fn every_rule_ends_a_table_in_its_example() {
        let columns = ["Name", "Type", "Description"].map(str::to_owned);
        for (index, stop) in STOPS.iter().enumerate() {
            // The first one's table stands in a list.
            let base = if index == 0 { 2 } else { 0 };
            if base == 0 {
                assert_eq!(last(stop.example), "An ID.", "{}", stop.example);
            }
            let text = format!("id\n\nString\n\nAn ID.\n\n{}", stop.example);
            let lines = lines(&text.lines().collect::<Vec<_>>());
            let evidence = Evidence::default();
            let reader = TextReader::of(&lines, &[], &evidence);
            let place = Place {
                columns: &columns,
                base,
                at: 3,
                line: &lines[3],
                next: lines.get(4),
            };
            assert!((stop.holds)(&reader, &place), "{}", stop.example);
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
