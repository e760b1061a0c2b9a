//! Pillars in a table with a column a part: a whole report, a row or some rows a pillar; or one pillar below its heading.

use super::{
    goals::{column_label, heads_look_back},
    outline::is_content,
    tables::Table,
};
use crate::{
    dates::years,
    draft::{Block, BlockKind, Cell, Draft, HeadingBasis},
};
use core::ops::Range;
use verslagtoets_core::{
    framework::{KKFZ, PartKind},
    wording::{part_heading, pillar_heading},
};

/// Pillars and parts that such a table has at least.
const LEAST: usize = 2;

/// Bytes of a part's name at most: it comes back under each pillar.
const LONGEST_HEAD: usize = 120;

/// A table with the parts as columns.
struct Matrix<'a> {
    draft: &'a Draft,
    table: &'a Table,
    /// The row that names the parts.
    header: usize,
    /// The columns that open a part, with its kind.
    parts: Vec<(usize, PartKind)>,
}

/// The table's pillars and parts, pillar by pillar, as headings below `level` with what stands under them; without pillars,
/// the parts of the one that the table stands right `inside`. `None` for other tables.
pub(super) fn blocks(draft: &Draft, table: &Table, level: u8, inside: bool) -> Option<Vec<Block>> {
    let header = (0..table.rows).find(|row| table.title(draft, *row).is_none())?;
    let mut matrix = Matrix { draft, table, header, parts: Vec::new() };
    matrix.parts = matrix.by_year().unwrap_or_else(|| matrix.by_name());
    let mut groups = matrix.groups();
    let pillars = groups.iter().filter(|group| group.is_pillar).count();
    if pillars == 0 && inside {
        groups = vec![Group { title: None, rows: header + 1..table.rows, is_pillar: true }];
    }
    if matrix.parts.len() < LEAST || groups.is_empty() || pillars < LEAST && !(pillars == 0 && inside) {
        return None;
    }
    let mut placed = Placed { draft, seen: vec![false; draft.blocks.len()], blocks: Vec::new() };
    let first = groups.first().map_or(table.rows, |group| group.rows.start);
    for index in matrix.cells(header, 0..table.columns) {
        placed.skip(index);
    }
    if let Some(title) = groups.first()?.title {
        placed.skip(title);
    }
    for index in (0..first).flat_map(|row| matrix.cells(row, 0..table.columns)) {
        placed.add(index, BlockKind::Paragraph);
    }
    for group in &groups {
        matrix.unfold(group, level, &mut placed);
    }
    Some(placed.blocks)
}

/// The blocks so far, each cell of the table once.
struct Placed<'a> {
    draft: &'a Draft,
    seen: Vec<bool>,
    blocks: Vec<Block>,
}

impl Placed<'_> {
    /// Marks a cell as placed; gives whether it was not.
    fn skip(&mut self, index: usize) -> bool {
        self.seen.get_mut(index).is_some_and(|seen| !core::mem::replace(seen, true))
    }

    /// Adds a cell with words, where it was not placed before.
    fn add(&mut self, index: usize, kind: BlockKind) {
        if self.skip(index) {
            self.repeat(index, kind);
        }
    }

    /// Adds a cell with words, also where it was placed before.
    fn repeat(&mut self, index: usize, kind: BlockKind) {
        if let Some(block) = self.draft.blocks.get(index).filter(|block| !block.text.is_empty()) {
            self.blocks.push(Block { kind, ..block.clone() });
        }
    }
}

/// Rows that belong together, and the cell that says to what.
struct Group {
    title: Option<usize>,
    rows: Range<usize>,
    is_pillar: bool,
}

