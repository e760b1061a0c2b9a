//! Tables that fell apart on their way out of a PDF: the words that head their columns stand as lines of their own, and
//! which words are one cell cannot be told.

use super::line::Line;
use crate::{
    draft::{Block, BlockKind, LineIndex},
    recognise::column_label,
};
use core::ops::Range;
use verslagtoets_core::{
    Message, Note, Words,
    order::{put_in_order, rank},
};

const SCATTERED: Words = Words {
    nl: "Hier lijkt een tabel uit elkaar te zijn gevallen; doelen en datums eruit zijn onzeker. Controleer liever het \
         Word-bestand.",
    en: "A table seems to have fallen apart here; goals and dates in it are uncertain. Check the Word file instead.",
};

/// Lines between the heads of two columns at most.
const REACH: usize = 40;

/// A caution about the first such table.
pub(super) fn note(blocks: &[Block], lines: &[Line<'_>], index: &LineIndex) -> Option<Note> {
    let mut cells: Vec<Range<usize>> = blocks
        .iter()
        .filter(|block| matches!(block.kind, BlockKind::Cell(_)))
        .filter_map(|block| block.text.source_range(0..block.text.as_str().len()))
        .collect();
    put_in_order(&mut cells, |cell| rank(cell.start));
    let in_cell = |line: &Line<'_>| {
        let next = cells.partition_point(|cell| cell.end <= line.start);
        cells.get(next).is_some_and(|cell| cell.start <= line.start)
    };
    let label = |line: &Line<'_>| column_label(line.text).filter(|_| !in_cell(line));
    let mut goals: Option<(usize, &Line<'_>)> = None;
    for (at, line) in lines.iter().enumerate() {
        let Some(label) = label(line) else { continue };
        if label.opens_table() {
            goals = Some((at, line));
        } else if label.is_date()
            && let Some((_, first)) = goals.filter(|(first, _)| at - first <= REACH)
        {
            let place = first.start..first.start + first.text.len();
            return Some(Note::beside(Message::new(&SCATTERED), index.locate(place)));
        }
    }
    None
}
