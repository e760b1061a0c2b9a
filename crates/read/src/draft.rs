//! A draft as read: blocks in reading order that know where they came from.
//!
//! Every format reader makes these; [`crate::recognise`] makes the report from them.

use core::ops::Range;
use verslagtoets_core::{Anchor, Location, Note, report::Scattered};

/// A draft as one of the format readers gives it.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// Headings, paragraphs, list items and table cells in reading order.
    pub blocks: Vec<Block>,
    /// What the reader left out, and where.
    pub notes: Vec<Note>,
    /// What the text lost with its columns and tables.
    pub scattered: Scattered,
    /// Title from the document's own properties or front matter.
    pub title: Option<String>,
    /// Where the lines of a text format begin; `None` for packages.
    pub lines: Option<LineIndex>,
}

/// One block of a draft.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Block {
    /// What kind of block it is.
    pub kind: BlockKind,
    /// Its text, white space collapsed, line breaks and hyphenation healed.
    pub text: Text,
    /// Where it came from.
    pub origin: Origin,
    /// How it looks, for drafts that show structure by looks alone.
    pub look: Look,
}

impl Draft {
    /// Puts blocks in the place of those for which `others` gives some.
    pub(crate) fn replace(&mut self, mut others: impl FnMut(usize, &Block) -> Option<Vec<Block>>) {
        let blocks = core::mem::take(&mut self.blocks).into_iter().enumerate();
        self.blocks = blocks.flat_map(|(index, block)| others(index, &block).unwrap_or_else(|| vec![block])).collect();
    }
}

impl Block {
    /// A stretch of its text as a block of another kind.
    pub(crate) fn piece(&self, kind: BlockKind, range: Range<usize>) -> Self {
        Self { kind, text: self.text.slice(range), origin: self.origin.clone(), look: self.look }
    }

    /// Whether it is a heading.
    #[must_use]
    pub const fn is_heading(&self) -> bool {
        matches!(self.kind, BlockKind::Heading { .. })
    }
}

/// What a block is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum BlockKind {
    /// Running text.
    #[default]
    Paragraph,
    /// A heading.
    Heading {
        /// 1 is the outermost.
        level: u8,
        /// How the reader knows that it is one.
        basis: HeadingBasis,
    },
    /// An item of a list.
    Item {
        /// 0 is the outermost.
        depth: u8,
        /// Whether the list is numbered.
        ordered: bool,
    },
    /// A cell of a table. Cells come row by row; merged cells come once, at their first row and column.
    Cell(Cell),
}

/// How a reader knows that a block is a heading.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum HeadingBasis {
    /// The format says so, with its level.
    #[default]
    Marked,
    /// It looks like one (bold, larger, numbered, in capitals, alone on its line); the level is a guess.
    Inferred,
}

/// Place of a cell in its table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cell {
    /// Number of the table in the draft, from 0.
    pub table: u32,
    /// Row, from 0.
    pub row: u32,
    /// First column, from 0.
    pub column: u32,
    /// Rows it covers, at least 1.
    pub row_span: u32,
    /// Columns it covers, at least 1.
    pub column_span: u32,
    /// Whether the format marks it as a heading of its row or column.
    pub header: bool,
}

/// Looks that tell a heading from a paragraph where no style does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Look {
    /// All of the block is bold.
    pub bold: bool,
    /// Font size in half-points, where known.
    pub size: Option<u16>,
}

/// Where a block came from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Origin {
    /// The source text: the pieces of [`Text`] hold byte offsets into it.
    #[default]
    Source,
    /// A paragraph of a document without lines, counted from 1 in document order, table cells included.
    Paragraph(u32),
}

/// Text of a block with the way back to its source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    value: String,
    pieces: Vec<Piece>,
}

/// A stretch of text that was copied from one place of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    /// Byte offset in the text.
    at: u32,
    /// Byte offset in the source.
    source: u32,
}

impl Text {
    /// Text without a way back, for formats that have no source text.
    #[must_use]
    pub fn plain(value: impl Into<String>) -> Self {
        Self { value: value.into(), pieces: Vec::new() }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.value
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.value.is_empty()
    }

