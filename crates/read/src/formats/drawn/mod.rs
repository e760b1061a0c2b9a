//! Tables drawn with signs in plain text, as pandoc and many editors write them: a grid of "+---+" and "|", or rows below
//! groups of dashes.

mod grid;
mod ruled;

use super::blocks::{Blocks, Gap};
use crate::{
    draft::{Block, BlockKind, Cell, Look},
    sign::strip_bullet,
};
use core::ops::Range;

/// Columns of a drawn table at most.
const MOST_COLUMNS: usize = 60;

/// A drawn table.
pub(super) struct Drawn {
    /// Bytes of its lines.
    pub(super) range: Range<usize>,
    cells: Vec<DrawnCell>,
}

/// A cell of a drawn table.
struct DrawnCell {
    row: u32,
    column: u32,
    column_span: u32,
    header: bool,
    /// Bytes of its lines in the source, without the blanks around them.
    lines: Vec<Range<usize>>,
}

impl Drawn {
    /// Its cells as those of the table with a number; `is_markup` tells which bytes of the source are none of the text.
    pub(super) fn blocks(&self, source: &str, number: u32, is_markup: impl Fn(usize) -> bool) -> Vec<Block> {
        let mut blocks = Blocks::default();
        for cell in &self.cells {
            let DrawnCell { row, column, column_span, header, .. } = *cell;
            let id =
                blocks.open(BlockKind::Cell(Cell { table: number, row, column, row_span: 1, column_span, header }));
            for line in &cell.lines {
                let words = source.get(line.clone()).unwrap_or_default();
                let gap = if strip_bullet(words).is_some() { Gap::Line } else { Gap::Blank };
                blocks.gap(id, gap, line.start.saturating_sub(1));
                for (at, char) in words.char_indices().filter(|(at, _)| !is_markup(line.start + at)) {
                    blocks.push(
                        id,
                        words.get(at..at + char.len_utf8()).unwrap_or_default(),
                        line.start + at,
                        Look::default(),
                    );
                }
            }
        }
        blocks.finish()
    }
}

/// The drawn tables of a text, in order.
pub(super) fn tables(source: &str) -> Vec<Drawn> {
    let lines = Lines::new(source);
    let mut tables = Vec::new();
    let mut at = 0;
    while at < lines.kinds.len() {
        match grid::table(&lines, at).or_else(|| ruled::table(&lines, at)) {
            Some((cells, end)) => {
                tables.push(Drawn { range: lines.start(at)..lines.start(end), cells });
                at = end;
            }
            None => at += 1,
        }
    }
    tables
}

/// A text with blanks in place of drawn tables, so that all else stays where it is.
pub(super) fn without(source: &str, tables: &[Drawn]) -> String {
    let mut rest = String::with_capacity(source.len());
    let mut at = 0;
    for table in tables {
        rest.push_str(source.get(at..table.range.start).unwrap_or_default());
        let drawn = source.get(table.range.clone()).unwrap_or_default();
        rest.extend(drawn.bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { char::from(byte) } else { ' ' }));
        at = table.range.end;
    }
    rest.push_str(source.get(at..).unwrap_or_default());
    rest
}

/// Puts the cells of drawn tables between the blocks of the rest, where they stand in the source. Each table is numbered
/// after those of the blocks.
pub(super) fn insert(blocks: &mut Vec<Block>, tables: &[Drawn], source: &str, is_markup: impl Fn(usize) -> bool) {
    let known = blocks.iter().filter_map(|block| match block.kind {
        BlockKind::Cell(cell) => Some(cell.table + 1),
        _ => None,
    });
    let numbers = known.max().unwrap_or_default()..;
    let mut rest = core::mem::take(blocks).into_iter().peekable();
    for (number, table) in numbers.zip(tables) {
        let start = |block: &Block| block.text.source_range(0..block.text.as_str().len()).map(|range| range.start);
        while let Some(block) = rest.next_if(|block| start(block).is_none_or(|start| start < table.range.start)) {
            blocks.push(block);
        }
        blocks.extend(table.blocks(source, number, &is_markup));
    }
    blocks.extend(rest);
}

