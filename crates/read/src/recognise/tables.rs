//! Tables: finding cells by row and column.

use crate::draft::{Block, BlockKind, Cell, Draft};
use std::collections::BTreeMap;

/// A table with its cells by row and column; a merged cell stands at each place that it covers.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// Number of rows.
    pub(super) rows: usize,
    /// Number of columns.
    pub(super) columns: usize,
    places: BTreeMap<(usize, usize), usize>,
}

/// Rows or columns that one merged cell may cover.
const MOST_SPAN: u32 = 200;

impl Table {
    /// The tables among `blocks`, in order.
    pub(super) fn all(draft: &Draft, blocks: &[usize]) -> Vec<Self> {
        let mut tables: Vec<(u32, Self)> = Vec::new();
        for index in blocks {
            let Some(Block { kind: BlockKind::Cell(cell), .. }) = draft.blocks.get(*index) else { continue };
            if tables.last().is_none_or(|(number, _)| *number != cell.table) {
                tables.push((cell.table, Self::default()));
            }
            if let Some((_, table)) = tables.last_mut() {
                table.add(*cell, *index);
            }
        }
        tables.into_iter().map(|(_, table)| table).collect()
    }

    fn add(&mut self, cell: Cell, index: usize) {
        for row in cell.row..cell.row.saturating_add(cell.row_span.clamp(1, MOST_SPAN)) {
            for column in cell.column..cell.column.saturating_add(cell.column_span.clamp(1, MOST_SPAN)) {
                self.places.entry((row as usize, column as usize)).or_insert(index);
            }
        }
        self.rows = self.rows.max(cell.row as usize + 1);
        self.columns = self.columns.max(cell.column as usize + 1);
    }

    /// Its cells in order, each once.
    pub(super) fn blocks(&self) -> Vec<usize> {
        let mut blocks: Vec<usize> = self.places.values().copied().collect();
        blocks.sort_unstable();
        blocks.dedup();
        blocks
    }

    /// The block of the cell that is a whole row of more columns: a title over the rows below it.
    pub(super) fn spanning(&self, row: usize) -> Option<usize> {
        let first = self.cell(row, 0)?;
        let spans = self.columns > 1 && (1..self.columns).all(|column| self.cell(row, column) == Some(first));
        spans.then_some(first)
    }

    /// The block of the only cell of a row that holds words, the first; formats without merged cells write titles so.
    fn alone(&self, draft: &Draft, row: usize) -> Option<usize> {
        let is_blank = |column: &usize| self.words(draft, row, *column).trim().is_empty();
        (self.columns > 1 && !is_blank(&0) && (1..self.columns).all(|column| is_blank(&column)))
            .then(|| self.cell(row, 0))
            .flatten()
    }

    /// The block of a title over the rows below it: a whole row, or the only words of one.
    pub(super) fn title(&self, draft: &Draft, row: usize) -> Option<usize> {
        self.title_if(draft, row, |_| true)
    }

    /// As [`Self::title`], where the only words of a row are a title if `is_title` says so of their block.
    pub(super) fn title_if(&self, draft: &Draft, row: usize, is_title: impl Fn(usize) -> bool) -> Option<usize> {
        self.spanning(row).or_else(|| self.alone(draft, row).filter(|cell| is_title(*cell)))
    }

    /// The words at a row and column; none where no cell stands.
    pub(super) fn words<'a>(&self, draft: &'a Draft, row: usize, column: usize) -> &'a str {
        self.cell(row, column).and_then(|index| draft.blocks.get(index)).map_or("", |block| block.text.as_str())
    }

    /// The block at a row and column.
    pub(super) fn cell(&self, row: usize, column: usize) -> Option<usize> {
        self.places.get(&(row, column)).copied()
    }
}
