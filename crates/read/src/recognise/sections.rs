//! The pillars with their parts.

mod told;

use super::{
    goals,
    outline::{Context, Outline, Role},
};
use crate::{dates::years, draft::Block};
use std::collections::BTreeMap;
use verslagtoets_core::{
    framework::PartKind,
    report::{Goal, Pillar, Section},
    wording::strip_numbering,
};

/// The pillars of a draft, in order; one that comes back under several chapters is one pillar.
pub(super) fn pillars(outline: &Outline<'_>, year: Option<i32>) -> Vec<Pillar> {
    let mut blocks = blocks_by_pillar(outline);
    let mut pillars: Vec<(Pillar, Vec<usize>)> = Vec::new();
    for heading in 0..outline.headings.len() {
        let Some(number) = outline.pillar_number(Some(heading)) else { continue };
        let inside = blocks.remove(&heading).unwrap_or_default();
        // Only where parts come first does a pillar come back, and then there are few.
        let same = pillars.iter_mut().filter(|_| outline.layout.section_first);
        match same.into_iter().find(|(pillar, _)| pillar.number == number) {
            Some((_, blocks)) => blocks.extend(inside),
            None => pillars.push((opened(outline, heading, number), inside)),
        }
    }
    let mut pillars: Vec<Pillar> =
        pillars.into_iter().map(|(pillar, blocks)| fill(outline, pillar, &blocks, year)).collect();
    add_shared_goals(outline, &mut pillars, year);
    pillars
}

/// Goals from a table for all pillars, for those that have none of their own.
fn add_shared_goals(outline: &Outline<'_>, pillars: &mut [Pillar], year: Option<i32>) {
    /// With more pillars than any framework has, rows cannot be told apart.
    const MOST_PILLARS: usize = 12;
    let lacking = pillars.iter().any(|pillar| pillar.goals.is_empty());
    if !lacking || pillars.len() > MOST_PILLARS {
        return;
    }
    let shared = goals::shared_tables(outline);
    for pillar in pillars.iter_mut().filter(|pillar| pillar.goals.is_empty() && !shared.is_empty()) {
        pillar.goals = goals::goals(outline, &[&shared], pillar.number, year);
        pillar.goals_section = pillar.goals_section.take().or_else(|| of_goals(&pillar.goals));
    }
}

/// A part without a heading, made of the goals that were found elsewhere.
fn of_goals(goals: &[Goal]) -> Option<Section> {
    let lines: Vec<_> = goals.iter().filter_map(|goal| goal.location.clone()).collect();
    let text = goals.iter().map(|goal| goal.text.as_str()).collect::<Vec<_>>().join("\n");
    let section = Section { labelled: false, text, location: lines.first().cloned(), lines, ..Section::default() };
    (!goals.is_empty()).then_some(section)
}

/// Per heading of a pillar the blocks of that pillar, headings among them, in order.
pub(super) fn blocks_by_pillar(outline: &Outline<'_>) -> BTreeMap<usize, Vec<usize>> {
    let mut blocks: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, context) in outline.contexts.iter().enumerate() {
        if let Some(pillar) = context.pillar {
            blocks.entry(pillar).or_default().push(index);
        }
    }
    blocks
}

/// A pillar with what its heading says.
fn opened(outline: &Outline<'_>, heading: usize, number: u8) -> Pillar {
    let text = outline.heading_text(heading);
    let named = match outline.headings.get(heading).map(|heading| heading.role) {
        Some(Role::Pillar(named)) => Some(named),
        _ => None,
    };
    Pillar {
        number,
        number_stated: named.and_then(|named| named.stated).filter(|stated| *stated != number),
        by_place: named.is_none(),
        title: title(text).to_owned(),
        location: outline.locate_heading(heading),
        ..Pillar::default()
    }
}

/// The name in the heading of a pillar, without "Pijler 3:".
fn title(heading: &str) -> &str {
    let text = strip_numbering(heading);
    let text = text.split_once(" (").filter(|(_, inside)| is_pillar_number(inside)).map_or(text, |(name, _)| name);
    let Some(rest) = text.get(..6).filter(|word| word.eq_ignore_ascii_case("pijler")).and_then(|_| text.get(6..))
    else {
        return text;
    };
    let rest = rest.trim_start();
    let number = rest.find(|char: char| !char.is_alphanumeric()).unwrap_or(rest.len());
    let name = rest.get(number..).unwrap_or_default();
    name.trim_matches(|char: char| {
        char.is_whitespace() || matches!(char, ':' | '-' | '–' | '—' | '|' | '.' | '·' | '(' | ')')
    })
}

/// "pijler 2)" after the name.
fn is_pillar_number(words: &str) -> bool {
    words.get(..6).is_some_and(|word| word.eq_ignore_ascii_case("pijler")) && words.ends_with(')') && words.len() <= 12
}

