//! The date itself, without preposition: picks the parser by the first token.

use super::calendar::Stretch;
use super::named::{self, Found};
use super::numeric;
use super::span::{Grain, Span, Year};
use super::tokens::{Kind, Tokens};
use super::words::{Edge, Word};
use super::year::{clipped_year_at, next_year_at, pointer, tail, year_at};

/// The date that begins at `at`.
pub(super) fn core(tokens: &Tokens<'_>, at: usize) -> Found {
    match tokens.get(at)?.kind {
        Kind::Number(..) => number(tokens, at),
        Kind::Mark('\'') => {
            let year = clipped_year_at(tokens, at)?;
            Some((Span { weak: true, ..whole(Year::Given(year)) }, at + 2))
        }
        Kind::Mark(_) => None,
        Kind::Word(word) => by_word(tokens, at, word),
    }
}

fn by_word(tokens: &Tokens<'_>, at: usize, word: Word) -> Found {
    match word {
        Word::Month(_) | Word::Short(_) => named::month(tokens, at),
        Word::Q | Word::H => named::lettered(tokens, at),
        Word::Quarter => named::quarter(tokens, at),
        Word::Ordinal(_) => named::ordinal(tokens, at),
        Word::Season(..) | Word::Feast(..) => named::season(tokens, at),
        Word::School => Some(named::school(tokens, at)),
        Word::Week => named::week(tokens, at),
        Word::Edge(edge) => named::edge(tokens, at, edge),
        Word::Halfway => halfway(tokens, at),
        Word::YearEnd => year_end(tokens, at),
        Word::Year => year_at(tokens, at + 1).and_then(|_| year(tokens, at + 1)),
        Word::Unit => matches!(tokens.word(at + 1), Word::Month(_)).then(|| named::month(tokens, at + 1))?,
        Word::This | Word::Next | Word::Last | Word::That => pointing(tokens, at),
        _ => None,
    }
}

fn whole(year: Year) -> Span {
    Span::new(Grain::Year, Stretch::YEAR, year)
}

fn number(tokens: &Tokens<'_>, at: usize) -> Found {
    numeric::digits(tokens, at)
        .or_else(|| year(tokens, at))
        .or_else(|| numeric::day_of_month(tokens, at))
        .or_else(|| named::ordinal(tokens, at))
}

/// "2025", "2025 Q3".
fn year(tokens: &Tokens<'_>, at: usize) -> Found {
    let year = year_at(tokens, at)?;
    if tokens.word(at + 1) == Word::Money || matches!(tokens.mark(at + 1), Some('%' | '€')) {
        return None;
    }
    let mark = usize::from(matches!(tokens.mark(at + 1), Some('-' | '/')));
    let letter = at + 1 + mark;
    if matches!(tokens.word(letter), Word::Q | Word::Quarter)
        && let Some((span, next)) = by_word(tokens, letter, tokens.word(letter))
        && span.year == Year::Missing
    {
        return Some((Span { year: Year::Given(year), weak: false, ..span }, next));
    }
    Some((whole(Year::Given(year)), at + 1))
}

/// "half 2025", "half juli": the 15th.
fn halfway(tokens: &Tokens<'_>, at: usize) -> Found {
    if year_at(tokens, at + 1).is_some() {
        return named::edge(tokens, at, Edge::Middle);
    }
    let (span, next) = named::month(tokens, at + 1)?;
    let Stretch::Months { first, .. } = span.stretch else { return None };
    Some((Span { stretch: Stretch::day(first, 15), grain: Grain::Edge, weak: false, ..span }, next))
}

/// "eindejaar 2025", "de jaarwisseling 2025/2026".
fn year_end(tokens: &Tokens<'_>, at: usize) -> Found {
    let (year, next) = tail(tokens, at + 1);
    let pair = if let Year::Given(first) = year { next_year_at(tokens, next, first) } else { None };
    let next = pair.unwrap_or(next);
    let stretch = Stretch::YEAR.edge(Edge::End)?;
    Some((Span { closing: true, ..Span::new(Grain::Edge, stretch, year) }, next))
}

/// "dit jaar", "komende zomer", "volgend schooljaar".
fn pointing(tokens: &Tokens<'_>, at: usize) -> Found {
    let year = pointer(tokens.word(at))?;
    match tokens.word(at + 1) {
        Word::Year => Some((whole(year), at + 2)),
        Word::Season(..) => {
            let (span, next) = named::season(tokens, at + 1)?;
            let year = if span.year == Year::Missing && year == Year::Last { year } else { span.year };
            Some((Span { year, weak: false, ..span }, next))
        }
        Word::School => {
            let (span, next) = named::school(tokens, at + 1);
            let year = if span.year == Year::Missing { year } else { span.year };
            Some((Span { year, weak: false, ..span }, next))
        }
        _ => None,
    }
}
