//! The key figures count the clients in forensic care.

use super::key_figures_missing::stated;
use crate::{
    framework::BUYER_SITE,
    message::{Message, Words},
    report::{ClientCount, ClientScope, KeyFigures},
    rule::{Answer, Case, Finding, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "clients-missing",
    severity: Severity::Error,
    preview: false,
    title: Words {
        nl: "Het aantal cliënten in forensische zorg ontbreekt.",
        en: "The number of clients in forensic care is missing.",
    },
    why: Words {
        nl: "Zonder dit aantal kan de inkoper de omvang van uw zorg en de indicatoren niet duiden.",
        en: "Without this number the buyer cannot weigh the size of your care or the indicators.",
    },
    help: Words {
        nl: "Noem bij de kengetallen het aantal cliënten met een forensische titel, bijvoorbeeld “Op 31 december {year} \
             waren 24 cliënten in forensische zorg”.",
        en: "State with the key figures how many clients have a forensic title, for instance “Op 31 december {year} \
             waren 24 cliënten in forensische zorg”.",
    },
    messages: &[&ABSENT],
    source: Some(&BUYER_SITE),
    check,
};

const ABSENT: Words = Words {
    nl: "De kengetallen noemen geen aantal cliënten in forensische zorg.",
    en: "The key figures do not state how many clients are in forensic care.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    let Some(figures) = stated(case) else { return answer };
    for count in forensic_clients(figures) {
        answer.pass(count.location.as_ref());
    }
    if answer.evidence.is_empty() {
        answer.lack(
            Finding::new(Message::new(&ABSENT)).absent_below(case.figures_heading()),
            case.report.scattered.figures.as_ref(),
        );
    }
    answer
}

/// The counts of clients in forensic care.
pub(super) fn forensic_clients(figures: &KeyFigures) -> impl Iterator<Item = &ClientCount> {
    figures.clients.iter().filter(|count| count.scope == ClientScope::Forensic)
}
