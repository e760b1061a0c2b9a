//! Tables and columns that fell apart on their way out of a PDF: the words that head them stand as lines of their own,
//! and which words are one cell cannot be told.

use super::{line::Line, weave::GUTTER};
use crate::{
    draft::{Block, BlockKind, LineIndex},
    recognise::{ColumnLabel, column_label},
};
use core::ops::Range;
use verslagtoets_core::{
    Message, Note, Words,
    framework::PartKind,
    order::{put_in_order, rank},
    report::Scattered,
    wording::part_heading,
};

const PARTS: Words = Words {
    nl: "Hier lijken kolommen of een tabel uit elkaar te zijn gevallen; onderdelen, doelen en datums zijn onzeker. \
         Controleer liever het Word-bestand.",
    en: "Columns or a table seem to have fallen apart here; parts, goals and dates are uncertain. Check the Word file \
         instead.",
};
const FIGURES: Words = Words {
    nl: "Hier lijkt een tabel met kengetallen of indicatoren uit elkaar te zijn gevallen; de cijfers zijn onzeker. \
         Controleer liever het Word-bestand.",
    en: "A table of key figures or indicators seems to have fallen apart here; the figures are uncertain. Check the Word \
         file instead.",
};

/// The first places where columns or tables fell apart.
pub(super) fn scattered(blocks: &[Block], lines: &[Line<'_>], index: &LineIndex) -> Scattered {
    let [goals, figures] = tables(blocks, lines);
    let parts = columns(blocks).and_then(source).or(goals);
    let [parts, figures] = [parts, figures].map(|place| place.map(|place| index.locate(place)));
    Scattered { parts, figures }
}

/// The cautions.
pub(super) fn notes(scattered: &Scattered) -> impl Iterator<Item = Note> {
    let said = [(&PARTS, &scattered.parts), (&FIGURES, &scattered.figures)];
    said.into_iter().filter_map(|(words, place)| Some(Note::beside(Message::new(words), place.clone()?)))
}

fn source(block: &Block) -> Option<Range<usize>> {
    block.text.source_range(0..block.text.as_str().len())
}

/// The heads of columns that hold the parts of a pillar: its three headings, one right after the other, and their
/// texts behind the last.
fn columns(blocks: &[Block]) -> Option<&Block> {
    /// One may be a pillar of which the last part only was written.
    const LEAST: usize = 2;
    let parts = [PartKind::GeneralPicture, PartKind::Retrospective, PartKind::Goals];
    let heads = |window: &&[Block]| {
        let [headings @ .., text] = window else { return false };
        let kinds = || headings.iter().map(|heading| part_heading(heading.text.as_str()).map(|part| part.kind));
        !text.is_heading()
            && headings.iter().all(Block::is_heading)
            && parts.iter().all(|kind| kinds().any(|found| found == Some(*kind)))
    };
    let mut found = blocks.windows(parts.len() + 1).filter(heads);
    let first = found.next()?.first();
    first.filter(|_| found.nth(LEAST - 2).is_some())
}

/// Where the first table of goals and the first of figures fell apart: at a line that heads their first column and is
/// followed, within reach, by one that heads another.
fn tables(blocks: &[Block], lines: &[Line<'_>]) -> [Option<Range<usize>>; 2] {
    /// Lines between the two at most.
    const REACH: usize = 40;
    /// Signs of a line in a cell, less than.
    const WIDEST_CELL: usize = 70;
    type Heads = fn(ColumnLabel) -> bool;
    let heads: [(Heads, Heads); 2] =
        [(ColumnLabel::opens_goals, ColumnLabel::is_date), (ColumnLabel::is_row, ColumnLabel::is_figure)];
    let mut cells: Vec<Range<usize>> =
        blocks.iter().filter(|block| matches!(block.kind, BlockKind::Cell(_))).filter_map(source).collect();
    put_in_order(&mut cells, |cell| rank(cell.start));
    let in_cell = |line: &Line<'_>| {
        let next = cells.partition_point(|cell| cell.end <= line.start);
        cells.get(next).is_some_and(|cell| cell.start <= line.start)
    };
    let mut opened: [Option<usize>; 2] = [None; 2];
    let mut found = [None, None];
    for (at, line) in lines.iter().enumerate() {
        // A sentence or a row that is whole stands in no cell.
        if line.text.chars().count() >= WIDEST_CELL || line.text.contains(GUTTER) {
            opened = [None; 2];
        }
        let Some(label) = column_label(line.text).filter(|_| !in_cell(line)) else { continue };
        for (((first, other), opened), found) in heads.iter().zip(&mut opened).zip(&mut found) {
            let head =
                opened.filter(|opened| other(label) && at - opened <= REACH).and_then(|opened| lines.get(opened));
            if let Some(head) = head.filter(|_| found.is_none()) {
                *found = Some(head.start..head.start + head.text.len());
            }
            if first(label) {
                *opened = Some(at);
            }
        }
    }
    found
}
