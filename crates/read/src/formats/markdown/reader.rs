//! From the events of the parser to blocks.

use crate::{
    draft::{Block, BlockKind, Cell, HeadingBasis, Look},
    formats::{
        blocks::{BlockId, Blocks, Gap},
        left_out::LeftOut,
    },
    sign::begins_with_bullet,
};
use core::ops::Range;
use pulldown_cmark::{Event, Tag, TagEnd};

/// Takes the events in order; their ranges are bytes of `source`.
pub(super) struct Reader<'a> {
    source: &'a str,
    blocks: Blocks,
    /// Blocks that take text, innermost last. An item stands here once for itself and once for each paragraph in it.
    open: Vec<BlockId>,
    /// Open lists, outermost first: whether each is numbered.
    lists: Vec<bool>,
    /// The cell that comes next.
    cell: Cell,
    /// Depth of strong emphasis.
    strong: u32,
    /// Depth of what is left out.
    skipped: u32,
    /// Where the open footnote's blocks begin.
    footnote: usize,
    /// Blocks of the footnotes, which come after all others.
    footnotes: Vec<Block>,
    left_out: LeftOut,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self {
            source,
            blocks: Blocks::default(),
            open: Vec::new(),
            lists: Vec::new(),
            cell: Cell { row_span: 1, column_span: 1, ..Cell::default() },
            strong: 0,
            skipped: 0,
            footnote: 0,
            footnotes: Vec::new(),
            left_out: LeftOut::default(),
        }
    }

    /// The blocks, and what is not in them.
    pub(super) fn finish(mut self) -> (Vec<Block>, LeftOut) {
        self.blocks.list.extend(self.footnotes);
        (self.blocks.finish(), self.left_out)
    }

    pub(super) fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, range),
            Event::End(tag) => self.end(tag, range.end),
            Event::Text(words) | Event::Code(words) => self.text(&words, range),
            Event::SoftBreak | Event::HardBreak => self.line_break(&range),
            Event::InlineHtml(tag) => self.inline_html(&tag.to_ascii_lowercase(), range),
            // Block HTML is noted where it starts; the others carry no text of their own.
            Event::Html(_)
            | Event::FootnoteReference(_)
            | Event::Rule
            | Event::TaskListMarker(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Paragraph => self.start_paragraph(range.start),
            Tag::Heading { level, .. } => {
                self.open(BlockKind::Heading { level: *level as u8, basis: HeadingBasis::Marked });
            }
            Tag::List(first) => self.lists.push(first.is_some()),
            Tag::Item => {
                let depth = self.lists.len().saturating_sub(1).min(u8::MAX.into()) as u8;
                self.open(BlockKind::Item { depth, ordered: self.lists.last() == Some(&true) });
            }
            Tag::TableHead => self.cell.header = true,
            Tag::TableCell => self.open(BlockKind::Cell(self.cell)),
            Tag::Strong => self.strong += 1,
            Tag::FootnoteDefinition(_) => self.footnote = self.blocks.list.len(),
            Tag::Strikethrough => {
                self.left_out.struck.add(range);
                self.skipped += 1;
            }
            Tag::Image { .. } => {
                self.left_out.images.add(range);
                self.skipped += 1;
            }
            Tag::CodeBlock(_) => {
                self.left_out.code.add(range);
                self.skipped += 1;
            }
            Tag::HtmlBlock if !is_comment(self.source.get(range.clone()).unwrap_or_default()) => {
                self.left_out.raw_html.add(range);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, at: usize) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item => {
                self.open.pop();
            }
            TagEnd::List(_) => {
                self.lists.pop();
                self.gap(at);
            }
            TagEnd::TableCell => {
                self.open.pop();
                self.cell.column += 1;
            }
            TagEnd::TableHead | TagEnd::TableRow => {
                self.cell = Cell { row: self.cell.row + 1, column: 0, header: false, ..self.cell };
            }
            TagEnd::Table => self.cell = Cell { table: self.cell.table + 1, row: 0, ..self.cell },
            TagEnd::Strong => self.strong -= 1,
            TagEnd::Strikethrough | TagEnd::Image | TagEnd::CodeBlock => self.skipped -= 1,
            TagEnd::FootnoteDefinition => {
                let blocks = self.blocks.list.split_off(self.footnote);
                self.footnotes.extend(blocks.into_iter().map(|block| Block { kind: BlockKind::Paragraph, ..block }));
            }
            _ => {}
        }
    }

    fn open(&mut self, kind: BlockKind) {
        let id = self.blocks.open(kind);
        self.open.push(id);
    }

    /// A paragraph of its own, or more text of the item it stands in.
    fn start_paragraph(&mut self, at: usize) {
        match self.open.last() {
            Some(item) => {
                self.open.push(*item);
                self.gap(at.saturating_sub(1));
            }
            None => self.open(BlockKind::Paragraph),
        }
    }

    /// A blank; before a line that begins with a typed bullet, the end of the paragraph.
    fn line_break(&mut self, range: &Range<usize>) {
        let next = self.source.get(range.end..).unwrap_or_default().trim_start();
        let paragraph =
            |id: &BlockId| self.blocks.list.get(id.0).is_some_and(|block| block.kind == BlockKind::Paragraph);
        if self.open.last().is_some_and(paragraph) && begins_with_bullet(next.lines().next().unwrap_or_default()) {
            self.open.pop();
            self.open(BlockKind::Paragraph);
        } else {
            self.gap(range.start);
        }
    }

    fn gap(&mut self, at: usize) {
        if let Some(id) = self.open.last() {
            self.blocks.gap(*id, Gap::Blank, at);
        }
    }

    fn look(&self) -> Look {
        Look { bold: self.strong > 0, size: None }
    }

    fn text(&mut self, words: &str, range: Range<usize>) {
        let Some(id) = self.open.last().copied().filter(|_| self.skipped == 0) else { return };
        if self.source.get(range.clone()) == Some(words) {
            self.blocks.push(id, words, range.start, self.look());
        } else {
            self.rewritten(id, words, range);
        }
    }

    /// Text that the parser gives otherwise than the source has it: inline code within its marks, or an entity.
    /// Each character stands where it is next found in `range`; an entity's is not there and stands at its start.
    fn rewritten(&mut self, id: BlockId, words: &str, range: Range<usize>) {
        let written = self.source.get(range.clone()).unwrap_or_default();
        let mut rest = written.trim_start_matches('`');
        for char in words.chars() {
            let found = if char.is_whitespace() { rest.find(char::is_whitespace) } else { rest.find(char) };
            rest = found.and_then(|at| rest.get(at..)).unwrap_or(rest);
            let at = range.end - rest.len();
            self.blocks.push(id, char.encode_utf8(&mut [0; 4]), at, self.look());
            rest = rest.strip_prefix(char).unwrap_or(rest);
        }
    }

    fn inline_html(&mut self, tag: &str, range: Range<usize>) {
        if tag.starts_with("<br") {
            self.gap(range.start);
        } else if tag.starts_with("<img") {
            self.left_out.images.add(range);
        }
    }
}

/// Whether a block of HTML holds nothing but comments.
fn is_comment(html: &str) -> bool {
    let mut rest = html.trim();
    while let Some((_, after)) = rest.strip_prefix("<!--").and_then(|comment| comment.split_once("-->")) {
        rest = after.trim_start();
    }
    rest.is_empty()
}
