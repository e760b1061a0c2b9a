//! The number in a pillar's heading and the name behind it must be of the same pillar. The name wins where they
//! disagree, for a wrong digit is typed sooner than a wrong name. A heading that gives neither, and was read as a pillar by its
//! place among the others, is for a person to judge.

use crate::{
    framework::{Edition, KKFZ_SITE},
    message::{Message, Words},
    report::Pillar,
    rule::{Answer, Case, Rule, Severity},
    wording::{NamedPillar, pillar_heading},
};

pub(super) static RULE: Rule = Rule {
    id: "pillar-mislabelled",
    severity: Severity::Warning,
    preview: false,
    title: Words {
        nl: "Het nummer en de naam van een pijler horen niet bij elkaar.",
        en: "The number and the name of a pillar disagree.",
    },
    why: Words {
        nl: "De inkoper zoekt een pijler op nummer of op naam en komt zo bij een andere uit.",
        en: "The buyer looks for a pillar by number or by name and so ends up at another one.",
    },
    help: Words {
        nl: "Zet in de kop het nummer dat het kwaliteitskader aan de pijler geeft, bijvoorbeeld “Pijler 3: Organisatie \
             van zorg”.",
        en: "Give the heading the number that the framework gives the pillar, for instance “Pijler 3: Organisatie van \
             zorg”.",
    },
    messages: &[&DISAGREE, &UNKNOWN, &UNNAMED],
    source: Some(&KKFZ_SITE),
    check,
};

const DISAGREE: Words = Words {
    nl: "De kop noemt pijler {stated}, maar “{name}” is pijler {pillar}.",
    en: "The heading says pillar {stated}, but “{name}” is pillar {pillar}.",
};
const UNKNOWN: Words = Words {
    nl: "De kop noemt pijler {pillar}, maar het kwaliteitskader heeft {count} pijlers.",
    en: "The heading says pillar {pillar}, but the framework has {count} pillars.",
};
const UNNAMED: Words = Words {
    nl: "De kop “{title}” noemt geen pijler. Vanwege de plaats in het verslag is dit deel als pijler {pillar} ({name}) \
         gelezen. Klopt dat?",
    en: "The heading “{title}” names no pillar. By its place in the report this part was read as pillar {pillar} ({name}). \
         Is that right?",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for pillar in &case.report.pillars {
        let Labels { stated, named } = labels(pillar, case.edition);
        let location = pillar.location.as_ref();
        if case.edition.pillar(named).is_none() {
            let count = case.edition.pillars.len() as u32;
            answer.fail(case.finding(named, Message::new(&UNKNOWN).with("count", count)).at(location));
        } else if pillar.by_place {
            let message = Message::new(&UNNAMED).with("title", pillar.title.as_str());
            answer.review(case.finding(named, message).at(location));
        } else if stated == named {
            answer.pass(location);
        } else {
            answer.fail(case.finding(named, Message::new(&DISAGREE).with("stated", stated)).at(location));
        }
    }
    answer
}

/// The pillars that the number and the name of a heading stand for.
struct Labels {
    stated: u8,
    named: u8,
}

fn labels(pillar: &Pillar, edition: &Edition) -> Labels {
    let title: NamedPillar = pillar_heading(&pillar.title, edition).unwrap_or_default();
    Labels {
        stated: pillar.number_stated.or(title.stated).unwrap_or(pillar.number),
        named: title.named.unwrap_or(pillar.number),
    }
}
