//! A public report holds no personal data. No message, place or fingerprint of this rule holds the value itself.

use crate::{
    location::Location,
    message::{Message, Words},
    report::{PersonalData, Pillar, Report},
    rule::{Answer, Case, Finding, Rule, Severity},
    wording::PersonalKind,
};

pub(super) static RULE: Rule = Rule {
    id: "personal-data",
    severity: Severity::Error,
    preview: false,
    title: Words { nl: "Er staan persoonsgegevens in het verslag.", en: "There is personal data in the report." },
    why: Words {
        nl: "Het verslag is openbaar: wie het leest, mag er geen cliënt of medewerker in kunnen vinden.",
        en: "The report is public: nobody who reads it may find a client or a member of staff in it.",
    },
    help: Words {
        nl: "Haal het gegeven weg. Een e-mailadres of telefoonnummer kan dat van de organisatie zijn, bijvoorbeeld \
             “info@voorbeeld.nl”.",
        en: "Remove it. An e-mail address or phone number may be that of the organisation, for instance \
             “info@voorbeeld.nl”.",
    },
    messages: &[&SURE, &PERHAPS],
    source: None,
    check,
};

const SURE: Words = Words { nl: "Hier staat {kind}: {value}.", en: "Here is {kind}: {value}." };
const PERHAPS: Words = Words { nl: "Is dit {kind}: {value}?", en: "Is this {kind}: {value}?" };

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for found in found(case.report) {
        let words = if found.sure { &SURE } else { &PERHAPS };
        let message = Message::new(words).with("kind", name(found.kind)).with("value", found.masked.as_str());
        let finding = Finding::new(message).at(found.location.as_ref()).subject(found.masked);
        let finding = Finding { pillar: found.pillar, ..finding };
        if found.sure { answer.fail(finding) } else { answer.review(finding) }
    }
    if answer.fails.is_empty() && answer.reviews.is_empty() {
        answer.pass(None);
    }
    answer
}

/// What the reader found or, in a report typed by hand, what stands in its texts.
fn found(report: &Report) -> Vec<PersonalData> {
    if report.personal_data.is_empty() {
        report.pillars.iter().flat_map(typed).collect()
    } else {
        report.personal_data.clone()
    }
}

fn typed(pillar: &Pillar) -> impl Iterator<Item = PersonalData> {
    let sections = [&pillar.general_picture, &pillar.retrospective].into_iter().flatten();
    let texts = sections.map(|section| (&section.text, section.location.as_ref()));
    let goals = pillar.goals.iter().map(|goal| (&goal.text, goal.location.as_ref()));
    texts.chain(goals).flat_map(|(text, location): (&String, Option<&Location>)| {
        PersonalData::find(text, Some(pillar.number), |_| location.cloned())
    })
}

const fn name(kind: PersonalKind) -> &'static Words {
    match kind {
        PersonalKind::ServiceNumber => &Words { nl: "een burgerservicenummer", en: "a citizen service number" },
        PersonalKind::Email => &Words { nl: "een e-mailadres van een persoon", en: "an e-mail address of a person" },
        PersonalKind::Phone => &Words { nl: "een telefoonnummer van een persoon", en: "a phone number of a person" },
        PersonalKind::BirthDate => &Words { nl: "een geboortedatum", en: "a date of birth" },
    }
}
