//! Headings inside the text: "Terugblik. In 2024 ..." or "Doelen:" over a list, in pillars where no heading of its own
//! opens the part.

use super::{
    outline::{Outline, is_content},
    sections::blocks_by_pillar,
};
use crate::draft::{Block, BlockKind, Draft, HeadingBasis};
use std::collections::BTreeMap;
use verslagtoets_core::{framework::PartKind, wording::part_heading};

/// Longest such heading, in bytes.
const LONGEST: usize = 60;

/// A heading at the start of a paragraph.
#[derive(Debug, Clone, Copy)]
struct RunIn {
    kind: PartKind,
    /// Bytes of the heading.
    end: usize,
    /// Where the text after it begins.
    begins: usize,
    /// Nothing shows that it is a heading but that it stands alone.
    alone: bool,
}

/// Sets such headings apart as blocks of their own.
pub(super) fn set_apart(draft: &mut Draft) {
    let below = |index: usize| draft.blocks.get(index + 1).filter(|below| !below.is_heading());
    let found: Vec<Option<RunIn>> =
        draft.blocks.iter().enumerate().map(|(index, block)| run_in(block, below(index))).collect();
    if found.iter().all(Option::is_none) {
        return;
    }
    let headings = missing(draft, &found);
    if !headings.is_empty() {
        draft.replace(|index, block| Some(split(block, (*found.get(index)?)?, *headings.get(&index)?)));
    }
}

/// The heading at the start of a block; `below` is the text below it.
fn run_in(block: &Block, below: Option<&Block>) -> Option<RunIn> {
    if block.kind != BlockKind::Paragraph {
        return None;
    }
    let text = block.text.as_str();
    signed(text).or_else(|| below.and_then(|_| alone(text))).or_else(|| unsigned(text))
}

/// "Terugblik", and nothing more, over text.
fn alone(text: &str) -> Option<RunIn> {
    let part = part_heading(text).filter(|part| text.len() <= LONGEST && part.exact && part.is_plain())?;
    is_content(part.kind).then_some(RunIn { kind: part.kind, end: text.len(), begins: text.len(), alone: true })
}

/// "Terugblik. In 2024 ...".
fn signed(text: &str) -> Option<RunIn> {
    let (end, sign) = text.char_indices().take(LONGEST).find(|(_, char)| matches!(char, '.' | ':' | '\n'))?;
    let part = part_heading(text.get(..end)?).filter(|part| part.exact && part.is_plain())?;
    let rest = text.get(end + sign.len_utf8()..)?;
    let set_off = rest.is_empty() || sign == '\n' || rest.starts_with([' ', '\n']);
    let begins = text.len() - rest.trim_start().len();
    (set_off && is_content(part.kind)).then_some(RunIn { kind: part.kind, end, begins, alone: false })
}

/// "Terugblik In 2024 ...": a heading whose line was lost, before a capital.
fn unsigned(text: &str) -> Option<RunIn> {
    const MOST_WORDS: usize = 4;
    let blanks = text.match_indices(' ').map(|(at, _)| at).take(MOST_WORDS);
    let begins_sentence = |end: &usize| text.get(end + 1..).is_some_and(|rest| rest.starts_with(char::is_uppercase));
    let mut ends: Vec<usize> = blanks.take_while(|end| *end <= LONGEST).filter(begins_sentence).collect();
    ends.reverse();
    let heading = |end: usize| part_heading(text.get(..end)?).filter(|part| part.exact && part.is_plain());
    let (end, part) = ends.into_iter().find_map(|end| Some((end, heading(end)?)))?;
    (text.starts_with(char::is_uppercase) && is_content(part.kind)).then_some(RunIn {
        kind: part.kind,
        end,
        begins: end + 1,
        alone: false,
    })
}

/// Those in pillars that lack the part, with the level of a part there.
fn missing(draft: &Draft, found: &[Option<RunIn>]) -> BTreeMap<usize, u8> {
    let outline = Outline::new(draft);
    let mut headings = BTreeMap::new();
    if outline.layout.section_first {
        return headings;
    }
    for (pillar, blocks) in blocks_by_pillar(&outline) {
        let part = |index: &usize| outline.part_kind(outline.contexts.get(*index).and_then(|context| context.part));
        let level = outline.headings.get(pillar).map_or(1, |heading| heading.level.saturating_add(1));
        let known: Vec<PartKind> = blocks.iter().filter_map(part).collect();
        let inside_part = |index: usize| outline.contexts.get(index).is_some_and(|context| context.part.is_some());
        let lacks = |index: &&usize| {
            let run_in = found.get(**index).copied().flatten();
            run_in.is_some_and(|run_in| !(known.contains(&run_in.kind) || run_in.alone && inside_part(**index)))
        };
        headings.extend(blocks.iter().filter(lacks).map(|index| (*index, level)));
    }
    headings
}

/// The heading and what stands after it.
fn split(block: &Block, run_in: RunIn, level: u8) -> Vec<Block> {
    let kind = BlockKind::Heading { level, basis: HeadingBasis::Inferred };
    let heading = block.piece(kind, 0..run_in.end);
    let rest = block.piece(block.kind.clone(), run_in.begins..block.text.as_str().len());
    let rest = Some(rest).filter(|rest| !rest.text.is_empty());
    core::iter::once(heading).chain(rest).collect()
}
