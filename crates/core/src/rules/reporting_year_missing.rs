//! The year decides by which edition a report is judged and which due dates are past.

use crate::{
    framework::BUYER_SITE,
    message::{Message, Words},
    rule::{Answer, Case, Finding, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "reporting-year-missing",
    severity: Severity::Error,
    preview: false,
    title: Words { nl: "Het verslagjaar is niet te vinden.", en: "The reporting year cannot be told." },
    why: Words {
        nl: "De inkoper bespreekt het verslag per jaar en beoordeelt het naar de regels van dat jaar.",
        en: "The buyer discusses the report year by year and judges it by the rules of that year.",
    },
    help: Words {
        nl: "Noem het jaar in de titel, bijvoorbeeld “Kwaliteitsverslag forensische zorg {year}”, of in de kop van een \
             terugblik.",
        en: "Name the year in the title, for instance “Kwaliteitsverslag forensische zorg {year}”, or in the heading of \
             a look back.",
    },
    messages: &[&UNTOLD],
    source: Some(&BUYER_SITE),
    check,
};

const UNTOLD: Words = Words {
    nl: "Uit het verslag blijkt niet over welk jaar het gaat.",
    en: "The report does not tell which year it is about.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    if case.report.reporting_year.is_some() {
        answer.pass(case.report.locations.reporting_year.as_ref());
    } else {
        answer.fail(Finding::new(Message::new(&UNTOLD)));
    }
    answer
}
