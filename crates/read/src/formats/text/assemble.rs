//! From lines to blocks.

use super::{
    columns,
    heading::{Around, heading},
    heal::{Breaks, Joint, append, joint},
    levels::Levels,
    line::{Line, Page, ends_sentence},
};
use crate::{
    draft::{Block, BlockKind, HeadingBasis, Text},
    sign::{Sign, lone_bullet, sign},
};
use std::collections::VecDeque;

/// The blocks that the lines of a page make.
pub(super) fn blocks(page: &Page<'_>) -> Vec<Block> {
    let mut assembly =
        Assembly { page, blocks: Vec::new(), open: None, levels: Levels::default(), tables: 0, loose: VecDeque::new() };
    let mut index = 0;
    while let Some(line) = page.lines.get(index) {
        index += assembly.take(index, line);
    }
    join_interrupted(assembly.blocks)
}

struct Assembly<'a> {
    page: &'a Page<'a>,
    blocks: Vec<Block>,
    /// The last line of the block that is still open.
    open: Option<Line<'a>>,
    /// The list that the open item stands in.
    levels: Levels,
    /// Tables so far.
    tables: u32,
    /// Bullets that stand apart from their items, which are still to come.
    loose: VecDeque<char>,
}

impl Assembly<'_> {
    /// Takes the line at `index`, and says how many lines were taken.
    fn take(&mut self, index: usize, line: &Line<'_>) -> usize {
        if let Some(bullet) = lone_bullet(line.text) {
            self.loose.push_back(bullet);
            self.open = None;
            return 1;
        }
        let after_heading = matches!(self.blocks.last(), None | Some(Block { kind: BlockKind::Heading { .. }, .. }));
        let item = sign(line.text).filter(|sign| self.is_item(*sign, line));
        if item.is_none_or(|sign| sign.ordered)
            && let Some(table) = columns::table(self.page, index, self.tables)
        {
            self.tables += 1;
            self.blocks.extend(table.blocks);
            self.open = None;
            self.levels.end();
            return table.lines;
        }
        if item.is_none_or(|sign| sign.ordered)
            && let Some(found) = heading(Around { page: self.page, index, after_heading })
            && (self.loose.is_empty() || found.is_named())
        {
            self.loose.clear();
            let lines = self.page.lines.iter().skip(index).take(found.lines);
            let mut text = Text::default();
            for (at, line) in lines.enumerate() {
                let skip = if at == 0 { found.skip } else { 0 };
                append(&mut text, Joint::Blank, line.text.get(skip..).unwrap_or_default(), line.start + skip);
            }
            self.blocks.push(Block {
                kind: BlockKind::Heading { level: found.level, basis: HeadingBasis::Inferred },
                text,
                ..Block::default()
            });
            self.open = None;
            self.levels.end();
            return found.lines;
        }
        let apart = self.loose.front().filter(|_| self.open.is_none_or(|open| ends_item(open.text, line.text)));
        match (item, apart) {
            (Some(sign), _) => self.begin_item(sign, index),
            (None, Some(&mark)) => {
                self.loose.pop_front();
                self.begin_item(Sign { length: 0, ordered: false, dash: false, mark }, index);
            }
            (None, None) if self.continues(line) => self.go_on(index),
            (None, None) => self.begin_paragraph(index),
        }
        1
    }

    /// A dash or number may also stand inside a sentence.
    fn is_item(&self, sign: Sign, line: &Line<'_>) -> bool {
        let sure = !sign.dash && !sign.ordered;
        let in_list = matches!(self.blocks.last(), Some(Block { kind: BlockKind::Item { .. }, .. }));
        sure || line.gap > 0 || in_list || self.open.is_none_or(|open| ends_sentence(open.text))
    }

    /// Whether a line goes on in the open block.
    fn continues(&self, line: &Line<'_>) -> bool {
        let (Some(open), Some(block)) = (&self.open, self.blocks.last()) else { return false };
        let bracket = line.text.starts_with('(') && line.gap == 0 && !is_row(open.text, line.text);
        let lower = bracket || line.text.starts_with(|char: char| char.is_lowercase() || matches!(char, ',' | '&'));
        let unfinished = !ends_sentence(open.text);
        if is_label(line.text) {
            return false;
        }
        if line.gap > 0 {
            let dangling = lower || ends_in_small_word(open.text);
            return unfinished && (dangling || line.page) && (lower || !is_table_like(open.text)) && line.gap <= 3;
        }
        if lower || unfinished && !is_row(open.text, line.text) {
            return true;
        }
        let outdented = self.levels.indent().is_some_and(|sign| open.indent > sign && line.indent <= sign);
        let item_ends = matches!(block.kind, BlockKind::Item { .. }) && outdented;
        !item_ends && !self.is_paragraph_end(open) && !is_row(open.text, line.text)
    }

    /// A line much shorter than the others ends its paragraph, where no blank lines do.
    fn is_paragraph_end(&self, line: &Line<'_>) -> bool {
        line.text.chars().count() * 10 < self.page.width * 6
    }

    fn begin_item(&mut self, sign: Sign, index: usize) {
        let Some(line) = self.page.lines.get(index) else { return };
        let below = self.page.lines.get(index + 1..).unwrap_or_default();
        let depth = self.levels.depth(sign.mark, line, below);
        let mut text = Text::default();
        text.push_collapsed(line.text.get(sign.length..).unwrap_or_default(), line.start + sign.length);
        self.blocks.push(Block { kind: BlockKind::Item { depth, ordered: sign.ordered }, text, ..Block::default() });
        self.open = Some(*line);
    }

    fn begin_paragraph(&mut self, index: usize) {
        let Some(line) = self.page.lines.get(index) else { return };
        let mut text = Text::default();
        text.push_collapsed(line.text, line.start);
        self.blocks.push(Block { text, ..Block::default() });
        self.open = Some(*line);
        self.levels.end();
    }

    fn go_on(&mut self, index: usize) {
        let (Some(line), Some(open), Some(block)) = (self.page.lines.get(index), self.open, self.blocks.last_mut())
        else {
            return;
        };
        let joint = joint(open.text, line.text, &self.page.breaks, open.blank_end);
        append(&mut block.text, joint, line.text, line.start);
        self.open = Some(*line);
    }
}

