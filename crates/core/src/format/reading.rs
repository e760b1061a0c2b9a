//! The findings of a draft in reading order, as every format for people shows them.

use crate::{
    class::Class,
    framework::KKFZ,
    message::{Lang, Message, Words},
    order::{part, put_in_order},
    result::{FileResult, FindingResult, RuleResult},
};

/// A finding and the rule that it is of.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The rule's answer.
    pub result: &'a RuleResult,
    /// The finding.
    pub finding: &'a FindingResult,
}

impl Entry<'_> {
    /// What the finding counts as.
    #[must_use]
    pub fn class(&self) -> Class {
        Class::of(self.result, self.finding)
    }
}

/// Every finding: those on the whole draft first, then pillar by pillar in the order of the draft.
#[must_use]
pub fn in_reading_order(file: &FileResult) -> Vec<Entry<'_>> {
    let entries =
        file.results.iter().flat_map(|result| result.findings.iter().map(move |finding| Entry { result, finding }));
    let mut entries: Vec<Entry<'_>> = entries.collect();
    put_in_order(&mut entries, |entry| {
        let place = &entry.finding.location;
        [part(entry.finding.pillar), part(place.line), part(place.column), part(place.paragraph)]
    });
    entries
}

/// What stands above the findings of a pillar, or of the whole draft.
#[must_use]
pub fn title(pillar: Option<u8>, file: &FileResult, lang: Lang) -> String {
    let Some(number) = pillar else { return WHOLE.get(lang).to_owned() };
    let name = KKFZ.edition(file.reporting_year).pillar(number).map_or("", |norm| norm.name.get(lang));
    Message::new(&PILLAR).with("number", number).with("name", name).render(lang)
}

const WHOLE: Words = Words { nl: "Het hele verslag", en: "The report as a whole" };
const PILLAR: Words = Words { nl: "Pijler {number}: {name}", en: "Pillar {number}: {name}" };
