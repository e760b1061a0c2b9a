//! A count of clients on one day says which day (peildatum).

use super::{clients_missing::forensic_clients, key_figures_missing::stated};
use crate::{
    framework::BUYER_SITE,
    location::Location,
    message::{Message, Words},
    rule::{Answer, Case, Finding, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "reference-date-missing",
    severity: Severity::Error,
    preview: false,
    title: Words {
        nl: "De peildatum bij het aantal cliënten ontbreekt.",
        en: "The reference date of the number of clients is missing.",
    },
    why: Words {
        nl: "De inkoper kan alleen aantallen op een vaste dag vergelijken met die van andere jaren en aanbieders.",
        en: "The buyer can compare only numbers on a fixed day with those of other years and providers.",
    },
    help: Words {
        nl: "Noem de dag waarop u telde, bijvoorbeeld “op peildatum 31 december {year} waren 24 cliënten in forensische \
             zorg”.",
        en: "Name the day on which you counted, for instance “op peildatum 31 december {year} waren 24 cliënten in \
             forensische zorg”.",
    },
    messages: &[&UNDATED],
    source: Some(&BUYER_SITE),
    check,
};

const UNDATED: Words = Words {
    nl: "Geen van de aantallen cliënten in forensische zorg heeft een peildatum.",
    en: "None of the numbers of clients in forensic care has a reference date.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    let Some(figures) = stated(case) else { return answer };
    let (dated, undated): (Vec<_>, Vec<_>) =
        forensic_clients(figures).partition(|count| count.reference_date.is_some());
    for count in &dated {
        answer.pass(count.location.as_ref());
    }
    let mut places = undated.iter().map(|count| count.location.as_ref());
    if let (true, Some(first)) = (dated.is_empty(), places.next()) {
        let others: Vec<&Location> = places.flatten().collect();
        answer.lack(
            Finding::new(Message::new(&UNDATED)).at(first).related(others),
            case.report.scattered.figures.as_ref(),
        );
    }
    answer
}
