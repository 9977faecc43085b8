//! A page saved as flat text → blocks, with tables found by their captions and heads.
//!
//! Tables have no marks in it: a caption or the heads of the columns begin one; a title, the next caption or an outer
//! list ends it. One reader, with its rules for titles and ends in `title` and `extent`.

mod caption;
mod code;
mod extent;
mod heads;
mod line;
mod title;
mod width;

use crate::read::block::{Block, RawTable, squeeze};
use crate::read::reference_page::Prose;
use crate::read::tables::piece::{Evidence, Piece};
use crate::read::tables::rows;
use crate::read::text::caption::Caption;
use crate::read::text::code::Code;
use crate::read::text::line::{Line, lines};
use crate::read::words::request_line;
use crate::read::words::scores::name_score;
use crate::read::words::titles::caption_of;
use crate::read::words::{Role, role};

/// The blocks of a page.
pub(in crate::read) fn blocks(text: &str) -> Vec<Block> {
    let text = text.trim_start_matches('\u{feff}').replace('\u{a0}', " ");
    let source: Vec<&str> = text.lines().collect();
    let lines = lines(&source);
    let mut evidence = Evidence::default();
    for operation in lines
        .iter()
        .filter_map(|line| request_line::find(&line.text, line.number))
    {
        evidence
            .names
            .extend(request_line::placeholders(&operation.path));
    }
    let codes = code::find(&lines, &source);
    for line in codes
        .iter()
        .filter_map(|code| lines.get(code.from..code.to))
        .flatten()
    {
        evidence.names.extend(code::keys(&line.text));
    }
    for (index, line) in lines.iter().enumerate() {
        if let Some(caption) = Caption::at(&lines, index)
            && let [object] = caption.rest.split(' ').take(2).collect::<Vec<_>>()[..]
        {
            evidence.objects.insert(object.to_owned());
        } else if let Some((_, rest)) = caption_of(&line.text) {
            // `Table 4 tags parameters`.
            evidence.objects.extend(
                rest.split(' ')
                    .next()
                    .filter(|word| name_score(word) > 3.0)
                    .map(str::to_owned),
            );
        }
    }
    TextReader::of(&lines, &codes, &evidence).read()
}

pub(in crate::read) struct TextReader<'a> {
    pub(in crate::read) lines: &'a [Line],
    codes: &'a [Code],
    evidence: &'a Evidence,
    at: usize,
    next_code: usize,
    blocks: Vec<Block>,
    /// Whether the page's title was seen.
    titled: bool,
    /// Tables of parameters so far.
    pub(in crate::read) tables: usize,
}

impl<'a> TextReader<'a> {
    fn of(lines: &'a [Line], codes: &'a [Code], evidence: &'a Evidence) -> Self {
        Self {
            lines,
            codes,
            evidence,
            at: 0,
            next_code: 0,
            blocks: Vec::new(),
            titled: false,
            tables: 0,
        }
    }

    fn read(mut self) -> Vec<Block> {
        while let Some(line) = self.lines.get(self.at) {
            while self
                .codes
                .get(self.next_code)
                .is_some_and(|code| code.from < self.at)
            {
                self.next_code += 1;
            }
            if self.is_page_title(line) {
                self.titled = true;
                self.blocks.push(Block::Heading {
                    line: line.number,
                    level: 1,
                    text: line.text.clone(),
                    anchors: Vec::new(),
                });
                self.at += 1;
            } else if let Some(code) = self.code_at(self.at) {
                let (text, to) = (code.text.clone(), code.to);
                self.blocks.push(Block::Code {
                    line: line.number,
                    text,
                });
                self.at = to;
            } else if let Some(caption) = Caption::at(self.lines, self.at) {
                self.table(&caption);
            } else if self.is_title(self.at) {
                self.blocks.push(Block::Heading {
                    line: line.number,
                    level: 4,
                    text: line.text.clone(),
                    anchors: Vec::new(),
                });
                self.at += 1;
            } else {
                self.paragraph(line);
                self.at += 1;
            }
        }
        self.blocks
    }

    fn code_at(&self, at: usize) -> Option<&Code> {
        let codes = self.codes.get(self.next_code..).unwrap_or_default();
        codes
            .iter()
            .take_while(|code| code.from <= at)
            .find(|code| code.from == at)
    }

    /// The first line that is neither date nor navigation.
    fn is_page_title(&self, line: &Line) -> bool {
        !self.titled && !line.text.starts_with("Updated on ") && self.code_at(self.at).is_none()
    }

