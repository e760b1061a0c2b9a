//! From tags and text to blocks.

use super::{
    content::{Mark, content},
    element::{Ends, Group, PARAGRAPH, Role},
    grid::Grid,
    page::CellLines,
    stack::{Stack, State},
    style::{Fate, Style, attribute},
    text::stretches,
};
use crate::{
    draft::{Block, BlockKind, HeadingBasis, Look},
    formats::{
        blocks::{BlockId, Blocks, Gap},
        left_out::LeftOut,
    },
    sign::begins_with_bullet,
};
use core::ops::Range;
use html5gum::{StartTag, Token};

/// Takes the tokens in order; their spans are bytes of `source`.
pub(super) struct Reader<'a> {
    source: &'a str,
    blocks: Blocks,
    /// What is known of each block.
    marks: Vec<Mark>,
    stack: Stack,
    /// Headings, items and cells that take text, innermost last.
    places: Vec<Place>,
    /// The paragraph that takes text where no place does.
    paragraph: Option<BlockId>,
    /// Text that comes next stands apart from what is before it.
    apart: bool,
    /// Line breaks in a row.
    breaks: u32,
    /// Open tables, innermost last; `None` for those that only lay out the page.
    tables: Vec<Option<Grid>>,
    /// What the lines of cells are.
    cell_lines: CellLines,
    /// Number of tables so far.
    table_count: u32,
    /// Text of the title element.
    title: String,
    /// The paragraph that holds the title.
    title_block: Option<BlockId>,
    left_out: LeftOut,
    /// Where the token under way begins.
    at: usize,
}

/// A block that takes all text of an element.
#[derive(Debug, Clone, Copy)]
struct Place {
    block: BlockId,
    /// What separates the paragraphs in it: lines in a cell, blanks elsewhere.
    gap: Gap,
}

