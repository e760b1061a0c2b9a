//! What became of last year's goals: each goal that fell due is looked for in this year's report.
//!
//! Two texts are compared by what they are about, never by whole sentences: Dutch stems, numbers and names, each
//! weighted by how rare it is in the two reports. Two thresholds keep what is sure apart from what a person must
//! decide. That nothing is said of a goal is only sure where the look back of its pillar has no sentence left that
//! speaks of something else: people tell of a goal in other words, which no comparison of words can find.

mod due;
mod likeness;
mod note;
mod passages;
mod terms;
mod trace;
mod vocabulary;
mod weights;

pub use note::note;

use crate::{location::Location, report::Goal, report::Report};
use serde::{Deserialize, Serialize};

/// A goal of last year's report that fell due, and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PreviousGoal {
    /// Number of the pillar it stood in.
    pub pillar: u8,
    /// The goal, with its place in last year's report.
    pub goal: Goal,
    /// What became of it.
    pub outcome: PreviousOutcome,
    /// The passage of this year's report that tells, or comes nearest; `null` where none does.
    pub passage: Option<Location>,
    /// How far the passage speaks of the goal, in hundredths of the weight of the goal's words.
    pub score: u8,
    /// The words that both have, the most telling first.
    pub words: Vec<String>,
}

/// What became of a goal of last year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PreviousOutcome {
    /// The look back tells of it, whether it was met or not.
    Answered,
    /// It came back among the goals with a later date.
    Moved,
    /// Nothing in the report speaks of it.
    Unanswered,
    /// Something speaks of it, perhaps, or may do so in other words; a person must decide.
    Unsure,
}

/// What became of each goal of last year's report that fell due by the end of the reporting year, in order.
///
/// Empty where neither report tells its year, or where `previous` is not of an earlier year.
#[must_use]
pub fn trace(report: &Report, previous: &Report) -> Vec<PreviousGoal> {
    let next = previous.reporting_year.and_then(|year| year.checked_add(1));
    let Some(year) = report.reporting_year.or(next) else { return Vec::new() };
    if previous.reporting_year.is_some_and(|previous| previous >= year) {
        return Vec::new();
    }
    trace::Tracer::new(report, previous).trace(due::fallen_due(previous, year))
}
