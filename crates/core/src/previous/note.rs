//! Why two reports are not held against each other.

use crate::{
    location::Location,
    message::{Message, Words},
    note::Note,
    report::{Pillar, Report},
};

/// Says that a report cannot be held against the one given, where that is not of an earlier year or holds no goals:
/// silence would look as if all goals were answered.
#[must_use]
pub fn note(report: &Report, previous: Option<&Report>) -> Option<Note> {
    let mut goals = previous?.pillars.iter().flat_map(Pillar::goals);
    let message = match (report.reporting_year, previous?.reporting_year) {
        (Some(year), Some(before)) if before >= year => {
            Message::new(&NOT_EARLIER).with("year", year).with("before", before)
        }
        (None, None) => Message::new(&NO_YEARS),
        _ if goals.next().is_none() => Message::new(&NO_GOALS),
        _ => return None,
    };
    Some(Note::beside(message, Location::document()))
}

const NOT_EARLIER: Words = Words {
    nl: "Het vorige verslag gaat over {before} en dit verslag over {year}: de doelen zijn niet vergeleken. Geef het \
         verslag van een eerder jaar.",
    en: "The previous report is about {before} and this one about {year}: the goals were not compared. Give the \
         report of an earlier year.",
};
const NO_YEARS: Words = Words {
    nl: "Van dit verslag en van het vorige is het verslagjaar onbekend: de doelen zijn niet vergeleken. Geef het jaar \
         van dit verslag op.",
    en: "The reporting year of this report and of the previous one is unknown: the goals were not compared. Give the \
         year of this report.",
};
const NO_GOALS: Words = Words {
    nl: "In het vorige verslag zijn geen doelen gevonden: er is niets vergeleken. Kijk of het het goede bestand is.",
    en: "No goals were found in the previous report: nothing was compared. See whether it is the right file.",
};
