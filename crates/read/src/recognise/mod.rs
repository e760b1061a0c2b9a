//! From blocks to the report: the same for every format, structure first and wording second.

use crate::draft::Draft;
use verslagtoets_core::Report;

/// Recognises the report in a draft; `year` is the reporting year where the caller knows it.
pub(crate) fn recognise(_draft: &Draft, year: Option<i32>) -> Report {
    Report { reporting_year: year, ..Report::default() }
}
