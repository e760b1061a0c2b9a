//! Tables that lay out the page: their cells are the headings, paragraphs and goals that they hold.

use super::{goals::column_label, matrix, tables::Table};
use crate::draft::{Block, BlockKind, Cell, Draft, HeadingBasis};
use core::ops::Range;
use std::collections::BTreeMap;
use verslagtoets_core::{
    framework::{KKFZ, PartKind},
    wording::{indicators_named, part_heading, pillar_heading, states_part, states_pillar},
};

/// Turns tables that only lay out the page into headings and what stands under them: rows whose first cell names a part
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
        let layout = Layout { draft, table: &table };
        if layout.is_one() {
            layout.unfold(levels.last, &mut unfolded);
        } else if let Some(blocks) = matrix::blocks(draft, &table, levels.last, levels.in_pillar) {
            unfolded.extend(table.blocks().into_iter().map(|index| (index, Vec::new())));
            unfolded.insert(first, blocks);
        } else if let Some(level) = title(draft, &table, levels) {
            let cells = table.blocks().into_iter().filter_map(|index| Some((index, draft.blocks.get(index)?)));
            unfolded.extend(cells.map(|(index, block)| (index, vec![below_title(block, level)])));
        }
    }
    if !unfolded.is_empty() {
        draft.replace(|index, _| unfolded.remove(&index));
    }
}

/// A table that may lay out the page.
struct Layout<'a> {
    draft: &'a Draft,
    table: &'a Table,
}

/// Columns beside the one that names the parts, at most.
const MOST_BESIDE: usize = 3;

impl Layout<'_> {
    fn block(&self, index: usize) -> Option<&Block> {
        self.draft.blocks.get(index)
    }

    fn words(&self, row: usize, column: usize) -> &str {
        self.table.words(self.draft, row, column)
    }

    /// Whether the first cells of at least two rows name a part or pillar, and no row is only such names.
    fn is_one(&self) -> bool {
        let groups = self.groups();
        let named = groups
            .iter()
            .filter(|group| opens(self.words(group.first, 0).lines().next().unwrap_or_default()).is_some());
        let named = named.count();
        let opens_part = |head: &usize| self.block(*head).is_some_and(|block| opens(block.text.as_str()).is_some());
        let parts_beside = !self.has_heads() && self.cells(0..1).into_iter().filter(opens_part).count() > 1;
        let is_long = |row: usize| (0..self.table.columns).any(|column| self.words(row, column).len() > 120);
        let enough = if self.table.columns <= 2 { named * 3 >= groups.len() } else { named * 3 >= groups.len() * 2 };
        self.table.columns <= 1 + MOST_BESIDE
            && named >= 2
            && enough
            && !parts_beside
            && column_label(self.words(0, 0)).is_none_or(|label| !label.is_pillar())
            && (named >= 3 || named == groups.len() || (0..self.table.rows).any(is_long))
    }

    /// The rows that one first cell stands beside; one without words goes on with the cell above it.
    fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for row in 0..self.table.rows {
            let goes_on = self.words(row, 0).trim().is_empty()
                || row > 0 && self.table.cell(row, 0) == self.table.cell(row - 1, 0);
            match groups.last_mut().filter(|_| goes_on) {
                Some(group) => group.end = row + 1,
                None => groups.push(Group { first: row, end: row + 1 }),
            }
        }
        groups
    }

    fn unfold(&self, level: u8, unfolded: &mut BTreeMap<usize, Vec<Block>>) {
        for group in self.groups() {
            let cells = self.cells(group.first..group.end);
            let first = self.table.cell(group.first, 0);
            let heads = group.first == 0 && self.has_heads();
            let is_goals = part_heading(self.words(group.first, 0)).is_some_and(|part| part.kind == PartKind::Goals);
            let beside = cells.iter().filter(|cell| Some(**cell) != first).count();
            let keeps_rows = is_goals && (beside > 1 || group.end - group.first > 1);
            for index in cells {
                let Some(block) = self.block(index) else { continue };
                let parts = match block.kind {
                    _ if heads => Vec::new(),
                    BlockKind::Cell(cell) if keeps_rows && Some(index) != first => vec![group.goal_cell(block, cell)],
                    _ => lines(block, level),
                };
                unfolded.entry(index).or_insert(parts);
            }
        }
    }

    /// The cells of some rows, each once.
    fn cells(&self, rows: Range<usize>) -> Vec<usize> {
        let columns = |row: usize| (0..self.table.columns).filter_map(move |column| self.table.cell(row, column));
        let mut cells: Vec<usize> = rows.flat_map(columns).collect();
        cells.sort_unstable();
        cells.dedup();
        cells
    }

    /// Whether the first row only says what the columns hold: "Onderdeel | Toelichting | Planning".
    fn has_heads(&self) -> bool {
        let says_column =
            |head: usize| self.block(head).is_some_and(|block| column_label(block.text.as_str()).is_some());
        self.table.columns > 2 && self.cells(0..1).into_iter().all(says_column)
    }
}

/// The rows from `first` up to `end`.
#[derive(Debug, Clone, Copy)]
struct Group {
    first: usize,
    end: usize,
}

impl Group {
    /// A cell beside the name of the goals, as one of a table of goals.
    fn goal_cell(self, block: &Block, cell: Cell) -> Block {
        let row = cell.row.saturating_sub(self.first as u32);
        let kind = BlockKind::Cell(Cell { row, column: cell.column.saturating_sub(1), header: false, ..cell });
        Block { kind, ..block.clone() }
    }
}

/// The levels of the headings above a table.
#[derive(Debug, Clone, Copy)]
struct Levels {
    /// Of the last one.
    last: u8,
    /// Of the parts of pillars.
    part: u8,
    /// The last heading opens a pillar.
    in_pillar: bool,
}

impl Default for Levels {
    fn default() -> Self {
        Self { last: 1, part: 2, in_pillar: false }
    }
}

impl Levels {
    fn pass(&mut self, block: &Block) {
        let BlockKind::Heading { level, .. } = block.kind else { return };
        self.last = level;
        self.in_pillar = pillar_heading(block.text.as_str(), KKFZ.edition(None)).is_some();
        if states_part(block.text.as_str()) {
            self.part = level;
        } else if level < self.part {
            self.part = level.saturating_add(1);
        }
    }
}

/// The level of what the first row names, where it is one cell over all columns: a pillar or a part.
fn title(draft: &Draft, table: &Table, levels: Levels) -> Option<u8> {
    let first = table.title(draft, 0).filter(|first| table.cell(1, 0).is_some_and(|below| below != *first))?;
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

/// The level below the pillar (1) or the part (2) that a line opens. One indicator of the three is a row of their table.
fn opens(line: &str) -> Option<u8> {
    if line.split_whitespace().count() > 9 {
        return None;
    }
    if states_pillar(line) {
        return Some(1);
    }
    let is_indicator = || !indicators_named(line, KKFZ.edition(None)).is_empty();
    part_heading(line).filter(|part| part.extra <= 1 && !is_indicator()).map(|_| 2)
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
        blocks.push(block.piece(kind, begins..start + trimmed.len()));
    }
    blocks
}
