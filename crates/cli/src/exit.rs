//! How a run ends, in one number.

use crate::args::FailOn;
use std::process::ExitCode;
use verslagtoets_core::{
    Severity,
    assess::Outcome,
    result::{FileResult, RuleResult, State},
    rules,
};

/// How a run ends. The greatest wins: a draft that was not read outweighs any finding in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// Nothing at or above the threshold.
    Clean,
    /// Findings at or above the threshold.
    Findings,
    /// Something was not fully checked.
    NotChecked,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

impl Exit {
    /// How a run over one draft that was read in full ends.
    pub(crate) fn of(file: &FileResult, fail_on: FailOn) -> Self {
        let fails = |result: &RuleResult| !is_preview(&result.rule) && counts(result, fail_on);
        if file.results.iter().any(fails) { Self::Findings } else { Self::Clean }
    }
}

/// Whether open findings of a rule are at or above the threshold.
fn counts(result: &RuleResult, fail_on: FailOn) -> bool {
    let mut open = result.findings.iter().filter(|finding| finding.state == State::Open);
    match (fail_on, result.outcome) {
        (FailOn::Never, _) | (FailOn::Error | FailOn::Warning, Outcome::Review) => false,
        (FailOn::Review, Outcome::Review) => open.next().is_some(),
        (FailOn::Error, _) => open.any(|finding| finding.severity == Severity::Error),
        (FailOn::Warning | FailOn::Review, _) => open.any(|finding| finding.severity >= Severity::Warning),
    }
}

/// A preview rule never fails a run.
fn is_preview(id: &str) -> bool {
    rules::rule(id).is_some_and(|rule| rule.preview)
}
