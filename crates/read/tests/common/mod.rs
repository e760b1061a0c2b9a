//! Packages built in tests, and drafts written down so that a test can be read.

#![allow(dead_code, unreachable_pub, missing_docs, clippy::unwrap_used, reason = "each test file uses its own part")]

use verslagtoets_core::{Lang, Note};
use verslagtoets_read::{
    Draft, Options, ReadError, Reading,
    draft::{BlockKind, HeadingBasis},
};

pub mod docx;
pub mod odt;

pub use verslagtoets_package::Zip;

/// Reads a file that can be read.
pub fn reading(bytes: &[u8]) -> Reading {
    verslagtoets_read::read(bytes, &Options::default()).unwrap()
}

/// The error of a file that cannot be read.
pub fn error(bytes: &[u8]) -> ReadError {
    verslagtoets_read::read(bytes, &Options::default()).unwrap_err()
}

/// The blocks of a file, one line each.
pub fn lines(bytes: &[u8]) -> Vec<String> {
    show(&reading(bytes).draft)
}

/// The notes on a file, in Dutch.
pub fn notes(bytes: &[u8]) -> Vec<String> {
    reading(bytes).notes.iter().map(said).collect()
}

/// A note in Dutch, with an exclamation mark where the draft was cut.
pub fn said(note: &Note) -> String {
    let mark = if note.cut { "! " } else { "" };
    format!("{mark}{}", note.message.render(Lang::Nl))
}

/// The blocks of a draft, one line each: `# heading`, `~# inferred heading`, `- item`, `1. numbered item`,
/// `[table row,column] cell` with the rows and columns it covers where those are more than one.
pub fn show(draft: &Draft) -> Vec<String> {
    let mark = |kind: &BlockKind| match kind {
        BlockKind::Paragraph => String::new(),
        BlockKind::Heading { level, basis } => {
            let inferred = if *basis == HeadingBasis::Inferred { "~" } else { "" };
            format!("{inferred}{} ", "#".repeat(usize::from(*level)))
        }
        BlockKind::Item { depth, ordered } => {
            format!("{}{} ", "  ".repeat(usize::from(*depth)), if *ordered { "1." } else { "-" })
        }
        BlockKind::Cell(cell) => {
            let span = match (cell.row_span, cell.column_span) {
                (1, 1) => String::new(),
                (rows, columns) => format!(" {rows}x{columns}"),
            };
            let header = if cell.header { " header" } else { "" };
            format!("[{} {},{}{span}{header}] ", cell.table, cell.row, cell.column)
        }
    };
    let text = |text: &str| text.replace('\n', " / ");
    draft.blocks.iter().map(|block| format!("{}{}", mark(&block.kind), text(block.text.as_str()))).collect()
}
