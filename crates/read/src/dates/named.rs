//! Stretches by name: quarters, halves, months, seasons, school years, weeks, and the edges of all of them.

use super::calendar::Stretch;
use super::join;
use super::numeric::{day_of_month, is_ordinal_ending, month_name};
use super::span::{Grain, Span, Year};
use super::tokens::{Kind, Tokens};
use super::words::{self, Edge, Word};
use super::year::{is_van, next_year_at, short_year_at, tail, year_at};

/// What a parser gives: a span and the token behind it.
pub(super) type Found = Option<(Span, usize)>;

/// "juli 2025", "juli", "jul-25".
pub(super) fn month(tokens: &Tokens<'_>, at: usize) -> Found {
    let (month, next) = month_name(tokens, at)?;
    let stretch = Stretch::month(month);
    let dash = tokens.mark(next) == Some('-') && tokens.glued(next) && tokens.glued(next + 1);
    if let Some(year) = dash.then(|| short_year_at(tokens, next + 1)).flatten() {
        return Some((Span::new(Grain::Month, stretch, Year::Given(year)), next + 2));
    }
    let (year, next) = tail(tokens, next);
    let span = Span::new(Grain::Month, stretch, year);
    let short = matches!(tokens.word(at), Word::Short(_));
    // Without a year "Jan" is a man, and so may "Mei" be inside a sentence.
    let inside = at.checked_sub(1).is_some_and(|before| tokens.mark(before).is_none());
    let is_name = short && month == 1 || month == 5 && inside;
    let name = is_name && year == Year::Missing && tokens.capital(at);
    (!name).then(|| (if short { span.weak_alone() } else { span }, next))
}

/// "Q3 2025", "Q3/4 2025", "H1 2025"; the letter stands at `at`.
pub(super) fn lettered(tokens: &Tokens<'_>, at: usize) -> Found {
    let (first, next) = digit(tokens, at + 1).filter(|_| tokens.glued(at + 1))?;
    let (last, next) = second_digit(tokens, next).unwrap_or((first, next));
    let (year, next) = tail(tokens, next);
    let (grain, stretch) = match tokens.word(at) {
        Word::Q => (Grain::Quarter, Stretch::quarters(first, last)),
        _ => (Grain::Half, Stretch::half(first)),
    };
    let span = Span::new(grain, stretch, year);
    // "H1" is a chapter, "Q5" a question, "K2" a room, unless a year says otherwise.
    if year == Year::Missing && (grain == Grain::Half || stretch == Stretch::Never) {
        return None;
    }
    let q = tokens.written(at).eq_ignore_ascii_case("q");
    Some((if q { span } else { span.weak_alone() }, next))
}

fn digit(tokens: &Tokens<'_>, at: usize) -> Option<(u8, usize)> {
    match tokens.number(at)? {
        (value, 1) => Some((u8::try_from(value).ok()?, at + 1)),
        _ => None,
    }
}

/// The "/4" of "Q3/4".
fn second_digit(tokens: &Tokens<'_>, at: usize) -> Option<(u8, usize)> {
    let joined = matches!(tokens.mark(at), Some('/' | '-')) && tokens.glued(at) && tokens.glued(at + 1);
    joined.then(|| digit(tokens, at + 1)).flatten()
}

/// "kwartaal 3 van 2025", "kw. 3/4".
pub(super) fn quarter(tokens: &Tokens<'_>, at: usize) -> Found {
    let stop = usize::from(tokens.mark(at + 1) == Some('.'));
    let (first, next) = digit(tokens, at + 1 + stop)?;
    let second = join::list_joint(tokens, next).and_then(|joint| digit(tokens, joint.next));
    let (last, next) = second.filter(|(last, _)| (first..=4).contains(last)).unwrap_or((first, next));
    let (year, next) = tail(tokens, next);
    Some((Span::new(Grain::Quarter, Stretch::quarters(first, last), year), next))
}

