//! Tables drawn with signs in plain text, as pandoc and many editors write them: a grid of "+---+" and "|", or rows below
//! groups of dashes.

mod grid;
mod lines;
mod ruled;

use super::blocks::{Blocks, Gap};
use crate::{
    draft::{Block, BlockKind, Cell, Look},
    sign::strip_bullet,
};
use core::ops::Range;
use lines::Lines;
use std::borrow::Cow;

/// Columns of a drawn table at most.
const MOST_COLUMNS: usize = 60;

/// A drawn table.
pub(super) struct Drawn {
    /// Bytes of its lines.
    pub(super) range: Range<usize>,
    cells: Vec<DrawnCell>,
}

/// A cell of a drawn table.
struct DrawnCell {
    row: u32,
    column: u32,
    column_span: u32,
    header: bool,
    /// Bytes of its lines in the source, without the blanks around them.
    lines: Vec<Range<usize>>,
}

impl Drawn {
    /// Its cells as those of the table with a number; `is_markup` tells which bytes of the source are none of the text.
    pub(super) fn blocks(&self, source: &str, number: u32, is_markup: impl Fn(usize) -> bool) -> Vec<Block> {
        let mut blocks = Blocks::default();
        for cell in &self.cells {
            let DrawnCell { row, column, column_span, header, .. } = *cell;
            let id =
                blocks.open(BlockKind::Cell(Cell { table: number, row, column, row_span: 1, column_span, header }));
            for line in &cell.lines {
                let words = source.get(line.clone()).unwrap_or_default();
                let gap = if strip_bullet(words).is_some() { Gap::Line } else { Gap::Blank };
                blocks.gap(id, gap, line.start.saturating_sub(1));
                for (at, char) in words.char_indices().filter(|(at, _)| !is_markup(line.start + at)) {
                    blocks.push(
                        id,
                        words.get(at..at + char.len_utf8()).unwrap_or_default(),
                        line.start + at,
                        Look::default(),
                    );
                }
            }
        }
        blocks.finish()
    }
}

/// The drawn tables of a text, in order.
pub(super) fn tables(source: &str) -> Vec<Drawn> {
    let lines = Lines::new(source);
    let mut tables = Vec::new();
    let mut at = 0;
    while at < lines.kinds.len() {
        match grid::table(&lines, at).or_else(|| ruled::table(&lines, at)) {
            Some((cells, end)) => {
                tables.push(Drawn { range: lines.start(at)..lines.start(end), cells });
                at = end;
            }
            None => at += 1,
        }
    }
    tables
}

/// A text with blanks in place of drawn tables, so that all else stays where it is.
pub(super) fn without<'a>(source: &'a str, tables: &[Drawn]) -> Cow<'a, str> {
    if tables.is_empty() {
        return Cow::Borrowed(source);
    }
    let mut rest = String::with_capacity(source.len());
    let mut at = 0;
    for table in tables {
        rest.push_str(source.get(at..table.range.start).unwrap_or_default());
        let drawn = source.get(table.range.clone()).unwrap_or_default();
        rest.extend(drawn.bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { char::from(byte) } else { ' ' }));
        at = table.range.end;
    }
    rest.push_str(source.get(at..).unwrap_or_default());
    Cow::Owned(rest)
}

/// Puts the cells of drawn tables between the blocks of the rest, where they stand in the source. Each table is numbered
/// after those of the blocks.
pub(super) fn insert(blocks: &mut Vec<Block>, tables: &[Drawn], source: &str, is_markup: impl Fn(usize) -> bool) {
    let known = blocks.iter().filter_map(|block| match block.kind {
        BlockKind::Cell(cell) => Some(cell.table + 1),
        _ => None,
    });
    let numbers = known.max().unwrap_or_default()..;
    let mut rest = core::mem::take(blocks).into_iter().peekable();
    for (number, table) in numbers.zip(tables) {
        let start = |block: &Block| block.text.source_range(0..block.text.as_str().len()).map(|range| range.start);
        while let Some(block) = rest.next_if(|block| start(block).is_none_or(|start| start < table.range.start)) {
            blocks.push(block);
        }
        blocks.extend(table.blocks(source, number, &is_markup));
    }
    blocks.extend(rest);
}
