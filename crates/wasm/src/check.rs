//! A draft checked: the result, the report as read and the blocks to show.

use crate::draft::{DraftBlock, blocks};
use serde::{Deserialize, Serialize};
use verslagtoets_core::{
    Lang, Location, Note, Report, assess,
    fingerprint::sha256,
    result::{CheckResult, FileResult},
};
use verslagtoets_read::Options;

/// Name of a draft that has none, as on the command line.
const UNNAMED: &str = "-";

/// The names of the options.
pub(crate) const OPTIONS: [&str; 3] = ["lang", "name", "year"];

/// What the page knows beside the draft.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default)]
pub struct CheckOptions {
    /// Language of the messages; Dutch unless told.
    pub lang: OutputLang,
    /// Name of the file. It also tells formats apart that look alike.
    pub name: Option<String>,
    /// The reporting year, where the page knows better than the draft.
    pub year: Option<i32>,
}

/// A language of the messages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum OutputLang {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl From<OutputLang> for Lang {
    fn from(lang: OutputLang) -> Self {
        match lang {
            OutputLang::Nl => Self::Nl,
            OutputLang::En => Self::En,
        }
    }
}

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
}

/// Checks a draft.
#[must_use]
pub fn check(bytes: &[u8], options: &CheckOptions) -> CheckOutput {
    let lang = options.lang.into();
    let path = options.name.as_deref().unwrap_or(UNNAMED);
    let sha256 = sha256(bytes);
    match verslagtoets_read::read(bytes, &Options { name: options.name.as_deref(), year: options.year }) {
        Ok(reading) => {
            let file = FileResult::new(path, sha256, &reading.report, &assess(&reading.report), &reading.notes, lang);
            CheckOutput { result: result(file), draft: blocks(&reading.draft), report: Some(reading.report) }
        }
        Err(error) => {
            let note = Note::beside(error.message(), Location::document());
            let file = FileResult::unreadable(path, sha256, &[note], lang);
            CheckOutput { result: result(file), report: None, draft: Vec::new() }
        }
    }
}

fn result(file: FileResult) -> CheckResult {
    CheckResult { files: vec![file], ..CheckResult::default() }
}