impl<'a> Matrix<'a> {
    fn block(&self, index: usize) -> Option<&'a Block> {
        self.draft.blocks.get(index)
    }

    /// The columns whose heads name parts; "Doel | Resultaat | Status" heads a table of goals.
    fn by_name(&self) -> Vec<(usize, PartKind)> {
        let mut parts: Vec<(usize, PartKind)> = Vec::new();
        for column in 0..self.table.columns {
            let words = self.head(column);
            let about_goals = |kind: PartKind| kind != PartKind::Goals && column_label(words).is_some();
            let part =
                part_heading(words).filter(|part| is_content(part.kind) && part.extra <= 1 && !about_goals(part.kind));
            if let Some(part) = part.filter(|part| parts.iter().all(|(_, known)| *known != part.kind)) {
                parts.push((column, part.kind));
            }
        }
        parts
    }

    /// The goals of one year with what became of them before those of the next: "Doel 2024 | Resultaat | Doel 2025".
    fn by_year(&self) -> Option<Vec<(usize, PartKind)>> {
        let goals = (0..self.table.columns).filter_map(|column| {
            let part = part_heading(self.head(column)).filter(|part| part.kind == PartKind::Goals)?;
            let year = years(self.head(column)).into_iter().max()?;
            (part.extra <= 1).then_some((column, year))
        });
        let goals: Vec<(usize, i32)> = goals.collect();
        let (first, last) = (goals.first()?, goals.last()?);
        // Only what is told of the earlier ones makes them those of last year.
        let told = (first.0 + 1..last.0).any(|column| heads_look_back(self.head(column)));
        (told && first.1 < last.1).then(|| vec![(first.0, PartKind::Retrospective), (last.0, PartKind::Goals)])
    }

    /// What heads a column, if it is not too long for a name.
    fn head(&self, column: usize) -> &'a str {
        let words = self.table.words(self.draft, self.header, column);
        if words.len() > LONGEST_HEAD { "" } else { words }
    }

    /// The rows below each pillar or other title over all columns, or beside a pillar in the first column.
    fn groups(&self) -> Vec<Group> {
        let names_pillar = |index: usize| {
            let words = self.block(index).map_or("", |block| block.text.as_str());
            pillar_heading(words, KKFZ.edition(None)).is_some()
        };
        let mut groups: Vec<Group> = Vec::new();
        for row in self.header + 1..self.table.rows {
            let spanning = self.table.title_if(self.draft, row, names_pillar);
            let beside = self.table.cell(row, 0).filter(|cell| names_pillar(*cell));
            match (spanning.or(beside), groups.last_mut()) {
                (Some(title), Some(last)) if last.title == Some(title) => last.rows.end = row + 1,
                (Some(title), _) => {
                    let first = row + usize::from(spanning.is_some());
                    groups.push(Group { title: Some(title), rows: first..row + 1, is_pillar: names_pillar(title) });
                }
                (None, Some(last)) => last.rows.end = row + 1,
                (None, None) => {}
            }
        }
        groups
    }

    fn unfold(&self, group: &Group, mut level: u8, placed: &mut Placed<'_>) {
        let heading = |level: u8| BlockKind::Heading { level: level.saturating_add(1), basis: HeadingBasis::Inferred };
        if let Some(title) = group.title {
            placed.skip(title);
            placed.repeat(title, heading(level));
            level = level.saturating_add(1);
        }
        let rows = || group.rows.clone();
        if !group.is_pillar {
            for index in rows().flat_map(|row| self.cells(row, 0..self.table.columns)) {
                placed.add(index, self.block(index).map(|block| block.kind.clone()).unwrap_or_default());
            }
            return;
        }
        let before = self.parts.first().map_or(0, |(column, _)| *column);
        for (place, (column, kind)) in self.parts.iter().enumerate() {
            let end = self.parts.get(place + 1).map_or(self.table.columns, |(next, _)| *next);
            let start = placed.blocks.len();
            if let Some(head) = self.table.cell(self.header, *column) {
                placed.repeat(head, heading(level));
            }
            let opened = placed.blocks.len();
            if place == 0 {
                rows()
                    .flat_map(|row| self.cells(row, 0..before))
                    .for_each(|index| placed.add(index, BlockKind::Paragraph));
            }
            for index in rows().flat_map(|row| self.cells(row, *column..end)) {
                let kind = if *kind == PartKind::Goals { self.goal_cell(group, *column, index) } else { None };
                placed.add(index, kind.unwrap_or_default());
            }
            if placed.blocks.len() == opened {
                placed.blocks.truncate(start);
            } else if *kind == PartKind::Goals {
                let told = placed.blocks.split_off(opened);
                for head in self.cells(self.header, column + 1..end) {
                    placed.repeat(head, self.goal_cell(group, *column, head).unwrap_or_default());
                }
                placed.blocks.extend(told);
            }
        }
    }

    /// The cells of a row in some columns.
    fn cells(&self, row: usize, columns: Range<usize>) -> impl Iterator<Item = usize> {
        columns.filter_map(move |column| self.table.cell(row, column))
    }

    /// A cell of the goals or of a column beside them, as one of a table of goals below a row of heads.
    fn goal_cell(&self, group: &Group, first: usize, index: usize) -> Option<BlockKind> {
        let BlockKind::Cell(cell) = self.block(index)?.kind else { return None };
        let row = (cell.row + 1).saturating_sub(group.rows.start as u32);
        Some(BlockKind::Cell(Cell { row, column: cell.column.saturating_sub(first as u32), header: false, ..cell }))
    }
}
