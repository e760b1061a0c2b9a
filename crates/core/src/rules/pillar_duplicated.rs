//! A pillar that comes back under a second heading; its parts are then read as those of one pillar.

use crate::{
    message::{Message, Words},
    rule::{Answer, Case, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "pillar-duplicated",
    severity: Severity::Warning,
    preview: false,
    title: Words { nl: "Een pijler komt twee keer voor.", en: "A pillar occurs twice." },
    why: Words {
        nl: "Wie het verslag met u bespreekt, vindt dan de helft van de pijler en denkt dat de rest ontbreekt.",
        en: "Whoever discusses the report with you will find half of the pillar and think that the rest is missing.",
    },
    help: Words {
        nl: "Voeg de twee hoofdstukken samen onder één kop, of geef het tweede het nummer en de naam van de pijler \
             waar het over gaat.",
        en: "Join the two sections under one heading, or give the second the number and name of the pillar that it is \
             about.",
    },
    messages: &[&TWICE],
    source: None,
    check,
};

const TWICE: Words =
    Words { nl: "Pijler {pillar} ({name}) komt hier opnieuw voor.", en: "Pillar {pillar} ({name}) occurs here again." };

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for norm in case.edition.pillars {
        let mut places = case.report.pillars_numbered(norm.number).map(|pillar| pillar.location.as_ref());
        let Some(first) = places.next() else { continue };
        let mut again = places.peekable();
        if again.peek().is_none() {
            answer.pass(first);
        }
        for place in again {
            answer.fail(case.finding(norm.number, Message::new(&TWICE)).at(place).related(first));
        }
    }
    answer
}
