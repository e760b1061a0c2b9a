//! Each pillar looks back on the reporting year.

use crate::{
    framework::KKFZ_SITE,
    message::{Argument, Message, Words},
    rule::{Answer, Case, Doubt, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "retrospective-missing",
    severity: Severity::Error,
    preview: false,
    title: Words {
        nl: "Een pijler heeft geen terugblik op het verslagjaar.",
        en: "A pillar has no look back on the reporting year.",
    },
    why: Words {
        nl: "In het gesprek met de inkoper staat voorop wat er van de doelen van het afgelopen jaar is terechtgekomen.",
        en: "The talk with the buyer is first of all about what came of last year's goals.",
    },
    help: Words {
        nl: "Voeg onder de pijler een kop “Terugblik” toe en vertel wat u deed en bereikte, bijvoorbeeld “In {year} \
             volgden alle begeleiders de training risicotaxatie”.",
        en: "Add a heading “Terugblik” below the pillar and tell what you did and achieved, for instance “In {year} \
             volgden alle begeleiders de training risicotaxatie”.",
    },
    messages: &[&ABSENT, &FIGURES_ONLY, &LAST, &PROSE],
    source: Some(&KKFZ_SITE),
    check,
};

const ABSENT: Words = Words {
    nl: "Pijler {pillar} ({name}) heeft geen terugblik op {year}.",
    en: "Pillar {pillar} ({name}) has no look back on {year}.",
};
const FIGURES_ONLY: Words = Words {
    nl: "Pijler {pillar} ({name}) heeft geen terugblik op {year}, wel kengetallen. Ga na of dat de bedoeling is.",
    en: "Pillar {pillar} ({name}) has no look back on {year}, but key figures. Decide whether that is meant so.",
};
const LAST: Words = Words {
    nl: "Pijler {pillar} ({name}) heeft geen terugblik op {year}. Bij de laatste pijler komt dat vaker voor. Ga na of het \
         hier de bedoeling is.",
    en: "Pillar {pillar} ({name}) has no look back on {year}. The last pillar often has none. Decide whether that is meant \
         so here.",
};
const PROSE: Words = Words {
    nl: "Pijler {pillar} ({name}) is één tekst zonder tussenkoppen. Staat er een terugblik op {year} in?",
    en: "Pillar {pillar} ({name}) is one text without headings. Does it hold a look back on {year}?",
};
const THE_YEAR: Words = Words { nl: "het verslagjaar", en: "the reporting year" };

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for pillar in case.pillars() {
        let mut sections = case.sections(pillar.number, |pillar| pillar.retrospective.as_ref()).peekable();
        if sections.peek().is_none() {
            let year = case.report.reporting_year.map_or(Argument::Term(&THE_YEAR), Argument::from);
            let say = |words| {
                let finding = case.finding(pillar.number, Message::new(words).with("year", year));
                finding.absent_below(pillar.location.as_ref())
            };
            match case.doubt(pillar.number) {
                Some(Doubt::Figures) => answer.review(say(&FIGURES_ONLY)),
                Some(Doubt::Last) => answer.review(say(&LAST)),
                Some(Doubt::Prose) => answer.review(say(&PROSE)),
                None => answer.lack(say(&ABSENT), case.report.scattered.parts.as_ref()),
            }
        }
        for section in sections.filter(|section| !section.is_empty()) {
            answer.pass(section.location.as_ref());
        }
    }
    answer
}
