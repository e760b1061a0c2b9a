//! An indicator that applies has a result.

use super::indicator_unmarked::{finding, numbered};
use crate::{
    framework::BUYER_SITE,
    message::Words,
    report::{Indicator, IndicatorStatus},
    rule::{Answer, Case, Rule, Severity},
    wording::says_nothing,
};

pub(super) static RULE: Rule = Rule {
    id: "indicator-result-missing",
    severity: Severity::Error,
    preview: false,
    title: Words {
        nl: "Een indicator is van toepassing, maar het resultaat ontbreekt.",
        en: "An indicator applies, but the result is missing.",
    },
    why: Words {
        nl: "Over het resultaat voert u het gesprek met de inkoper; zonder cijfers kan dat niet.",
        en: "The talk with the buyer is about the result; without figures there is none.",
    },
    help: Words {
        nl: "Geef de uitkomst over het verslagjaar, bijvoorbeeld “Bij 22 van de 24 cliënten is tijdig een \
             risicotaxatie afgenomen”.",
        en: "Give the outcome over the reporting year, for instance “Bij 22 van de 24 cliënten is tijdig een \
             risicotaxatie afgenomen”.",
    },
    messages: &[&WITHOUT_RESULT],
    source: Some(&BUYER_SITE),
    check,
};

const WITHOUT_RESULT: Words = Words {
    nl: "Indicator {indicator} ({name}) is van toepassing, maar er staat geen resultaat bij.",
    en: "Indicator {indicator} ({name}) applies, but there is no result with it.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for norm in case.edition.indicators {
        let said: Vec<&Indicator> = numbered(case.report, norm).collect();
        let reported = said.iter().find(|indicator| is_reported(indicator));
        if let Some(indicator) = reported {
            answer.pass(indicator.location.as_ref());
        } else if let Some(due) = said.iter().find(|indicator| is_due(indicator)) {
            answer
                .lack(finding(&WITHOUT_RESULT, norm).at(due.location.as_ref()), case.report.scattered.figures.as_ref());
        }
    }
    answer
}

fn is_reported(indicator: &Indicator) -> bool {
    indicator.result.as_deref().is_some_and(|result| !says_nothing(result))
}

/// A placeholder for the result promises one, too.
fn is_due(indicator: &Indicator) -> bool {
    match indicator.status {
        IndicatorStatus::Applicable => true,
        IndicatorStatus::NotApplicable => false,
        IndicatorStatus::Unstated => indicator.result.is_some(),
    }
}