/// What was read.
pub(super) struct Content {
    pub(super) blocks: Vec<Block>,
    pub(super) title: Option<String>,
    pub(super) left_out: LeftOut,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self {
            source,
            blocks: Blocks::default(),
            marks: Vec::new(),
            stack: Stack::default(),
            places: Vec::new(),
            paragraph: None,
            apart: false,
            breaks: 0,
            tables: Vec::new(),
            cell_lines: CellLines::default(),
            table_count: 0,
            title: String::new(),
            title_block: None,
            left_out: LeftOut::default(),
            at: 0,
        }
    }

    /// Where there was no room for more, if there was not.
    pub(super) fn cut(&self) -> Option<usize> {
        self.blocks.is_full().then_some(self.at)
    }

    /// Takes the next token, whose span begins at byte `shift` of the source.
    pub(super) fn token(&mut self, token: Token<usize>, shift: usize) {
        match token {
            Token::StartTag(tag) => {
                self.at = tag.span.start + shift;
                self.start(&tag, self.at..tag.span.end + shift);
            }
            Token::EndTag(tag) => {
                self.at = tag.span.start + shift;
                self.end(&String::from_utf8_lossy(&tag.name), self.at);
            }
            Token::String(text) => {
                self.at = text.span.start + shift;
                self.text(self.at..text.span.end + shift);
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }

    /// The blocks of the main content, or of the whole page where it marks none.
    pub(super) fn finish(mut self) -> Content {
        self.close(0);
        let title = self.title_block.and_then(|id| self.blocks.get_mut(id)).map(|block| block.text.as_str().to_owned());
        let title = title.unwrap_or(self.title).trim().to_owned();
        let title = Some(title).filter(|title| !title.is_empty());
        let (blocks, marks) = self.cell_lines.unfold(self.blocks.list, self.marks);
        self.blocks.list = content(blocks, marks, &mut self.left_out.outside);
        Content { blocks: self.blocks.finish(), title, left_out: self.left_out }
    }

    fn start(&mut self, tag: &StartTag<usize>, range: Range<usize>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let style = Style::of(tag);
        let role = role(&name, tag, &style);
        // A heading that opens and closes is a button inside a heading.
        let opens_heading = name == "button" && self.stack.roles().any(|role| matches!(role, Role::Heading(_)));
        let role = if opens_heading { Role::Inline } else { role };
        match role {
            Role::Nothing => return,
            Role::Break => return self.line_break(range.start),
            Role::Rule => return self.break_block(),
            Role::Image if self.stack.state_inside(role, &style).fate == Fate::Hidden => return,
            Role::Image => return self.left_out.images.add(range),
            _ => {}
        }
        if !role.is_inline() {
            self.close_ended(PARAGRAPH);
        }
        if let Some(ends) = Group::of(&name).ends() {
            self.close_ended(ends);
        }
        let (before, state) = (self.stack.state(), self.stack.state_inside(role, &style));
        if role == Role::Embedded && before.fate.max(style.fate) < Fate::Hidden {
            self.left_out.embedded.add(range);
        } else if state.fate == Fate::Struck && before.fate < Fate::Struck {
            self.left_out.struck.add(range);
        }
        if self.stack.is_full() {
            self.close(self.stack.len() - 1);
        }
        if !role.is_inline() {
            self.break_block();
        }
        let places = self.places.len();
        self.start_table_part(role, tag, state);
        self.open_place(role, &style, state);
        self.stack.push(name, role, style, state, places);
        if tag.self_closing {
            self.close(self.stack.len() - 1);
        }
    }

    fn end(&mut self, name: &str, at: usize) {
        let role = Role::of(name);
        if role == Role::Break {
            return self.line_break(at);
        }
        match self.stack.matching(name) {
            Some(index) if role.is_style() => self.stack.remove(index),
            Some(index) => self.close(index),
            None if role.is_inline() => {}
            None => self.break_block(),
        }
    }

    fn close_ended(&mut self, ends: Ends) {
        if let Some(index) = self.stack.ended(ends) {
            self.close(index);
        }
    }

    /// Closes the elements from number `index` on.
    fn close(&mut self, index: usize) {
        while self.stack.len() > index {
            let Some(element) = self.stack.pop() else { return };
            self.places.truncate(element.places);
            match element.role {
                Role::Table => {
                    if let Some(grid) = self.tables.pop().flatten() {
                        grid.finish(&mut self.blocks);
                    }
                }
                Role::TableHead => self.set_table_head(false),
                _ => {}
            }
            if !element.role.is_inline() {
                self.break_block();
            }
        }
    }

    fn start_table_part(&mut self, role: Role, tag: &StartTag<usize>, state: State) {
        match role {
            Role::Table => {
                let is_layout = matches!(attribute(tag, "role").as_deref(), Some("presentation" | "none"));
                let is_read = !is_layout && state.fate != Fate::Hidden;
                self.tables.push(is_read.then(|| Grid::new(self.table_count)));
                self.table_count += u32::from(is_read);
            }
            Role::TableHead => self.set_table_head(true),
            Role::Row => self.start_row(),
            Role::Term => {
                self.start_row();
                self.start_cell(true, tag, state);
            }
            Role::Definition => {
                if let Some(Some(grid)) = self.tables.last_mut() {
                    grid.start_definition();
                }
                self.start_cell(false, tag, state);
            }
            Role::Cell { header } => self.start_cell(header, tag, state),
            _ => {}
        }
    }

    fn start_row(&mut self) {
        if let Some(Some(grid)) = self.tables.last_mut() {
            grid.start_row();
        }
    }

    fn start_cell(&mut self, header: bool, tag: &StartTag<usize>, state: State) {
        let span = |name| attribute(tag, name).and_then(|value| value.trim().parse().ok()).unwrap_or(1);
        if let Some(Some(grid)) = self.tables.last_mut().filter(|_| state.fate != Fate::Hidden) {
            let block = grid.open(span("rowspan"), span("colspan"), header, &mut self.blocks);
            self.marks.push(Mark { region: state.region, jumps: true });
            self.places.push(Place { block, gap: Gap::Line });
        }
    }

    fn set_table_head(&mut self, head: bool) {
        if let Some(Some(grid)) = self.tables.last_mut() {
            grid.head = head;
        }
    }

    /// Opens the block of a heading or an item; inside a cell both are lines of the cell.
    fn open_place(&mut self, role: Role, style: &Style, state: State) {
        if state.fate == Fate::Hidden {
            return;
        }
        let kind = match role {
            Role::Heading(level) => BlockKind::Heading { level, basis: HeadingBasis::Marked },
            Role::Item => self.item(),
            Role::Block => match style.list_level {
                Some(depth) => BlockKind::Item { depth, ordered: false },
                None => return,
            },
            _ => return,
        };
        if let Some(cell) = self.places.last().filter(|place| place.gap == Gap::Line).map(|place| place.block) {
            if let Some(block) = self.blocks.get_mut(cell) {
                self.cell_lines.begin(cell.0, block, kind);
            }
            return;
        }
        let block = self.open_block(kind, state);
        self.places.push(Place { block, gap: Gap::Blank });
    }

    /// An item of the innermost list, as deep as the lists around it up to the cell they stand in.
    fn item(&self) -> BlockKind {
        let inside =
            self.stack.roles().take_while(|role| !matches!(role, Role::Cell { .. } | Role::Term | Role::Definition));
        let mut lists = inside.filter_map(|role| if let Role::List { ordered } = role { Some(ordered) } else { None });
        let ordered = lists.next().unwrap_or(false);
        BlockKind::Item { depth: lists.count().min(u8::MAX.into()) as u8, ordered }
    }

    fn open_block(&mut self, kind: BlockKind, state: State) -> BlockId {
        self.marks.push(Mark { region: state.region, jumps: true });
        self.blocks.open(kind)
    }

    fn text(&mut self, range: Range<usize>) {
        let text = self.source.get(range.clone()).unwrap_or_default();
        let state = self.stack.state();
        match state.fate {
            Fate::Hidden | Fate::Struck => {}
            Fate::Marker => self.marker(text),
            Fate::Read if self.stack.role() == Some(Role::Title) => {
                self.title.extend(stretches(text, range.start).map(|(words, _)| words));
            }
            Fate::Read => {
                for (words, at) in stretches(text, range.start) {
                    self.words(&words, at, state);
                }
            }
        }
    }

    fn words(&mut self, words: &str, at: usize, state: State) {
        let look = Look { bold: state.bold, size: state.size };
        if words.trim().is_empty() {
            if let Some(block) = self.open_for_more() {
                self.blocks.push(block, words, at, look);
            }
            return;
        }
        if self.breaks == 1 && self.places.is_empty() && begins_with_bullet(words.trim_start()) {
            self.break_block();
        }
        self.breaks = 0;
        let block = self.open_for_text(at, state);
        if let Some(mark) = self.marks.get_mut(block.0) {
            mark.jumps &= state.jump;
        }
        self.blocks.push(block, words, at, look);
    }

    /// The block that goes on, where nothing came between.
    fn open_for_more(&self) -> Option<BlockId> {
        self.places.last().map(|place| place.block).or(self.paragraph).filter(|_| !self.apart)
    }

    /// The block that takes the text that comes at byte `at`.
    fn open_for_text(&mut self, at: usize, state: State) -> BlockId {
        let apart = core::mem::take(&mut self.apart);
        if let Some(place) = self.places.last() {
            if apart {
                self.blocks.gap(place.block, place.gap, at);
            }
            return place.block;
        }
        if let Some(paragraph) = self.paragraph {
            return paragraph;
        }
        let block = self.open_block(BlockKind::Paragraph, state);
        self.paragraph = Some(block);
        if state.title {
            self.title_block.get_or_insert(block);
        }
        block
    }

    /// Numbers and letters before a full stop or bracket mark a numbered list; other marks are bullets.
    fn marker(&mut self, text: &str) {
        let is_number = text.contains(|char: char| char.is_ascii_digit() || matches!(char, '.' | ')'));
        let block = self.places.last().and_then(|place| self.blocks.get_mut(place.block));
        if let Some(BlockKind::Item { ordered, .. }) = block.map(|block| &mut block.kind) {
            *ordered |= is_number;
        }
    }

    /// What comes next stands apart.
    fn break_block(&mut self) {
        self.paragraph = None;
        self.apart = true;
        self.breaks = 0;
    }

    /// One line break is a blank, two end a paragraph.
    fn line_break(&mut self, at: usize) {
        self.breaks += 1;
        if self.breaks > 1 {
            self.break_block();
        } else if let Some(block) = self.open_for_more() {
            self.blocks.gap(block, Gap::Blank, at);
        }
    }
}

/// What an element is, by its name, its ARIA role and the styles of Word.
fn role(name: &str, tag: &StartTag<usize>, style: &Style) -> Role {
    let level = || attribute(tag, "aria-level")?.trim().parse().ok().filter(|level| (1..=9).contains(level));
    let aria = attribute(tag, "role").and_then(|role| Role::of_aria(&role, level()));
    let outline = style.outline_level.filter(|_| name == "p").map(Role::Heading);
    aria.or(outline).unwrap_or_else(|| Role::of(name))
}
