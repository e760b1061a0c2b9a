//! A stretch as it is named: "Q3 2025", "eind dat jaar", "juli".

use super::calendar::Stretch;

/// What kind of stretch a phrase names; only equals are joined by "en".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grain {
    Day,
    Week,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    School,
    Edge,
}

/// The year of a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Year {
    /// Not written.
    Missing,
    /// Written.
    Given(i32),
    /// "dit jaar"
    This,
    /// "komend jaar"
    Next,
    /// "vorig jaar"
    Last,
    /// "dat jaar"
    That,
}

/// A stretch of time as named.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub(super) grain: Grain,
    pub(super) stretch: Stretch,
    pub(super) year: Year,
    /// "eind": before the end of it is inside it.
    pub(super) closing: bool,
    /// Is a date only after a preposition, or alone in its cell: "mei", "zomer".
    pub(super) weak: bool,
}

impl Span {
    pub(super) const fn new(grain: Grain, stretch: Stretch, year: Year) -> Self {
        Self { grain, stretch, year, closing: false, weak: false }
    }

    /// The same, weak unless a year is beside it.
    pub(super) fn weak_alone(self) -> Self {
        Self { weak: matches!(self.year, Year::Missing), ..self }
    }

    pub(super) fn given(&self) -> Option<i32> {
        match self.year {
            Year::Given(year) => Some(year),
            _ => None,
        }
    }

    /// The years it names: both of "2025/26" and "schooljaar 2025-2026".
    pub(super) fn years(&self) -> impl Iterator<Item = i32> + use<> {
        let longer = match (self.grain, self.stretch) {
            (Grain::School, _) => 1,
            (Grain::Year, Stretch::Months { count, .. }) => i32::from(count / 12) - 1,
            _ => 0,
        };
        self.given().into_iter().flat_map(move |year| year..=year + longer)
    }
}
