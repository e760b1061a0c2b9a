//! Which blocks of a page are its content.

use super::stack::Region;
use crate::{
    draft::{Block, BlockKind},
    formats::left_out::Tally,
};

/// What decides whether a block is part of the content.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub(super) region: Region,
    /// All of its text is links to places on the page.
    pub(super) jumps: bool,
}

/// The blocks in the best region that the page has; those elsewhere on the page are counted in `outside`.
///
/// A region without text is none: some pages keep an empty `<main>`.
pub(super) fn content(blocks: Vec<Block>, marks: Vec<Mark>, outside: &mut Tally) -> Vec<Block> {
    let marked: Vec<_> = blocks.into_iter().zip(marks).filter(|(block, mark)| is_content(block, *mark)).collect();
    let with_text = marked.iter().filter(|(block, _)| !block.text.is_empty());
    let best = with_text.map(|(_, mark)| mark.region).max().unwrap_or_default();
    let mut content = Vec::with_capacity(marked.len());
    for (block, mark) in marked {
        if mark.region == best {
            content.push(block);
        } else if let Some(range) = block.text.source_range(0..block.text.as_str().len()) {
            outside.add(range);
        }
    }
    content
}

/// Items and paragraphs that only link to places on the page are its table of contents.
fn is_content(block: &Block, mark: Mark) -> bool {
    match block.kind {
        BlockKind::Cell(_) | BlockKind::Heading { .. } => true,
        BlockKind::Paragraph | BlockKind::Item { .. } => !block.text.is_empty() && !mark.jumps,
    }
}
