//! What was known before: a list of fingerprints, so that only new findings count.

use crate::{
    order,
    result::{CheckResult, FileResult, State},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Version tag of the baseline shape.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum BaselineFormat {
    /// The first published shape.
    #[default]
    #[serde(rename = "verslagtoets/baseline-v1")]
    V1,
}

/// The findings that were known, sorted, so that two baselines can be compared line by line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Baseline {
    /// Version tag of this shape.
    pub format: BaselineFormat,
    /// The known findings.
    pub findings: BTreeSet<Known>,
}

/// A finding that was known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Known {
    /// Its rule, for who reads the list.
    pub rule: String,
    /// Its name over time.
    pub fingerprint: String,
}

impl Baseline {
    /// Every finding of a run that is not waived. The files are not named: a draft gets a new name every year.
    #[must_use]
    pub fn of(result: &CheckResult) -> Self {
        let mut baseline = Self::default();
        for file in &result.files {
            baseline.add(file);
        }
        baseline
    }

    /// Adds the findings of one draft.
    pub fn add(&mut self, file: &FileResult) {
        self.findings.extend(file.results.iter().flat_map(|result| {
            let counted = result.findings.iter().filter(|finding| finding.state != State::Waived);
            counted.map(|finding| Known { rule: result.rule.clone(), fingerprint: finding.fingerprint.clone() })
        }));
    }

    /// What is left of it after a run that found what is in `now`: known findings that are still there. Nothing is
    /// added.
    #[must_use]
    pub fn pruned(&self, now: &Self) -> Self {
        Self { format: self.format, findings: self.findings.intersection(&now.findings).cloned().collect() }
    }

    /// Marks the open findings of a draft that were known.
    pub fn apply(&self, file: &mut FileResult) {
        let known = order::set(self.findings.iter().map(|known| known.fingerprint.as_str()));
        for finding in file.results.iter_mut().flat_map(|result| &mut result.findings) {
            if finding.state == State::Open && known.contains(finding.fingerprint.as_str()) {
                finding.state = State::Known;
            }
        }
        file.recount();
    }
}
