//! A year as a number, and the year that follows the name of a stretch.

use super::span::Year;
use super::tokens::Tokens;
use super::words::{self, Lead, Word};

/// Years a report can speak of.
const YEARS: core::ops::RangeInclusive<u16> = 1950..=2099;
/// Years that two digits can stand for.
const SHORT_YEARS: core::ops::RangeInclusive<u16> = 15..=50;

/// The four-digit year at `at`.
pub(super) fn year_at(tokens: &Tokens<'_>, at: usize) -> Option<i32> {
    match tokens.number(at)? {
        (value, 4) if YEARS.contains(&value) => Some(value.into()),
        _ => None,
    }
}

/// The two-digit year at `at`.
pub(super) fn short_year_at(tokens: &Tokens<'_>, at: usize) -> Option<i32> {
    match tokens.number(at)? {
        (value, 2) if SHORT_YEARS.contains(&value) => Some(i32::from(value) + 2000),
        _ => None,
    }
}

/// The year with an apostrophe at `at`, which takes two tokens: "'25".
pub(super) fn clipped_year_at(tokens: &Tokens<'_>, at: usize) -> Option<i32> {
    (tokens.mark(at) == Some('\'') && tokens.glued(at + 1)).then(|| short_year_at(tokens, at + 1))?
}

/// The second year of a pair such as "2025-2026", "2025/26", and what follows it; `at` is behind the first.
pub(super) fn next_year_at(tokens: &Tokens<'_>, at: usize, first: i32) -> Option<usize> {
    if !matches!(tokens.mark(at), Some('-' | '/')) {
        return None;
    }
    let second = year_at(tokens, at + 1).or_else(|| short_year_at(tokens, at + 1))?;
    (second == first + 1).then_some(at + 2)
}

/// The year after the name of a stretch: "Q3 2025", "Q3-2025", "Q3 van 2025", "Q3 '25", "eind van dit jaar".
/// Gives `Missing` and `at` where there is none.
pub(super) fn tail(tokens: &Tokens<'_>, at: usize) -> (Year, usize) {
    let joined = matches!(tokens.mark(at), Some('-' | '/')) && tokens.glued(at) && tokens.glued(at + 1);
    if let Some(year) = joined.then(|| year_at(tokens, at + 1)).flatten() {
        return (Year::Given(year), at + 2);
    }
    if let Some(found) = named(tokens, at) {
        return found;
    }
    if !is_van(tokens, at) {
        return (Year::Missing, at);
    }
    let article = usize::from(tokens.word(at + 1) == Word::Article);
    let after = at + 1 + article;
    if let Some(found) = named(tokens, after) {
        return found;
    }
    if tokens.word(after) == Word::Year {
        return match year_at(tokens, after + 1) {
            Some(year) => (Year::Given(year), after + 2),
            None if article == 1 => (Year::Missing, after + 1),
            None => (Year::Missing, at),
        };
    }
    (Year::Missing, at)
}

/// A year in digits or by pointing: "2025", "'25", "dit jaar".
fn named(tokens: &Tokens<'_>, at: usize) -> Option<(Year, usize)> {
    if let Some(year) = year_at(tokens, at) {
        return Some((Year::Given(year), at + 1));
    }
    if let Some(year) = clipped_year_at(tokens, at) {
        return Some((Year::Given(year), at + 2));
    }
    pointed(tokens, at)
}

/// "dit jaar", "komend jaar", "dat jaar", "vorig jaar".
pub(super) fn pointed(tokens: &Tokens<'_>, at: usize) -> Option<(Year, usize)> {
    let year = pointer(tokens.word(at))?;
    (tokens.word(at + 1) == Word::Year).then_some((year, at + 2))
}

/// The year a pointing word means.
pub(super) fn pointer(word: Word) -> Option<Year> {
    match word {
        Word::This => Some(Year::This),
        Word::That => Some(Year::That),
        Word::Next => Some(Year::Next),
        Word::Last => Some(Year::Last),
        _ => None,
    }
}

/// Whether "van" stands at `at`.
pub(super) fn is_van(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.word(at) == Word::Lead(Lead::Of) && words::is(tokens.written(at), "van")
}
