//! Dates in digits, and days of a named month.

use super::calendar::Stretch;
use super::join::{Bond, joint};
use super::span::{Grain, Span, Year};
use super::tokens::{Kind, Tokens};
use super::words::{self, Lead, Word};
use super::year::{short_year_at, tail, year_at};

/// Endings that make a number an ordinal: "1e", "3de".
const ORDINAL_ENDINGS: [&str; 3] = ["e", "de", "ste"];

/// "01-07-2025", "2025-07-01", "1-jul-2025", "07-2025", "2025-07", "2025/26".
pub(super) fn digits(tokens: &Tokens<'_>, at: usize) -> Option<(Span, usize)> {
    let sign = separator(tokens, at + 1)?;
    if separator(tokens, at + 3) == Some(sign)
        && let Some(found) = day_in_digits(tokens, at, sign).or_else(|| day_with_name(tokens, at))
    {
        return Some((found, at + 5));
    }
    month_in_digits(tokens, at, sign).map(|found| (found, at + 3))
}

/// A hyphen, slash or full stop without spaces around it.
fn separator(tokens: &Tokens<'_>, at: usize) -> Option<char> {
    let mark = tokens.mark(at).filter(|mark| matches!(mark, '-' | '/' | '.'))?;
    (tokens.glued(at) && tokens.glued(at + 1)).then_some(mark)
}

/// A number of one or two digits.
fn small(tokens: &Tokens<'_>, at: usize) -> Option<u8> {
    let (value, digits) = tokens.number(at)?;
    (digits <= 2).then(|| u8::try_from(value).ok())?
}

fn day_in_digits(tokens: &Tokens<'_>, at: usize, sign: char) -> Option<Span> {
    if let Some(year) = year_at(tokens, at) {
        return Some(day(small(tokens, at + 2)?, small(tokens, at + 4)?, year));
    }
    let (number, month) = (small(tokens, at)?, small(tokens, at + 2)?);
    if let Some(year) = year_at(tokens, at + 4) {
        return Some(day(month, number, year));
    }
    // With full stops "1.2.25" is a section or a version.
    let year = short_year_at(tokens, at + 4)?;
    (sign != '.' && (1..=12).contains(&month) && (1..=31).contains(&number)).then(|| day(month, number, year))
}

fn day_with_name(tokens: &Tokens<'_>, at: usize) -> Option<Span> {
    let number = small(tokens, at)?;
    let (Word::Month(month) | Word::Short(month)) = tokens.word(at + 2) else { return None };
    Some(day(month, number, year_at(tokens, at + 4).or_else(|| short_year_at(tokens, at + 4))?))
}

fn day(month: u8, day: u8, year: i32) -> Span {
    Span::new(Grain::Day, Stretch::day(month, day), Year::Given(year))
}

fn month_in_digits(tokens: &Tokens<'_>, at: usize, sign: char) -> Option<Span> {
    if sign == '.' {
        return None;
    }
    if let Some(year) = year_at(tokens, at) {
        let (second, 2) = tokens.number(at + 2)? else { return None };
        if i32::from(second) == (year + 1) % 100 && second > 12 {
            return Some(Span::new(Grain::Year, Stretch::Months { first: 1, count: 24 }, Year::Given(year)));
        }
        let month = u8::try_from(second).ok().filter(|month| (1..=12).contains(month) && sign == '-')?;
        return Some(Span::new(Grain::Month, Stretch::month(month), Year::Given(year)));
    }
    let (month, year) = (small(tokens, at)?, year_at(tokens, at + 2)?);
    let known = (1..=12).contains(&month);
    let stretch = if known { Stretch::month(month) } else { Stretch::Never };
    Some(Span { weak: !known, ..Span::new(Grain::Month, stretch, Year::Given(year)) })
}

