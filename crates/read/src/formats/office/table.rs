//! A table while its rows come in.

use crate::{
    draft::{Block, BlockKind, Cell, Look, Origin, Text},
    formats::limit::MAX_COLUMNS,
};
use std::collections::BTreeMap;

/// Most copies that one repeated row or cell makes.
const MAX_COPIES: u32 = 64;

/// How much of its table a cell covers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    /// Columns it covers.
    pub(crate) columns: u32,
    /// Rows it covers, where the cell itself says so.
    pub(crate) rows: u32,
    /// It goes on from the cell above it.
    pub(crate) continues: bool,
    /// Columns from here to the next cell: fewer than it covers where the covered ones are written out.
    pub(crate) step: u32,
}

/// A cell while its paragraphs come in.
#[derive(Debug)]
pub(super) struct OpenCell {
    pub(super) span: Span,
    pub(super) content: Vec<Content>,
    /// Number of its first paragraph.
    pub(super) number: u32,
}

/// What stands in a cell.
#[derive(Debug, Clone)]
pub(super) enum Content {
    /// A paragraph of the cell.
    Own(Block),
    /// Something with blocks of its own: a table or a text box in the cell.
    Nested(Block),
}

/// A table in the making.
#[derive(Debug, Default)]
pub(crate) struct Table {
    number: u32,
    row: u32,
    column: u32,
    header: bool,
    dropped: bool,
    cells: Vec<Placed>,
    /// Where the cells of the row begin.
    row_start: usize,
    /// Which cell was the last at a column.
    latest: BTreeMap<u32, usize>,
}

/// A cell at its place.
#[derive(Debug, Clone)]
struct Placed {
    cell: Cell,
    number: u32,
    content: Vec<Content>,
}

impl Default for Span {
    fn default() -> Self {
        Self { columns: 1, rows: 1, continues: false, step: 1 }
    }
}

impl Table {
    pub(super) fn new(number: u32) -> Self {
        Self { number, ..Self::default() }
    }

    pub(super) fn open_row(&mut self, header: bool) {
        self.column = 0;
        self.header = header;
        self.dropped = false;
        self.row_start = self.cells.len();
    }

    /// Marks the open row as a heading of its columns.
    pub(crate) fn mark_header(&mut self) {
        self.header = true;
    }

    /// The open row does not count.
    pub(crate) fn drop_row(&mut self) {
        self.dropped = true;
    }

    /// Leaves columns of the row without a cell.
    pub(crate) fn skip_columns(&mut self, columns: u32) {
        self.column = self.column.saturating_add(columns).min(MAX_COLUMNS - 1);
    }

    /// Puts a cell in the row, as often as it says.
    pub(super) fn add(&mut self, open: OpenCell, times: u32, room: usize) -> Made {
        let step = open.span.step.max(1);
        if open.span.continues
            && let Some(above) = self.latest.get(&self.column).and_then(|index| self.cells.get_mut(*index))
        {
            let rows = self.row.saturating_sub(above.cell.row).saturating_add(1);
            above.cell.row_span = rows.max(above.cell.row_span);
            above.content.extend(open.content);
            self.skip_columns(step);
            return Made { blocks: 0, complete: true };
        }
        let weight = weight(&open.content);
        let copies = if room == 0 { 0 } else { copies(times, room / weight).max(1) };
        let complete = copies == times || open.content.is_empty();
        for _ in 0..copies {
            let cell = Cell {
                table: self.number,
                row: self.row,
                column: self.column,
                row_span: open.span.rows.max(1),
                column_span: open.span.columns.clamp(1, MAX_COLUMNS - self.column),
                header: self.header,
            };
            self.latest.insert(self.column, self.cells.len());
            self.cells.push(Placed { cell, number: open.number, content: open.content.clone() });
            self.skip_columns(step);
        }
        self.skip_columns(step.saturating_mul(times - copies));
        // The paragraphs of the first copy were counted when they were read.
        Made { blocks: 1 + weight * copies.saturating_sub(1) as usize, complete }
    }

