//! Headings that no style marks: lines that look like one, or that carry the name of a section.
//!
//! Many drafts are typed without heading styles. A line that is bold, larger than the text or numbered, alone in its
//! paragraph, is then a heading, and its level is the rank of its looks.

use crate::{
    draft::{Block, BlockKind, Draft, HeadingBasis},
    recognise::is_goal_label,
};
use core::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use verslagtoets_core::{
    Message, Note, Words,
    framework::KKFZ,
    order,
    wording::{part_heading, pillar_heading},
};

/// Longer lines are sentences.
const MAX_WORDS: usize = 14;
/// Longer lines are sentences, in characters.
const MAX_CHARS: usize = 120;
/// Deepest level that looks can tell.
const MAX_LEVEL: u8 = 6;

const INFERRED: Words = Words {
    nl: "Het document gebruikt geen kopstijlen; koppen zijn afgeleid uit vet, lettergrootte en nummering. Gebruik de stijlen Kop 1, Kop 2 en Kop 3 voor een zekere indeling.",
    en: "The document uses no heading styles; headings were inferred from bold type, font size and numbering. Use the styles Heading 1, Heading 2 and Heading 3 for a certain structure.",
};

/// Finds the headings that are not marked as such.
pub(crate) fn infer_headings(draft: &mut Draft) {
    if draft.blocks.iter().any(|block| matches!(block.kind, BlockKind::Heading { .. })) {
        promote_sections(&mut draft.blocks);
    } else {
        infer_from_looks(draft);
    }
}

/// Makes headings of bold lines that name a pillar or a part and of lines that come back, in a draft that has headings:
/// one level below the marked heading above them, parts of such a pillar one more.
fn promote_sections(blocks: &mut [Block]) {
    let returning = returning(blocks);
    if returning.is_empty() && !blocks.iter().any(is_bold_line) {
        return;
    }
    let mut marked = Marked::default();
    for index in 0..blocks.len() {
        let [block, below @ ..] = blocks.get_mut(index..).unwrap_or_default() else { continue };
        let text = block.text.as_str();
        if let BlockKind::Heading { level, .. } = block.kind {
            let pillar = names_pillar(text).then_some(level);
            let open = marked.part.filter(|part| *part < level && pillar.is_none());
            marked = Marked { level, pillar, part: names_part(text).then_some(level).or(open) };
        } else if is_bold_line(block) {
            if names_pillar(text) {
                let level = lower_chapter(below).or(marked.pillar).unwrap_or(marked.level + 1);
                block.kind = inferred(level);
                (marked.pillar, marked.part) = (Some(level), None);
            } else if names_part(text) {
                block.kind = inferred(marked.part());
            }
        } else if returning.contains(&index) && !(marked.part.is_some() && names_part(text)) {
            block.kind = inferred(marked.part() + u8::from(marked.part.is_some()));
        }
    }
}

/// A line such as "Pijler 1" right above the chapter "Veilig en van betekenis" opens that chapter: it takes the level of
/// the chapter's heading, which goes one lower.
fn lower_chapter(below: &mut [Block]) -> Option<u8> {
    let [chapter, ..] = below else { return None };
    let BlockKind::Heading { level, basis } = chapter.kind else { return None };
    if names_pillar(chapter.text.as_str()) || names_part(chapter.text.as_str()) {
        return None;
    }
    chapter.kind = BlockKind::Heading { level: level.saturating_add(1), basis };
    Some(level)
}

/// Short lines without any mark that come back above text, once under each of several pillars.
fn returning(blocks: &[Block]) -> BTreeSet<usize> {
    const LEAST: usize = 3;
    const MOST_WORDS: usize = 7;
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, pair) in blocks.windows(2).enumerate() {
        let [line, below] = pair else { continue };
        let text = line.text.as_str();
        let over_text = below.kind == BlockKind::Paragraph && below.text.as_str().len() > text.len() || is_item(below);
        let may = line.kind == BlockKind::Paragraph
            && over_text
            && is_line(text)
            && text.starts_with(char::is_uppercase)
            && text.ends_with(|char: char| char.is_alphanumeric() || char == '?')
            && text.split_whitespace().count() <= MOST_WORDS
            && (!is_goal_label(text) || names_part(text));
        if may {
            places.entry(text).or_default().push(index);
        }
    }
    places.retain(|_, places| places.len() >= LEAST);
    if places.is_empty() {
        return BTreeSet::new();
    }
    let pillars = pillars_so_far(blocks);
    let pillar = |index: &usize| pillars.get(*index).copied().filter(|pillar| *pillar > 0);
    let inside =
        |places: Vec<usize>| -> Vec<usize> { places.into_iter().filter(|index| pillar(index).is_some()).collect() };
    let once =
        |places: &Vec<usize>| places.windows(2).all(|pair| matches!(pair, [one, other] if pillar(one) < pillar(other)));
    let kept = places.into_values().map(inside).filter(|places| places.len() >= LEAST && once(places));
    order::set(kept.flatten())
}