fn fill(outline: &Outline<'_>, mut pillar: Pillar, blocks: &[usize], year: Option<i32>) -> Pillar {
    let parts = Parts { outline, blocks, year, goal_headings: goal_headings(outline, blocks) };
    pillar.general_picture = parts.section(PartKind::GeneralPicture).or_else(|| parts.unlabelled());
    pillar.retrospective = parts.section(PartKind::Retrospective);
    pillar.goals_section = parts.section(PartKind::Goals);
    let goals = parts.content().filter(|(_, context)| parts.kind(context.part) == Some(PartKind::Goals));
    let goals: Vec<usize> = goals.map(|(index, _)| index).collect();
    // Beside a part for goals those marked under topics and due after the year count, without it all that are marked.
    let apart =
        |context: &Context| pillar.goals_section.is_none() || context.part.is_none() && context.figures.is_none();
    let counts = |index: usize| pillar.goals_section.is_none() || goals::is_due_later(outline, index, year);
    let marked = parts
        .content()
        .filter(|(index, context)| apart(context) && goals::is_marked(outline, *index) && counts(*index));
    let marked: Vec<usize> = marked.map(|(index, _)| index).collect();
    pillar.goals_section = pillar.goals_section.or_else(|| parts.of_blocks(&marked));
    pillar.goals = goals::goals(outline, &[&goals, &marked], pillar.number, year);
    if let Some(year) = year.filter(|_| parts.is_prose() && !outline.layout.section_first) {
        parts.tell(&mut pillar, year);
    }
    pillar
}

/// The headings of goals among the blocks of a pillar.
fn goal_headings(outline: &Outline<'_>, blocks: &[usize]) -> usize {
    let opens_goals =
        |context: &Context| context.part == context.parent && outline.part_kind(context.part) == Some(PartKind::Goals);
    let headings = blocks.iter().filter(|index| outline.draft.blocks.get(**index).is_some_and(Block::is_heading));
    headings.filter(|index| outline.contexts.get(**index).is_some_and(opens_goals)).count()
}

/// The parts of one pillar.
struct Parts<'a, 'd> {
    outline: &'a Outline<'d>,
    /// The blocks of the pillar.
    blocks: &'a [usize],
    year: Option<i32>,
    goal_headings: usize,
}

impl Parts<'_, '_> {
    /// What a part is: "Doelen 2024" beside "Doelen 2025" looks back when 2024 is the reporting year.
    fn kind(&self, part: Option<usize>) -> Option<PartKind> {
        let kind = self.outline.part_kind(part)?;
        if kind == PartKind::Goals && self.goal_headings > 1 {
            let years = years(self.outline.heading_text(part?));
            if !years.is_empty() && self.year.is_some_and(|year| years.iter().all(|named| *named <= year)) {
                return Some(PartKind::Retrospective);
            }
        }
        Some(kind)
    }

    /// The part of a kind, from all the headings that open it.
    fn section(&self, kind: PartKind) -> Option<Section> {
        let outline = self.outline;
        let mut section = Section::default();
        let mut found = false;
        for index in self.blocks.iter().copied() {
            let (Some(block), Some(context)) = (outline.draft.blocks.get(index), outline.contexts.get(index)) else {
                continue;
            };
            if self.kind(context.part) != Some(kind) {
                continue;
            }
            if !block.is_heading() {
                add(outline, &mut section, index);
            } else if let Some(heading) = context.parent.and_then(|parent| outline.headings.get(parent)) {
                if context.parent == context.part || !found {
                    section.location =
                        section.location.or_else(|| context.part.and_then(|part| outline.locate_heading(part)));
                } else if heading.role == Role::Other {
                    section.topics.push(block.text.as_str().to_owned());
                }
            }
            found = true;
        }
        found.then_some(section)
    }

    /// A part without a heading, made of some blocks.
    fn of_blocks(&self, blocks: &[usize]) -> Option<Section> {
        let mut section = Section { labelled: false, ..Section::default() };
        for index in blocks {
            add(self.outline, &mut section, *index);
        }
        section.location = section.lines.first().cloned();
        (!section.text.is_empty()).then_some(section)
    }

    /// The general picture without a heading: what stands directly under the pillar's heading or, when nothing does,
    /// under topics before the first part.
    fn unlabelled(&self) -> Option<Section> {
        if self.outline.layout.section_first {
            return None;
        }
        let own = || self.content().filter(|(_, context)| context.part.is_none() && context.figures.is_none());
        let direct = own().filter(|(_, context)| context.parent == context.pillar).map(|(index, _)| index);
        let all = || own().map(|(index, _)| index).collect::<Vec<_>>();
        self.of_blocks(&direct.collect::<Vec<_>>()).or_else(|| self.of_blocks(&all()))
    }

    /// The blocks that are no headings.
    fn content(&self) -> impl Iterator<Item = (usize, &Context)> {
        let blocks = self.blocks.iter().copied();
        let text =
            blocks.filter(|index| self.outline.draft.blocks.get(*index).is_some_and(|block| !block.is_heading()));
        text.filter_map(|index| Some((index, self.outline.contexts.get(index)?)))
    }
}

/// Adds a block to the text of a section.
fn add(outline: &Outline<'_>, section: &mut Section, index: usize) {
    let Some(block) = outline.draft.blocks.get(index).filter(|block| !block.text.is_empty()) else { return };
    if !section.text.is_empty() {
        section.text.push('\n');
    }
    section.text.push_str(&block.text.as_str().replace('\n', " "));
    section.lines.extend(outline.locate_all(index));
}
