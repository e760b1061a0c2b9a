//! A heading that promises a part stands over nothing, or only over words that hold the place. One finding for each:
//! the part is then neither missing nor full of placeholders. A pillar that is a heading only is one finding too.

use crate::{
    framework::{KKFZ_SITE, PartKind},
    message::{Message, Words},
    report::{Pillar, Section},
    rule::{Answer, Case, Finding, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "section-empty",
    severity: Severity::Error,
    preview: false,
    title: Words { nl: "Onder een verplichte kop staat niets.", en: "There is nothing below a required heading." },
    why: Words {
        nl: "Een kop zonder tekst geeft de inkoper niets om met u te bespreken.",
        en: "A heading without text leaves the buyer nothing to discuss with you.",
    },
    help: Words {
        nl: "Schrijf de tekst onder de kop, of haal de kop weg als de tekst ergens anders staat. Is er niets te \
             melden, schrijf dat dan op, bijvoorbeeld “In {year} waren er geen incidenten”.",
        en: "Write the text below the heading, or remove the heading if the text stands elsewhere. If there is nothing \
             to report, say so, for instance “In {year} waren er geen incidenten”.",
    },
    messages: &[&PART, &PILLAR],
    source: Some(&KKFZ_SITE),
    check,
};

const PART: Words = Words {
    nl: "Het onderdeel “{part}” van pijler {pillar} ({name}) is nog leeg.",
    en: "The part “{part}” of pillar {pillar} ({name}) is still empty.",
};
const PILLAR: Words = Words {
    nl: "Onder de kop van pijler {pillar} ({name}) staat nog niets.",
    en: "There is nothing yet below the heading of pillar {pillar} ({name}).",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for empty in empties(case) {
        answer.lack(empty.finding(case), case.report.scattered.of_goals());
    }
    for pillar in &case.report.pillars {
        for section in sections(pillar).filter(|section| !section.is_empty()) {
            answer.pass(section.location.as_ref().or(pillar.location.as_ref()));
        }
    }
    answer
}

/// A heading over nothing.
pub(super) struct Empty<'a> {
    /// The pillar.
    pub(super) pillar: &'a Pillar,
    /// Its part; `None` for the pillar as a whole.
    pub(super) part: Option<PartKind>,
}

impl<'a> Empty<'a> {
    /// The section of the part, where the draft has one.
    pub(super) fn section(&self) -> Option<&'a Section> {
        match self.part? {
            PartKind::GeneralPicture => self.pillar.general_picture.as_ref(),
            PartKind::Retrospective => self.pillar.retrospective.as_ref(),
            PartKind::Goals => self.pillar.goals_section.as_ref(),
            PartKind::KeyFigures | PartKind::Indicators | PartKind::Outflow => None,
        }
    }

    fn finding(&self, case: &Case<'_>) -> Finding {
        let message = match self.part {
            Some(kind) => Message::new(&PART).with("part", kind.name()),
            None => Message::new(&PILLAR),
        };
        let heading = self.section().and_then(|section| section.location.as_ref());
        let subject = self.part.map_or("", |kind| kind.name().nl);
        let finding = case.finding(self.pillar.number, message).subject(subject);
        finding.absent_below(heading.or(self.pillar.location.as_ref()))
    }
}

/// The headings over nothing, in the order of the draft.
pub(super) fn empties<'a>(case: &Case<'a>) -> Vec<Empty<'a>> {
    let mut found = Vec::new();
    for pillar in case.first_headings() {
        if case.is_bare(pillar.number) {
            found.push(Empty { pillar, part: None });
        } else {
            found.extend(case.report.pillars_numbered(pillar.number).flat_map(empty_parts));
        }
    }
    found
}

fn empty_parts(pillar: &Pillar) -> impl Iterator<Item = Empty<'_>> {
    let is_empty = |section: &Option<Section>| section.as_ref().is_some_and(Section::is_empty);
    let parts = [
        (PartKind::GeneralPicture, is_empty(&pillar.general_picture)),
        (PartKind::Retrospective, is_empty(&pillar.retrospective)),
        (PartKind::Goals, goals_are_empty(pillar)),
    ];
    parts.into_iter().filter(|(_, empty)| *empty).map(|(kind, _)| Empty { pillar, part: Some(kind) })
}

/// Nothing but placeholders among the goals, or a heading for goals over nothing.
fn goals_are_empty(pillar: &Pillar) -> bool {
    let promised = !pillar.goals.is_empty() || pillar.goals_section.as_ref().is_some_and(Section::is_empty);
    promised && pillar.goals().next().is_none()
}

fn sections(pillar: &Pillar) -> impl Iterator<Item = &Section> {
    [&pillar.general_picture, &pillar.retrospective, &pillar.goals_section].into_iter().flatten()
}