/// Per block how many lines up to it name a pillar.
fn pillars_so_far(blocks: &[Block]) -> Vec<usize> {
    let mut pillars = 0;
    let count = |block: &Block| {
        let text = block.text.as_str();
        let is_line = block.is_heading() || block.kind == BlockKind::Paragraph && is_line(text);
        pillars += usize::from(is_line && names_pillar(text));
        pillars
    };
    blocks.iter().map(count).collect()
}

/// The last marked heading.
#[derive(Default)]
struct Marked {
    level: u8,
    /// Level of the last heading that names a pillar, under the marked one or itself.
    pillar: Option<u8>,
    /// Level of the marked heading of a part that it stands in or is itself.
    part: Option<u8>,
}

impl Marked {
    /// Level of a part below it, beside the one that is open.
    fn part(&self) -> u8 {
        self.part.unwrap_or(self.pillar.unwrap_or(self.level).max(self.level) + 1)
    }
}

/// How much a line stands out: the first is the outermost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    size: Reverse<u16>,
    plain: bool,
    /// Steps of its number; lines without one lie below those with.
    steps: usize,
}

/// Makes headings of the lines that stand out, in a draft that has none.
fn infer_from_looks(draft: &mut Draft) {
    let mut found = standing_out(draft);
    take_title(draft, &mut found);
    let Some((first, _)) = found.first().copied() else { return };
    let mut ranks: Vec<Rank> = Vec::new();
    for (_, rank) in &found {
        if let Err(place) = ranks.binary_search(rank) {
            ranks.insert(place, *rank);
            ranks.truncate(MAX_LEVEL.into());
        }
    }
    for (index, rank) in found {
        let above = ranks.partition_point(|other| *other < rank);
        if let Some(block) = draft.blocks.get_mut(index) {
            block.kind = inferred((above + 1).min(MAX_LEVEL.into()) as u8);
        }
    }
    let place = draft.blocks.get(first).map(|block| draft.locate_all(block, &[]));
    draft.notes.extend(place.map(|place| Note::beside(Message::new(&INFERRED), place)));
}

/// The blocks that look like headings or have the name of one, with their ranks.
fn standing_out(draft: &Draft) -> Vec<(usize, Rank)> {
    let body = body_size(&draft.blocks);
    let returning = returning(&draft.blocks);
    let mut in_pillar = false;
    let mut found = Vec::new();
    for (index, block) in draft.blocks.iter().enumerate() {
        let text = block.text.as_str();
        if matches!(block.kind, BlockKind::Cell(_)) || !is_line(text) || draft.title.as_deref() == Some(text) {
            continue;
        }
        let in_list = draft.blocks.get(index + 1).is_some_and(is_item);
        let out = stands_out(block, body, in_list);
        let opens = (!in_pillar || !out) && names_pillar(text);
        in_pillar |= opens;
        // Above the pillars, words such as "verslagjaar 2024" stand on the cover.
        let named = opens || (in_pillar && !out && names_part(text));
        if out || (named && block.kind == BlockKind::Paragraph) || returning.contains(&index) {
            found.push((index, rank(block, body)));
        }
    }
    found
}

