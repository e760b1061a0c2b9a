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
    let parts = columns(blocks)
        .and_then(source)
        .or_else(|| table(blocks, lines, ColumnLabel::opens_goals, ColumnLabel::is_date));
    let figures = table(blocks, lines, ColumnLabel::is_row, ColumnLabel::is_figure);
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
    let part = |block: &Block| block.is_heading().then(|| part_heading(block.text.as_str())).flatten();
    let kinds: Vec<Option<PartKind>> = blocks.iter().map(|block| part(block).map(|part| part.kind)).collect();
    let heads = |window: &[Option<PartKind>]| {
        let parts = [PartKind::GeneralPicture, PartKind::Retrospective, PartKind::Goals];
        parts.iter().all(|kind| window.get(..parts.len()).is_some_and(|heads| heads.contains(&Some(*kind))))
    };
    let text_behind = |at: &usize| blocks.get(at + 3).is_some_and(|block| !block.is_heading());
    let found: Vec<usize> = kinds
        .windows(4)
        .enumerate()
        .filter(|(_, window)| heads(window))
        .map(|(at, _)| at)
        .filter(text_behind)
        .collect();
    found.first().filter(|_| found.len() >= LEAST).and_then(|first| blocks.get(*first))
}

/// A line that heads the `first` column of a table and is followed, within reach, by one that heads the `other`.
fn table(
    blocks: &[Block],
    lines: &[Line<'_>],
    first: fn(ColumnLabel) -> bool,
    other: fn(ColumnLabel) -> bool,
) -> Option<Range<usize>> {
    /// Lines between the two at most.
    const REACH: usize = 40;
    /// Signs of a line in a cell, less than.
    const WIDEST_CELL: usize = 70;
    let mut cells: Vec<Range<usize>> =
        blocks.iter().filter(|block| matches!(block.kind, BlockKind::Cell(_))).filter_map(source).collect();
    put_in_order(&mut cells, |cell| rank(cell.start));
    let in_cell = |line: &Line<'_>| {
        let next = cells.partition_point(|cell| cell.end <= line.start);
        cells.get(next).is_some_and(|cell| cell.start <= line.start)
    };
    let label = |line: &Line<'_>| column_label(line.text).filter(|_| !in_cell(line));
    let mut opened: Option<(usize, &Line<'_>)> = None;
    for (at, line) in lines.iter().enumerate() {
        // A sentence or a row that is whole stands in no cell.
        if line.text.chars().count() >= WIDEST_CELL || line.text.contains(GUTTER) {
            opened = None;
        }
        let Some(label) = label(line) else { continue };
        if let Some((_, head)) = opened.filter(|(opened, _)| other(label) && at - opened <= REACH) {
            return Some(head.start..head.start + head.text.len());
        }
        if first(label) {
            opened = Some((at, line));
        }
    }
    None
}
