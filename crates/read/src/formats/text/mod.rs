//! Plain text, also text pulled out of a PDF: lines become headings, paragraphs and list items again.

mod assemble;
mod columns;
mod furniture;
mod heading;
mod heal;
mod line;
mod weave;

use crate::draft::{Draft, LineIndex};

/// Reads plain text.
pub(super) fn read(source: String) -> Draft {
    let mut page = line::Page::new(&source);
    furniture::clear(&mut page);
    weave::unweave(&mut page);
    let blocks = assemble::blocks(&page);
    Draft { blocks, lines: Some(LineIndex::new(source)), ..Draft::default() }
}