/// What a line draws.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    Blank,
    /// Groups of dashes, by the characters that they cover.
    Rule(Vec<Range<usize>>),
    /// "+---+---+", by the places of its corners; `heads` where it stands below a header: "+===+".
    Border {
        corners: Vec<usize>,
        heads: bool,
    },
    Other,
}

impl Kind {
    fn of(line: &str) -> Self {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            return Self::Blank;
        }
        border(line, trimmed).or_else(|| rule(line, trimmed)).unwrap_or(Self::Other)
    }
}

fn border(line: &str, trimmed: &str) -> Option<Kind> {
    let drawn = trimmed.len() > 2
        && trimmed.starts_with('+')
        && trimmed.ends_with('+')
        && trimmed.bytes().all(|byte| matches!(byte, b'+' | b'-' | b'=' | b':'));
    let corners = || line.chars().enumerate().filter(|(_, char)| *char == '+').map(|(at, _)| at).collect();
    drawn.then(|| Kind::Border { corners: corners(), heads: trimmed.contains('=') })
}

fn rule(line: &str, trimmed: &str) -> Option<Kind> {
    const SHORTEST: usize = 2;
    if !trimmed.bytes().all(|byte| matches!(byte, b'-' | b' ')) {
        return None;
    }
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, _) in line.chars().enumerate().filter(|(_, char)| *char == '-') {
        match groups.last_mut().filter(|group| group.end == at) {
            Some(group) => group.end = at + 1,
            None => groups.push(at..at + 1),
        }
    }
    groups.iter().all(|group| group.len() >= SHORTEST).then_some(Kind::Rule(groups))
}

/// The lines of a text.
struct Lines<'a> {
    source: &'a str,
    /// Where each begins; one more for the end of the text.
    starts: Vec<usize>,
    kinds: Vec<Kind>,
    /// Per line the next one that is a rule, itself included.
    rules: Vec<Option<usize>>,
}

impl<'a> Lines<'a> {
    fn new(source: &'a str) -> Self {
        let mut starts = vec![0];
        let mut kinds = Vec::new();
        let mut in_code = false;
        for line in source.split_inclusive('\n') {
            starts.push(starts.last().copied().unwrap_or_default() + line.len());
            in_code ^= line.trim_start().starts_with("```");
            kinds.push(if in_code { Kind::Other } else { Kind::of(line.trim_end_matches(['\n', '\r'])) });
        }
        let mut rules = vec![None; kinds.len()];
        let mut next = None;
        for (at, kind) in kinds.iter().enumerate().rev() {
            next = if matches!(kind, Kind::Rule(_)) { Some(at) } else { next };
            if let Some(place) = rules.get_mut(at) {
                *place = next;
            }
        }
        Self { source, starts, kinds, rules }
    }

    fn start(&self, line: usize) -> usize {
        self.starts.get(line).copied().unwrap_or(self.source.len())
    }

    fn kind(&self, line: usize) -> &Kind {
        self.kinds.get(line).unwrap_or(&Kind::Blank)
    }

    fn rule(&self, line: usize) -> Option<&[Range<usize>]> {
        match self.kind(line) {
            Kind::Rule(groups) => Some(groups),
            _ => None,
        }
    }

    fn text(&self, line: usize) -> &'a str {
        self.source.get(self.start(line)..self.start(line + 1)).unwrap_or_default().trim_end_matches(['\n', '\r'])
    }

    /// The bytes of some characters of a line, without the blanks around them; `None` where nothing else is there.
    fn stretch(&self, line: usize, chars: Range<usize>) -> Option<Range<usize>> {
        let text = self.text(line);
        let byte = |at: usize| text.char_indices().nth(at).map_or(text.len(), |(byte, _)| byte);
        let (from, to) = (byte(chars.start), byte(chars.end));
        let words = text.get(from..to)?;
        let start = self.start(line) + from + words.len() - words.trim_start().len();
        let trimmed = words.trim();
        (!trimmed.is_empty()).then(|| start..start + trimmed.len())
    }
}
