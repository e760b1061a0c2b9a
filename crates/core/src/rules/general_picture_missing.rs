//! A pillar says how things stand. Text without a heading counts, unless it only tells what the pillar is about:
//! whether that says enough of the provider is for a person to decide.

use crate::{
    framework::KKFZ_SITE,
    message::{Message, Words},
    report::Section,
    rule::{Answer, Case, Rule, Severity},
    wording::Folded,
};

pub(super) static RULE: Rule = Rule {
    id: "general-picture-missing",
    severity: Severity::Warning,
    preview: false,
    title: Words { nl: "Een pijler heeft geen algemeen beeld.", en: "A pillar has no general picture." },
    why: Words {
        nl: "De inkoper wil weten hoe de pijler er bij u voor staat voordat u het over terugblik en doelen heeft.",
        en: "The buyer wants to know how you stand with the pillar before you come to the look back and the goals.",
    },
    help: Words {
        nl: "Beschrijf onder de kop “Algemeen beeld” hoe het er bij u voor staat, bijvoorbeeld “Wij werken op alle \
             locaties met een signaleringsplan”.",
        en: "Describe below the heading “Algemeen beeld” how things stand with you, for instance “Wij werken op alle \
             locaties met een signaleringsplan”.",
    },
    messages: &[&ABSENT, &DEFINITION],
    source: Some(&KKFZ_SITE),
    check,
};

const ABSENT: Words = Words {
    nl: "Pijler {pillar} ({name}) heeft geen algemeen beeld.",
    en: "Pillar {pillar} ({name}) has no general picture.",
};
const DEFINITION: Words = Words {
    nl: "De tekst bij pijler {pillar} ({name}) lijkt alleen uit te leggen wat de pijler is, niet hoe het er bij u voor \
         staat.",
    en: "The text of pillar {pillar} ({name}) seems to explain only what the pillar is, not how things stand with you.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for pillar in case.pillars() {
        let sections: Vec<&Section> = case.sections(pillar.number, |pillar| pillar.general_picture.as_ref()).collect();
        let own = |section: &Section| !is_definition(section, case.report.provider.as_deref());
        if sections.is_empty() {
            let finding = case.finding(pillar.number, Message::new(&ABSENT));
            answer.lack(finding.absent_below(pillar.location.as_ref()), case.report.scattered.parts.as_ref());
        } else if let Some(section) = sections.iter().find(|section| !section.is_empty() && own(section)) {
            answer.pass(section.location.as_ref());
        } else if let Some(section) = sections.iter().find(|section| !section.is_empty()) {
            let finding = case.finding(pillar.number, Message::new(&DEFINITION));
            answer.review(finding.at(section.location.as_ref().or(pillar.location.as_ref())));
        }
    }
    answer
}

/// A heading of its own promises a picture; below it only a lone sentence on the pillar is none.
fn is_definition(section: &Section, provider: Option<&str>) -> bool {
    let alone = || sentences(&section.text).nth(1).is_none();
    only_defines(&section.text, provider) && (!section.labelled || alone())
}

/// Whether a text speaks of pillars and organisations as the framework does and nowhere of the provider itself.
fn only_defines(text: &str, provider: Option<&str>) -> bool {
    let provider = provider.map(|name| Folded::new(name.trim_start_matches("Stichting ")));
    let provider = provider.as_ref().map_or("", Folded::as_str);
    let (mut defines, mut words) = (false, 0);
    for sentence in sentences(text) {
        let sentence = Folded::new(sentence);
        match voice(&sentence, provider) {
            Voice::Provider => return false,
            Voice::Framework => defines = true,
            Voice::Unknown => {}
        }
        words += sentence.words().count();
    }
    defines && words <= LONGEST_DEFINITION
}

/// Who speaks in a sentence.
enum Voice {
    Framework,
    Provider,
    Unknown,
}

fn voice(sentence: &Folded, provider: &str) -> Voice {
    let has = |phrases: &[&str]| phrases.iter().any(|phrase| sentence.contains(phrase));
    let names_provider = !provider.is_empty() && sentence.contains(provider);
    // "Deze pijler beschrijft hoe we risico's verminderen": that "we" is the sector.
    let defines_pillar = has(PILLAR) && has(DEFINING);
    let has_figures = || sentence.words().any(|word| word.bytes().any(|byte| byte.is_ascii_digit()));
    if names_provider || (!defines_pillar && has(OWN_TALK)) {
        Voice::Provider
    } else if defines_pillar || has(PILLAR) || has(DEFINING) || has(ORGANISATIONS) {
        Voice::Framework
    } else if has_figures() {
        Voice::Provider
    } else {
        Voice::Unknown
    }
}

/// Words in the longest text that is taken for a definition: the framework's own are one paragraph.
const LONGEST_DEFINITION: usize = 150;

const PILLAR: &[&str] = &["pijler"];

/// Folded phrases that say what something is about.
const DEFINING: &[&str] = &[
    "beschrijft",
    "bestaat uit",
    "draait om",
    "gaat hierbij",
    "gaat om",
    "gaat over",
    "heeft betrekking op",
    "is gericht op",
    "omvat",
    "richt zich op",
    "staat centraal",
    "vraagt",
    "zorgt ervoor",
];

/// Folded words for providers in general.
const ORGANISATIONS: &[&str] =
    &["organisaties", "zorgorganisaties", "zorgaanbieders", "jouw organisatie", "uw organisatie"];

/// Folded words of a sentence in which a provider speaks of itself.
const OWN_TALK: &[&str] = &[
    "afdeling",
    "afdelingen",
    "afgelopen jaar",
    "inmiddels",
    "locatie",
    "locaties",
    "momenteel",
    "ons",
    "onze",
    "team",
    "teams",
    "we",
    "wij",
];

/// A text in sentences: no more exact than needed to tell one from more.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut previous = ' ';
    let parts = text.split(move |char: char| {
        let ended = matches!(char, '\n' | ';') || (char.is_whitespace() && matches!(previous, '.' | '?' | '!'));
        previous = char;
        ended
    });
    parts.filter(|part| !part.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn framework_talk_is_a_definition() {
        for text in [
            "Deze pijler gaat over wat van vakmensen wordt verwacht. Ook beschrijft hij hoe organisaties leren.",
            "Wat moeten organisaties regelen voor veilige zorg? Het gaat hierbij om sturing en bedrijfsvoering.",
            "De pijler samenwerken heeft betrekking op de samenwerking in de keten.",
            "Veiligheid staat centraal. Deze pijler beschrijft hoe we het recidiverisico verminderen.",
        ] {
            assert!(only_defines(text, Some("De Linde")), "{text}");
        }
    }

    #[test]
    fn a_provider_that_speaks_of_itself_is_no_definition() {
        for text in [
            "Deze pijler gaat over veiligheid. Wij werken met een signaleringsplan.",
            "Deze pijler is bij ons op orde.",
            "Bij De Linde staat veiligheid centraal.",
            "Binnen deze pijler werkt Stichting De Linde aan herstel.",
            "Er is een opleidingsplan. Begeleiders volgen scholing.",
            "Deze pijler gaat over scholing. In 2024 volgden 12 begeleiders een training.",
        ] {
            assert!(!only_defines(text, Some("Stichting De Linde")), "{text}");
        }
    }
}
