//! "Pas toe of leg uit": a finding may be excused, with a reason. It stays in every output.

use crate::{
    message::{Lang, Words},
    result::{FileResult, FindingResult, RuleResult, State},
    rules::waiver_stale,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// An exception to a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Waiver {
    /// Name of the rule.
    pub rule: String,
    /// The one finding that is excused, by its fingerprint; without it, every finding of the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// The pillar in which findings are excused; without it, in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pillar: Option<u8>,
    /// Why it is excused.
    pub reason: String,
    /// Who decided so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Last day on which it is excused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
}

/// Why a waiver is of no use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stale {
    /// It excuses nothing: the draft was mended, or has changed.
    Unmatched,
    /// Its last day is over.
    Ended,
}

impl Waiver {
    /// Whether it is about a finding of a rule, its last day aside.
    fn covers(&self, rule: &str, finding: &FindingResult) -> bool {
        self.rule == rule
            && self.fingerprint.as_ref().is_none_or(|fingerprint| *fingerprint == finding.fingerprint)
            && self.pillar.is_none_or(|pillar| finding.pillar == Some(pillar))
    }

    /// Whether a draft has a finding that it is about.
    fn matches(&self, file: &FileResult) -> bool {
        let covers = |result: &RuleResult| result.findings.iter().any(|finding| self.covers(&result.rule, finding));
        file.results.iter().any(covers)
    }

    /// Whether its last day is over.
    fn has_ended(&self, today: NaiveDate) -> bool {
        self.until.is_some_and(|until| until < today)
    }
}

/// What stands for the reason in a waiver that is shown as an example.
pub const REASON_TO_FILL_IN: Words = Words { nl: "Leg hier uit waarom.", en: "Explain here why." };

/// Whether a reason is still the one of the example.
#[must_use]
pub fn is_to_fill_in(reason: &str) -> bool {
    [REASON_TO_FILL_IN.nl, REASON_TO_FILL_IN.en].contains(&reason.trim())
}

/// Whether the findings of a rule are a matter of comply or explain. Personal data is taken out, and so is the
/// report of a stale waiver: whoever is shown how to excuse these is led astray.
#[must_use]
pub fn invites(rule: &str) -> bool {
    !["personal-data", "waiver-stale"].contains(&rule)
}

/// Excuses the findings of a draft that waivers cover. The first waiver of a finding gives its reason; one that has
/// ended excuses nothing.
pub fn excuse(file: &mut FileResult, waivers: &[Waiver], today: NaiveDate) {
    for RuleResult { rule, findings, .. } in &mut file.results {
        for finding in findings {
            let waiver = waivers.iter().find(|waiver| waiver.covers(rule, finding) && !waiver.has_ended(today));
            if let Some(waiver) = waiver {
                finding.state = State::Waived;
                finding.reason = Some(waiver.reason.clone());
            }
        }
    }
    file.recount();
}

/// Reports the waivers that are of no use to any of the drafts they are for, as findings of the first.
///
/// Where a draft was not read in full nothing is reported: nobody can tell what a waiver would have excused in it.
pub fn report_stale(files: &mut [&mut FileResult], waivers: &[Waiver], today: NaiveDate, lang: Lang) {
    if !files.iter().all(|file| file.is_whole()) {
        return;
    }
    let stale = waivers.iter().filter_map(|waiver| {
        let is_unmatched = || !files.iter().any(|file| waiver.matches(file));
        let ended = waiver.has_ended(today).then_some(Stale::Ended);
        Some((waiver, ended.or_else(|| is_unmatched().then_some(Stale::Unmatched))?))
    });
    let stale: Vec<(&Waiver, Stale)> = stale.collect();
    if let Some(first) = files.first_mut() {
        waiver_stale::report(first, &stale, lang);
        first.recount();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::RULES;

    #[test]
    fn personal_data_and_stale_waivers_are_no_matter_of_comply_or_explain() {
        let others: Vec<&str> = RULES.iter().map(|rule| rule.id).filter(|id| !invites(id)).collect();
        assert_eq!(others, ["personal-data", "waiver-stale"]);
    }
}
