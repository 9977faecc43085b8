//! HTML: the rows and cells of one table, each cell as paragraphs.

use crate::read::block::{Block, RawCell, RawRow, RawTable};
use crate::read::reference_page::Prose;

/// A cell being read.
#[derive(Debug, Default)]
pub(in crate::read) struct OpenCell {
    pub(in crate::read) line: usize,
    pub(in crate::read) head: bool,
    pub(in crate::read) rows: usize,
    pub(in crate::read) columns: usize,
    pub(in crate::read) blocks: Vec<Block>,
    pub(in crate::read) links: Vec<String>,
}

#[derive(Debug, Default)]
pub(in crate::read) struct Row {
    pub(in crate::read) line: usize,
    pub(in crate::read) head: bool,
    pub(in crate::read) cells: Vec<Cell>,
}

#[derive(Clone, Debug, Default)]
pub(in crate::read) struct Cell {
    pub(in crate::read) blocks: Vec<Block>,
    pub(in crate::read) links: Vec<String>,
    pub(in crate::read) spanned: bool,
    /// Whether it is the continuation of the cell to its left.
    pub(in crate::read) widened: bool,
    pub(in crate::read) head: bool,
}

impl Row {
    pub(in crate::read) fn is_head(&self) -> bool {
        self.head || self.cells.iter().all(|cell| cell.head)
    }

    pub(in crate::read) fn texts(&self) -> Vec<String> {
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

    pub(in crate::read) fn finish(self, columns: usize) -> RawRow {
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
    pub(in crate::read) fn finish(self) -> RawCell {
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
                let text = crate::read::block::squeeze(&text);
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

/// A table's text in paragraphs, for one that stands inside of a cell.
fn flat(table: RawTable) -> Vec<Prose> {
    let line = table.line;
    let caption = table.caption.into_iter().map(|text| Prose {
        line,
        text,
        ..Prose::default()
    });
    // Without marks, the first row was taken for the heads, and may be a row like any other.
    let first = usize::from(!table.headed);
    let heads = table.columns.into_iter().map(|text| Prose {
        line,
        text,
        inner_row: Some(first),
        ..Prose::default()
    });
    let rows = table.rows.into_iter().enumerate();
    let cells = rows.flat_map(|(index, row)| {
        let cells = row.cells.into_iter().filter(|cell| !cell.spanned);
        cells.flat_map(|cell| cell.prose).map(move |prose| Prose {
            inner_row: Some(first + index + 1),
            ..prose
        })
    });
    caption
        .chain(heads)
        .chain(cells)
        .filter(|prose| !prose.text.is_empty())
        .collect()
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
