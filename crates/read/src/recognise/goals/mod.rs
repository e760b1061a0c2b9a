//! The goals of a pillar: bullets, numbered actions, table rows and sentences marked "Doel:".

mod columns;
mod headed;
mod labels;
mod listed;
mod prose;
mod sheet;
mod table;

pub(super) use columns::heads_look_back;
pub(crate) use labels::{ColumnLabel, column_label, is_goal_label};

use super::{
    outline::{Context, Outline},
    tables::Table,
};
use crate::{
    dates::{self, Kind, Role},
    draft::BlockKind,
    sign::BOXES,
};
use core::ops::Range;
use verslagtoets_core::{
    framework::PartKind,
    order::{part, put_in_order},
    report::{DateRole, Due, DueKind, Goal, OtherDate},
};

/// The goals in the blocks of a goals part, and of others that each hold goals of the same pillar.
pub(super) fn goals(outline: &Outline<'_>, parts: &[&[usize]], pillar: u8, year: Option<i32>) -> Vec<Goal> {
    let mut drafts = Vec::new();
    for blocks in parts {
        drafts.extend(table::rows(outline, blocks, pillar));
        drafts.extend(listed::goals(outline, blocks));
    }
    put_in_order(&mut drafts, |goal| {
        let first = goal.text.first();
        [part(first.map(|span| span.block as u64)), part(first.map(|span| span.range.start as u64)), 0, 0]
    });
    drafts.into_iter().map(|goal| goal.finish(outline, year)).filter(|goal| !goal.text.is_empty()).collect()
}

/// The goals told in the text of a pillar that has no parts, due after the year.
pub(super) fn told(outline: &Outline<'_>, blocks: &[usize], year: i32) -> Vec<Goal> {
    prose::told(outline, blocks, year).into_iter().map(|goal| goal.finish(outline, Some(year))).collect()
}

/// The cells of the tables that hold the goals of all pillars, each row naming its pillar. Where order alone tells what
/// stands under what, such a table may follow the last pillar.
pub(super) fn shared_tables(outline: &Outline<'_>) -> Vec<usize> {
    let looks_back = |context: &Context| outline.part_kind(context.part) == Some(PartKind::Retrospective);
    let cells = outline
        .content()
        .filter(|(_, block, context)| matches!(block.kind, BlockKind::Cell(_)) && !looks_back(context));
    let cells: Vec<usize> = cells.map(|(index, _, _)| index).collect();
    let is_outside = |table: &Table| {
        let first = table.blocks().first().and_then(|index| outline.contexts.get(*index));
        first.is_some_and(|context| context.pillar.is_none())
    };
    let tables = Table::all(outline.draft, &cells).into_iter();
    let shared = tables.filter(|table| table::is_shared(outline, table, is_outside(table)));
    let mut shared: Vec<usize> = shared.flat_map(|table| table.blocks()).collect();
    shared.sort_unstable();
    shared.dedup();
    shared
}

/// Whether a sentence of a paragraph is marked as a goal: "Doel: ...".
pub(super) fn is_marked(outline: &Outline<'_>, block: usize) -> bool {
    let paragraph = outline.draft.blocks.get(block).is_some_and(|block| block.kind == BlockKind::Paragraph);
    paragraph && !labels::marks(text(outline, block)).is_empty()
}

/// Whether a paragraph names a due date after the year.
pub(super) fn is_due_later(outline: &Outline<'_>, block: usize, year: Option<i32>) -> bool {
    due_later(text(outline, block), year).next().is_some()
}

/// The due dates that a text names after the year, or all without one.
fn due_later(words: &str, year: Option<i32>) -> impl Iterator<Item = dates::Mention> {
    let context = dates::Context { reporting_year: year, ..dates::Context::default() };
    dates::mentions(words, &context).into_iter().filter(move |mention| {
        let day = mention.end.or(mention.start);
        mention.role == Role::Due && day.is_some_and(|day| year.is_none_or(|year| chrono::Datelike::year(&day) > year))
    })
}

/// A stretch of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Span {
    block: usize,
    range: Range<usize>,
}

impl Span {
    fn whole(outline: &Outline<'_>, block: usize) -> Self {
        Self { block, range: 0..text(outline, block).len() }
    }
}

/// A goal by the places of its words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct GoalSpans {
    /// What the goal is.
    text: Vec<Span>,
    /// Where beside its text its dates stand.
    dates: Vec<Span>,
    /// Words whose dates count only where the goal has none.
    steps: Vec<Span>,
    /// Topic that is no heading: the item that it stands under.
    topic: Option<String>,
}

fn text<'a>(outline: &Outline<'a>, block: usize) -> &'a str {
    outline.draft.blocks.get(block).map_or("", |block| block.text.as_str())
}

impl GoalSpans {
    fn of(span: Span) -> Self {
        Self { text: vec![span], ..Self::default() }
    }

