//! An indicator that is not applicable says why.

use super::indicator_unmarked::{asked_for, finding, numbered};
use crate::{
    framework::BUYER_SITE,
    message::Words,
    report::{Indicator, IndicatorStatus},
    rule::{Answer, Case, Rule, Severity},
    wording::says_nothing,
};

pub(super) static RULE: Rule = Rule {
    id: "indicator-reason-missing",
    severity: Severity::Error,
    preview: false,
    title: Words {
        nl: "Een indicator is niet van toepassing, maar de reden ontbreekt.",
        en: "An indicator is not applicable, but the reason is missing.",
    },
    why: Words {
        nl: "Niet van toepassing mag, maar de inkoper moet kunnen nagaan waarom: pas toe of leg uit.",
        en: "Not applicable is allowed, but the buyer must be able to tell why: comply or explain.",
    },
    help: Words {
        nl: "Noem de reden: de setting, minder dan 15 patiënten of niet aangewezen, bijvoorbeeld “niet van toepassing, \
             want in {year} stroomden minder dan 15 cliënten in”.",
        en: "State the reason: the setting, fewer than 15 patients or not designated, for instance “niet van \
             toepassing, want in {year} stroomden minder dan 15 cliënten in”.",
    },
    messages: &[&UNEXPLAINED],
    source: Some(&BUYER_SITE),
    check,
};

const UNEXPLAINED: Words = Words {
    nl: "Bij indicator {indicator} ({name}) staat niet waarom hij niet van toepassing is.",
    en: "Indicator {indicator} ({name}) does not say why it is not applicable.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for norm in asked_for(case) {
        let said: Vec<&Indicator> = numbered(case.report, norm).collect();
        let excused = said.iter().find(|indicator| indicator.status == IndicatorStatus::NotApplicable);
        let explained = said.iter().find(|indicator| is_explained(indicator));
        match (excused, explained) {
            (Some(_), Some(indicator)) => answer.pass(indicator.location.as_ref()),
            (Some(indicator), None) => answer.lack(
                finding(&UNEXPLAINED, norm).at(indicator.location.as_ref()),
                case.report.scattered.figures.as_ref(),
            ),
            (None, _) => {}
        }
    }
    answer
}

fn is_explained(indicator: &Indicator) -> bool {
    indicator.reason.as_deref().is_some_and(|reason| !says_nothing(reason))
}
