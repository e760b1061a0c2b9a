//! The result as published: `verslagtoets/result-v1`. Frozen types, apart from the ones inside.

use crate::{
    assess::{Assessment, Outcome, RuleOutcome},
    class::Class,
    fingerprint::fingerprint,
    location::Location,
    message::Lang,
    note::Note,
    previous::PreviousGoal,
    report::Report,
    rule::{Finding, Rule, Severity},
    wording::masked,
};
use serde::{Deserialize, Serialize};

/// Version tag of the result shape.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ResultFormat {
    /// The first published shape.
    #[default]
    #[serde(rename = "verslagtoets/result-v1")]
    V1,
}

/// What a run says of one or more drafts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CheckResult {
    /// Version tag of this shape.
    pub format: ResultFormat,
    /// What made the result.
    pub tool: Tool,
    /// The drafts, in the order given.
    pub files: Vec<FileResult>,
}

/// The program and its version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Tool {
    /// Always `verslagtoets`.
    pub name: String,
    /// Semantic version.
    pub version: String,
}

impl Default for Tool {
    fn default() -> Self {
        Self { name: "verslagtoets".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() }
    }
}

/// What the rules say of one draft.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FileResult {
    /// Path as given, or `-` for standard input.
    pub path: String,
    /// SHA-256 of the bytes, in hexadecimal digits.
    pub sha256: String,
    /// Id of the framework.
    pub framework: String,
    /// Edition of the framework that the report was judged by.
    pub edition: String,
    /// Year that the report looks back on, where it can be told.
    pub reporting_year: Option<i32>,
    /// Name of the provider, where it can be told.
    pub provider: Option<String>,
    /// The one answer.
    pub verdict: Verdict,
    /// Findings by class.
    pub counts: Counts,
    /// Every rule, in registry order.
    pub results: Vec<RuleResult>,
    /// What was not read.
    pub notes: Vec<NoteResult>,
    /// What became of last year's goals that fell due; absent where last year's report was not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous_goals: Option<Vec<PreviousGoal>>,
}

/// The one answer for a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// Volledig: no open error and nothing left for a person to decide.
    Complete,
    /// Onvolledig: at least one open error.
    Incomplete,
    /// Na te kijken: no open error, but something that a person must decide.
    Review,
    /// Niet gelezen.
    Unreadable,
}

/// How many findings of each class are open, and how many are waived or known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Sure defects without which the report is not complete.
    pub error: u32,
    /// Sure defects that should be mended.
    pub warning: u32,
    /// Good to know.
    pub info: u32,
    /// What a person must decide.
    pub review: u32,
    /// Excused with a reason.
    pub waived: u32,
    /// There before, by the baseline.
    #[serde(default)]
    pub known: u32,
}

/// What one rule says of a draft.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RuleResult {
    /// Name of the rule.
    pub rule: String,
    /// Its answer.
    pub outcome: Outcome,
    /// What counted as good, and where.
    pub evidence: Vec<Location>,
    /// The defects, in reading order.
    pub findings: Vec<FindingResult>,
}

/// A defect, or what may be one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FindingResult {
    /// How bad it is.
    pub severity: Severity,
    /// Pillar it is about.
    pub pillar: Option<u8>,
    /// What is wrong.
    pub message: String,
    /// Why it matters, with the source.
    pub why: String,
    /// How to mend it.
    pub help: String,
    /// Where it is.
    pub location: Location,
    /// Other places that show it.
    pub related: Vec<Location>,
    /// Name of the finding over time.
    pub fingerprint: String,
    /// Whether it counts.
    pub state: State,
    /// Why it is waived.
    pub reason: Option<String>,
}

/// Whether a finding counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum State {
    /// It counts.
    #[default]
    Open,
    /// It was there before (baseline).
    Known,
    /// It is excused with a reason.
    Waived,
}

/// Something that was not read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NoteResult {
    /// What it is.
    pub message: String,
    /// Where it stands.
    pub location: Location,
    /// The rest of the draft, from here on, was not read.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub cut: bool,
}

