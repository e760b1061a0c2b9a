//! How a run ends, in one number: the same in every format.

use crate::{
    class::Class,
    result::{CheckResult, FileResult, FindingResult, RuleResult},
};
use serde::{Deserialize, Serialize};

/// How a run ends. The greatest wins: a draft that was not read outweighs any finding in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Nothing at or above the threshold.
    Clean,
    /// Findings at or above the threshold.
    Findings,
    /// Something was not fully checked.
    NotChecked,
}

/// The least finding that makes a run fail.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum FailOn {
    /// Errors.
    #[default]
    Error,
    /// Errors and warnings.
    Warning,
    /// Errors, warnings and what a person must decide.
    Review,
    /// None.
    Never,
}

impl Exit {
    /// How a run ends; a run over nothing checked nothing.
    #[must_use]
    pub fn of(run: &CheckResult, fail_on: FailOn) -> Self {
        run.files.iter().map(|file| Self::of_file(file, fail_on)).max().unwrap_or(Self::NotChecked)
    }

    /// How a run over one draft ends.
    #[must_use]
    pub fn of_file(file: &FileResult, fail_on: FailOn) -> Self {
        let fails = |result: &RuleResult| result.findings.iter().any(|finding| fail_on.fails(result, finding));
        match file.is_whole() {
            false => Self::NotChecked,
            true if file.results.iter().any(fails) => Self::Findings,
            true => Self::Clean,
        }
    }

    /// The number that the program ends with.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::NotChecked => 2,
        }
    }
}

impl FailOn {
    /// Whether a finding makes a run fail.
    #[must_use]
    pub fn fails(self, result: &RuleResult, finding: &FindingResult) -> bool {
        let least = match self {
            Self::Error => Class::Error,
            Self::Warning => Class::Warning,
            Self::Review => Class::Review,
            Self::Never => return false,
        };
        Class::of(result, finding) <= least
    }
}
