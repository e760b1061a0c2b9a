//! Each performance indicator is either reported or marked not applicable.

use crate::{
    framework::{BUYER_SITE, IndicatorNorm},
    message::{Message, Words},
    report::{Indicator, IndicatorStatus, Report},
    rule::{Answer, Case, Finding, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "indicator-unmarked",
    severity: Severity::Error,
    preview: false,
    title: Words {
        nl: "Een prestatie-indicator is niet ingevuld en ook niet als niet van toepassing gemeld.",
        en: "A performance indicator is neither reported nor marked not applicable.",
    },
    why: Words {
        nl: "De inkoper kan anders niet zien of een indicator voor u niet geldt of is vergeten.",
        en: "The buyer cannot otherwise see whether an indicator does not apply to you or was forgotten.",
    },
    help: Words {
        nl: "Geef het resultaat, of meld dat de indicator niet van toepassing is en waarom, bijvoorbeeld “Indicator 1 \
             is niet van toepassing: wij leveren alleen verblijfszorg”.",
        en: "Give the result, or state that the indicator does not apply and why, for instance “Indicator 1 is niet \
             van toepassing: wij leveren alleen verblijfszorg”.",
    },
    messages: &[&UNSTATED, &UNMENTIONED],
    source: Some(&BUYER_SITE),
    check,
};

const UNSTATED: Words = Words {
    nl: "Bij indicator {indicator} ({name}) staat geen resultaat en ook niet dat hij niet van toepassing is.",
    en: "Indicator {indicator} ({name}) has no result and is not marked not applicable either.",
};
const UNMENTIONED: Words = Words {
    nl: "Indicator {indicator} ({name}) wordt niet genoemd.",
    en: "Indicator {indicator} ({name}) is not mentioned.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    let heading = case.report.locations.indicators.as_ref().or_else(|| case.figures_heading());
    for norm in asked_for(case) {
        if let Some(indicator) = numbered(case.report, norm).find(|indicator| is_marked(indicator)) {
            answer.pass(indicator.location.as_ref());
        } else if let Some(indicator) = numbered(case.report, norm).next() {
            answer
                .lack(finding(&UNSTATED, norm).at(indicator.location.as_ref()), case.report.scattered.figures.as_ref());
        } else {
            answer.lack(finding(&UNMENTIONED, norm).absent_below(heading), case.report.scattered.figures.as_ref());
        }
    }
    answer
}

/// A result speaks for itself.
fn is_marked(indicator: &Indicator) -> bool {
    indicator.status != IndicatorStatus::Unstated || indicator.result.is_some()
}

/// The indicators that the provider must report, as far as is known.
pub(super) fn asked_for(case: &Case<'_>) -> impl Iterator<Item = &'static IndicatorNorm> {
    case.edition.indicators.iter().filter(|norm| !case.duty(norm).is_exempt())
}

/// What the draft says of an indicator; it may do so in several places.
pub(super) fn numbered<'a>(report: &'a Report, norm: &IndicatorNorm) -> impl Iterator<Item = &'a Indicator> {
    let number = norm.number;
    report.indicators.iter().filter(move |indicator| indicator.number == number)
}

/// A finding about an indicator.
pub(super) fn finding(words: &'static Words, norm: &'static IndicatorNorm) -> Finding {
    Finding::new(about(words, norm)).subject(norm.number.to_string())
}

/// A message about an indicator, which the words name with `{indicator}` and `{name}`.
pub(super) fn about(words: &'static Words, norm: &'static IndicatorNorm) -> Message {
    Message::new(words).with("indicator", norm.number).with("name", &norm.name)
}