/// The largest lines, where they stand only above all others, are the title and not the heading of everything.
fn take_title(draft: &mut Draft, found: &mut Vec<(usize, Rank)>) {
    let Some(top) = found.iter().map(|(_, rank)| *rank).min() else { return };
    let lines = found.iter().take_while(|(_, rank)| *rank == top).count();
    let only_there = found.iter().skip(lines).all(|(_, rank)| rank.size > top.size);
    if only_there && lines < found.len() {
        let title = found.first().and_then(|(index, _)| draft.blocks.get(*index));
        draft.title = draft.title.take().or_else(|| title.map(|block| block.text.as_str().to_owned()));
        found.drain(..lines);
    }
}

fn is_bold_line(block: &Block) -> bool {
    block.kind == BlockKind::Paragraph && block.look.bold && is_line(block.text.as_str())
}

/// Size of most of the text.
fn body_size(blocks: &[Block]) -> Option<u16> {
    let mut lengths: BTreeMap<u16, usize> = BTreeMap::new();
    for block in blocks {
        if let Some(size) = block.look.size {
            *lengths.entry(size).or_default() += block.text.as_str().len();
        }
    }
    lengths.into_iter().max_by_key(|(_, length)| *length).map(|(size, _)| size)
}

fn stands_out(block: &Block, body: Option<u16>, in_list: bool) -> bool {
    let text = block.text.as_str();
    let larger = block.look.size > body && body.is_some();
    match block.kind {
        BlockKind::Paragraph => block.look.bold || larger || is_numbered_title(text),
        // Chapters numbered with the list button.
        BlockKind::Item { depth: 0, ordered: true } => !in_list && (block.look.bold || larger),
        _ => false,
    }
}

fn rank(block: &Block, body: Option<u16>) -> Rank {
    let steps = steps(block.text.as_str()).map_or(usize::MAX, |(steps, _)| steps);
    let steps = if is_item(block) { 1 } else { steps };
    Rank { size: Reverse(block.look.size.max(body).unwrap_or_default()), plain: !block.look.bold, steps }
}

fn is_item(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Item { .. })
}

/// Whether a text can be a heading by its form: short, no sentence, no line "Doel: …".
fn is_line(text: &str) -> bool {
    let label = text.split_once(':').is_some_and(|(before, after)| !after.trim().is_empty() && is_goal_label(before));
    text.contains(char::is_alphabetic)
        && !text.ends_with(['.', ',', ';', '…'])
        && !label
        && text.chars().count() <= MAX_CHARS
        && text.split_whitespace().count() <= MAX_WORDS
}

/// Whether a line is numbered in two steps or more and goes on as a title does: "4.2 Forensisch vakmanschap".
fn is_numbered_title(text: &str) -> bool {
    steps(text).is_some_and(|(steps, rest)| steps > 1 && rest.starts_with(char::is_uppercase))
}

/// How many steps the number before a line has, and the line after it.
fn steps(text: &str) -> Option<(usize, &str)> {
    let (number, rest) = text.split_once(' ')?;
    let number = number.strip_suffix('.').unwrap_or(number);
    let is_step = |step: &str| matches!(step.len(), 1..=2) && step.bytes().all(|byte| byte.is_ascii_digit());
    number.split('.').all(is_step).then(|| (number.split('.').count(), rest.trim_start()))
}

fn names_pillar(text: &str) -> bool {
    pillar_heading(text, KKFZ.edition(None)).is_some_and(|pillar| pillar.exact && pillar.named.is_some())
}

fn names_part(text: &str) -> bool {
    part_heading(text).is_some_and(|part| part.exact && part.is_plain())
}

fn inferred(level: u8) -> BlockKind {
    BlockKind::Heading { level, basis: HeadingBasis::Inferred }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_lines_without_a_full_stop_can_be_headings() {
        for line in ["Doelen:", "Waar staan we nu?", "Pijler 1: Veiligheid", "3.1 Huidige situatie"] {
            assert!(is_line(line), "{line}");
        }
        for line in ["Doel: minder incidenten", "Actie 2: scholing", "Dit is een zin.", "2024", ""] {
            assert!(!is_line(line), "{line}");
        }
    }

    #[test]
    fn numbers_have_steps() {
        assert_eq!(steps("4.2. Vakmanschap"), Some((2, "Vakmanschap")));
        assert_eq!(steps("3 Pijlers"), Some((1, "Pijlers")));
        assert_eq!(steps("2024 in het kort"), None);
        assert!(!is_numbered_title("2.5 fte"));
    }
}
