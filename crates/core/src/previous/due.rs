//! Which goals of last year's report had to be done by the end of the reporting year.

use crate::report::{Goal, Pillar, Report};
use chrono::{Datelike, NaiveDate};

/// The goals that fell due, with their pillar, in order. A goal without a date was for the year after its report.
pub(super) fn fallen_due(previous: &Report, year: i32) -> impl Iterator<Item = (&Pillar, &Goal)> {
    let undated = previous.reporting_year.is_none_or(|previous| previous < year);
    let goals = previous.pillars.iter().flat_map(|pillar| pillar.goals().map(move |goal| (pillar, goal)));
    goals.filter(move |(_, goal)| last_day(goal).map_or(undated, |day| day.year() <= year))
}

/// The last day that a goal names; of "from then on" the first.
pub(super) fn last_day(goal: &Goal) -> Option<NaiveDate> {
    goal.due.iter().filter_map(|due| due.end.or(due.start)).max()
}