impl FileResult {
    /// The result of a draft that was read, in one language.
    #[must_use]
    pub fn new(
        path: &str,
        sha256: String,
        report: &Report,
        assessment: &Assessment,
        notes: &[Note],
        lang: Lang,
    ) -> Self {
        let results: Vec<RuleResult> =
            assessment.outcomes.iter().map(|outcome| rule_result(outcome, report.reporting_year, lang)).collect();
        let counts = counts(&results);
        let cut = notes.iter().any(|note| note.cut);
        Self {
            path: path.to_owned(),
            sha256,
            framework: assessment.framework.id.to_owned(),
            edition: assessment.edition.id.to_owned(),
            reporting_year: report.reporting_year,
            provider: report.provider.clone(),
            verdict: verdict(counts, cut),
            counts,
            results,
            notes: notes.iter().map(|note| note_result(note, lang)).collect(),
            previous_goals: assessment.previous_goals.clone(),
        }
    }

    /// The result of a draft that could not be read; the notes say why.
    #[must_use]
    pub fn unreadable(path: &str, sha256: String, notes: &[Note], lang: Lang) -> Self {
        let framework = &crate::framework::KKFZ;
        Self {
            path: path.to_owned(),
            sha256,
            framework: framework.id.to_owned(),
            edition: framework.edition(None).id.to_owned(),
            reporting_year: None,
            provider: None,
            verdict: Verdict::Unreadable,
            counts: Counts::default(),
            results: Vec::new(),
            notes: notes.iter().map(|note| note_result(note, lang)).collect(),
            previous_goals: None,
        }
    }

    /// Counts anew, after findings were excused, found to be known or set to another severity.
    pub(crate) fn recount(&mut self) {
        self.counts = counts(&self.results);
        if self.verdict != Verdict::Unreadable {
            let cut = self.notes.iter().any(|note| note.cut);
            self.verdict = verdict(self.counts, cut);
        }
    }

    /// Whether the draft was read to its end.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.verdict != Verdict::Unreadable && self.unchecked().next().is_none()
    }

    /// The notes that say what was not checked, and why.
    pub fn unchecked(&self) -> impl Iterator<Item = &NoteResult> {
        self.notes.iter().filter(|note| note.cut || self.verdict == Verdict::Unreadable)
    }
}

fn verdict(counts: Counts, cut: bool) -> Verdict {
    if counts.error > 0 {
        Verdict::Incomplete
    } else if counts.review > 0 || cut {
        Verdict::Review
    } else {
        Verdict::Complete
    }
}

fn counts(results: &[RuleResult]) -> Counts {
    let mut counts = Counts::default();
    for result in results {
        for finding in &result.findings {
            let class = match Class::of(result, finding) {
                Class::Error => &mut counts.error,
                Class::Warning => &mut counts.warning,
                Class::Review => &mut counts.review,
                Class::Info => &mut counts.info,
                Class::Waived => &mut counts.waived,
                Class::Known => &mut counts.known,
            };
            *class += 1;
        }
    }
    counts
}

impl FindingResult {
    /// A finding of a rule in one language, in a report over `year`; it counts until it is excused. Personal data is
    /// masked in it.
    pub(crate) fn new(rule: &Rule, finding: &Finding, year: Option<i32>, lang: Lang) -> Self {
        let why = rule.why.get(lang);
        let why = rule
            .source
            .map_or_else(|| why.to_owned(), |source| format!("{why} ({}, {})", source.name.get(lang), source.url));
        Self {
            severity: rule.severity,
            pillar: finding.pillar,
            message: masked(&finding.message.render(lang)),
            why,
            help: rule.help(lang, year),
            location: finding.location.without_personal_data(),
            related: finding.related.iter().map(Location::without_personal_data).collect(),
            fingerprint: fingerprint(rule.id, finding),
            state: State::Open,
            reason: None,
        }
    }
}

fn rule_result(outcome: &RuleOutcome, year: Option<i32>, lang: Lang) -> RuleResult {
    let finding = |finding| FindingResult::new(outcome.rule, finding, year, lang);
    RuleResult {
        rule: outcome.rule.id.to_owned(),
        outcome: outcome.outcome,
        evidence: outcome.evidence.iter().map(Location::without_personal_data).collect(),
        findings: outcome.findings.iter().map(finding).collect(),
    }
}

fn note_result(note: &Note, lang: Lang) -> NoteResult {
    NoteResult { message: note.message.render(lang), location: note.location.clone(), cut: note.cut }
}
