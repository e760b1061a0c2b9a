//! The rules as they are listed outside: by the command line, the widget and the generated types.

use crate::{message::Lang, rule::Severity, rules::RULES};
use serde::Serialize;

/// A rule.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RuleInfo {
    /// Name in kebab-case.
    pub id: &'static str,
    /// How bad a failure is.
    pub severity: Severity,
    /// A preview rule never fails a run.
    pub preview: bool,
    /// What the rule says, in one sentence.
    pub title: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// How to mend what it finds.
    pub help: String,
    /// Where the norm stands; null for advice that no source confirms.
    pub source: Option<RuleSource>,
}

/// Where a norm stands.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RuleSource {
    /// What it is called.
    pub name: &'static str,
    /// Where it can be read.
    pub url: &'static str,
}

/// Every rule, in registry order.
#[must_use]
pub fn rules(lang: Lang) -> Vec<RuleInfo> {
    let rules = RULES.iter().map(|rule| RuleInfo {
        id: rule.id,
        severity: rule.severity,
        preview: rule.preview,
        title: rule.title.get(lang),
        why: rule.why.get(lang),
        help: rule.help(lang, None),
        source: rule.source.map(|source| RuleSource { name: source.name.get(lang), url: source.url }),
    });
    rules.collect()
}
