//! Markdown.

use crate::draft::{Block, Draft, LineIndex, Text};

/// Reads Markdown.
pub(super) fn read(source: String) -> Draft {
    let mut text = Text::default();
    text.push_collapsed(&source, 0);
    Draft { blocks: vec![Block { text, ..Block::default() }], lines: Some(LineIndex::new(source)), ..Draft::default() }
}

/// Whether a text without a telling name is Markdown: headings or tables in its notation.
pub(super) fn is_likely(bytes: &[u8]) -> bool {
    let is_heading = |line: &&[u8]| {
        let level = line.iter().take_while(|byte| **byte == b'#').count();
        (1..=6).contains(&level) && line.get(level) == Some(&b' ')
    };
    bytes.split(|byte| *byte == b'\n').filter(is_heading).nth(1).is_some()
}
