//! Tables that lay out a page: their cells hold headings with text below them, so that they are text and no data.

use super::content::Mark;
use crate::draft::{Block, BlockKind};
use std::collections::{BTreeMap, BTreeSet};

/// What the lines of cells are by themselves: for a block, the bytes of its text at which headings and items begin.
#[derive(Debug, Default)]
pub(super) struct CellLines {
    begins: BTreeMap<usize, Vec<(usize, BlockKind)>>,
}

impl CellLines {
    /// Says that a heading or item begins on the next line of a cell.
    pub(super) fn begin(&mut self, index: usize, cell: &Block, kind: BlockKind) {
        let length = cell.text.as_str().len();
        let at = if length == 0 || cell.text.as_str().ends_with('\n') { length } else { length + 1 };
        self.begins.entry(index).or_default().push((at, kind));
    }

    /// The blocks, with the cells of tables that lay out a page as the headings, items and paragraphs in them.
    pub(super) fn unfold(&self, blocks: Vec<Block>, marks: Vec<Mark>) -> (Vec<Block>, Vec<Mark>) {
        let pages = self.pages(&blocks);
        if pages.is_empty() {
            return (blocks, marks);
        }
        let marked = blocks.into_iter().zip(marks).enumerate();
        let unfolded = marked.flat_map(|(index, (block, mark))| {
            let is_page = table(&block).is_some_and(|table| pages.contains(&table));
            let parts = if is_page { self.lines(index, &block) } else { vec![block] };
            parts.into_iter().map(move |part| (part, mark))
        });
        unfolded.unzip()
    }

    /// The tables in which at least half of the cells with text are pieces of a page.
    fn pages(&self, blocks: &[Block]) -> BTreeSet<u32> {
        let mut counts: BTreeMap<u32, (usize, usize)> = BTreeMap::new();
        if self.begins.is_empty() {
            return BTreeSet::new();
        }
        for (index, block) in blocks.iter().enumerate().filter(|(_, block)| !block.text.is_empty()) {
            if let Some(table) = table(block) {
                let (pieces, cells) = counts.entry(table).or_default();
                *pieces += usize::from(self.is_piece(index, block));
                *cells += 1;
            }
        }
        counts
            .into_iter()
            .filter(|(_, (pieces, cells))| *pieces > 0 && pieces * 2 >= *cells)
            .map(|(id, _)| id)
            .collect()
    }

    /// Whether a cell holds a heading with something other than a heading after it.
    fn is_piece(&self, index: usize, block: &Block) -> bool {
        let mut lines = self.kinds(index, block).skip_while(|(kind, _)| !is_heading(kind));
        self.begins.contains_key(&index) && lines.any(|(kind, _)| !is_heading(&kind))
    }

    /// The lines of a cell, with what each is.
    fn kinds<'b>(
        &self,
        index: usize,
        block: &'b Block,
    ) -> impl Iterator<Item = (BlockKind, core::ops::Range<usize>)> + use<'_, 'b> {
        let begins = self.begins.get(&index);
        let mut end = 0;
        block.text.as_str().split_inclusive('\n').map(move |line| {
            let start = end;
            end += line.len();
            let kind = begins.and_then(|begins| begins.iter().rfind(|(at, _)| *at == start));
            (kind.map(|(_, kind)| kind.clone()).unwrap_or_default(), start..start + line.trim_end().len())
        })
    }

    fn lines(&self, index: usize, block: &Block) -> Vec<Block> {
        let lines = self.kinds(index, block).filter(|(_, range)| !range.is_empty());
        lines.map(|(kind, range)| block.piece(kind, range)).collect()
    }
}

fn table(block: &Block) -> Option<u32> {
    match block.kind {
        BlockKind::Cell(cell) => Some(cell.table),
        _ => None,
    }
}

fn is_heading(kind: &BlockKind) -> bool {
    matches!(kind, BlockKind::Heading { .. })
}