    /// Whether it is no more than a name, "Scholing", so that what is said of it is the goal.
    fn is_name(&self, outline: &Outline<'_>) -> bool {
        const MOST_WORDS: usize = 3;
        let words = self.text.iter().filter_map(|span| text(outline, span.block).get(span.range.clone()));
        words.flat_map(str::split_whitespace).nth(MOST_WORDS).is_none()
    }

    fn finish(self, outline: &Outline<'_>, year: Option<i32>) -> Goal {
        let Some(first) = self.text.first() else { return Goal::default() };
        let words: Vec<&str> = self
            .text
            .iter()
            .filter_map(|span| text(outline, span.block).get(span.range.clone()))
            .map(|words| words.trim().trim_start_matches(BOXES).trim_start())
            .collect();
        let mut goal = Goal {
            text: words.join(" ").replace('\n', " "),
            topic: self.topic.or_else(|| topic(outline, first.block)),
            location: outline.locate(first.block, first.range.clone()),
            ..Goal::default()
        };
        let mut context = dates::Context {
            reporting_year: year,
            writing_year: None,
            heading_year: heading_year(outline, first.block, year),
        };
        let mut late = Vec::new();
        for span in self.text.iter().chain(&self.dates) {
            late.extend(read_dates(outline, span, &context, &mut goal));
            context.heading_year = context.heading_year.or_else(|| last_year(&goal));
        }
        if goal.due.is_empty() && goal.other_dates.iter().all(|date| date.role != DateRole::Invalid) {
            for span in &self.steps {
                late.extend(read_dates(outline, span, &context, &mut goal));
            }
        }
        if goal.due.is_empty() {
            goal.due = late;
        }
        goal
    }
}

/// Reads the dates of a stretch into a goal, and gives those that count only where it has no other.
fn read_dates(outline: &Outline<'_>, span: &Span, context: &dates::Context, goal: &mut Goal) -> Vec<Due> {
    let mut late = Vec::new();
    let Some(words) = text(outline, span.block).get(span.range.clone()) else { return late };
    for mention in dates::mentions(words, context) {
        let phrase = words.get(mention.range.clone()).unwrap_or_default().to_owned();
        let place = span.range.start + mention.range.start..span.range.start + mention.range.end;
        let location = outline.locate(span.block, place);
        let other = |role| OtherDate { phrase: phrase.clone(), role, location: location.clone() };
        let due = || Due {
            phrase: phrase.clone(),
            kind: kind(mention.kind),
            start: mention.start,
            end: mention.end,
            inferred: mention.inferred,
            location: location.clone(),
        };
        match mention.role {
            Role::Due => {
                let due = due();
                let known =
                    goal.due.iter().any(|known| (known.kind, known.start, known.end) == (due.kind, due.start, due.end));
                if !known {
                    goal.due.push(due);
                }
            }
            Role::Late => late.push(due()),
            Role::Background => goal.other_dates.push(other(DateRole::Background)),
            Role::Vague => goal.other_dates.push(other(DateRole::Vague)),
            Role::Recurring => goal.other_dates.push(other(DateRole::Recurring)),
            Role::Invalid => goal.other_dates.push(other(DateRole::Invalid)),
        }
    }
    late
}

const fn kind(kind: Kind) -> DueKind {
    match kind {
        Kind::In => DueKind::In,
        Kind::By => DueKind::By,
        Kind::From => DueKind::From,
    }
}

/// The year of the last date of a goal, for a date after it that names none.
fn last_year(goal: &Goal) -> Option<i32> {
    goal.due.last().and_then(|due| due.end.or(due.start)).map(|day| chrono::Datelike::year(&day))
}

/// The heading right above a block, where it is a topic and not the part itself.
fn topic(outline: &Outline<'_>, block: usize) -> Option<String> {
    let context = outline.contexts.get(block)?;
    let own = |heading: &usize| outline.headings.get(*heading).is_some_and(|heading| heading.block == block);
    let above = |heading| if own(&heading) { outline.parents.get(heading).copied().flatten() } else { Some(heading) };
    let parent = context.parent.and_then(above);
    let parent = parent.filter(|parent| Some(*parent) != context.part && Some(*parent) != context.pillar)?;
    let heading = outline.heading_text(parent);
    (!dates::is_date(heading)).then(|| heading.to_owned())
}

/// The year that the headings above a block name: the first after the reporting year.
fn heading_year(outline: &Outline<'_>, block: usize, reporting_year: Option<i32>) -> Option<i32> {
    let mut next = outline.contexts.get(block).and_then(|context| context.parent);
    while let Some(heading) = next {
        let mut years = dates::years(outline.heading_text(heading)).into_iter();
        if let Some(found) = years.find(|named| reporting_year.is_none_or(|year| *named > year)) {
            return Some(found);
        }
        next = outline.parents.get(heading).copied().flatten();
    }
    None
}
