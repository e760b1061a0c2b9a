//! A date phrase: prepositions, a date, and what is joined to it.

use super::calendar::Stretch;
use super::core::core;
use super::join::{Bond, joint};
use super::lead::Leads;
use super::span::{Grain, Span, Year};
use super::tokens::{Kind, Tokens};
use super::words::{self, Lead, Word};

/// Dates that one phrase joins at most, so that a list of any length takes linear time.
const MOST: usize = 4;

/// A date phrase, in tokens.
#[derive(Debug, Clone, Copy)]
pub(super) struct Phrase {
    /// First token, of the preposition.
    pub(super) first: usize,
    /// First token of the date.
    pub(super) core: usize,
    /// The token behind it.
    pub(super) next: usize,
    pub(super) leads: Leads,
    pub(super) from: Span,
    /// The last of several dates, and how it is joined.
    pub(super) to: Option<(Span, Bond)>,
    /// Where only one of two dates names the year: which it is.
    pub(super) year_at: YearAt,
}

/// Which of two dates names the year of both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum YearAt {
    First,
    Last,
    Each,
}

/// The phrase that begins with the prepositions `leads`.
pub(super) fn phrase(tokens: &Tokens<'_>, leads: Leads) -> Option<Phrase> {
    let core_at = leads.next;
    let (from, next) = core(tokens, core_at)?;
    if !free_before(tokens, core_at) {
        return None;
    }
    let (to, next) = joined(tokens, from, next, leads.lead);
    let mut phrase = Phrase { first: leads.first, core: core_at, next, leads, from, to, year_at: YearAt::Each };
    if leads.lead == Some(Lead::Of) && !leads.overrun && !through(&phrase) {
        phrase.first = core_at;
    }
    (free_after(tokens, &phrase) && is_date(tokens, &phrase)).then(|| phrase.with_years())
}

fn through(phrase: &Phrase) -> bool {
    let days =
        matches!(phrase.from.stretch, Stretch::Days { from, to, .. } if from != to) && phrase.from.grain == Grain::Day;
    days || matches!(phrase.to, Some((_, Bond::Through | Bond::Until)))
}

/// Adds what is joined: "Q3/Q4 2025", "maart t/m juni 2025", "in 2025, 2026 en 2027".
fn joined(tokens: &Tokens<'_>, from: Span, next: usize, lead: Option<Lead>) -> (Option<(Span, Bond)>, usize) {
    let (mut last, mut to, mut end) = (from, None, next);
    for _ in 0..MOST {
        let Some(joint) = joint(tokens, end).filter(|_| !tokens.begins_line(end)) else { break };
        let article = usize::from(tokens.word(joint.next) == Word::Article);
        let Some((span, after)) = core(tokens, joint.next + article) else { break };
        if !fits(&last, &span, joint.bond, lead == Some(Lead::Between)) {
            break;
        }
        let bond = match to {
            Some((_, Bond::Through)) => Bond::Through,
            _ => joint.bond,
        };
        (last, to, end) = (span, Some((span, bond)), after);
    }
    (to, end)
}

fn fits(last: &Span, span: &Span, bond: Bond, between: bool) -> bool {
    let whole_then_part = last.grain == Grain::Year && span.grain != Grain::Year && span.year == Year::Missing;
    let same = last.grain == span.grain && last.grain != Grain::Day;
    // "In Q2 en Q4" names two dates and not all that lies between.
    let meets = last.grain == Grain::Year || last.stretch.meets(span.stretch);
    match bond {
        Bond::Through | Bond::Until => !whole_then_part,
        Bond::And => between && !whole_then_part || same && meets,
        Bond::Comma => same && meets && (last.year == Year::Missing || last.grain == Grain::Year),
    }
}

impl Phrase {
    /// Gives both dates the year that only one names.
    fn with_years(mut self) -> Self {
        if let Some((to, _)) = &mut self.to {
            match (self.from.year, to.year) {
                (Year::Missing, year) => {
                    self.from.year = year;
                    self.year_at = YearAt::Last;
                }
                (year, Year::Missing) => {
                    to.year = year;
                    self.year_at = YearAt::First;
                }
                _ => {}
            }
        }
        self
    }
}

