//! Dutch date phrases: "uiterlijk in Q4 2025", "voor de zomer", "eind dat jaar".
//!
//! ```text
//! text ─▶ tokens ─▶ scan (fixed phrases; prepositions + date + what is joined) ─▶ years, days, role
//! ```
//!
//! A text takes linear time: every parser looks a bounded number of tokens ahead and back.

mod calendar;
mod clause;
mod core;
mod fixed;
mod join;
mod lead;
mod mentions;
mod named;
mod numeric;
mod phrase;
mod role;
mod scan;
mod settle;
mod span;
#[cfg(test)]
mod tests;
mod tokens;
mod vocabulary;
mod words;
mod year;

use ::core::ops::Range;

use chrono::NaiveDate;

pub(crate) use mentions::{first_day, is_date, mentions, years};

/// Whether a word names a month, in full or short.
pub(crate) fn names_month(word: &str) -> bool {
    matches!(words::classify(word), words::Word::Month(_) | words::Word::Short(_))
}

/// What is known around a text, for phrases that name no year.
#[expect(clippy::struct_field_names, reason = "each is a year")]
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Context {
    /// The year the report is over.
    pub(crate) reporting_year: Option<i32>,
    /// The year of writing; if `None`, the year after the reporting year.
    pub(crate) writing_year: Option<i32>,
    /// The year named by the heading or topic above, e.g. "Doelen 2025".
    pub(crate) heading_year: Option<i32>,
}

/// Which ends of the interval a phrase fixes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Both.
    In,
    /// Only the end: "uiterlijk", "vóór", "tot en met".
    By,
    /// Only the start: "vanaf", "per", "sinds".
    From,
}

/// What a phrase is to a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Can be a due date.
    Due,
    /// The past, somebody else's event, the name of a document.
    Background,
    /// Told as past in the reporting year itself: the due date of a goal that has no other.
    Late,
    /// Without a place in the calendar: "komende jaren", "z.s.m.".
    Vague,
    /// "elk half jaar", "jaarlijks".
    Recurring,
    /// No such day: "31 februari 2025", "Q5 2025".
    Invalid,
}

/// A date phrase in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    /// Bytes of the phrase with its preposition, on character boundaries.
    pub(crate) range: Range<usize>,
    /// Which ends are fixed.
    pub(crate) kind: Kind,
    /// First day; not after `end`.
    pub(crate) start: Option<NaiveDate>,
    /// Last day, included.
    pub(crate) end: Option<NaiveDate>,
    /// What the phrase is to a goal.
    pub(crate) role: Role,
    /// The year was taken from the context, not written in the phrase.
    pub(crate) inferred: bool,
}
