//! A report without any figure on the care is one defect, not five.

use crate::{
    framework::BUYER_SITE,
    message::{Message, Words},
    report::KeyFigures,
    rule::{Answer, Case, Finding, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "key-figures-missing",
    severity: Severity::Error,
    preview: false,
    title: Words { nl: "De kengetallen ontbreken.", en: "The key figures are missing." },
    why: Words {
        nl: "De kengetallen laten de inkoper zien hoe groot uw forensische zorg is en om welke zorg het gaat.",
        en: "The key figures show the buyer how large your forensic care is and which care it is.",
    },
    help: Words {
        nl: "Voeg een kop “Kengetallen” toe met perceel, productcodes en aantallen cliënten, bijvoorbeeld “Op 31 \
             december {year} waren 24 cliënten in forensische zorg”.",
        en: "Add a heading “Kengetallen” with lot, product codes and numbers of clients, for instance “Op 31 december \
             {year} waren 24 cliënten in forensische zorg”.",
    },
    messages: &[&ABSENT],
    source: Some(&BUYER_SITE),
    check,
};

const ABSENT: Words = Words {
    nl: "Het verslag heeft geen kengetallen over de forensische zorg.",
    en: "The report has no key figures on the forensic care.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    if let Some(figures) = stated(case) {
        answer.pass(figures.location.as_ref());
    } else {
        answer.lack(
            Finding::new(Message::new(&ABSENT)).absent_below(case.figures_heading()),
            case.report.scattered.figures.as_ref(),
        );
    }
    answer
}

/// The key figures, if there is any figure among them: only then can one of them be missing.
pub(super) fn stated<'a>(case: &Case<'a>) -> Option<&'a KeyFigures> {
    case.report.key_figures.as_ref().filter(|figures| !figures.is_empty())
}
