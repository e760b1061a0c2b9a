//! Reports that are typed as data, or were written by `read`: JSON and YAML by the published schema.
//!
//! ```text
//! source ──json, yaml──▶ tree (values with places) ──typed──▶ Report, and where it does not fit
//! ```

mod detect;
mod fault;
mod fields;
mod json;
mod place;
mod placeholders;
mod tree;
mod typed;
#[cfg(feature = "yaml")]
mod yaml;

pub(super) use detect::is_json;
#[cfg(feature = "yaml")]
pub(super) use detect::is_yaml;

use crate::{draft::LineIndex, error::ReadError};
use tree::Node;
use verslagtoets_core::Report;

/// Largest report that is read as data, in bytes; one of a hundred pages is a hundredth of it.
const MAX_BYTES: usize = 8 << 20;

/// Reads a report as JSON.
pub(super) fn read_json(lines: &LineIndex) -> Result<Report, ReadError> {
    read(lines, json::parse)
}

/// Reads a report as YAML.
#[cfg(feature = "yaml")]
pub(super) fn read_yaml(lines: &LineIndex) -> Result<Report, ReadError> {
    read(lines, yaml::parse)
}

fn read(lines: &LineIndex, parse: fn(&str) -> Result<Node, ReadError>) -> Result<Report, ReadError> {
    if lines.source().len() > MAX_BYTES {
        return Err(ReadError::TooLarge { megabytes: MAX_BYTES >> 20 });
    }
    if lines.source().trim().is_empty() {
        return Err(ReadError::Empty);
    }
    let root = parse(lines.source())?;
    let mut report = typed::report(&root, lines).ok_or(ReadError::NotAReport)?;
    if root.get("placeholders").is_none() {
        report.placeholders = placeholders::placeholders(&root, lines);
    }
    Ok(report)
}
