//! Blocks under construction, for the formats whose text keeps its way back to the source.

use crate::draft::{Block, BlockKind, Look};

/// The blocks of a draft while a reader fills them.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    blocks: Vec<Block>,
}

/// A block that was opened, to put text into.
///
/// An item takes up text again after the items nested in it, so more than the last block can be filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BlockId(usize);

/// What separates two stretches of text in one block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// The stretches are one running text.
    Blank,
    /// The stretches are lines of a cell.
    Line,
}

impl Blocks {
    /// Opens a block after all others.
    pub(super) fn open(&mut self, kind: BlockKind) -> BlockId {
        let look = Look { bold: true, size: None };
        self.blocks.push(Block { kind, look, ..Block::default() });
        BlockId(self.blocks.len() - 1)
    }

    /// The block itself.
    pub(super) fn get_mut(&mut self, id: BlockId) -> Option<&mut Block> {
        self.blocks.get_mut(id.0)
    }

    /// Appends `words`, which stand in the source from byte `source` on: white space collapsed, without the
    /// characters that are only hints for breaking a line.
    pub(super) fn push(&mut self, id: BlockId, words: &str, source: usize, bold: bool) {
        let Some(block) = self.get_mut(id) else { return };
        block.look.bold &= bold || words.trim().is_empty();
        let mut at = source;
        for part in words.split_inclusive(is_break_hint) {
            block.text.push_collapsed(part.trim_end_matches(is_break_hint), at);
            at += part.len();
        }
    }

    /// Separates what follows in a block from what it holds; the gap stands in the source at byte `source`.
    pub(super) fn gap(&mut self, id: BlockId, gap: Gap, source: usize) {
        let Some(block) = self.get_mut(id) else { return };
        match gap {
            Gap::Blank => block.text.push_collapsed(" ", source),
            Gap::Line => {
                block.text.trim_end();
                if !block.text.is_empty() {
                    block.text.push("\n", source);
                }
            }
        }
    }

    /// Number of blocks so far.
    pub(super) fn len(&self) -> usize {
        self.blocks.len()
    }

    /// Appends blocks that were taken out.
    pub(super) fn extend(&mut self, blocks: Vec<Block>) {
        self.blocks.extend(blocks);
    }

    /// Takes out the blocks from number `start` on.
    pub(super) fn split_off(&mut self, start: usize) -> Vec<Block> {
        self.blocks.split_off(start)
    }

    /// The blocks that hold text, and all cells, so that rows keep their columns.
    pub(super) fn finish(self) -> Vec<Block> {
        let mut blocks = self.blocks;
        for block in &mut blocks {
            block.text.trim_end();
            block.look.bold &= !block.text.is_empty();
        }
        blocks.retain(|block| !block.text.is_empty() || matches!(block.kind, BlockKind::Cell(_)));
        blocks
    }
}

/// Soft hyphen, zero-width space and byte order mark: invisible in running text.
const fn is_break_hint(char: char) -> bool {
    matches!(char, '\u{AD}' | '\u{200B}' | '\u{FEFF}')
}
