//! Each of the five pillars has a section of its own; of a pillar that is not there no parts are missed.

use crate::{
    framework::KKFZ_SITE,
    location::{Anchor, Location},
    message::{Message, Words},
    report::Pillar,
    rule::{Answer, Case, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "pillar-missing",
    severity: Severity::Error,
    preview: false,
    title: Words {
        nl: "Een van de vijf pijlers heeft geen eigen hoofdstuk.",
        en: "One of the five pillars has no section of its own.",
    },
    why: Words {
        nl: "Het kwaliteitskader bestaat uit vijf pijlers en u bespreekt ze alle vijf met de inkoper.",
        en: "The framework consists of five pillars and you discuss all five with the buyer.",
    },
    help: Words {
        nl: "Voeg een hoofdstuk toe met het nummer en de naam van de pijler als kop, bijvoorbeeld “Pijler 5: \
             Informeren over resultaten”, en daaronder het algemeen beeld, de terugblik en de doelen.",
        en: "Add a section headed by the number and name of the pillar, for instance “Pijler 5: Informeren over \
             resultaten”, with the general picture, the look back and the goals below it.",
    },
    messages: &[&ABSENT],
    source: Some(&KKFZ_SITE),
    check,
};

const ABSENT: Words = Words { nl: "Pijler {pillar} ({name}) ontbreekt.", en: "Pillar {pillar} ({name}) is missing." };

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for norm in case.edition.pillars {
        if let Some(pillar) = case.report.pillars_numbered(norm.number).next() {
            answer.pass(pillar.location.as_ref());
        } else {
            let before = neighbour(case, norm.number).and_then(|pillar| pillar.location.as_ref());
            let place = before.map(beside);
            answer.fail(case.finding(norm.number, Message::new(&ABSENT)).at(place.as_ref()).related(before));
        }
    }
    answer
}

/// The pillar that a missing one would follow or, where it would be the first, go before.
fn neighbour<'a>(case: &Case<'a>, number: u8) -> Option<&'a Pillar> {
    let pillars = &case.report.pillars;
    let before = pillars.iter().filter(|pillar| pillar.number < number).max_by_key(|pillar| pillar.number);
    before.or_else(|| pillars.iter().min_by_key(|pillar| pillar.number))
}

/// The place next to a heading: under the same headings, itself not there.
fn beside(heading: &Location) -> Location {
    let mut heading_path = heading.heading_path.clone();
    if heading_path.last() == heading.quote.as_ref() {
        heading_path.pop();
    }
    Location { anchor: Anchor::Absent, heading_path, ..Location::default() }
}