    fn paragraph(&mut self, line: &Line) {
        // A further paragraph of a list item stands below the item's text.
        let depth = if line.bullet {
            line.indent / 2
        } else {
            (line.indent / 2).saturating_sub(1)
        };
        self.blocks.push(Block::Prose(Prose {
            line: line.number,
            bullet: line.bullet,
            depth: depth.max(usize::from(line.bullet)),
            text: line.text.clone(),
            ..Prose::default()
        }));
    }

    fn table(&mut self, caption: &Caption) {
        let Some(first) = self.lines.get(self.at) else {
            return;
        };
        // In a table of values no label stands that could be a title.
        if caption.columns.iter().any(|head| role(head) == Role::Name) {
            self.tables += 1;
        }
        let from = caption.end;
        let base = self
            .lines
            .get(from.saturating_sub(1))
            .map_or(0, |line| line.indent);
        let end = self.end(&caption.columns, from, base);
        let pieces = self.pieces(from, end, base);
        let mut rows = rows::rows(&caption.columns, pieces, self.evidence);
        // What stands below the last row belongs to the page again.
        let last = self.tail(&caption.columns, &mut rows, end);
        self.at = last
            .and_then(|number| (from..end).find(|at| self.lines[*at].number >= number))
            .unwrap_or(end);
        self.blocks.push(Block::Table(RawTable {
            line: first.number,
            caption: caption.text.map(squeeze),
            columns: caption.columns.clone(),
            headed: true,
            rows,
            anchors: Vec::new(),
        }));
    }

    fn pieces(&self, from: usize, end: usize, base: usize) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut listed = false;
        let mut at = from;
        while let Some(line) = self.lines.get(at).filter(|_| at < end) {
            if let Some(code) = self.code_at_any(at).filter(|code| !self.is_spread(code)) {
                let text = squeeze(&code.text);
                pieces.push(Piece {
                    prose: Prose {
                        line: line.number,
                        text,
                        ..Prose::default()
                    },
                    gap: line.gap,
                    base: false,
                });
                at = code.to.max(at + 1);
                continue;
            }
            at += 1;
            let inner = line.indent.saturating_sub(base);
            if inner == 0 || line.bullet {
                listed = line.bullet;
            } else if !listed && let Some(last) = pieces.last_mut() {
                // Indented without a list: typed so, as code is.
                last.prose.text.push(' ');
                last.prose.text.push_str(&squeeze(&line.text));
                continue;
            }
            // A list inside of a list has its bullets where the outer list has its text.
            let lists = inner / 2 + usize::from(base > 0);
            let depth = match (line.bullet, inner) {
                (true, _) => lists.max(1),
                (false, 0) => 0,
                (false, _) => lists.saturating_sub(1),
            };
            pieces.push(Piece {
                prose: Prose {
                    line: line.number,
                    bullet: line.bullet,
                    depth,
                    text: squeeze(&line.text),
                    ..Prose::default()
                },
                gap: line.gap,
                base: inner == 0 && !line.bullet,
            });
        }
        pieces
    }

    /// Whether each line of an example is a paragraph: then it was written so.
    fn is_spread(&self, code: &Code) -> bool {
        let mut below = (code.from + 1..code.to).filter_map(|at| self.lines.get(at));
        code.to - code.from > 1 && below.all(|line| line.gap)
    }

    pub(in crate::read) fn code_at_any(&self, at: usize) -> Option<&Code> {
        let index = self.codes.partition_point(|code| code.from < at);
        self.codes.get(index).filter(|code| code.from == at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(text: &str) -> Vec<Vec<String>> {
        let tables = blocks(text).into_iter().filter_map(|block| match block {
            Block::Table(table) => {
                Some(table.rows.iter().map(|row| row.cells[0].inline()).collect())
            }
            _ => None,
        });
        tables.collect()
    }

    const HEAD: &str = "T\n\nTable 1 X\n\nName\n\nType\n\nDescription\n\n";

    #[test]
    fn rows_are_told_apart_without_marks() {
        let text = format!("{HEAD}id\n\nString\n\nAn ID.\n\n  • one\n\nsize\n\nInteger\n\nA size.");
        assert_eq!(columns(&text), [["id", "size"]]);
    }

    #[test]
    fn cells_without_empty_lines_are_cells_all_the_same() {
        let text =
            "T\n\nTable 1 X\nName\nType\nDescription\nid\nString\nAn ID.\nsize\nInteger\nA size.";
        assert_eq!(columns(text), [["id", "size"]]);
    }

    #[test]
    fn blocks_keep_the_page_s_order() {
        let found = blocks("Title\n\nURI\n\nGET /v1\n\n{\n}\n");
        assert!(matches!(
            &*found,
            [
                Block::Heading { level: 1, .. },
                Block::Heading { level: 4, .. },
                Block::Code { .. }
            ]
        ));
    }
}