/// "1 juli 2025", "1e juli", "1 t/m 5 juli 2025". Of "10 en 17 maart" only the first: the second is a date of its own.
pub(super) fn day_of_month(tokens: &Tokens<'_>, at: usize) -> Option<(Span, usize)> {
    let (first, next) = day_number(tokens, at)?;
    let Some(joint) = joint(tokens, next) else { return in_month(tokens, first, first, next) };
    let (second, behind) = day_number(tokens, joint.next)?;
    let lead = match tokens.word_before(at) {
        Word::Lead(lead) => Some(lead),
        _ => None,
    };
    let listed = match joint.bond {
        Bond::And => lead != Some(Lead::Between) && second != first + 1,
        Bond::Comma => true,
        Bond::Through | Bond::Until => false,
    };
    if !listed {
        return in_month(tokens, first, second, behind);
    }
    let (month, year) = month_of_list(tokens, next).filter(|_| joint.bond == Bond::And || lead.is_some())?;
    Some((Span::new(Grain::Day, Stretch::day(month, first), year), next))
}

/// Days that one list names at most, so that a list of any length takes linear time.
const MOST_DAYS: usize = 6;

/// The month and year behind a list of days; `at` is behind the first.
fn month_of_list(tokens: &Tokens<'_>, mut at: usize) -> Option<(u8, Year)> {
    for _ in 1..MOST_DAYS {
        let joint = joint(tokens, at).filter(|joint| matches!(joint.bond, Bond::And | Bond::Comma))?;
        let (_, next) = day_number(tokens, joint.next)?;
        if let Some((month, behind)) = month_name(tokens, next) {
            return Some((month, tail(tokens, behind).0));
        }
        at = next;
    }
    None
}

/// The days of the month that is named at `at`.
fn in_month(tokens: &Tokens<'_>, from: u8, to: u8, at: usize) -> Option<(Span, usize)> {
    let (month, next) = month_name(tokens, at)?;
    let (year, next) = tail(tokens, next);
    Some((Span::new(Grain::Day, Stretch::Days { month, from, to }, year), next))
}

/// Words whose number counts them, and no day, where another is counted near: "groep 1 maart 2026, groep 2 juni 2026".
const COUNTED: [&str; 11] =
    ["blok", "cohort", "deel", "fase", "groep", "lichting", "module", "ronde", "stap", "team", "tranche"];

/// Whether a number counts the word before it.
fn is_counted(tokens: &Tokens<'_>, at: usize) -> bool {
    /// Tokens between two that are counted, at most.
    const REACH: usize = 12;
    let Some(word) = at.checked_sub(1).map(|before| tokens.written(before)) else { return false };
    let again = |other: &usize| words::is(tokens.written(*other), word) && tokens.number(other + 1).is_some();
    let known = || COUNTED.iter().any(|counted| words::is(word, counted));
    known() && (at.saturating_sub(REACH)..at + REACH).filter(again).count() > 1
}

fn day_number(tokens: &Tokens<'_>, at: usize) -> Option<(u8, usize)> {
    if is_counted(tokens, at) {
        return None;
    }
    let number = small(tokens, at).filter(|number| *number > 0)?;
    Some((number, at + 1 + usize::from(is_ordinal_ending(tokens, at + 1))))
}

/// Whether "e", "de" or "ste" is written at the number before.
pub(super) fn is_ordinal_ending(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.glued(at) && ORDINAL_ENDINGS.iter().any(|ending| words::is(tokens.written(at), ending))
}

/// The name of a month and what follows it, with the full stop of an abbreviation where a year comes after.
pub(super) fn month_name(tokens: &Tokens<'_>, at: usize) -> Option<(u8, usize)> {
    match tokens.word(at) {
        Word::Month(month) => Some((month, at + 1)),
        Word::Short(month) => {
            let stop = tokens.mark(at + 1) == Some('.')
                && tokens.glued(at + 1)
                && matches!(
                    tokens.get(at + 2).map(|token| token.kind),
                    Some(Kind::Number(..) | Kind::Mark('\'' | '/' | '-'))
                );
            Some((month, at + 1 + usize::from(stop)))
        }
        _ => None,
    }
}
