//! A whole report in one table: a column a part, a row or some rows a pillar.

use super::{goals::column_label, outline::is_content, tables::Table};
use crate::draft::{Block, BlockKind, Cell, Draft, HeadingBasis};
use core::ops::Range;
use verslagtoets_core::{
    framework::{KKFZ, PartKind},
    wording::{part_heading, pillar_heading},
};

/// Pillars and parts that such a table has at least.
const LEAST: usize = 2;

/// A table with the parts as columns.
struct Matrix<'a> {
    draft: &'a Draft,
    table: &'a Table,
    /// The row that names the parts.
    header: usize,
    /// The columns that open a part, with its kind.
    parts: Vec<(usize, PartKind)>,
}

/// The table's pillars and parts, pillar by pillar, as headings below `level` with what stands under them; `None` for other
/// tables.
pub(super) fn blocks(draft: &Draft, table: &Table, level: u8) -> Option<Vec<Block>> {
    let header = (0..table.rows).find(|row| table.spanning(*row).is_none())?;
    let mut matrix = Matrix { draft, table, header, parts: Vec::new() };
    for column in 0..table.columns {
        let words = matrix.words(header, column);
        // "Doel | Resultaat | Status" heads a table of goals.
        let about_goals = |kind: PartKind| kind != PartKind::Goals && column_label(words).is_some();
        let part =
            part_heading(words).filter(|part| is_content(part.kind) && part.extra <= 1 && !about_goals(part.kind));
        if let Some(part) = part.filter(|part| matrix.parts.iter().all(|(_, known)| *known != part.kind)) {
            matrix.parts.push((column, part.kind));
        }
    }
    let groups = matrix.groups();
    let pillars = groups.iter().filter(|group| group.is_pillar).count();
    if matrix.parts.len() < LEAST || pillars < LEAST {
        return None;
    }
    let mut blocks: Vec<Block> = (0..header).filter_map(|row| matrix.block(table.cell(row, 0)?)).cloned().collect();
    for group in &groups {
        matrix.unfold(group, level, &mut blocks);
    }
    Some(blocks)
}

/// Rows that belong together, and the cell that says to what.
struct Group {
    title: usize,
    rows: Range<usize>,
    is_pillar: bool,
}

impl<'a> Matrix<'a> {
    fn block(&self, index: usize) -> Option<&'a Block> {
        self.draft.blocks.get(index)
    }

    fn words(&self, row: usize, column: usize) -> &'a str {
        self.table.cell(row, column).and_then(|index| self.block(index)).map_or("", |block| block.text.as_str())
    }

    /// The rows below each pillar or other title over all columns, or beside a pillar in the first column.
    fn groups(&self) -> Vec<Group> {
        let names_pillar = |index: usize| {
            let words = self.block(index).map_or("", |block| block.text.as_str());
            pillar_heading(words, KKFZ.edition(None)).is_some()
        };
        let mut groups: Vec<Group> = Vec::new();
        for row in self.header + 1..self.table.rows {
            let spanning = self.table.spanning(row);
            let beside = self.table.cell(row, 0).filter(|cell| names_pillar(*cell));
            match (spanning.or(beside), groups.last_mut()) {
                (Some(title), Some(last)) if last.title == title => last.rows.end = row + 1,
                (Some(title), _) => {
                    let first = row + usize::from(spanning.is_some());
                    groups.push(Group { title, rows: first..row + 1, is_pillar: names_pillar(title) });
                }
                (None, Some(last)) => last.rows.end = row + 1,
                (None, None) => {}
            }
        }
        groups
    }

    fn unfold(&self, group: &Group, level: u8, blocks: &mut Vec<Block>) {
        let heading = |index: usize, below: u8| {
            let kind = BlockKind::Heading { level: level.saturating_add(below), basis: HeadingBasis::Inferred };
            Some(Block { kind, ..self.block(index)?.clone() })
        };
        blocks.extend(heading(group.title, 1));
        if !group.is_pillar {
            blocks.extend(
                self.cells(group, 0..self.table.columns).filter_map(|(_, _, index)| self.block(index)).cloned(),
            );
            return;
        }
        for (place, (column, kind)) in self.parts.iter().enumerate() {
            let end = self.parts.get(place + 1).map_or(self.table.columns, |(next, _)| *next);
            let from = if place == 0 { 0 } else { *column };
            let told: Vec<Block> = if *kind == PartKind::Goals {
                self.cells(group, *column..end).filter_map(|at| self.goal_cell(group, *column, at)).collect()
            } else {
                self.cells(group, from..end).filter_map(|(_, _, index)| self.text(index, group.title)).collect()
            };
            if told.iter().any(|block| !block.text.is_empty()) {
                blocks.extend(self.table.cell(self.header, *column).and_then(|index| heading(index, 2)));
                blocks.extend(told);
            }
        }
    }

    /// The cells of a group in some columns, each once, with the row and column where it begins.
    fn cells(&self, group: &Group, columns: Range<usize>) -> impl Iterator<Item = (usize, usize, usize)> {
        let mut seen: Vec<usize> = Vec::new();
        let places = group.rows.clone().flat_map(move |row| columns.clone().map(move |column| (row, column)));
        places.filter_map(move |(row, column)| {
            let index = self.table.cell(row, column).filter(|index| !seen.contains(index))?;
            seen.push(index);
            Some((row, column, index))
        })
    }

    fn text(&self, index: usize, title: usize) -> Option<Block> {
        let block = self.block(index).filter(|block| index != title && !block.text.is_empty())?;
        Some(Block { kind: BlockKind::Paragraph, ..block.clone() })
    }

    /// A cell of the goals or of a column beside them, as one of a table of goals.
    fn goal_cell(&self, group: &Group, first: usize, (row, column, index): (usize, usize, usize)) -> Option<Block> {
        let block = self.block(index)?;
        let BlockKind::Cell(cell) = block.kind else { return None };
        let (row, column) = ((row - group.rows.start) as u32, (column - first) as u32);
        Some(Block { kind: BlockKind::Cell(Cell { row, column, header: false, ..cell }), ..block.clone() })
    }
}
