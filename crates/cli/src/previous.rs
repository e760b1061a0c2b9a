//! Last year's report, which this year's is held against.

use crate::{fault::Fault, inputs::Input, read, warn};
use std::path::Path;
use verslagtoets_core::{Lang, Report, result::FileResult};

pub(crate) use verslagtoets_core::previous::note;

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

/// Refuses a report that goes before none of the drafts: most likely another file was meant. Where it goes before some of
/// them, the others have a note.
pub(crate) fn refuse_later(path: &Path, previous: &Report, files: &[FileResult]) -> Result<(), Fault> {
    let Some(before) = previous.reporting_year else { return Ok(()) };
    let years: Option<Vec<i32>> = files.iter().map(|file| file.reporting_year).collect();
    match years.and_then(|years| years.into_iter().max()) {
        Some(year) if year <= before => {
            Err(Fault::PreviousNotEarlier { path: path.to_string_lossy().into_owned(), before, year })
        }
        _ => Ok(()),
    }
}
