//! Goals in running text, without items, marks or tables: the paragraphs that name a due date, or stand by one.

use super::{
    GoalSpans, Span, heading_year,
    labels::{Label, leading},
    text,
};
use crate::{
    dates::{self, Role, is_date},
    recognise::outline::Outline,
};
use core::ops::Range;
use verslagtoets_core::wording::Folded;

/// Words by which a sentence goes on to another goal.
const CONNECTIVES: &[&str] =
    &["verder", "daarnaast", "ook", "tevens", "voorts", "bovendien", "tenslotte", "ten slotte", "tot slot"];

/// Words behind the label of a date at most.
const MOST_WORDS: usize = 9;

/// Words of a goal at least.
const LEAST_WORDS: usize = 4;

/// The goals of a part.
pub(super) fn goals(outline: &Outline<'_>, blocks: &[usize]) -> Vec<GoalSpans> {
    let dates_first = blocks.first().is_some_and(|block| says_when(outline, *block).is_some());
    let mut goals: Vec<GoalSpans> = Vec::new();
    let mut above = None;
    let mut when = None;
    for block in blocks {
        match says_when(outline, *block) {
            Some(date) if dates_first => when = Some(date),
            Some(date) => date_of(&mut goals, outline, above, date),
            None => {
                let dated = dated(outline, *block);
                goals.extend(match &when {
                    Some(date) if dated.is_empty() => {
                        vec![GoalSpans { dates: vec![date.clone()], ..GoalSpans::of(Span::whole(outline, *block)) }]
                    }
                    _ => dated,
                });
                above = Some(*block);
            }
        }
    }
    goals
}

/// The words of a paragraph that only says when: "Q3 2025", "Klaar: uiterlijk 1 juni 2025".
fn says_when(outline: &Outline<'_>, block: usize) -> Option<Span> {
    let words = text(outline, block);
    let begins = leading(words).filter(|(label, _)| *label == Label::Date).map_or(0, |(_, begins)| begins);
    let rest = words.get(begins..).unwrap_or_default();
    (begins > 0 && rest.split_whitespace().count() <= MOST_WORDS || is_date(words))
        .then_some(Span { block, range: begins..words.len() })
}

/// Gives a date to the paragraph above it, which is a goal by that.
fn date_of(goals: &mut Vec<GoalSpans>, outline: &Outline<'_>, above: Option<usize>, date: Span) {
    let Some(above) = above else { return };
    if goals.last().and_then(|goal| goal.text.first()).is_none_or(|span| span.block != above) {
        goals.push(GoalSpans::of(Span::whole(outline, above)));
    }
    if let Some(goal) = goals.last_mut() {
        goal.dates.push(date);
    }
}

/// The goals of a paragraph: one for each stretch with a due date that a connective sets off.
fn dated(outline: &Outline<'_>, block: usize) -> Vec<GoalSpans> {
    let words = text(outline, block);
    let context = dates::Context { heading_year: heading_year(outline, block, None), ..dates::Context::default() };
    let mentions = dates::mentions(words, &context).into_iter().filter(|mention| mention.role == Role::Due);
    let dues: Vec<usize> = mentions.map(|mention| mention.range.start).collect();
    if dues.is_empty() || words.ends_with(':') || words.split_whitespace().count() < LEAST_WORDS {
        return Vec::new();
    }
    stretches(words, &dues).into_iter().map(|range| GoalSpans::of(Span { block, range })).collect()
}

/// The stretches of a text that begin with a connective, as far as each and the first hold a date; `dues` are in order.
fn stretches(words: &str, dues: &[usize]) -> Vec<Range<usize>> {
    let dues_before = |at: usize| dues.partition_point(|due| *due < at);
    let mut stretches = Vec::new();
    let mut from = 0;
    for (at, stop) in words.match_indices(". ") {
        let begins = at + stop.len();
        let goes_on = words.get(begins..).is_some_and(begins_with_connective);
        if goes_on && (dues_before(from) + 1..dues.len()).contains(&dues_before(begins)) {
            stretches.push(from..begins);
            from = begins;
        }
    }
    stretches.push(from..words.len());
    stretches
}

fn begins_with_connective(sentence: &str) -> bool {
    let start: String = sentence.split_inclusive(' ').take(2).collect();
    let folded = Folded::new(&start);
    folded.words().next().is_some_and(|first| CONNECTIVES.contains(&first)) || CONNECTIVES.contains(&folded.as_str())
}
