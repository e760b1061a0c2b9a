//! Blocks under construction, for the formats whose text keeps its way back to the source.

use super::limit::{MAX_BLOCKS, MAX_TEXT};
use crate::{
    draft::{Block, BlockKind, Look},
    sign::strip_bullet,
};

/// The blocks of a draft while a reader fills them.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    /// The blocks so far, in the order in which they were opened.
    pub(super) list: Vec<Block>,
    /// Bytes of text in them.
    size: usize,
    /// There was no room for all of it.
    full: bool,
}

/// A block that was opened, to put text into.
///
/// An item takes up text again after the items nested in it, so more than the last block can be filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BlockId(pub(super) usize);

/// What separates two stretches of text in one block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// The stretches are one running text.
    Blank,
    /// The stretches are lines of a cell.
    Line,
}

impl Blocks {
    /// Whether something found no room, so that nothing after it is read either.
    #[cfg(feature = "html")]
    pub(super) const fn is_full(&self) -> bool {
        self.full
    }

    /// Opens a block after all others; where there is no room for one, text for it goes nowhere.
    pub(super) fn open(&mut self, kind: BlockKind) -> BlockId {
        self.full |= self.list.len() >= MAX_BLOCKS;
        if self.full {
            return BlockId(usize::MAX);
        }
        self.list.push(Block { kind, ..Block::default() });
        BlockId(self.list.len() - 1)
    }

    /// The block itself.
    pub(super) fn get_mut(&mut self, id: BlockId) -> Option<&mut Block> {
        self.list.get_mut(id.0)
    }

    /// Appends `words`, which stand in the source from byte `source` on: white space collapsed, without the
    /// characters that are only hints for breaking a line.
    pub(super) fn push(&mut self, id: BlockId, words: &str, source: usize, look: Look) {
        let room = words.floor_char_boundary(MAX_TEXT.saturating_sub(self.size));
        self.full |= room < words.len();
        self.size += room;
        let words = words.get(..room).unwrap_or_default();
        let Some(block) = self.get_mut(id) else { return };
        if !words.trim().is_empty() {
            block.look = if block.text.is_empty() { look } else { common(block.look, look) };
        }
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

    /// The blocks that hold text, and all cells, so that rows keep their columns. Paragraphs with a typed bullet are items.
    pub(super) fn finish(self) -> Vec<Block> {
        let mut blocks = self.list;
        for block in &mut blocks {
            block.text.trim_end();
            let text = block.text.as_str();
            if block.kind == BlockKind::Paragraph
                && let Some(item) = strip_bullet(text)
            {
                let begins = text.len() - item.len();
                *block = block.piece(BlockKind::Item { depth: 0, ordered: false }, begins..text.len());
            }
        }
        blocks.retain(|block| !block.text.is_empty() || matches!(block.kind, BlockKind::Cell(_)));
        blocks
    }
}

/// What two stretches of one block have in common.
fn common(one: Look, other: Look) -> Look {
    let size = one.size.zip(other.size).map(|(one, other)| one.min(other));
    Look { bold: one.bold && other.bold, size }
}

/// Soft hyphen, zero-width space and byte order mark: invisible in running text.
const fn is_break_hint(char: char) -> bool {
    matches!(char, '\u{AD}' | '\u{200B}' | '\u{FEFF}')
}
