//! HTML: one table while it is read: captions, heads, cells, with `rowspan` and `colspan` filled in.

use crate::read::block::{Block, RawTable};
pub(in crate::read) use crate::read::html::cell::OpenCell;
use crate::read::html::cell::{Cell, Row};
use crate::read::words::is_head;

/// More columns than any page has; what spans more is a mistake.
const MAX_COLUMNS: usize = 64;
/// More rows than a cell ever reaches over.
const MAX_ROWS: usize = 100;

/// A table being read.
#[derive(Debug, Default)]
pub(in crate::read) struct Grid {
    line: usize,
    anchors: Vec<String>,
    caption: String,
    pub(in crate::read) in_caption: bool,
    /// Whether the rows at hand are heads.
    pub(in crate::read) head: bool,
    /// Open lists.
    pub(in crate::read) depth: usize,
    pub(in crate::read) cell: Option<OpenCell>,
    row: Option<Row>,
    rows: Vec<Row>,
    /// For each column the cell that reaches down into the next rows, and into how many.
    reaching: Vec<(usize, Cell)>,
    /// What stands in the table and in none of its cells.
    loose: Vec<Block>,
}

impl Grid {
    pub(in crate::read) fn new(line: usize, anchors: Vec<String>) -> Self {
        Self {
            line,
            anchors,
            ..Self::default()
        }
    }

    pub(in crate::read) fn add_caption(&mut self, text: &str) {
        if !self.caption.is_empty() {
            self.caption.push(' ');
        }
        self.caption.push_str(text);
    }

    pub(in crate::read) fn push(&mut self, block: Block) {
        match &mut self.cell {
            Some(cell) => cell.blocks.push(block),
            None => self.loose.push(block),
        }
    }

    pub(in crate::read) fn begin_row(&mut self, line: usize) {
        self.end_row();
        self.in_caption = false;
        self.row = Some(Row {
            line,
            head: self.head,
            ..Row::default()
        });
    }

    pub(in crate::read) fn begin_cell(&mut self, cell: OpenCell) {
        self.end_cell();
        self.depth = 0;
        self.in_caption = false;
        if self.row.is_none() {
            self.begin_row(cell.line);
        }
        self.cell = Some(cell);
    }

    pub(in crate::read) fn end_cell(&mut self) {
        self.depth = 0;
        let Some(open) = self.cell.take() else {
            return;
        };
        self.fill();
        let Some(row) = &mut self.row else {
            return;
        };
        let cell = Cell {
            blocks: open.blocks,
            links: open.links,
            head: open.head,
            ..Cell::default()
        };
        for index in 0..open.columns.clamp(1, MAX_COLUMNS) {
            let column = row.cells.len();
            if column >= MAX_COLUMNS {
                break;
            }
            let cell = if index == 0 {
                cell.clone()
            } else {
                Cell {
                    widened: true,
                    ..Cell::default()
                }
            };
            if open.rows > 1 {
                if self.reaching.len() <= column {
                    self.reaching.resize(column + 1, (0, Cell::default()));
                }
                self.reaching[column] = (
                    open.rows.min(MAX_ROWS) - 1,
                    Cell {
                        spanned: true,
                        ..cell.clone()
                    },
                );
            }
            row.cells.push(cell);
        }
    }

    /// Puts the cells that reach down from above where they belong.
    fn fill(&mut self) {
        let Some(row) = &mut self.row else {
            return;
        };
        while let Some((left, cell)) = self.reaching.get_mut(row.cells.len())
            && *left > 0
        {
            *left -= 1;
            row.cells.push(cell.clone());
        }
    }

    pub(in crate::read) fn end_row(&mut self) {
        self.end_cell();
        self.fill();
        if let Some(row) = self.row.take()
            && !row.cells.is_empty()
        {
            self.rows.push(row);
        }
    }

    /// The table, or its contents if it is there for the layout only.
    pub(in crate::read) fn finish(mut self) -> Result<RawTable, Vec<Block>> {
        self.end_row();
        let heads = self.rows.iter().take_while(|row| row.is_head()).count();
        let first = self.rows.first().map(Row::texts).unwrap_or_default();
        let known = first.first().is_some_and(|text| is_head(text)) && first.len() > 1;
        let structure = |block: &Block| !matches!(block, Block::Prose(_));
        let mut cells = self.rows.iter().flat_map(|row| &row.cells);
        if self.rows.is_empty()
            || heads == 0
                && !known
                && self.caption.is_empty()
                && (first.len() < 2 || cells.any(|cell| cell.blocks.iter().any(structure)))
        {
            let cells = self.rows.into_iter().flat_map(|row| row.cells);
            let blocks = cells
                .filter(|cell| !cell.spanned)
                .flat_map(|cell| cell.blocks);
            return Err(self.loose.into_iter().chain(blocks).collect());
        }
        // Without marks, the first row holds the heads. Of several rows of heads, the last has the columns.
        let headed = heads > 0 || known;
        let heads = heads.max(1);
        let columns = self.rows.get(heads - 1).map(Row::texts).unwrap_or_default();
        let rows = self
            .rows
            .into_iter()
            .skip(heads)
            .map(|row| row.finish(columns.len()));
        Ok(RawTable {
            line: self.line,
            caption: Some(self.caption).filter(|caption| !caption.is_empty()),
            rows: rows
                .filter(|row| {
                    row.cells
                        .iter()
                        .any(|cell| !cell.spanned && !cell.prose.is_empty())
                })
                .collect(),
            columns,
            headed,
            anchors: self.anchors,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::block::{RawCell, RawRow};
    use crate::read::reference_page::Prose;

    fn cell(rows: usize, columns: usize, text: &str) -> OpenCell {
        let prose = Prose {
            text: text.to_owned(),
            ..Prose::default()
        };
        OpenCell {
            rows,
            columns,
            blocks: vec![Block::Prose(prose)],
            ..OpenCell::default()
        }
    }

    fn table(rows: &[&[(usize, usize, &str)]]) -> RawTable {
        let mut grid = Grid::new(1, Vec::new());
        for cells in rows {
            grid.begin_row(1);
            for (rows, columns, text) in *cells {
                grid.begin_cell(cell(*rows, *columns, text));
                grid.end_cell();
            }
            grid.end_row();
        }
        grid.finish().unwrap_or_default()
    }

    fn texts(row: &RawRow) -> Vec<String> {
        row.cells.iter().map(RawCell::inline).collect()
    }

    #[test]
    fn a_cell_reaches_down_into_the_rows_below() {
        let table = table(&[
            &[(1, 1, "Name"), (1, 1, "Type")],
            &[(1, 1, "a"), (2, 1, "String")],
            &[(1, 1, "b")],
        ]);
        assert_eq!(table.columns, ["Name", "Type"]);
        assert_eq!(texts(&table.rows[1]), ["b", "String"]);
        assert!(table.rows[1].cells[1].spanned);
    }

    #[test]
    fn a_cell_over_all_columns_is_a_title() {
        let table = table(&[
            &[(1, 1, "Name"), (1, 1, "Type")],
            &[(1, 2, "More")],
            &[(1, 1, "a"), (1, 1, "String")],
        ]);
        let titles: Vec<bool> = table.rows.iter().map(|row| row.title).collect();
        assert_eq!(titles, [true, false]);
    }
}