    /// Appends `words`, which stand in the source from byte `source` on.
    pub fn push(&mut self, words: &str, source: usize) {
        if words.is_empty() {
            return;
        }
        let at = self.value.len() as u32;
        let source = source as u32;
        let continues = self.pieces.last().is_some_and(|last| source.checked_sub(last.source) == Some(at - last.at));
        if !continues {
            self.pieces.push(Piece { at, source });
        }
        self.value.push_str(words);
    }

    /// Appends `words` as they stand in the source, each run of white space as one blank.
    pub fn push_collapsed(&mut self, words: &str, source: usize) {
        let mut start = None;
        for (at, char) in words.char_indices() {
            if char.is_whitespace() {
                if let Some(from) = start.take() {
                    self.push(words.get(from..at).unwrap_or_default(), source + from);
                }
                if !self.value.is_empty() && !self.value.ends_with([' ', '\n']) {
                    self.push(" ", source + at);
                }
            } else if start.is_none() {
                start = Some(at);
            }
        }
        if let Some(from) = start {
            self.push(words.get(from..).unwrap_or_default(), source + from);
        }
    }

    /// Appends another text after a blank.
    pub fn join(&mut self, other: &Self) {
        if !self.value.is_empty() && !other.value.is_empty() {
            self.value.push(' ');
        }
        self.extend(other);
    }

    /// Appends another text as it is.
    pub fn extend(&mut self, other: &Self) {
        let shift = self.value.len() as u32;
        self.pieces.extend(other.pieces.iter().map(|piece| Piece { at: piece.at + shift, ..*piece }));
        self.value.push_str(&other.value);
    }

    /// Cuts the last character off.
    pub fn pop(&mut self) {
        self.value.pop();
        let length = self.value.len() as u32;
        self.pieces.retain(|piece| piece.at < length);
    }

    /// Cuts white space off the end.
    pub fn trim_end(&mut self) {
        while self.value.ends_with(char::is_whitespace) {
            self.pop();
        }
    }

    /// The part of the text in `range`, with its way back; empty where `range` is not on characters.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> Self {
        let Some(value) = self.value.get(range.clone()) else { return Self::default() };
        let (start, end) = (range.start as u32, range.end as u32);
        let before = self.pieces.partition_point(|piece| piece.at <= start).saturating_sub(1);
        let pieces = self.pieces.iter().skip(before).take_while(|piece| piece.at < end);
        let pieces = pieces.map(|piece| Piece {
            at: piece.at.saturating_sub(start),
            source: piece.source + start.saturating_sub(piece.at),
        });
        Self { value: value.to_owned(), pieces: pieces.collect() }
    }

    /// Source offset of the character that begins at byte `at` of the text.
    fn source(&self, at: usize) -> Option<usize> {
        let at = at as u32;
        let index = self.pieces.partition_point(|piece| piece.at <= at).checked_sub(1)?;
        self.pieces.get(index).map(|piece| (piece.source + at - piece.at) as usize)
    }

    /// Source range of a range of the text; `None` where the text has no source.
    #[must_use]
    pub fn source_range(&self, range: Range<usize>) -> Option<Range<usize>> {
        let last = self.value.get(range.clone())?.chars().next_back()?;
        let start = self.source(range.start)?;
        let end = self.source(range.end - last.len_utf8())? + last.len_utf8();
        Some(start..end.max(start))
    }
}

impl Draft {
    /// The place of `range` of a block's text, under the headings of `path`.
    #[must_use]
    pub fn locate(&self, block: &Block, range: Range<usize>, path: &[String]) -> Location {
        let quote = block.text.as_str().get(range.clone()).filter(|quote| !quote.is_empty());
        let mut location =
            Location { heading_path: path.to_vec(), quote: quote.map(str::to_owned), ..Location::default() };
        match block.origin {
            Origin::Paragraph(number) => {
                location.anchor = Anchor::Block;
                location.paragraph = Some(number);
            }
            Origin::Source => {
                location.anchor = Anchor::Text;
                if let (Some(lines), Some(source)) = (&self.lines, block.text.source_range(range)) {
                    lines.fill(&mut location, source);
                }
            }
        }
        location
    }

    /// The place of a whole block.
    #[must_use]
    pub fn locate_all(&self, block: &Block, path: &[String]) -> Location {
        self.locate(block, 0..block.text.as_str().len(), path)
    }
}

