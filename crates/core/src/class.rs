//! What a finding counts as: its outcome, severity and state in one word.

use crate::{
    assess::Outcome,
    message::Words,
    result::{FindingResult, RuleResult, State},
    rule::Severity,
    rules::rule,
};

/// The class of a finding, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A sure defect without which the report is not complete.
    Error,
    /// A sure defect that should be mended.
    Warning,
    /// What a person must decide.
    Review,
    /// Good to know.
    Info,
    /// It was there before.
    Known,
    /// Excused with a reason.
    Waived,
}

impl Class {
    /// The class of a finding of a rule. What a rule on trial finds is never more than good to know, whatever the
    /// settings say: it makes no report incomplete and no run fail.
    #[must_use]
    pub fn of(result: &RuleResult, finding: &FindingResult) -> Self {
        match (finding.state, result.outcome, finding.severity) {
            (State::Waived, _, _) => Self::Waived,
            (State::Known, _, _) => Self::Known,
            (State::Open, _, _) if rule(&result.rule).is_some_and(|rule| rule.preview) => Self::Info,
            (State::Open, Outcome::Review, _) => Self::Review,
            (State::Open, _, Severity::Error) => Self::Error,
            (State::Open, _, Severity::Warning) => Self::Warning,
            (State::Open, _, Severity::Info) => Self::Info,
        }
    }

    /// What a person reads.
    #[must_use]
    pub const fn label(self) -> &'static Words {
        match self {
            Self::Error => &Words { nl: "Fout", en: "Error" },
            Self::Warning => &Words { nl: "Waarschuwing", en: "Warning" },
            Self::Review => &Words { nl: "Na te kijken", en: "To be reviewed" },
            Self::Info => &Words { nl: "Opmerking", en: "Remark" },
            Self::Known => &Words { nl: "Al bekend", en: "Known already" },
            Self::Waived => &Words { nl: "Uitzondering", en: "Exception" },
        }
    }
}
