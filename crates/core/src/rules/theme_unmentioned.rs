//! Points out the themes of the framework that a pillar does not touch. A hint: the report need not treat them all.
//! It waits until the pillar has its parts, for a theme may stand in one that is still to come.

use crate::{
    framework::{KKFZ_SITE, Theme},
    message::{Message, Words},
    report::{Pillar, Section},
    rule::{Answer, Case, Rule, Severity},
    wording::Folded,
};

pub(super) static RULE: Rule = Rule {
    id: "theme-unmentioned",
    severity: Severity::Info,
    preview: true,
    title: Words {
        nl: "Een thema van het kwaliteitskader komt bij de pijler niet ter sprake.",
        en: "A theme of the framework does not come up with its pillar.",
    },
    why: Words {
        nl: "Het kwaliteitskader verdeelt elke pijler in thema’s; de inkoper kan vragen hoe u met dit thema omgaat.",
        en: "The framework divides each pillar into themes; the buyer may ask how you deal with this one.",
    },
    help: Words {
        nl: "Schrijf er een zin over, of vertel waarom het thema bij u niet speelt, bijvoorbeeld “Wij werken nog niet \
             met ervaringsdeskundigen”.",
        en: "Write a sentence on it, or tell why the theme is not at issue with you, for instance “Wij werken nog niet \
             met ervaringsdeskundigen”.",
    },
    messages: &[&UNTOUCHED],
    source: Some(&KKFZ_SITE),
    check,
};

const UNTOUCHED: Words = Words {
    nl: "Pijler {pillar} ({name}) gaat niet in op het thema “{theme}”.",
    en: "Pillar {pillar} ({name}) says nothing about the theme “{theme}”.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for pillar in case.pillars().filter(|pillar| has_its_parts(case, pillar.number)) {
        let text = Folded::new(&text(case, pillar.number));
        let themes = case.edition.pillar(pillar.number).map_or(&[][..], |norm| norm.themes);
        for theme in themes {
            if touches(&text, theme) {
                answer.pass(pillar.location.as_ref());
            } else {
                let message = Message::new(&UNTOUCHED).with("theme", &theme.name);
                let finding = case.finding(pillar.number, message).subject(theme.name.nl);
                answer.fail(finding.absent_below(pillar.location.as_ref()));
            }
        }
    }
    answer
}

fn has_its_parts(case: &Case<'_>, pillar: u8) -> bool {
    let filled = |part: fn(&Pillar) -> Option<&Section>| case.sections(pillar, part).any(|section| !section.is_empty());
    filled(|pillar| pillar.general_picture.as_ref())
        && filled(|pillar| pillar.retrospective.as_ref())
        && case.report.pillars_numbered(pillar).any(|pillar| pillar.goals().next().is_some())
}

fn touches(text: &Folded, theme: &Theme) -> bool {
    theme.signs.iter().any(|sign| text.has_word_starting(sign))
}

/// All that a pillar says, under each of its headings.
fn text(case: &Case<'_>, pillar: u8) -> String {
    let mut all = String::new();
    for part in case.report.pillars_numbered(pillar).flat_map(texts) {
        all.push_str(part);
        all.push('\n');
    }
    all
}

fn texts(pillar: &Pillar) -> impl Iterator<Item = &str> {
    let sections = [&pillar.general_picture, &pillar.retrospective, &pillar.goals_section].into_iter().flatten();
    let topics = sections.clone().flat_map(|section| &section.topics);
    let goals = &pillar.goals;
    let goal_topics = goals.iter().filter_map(|goal| goal.topic.as_ref());
    let goal_texts = goals.iter().map(|goal| &goal.text);
    sections.map(|section| &section.text).chain(topics).chain(goal_texts).chain(goal_topics).map(String::as_str)
}