/// Whether the date is no part of something longer: a code, an address, the name of a file.
fn free_before(tokens: &Tokens<'_>, at: usize) -> bool {
    let Some(last) = tokens.before(at) else { return true };
    let Kind::Mark(mark) = last.kind else { return !tokens.glued(at) };
    if matches!(mark, '€' | '$' | '£' | '§') {
        return false;
    }
    if !tokens.glued(at) {
        return true;
    }
    let behind = at.checked_sub(2).and_then(|at| tokens.get(at)).filter(|_| tokens.glued(at - 1));
    match mark {
        '@' | '#' | '&' | '=' | '?' | '_' | '\\' | '+' | '%' | '^' => false,
        ':' | ',' => !matches!(behind.map(|token| token.kind), Some(Kind::Number(..))),
        '-' | '/' | '.' => behind.is_none(),
        _ => true,
    }
}

fn free_after(tokens: &Tokens<'_>, phrase: &Phrase) -> bool {
    let at = phrase.next;
    if !tokens.glued(at) {
        return true;
    }
    let glued = tokens.glued(at + 1).then(|| tokens.get(at + 1)).flatten().map(|token| token.kind);
    let word = matches!(glued, Some(Kind::Word(_)));
    let number = matches!(glued, Some(Kind::Number(..)));
    match tokens.mark(at) {
        None | Some('%' | '_' | '@' | '€' | '=' | '°' | '#' | '\\') => false,
        Some('-') => !word && !number,
        Some('/') => !number && (!word || phrase.from.grain != Grain::Year),
        Some('.') => !number && (!word || tokens.capital(at + 1)),
        Some(',' | ':') => !number,
        Some(_) => true,
    }
}

/// Whether what could be a date is meant as one.
fn is_date(tokens: &Tokens<'_>, phrase: &Phrase) -> bool {
    let lead = phrase.leads.lead.filter(|lead| *lead != Lead::Of);
    if tokens.word_before(phrase.core) == Word::Norm {
        return false;
    }
    if lead == Some(Lead::Between) && phrase.to.is_none() {
        return false;
    }
    if phrase.from.weak && phrase.to.is_none() && lead.is_none() {
        return alone(tokens, phrase);
    }
    // Nobody writes "op 2025", but "op 2025 AB".
    let bounded = lead.is_some() && !words::is(tokens.written(phrase.core.saturating_sub(1)), "op");
    let bare_year = phrase.from.grain == Grain::Year && phrase.to.is_none() && !bounded;
    !(bare_year && is_count(tokens, phrase))
}

/// Alone in its cell, or the answer behind a colon; or the first of a list there: "mei en november 2025".
fn alone(tokens: &Tokens<'_>, phrase: &Phrase) -> bool {
    let opened = phrase.first == 0
        || tokens.mark(phrase.first - 1) == Some(':')
        || tokens.word_before(phrase.first) == Word::Label;
    let closed = phrase.next == tokens.len() || (phrase.next + 1 == tokens.len() && tokens.mark(phrase.next).is_some());
    opened && (closed || begins_list(tokens, phrase))
}

/// Whether a date of the same kind that names a year is joined to it.
fn begins_list(tokens: &Tokens<'_>, phrase: &Phrase) -> bool {
    let joint = joint(tokens, phrase.next).filter(|joint| matches!(joint.bond, Bond::And | Bond::Comma));
    let next = joint.and_then(|joint| core(tokens, joint.next));
    next.is_some_and(|(span, _)| span.grain == phrase.from.grain && span.given().is_some())
}

/// "2025 cliënten", "2025 AB", part of a telephone number.
fn is_count(tokens: &Tokens<'_>, phrase: &Phrase) -> bool {
    let next = phrase.next;
    let postcode = {
        let letters = tokens.written(next);
        letters.len() == 2
            && letters.bytes().all(|letter| letter.is_ascii_uppercase())
            && tokens.mark(next + 1) != Some('-')
    };
    postcode
        || tokens.word(next) == Word::Counted
        || tokens.number(next).is_some()
        || phrase.core.checked_sub(1).is_some_and(|at| tokens.number(at).is_some())
}
