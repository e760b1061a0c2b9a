//! Tables: finding cells by row and column, and unfolding tables that only lay out the page.

use crate::draft::{Block, BlockKind, Cell, Draft, HeadingBasis};
use std::collections::BTreeMap;
use verslagtoets_core::{
    framework::PartKind,
    wording::{part_heading, states_part, states_pillar},
};

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

    /// Its cells, each as often as it covers a place.
    pub(super) fn blocks(&self) -> impl Iterator<Item = usize> {
        self.places.values().copied()
    }

    /// The block of the cell that is a whole row of more columns: a title over the rows below it.
    pub(super) fn spanning(&self, row: usize) -> Option<usize> {
        let first = self.cell(row, 0)?;
        let spans = self.columns > 1 && (1..self.columns).all(|column| self.cell(row, column) == Some(first));
        spans.then_some(first)
    }

    /// The block at a row and column.
    pub(super) fn cell(&self, row: usize, column: usize) -> Option<usize> {
        self.places.get(&(row, column)).copied()
    }
}

/// Turns tables that only lay out the page into headings and paragraphs: rows whose first cell names a part
/// ("Terugblik | tekst"), or a pillar over one column. A title in the first row of other tables becomes a heading over them.
pub(super) fn unfold(draft: &mut Draft) {
    let cells: Vec<usize> = (0..draft.blocks.len())
        .filter(|index| matches!(draft.blocks.get(*index).map(|block| &block.kind), Some(BlockKind::Cell(_))))
        .collect();
    let mut unfolded: BTreeMap<usize, Vec<Block>> = BTreeMap::new();
    let mut levels = Levels::default();
    let mut next = 0;
    for table in Table::all(draft, &cells) {
        let Some(first) = table.cell(0, 0) else { continue };
        draft.blocks.iter().take(first).skip(next).for_each(|block| levels.pass(block));
        next = first;
        let cells = || table.places.values().filter_map(|index| Some((*index, draft.blocks.get(*index)?)));
        if is_layout(draft, &table) {
            unfolded.extend(cells().map(|(index, block)| (index, lines(block, levels.last))));
        } else if let Some(level) = title(draft, &table, levels) {
            unfolded.extend(cells().map(|(index, block)| (index, vec![below_title(block, level)])));
        }
    }
    if unfolded.is_empty() {
        return;
    }
    let blocks = core::mem::take(&mut draft.blocks);
    draft.blocks = blocks
        .into_iter()
        .enumerate()
        .flat_map(|(index, block)| unfolded.remove(&index).unwrap_or_else(|| vec![block]))
        .collect();
}

/// Whether the first cells of at least two rows name a part or pillar, and no row is only such names.
fn is_layout(draft: &Draft, table: &Table) -> bool {
    let words = |row, column| {
        table.cell(row, column).and_then(|index| draft.blocks.get(index)).map_or("", |block| block.text.as_str())
    };
    let named =
        (0..table.rows).filter(|row| opens(words(*row, 0).lines().next().unwrap_or_default()).is_some()).count();
    let mut heads: Vec<usize> = (0..table.columns).filter_map(|column| table.cell(0, column)).collect();
    heads.dedup();
    let opens_part = |head: &&usize| draft.blocks.get(**head).is_some_and(|block| opens(block.text.as_str()).is_some());
    let header = heads.iter().filter(opens_part).count();
    let long = (0..table.rows).any(|row| (0..table.columns).any(|column| words(row, column).len() > 120));
    table.columns <= 2 && named >= 2 && named * 3 >= table.rows && header < 2 && (long || named >= 3)
}

/// The levels of the headings above a table.
#[derive(Debug, Clone, Copy)]
struct Levels {
    /// Of the last one.
    last: u8,
    /// Of the parts of pillars.
    part: u8,
}

impl Default for Levels {
    fn default() -> Self {
        Self { last: 1, part: 2 }
    }
}

impl Levels {
    fn pass(&mut self, block: &Block) {
        let BlockKind::Heading { level, .. } = block.kind else { return };
        self.last = level;
        if states_part(block.text.as_str()) {
            self.part = level;
        } else if level < self.part {
            self.part = level.saturating_add(1);
        }
    }
}

/// The level of what the first row names, where it is one cell over all columns: a pillar or a part.
fn title(draft: &Draft, table: &Table, levels: Levels) -> Option<u8> {
    let first = table.spanning(0).filter(|first| table.cell(1, 0).is_some_and(|below| below != *first))?;
    let text = draft.blocks.get(first)?.text.as_str();
    let beside_pillars = levels.part.saturating_sub(1).max(1);
    if states_pillar(text) {
        return Some(beside_pillars);
    }
    let part = part_heading(text).filter(|part| part.sure && part.extra <= 1)?;
    Some(if part.kind == PartKind::KeyFigures { beside_pillars } else { levels.part })
}

/// A cell of a table whose first row, its title, becomes a heading.
fn below_title(block: &Block, level: u8) -> Block {
    let kind = match block.kind {
        BlockKind::Cell(cell) if cell.row > 0 => BlockKind::Cell(Cell { row: cell.row - 1, ..cell }),
        _ => BlockKind::Heading { level, basis: HeadingBasis::Inferred },
    };
    Block { kind, ..block.clone() }
}

/// The level below the pillar (1) or the part (2) that a line opens.
fn opens(line: &str) -> Option<u8> {
    if line.split_whitespace().count() > 9 {
        return None;
    }
    if states_pillar(line) {
        return Some(1);
    }
    part_heading(line).filter(|part| part.extra <= 1).map(|_| 2)
}

/// The lines of a cell as blocks.
fn lines(block: &Block, level: u8) -> Vec<Block> {
    let text = block.text.as_str();
    let mut at = 0;
    let mut blocks = Vec::new();
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        let start = at + line.len() - line.trim_start().len();
        at += line.len();
        if trimmed.is_empty() {
            continue;
        }
        let bullet = trimmed.strip_prefix(['•', '-', '–', '▪', '*', '·']).map(str::trim_start);
        let begins = start + bullet.map_or(0, |rest| trimmed.len() - rest.len());
        let kind = match (opens(trimmed), bullet) {
            (Some(below), _) => {
                BlockKind::Heading { level: level.saturating_add(below), basis: HeadingBasis::Inferred }
            }
            (None, Some(_)) => BlockKind::Item { depth: 0, ordered: false },
            (None, None) => BlockKind::Paragraph,
        };
        blocks.push(Block { kind, text: block.text.slice(begins..start + trimmed.len()), ..block.clone() });
    }
    blocks
}
