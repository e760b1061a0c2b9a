//! A report that is passed on must say whose it is.

use crate::{
    message::{Message, Words},
    rule::{Answer, Case, Finding, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "provider-missing",
    severity: Severity::Warning,
    preview: false,
    title: Words { nl: "De naam van de zorgaanbieder is niet te vinden.", en: "The provider's name cannot be told." },
    why: Words {
        nl: "De inkoper krijgt veel verslagen en moet meteen zien van wie dit verslag is.",
        en: "The buyer receives many reports and must see at once whose report this is.",
    },
    help: Words {
        nl: "Noem uw organisatie in de titel of in de inleiding, bijvoorbeeld “Kwaliteitsverslag {year} van Stichting De \
             Linde”.",
        en: "Name your organisation in the title or the introduction, for instance “Kwaliteitsverslag {year} van \
             Stichting De Linde”.",
    },
    messages: &[&UNTOLD],
    source: None,
    check,
};

const UNTOLD: Words = Words {
    nl: "Uit het verslag blijkt niet van welke zorgaanbieder het is.",
    en: "The report does not tell which provider it is from.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    if case.report.provider.as_ref().is_some_and(|name| !name.trim().is_empty()) {
        answer.pass(case.report.locations.provider.as_ref());
    } else {
        answer.fail(Finding::new(Message::new(&UNTOLD)));
    }
    answer
}
