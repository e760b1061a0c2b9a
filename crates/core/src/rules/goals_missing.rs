//! Each pillar has goals for the time to come.

use crate::{
    framework::KKFZ_SITE,
    message::{Message, Words},
    report::Pillar,
    rule::{Answer, Case, Doubt, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "goals-missing",
    severity: Severity::Error,
    preview: false,
    title: Words {
        nl: "Een pijler heeft geen doelen voor de komende tijd.",
        en: "A pillar has no goals for the time to come.",
    },
    why: Words {
        nl: "Met de inkoper spreekt u af waar u aan gaat werken; volgend jaar blikt u daarop terug.",
        en: "You agree with the buyer on what you will work at; next year you look back on it.",
    },
    help: Words {
        nl: "Zet onder de pijler, onder een kop “Doelen”, ten minste één doel met een einddatum, bijvoorbeeld \
             “Uiterlijk Q2 {next} heeft elke cliënt een signaleringsplan”.",
        en: "Put below the pillar, under a heading “Doelen”, at least one goal with a due date, for instance “Uiterlijk Q2 \
             {next} heeft elke cliënt een signaleringsplan”.",
    },
    messages: &[&ABSENT, &FIGURES_ONLY, &LAST, &PROSE, &NONE_SEEN],
    source: Some(&KKFZ_SITE),
    check,
};

const ABSENT: Words =
    Words { nl: "Pijler {pillar} ({name}) heeft geen doelen.", en: "Pillar {pillar} ({name}) has no goals." };
const FIGURES_ONLY: Words = Words {
    nl: "Pijler {pillar} ({name}) heeft geen doelen, wel kengetallen. Ga na of dat de bedoeling is.",
    en: "Pillar {pillar} ({name}) has no goals, but key figures. Decide whether that is meant so.",
};
const LAST: Words = Words {
    nl: "Pijler {pillar} ({name}) heeft geen doelen. Bij de laatste pijler komt dat vaker voor. Ga na of het hier de \
         bedoeling is.",
    en: "Pillar {pillar} ({name}) has no goals. The last pillar often has none. Decide whether that is meant so here.",
};
const PROSE: Words = Words {
    nl: "Pijler {pillar} ({name}) is één tekst zonder tussenkoppen. Staan er doelen in?",
    en: "Pillar {pillar} ({name}) is one text without headings. Does it hold goals?",
};
const NONE_SEEN: Words = Words {
    nl: "In de tekst onder deze kop van pijler {pillar} ({name}) is geen doel herkend. Staat er een doel in?",
    en: "No goal was recognised in the text below this heading of pillar {pillar} ({name}). Does it hold one?",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for pillar in case.pillars() {
        let mut goals = case.report.pillars_numbered(pillar.number).flat_map(Pillar::goals);
        if let Some(goal) = goals.next() {
            answer.pass(goal.location.as_ref());
        } else {
            absence(case, pillar, &mut answer);
        }
    }
    answer
}

/// Says what is to say of a pillar without goals: nothing where a bare heading or a placeholder promises them.
fn absence(case: &Case<'_>, pillar: &Pillar, answer: &mut Answer) {
    let mut sections = case.sections(pillar.number, |pillar| pillar.goals_section.as_ref()).peekable();
    let promised = case.report.pillars_numbered(pillar.number).any(|pillar| !pillar.goals.is_empty());
    if promised {
        return;
    }
    if sections.peek().is_none() {
        let say = |words| case.finding(pillar.number, Message::new(words)).absent_below(pillar.location.as_ref());
        match case.doubt(pillar.number) {
            Some(Doubt::Figures) => answer.review(say(&FIGURES_ONLY)),
            Some(Doubt::Last) => answer.review(say(&LAST)),
            Some(Doubt::Prose) => answer.review(say(&PROSE)),
            None => answer.lack(say(&ABSENT), case.report.scattered.of_goals()),
        }
    } else if let Some(section) = sections.find(|section| !section.is_empty()) {
        let finding = case.finding(pillar.number, Message::new(&NONE_SEEN));
        answer.review(finding.absent_below(section.location.as_ref().or(pillar.location.as_ref())));
    }
}
