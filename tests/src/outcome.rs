//! What the rules say of a report, in shapes that can be compared.

use verslagtoets_core::{
    Assessment, Lang, Note, Report, Severity, assess,
    assess::Outcome,
    result::{CheckResult, FileResult},
};

/// A defect, or what may be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Defect {
    /// Name of the rule.
    pub rule: &'static str,
    /// Fail or review.
    pub outcome: Outcome,
    /// Whether the report is incomplete by it.
    pub error: bool,
    /// Pillar it is about.
    pub pillar: Option<u8>,
    /// What is wrong, in Dutch.
    pub message: String,
    /// The words at its place.
    pub quote: String,
    /// The headings above its place.
    pub path: Vec<String>,
}

/// Everything that the rules find in a report.
#[must_use]
pub fn defects(report: &Report) -> Vec<Defect> {
    let assessment = assess(report);
    let outcomes = assessment.outcomes.iter();
    let defects = outcomes.flat_map(|outcome| {
        outcome.findings.iter().map(|finding| Defect {
            rule: outcome.rule.id,
            outcome: outcome.outcome,
            error: outcome.outcome == Outcome::Fail && outcome.rule.severity == Severity::Error,
            pillar: finding.pillar,
            message: finding.message.render(Lang::Nl),
            quote: finding.location.quote.clone().unwrap_or_default(),
            path: finding.location.heading_path.clone(),
        })
    });
    defects.collect()
}

/// The answer of every rule, with how often it finds something.
#[must_use]
pub fn outcomes(report: &Report) -> Vec<(&'static str, Outcome, usize)> {
    let outcomes = assess(report).outcomes;
    outcomes.iter().map(|outcome| (outcome.rule.id, outcome.outcome, outcome.findings.len())).collect()
}

/// The published result of a report that was read, as JSON.
#[must_use]
pub fn json(report: &Report, notes: &[Note], lang: Lang) -> String {
    let assessment: Assessment = assess(report);
    let file = FileResult::new("draft", String::new(), report, &assessment, notes, lang);
    serde_json::to_string(&CheckResult { files: vec![file], ..CheckResult::default() }).expect("JSON")
}
