//! Plain text, also text pulled out of a PDF: lines become headings, paragraphs and list items again.

mod assemble;
mod columns;
mod furniture;
mod heading;
mod heal;
mod levels;
mod line;
mod scattered;
mod weave;

use super::drawn;
use crate::draft::{Draft, LineIndex};

/// Reads plain text.
pub(super) fn read(source: String) -> Draft {
    let index = LineIndex::new(source);
    let source = index.source();
    let tables = drawn::tables(source);
    let rest = drawn::without(source, &tables);
    let mut page = line::Page::new(&rest);
    furniture::clear(&mut page);
    weave::unweave(&mut page);
    let mut blocks = assemble::blocks(&page);
    drawn::insert(&mut blocks, &tables, source, |_| false);
    let scattered = scattered::scattered(&blocks, &page.lines, &index);
    let notes = scattered::notes(&scattered).collect();
    Draft { blocks, notes, scattered, lines: Some(index), ..Draft::default() }
}
