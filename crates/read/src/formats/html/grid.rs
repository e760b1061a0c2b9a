//! Rows and columns of a table with merged cells.

use crate::{
    draft::{BlockKind, Cell},
    formats::{
        blocks::{BlockId, Blocks},
        limit,
    },
};

const MAX_COLUMNS: usize = limit::MAX_COLUMNS as usize;

/// Rows that a cell can cover, as in browsers.
const MAX_ROWS: u32 = 65_534;

/// A table while its cells come in.
#[derive(Debug)]
pub(super) struct Grid {
    table: u32,
    /// The row under way; `None` before the first.
    row: Option<u32>,
    column: usize,
    /// For each column, the first row that no cell from above reaches into.
    free: Vec<u32>,
    /// Whether the rows under way head the table.
    pub(super) head: bool,
    /// Cells that cover more than one row.
    tall: Vec<BlockId>,
}

impl Grid {
    pub(super) const fn new(table: u32) -> Self {
        Self { table, row: None, column: 0, free: Vec::new(), head: false, tall: Vec::new() }
    }

    /// Begins the next row.
    pub(super) fn start_row(&mut self) {
        self.row = Some(self.row.map_or(0, |row| row + 1));
        self.column = 0;
    }

    /// Makes room beside the term of a list: a further definition stands below the one before it.
    pub(super) fn start_definition(&mut self) {
        if self.column > 1 {
            self.start_row();
            self.column = 1;
        }
    }

    /// Opens the block of the next cell, in the first columns of the row that are free.
    /// A span of 0 rows reaches to the end.
    pub(super) fn open(&mut self, rows: u32, columns: u32, header: bool, blocks: &mut Blocks) -> BlockId {
        let cell = self.place(rows, columns, header || self.head);
        let id = blocks.open(BlockKind::Cell(cell));
        if cell.row_span > 1 {
            self.tall.push(id);
        }
        id
    }

    fn place(&mut self, rows: u32, columns: u32, header: bool) -> Cell {
        if self.row.is_none() {
            self.start_row();
        }
        let row = self.row.unwrap_or_default();
        while self.free.get(self.column).is_some_and(|free| *free > row) {
            self.column += 1;
        }
        let first = self.column.min(MAX_COLUMNS - 1);
        let last = (first + columns.clamp(1, limit::MAX_COLUMNS) as usize).min(MAX_COLUMNS);
        let row_span = if rows == 0 { MAX_ROWS } else { rows.min(MAX_ROWS) };
        if self.free.len() < last {
            self.free.resize(last, 0);
        }
        for free in self.free.iter_mut().take(last).skip(first) {
            *free = row + row_span;
        }
        self.column = last;
        let (column, column_span) = (first as u32, (last - first) as u32);
        Cell { table: self.table, row, column, row_span, column_span, header }
    }

    /// Cuts the cells that reach below the last row.
    pub(super) fn finish(self, blocks: &mut Blocks) {
        let rows = self.row.map_or(0, |row| row + 1);
        for id in self.tall {
            if let Some(BlockKind::Cell(cell)) = blocks.get_mut(id).map(|block| &mut block.kind) {
                cell.row_span = cell.row_span.min(rows - cell.row);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_stand_beside_those_that_reach_down() {
        let mut grid = Grid::new(0);
        let at = |grid: &mut Grid, rows, columns| {
            let cell = grid.place(rows, columns, false);
            (cell.row, cell.column, cell.row_span, cell.column_span)
        };
        assert_eq!(at(&mut grid, 2, 1), (0, 0, 2, 1));
        assert_eq!(at(&mut grid, 1, 2), (0, 1, 1, 2));
        assert_eq!(at(&mut grid, 1, 9000), (0, 3, 1, 253));
        grid.start_row();
        let cell = grid.place(1, 1, true);
        assert_eq!((cell.row, cell.column, cell.header), (1, 1, true));
    }
}