    /// Ends the row and repeats it, as often as it says.
    pub(super) fn close_row(&mut self, times: u32, room: usize) -> Made {
        if self.dropped {
            self.cells.truncate(self.row_start);
            self.latest.retain(|_, index| *index < self.row_start);
            return Made { blocks: 0, complete: true };
        }
        let row = self.row_start..self.cells.len();
        let cells = self.cells.get(row.clone()).unwrap_or_default();
        let weight = cells.iter().map(|placed| weight(&placed.content)).sum::<usize>().max(1);
        let empty = cells.iter().all(|placed| placed.content.is_empty());
        let copies = copies(times - 1, room / weight);
        for copy in 1..=copies {
            let at = self.row.saturating_add(copy);
            self.cells.extend_from_within(row.clone());
            for placed in self.cells.iter_mut().rev().take(row.len()) {
                placed.cell.row = at;
            }
        }
        self.row = self.row.saturating_add(copies + 1);
        Made { blocks: weight * copies as usize, complete: copies == times - 1 || empty }
    }

    /// The blocks of the table. A table of one cell is a box around text, and one whose cells are mostly pieces of a
    /// page lays it out: their paragraphs stay what they are.
    pub(super) fn into_blocks(self) -> Vec<Block> {
        let pieces = self.cells.iter().filter(|placed| placed.is_piece()).count();
        let cells = self.cells.iter().filter(|placed| !placed.content.is_empty()).count();
        if self.cells.len() == 1 || (pieces > 0 && pieces * 2 >= cells) {
            return self.cells.into_iter().flat_map(|placed| placed.content).map(Content::into_block).collect();
        }
        self.cells.into_iter().flat_map(Placed::into_blocks).collect()
    }
}

/// What adding to a table made.
#[derive(Debug, Clone, Copy)]
pub(super) struct Made {
    /// Room it took, in blocks.
    pub(super) blocks: usize,
    /// Whether there was room for all of it.
    pub(super) complete: bool,
}

/// Text that takes the room of a block.
const BYTES_A_BLOCK: usize = 64;

/// Room that a cell takes, in blocks.
fn weight(content: &[Content]) -> usize {
    let text = |content: &Content| match content {
        Content::Own(block) | Content::Nested(block) => block.text.as_str().len(),
    };
    1 + content.iter().map(|content| 1 + text(content) / BYTES_A_BLOCK).sum::<usize>()
}

fn copies(times: u32, room: usize) -> u32 {
    times.min(MAX_COPIES).min(u32::try_from(room).unwrap_or(u32::MAX))
}

impl Content {
    pub(super) fn into_block(self) -> Block {
        match self {
            Self::Own(block) | Self::Nested(block) => block,
        }
    }
}

impl Placed {
    /// Whether the cell holds a heading with something other than a heading after it.
    fn is_piece(&self) -> bool {
        let is_heading = |content: &&Content| matches!(content, Content::Own(block) if block.is_heading());
        self.content.iter().skip_while(|content| !is_heading(content)).any(|content| !is_heading(&content))
    }

    /// The cell with its paragraphs as lines, then what lies nested in it.
    fn into_blocks(self) -> Vec<Block> {
        let mut lines = Vec::new();
        let mut nested = Vec::new();
        for content in self.content {
            match content {
                Content::Own(block) => lines.push(block),
                Content::Nested(block) => nested.push(block),
            }
        }
        let text = lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
        let longest = lines.iter().max_by_key(|line| line.text.as_str().len());
        let look = Look {
            bold: !lines.is_empty() && lines.iter().all(|line| line.look.bold),
            size: longest.and_then(|line| line.look.size),
        };
        let cell = Block {
            kind: BlockKind::Cell(self.cell),
            text: Text::plain(text),
            origin: Origin::Paragraph(self.number),
            look,
        };
        core::iter::once(cell).chain(nested).collect()
    }
}
