//! The engine: every rule once, in registry order, findings in reading order.

use crate::{
    framework::{Edition, Framework, KKFZ},
    location::Location,
    previous::{PreviousGoal, trace},
    provider::Provider,
    report::Report,
    rule::{Case, Finding, Rule, Severity},
    rules::RULES,
};
use serde::{Deserialize, Serialize};

/// What every rule found in one report.
#[derive(Debug)]
pub struct Assessment {
    /// Framework that the report answers to.
    pub framework: &'static Framework,
    /// Edition that it was judged by.
    pub edition: &'static Edition,
    /// The answers, in registry order. A rule that found sure and unsure defects stands here twice.
    pub outcomes: Vec<RuleOutcome>,
    /// What became of last year's goals; `None` where last year's report was not given.
    pub previous_goals: Option<Vec<PreviousGoal>>,
}

/// What is known beside the report.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'a> {
    /// Last year's report.
    pub previous: Option<&'a Report>,
    /// What the settings say of the provider.
    pub provider: Option<&'a Provider>,
}

/// What one rule found.
#[derive(Debug)]
pub struct RuleOutcome {
    /// The rule.
    pub rule: &'static Rule,
    /// Its answer.
    pub outcome: Outcome,
    /// What counted as good, and where.
    pub evidence: Vec<Location>,
    /// The defects, in reading order; empty unless the outcome is fail or review.
    pub findings: Vec<Finding>,
}

/// The answer of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// It holds.
    Pass,
    /// It does not hold.
    Fail,
    /// A program cannot tell.
    Review,
    /// There was nothing to look at.
    NotApplicable,
}

/// Assesses a report by the edition of its reporting year.
#[must_use]
pub fn assess(report: &Report) -> Assessment {
    assess_with(report, &Context::default())
}

/// Assesses a report by the edition of its reporting year and by what is known beside it.
#[must_use]
pub fn assess_with(report: &Report, context: &Context<'_>) -> Assessment {
    let edition = KKFZ.edition(report.reporting_year);
    let previous_goals = context.previous.map(|previous| trace(report, previous));
    let case = Case {
        report,
        edition,
        previous: context.previous,
        previous_goals: previous_goals.as_deref().unwrap_or_default(),
        provider: context.provider,
    };
    let outcomes = RULES.iter().flat_map(|rule| outcomes(rule, &case)).collect();
    Assessment { framework: &KKFZ, edition, outcomes, previous_goals }
}

fn outcomes(rule: &'static Rule, case: &Case<'_>) -> Vec<RuleOutcome> {
    let answer = (rule.check)(case);
    let mut evidence = answer.evidence;
    let mut outcomes = Vec::new();
    for (outcome, findings) in [(Outcome::Fail, answer.fails), (Outcome::Review, answer.reviews)] {
        if !findings.is_empty() {
            outcomes.push(RuleOutcome { rule, outcome, evidence: core::mem::take(&mut evidence), findings });
        }
    }
    if outcomes.is_empty() {
        let outcome = if evidence.is_empty() { Outcome::NotApplicable } else { Outcome::Pass };
        outcomes.push(RuleOutcome { rule, outcome, evidence, findings: Vec::new() });
    }
    outcomes
}

impl RuleOutcome {
    /// Whether these findings make the report incomplete.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.outcome == Outcome::Fail && self.rule.severity == Severity::Error && !self.rule.preview
    }
}
