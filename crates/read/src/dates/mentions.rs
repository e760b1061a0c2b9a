//! The questions that are answered: mentions, years, the first day.

use core::ops::Range;

use chrono::{Datelike, NaiveDate};

use super::core::core;
use super::phrase::Phrase;
use super::role::{background, meaning_of_for};
use super::scan::{Found, Item, scan};
use super::settle::{Anchors, Fault, Settled, settle};
use super::span::{Grain, Year};
use super::tokens::{Kind as TokenKind, Tokens};
use super::{Context, Kind, Mention, Role};

/// Every date phrase of a goal or a table cell, in order; ranges are disjoint; the role is judged for a goal.
#[must_use]
pub(crate) fn mentions(text: &str, context: &Context) -> Vec<Mention> {
    let tokens = Tokens::new(text);
    let anchors = Anchors::new(context);
    let items = scan(&tokens);
    let mut mentions: Vec<Mention> = items.iter().map(|item| mention(&tokens, item, None, &anchors)).collect();
    if items.iter().any(|item| borrows(item).is_some()) {
        lend_years(&tokens, &items, &anchors, &mut mentions);
    }
    mentions
}

fn mention(tokens: &Tokens<'_>, item: &Item, missing: Option<i32>, anchors: &Anchors) -> Mention {
    let range = tokens.range(item.first, item.next);
    let phrase = match &item.found {
        Found::Fixed(role) => {
            return Mention { range, kind: Kind::In, start: None, end: None, role: *role, inferred: false };
        }
        Found::Date(phrase) => phrase,
    };
    let settled = settle(phrase, missing, anchors, meaning_of_for(tokens, phrase, anchors.reporting));
    let Settled { kind, start, end, .. } = settled;
    let inferred = !matches!(phrase.from.year, Year::Given(_));
    Mention { range, kind, start, end, role: role(tokens, phrase, &settled, anchors), inferred }
}

fn role(tokens: &Tokens<'_>, phrase: &Phrase, settled: &Settled, anchors: &Anchors) -> Role {
    let due = || if settled.fault == Some(Fault::NoYear) { Role::Vague } else { Role::Due };
    match settled.fault {
        Some(Fault::NoDay) => Role::Invalid,
        _ => background(tokens, phrase, settled, anchors.reporting).unwrap_or_else(due),
    }
}

/// Whose year a phrase without one takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Borrows {
    /// Of a plan: "In Q3 2025 ... In Q4".
    Plan,
    /// Of whatever was named last: "dat jaar".
    Any,
}

fn borrows(item: &Item) -> Option<Borrows> {
    let Found::Date(phrase) = &item.found else { return None };
    match phrase.from.year {
        Year::Missing => Some(Borrows::Plan),
        Year::That => Some(Borrows::Any),
        _ => None,
    }
}

/// A year and the sentence it stands in.
type Named = Option<(i32, usize)>;

/// Gives phrases without a year that of their sentence, else the nearest before, else the nearest after.
fn lend_years(tokens: &Tokens<'_>, items: &[Item], anchors: &Anchors, mentions: &mut [Mention]) {
    let after = years_after(items, mentions);
    let (mut plan, mut any): (Named, Named) = (None, None);
    for ((item, own), after) in items.iter().zip(mentions.iter_mut()).zip(after) {
        if let Some(borrows) = borrows(item) {
            let before = if borrows == Borrows::Any { any } else { plan };
            if let Some(year) = nearest(before, after, item.sentence) {
                *own = mention(tokens, item, Some(year), anchors);
            }
        } else if let Some(year) = year_named(item, own, false) {
            any = Some((year, item.sentence));
            if own.role == Role::Due {
                plan = any;
            }
        }
    }
}

fn nearest(before: Named, after: Named, sentence: usize) -> Option<i32> {
    let here = |named: &(i32, usize)| named.1 == sentence;
    before.filter(here).or(after.filter(here)).or(before).or(after).map(|(year, _)| year)
}

/// The year that a phrase lends: that of its last day; a winter lends that of its first to what stands before it.
fn year_named(item: &Item, mention: &Mention, ahead: bool) -> Option<i32> {
    let season = ahead && matches!(&item.found, Found::Date(phrase) if phrase.from.grain == Grain::Season);
    let day = match mention.kind {
        Kind::In if season => mention.start,
        Kind::From => mention.start,
        Kind::In | Kind::By => mention.end,
    };
    day.map(|day| day.year())
}

/// For every item the nearest year of a plan behind it.
fn years_after(items: &[Item], mentions: &[Mention]) -> Vec<Named> {
    let mut after = vec![None; items.len()];
    let mut next = None;
    for ((item, mention), place) in items.iter().zip(mentions).zip(&mut after).rev() {
        *place = next;
        if mention.role == Role::Due && borrows(item).is_none() {
            next = year_named(item, mention, true).map(|year| (year, item.sentence)).or(next);
        }
    }
    after
}

/// Whether a short text names a date and little else: "Q3 2025", "in het eerste kwartaal van 2026".
pub(crate) fn is_date(text: &str) -> bool {
    const MOST_WORDS: usize = 6;
    let covers = |mention: Mention| mention.range.len() * 2 > text.len();
    text.split_whitespace().count() <= MOST_WORDS && mentions(text, &Context::default()).into_iter().any(covers)
}

/// The years a heading names: "Doelen 2025-2026" gives 2025 and 2026.
#[must_use]
pub(crate) fn years(text: &str) -> Vec<i32> {
    let tokens = Tokens::new(text);
    let mut years = Vec::new();
    for item in scan(&tokens) {
        let Found::Date(phrase) = item.found else { continue };
        let spans = [Some(phrase.from), phrase.to.map(|(span, _)| span)];
        for year in spans.iter().flatten().flat_map(super::span::Span::years) {
            if !years.contains(&year) {
                years.push(year);
            }
        }
    }
    years
}

/// The first full calendar day in a text: "Op peildatum 31 december 2024", "per 31/12/2024".
#[must_use]
pub(crate) fn first_day(text: &str) -> Option<(Range<usize>, NaiveDate)> {
    let tokens = Tokens::new(text);
    scan(&tokens).into_iter().find_map(|item| {
        let Found::Date(phrase) = item.found else { return None };
        let (span, next) = core(&tokens, phrase.core)?;
        let (first, _) = span.stretch.in_year(phrase.from.given()?)?;
        let full = span.grain == Grain::Day && matches!(tokens.get(phrase.core)?.kind, TokenKind::Number(..));
        full.then(|| (tokens.range(phrase.core, next), first))
    })
}