/// "derde kwartaal van 2025", "1e en 2e kwartaal", "tweede helft van 2025", "eerste halfjaar". Of "eerste en derde
/// kwartaal" only the first: the other is a date of its own.
pub(super) fn ordinal(tokens: &Tokens<'_>, at: usize) -> Found {
    let (first, behind) = ordinal_at(tokens, at)?;
    let second = join::list_joint(tokens, behind).and_then(|joint| {
        let article = usize::from(tokens.word(joint.next) == Word::Article);
        ordinal_at(tokens, joint.next + article)
    });
    let (last, next) = second.unwrap_or((first, behind));
    match tokens.word(next) {
        Word::Quarter => {
            let (year, next) = tail(tokens, next + 1);
            let [first, last] = [first, last].map(|number| if number == LAST { 4 } else { number });
            let apart = last > first + 1 && words::is(tokens.written(behind), "en");
            let (last, next) = if apart { (first, behind) } else { (last, next) };
            Some((Span::new(Grain::Quarter, Stretch::quarters(first, last), year), next))
        }
        Word::Half => half(tokens, last, next + 1),
        Word::Halfway if tokens.word(next + 1) == Word::Year => half(tokens, last, next + 2),
        Word::Count | Word::Other if second.is_none() && matches!(first, 1 | LAST) => {
            months(tokens, first == LAST, next).or_else(|| weeks(tokens, first == LAST, next))
        }
        Word::Week if second.is_none() && matches!(first, 1 | LAST) => weeks(tokens, first == LAST, next),
        _ => None,
    }
}

/// "eerste vier maanden van 2025", "laatste 2 maanden van dit jaar".
fn months(tokens: &Tokens<'_>, last: bool, at: usize) -> Found {
    let count = count(tokens, at).filter(|count| (2..=9).contains(count))?;
    let (year, next) = tail(tokens, at + 2);
    let first = if last { 13 - count } else { 1 };
    let named = words::is(tokens.written(at + 1), "maanden") && year != Year::Missing;
    named.then(|| (Span::new(Grain::Half, Stretch::Months { first, count }, year), next))
}

/// A number in digits or a word.
fn count(tokens: &Tokens<'_>, at: usize) -> Option<u8> {
    let spelt = || COUNTS.iter().position(|word| words::is(tokens.written(at), word)).map(|index| index as u8 + 2);
    digit(tokens, at).map(|(count, _)| count).or_else(spelt)
}

/// Number words from two on.
const COUNTS: [&str; 8] = ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];

/// The number that stands for "laatste".
const LAST: u8 = 9;

fn ordinal_at(tokens: &Tokens<'_>, at: usize) -> Option<(u8, usize)> {
    if let Word::Ordinal(number) = tokens.word(at) {
        return Some((number, at + 1));
    }
    let (number, next) = digit(tokens, at)?;
    is_ordinal_ending(tokens, next).then_some((number, next + 1))
}

fn half(tokens: &Tokens<'_>, number: u8, at: usize) -> Found {
    let number = if number == LAST { 2 } else { number };
    if is_van(tokens, at)
        && let Some((month, next)) = month(tokens, at + 1)
    {
        return Some((Span { stretch: month.stretch.half_of(number)?, grain: Grain::Half, ..month }, next));
    }
    let (year, next) = tail(tokens, at);
    // "de tweede helft van de groep"
    let halfyear = tokens.word_before(at) != Word::Half || !tokens.written(at - 1).eq_ignore_ascii_case("helft");
    (halfyear || next > at).then(|| (Span::new(Grain::Half, Stretch::half(number), year), next))
}

/// "voorjaar 2025", "winter 2025-2026", "kerst".
pub(super) fn season(tokens: &Tokens<'_>, at: usize) -> Found {
    let (grain, stretch) = match tokens.word(at) {
        Word::Season(first, count) => (Grain::Season, Stretch::Months { first, count }),
        Word::Feast(month, day) => (Grain::Day, Stretch::day(month, day)),
        _ => return None,
    };
    let (year, next) = tail(tokens, at + 1);
    let span = Span::new(grain, stretch, year);
    let next = match span.given() {
        Some(year) if matches!(tokens.word(at), Word::Season(12, _)) => {
            next_year_at(tokens, next, year).unwrap_or(next)
        }
        _ => next,
    };
    Some((span.weak_alone(), next))
}

/// "schooljaar 2025-2026": August up to and including July.
pub(super) fn school(tokens: &Tokens<'_>, at: usize) -> (Span, usize) {
    let (year, next) = tail(tokens, at + 1);
    let span = Span::new(Grain::School, Stretch::Months { first: 8, count: 12 }, year);
    let next = span.given().and_then(|year| next_year_at(tokens, next, year)).unwrap_or(next);
    (span.weak_alone(), next)
}

