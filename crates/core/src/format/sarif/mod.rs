//! SARIF 2.1.0 (OASIS, 27 March 2020): results for code scanning and for viewers in editors.
//!
//! What passed is not written as results of kind `pass`: the standard allows it, but consumers that look at `ruleId`
//! alone would show every good draft as a list of alerts.

mod place;
mod rules;
mod shape;

pub use shape::Log;

use crate::{
    assess::Outcome,
    class::Class,
    exit::{Exit, FailOn},
    message::Lang,
    result::{CheckResult, FileResult, FindingResult, RuleResult},
    rules::RULES,
    safe::visible,
};
use shape::{Artifact, Driver, Finding, Invocation, Level, Notification, Run, Suppression, Text, Tool};
use std::collections::BTreeMap;

/// The result as a SARIF log.
#[must_use]
pub fn log(result: &CheckResult, fail_on: FailOn, lang: Lang) -> Log {
    let language = match lang {
        Lang::Nl => "nl",
        Lang::En => "en",
    };
    let files = || result.files.iter().enumerate();
    let driver = Driver {
        name: result.tool.name.clone(),
        semantic_version: result.tool.version.clone(),
        language,
        rules: rules::descriptors(lang),
    };
    let run = Run {
        tool: Tool { driver },
        invocations: [Invocation {
            execution_successful: result.files.iter().all(FileResult::is_whole),
            exit_code: Exit::of(result, fail_on).code(),
            tool_execution_notifications: files().flat_map(|(index, file)| notifications(index, file)).collect(),
        }],
        language,
        // Columns are counted in characters (clause 3.14.17), as in every other output.
        column_kind: "unicodeCodePoints",
        artifacts: files().map(|(index, file)| artifact(index, file)).collect(),
        results: files().flat_map(|(index, file)| findings(index, file)).collect(),
    };
    Log { schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }
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
