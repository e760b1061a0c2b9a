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

#[cfg(test)]
mod tests {
    use super::*;
    use FailOn::{Error, Never, Review, Warning};
    use verslagtoets_core::{Location, result::FindingResult};

    fn result(outcome: Outcome, severity: Severity, state: State) -> RuleResult {
        let text = String::new;
        let finding = FindingResult {
            severity,
            pillar: None,
            message: text(),
            why: text(),
            help: text(),
            location: Location::document(),
            related: Vec::new(),
            fingerprint: text(),
            state,
            reason: None,
        };
        RuleResult { rule: "goal-undated".to_owned(), outcome, evidence: Vec::new(), findings: vec![finding] }
    }

    #[test]
    fn each_threshold_counts_what_stands_at_or_above_it() {
        let cases: [(Outcome, Severity, State, &[FailOn]); 6] = [
            (Outcome::Fail, Severity::Error, State::Open, &[Error, Warning, Review]),
            (Outcome::Fail, Severity::Warning, State::Open, &[Warning, Review]),
            (Outcome::Review, Severity::Error, State::Open, &[Review]),
            (Outcome::Fail, Severity::Info, State::Open, &[]),
            (Outcome::Fail, Severity::Error, State::Waived, &[]),
            (Outcome::Fail, Severity::Error, State::Known, &[]),
        ];
        for (outcome, severity, state, failing) in cases {
            let result = result(outcome, severity, state);
            for fail_on in [Error, Warning, Review, Never] {
                let expected = failing.contains(&fail_on);
                assert_eq!(counts(&result, fail_on), expected, "{outcome:?} {severity:?} {state:?} on {fail_on:?}");
            }
        }
    }

    #[test]
    fn what_was_not_checked_outweighs_findings() {
        assert_eq!([Exit::Findings, Exit::NotChecked, Exit::Clean].into_iter().max(), Some(Exit::NotChecked));
    }
}
