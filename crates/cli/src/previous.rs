//! Last year's report, which this year's is held against.

use crate::{fault::Fault, inputs::Input, read, warn};
use std::path::Path;
use verslagtoets_core::{Lang, Report};

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
