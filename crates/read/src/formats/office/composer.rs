//! Composes a draft from what a reader of an office document meets, in the order it meets it.
//!
//! Paragraphs hold text boxes, cells hold tables, text boxes hold both. What is open lies on a stack of frames; what
//! ends goes to the frame below it, so that a block with others inside comes first and they follow.

use super::{
    paragraph::{Format, Paragraph},
    table::{Content, Made, OpenCell, Span, Table},
    unread::{Count, Unread},
};
use crate::{
    draft::{Block, Draft, Look, Origin},
    formats::limit::{MAX_BLOCKS, MAX_TEXT},
};

/// A draft in the making.
#[derive(Debug, Default)]
pub(crate) struct Composer {
    frames: Vec<Frame>,
    blocks: Vec<Block>,
    /// Paragraphs of footnotes and endnotes, which come after the text.
    footnotes: Vec<Block>,
    /// A paragraph whose end was deleted: the next one goes on with it.
    run_on: Option<Paragraph>,
    title: Option<String>,
    unread: Vec<Count>,
    paragraphs: u32,
    tables: u32,
    /// How many things are open whose text is no content.
    muted: u32,
    made: usize,
    /// Bytes of text taken in.
    size: usize,
}

/// Something that is open.
#[derive(Debug)]
enum Frame {
    /// A paragraph, and the blocks of the text boxes in it.
    Paragraph(Paragraph, Vec<Block>),
    Table(Table),
    Cell(OpenCell),
    Footnote,
}

impl Composer {
    /// Begins a paragraph.
    pub(crate) fn open_paragraph(&mut self, format: Format) {
        if !self.in_footnote() {
            self.paragraphs += 1;
        }
        let paragraph = match self.run_on.take() {
            Some(begun) => begun.run_on(format),
            None => Paragraph::new(self.paragraphs, format),
        };
        self.frames.push(Frame::Paragraph(paragraph, Vec::new()));
    }

    /// How many paragraphs were counted.
    pub(crate) fn paragraphs(&self) -> usize {
        self.paragraphs as usize
    }

    /// Says what the innermost open paragraph is.
    pub(crate) fn set_format(&mut self, format: Format) {
        if let Some(Frame::Paragraph(paragraph, _)) = self.frames.last_mut() {
            paragraph.format = format;
        }
    }

    /// Adds text to the innermost open paragraph.
    pub(crate) fn text(&mut self, text: &str, look: Look) {
        let muted = self.muted > 0;
        let room = text.floor_char_boundary(MAX_TEXT.saturating_sub(self.size));
        if room < text.len() {
            self.found(Unread::Rest);
        }
        let text = text.get(..room).unwrap_or_default();
        if let Some(Frame::Paragraph(paragraph, _)) = self.frames.last_mut()
            && !(muted || paragraph.format.contents)
        {
            paragraph.push(text, look);
            self.size += room;
        }
    }

    /// Begins a new line in the innermost open paragraph.
    pub(crate) fn line_break(&mut self) {
        if let Some(Frame::Paragraph(paragraph, _)) = self.frames.last_mut() {
            paragraph.line_break();
        }
    }

    /// Ends the innermost open paragraph.
    pub(crate) fn close_paragraph(&mut self) {
        let Some(Frame::Paragraph(paragraph, boxes)) = self.frames.pop() else { return };
        if paragraph.format.runs_on && !paragraph.is_blank() {
            self.run_on = Some(paragraph);
        } else {
            self.finish_paragraph(paragraph);
        }
        for block in boxes {
            self.emit(block);
        }
    }

    fn finish_paragraph(&mut self, paragraph: Paragraph) {
        let is_title = paragraph.format.title;
        let blocks = paragraph.into_blocks();
        if is_title && self.title.is_none() {
            self.title = blocks.first().map(|block| block.text.as_str().to_owned());
        }
        for block in blocks {
            if !self.has_room() {
                self.found(Unread::Rest);
            } else if let Some(Frame::Cell(cell)) = self.frames.last_mut() {
                self.made += 1;
                cell.content.push(Content::Own(block));
            } else {
                self.made += 1;
                self.emit(block);
            }
        }
    }

    /// Begins a table.
    pub(crate) fn open_table(&mut self) {
        self.frames.push(Frame::Table(Table::new(self.tables)));
        self.tables += 1;
    }

