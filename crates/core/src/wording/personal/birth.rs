//! Dates of birth: a date shortly after a word that says so.

use super::{PersonalKind, PersonalWords, scan::goes_on};
use core::ops::Range;

/// Words that say that a date of birth follows, in lower case.
const CUES: &[&str] = &["geboren", "geboortedatum", "geboortedag", "geb."];

/// Characters between the word and the date, such as ": " or " te Emmen op ".
const REACH: usize = 40;

/// Fewer digits make no date: "3 mei 84".
pub(super) const LEAST_DIGITS: usize = 3;

const MONTHS: &[&str] = &["jan", "feb", "maart", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

pub(super) fn find(text: &str) -> Vec<PersonalWords> {
    let lower = text.to_ascii_lowercase();
    let cues = CUES.iter().flat_map(|cue| lower.match_indices(cue).map(|(at, cue)| (at, at + cue.len())));
    let is_word = |at: usize| !lower.get(..at).unwrap_or_default().ends_with(char::is_alphanumeric);
    let after = cues.filter(|(at, _)| is_word(*at)).filter_map(|(_, end)| date_after(&lower, end));
    after.map(|range| PersonalWords { kind: PersonalKind::BirthDate, range, sure: true }).collect()
}

/// The first date that begins within reach.
fn date_after(text: &str, from: usize) -> Option<Range<usize>> {
    let near = text.get(from..)?.char_indices().take(REACH).take_while(|(_, char)| *char != '\n');
    let mut starts = near.filter(|(_, char)| char.is_ascii_digit()).map(|(at, _)| from + at);
    starts.find_map(|start| Some(start..date_at(text, start)?))
}

/// Where a date that begins at a place ends: "3-5-1984", "3 mei 1984".
fn date_at(text: &str, start: usize) -> Option<usize> {
    let after_day = skip_digits(text, start, 1..=2)?;
    let sign = text.get(after_day..)?.chars().next().filter(|char| matches!(char, '-' | '/' | '.' | ' '))?;
    let month = after_day + sign.len_utf8();
    let after_month = skip_digits(text, month, 1..=2).or_else(|| skip_month(text, month))?;
    let sign = text.get(after_month..)?.chars().next().filter(|char| matches!(char, '-' | '/' | '.' | ' '))?;
    let end = skip_digits(text, after_month + sign.len_utf8(), 2..=4)?;
    (!goes_on(text, end)).then_some(end)
}

fn skip_digits(text: &str, start: usize, count: core::ops::RangeInclusive<usize>) -> Option<usize> {
    let digits = text.get(start..)?.bytes().take_while(u8::is_ascii_digit).count();
    count.contains(&digits).then_some(start + digits)
}

fn skip_month(text: &str, start: usize) -> Option<usize> {
    let word: &str = text.get(start..)?.split(|char: char| !char.is_ascii_alphabetic()).next()?;
    MONTHS.iter().any(|month| word.starts_with(month)).then_some(start + word.len())
}