/// "eerste week van mei", "eerste twee weken van september 2024", "laatste week van juni".
fn weeks(tokens: &Tokens<'_>, last: bool, at: usize) -> Found {
    let one = tokens.word(at) == Word::Week;
    let count = if one { Some(1) } else { count(tokens, at).filter(|count| (2..=3).contains(count)) }?;
    let unit = at + usize::from(!one);
    let named = one || words::is(tokens.written(unit), "weken");
    let (span, next) = month(tokens, unit + 2).filter(|_| named && is_van(tokens, unit + 1))?;
    let Stretch::Months { first: month, .. } = span.stretch else { return None };
    // "de laatste week van mei/juni"
    if join::list_joint(tokens, next).is_some_and(|joint| month_name(tokens, joint.next).is_some()) {
        return None;
    }
    let days = 7 * count;
    let (from, to) = if last { (32 - days, 0) } else { (1, days) };
    let stretch = Stretch::Days { month, from, to };
    Some((Span { stretch, grain: Grain::Week, ..span }, next))
}

/// "week 12 van 2025", "de week van 12 mei".
pub(super) fn week(tokens: &Tokens<'_>, at: usize) -> Found {
    if is_van(tokens, at + 1)
        && let Some((span, next)) = day_of_month(tokens, at + 2)
        && let Stretch::Days { month, from, .. } = span.stretch
    {
        return Some((Span { stretch: Stretch::WeekOf { month, day: from }, grain: Grain::Week, ..span }, next));
    }
    let (week, digits) = tokens.number(at + 1)?;
    let (year, next) = tail(tokens, at + 2);
    let week = u8::try_from(week).ok().filter(|_| digits <= 2)?;
    // "week 3 van de training"
    let else_of = year == Year::Missing && (is_van(tokens, next) || !(1..=53).contains(&week));
    (!else_of).then(|| (Span::new(Grain::Week, Stretch::Week(week), year).weak_alone(), next))
}

/// "eind 2025", "medio juli", "het einde van het jaar", "begin Q3 2025".
pub(super) fn edge(tokens: &Tokens<'_>, at: usize, edge: Edge) -> Found {
    let van = usize::from(is_van(tokens, at + 1));
    let article = usize::from(tokens.word(at + 1 + van) == Word::Article);
    let (inner, next) = edged(tokens, at + 1 + van + article, van + article > 0 || edge == Edge::End)?;
    let span = Span { stretch: inner.stretch.edge(edge)?, grain: Grain::Edge, closing: edge == Edge::End, ..inner };
    Some((Span { weak: false, ..span }, next))
}

/// What an edge is of.
fn edged(tokens: &Tokens<'_>, at: usize, alone: bool) -> Found {
    if let Some(year) = year_at(tokens, at) {
        return Some((Span::new(Grain::Year, Stretch::YEAR, Year::Given(year)), at + 1));
    }
    if let Some((year, next)) = super::year::pointed(tokens, at) {
        return Some((Span::new(Grain::Year, Stretch::YEAR, year), next));
    }
    if let Some(year) = super::year::clipped_year_at(tokens, at) {
        return Some((Span::new(Grain::Year, Stretch::YEAR, Year::Given(year)), at + 2));
    }
    match tokens.word(at) {
        Word::Year => match year_at(tokens, at + 1) {
            Some(year) => Some((Span::new(Grain::Year, Stretch::YEAR, Year::Given(year)), at + 2)),
            None => alone.then(|| (Span::new(Grain::Year, Stretch::YEAR, Year::Missing), at + 1)),
        },
        Word::Unit if matches!(tokens.word(at + 1), Word::Month(_)) => month(tokens, at + 1),
        Word::Month(_) | Word::Short(_) => month(tokens, at),
        Word::Q | Word::H => lettered(tokens, at),
        Word::Quarter => quarter(tokens, at),
        Word::Ordinal(_) => ordinal(tokens, at),
        Word::Season(..) => season(tokens, at),
        Word::School => Some(school(tokens, at)),
        Word::Other if matches!(tokens.get(at).map(|token| token.kind), Some(Kind::Number(..))) => ordinal(tokens, at),
        _ => None,
    }
}
