//! Last year's report, which this year's is held against.

use crate::{fault::Fault, inputs::Input, read, warn};
use std::path::Path;
use verslagtoets_core::{Lang, Location, Message, Note, Report, Words, report::Pillar};

/// Reads last year's report. What was not read of it is said beside the output: the result is about this year's.
pub(crate) fn read(path: &Path, lang: Lang) -> Result<Report, Fault> {
    let input = Input::named(path);
    let path = input.path.clone();
    let reading = read::read(input, None).map_err(|cause| Fault::Input { path: path.clone(), cause })?;
    for note in &reading.notes {
        warn(&format!("{path}: {}", note.message.render(lang)));
    }
    Ok(reading.report)
}

/// Says that a report cannot be held against the one given, where that is not of an earlier year: silence would look
/// as if all goals were answered.
pub(crate) fn note(report: &Report, previous: Option<&Report>) -> Option<Note> {
    let goals = previous?.pillars.iter().flat_map(Pillar::goals);
    let message = match (report.reporting_year, previous?.reporting_year) {
        (Some(year), Some(before)) if before >= year => {
            Message::new(&NOT_EARLIER).with("year", year).with("before", before)
        }
        (None, None) => Message::new(&NO_YEARS),
        _ if goals.count() == 0 => Message::new(&NO_GOALS),
        _ => return None,
    };
    Some(Note::beside(message, Location::document()))
}

const NO_GOALS: Words = Words {
    nl: "In het vorige verslag zijn geen doelen gevonden: er is niets vergeleken. Bekijk met \u{201c}verslagtoets \
         read\u{201d} wat eruit is gelezen.",
    en: "No goals were found in the previous report: nothing was compared. See with \u{201c}verslagtoets read\u{201d} \
         what was read of it.",
};
const NOT_EARLIER: Words = Words {
    nl: "Het vorige verslag gaat over {before} en dit verslag over {year}: de doelen zijn niet vergeleken. Geef het \
         verslag van een eerder jaar.",
    en: "The previous report is about {before} and this one about {year}: the goals were not compared. Give the \
         report of an earlier year.",
};
const NO_YEARS: Words = Words {
    nl: "Van dit verslag en van het vorige is het verslagjaar onbekend: de doelen zijn niet vergeleken. Geef het jaar \
         met --year.",
    en: "The reporting year of this report and of the previous one is unknown: the goals were not compared. Give the \
         year with --year.",
};
