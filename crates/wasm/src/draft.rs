//! The draft as read, for showing it with its places marked.

use serde::Serialize;
use verslagtoets_core::Location;
use verslagtoets_read::draft::{BlockKind, Draft};

/// One block of a draft.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DraftBlock {
    /// What kind of block it is.
    #[serde(flatten)]
    pub kind: DraftBlockKind,
    /// Its text, white space collapsed, line breaks and hyphenation healed.
    pub text: String,
    /// Its place; the quote is the text, and the headings are the blocks above it.
    pub location: Location,
}

/// What a block is.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum DraftBlockKind {
    /// Running text.
    Paragraph,
    /// A heading.
    Heading {
        /// 1 is the outermost.
        level: u8,
    },
    /// An item of a list.
    Item {
        /// 0 is the outermost.
        depth: u8,
        /// Whether the list is numbered.
        ordered: bool,
    },
    /// A cell of a table. Cells come row by row; merged cells come once, at their first row and column.
    Cell {
        /// Number of the table in the draft, from 0.
        table: u32,
        /// Row, from 0.
        row: u32,
        /// First column, from 0.
        column: u32,
        /// Rows it covers, at least 1.
        row_span: u32,
        /// Columns it covers, at least 1.
        column_span: u32,
        /// Whether it is a heading of its row or column.
        header: bool,
    },
}

/// The blocks of a draft.
#[must_use]
pub fn blocks(draft: &Draft) -> Vec<DraftBlock> {
    let blocks = draft.blocks.iter().map(|block| DraftBlock {
        kind: (&block.kind).into(),
        text: block.text.as_str().to_owned(),
        location: Location { quote: None, ..draft.locate_all(block, &[]) },
    });
    blocks.collect()
}

impl From<&BlockKind> for DraftBlockKind {
    fn from(kind: &BlockKind) -> Self {
        match kind {
            BlockKind::Paragraph => Self::Paragraph,
            BlockKind::Heading { level, .. } => Self::Heading { level: *level },
            BlockKind::Item { depth, ordered } => Self::Item { depth: *depth, ordered: *ordered },
            BlockKind::Cell(cell) => Self::Cell {
                table: cell.table,
                row: cell.row,
                column: cell.column,
                row_span: cell.row_span,
                column_span: cell.column_span,
                header: cell.header,
            },
        }
    }
}
