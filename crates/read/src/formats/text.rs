//! Plain text.

use crate::draft::{Block, Draft, LineIndex, Text};

/// Reads plain text.
pub(super) fn read(source: String) -> Draft {
    let mut text = Text::default();
    text.push_collapsed(&source, 0);
    Draft { blocks: vec![Block { text, ..Block::default() }], lines: Some(LineIndex::new(source)), ..Draft::default() }
}
