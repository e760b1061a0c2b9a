//! What a file `verslagtoets.toml` may say.

use crate::{
    assess::Outcome,
    exit::FailOn,
    location::Location,
    message::{Lang, Message, Words},
    provider::Provider,
    result::{FileResult, NoteResult},
    rule::Severity,
    waiver::Waiver,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The settings for the drafts in a folder and below it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Config {
    /// Language of the output.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// The least finding that makes a run fail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fail_on: Option<FailOn>,
    /// The year that the drafts look back on; it goes before what they say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// Files and folders to leave out when a folder is checked, as patterns of `.gitignore`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exclude: Vec<String>,
    /// What a draft cannot tell of its provider.
    #[serde(default, skip_serializing_if = "Provider::is_unknown")]
    pub provider: Provider,
    /// Settings by the name of the rule.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub rules: BTreeMap<String, RuleConfig>,
    /// Findings that are excused.
    #[serde(default, rename = "waiver", skip_serializing_if = "Vec::is_empty")]
    pub waivers: Vec<Waiver>,
}

/// The settings of a rule.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RuleConfig {
    /// How bad a failure is, in place of what the rule says itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// Why the rule is switched off; without it the rule is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub off: Option<String>,
}

impl Config {
    /// Sets the severities of a result and takes out the rules that are switched off; a note says which, and why.
    pub fn apply(&self, file: &mut FileResult, lang: Lang) {
        for (id, setting) in &self.rules {
            for result in file.results.iter_mut().filter(|result| result.rule == *id) {
                for finding in &mut result.findings {
                    finding.severity = setting.severity.unwrap_or(finding.severity);
                }
                if setting.off.is_some() {
                    result.outcome = Outcome::NotApplicable;
                    result.evidence.clear();
                    result.findings.clear();
                }
            }
            if let Some(reason) = &setting.off {
                let message = Message::new(&OFF).with("rule", id.as_str()).with("reason", reason.as_str()).render(lang);
                file.notes.push(NoteResult { message, location: Location::document(), cut: false });
            }
        }
        file.recount();
    }
}

const OFF: Words = Words { nl: "De regel {rule} staat uit: {reason}", en: "The rule {rule} is switched off: {reason}" };
