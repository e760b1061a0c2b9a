//! Last year's report, which this year's is held against.

use crate::{fault::Fault, inputs::Input, read, warn};
use std::path::Path;
use verslagtoets_core::{Lang, Report, result::FileResult};

pub(crate) use verslagtoets_core::previous::note;

/// Last year's report.
#[derive(Debug)]
pub(crate) struct Previous {
    path: String,
    /// What was read.
    pub(crate) report: Report,
}

/// Reads last year's report. What was not read of it is said beside the output: the result is about this year's.
pub(crate) fn read(path: &Path, lang: Lang) -> Result<Previous, Fault> {
    let input = Input::named(path);
    let path = input.path.clone();
    let reading = read::read(input, None).map_err(|cause| Fault::Input { path: path.clone(), cause })?;
    for note in &reading.notes {
        warn(&format!("{path}: {}", note.message.render(lang)));
    }
    Ok(Previous { path, report: reading.report })
}

/// Whether last year's report goes before any of the drafts, as they come by. One that goes before none is refused:
/// most likely another file was meant. Where it goes before some of them, the others have a note.
pub(crate) struct Years<'a> {
    /// The report that is under suspicion, with its year.
    suspect: Option<(&'a Previous, i32)>,
    /// The latest year of the drafts so far.
    latest: Option<i32>,
}

impl<'a> Years<'a> {
    /// Before the first draft.
    pub(crate) fn new(previous: Option<&'a Previous>) -> Self {
        Self { suspect: previous.and_then(|previous| Some((previous, previous.report.reporting_year?))), latest: None }
    }

    /// Takes account of a draft that was checked. One whose year cannot be told takes the suspicion away.
    pub(crate) fn see(&mut self, file: &FileResult) {
        self.suspect = self.suspect.filter(|(_, before)| file.reporting_year.is_some_and(|year| year <= *before));
        self.latest = self.latest.max(file.reporting_year);
    }

    /// Whether no draft to come makes a difference.
    pub(crate) const fn are_settled(&self) -> bool {
        self.suspect.is_none()
    }

    /// After the last draft.
    ///
    /// # Errors
    /// When the report goes before none of them.
    pub(crate) fn end(&self) -> Result<(), Fault> {
        match (self.suspect, self.latest) {
            (Some((previous, before)), Some(year)) => {
                Err(Fault::PreviousNotEarlier { path: previous.path.clone(), before, year })
            }
            _ => Ok(()),
        }
    }
}
