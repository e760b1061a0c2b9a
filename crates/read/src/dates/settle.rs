//! From a phrase to days: its kind and its interval.

use chrono::NaiveDate;

use super::calendar::Interval;
use super::join::Bond;
use super::phrase::{Phrase, YearAt};
use super::span::{Grain, Span, Year};
use super::words::Lead;
use super::{Context, Kind};

/// The years that pointing words mean.
#[derive(Debug, Clone, Copy)]
pub(super) struct Anchors {
    /// The last year that is past.
    pub(super) reporting: Option<i32>,
    pub(super) this: Option<i32>,
    pub(super) next: Option<i32>,
    /// For a phrase without a year, where the text names none.
    pub(super) default: Option<i32>,
}

impl Anchors {
    pub(super) fn new(context: &Context) -> Self {
        let before = |year: Option<i32>| year.map(|year| year.saturating_sub(1));
        let reporting = context.reporting_year.or(before(context.writing_year)).or(before(context.heading_year));
        let after = context.reporting_year.map(|year| year.saturating_add(1));
        let default = context.heading_year.or(context.writing_year).or(after);
        Self { reporting, this: default, next: after.or(context.writing_year).or(context.heading_year), default }
    }
}

/// The days of a phrase; bounds that are open, or unknown, are `None`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Settled {
    pub(super) kind: Kind,
    pub(super) start: Option<NaiveDate>,
    pub(super) end: Option<NaiveDate>,
    /// Why there are no days.
    pub(super) fault: Option<Fault>,
}

/// Why a phrase has no days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// Nothing says the year.
    NoYear,
    /// There is no such day.
    NoDay,
}

/// What "voor" means at this phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    Before,
    Within,
}

/// Reckons the days of a phrase; `missing` is the year of a phrase that names none.
pub(super) fn settle(phrase: &Phrase, missing: Option<i32>, anchors: &Anchors, meaning: For) -> Settled {
    let kind = kind(phrase, meaning);
    let failed = |fault| Settled { kind, start: None, end: None, fault: Some(fault) };
    match interval(phrase, missing, anchors) {
        Ok(interval) => bounds(phrase, kind, meaning, interval).unwrap_or_else(|| failed(Fault::NoDay)),
        Err(fault) => failed(fault),
    }
}

fn kind(phrase: &Phrase, meaning: For) -> Kind {
    let through = matches!(phrase.to, Some((_, Bond::Through | Bond::Until)));
    match phrase.leads.lead {
        Some(Lead::By | Lead::Before) => Kind::By,
        Some(Lead::For) if meaning == For::Before => Kind::By,
        Some(Lead::From | Lead::Since | Lead::After) if !through => Kind::From,
        _ => Kind::In,
    }
}

fn bounds(phrase: &Phrase, kind: Kind, meaning: For, (start, end): Interval) -> Option<Settled> {
    let last = phrase.to.map_or(phrase.from, |(span, _)| span);
    let strictly =
        phrase.leads.lead == Some(Lead::Before) || phrase.leads.lead == Some(Lead::For) && meaning == For::Before;
    let (start, end) = match kind {
        Kind::In => (Some(start), Some(end)),
        Kind::By if strictly && !last.closing => (None, Some(start.pred_opt()?)),
        Kind::By => (None, Some(end)),
        Kind::From if phrase.leads.lead == Some(Lead::After) => (Some(end.succ_opt()?), None),
        Kind::From => (Some(start), None),
    };
    Some(Settled { kind, start, end, fault: None })
}

fn year_of(span: &Span, missing: Option<i32>, anchors: &Anchors) -> Result<i32, Fault> {
    match span.year {
        Year::Given(year) => Some(year),
        Year::This => anchors.this,
        Year::Next => anchors.next,
        Year::Last => anchors.reporting,
        Year::Missing | Year::That => missing.or(anchors.default),
    }
    .ok_or(Fault::NoYear)
}

fn days(span: &Span, year: i32) -> Result<Interval, Fault> {
    span.stretch.in_year(year).ok_or(Fault::NoDay)
}

fn interval(phrase: &Phrase, missing: Option<i32>, anchors: &Anchors) -> Result<Interval, Fault> {
    let from = &phrase.from;
    let year = year_of(from, missing, anchors)?;
    let first = days(from, year)?;
    let Some((to, bond)) = &phrase.to else { return Ok(first) };
    let last_year = year_of(to, missing, anchors)?;
    let last = days(to, last_year)?;
    let (first, last) = match phrase.year_at {
        _ if first.0 <= last.1 => (first, last),
        // "november - februari 2026" begins the year before.
        YearAt::Last => (days(from, year.saturating_sub(1))?, last),
        YearAt::First => (first, days(to, last_year.saturating_add(1))?),
        YearAt::Each => return Err(Fault::NoDay),
    };
    let until = *bond == Bond::Until && matches!(to.grain, Grain::Day | Grain::Month | Grain::Season);
    let end = if until { last.0.pred_opt() } else { Some(last.1) }.ok_or(Fault::NoDay)?;
    if first.0 <= end { Ok((first.0, end)) } else { Err(Fault::NoDay) }
}
