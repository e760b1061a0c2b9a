//! Statements of a draft: sentences, list items and table rows, with their way back to the blocks.

use super::{outline::Outline, tables::Table};
use crate::{draft::BlockKind, sign::BOXES};
use core::ops::Range;
use std::borrow::Cow;
use verslagtoets_core::{Location, wording::Folded};

/// A sentence, a list item or a row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unit {
    /// Its words; the cells of a row with ` | ` between them.
    pub(super) text: String,
    /// Its words, folded.
    pub(super) folded: Folded,
    /// Per piece of `text` the block that it comes from and where it begins in both.
    pieces: Vec<Piece>,
    /// Number of the table, of a row.
    pub(super) table: Option<u32>,
    /// Block that it begins in.
    pub(super) block: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    at: usize,
    length: usize,
    block: usize,
    begins: usize,
}

/// A box that was not ticked.
const OPEN_BOX: char = '☐';

/// What stands between the cells of a row.
pub(super) const CELL_BREAK: &str = " | ";

impl Unit {
    fn piece(text: &str, block: usize, begins: usize) -> Self {
        Self {
            text: text.to_owned(),
            folded: Folded::new(text),
            pieces: vec![Piece { at: 0, length: text.len(), block, begins }],
            table: None,
            block,
        }
    }

    /// The unit without the answers whose box was left open: "☐ ja ☒ nee" says no.
    pub(super) fn ticked(&self) -> Cow<'_, Self> {
        if !self.text.contains(OPEN_BOX) {
            return Cow::Borrowed(self);
        }
        let cells = self.cells().map(ticked);
        let text = cells.collect::<Vec<_>>().join(CELL_BREAK);
        Cow::Owned(Self { folded: Folded::new(&text), text, ..self.clone() })
    }

    /// The place of a stretch of the unit; of a stretch over more cells, the part in the first.
    pub(super) fn locate(&self, outline: &Outline<'_>, range: Range<usize>) -> Option<Location> {
        let piece = self.pieces.iter().find(|piece| range.start < piece.at + piece.length)?;
        let start = range.start.max(piece.at) - piece.at;
        let end = range.end.min(piece.at + piece.length).max(piece.at + start) - piece.at;
        outline.locate(piece.block, piece.begins + start..piece.begins + end)
    }

    /// The place of the whole unit.
    pub(super) fn locate_all(&self, outline: &Outline<'_>) -> Option<Location> {
        self.locate(outline, 0..self.text.len())
    }

    /// The cells of a row; the text itself of anything else.
    pub(super) fn cells(&self) -> impl Iterator<Item = &str> {
        self.text.split(CELL_BREAK)
    }
}

/// What is left of a cell without the answers whose box was left open. The boxes stand before the answers, or behind them
/// where one ends the cell: "ja ☐ nee ☒".
fn ticked(cell: &str) -> String {
    let cell = cell.trim();
    let mut said = String::new();
    if cell.ends_with(BOXES) && !cell.starts_with(BOXES) {
        for answer in cell.split_inclusive(BOXES) {
            let label = answer.rfind(':').map_or(0, |colon| colon + 1);
            let kept = if answer.ends_with(OPEN_BOX) { label } else { answer.len() };
            said.push_str(answer.get(..kept).unwrap_or_default().trim_end_matches(BOXES));
        }
    } else {
        let mut open = false;
        for part in cell.split_inclusive(BOXES) {
            let words = part.trim_end_matches(BOXES);
            said.push_str(if open { after_answer(words) } else { words });
            open = part.ends_with(OPEN_BOX);
        }
    }
    said.trim().to_owned()
}

/// What follows an answer: the next sentence, or what a colon leads to.
fn after_answer(text: &str) -> &str {
    let text = text.trim_start();
    let ends = |char: char| char.is_uppercase() || matches!(char, ':' | '.' | ';');
    let end = text.char_indices().skip(1).find(|(_, char)| ends(*char));
    end.and_then(|(at, _)| text.get(at..)).unwrap_or_default()
}