/// Whether an item ends with a line, so that the next begins another.
fn ends_item(line: &str, next: &str) -> bool {
    let closed = line.ends_with(')') || (ends_sentence(line) && !line.ends_with(':'));
    closed && !next.starts_with(char::is_lowercase)
}

/// A line that labels what follows: "Doel: ...", "DOELEN:", "Planning: ...".
fn is_label(text: &str) -> bool {
    let Some((label, _)) = text.split_once(':') else { return false };
    label.starts_with(char::is_uppercase) && crate::recognise::is_goal_label(label)
}

/// A word after which no sentence ends.
fn ends_in_small_word(text: &str) -> bool {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    matches!(
        last,
        "aan"
            | "als"
            | "bij"
            | "binnen"
            | "de"
            | "den"
            | "der"
            | "dat"
            | "die"
            | "door"
            | "een"
            | "en"
            | "het"
            | "hun"
            | "in"
            | "met"
            | "naar"
            | "of"
            | "om"
            | "onder"
            | "ons"
            | "onze"
            | "op"
            | "over"
            | "per"
            | "te"
            | "tot"
            | "tussen"
            | "uit"
            | "uiterlijk"
            | "van"
            | "vanaf"
            | "via"
            | "voor"
            | "waar"
            | "wat"
            | "zijn"
            | "zonder"
    ) || text.ends_with([',', '-'])
}

/// The end of a row of a table that was flattened to lines.
fn is_table_like(text: &str) -> bool {
    text.ends_with(|char: char| char.is_ascii_digit()) && !text.contains(['.', ',']) && text.len() < 60
}

/// Two rows of a table that was flattened to lines: short, each ending in a number, the next with a capital.
fn is_row(open: &str, next: &str) -> bool {
    is_table_like(open) && next.starts_with(|char: char| char.is_uppercase() || char == '(')
}

/// Joins a block that breaks off in the middle of a sentence with the paragraph, some blocks on, that goes on in it:
/// boxes, pull quotes and other columns may stand between.
fn join_interrupted(blocks: Vec<Block>) -> Vec<Block> {
    let mut slots: Vec<Option<Block>> = blocks.into_iter().map(Some).collect();
    for index in 0..slots.len() {
        while let Some(rest) = slots
            .get(index)
            .and_then(|slot| slot.as_ref())
            .filter(|block| breaks_off(block))
            .and_then(|_| continuation(&slots, index))
        {
            let Some(rest) = slots.get_mut(rest).and_then(Option::take) else { break };
            let Some(Some(block)) = slots.get_mut(index) else { break };
            if joint(block.text.as_str(), rest.text.as_str(), &Breaks::default(), true) == Joint::Broken {
                block.text.pop();
                block.text.extend(&rest.text);
            } else {
                block.text.join(&rest.text);
            }
        }
    }
    slots.into_iter().flatten().collect()
}

fn breaks_off(block: &Block) -> bool {
    let text = block.text.as_str();
    matches!(block.kind, BlockKind::Paragraph | BlockKind::Item { .. })
        && text.len() > 40
        && !ends_sentence(text)
        && !is_table_like(text)
}

/// The paragraph within reach that begins in the middle of a sentence, before the next item or heading of a part.
fn continuation(slots: &[Option<Block>], index: usize) -> Option<usize> {
    const REACH: usize = 5;
    for (at, block) in slots.iter().enumerate().skip(index + 1).take(REACH) {
        let Some(block) = block else { continue };
        let text = block.text.as_str();
        match block.kind {
            BlockKind::Paragraph if text.starts_with(char::is_lowercase) && text.len() > 30 => return Some(at),
            BlockKind::Heading { level, .. } if level <= 3 => return None,
            BlockKind::Item { .. } => return None,
            _ => {}
        }
    }
    None
}
