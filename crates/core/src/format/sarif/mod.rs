//! SARIF 2.1.0 (OASIS, 27 March 2020): results for code scanning and for viewers in editors.
//!
//! What passed is not written as results of kind `pass`: the standard allows it, but consumers that look at `ruleId`
//! alone would show every good draft as a list of alerts.

mod place;
mod rules;
mod shape;

pub use shape::{Finding, Log};

use crate::{
    assess::Outcome,
    class::Class,
    exit::{Exit, FailOn},
    message::Lang,
    result::{self, CheckResult, FileResult, FindingResult, RuleResult},
    rules::RULES,
    safe::visible,
};
use shape::{Artifact, Driver, Invocation, Level, Notification, Run, Suppression, Text, Tool};
use std::collections::BTreeMap;

/// The result as a SARIF log.
#[must_use]
pub fn log(result: &CheckResult, fail_on: FailOn, lang: Lang) -> Log {
    let mut drafts = Drafts::new(&result.tool, fail_on, lang);
    let findings = result.files.iter().flat_map(|file| drafts.add(file)).collect();
    drafts.log(findings)
}

/// What a log tells of the drafts so far, beside their findings.
#[derive(Debug)]
pub struct Drafts {
    tool: result::Tool,
    fail_on: FailOn,
    lang: Lang,
    /// How a run over the drafts so far ends; `None` before the first.
    exit: Option<Exit>,
    notifications: Vec<Notification>,
    artifacts: Vec<Artifact>,
}

impl Drafts {
    /// No drafts.
    #[must_use]
    pub fn new(tool: &result::Tool, fail_on: FailOn, lang: Lang) -> Self {
        let (notifications, artifacts) = (Vec::new(), Vec::new());
        Self { tool: tool.clone(), fail_on, lang, exit: None, notifications, artifacts }
    }

    /// Adds a draft, and gives its findings as the log has them.
    #[must_use]
    pub fn add(&mut self, file: &FileResult) -> Vec<Finding> {
        let index = self.artifacts.len();
        self.exit = self.exit.max(Some(Exit::of_file(file, self.fail_on)));
        self.notifications.extend(notifications(index, file));
        self.artifacts.push(artifact(index, file));
        findings(index, file).collect()
    }

    /// The log of these drafts with their findings.
    #[must_use]
    pub fn log(&self, findings: Vec<Finding>) -> Log {
        let language = match self.lang {
            Lang::Nl => "nl",
            Lang::En => "en",
        };
        let driver = Driver {
            name: self.tool.name.clone(),
            semantic_version: self.tool.version.clone(),
            language,
            rules: rules::descriptors(self.lang),
        };
        let run = Run {
            tool: Tool { driver },
            invocations: [Invocation {
                execution_successful: self.exit.is_none_or(|exit| exit != Exit::NotChecked),
                exit_code: self.exit.unwrap_or(Exit::NotChecked).code(),
                tool_execution_notifications: self.notifications.clone(),
            }],
            language,
            // Columns are counted in characters (clause 3.14.17), as in every other output.
            column_kind: "unicodeCodePoints",
            artifacts: self.artifacts.clone(),
            results: findings,
        };
        Log { schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }
    }
}

fn artifact(index: usize, file: &FileResult) -> Artifact {
    let hashes = (!file.sha256.is_empty()).then(|| ("sha-256", file.sha256.clone()));
    Artifact { location: place::artifact(index, &file.path), hashes: hashes.into_iter().collect() }
}

fn notifications(index: usize, file: &FileResult) -> impl Iterator<Item = Notification> {
    file.notes.iter().map(move |note| {
        let unchecked = file.unchecked().any(|other| core::ptr::eq(other, note));
        let level = if unchecked { Level::Error } else { Level::Note };
        Notification { level, message: plain(&note.message), locations: [place::location(index, file, &note.location)] }
    })
}

fn findings(index: usize, file: &FileResult) -> impl Iterator<Item = Finding> {
    let all = file.results.iter().flat_map(|result| result.findings.iter().map(move |finding| (result, finding)));
    all.map(move |(result, found)| finding(index, file, result, found))
}

fn finding(index: usize, file: &FileResult, result: &RuleResult, finding: &FindingResult) -> Finding {
    let class = Class::of(result, finding);
    let (kind, level) = kind(class, result, finding);
    Finding {
        rule_id: result.rule.clone(),
        rule_index: RULES.iter().position(|rule| rule.id == result.rule),
        kind,
        level,
        message: plain(&finding.message),
        locations: [place::location(index, file, &finding.location)],
        related_locations: finding.related.iter().map(|related| place::location(index, file, related)).collect(),
        partial_fingerprints: BTreeMap::from([("verslagtoets/v1", finding.fingerprint.clone())]),
        suppressions: (class == Class::Waived).then(|| suppression(finding)).into_iter().collect(),
        baseline_state: (class == Class::Known).then_some("unchanged"),
    }
}

/// Kind and level; what is not of kind `fail` has no level (clause 3.27.10).
fn kind(class: Class, result: &RuleResult, finding: &FindingResult) -> (&'static str, Level) {
    match (class, result.outcome) {
        (Class::Info, _) => ("fail", Level::Note),
        (_, Outcome::Review) => ("review", Level::None),
        _ => ("fail", rules::level(finding.severity)),
    }
}

fn suppression(finding: &FindingResult) -> Suppression {
    let reason = finding.reason.as_deref().unwrap_or_default();
    Suppression { kind: "external", status: "accepted", justification: visible(reason).into_owned() }
}

/// Plain text of a message. A viewer would take brackets for links (clause 3.11.6) and braces for placeholders
/// (clause 3.11.5), so those of a draft are escaped.
fn plain(text: &str) -> Text {
    let mut escaped = String::with_capacity(text.len());
    for char in visible(text).chars() {
        match char {
            '[' | ']' | '\\' => escaped.extend(['\\', char]),
            '{' | '}' => escaped.extend([char, char]),
            _ => escaped.push(char),
        }
    }
    Text { text: escaped, markdown: None }
}