    /// The innermost open table, between its cells.
    pub(crate) fn table(&mut self) -> Option<&mut Table> {
        match self.frames.last_mut() {
            Some(Frame::Table(table)) => Some(table),
            _ => None,
        }
    }

    /// Begins a row, which may head its columns.
    pub(crate) fn open_row(&mut self, header: bool) {
        if let Some(table) = self.table() {
            table.open_row(header);
        }
    }

    /// Ends a row, which stands for `times` equal ones.
    pub(crate) fn close_row(&mut self, times: u32) {
        let room = self.room();
        if let Some(table) = self.table() {
            let made = table.close_row(times.max(1), room);
            self.count(made);
        }
    }

    /// Begins a cell.
    pub(crate) fn open_cell(&mut self, span: Span) {
        self.frames.push(Frame::Cell(OpenCell { span, content: Vec::new(), number: self.paragraphs + 1 }));
    }

    /// Says how much of its table the innermost open cell covers.
    pub(crate) fn set_span(&mut self, span: Span) {
        if let Some(Frame::Cell(cell)) = self.frames.last_mut() {
            cell.span = span;
        }
    }

    /// Ends a cell, which stands for `times` equal ones.
    pub(crate) fn close_cell(&mut self, times: u32) {
        let Some(Frame::Cell(mut cell)) = self.frames.pop() else { return };
        // A cell without a paragraph stands where the last one ended.
        cell.number = cell.number.min(self.paragraphs).max(1);
        let room = self.room();
        if let Some(table) = self.table() {
            let made = table.add(cell, times.max(1), room);
            self.count(made);
        } else {
            for content in cell.content {
                self.emit(content.into_block());
            }
        }
    }

    /// Ends a table.
    pub(crate) fn close_table(&mut self) {
        if let Some(Frame::Table(table)) = self.frames.pop() {
            for block in table.into_blocks() {
                self.emit(block);
            }
        }
    }

    /// Begins a footnote or endnote.
    pub(crate) fn open_footnote(&mut self) {
        self.frames.push(Frame::Footnote);
    }

    /// Ends a footnote or endnote.
    pub(crate) fn close_footnote(&mut self) {
        self.frames.pop();
    }

    /// Text that comes now is no content; its paragraphs count all the same.
    pub(crate) fn mute(&mut self) {
        self.muted += 1;
    }

    /// Takes back one [`Self::mute`].
    pub(crate) fn unmute(&mut self) {
        self.muted = self.muted.saturating_sub(1);
    }

    /// Says that something stands here that is not read.
    pub(crate) fn found(&mut self, kind: Unread) {
        match self.unread.iter_mut().find(|count| count.kind == kind) {
            Some(count) => count.times += 1,
            None => self.unread.push(Count { kind, times: 1, first: self.paragraphs.max(1) }),
        }
    }

    /// The draft.
    pub(crate) fn finish(mut self) -> Draft {
        if let Some(paragraph) = self.run_on.take() {
            self.finish_paragraph(paragraph);
        }
        for mut block in core::mem::take(&mut self.footnotes) {
            self.paragraphs += 1;
            block.origin = Origin::Paragraph(self.paragraphs);
            self.blocks.push(block);
        }
        let notes = self.unread.into_iter().map(Count::note).collect();
        Draft { blocks: self.blocks, notes, title: self.title, ..Draft::default() }
    }

    /// Puts a block where the innermost open frame that takes blocks says.
    fn emit(&mut self, block: Block) {
        for frame in self.frames.iter_mut().rev() {
            match frame {
                Frame::Paragraph(_, boxes) => return boxes.push(block),
                Frame::Cell(cell) => return cell.content.push(Content::Nested(block)),
                Frame::Footnote => return self.footnotes.push(block),
                Frame::Table(_) => {}
            }
        }
        self.blocks.push(block);
    }

    fn in_footnote(&self) -> bool {
        self.frames.iter().any(|frame| matches!(frame, Frame::Footnote))
    }

    fn has_room(&self) -> bool {
        self.room() > 0
    }

    fn room(&self) -> usize {
        MAX_BLOCKS.saturating_sub(self.made)
    }

    /// Counts what was added to a table; where not all of it found room, says so.
    fn count(&mut self, made: Made) {
        self.made += made.blocks;
        if !made.complete {
            self.found(if self.has_room() { Unread::Repeats } else { Unread::Rest });
        }
    }
}
