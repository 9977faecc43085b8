//! Part of reading HTML: rows and cells of a table, from blocks to paragraphs.

use super::Prose;
use super::block::{Block, RawCell, RawRow};
use super::html::flat;

/// A cell being read.
#[derive(Debug, Default)]
pub(super) struct OpenCell {
    pub(super) line: usize,
    pub(super) head: bool,
    pub(super) rows: usize,
    pub(super) columns: usize,
    pub(super) blocks: Vec<Block>,
    pub(super) links: Vec<String>,
}

#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) head: bool,
    pub(super) cells: Vec<Cell>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    pub(super) blocks: Vec<Block>,
    pub(super) links: Vec<String>,
    pub(super) spanned: bool,
    /// Whether it is the continuation of the cell to its left.
    pub(super) widened: bool,
    pub(super) head: bool,
}

impl Row {
    pub(super) fn is_head(&self) -> bool {
        self.head || self.cells.iter().all(|cell| cell.head)
    }

    pub(super) fn texts(&self) -> Vec<String> {
        let cells = self.cells.iter().filter(|cell| !cell.widened);
        cells
            .map(|cell| {
                RawCell {
                    prose: prose(cell.blocks.clone()),
                    ..RawCell::default()
                }
                .inline()
            })
            .collect()
    }

    pub(super) fn finish(self, columns: usize) -> RawRow {
        let title = columns > 1
            && self.cells.len() >= columns
            && self.cells.iter().skip(1).all(|cell| cell.widened);
        let mut cells: Vec<RawCell> = self.cells.into_iter().map(Cell::finish).collect();
        cells.resize_with(columns.max(1), RawCell::default);
        RawRow {
            line: self.line,
            title,
            cells,
        }
    }
}

impl Cell {
    pub(super) fn finish(self) -> RawCell {
        RawCell {
            prose: prose(self.blocks),
            links: self.links,
            spanned: self.spanned,
        }
    }
}

/// The paragraphs of a cell.
fn prose(blocks: Vec<Block>) -> Vec<Prose> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::Prose(prose) => all.push(prose),
            Block::Heading { line, text, .. } => all.push(Prose {
                line,
                text,
                ..Prose::default()
            }),
            Block::Code { line, text } => {
                let text = super::block::squeeze(&text);
                all.push(Prose {
                    line,
                    text,
                    ..Prose::default()
                });
            }
            Block::Table(table) => all.extend(flat(table)),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(text: &str) -> Block {
        let text = text.to_owned();
        Block::Code { line: 1, text }
    }

    #[test]
    fn rows_have_as_many_cells_as_there_are_columns() {
        let cell = Cell {
            blocks: vec![block("a\n  b")],
            ..Cell::default()
        };
        let row = Row {
            cells: vec![cell],
            ..Row::default()
        };
        assert_eq!(row.texts(), ["a b"]);
        let row = row.finish(3);
        assert_eq!((row.cells.len(), row.title), (3, false));
        assert_eq!(row.cells[0].lines(), "a b");
    }

    #[test]
    fn a_row_of_heads_is_known_by_its_cells() {
        let head = Cell {
            head: true,
            ..Cell::default()
        };
        let row = |cells| Row {
            cells,
            ..Row::default()
        };
        assert!(row(vec![head.clone(), head.clone()]).is_head());
        assert!(!row(vec![head, Cell::default()]).is_head());
    }
}
