//! Stretches of a year, and the days they are once the year is known.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::words::Edge;

/// A closed interval of days.
pub(super) type Interval = (NaiveDate, NaiveDate);

/// A stretch of a year that is not known yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stretch {
    /// Days of a month; day 0 is its last.
    Days { month: u8, from: u8, to: u8 },
    /// Whole months: the first and how many, which may run into the next year.
    Months { first: u8, count: u8 },
    /// A week by ISO 8601.
    Week(u8),
    /// The week of a day.
    WeekOf { month: u8, day: u8 },
    /// No such stretch: quarter 5, month 13.
    Never,
}

impl Stretch {
    pub(super) const YEAR: Self = Self::Months { first: 1, count: 12 };

    pub(super) const fn day(month: u8, day: u8) -> Self {
        Self::Days { month, from: day, to: day }
    }

    pub(super) const fn month(month: u8) -> Self {
        Self::Months { first: month, count: 1 }
    }

    /// Whether another stretch of months follows this one without a gap.
    pub(super) const fn meets(self, next: Self) -> bool {
        match (self, next) {
            (Self::Months { first, count }, Self::Months { first: next, .. }) => (first + count - 1) % 12 + 1 == next,
            _ => true,
        }
    }

    /// The stretch from one quarter to another.
    pub(super) const fn quarters(from: u8, to: u8) -> Self {
        if from < 1 || to > 4 || from > to {
            return Self::Never;
        }
        Self::Months { first: from * 3 - 2, count: (to - from + 1) * 3 }
    }

    pub(super) const fn half(half: u8) -> Self {
        if half < 1 || half > 2 { Self::Never } else { Self::Months { first: half * 6 - 5, count: 6 } }
    }

    /// The days in a year.
    pub(super) fn in_year(self, year: i32) -> Option<Interval> {
        match self {
            Self::Days { month, from, to } => {
                let start = NaiveDate::from_ymd_opt(year, month.into(), from.into())?;
                let end = match to {
                    0 => last_day(start)?,
                    to => start.with_day(to.into())?,
                };
                (start <= end).then_some((start, end))
            }
            Self::Months { first, count } => {
                let ahead = u32::from(first.checked_sub(1)?);
                let start = NaiveDate::from_ymd_opt(year, 1, 1)?.checked_add_months(Months::new(ahead))?;
                Some((start, start.checked_add_months(Months::new(count.into()))?.pred_opt()?))
            }
            Self::Week(week) => {
                let start = NaiveDate::from_isoywd_opt(year, week.into(), Weekday::Mon)?;
                Some((start, start.checked_add_days(Days::new(6))?))
            }
            Self::WeekOf { month, day } => {
                let week = NaiveDate::from_ymd_opt(year, month.into(), day.into())?.week(Weekday::Mon);
                Some((week.checked_first_day()?, week.checked_last_day()?))
            }
            Self::Never => None,
        }
    }

    /// Begin, middle or end of the stretch. Of a year these are the first quarter, the two in
    /// the middle, and the last.
    pub(super) fn edge(self, edge: Edge) -> Option<Self> {
        let Self::Months { first, count } = self else { return None };
        if count == 1 {
            let (from, to) = match edge {
                Edge::Begin => (1, 10),
                Edge::Middle => (11, 20),
                Edge::End => (21, 0),
            };
            return Some(Self::Days { month: first, from, to });
        }
        let outer = (count / 4).max(1);
        Some(match edge {
            Edge::Begin => Self::Months { first, count: outer },
            Edge::Middle => Self::Months { first: first + outer, count: count - 2 * outer },
            Edge::End => Self::Months { first: first + count - outer, count: outer },
        })
    }

    /// The first or second half of a month or a longer stretch.
    pub(super) fn half_of(self, half: u8) -> Option<Self> {
        let Self::Months { first, count } = self else { return None };
        match (count, half) {
            (1, 1) => Some(Self::Days { month: first, from: 1, to: 15 }),
            (1, 2) => Some(Self::Days { month: first, from: 16, to: 0 }),
            (2.., 1) => Some(Self::Months { first, count: count / 2 }),
            (2.., 2) => Some(Self::Months { first: first + count / 2, count: count - count / 2 }),
            _ => None,
        }
    }
}

fn last_day(date: NaiveDate) -> Option<NaiveDate> {
    date.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt()
}
