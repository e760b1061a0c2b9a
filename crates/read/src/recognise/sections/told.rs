//! A pillar told in one text without parts: its goals and look back are sentences and paragraphs of it.

use super::{Parts, of_goals};
use crate::{
    dates,
    draft::{Block, BlockKind},
    recognise::{goals, outline::Context},
};
use chrono::Datelike;
use verslagtoets_core::report::Pillar;

impl Parts<'_, '_> {
    /// Whether the pillar has text and no parts.
    pub(super) fn is_prose(&self) -> bool {
        let is_part = |context: &Context| context.part.is_some();
        let contexts = || self.blocks.iter().filter_map(|index| self.outline.contexts.get(*index));
        contexts().next().is_some() && !contexts().any(is_part)
    }

    /// Finds the goals in the text of a pillar without parts, which are due after the year, and beside goals the look
    /// back: the paragraphs that tell of the year as past.
    pub(super) fn tell(&self, pillar: &mut Pillar, year: i32) {
        let is_text = |block: &Block| matches!(block.kind, BlockKind::Paragraph);
        let text = self.content().filter(|(_, context)| context.figures.is_none()).map(|(index, _)| index);
        let text: Vec<usize> =
            text.filter(|index| self.outline.draft.blocks.get(*index).is_some_and(is_text)).collect();
        if pillar.goals.is_empty() {
            pillar.goals = goals::told(self.outline, &text, year);
            pillar.goals_section = of_goals(&pillar.goals);
        }
        if pillar.goals.is_empty() {
            return;
        }
        let looks_back = |index: &usize| {
            self.outline.draft.blocks.get(*index).is_some_and(|block| tells_past(block.text.as_str(), year))
        };
        let past: Vec<usize> = text.into_iter().filter(looks_back).collect();
        pillar.retrospective = pillar.retrospective.take().or_else(|| self.of_blocks(&past));
    }
}

/// Whether a paragraph tells of a year as past.
fn tells_past(text: &str, year: i32) -> bool {
    let context = dates::Context { reporting_year: Some(year), ..dates::Context::default() };
    let past = |mention: &dates::Mention| {
        let day = mention.end.or(mention.start);
        matches!(mention.role, dates::Role::Background | dates::Role::Late) && day.is_some_and(|day| day.year() == year)
    };
    dates::mentions(text, &context).iter().any(past)
}
