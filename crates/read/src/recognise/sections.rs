//! The pillars with their parts.

use super::{
    goals,
    outline::{Context, Outline, Role},
};
use crate::dates::years;
use verslagtoets_core::{
    framework::PartKind,
    report::{Pillar, Section},
    wording::{pillar_heading, strip_numbering},
};

/// The pillars of a draft, in order; one that comes back under several chapters is one pillar.
pub(super) fn pillars(outline: &Outline<'_>, year: Option<i32>) -> Vec<Pillar> {
    let mut pillars: Vec<(Pillar, Vec<usize>)> = Vec::new();
    for heading in 0..outline.headings.len() {
        let Some(number) = outline.pillar_number(Some(heading)) else { continue };
        let same = pillars.iter_mut().find(|(pillar, _)| outline.layout.section_first && pillar.number == number);
        match same {
            Some((_, headings)) => headings.push(heading),
            None => pillars.push((opened(outline, heading, number), vec![heading])),
        }
    }
    pillars.into_iter().map(|(pillar, headings)| fill(outline, pillar, &headings, year)).collect()
}

/// A pillar with what its heading says.
fn opened(outline: &Outline<'_>, heading: usize, number: u8) -> Pillar {
    let text = outline.heading_text(heading);
    let stated = pillar_heading(text, outline.edition).and_then(|named| named.stated);
    Pillar {
        number,
        number_stated: stated.filter(|stated| *stated != number),
        title: title(text).to_owned(),
        location: outline.locate_heading(heading),
        ..Pillar::default()
    }
}

/// The name in the heading of a pillar, without "Pijler 3:".
fn title(heading: &str) -> &str {
    let text = strip_numbering(heading);
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

fn fill(outline: &Outline<'_>, mut pillar: Pillar, headings: &[usize], year: Option<i32>) -> Pillar {
    let inside = |context: &Context| context.pillar.is_some_and(|pillar| headings.contains(&pillar));
    let parts = Parts { outline, headings, year, goal_headings: goal_headings(outline, headings) };
    pillar.general_picture = parts.section(PartKind::GeneralPicture).or_else(|| unlabelled(outline, headings));
    pillar.retrospective = parts.section(PartKind::Retrospective);
    pillar.goals_section = parts.section(PartKind::Goals);
    let blocks: Vec<usize> = outline
        .content()
        .filter(|(_, _, context)| inside(context) && parts.kind(context.part) == Some(PartKind::Goals))
        .map(|(index, _, _)| index)
        .collect();
    pillar.goals = goals::goals(outline, &blocks, pillar.number, year);
    pillar
}

/// The headings of goals in a pillar.
fn goal_headings(outline: &Outline<'_>, headings: &[usize]) -> usize {
    let is_goals = |index: &usize| outline.part_kind(Some(*index)) == Some(PartKind::Goals);
    let inside = |index: &usize| {
        let block = outline.headings.get(*index).map_or(0, |heading| heading.block);
        let context = outline.contexts.get(block);
        context.is_some_and(|context| {
            context.pillar.is_some_and(|pillar| headings.contains(&pillar)) && context.part == Some(*index)
        })
    };
    (0..outline.headings.len()).filter(is_goals).filter(inside).count()
}

/// The parts of one pillar.
struct Parts<'a, 'd> {
    outline: &'a Outline<'d>,
    headings: &'a [usize],
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
        for (index, block) in outline.draft.blocks.iter().enumerate() {
            let Some(context) = outline.contexts.get(index) else { continue };
            if !context.pillar.is_some_and(|pillar| self.headings.contains(&pillar))
                || self.kind(context.part) != Some(kind)
            {
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

/// The general picture without a heading: what stands directly under the pillar's heading or, when nothing does,
/// under topics before the first part.
fn unlabelled(outline: &Outline<'_>, headings: &[usize]) -> Option<Section> {
    if outline.layout.section_first {
        return None;
    }
    let mut section = Section { labelled: false, ..Section::default() };
    let own = |context: &Context| {
        context.pillar.is_some_and(|pillar| headings.contains(&pillar))
            && context.part.is_none()
            && context.figures.is_none()
    };
    let blocks = || outline.content().filter(|(_, _, context)| own(context));
    let direct = blocks().filter(|(_, _, context)| context.parent == context.pillar);
    direct.for_each(|(index, _, _)| add(outline, &mut section, index));
    if section.text.is_empty() {
        blocks().for_each(|(index, _, _)| add(outline, &mut section, index));
    }
    section.location = section.lines.first().cloned();
    (!section.text.is_empty()).then_some(section)
}
