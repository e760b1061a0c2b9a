//! Goals in running text, without items, marks or tables: the paragraphs that name a due date, or stand by one.

use super::{
    GoalSpans, Span, due_later, heading_year,
    labels::{Label, leading},
    text,
};
use crate::{
    dates::{self, Role, is_date},
    recognise::{outline::Outline, units::sentences},
};
use core::ops::Range;
use verslagtoets_core::wording::Folded;

/// Words by which a sentence goes on to another goal.
const CONNECTIVES: &[&str] =
    &["en", "verder", "daarnaast", "ook", "tevens", "voorts", "bovendien", "tenslotte", "ten slotte", "tot slot"];

/// Words behind the label of a date at most.
const MOST_WORDS: usize = 9;

/// Words of a goal at least.
const LEAST_WORDS: usize = 4;

/// The goals of a part.
pub(super) fn goals(outline: &Outline<'_>, blocks: &[usize]) -> Vec<GoalSpans> {
    let is_direct = |block: &usize| outline.contexts.get(*block).is_some_and(|context| context.parent == context.part);
    let alone = matches!(blocks, [block] if is_direct(block));
    let dates_first = blocks.first().is_some_and(|block| says_when(outline, *block).is_some());
    let mut goals: Vec<GoalSpans> = Vec::new();
    let mut above = None;
    let mut when = None;
    for block in blocks {
        match says_when(outline, *block) {
            Some(date) if dates_first => when = Some(date),
            Some(date) => date_of(&mut goals, outline, above, date),
            None => {
                let dated = dated(outline, *block, alone);
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

/// The goals told in the text of a pillar that has no parts: the sentences that name a due date after the year.
pub(super) fn told(outline: &Outline<'_>, blocks: &[usize], year: i32) -> Vec<GoalSpans> {
    let mut goals = Vec::new();
    for block in blocks {
        let words = text(outline, *block);
        let dues = due_later(words, Some(year)).filter(|mention| !mention.inferred);
        let dues: Vec<usize> = dues.map(|mention| mention.range.start).collect();
        let says_so = |sentence: &Range<usize>| {
            let folded = self::folded(words, sentence);
            let has = |list: &[&str]| folded.words().any(|word| list.contains(&word));
            holds(sentence, &dues) && has(INTENTIONS) && !has(FACTS)
        };
        goals.extend(sentences(words).filter(says_so).map(|range| GoalSpans::of(Span { block: *block, range })));
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

/// The goals of a paragraph: one for each stretch with a due date that a connective sets off or, where the paragraph is
/// `alone` in its part, for each sentence with one.
fn dated(outline: &Outline<'_>, block: usize, alone: bool) -> Vec<GoalSpans> {
    let words = text(outline, block);
    let context = dates::Context { heading_year: heading_year(outline, block, None), ..dates::Context::default() };
    let mentions = dates::mentions(words, &context).into_iter().filter(|mention| mention.role == Role::Due);
    let dues: Vec<usize> = mentions.map(|mention| mention.range.start).collect();
    if dues.is_empty() || words.ends_with(':') || words.split_whitespace().count() < LEAST_WORDS {
        return Vec::new();
    }
    let goal = |range| GoalSpans::of(Span { block, range });
    let stretches = stretches(words, &dues);
    if alone {
        let told: Vec<Range<usize>> = sentences(words).filter(|sentence| holds(sentence, &dues)).collect();
        if told.len() > stretches.len() && !told.iter().any(|sentence| goes_on(words, sentence)) {
            return told.into_iter().map(goal).collect();
        }
    }
    stretches.into_iter().map(|range| goal(gist(words, range, &dues))).collect()
}

/// Words by which a sentence goes on about what the one before it said.
const ANAPHORS: &[&str] = &[
    "daardoor", "daarmee", "daartoe", "daarvoor", "dat", "deze", "die", "dit", "hierdoor", "hiermee", "hiertoe",
    "hiervoor", "om dat", "om dit", "ze", "zij", "zo",
];

/// Words by which a sentence says what is going to be done.
const INTENTIONS: &[&str] = &[
    "gaan", "gaat", "komen", "komt", "ligt", "moet", "moeten", "streven", "we", "wij", "wil", "willen", "worden",
    "wordt", "zal", "zullen",
];

/// Words by which a sentence tells what was, or what others have settled.
const FACTS: &[&str] = &[
    "contract", "had", "hadden", "kreeg", "kregen", "liep", "liepen", "volgens", "waren", "was", "werd", "werden",
    "wet",
];

/// The words of a sentence.
fn folded(words: &str, sentence: &Range<usize>) -> Folded {
    Folded::new(words.get(sentence.clone()).unwrap_or_default())
}

/// Whether a sentence goes on about what the one before it said.
fn goes_on(words: &str, sentence: &Range<usize>) -> bool {
    begins_with(&folded(words, sentence), ANAPHORS)
}

/// Whether a stretch holds one of some places, which are in order.
fn holds(stretch: &Range<usize>, places: &[usize]) -> bool {
    let next = places.partition_point(|place| *place < stretch.start);
    places.get(next).is_some_and(|place| stretch.contains(place))
}

/// The sentences of a goal that say what will be done and when, without the topic and the story before them and what
/// they lead to behind them.
fn gist(words: &str, stretch: Range<usize>, dues: &[usize]) -> Range<usize> {
    let told = words.get(stretch.clone()).unwrap_or_default();
    let place = |sentence: Range<usize>| stretch.start + sentence.start..stretch.start + sentence.end;
    let sentences: Vec<Range<usize>> = sentences(told).map(place).collect();
    let is_dated = |sentence: &Range<usize>| holds(sentence, dues);
    let intends = |sentence: &Range<usize>| folded(words, sentence).words().any(|word| INTENTIONS.contains(&word));
    let goes_on = |sentence: &Range<usize>| self::goes_on(words, sentence);
    let labelled = |sentence: &Range<usize>| words.get(sentence.clone()).and_then(leading).is_some();
    let says = |sentence: &Range<usize>| !labelled(sentence) && (is_dated(sentence) || intends(sentence));
    let first = sentences.iter().position(says).unwrap_or_default();
    let first = if sentences.get(first).is_some_and(goes_on) { first.saturating_sub(1) } else { first };
    let behind = sentences.iter().rev().take_while(|sentence| !is_dated(sentence)).count();
    let tail = sentences.get(sentences.len() - behind..).unwrap_or_default();
    let end = tail.iter().find(|sentence| goes_on(sentence)).map_or(stretch.end, |sentence| sentence.start);
    sentences.get(first).map_or(stretch.start, |sentence| sentence.start)..end
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
    begins_with(&Folded::new(&start), CONNECTIVES)
}

/// Whether a text begins with one of some words or pairs of words.
fn begins_with(text: &Folded, words: &[&str]) -> bool {
    let pair: Vec<&str> = text.words().take(2).collect();
    pair.first().is_some_and(|first| words.contains(first)) || words.contains(&pair.join(" ").as_str())
}
