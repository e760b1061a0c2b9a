//! Tables and columns that fell apart on their way out of a PDF: the words that head them stand as lines of their own,
//! and which words are one cell cannot be told.

use super::line::{GUTTER, Line};
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
    wording::{part_heading, states_pillar},
};

const COLUMNS: Words = Words {
    nl: "Hier lijken kolommen uit elkaar te zijn gevallen; wat bij welk onderdeel hoort, is onzeker. Controleer liever het \
         Word-bestand, als dat er is.",
    en: "Columns seem to have fallen apart here; what belongs to which part is uncertain. Check the Word file instead, if \
         there is one.",
};
const GOALS: Words = Words {
    nl: "Hier lijkt een tabel met doelen uit elkaar te zijn gevallen; doelen en datums eruit zijn onzeker. Controleer \
         liever het Word-bestand, als dat er is.",
    en: "A table of goals seems to have fallen apart here; goals and dates in it are uncertain. Check the Word file \
         instead, if there is one.",
};
const FIGURES: Words = Words {
    nl: "Hier lijkt een tabel met kengetallen of indicatoren uit elkaar te zijn gevallen; de cijfers zijn onzeker. \
         Controleer liever het Word-bestand, als dat er is.",
    en: "A table of key figures or indicators seems to have fallen apart here; the figures are uncertain. Check the Word \
         file instead, if there is one.",
};

/// The first places where columns or tables fell apart.
pub(super) fn scattered(blocks: &[Block], lines: &[Line<'_>], index: &LineIndex) -> Scattered {
    // Only programs that read PDF files write form feeds; elsewhere headings over nothing are a draft not finished yet.
    let printed = index.source().contains('\u{C}');
    let parts = columns(blocks).filter(|_| printed).and_then(source);
    let [goals, figures] = tables(blocks, lines);
    let [parts, goals, figures] = [parts, goals, figures].map(|place| place.map(|place| index.locate(place)));
    Scattered { parts, goals, figures }
}

/// The cautions.
pub(super) fn notes(scattered: &Scattered) -> impl Iterator<Item = Note> {
    let said = [(&COLUMNS, &scattered.parts), (&GOALS, &scattered.goals), (&FIGURES, &scattered.figures)];
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
        let [headings @ .., behind] = window else { return false };
        let kind = |heading: &Block| part_heading(heading.text.as_str()).map(|part| part.kind);
        let kinds = || headings.iter().map(kind);
        let goes_on = !behind.is_heading() || kind(behind).is_none() && !states_pillar(behind.text.as_str());
        goes_on
            && headings.iter().all(Block::is_heading)
            && parts.iter().all(|kind| kinds().any(|found| found == Some(*kind)))
    };
    let mut found = blocks.windows(parts.len() + 1).filter(heads);
    let first = found.next()?.first();
    first.filter(|_| found.nth(LEAST - 2).is_some())
}

/// A table that may have fallen apart.
struct Search<'a> {
    /// Whether a line heads its first column.
    first: fn(ColumnLabel) -> bool,
    /// Whether a line heads another column.
    other: fn(ColumnLabel) -> bool,
    /// The line that heads the first column, and its place among the lines.
    opened: Option<(usize, &'a Line<'a>)>,
    /// The first that is sure.
    found: Option<Range<usize>>,
}

impl<'a> Search<'a> {
    fn of(first: fn(ColumnLabel) -> bool, other: fn(ColumnLabel) -> bool) -> Self {
        Self { first, other, opened: None, found: None }
    }

    fn take(&mut self, at: usize, label: ColumnLabel, line: &'a Line<'a>) {
        /// Lines between the two at most.
        const REACH: usize = 40;
        let head = self.opened.filter(|(opened, head)| at - opened <= REACH && head.text != line.text);
        if let Some((_, head)) = head.filter(|_| (self.other)(label)) {
            self.found.get_or_insert(head.start..head.start + head.text.len());
        }
        if (self.first)(label) {
            self.opened = Some((at, line));
        }
    }
}

/// Where the first table of goals and the first of figures fell apart: at a line that heads their first column and is
/// followed, within reach, by one that heads another.
fn tables<'a>(blocks: &[Block], lines: &'a [Line<'a>]) -> [Option<Range<usize>>; 2] {
    let mut cells: Vec<Range<usize>> =
        blocks.iter().filter(|block| matches!(block.kind, BlockKind::Cell(_))).filter_map(source).collect();
    put_in_order(&mut cells, |cell| rank(cell.start));
    let in_cell = |line: &Line<'_>| {
        let next = cells.partition_point(|cell| cell.end <= line.start);
        cells.get(next).is_some_and(|cell| cell.start <= line.start)
    };
    let mut goals = Search::of(ColumnLabel::is_goals, ColumnLabel::is_date);
    let mut figures = Search::of(ColumnLabel::is_row, ColumnLabel::may_follow_row);
    for (at, line) in lines.iter().enumerate() {
        if !may_be_cell(line.text) {
            (goals.opened, figures.opened) = (None, None);
        }
        // "Doel 1" and "Indicator 2" head no column, "Kengetallen" a chapter.
        let number = line.text.rsplit(' ').next().filter(|last| last.len() <= 2);
        let numbered = number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
        let bare = !numbered && !line.text.eq_ignore_ascii_case("kengetallen");
        if let Some(label) = column_label(line.text).filter(|_| bare && !in_cell(line)) {
            goals.take(at, label, line);
            figures.take(at, label, line);
        }
    }
    [goals.found, figures.found]
}

/// A line as wide as the page and a row that is whole are in no cell of a table that fell apart.
fn may_be_cell(text: &str) -> bool {
    /// Characters of a line in a cell, less than.
    const WIDEST: usize = 70;
    text.chars().count() < WIDEST && !text.contains(GUTTER) && !text.contains('\t')
}
