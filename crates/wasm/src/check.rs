//! A draft checked: the result, the report as read and the blocks to show.

use crate::{
    draft::{DraftBlock, blocks},
    fault::Fault,
    options::CheckOptions,
    previous,
};
use serde::Serialize;
use verslagtoets_core::{
    Context, Location, Note, Report, assess_with,
    fingerprint::sha256,
    previous::note,
    result::{CheckResult, FileResult},
};
use verslagtoets_read::{Options, Reading};

/// Name of a draft that has none, as on the command line.
const UNNAMED: &str = "-";

/// What a check says.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CheckOutput {
    /// The result, as the command line gives it, with one file.
    pub result: CheckResult,
    /// The report as read; null where the draft could not be read.
    pub report: Option<Report>,
    /// The draft as read, in reading order; empty for a report that was typed as data.
    pub draft: Vec<DraftBlock>,
    /// What was not read of last year's report.
    pub previous_notes: Vec<String>,
}

/// Checks a draft.
///
/// # Errors
/// Where last year's report cannot be read: a check without it would look as if all its goals were answered.
pub fn check(bytes: &[u8], options: &CheckOptions) -> Result<CheckOutput, Fault> {
    let previous = previous::read(options)?;
    let previous_notes = previous.as_ref().map(|previous| previous.notes(options.lang.into())).unwrap_or_default();
    let (file, reading) = judge(bytes, options, previous.as_ref().map(|previous| &previous.report));
    let (report, draft) =
        reading.map_or_else(Default::default, |reading| (Some(reading.report), blocks(&reading.draft)));
    Ok(CheckOutput { result: result(file), report, draft, previous_notes })
}

/// The result of a draft, alone.
///
/// # Errors
/// As for [`check`].
pub fn file(bytes: &[u8], options: &CheckOptions) -> Result<FileResult, Fault> {
    let previous = previous::read(options)?;
    Ok(judge(bytes, options, previous.as_ref().map(|previous| &previous.report)).0)
}

/// What a run says of one draft.
#[must_use]
pub fn result(file: FileResult) -> CheckResult {
    CheckResult { files: vec![file], ..CheckResult::default() }
}

fn judge(bytes: &[u8], options: &CheckOptions, previous: Option<&Report>) -> (FileResult, Option<Reading>) {
    let lang = options.lang.into();
    let path = options.name.as_deref().unwrap_or(UNNAMED);
    let sha256 = sha256(bytes);
    match verslagtoets_read::read(bytes, &Options { name: options.name.as_deref(), year: options.year }) {
        Ok(mut reading) => {
            reading.notes.extend(note(&reading.report, previous));
            let assessment = assess_with(&reading.report, &Context { previous, ..Context::default() });
            let file = FileResult::new(path, sha256, &reading.report, &assessment, &reading.notes, lang);
            (file, Some(reading))
        }
        Err(error) => {
            let note = Note::beside(error.message(), Location::document());
            (FileResult::unreadable(path, sha256, &[note], lang), None)
        }
    }
}
