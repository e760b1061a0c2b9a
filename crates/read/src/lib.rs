//! Reads drafts of quality reports: bytes in; the report, with the place of everything that was read, out.
//!
//! ```text
//! bytes ──detect, decode──▶ formats::* ──▶ Draft (blocks) ──recognise──▶ Report
//!                                      └─▶ Report (JSON, YAML)
//! bytes, result ──annotate──▶ bytes: a Word draft with the findings as comments
//! year ──blank──▶ bytes: an empty draft
//! ```
//!
//! Pure like the core: no file system, clock, environment, threads or randomness.

#[cfg(feature = "docx")]
mod annotate;
mod blank;
mod dates;
mod decode;
pub mod draft;
mod error;
mod formats;
mod infer;
mod recognise;
mod sign;

#[cfg(feature = "docx")]
pub use annotate::annotate;
pub use blank::{BlankFormat, blank};
pub use draft::Draft;
pub use error::ReadError;
pub use formats::Format;

use formats::Content;
use verslagtoets_core::{Note, Report};

/// What the caller knows beside the bytes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// Name of the file: only a tie-breaker where the bytes fit more than one format.
    pub name: Option<&'a str>,
    /// The reporting year, where the caller knows better than the draft.
    pub year: Option<i32>,
}

/// A draft that was read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Format of the bytes.
    pub format: Format,
    /// The blocks, for showing the draft; empty for a report that was typed as data.
    pub draft: Draft,
    /// The report.
    pub report: Report,
    /// What was not read, and where.
    pub notes: Vec<Note>,
}

/// Largest draft that is read, in bytes.
pub const MAX_BYTES: usize = 64 << 20;

/// Reads a draft.
///
/// # Errors
/// When the bytes are no draft in a format that can be read; the error says why and what to do.
pub fn read(bytes: &[u8], options: &Options<'_>) -> Result<Reading, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge { megabytes: MAX_BYTES >> 20 });
    }
    let format = Format::detect(bytes, options.name)?;
    let Content { mut draft, report } = format.read(bytes)?;
    if format != Format::Text {
        infer::infer_headings(&mut draft);
        sign::itemise(&mut draft.blocks);
    }
    let notes = core::mem::take(&mut draft.notes);
    let report = match report {
        Some(report) => over_year(report, options.year),
        None if draft.blocks.iter().all(|block| block.text.is_empty()) => return Err(ReadError::Empty),
        None => recognise::recognise(&mut draft, options.year),
    };
    Ok(Reading { format, draft, report, notes })
}

/// A report with the reporting year that the caller knows better, if any.
fn over_year(mut report: Report, year: Option<i32>) -> Report {
    if year.is_some() {
        report.reporting_year = year;
        report.locations.reporting_year = None;
    }
    report
}