/// The units of some blocks, in order.
pub(super) fn units(outline: &Outline<'_>, blocks: &[usize]) -> Vec<Unit> {
    let mut units = Vec::new();
    let tables = Table::all(outline.draft, blocks);
    let mut next_table = tables.iter();
    let mut current = None;
    for index in blocks {
        let Some(block) = outline.draft.blocks.get(*index) else { continue };
        let text = block.text.as_str();
        match block.kind {
            BlockKind::Cell(cell) if current == Some(cell.table) => {}
            BlockKind::Cell(cell) => {
                current = Some(cell.table);
                if let Some(table) = next_table.next() {
                    units.extend((0..table.rows).filter_map(|row| self::row(outline, table, row, cell.table)));
                }
            }
            BlockKind::Item { .. } => units.push(Unit::piece(text, *index, 0)),
            BlockKind::Paragraph | BlockKind::Heading { .. } => {
                units.extend(
                    sentences(text)
                        .map(|range| Unit::piece(text.get(range.clone()).unwrap_or_default(), *index, range.start)),
                );
            }
        }
    }
    units
}

/// A row of a table as one unit.
fn row(outline: &Outline<'_>, table: &Table, row: usize, number: u32) -> Option<Unit> {
    let mut unit: Option<Unit> = None;
    let mut last = None;
    for column in 0..table.columns {
        let Some(index) = table.cell(row, column).filter(|index| last != Some(*index)) else { continue };
        last = Some(index);
        let text = outline.draft.blocks.get(index).map_or("", |block| block.text.as_str());
        let unit = match &mut unit {
            Some(unit) => {
                unit.text.push_str(CELL_BREAK);
                unit
            }
            None => unit.insert(Unit {
                text: String::new(),
                folded: Folded::default(),
                pieces: Vec::new(),
                table: Some(number),
                block: index,
            }),
        };
        unit.pieces.push(Piece { at: unit.text.len(), length: text.len(), block: index, begins: 0 });
        unit.text.push_str(&text.replace('\n', " "));
    }
    let mut unit = unit?;
    unit.folded = Folded::new(&unit.text);
    Some(unit)
}

/// The sentences of a text. A point after an abbreviation or a number, or before a small letter, ends none.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut from = 0;
    let ends = text.char_indices().filter_map(move |(at, char)| {
        let end = at + char.len_utf8();
        let after = text.get(end..).unwrap_or_default();
        let stops = match char {
            '!' | '?' => after.starts_with(' '),
            '.' => {
                after.starts_with(' ')
                    && begins_sentence(after.trim_start())
                    && !is_abbreviation(text.get(..at).unwrap_or_default())
            }
            _ => false,
        };
        stops.then_some(end)
    });
    ends.chain([text.len()]).filter_map(move |end| {
        let sentence = text.get(from..end).unwrap_or_default();
        let start = from + sentence.len() - sentence.trim_start().len();
        from = end;
        (start < end).then_some(start..end)
    })
}

fn begins_sentence(text: &str) -> bool {
    text.starts_with(|char: char| !char.is_lowercase())
}

/// Whether the number at the end of a text counts what follows: "1. Risicotaxatie", and no sentence ends on it.
fn is_ordinal(text: &str) -> bool {
    let before = text.trim_end_matches(|char: char| char.is_ascii_digit()).trim_end();
    before.is_empty() || before.ends_with(['.', ':', ';', '?', '!'])
}

fn is_abbreviation(before: &str) -> bool {
    let word = before.rsplit([' ', '(']).next().unwrap_or_default();
    let initial =
        word.chars().count() == 1 && (!word.starts_with(|char: char| char.is_ascii_digit()) || is_ordinal(before));
    word.contains('.')
        || initial
        || matches!(
            word.to_lowercase().as_str(),
            "dhr"
                | "mevr"
                | "dr"
                | "drs"
                | "prof"
                | "mr"
                | "ca"
                | "nr"
                | "blz"
                | "resp"
                | "incl"
                | "excl"
                | "bijv"
                | "evt"
                | "max"
                | "min"
                | "art"
                | "jl"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_people_end_them() {
        let text =
            "Op 31 december 2024 waren er 12 cliënten, o.a. van de heer P. Jansen. Dit is 3.5 procent. Klopt dat? Ja";
        let found: Vec<&str> = sentences(text).filter_map(|range| text.get(range)).collect();
        assert_eq!(found.len(), 4, "{found:?}");
    }
}
