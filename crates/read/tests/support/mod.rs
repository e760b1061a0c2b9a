//! Shows drafts in a short notation and checks that their places are exact.

#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at what it does not expect")]

use verslagtoets_read::{
    Draft, Options, Reading,
    draft::{Block, BlockKind, HeadingBasis},
};

/// Reads a source that must be readable.
pub(crate) fn reading(source: &str, name: &str) -> Reading {
    verslagtoets_read::read(source.as_bytes(), &Options { name: Some(name), year: None }).expect("a draft")
}

/// The blocks of a source in short notation, with every place checked.
pub(crate) fn shown(source: &str, name: &str) -> Vec<String> {
    let draft = reading(source, name).draft;
    assert_places(&draft);
    draft.blocks.iter().map(show).collect()
}

/// A block in short notation: `h2 text`, `p text`, `** bold paragraph or heading by its looks`, `- item`,
/// `1. numbered`, `0:1,2 cell`.
pub(crate) fn show(block: &Block) -> String {
    let text = block.text.as_str();
    match block.kind {
        BlockKind::Paragraph if block.look.bold => format!("** {text}"),
        BlockKind::Paragraph => format!("p {text}"),
        BlockKind::Heading { basis: HeadingBasis::Inferred, .. } => format!("** {text}"),
        BlockKind::Heading { level, .. } => format!("h{level} {text}"),
        BlockKind::Item { depth, ordered } => {
            format!("{}{} {text}", "  ".repeat(depth.into()), if ordered { "1." } else { "-" })
        }
        BlockKind::Cell(cell) => {
            let spans = if (cell.row_span, cell.column_span) == (1, 1) {
                String::new()
            } else {
                format!("[{}x{}]", cell.row_span, cell.column_span)
            };
            let header = if cell.header { "#" } else { "" };
            format!("{}:{},{}{spans}{header} {text}", cell.table, cell.row, cell.column)
        }
    }
}

/// Every character of every block stands in the source where its text says, entities and gaps aside.
pub(crate) fn assert_places(draft: &Draft) {
    let source = draft.lines.as_ref().expect("lines").source();
    for block in &draft.blocks {
        for (at, char) in block.text.as_str().char_indices() {
            let range = block.text.source_range(at..at + char.len_utf8()).expect("a place");
            let written = source.get(range.clone()).unwrap_or_else(|| panic!("{range:?} splits a character"));
            let is_same = written.chars().eq([char]) || char.is_whitespace() || written.starts_with('&');
            assert!(is_same, "{char:?} of {:?} is {written:?}", block.text.as_str());
        }
    }
}

/// The notes of a source in English.
pub(crate) fn notes(source: &str, name: &str) -> Vec<String> {
    let notes = reading(source, name).notes;
    notes.iter().map(|note| note.message.render(verslagtoets_core::Lang::En)).collect()
}
