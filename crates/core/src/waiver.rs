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

/// The waivers that turn out to be of no use, as their drafts come by.
///
/// Where a draft was not read in full none is: nobody can tell what a waiver would have excused in it.
#[derive(Debug)]
pub struct StaleWaivers<'a>(Vec<(&'a Waiver, Stale)>);

impl<'a> StaleWaivers<'a> {
    /// Every waiver, until a draft shows what it is for; one that has ended stays.
    #[must_use]
    pub fn new(waivers: &'a [Waiver], today: NaiveDate) -> Self {
        let stale = |waiver: &Waiver| if waiver.has_ended(today) { Stale::Ended } else { Stale::Unmatched };
        Self(waivers.iter().map(|waiver| (waiver, stale(waiver))).collect())
    }

    /// Leaves out what a draft has findings for.
    pub fn see(&mut self, file: &FileResult) {
        let is_whole = file.is_whole();
        self.0.retain(|(waiver, stale)| is_whole && (*stale == Stale::Ended || !waiver.matches(file)));
    }

    /// Whether there is none, so that no draft to come makes a difference.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Reports them as findings of a draft, the first of those that they are for.
    pub fn report(&self, first: &mut FileResult, lang: Lang) {
        waiver_stale::report(first, &self.0, lang);
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