/// Finds line, column and UTF-16 offset of a byte of a source text.
#[derive(Debug, Clone, Default)]
pub struct LineIndex {
    marks: Vec<Mark>,
    source: String,
}

/// A counted point of the source: there are so many that no look-up counts far, and no more.
#[derive(Debug, Clone, Copy)]
struct Mark {
    byte: u32,
    point: Point,
}

/// A place as people and JavaScript count it.
#[derive(Debug, Clone, Copy)]
struct Point {
    line: u32,
    column: u32,
    utf16: u32,
}

/// Bytes from one mark to the next.
const MARK_EVERY: u32 = 128;

impl LineIndex {
    /// Indexes a source text.
    #[must_use]
    pub fn new(source: String) -> Self {
        let mut last = Mark { byte: 0, point: Point { line: 1, column: 1, utf16: 0 } };
        let mut marks = vec![last];
        let mut point = last.point;
        for (at, byte) in source.bytes().enumerate() {
            let at = at as u32;
            if at - last.byte >= MARK_EVERY && is_leading(byte) {
                last = Mark { byte: at, point };
                marks.push(last);
            }
            point = point.after(byte);
        }
        Self { marks, source }
    }

    /// The source text.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Byte offset of a line and column, both 1-based, the column in characters: the way back from a [`Location`].
    /// `None` where the source has no such place.
    #[must_use]
    pub fn offset(&self, line: u32, column: u32) -> Option<usize> {
        let wanted = (line, column);
        let after = self.marks.partition_point(|mark| mark.point.place() <= wanted);
        let Mark { byte, mut point } = *self.marks.get(after.checked_sub(1)?)?;
        let mut at = byte as usize;
        for byte in self.source.as_bytes().get(at..)? {
            if point.place() >= wanted && is_leading(*byte) {
                break;
            }
            point = point.after(*byte);
            at += 1;
        }
        (point.place() == wanted).then_some(at)
    }

    /// The place of a range of the source, in bytes.
    #[must_use]
    pub fn locate(&self, range: Range<usize>) -> Location {
        let mut location = Location { anchor: Anchor::Text, ..Location::default() };
        self.fill(&mut location, range);
        location
    }

    fn fill(&self, location: &mut Location, range: Range<usize>) {
        let start = self.point(range.start);
        let end = self.point(range.end);
        location.line = Some(start.line);
        location.column = Some(start.column);
        location.utf16_start = Some(start.utf16);
        location.end_line = Some(end.line);
        location.end_column = Some(end.column);
        location.utf16_end = Some(end.utf16);
    }

    fn point(&self, at: usize) -> Point {
        let index = self.marks.partition_point(|mark| mark.byte as usize <= at).saturating_sub(1);
        let Some(mark) = self.marks.get(index) else { return Point { line: 1, column: 1, utf16: 0 } };
        let between = self.source.as_bytes().get(mark.byte as usize..at).unwrap_or_default();
        between.iter().fold(mark.point, |point, byte| point.after(*byte))
    }
}

impl Point {
    const fn place(self) -> (u32, u32) {
        (self.line, self.column)
    }

    /// The point after one more byte of UTF-8.
    const fn after(self, byte: u8) -> Self {
        match byte {
            b'\n' => Self { line: self.line + 1, column: 1, utf16: self.utf16 + 1 },
            _ if !is_leading(byte) => self,
            0xF0.. => Self { column: self.column + 1, utf16: self.utf16 + 2, ..self },
            _ => Self { column: self.column + 1, utf16: self.utf16 + 1, ..self },
        }
    }
}

/// Whether a byte of UTF-8 begins a character.
const fn is_leading(byte: u8) -> bool {
    !matches!(byte, 0x80..=0xBF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_lead_back_to_the_source() {
        let source = format!("één\n\n{} twee 😀 drie\nvier", "ë".repeat(3000));
        let index = LineIndex::new(source.clone());
        for (at, _) in source.char_indices() {
            let Point { line, column, .. } = index.point(at);
            assert_eq!(index.offset(line, column), Some(at));
        }
        assert_eq!(index.offset(1, 5), None);
        assert_eq!(index.offset(5, 1), None);
        assert_eq!(index.offset(0, 1), None);
    }
}
