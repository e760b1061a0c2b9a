//! An empty draft to begin with: every part that a report must have, and in each a hint of what to write there.
//!
//! The hints are placeholders, so that a draft in which they were left is never taken for a full one.

#[cfg(feature = "docx")]
mod docx;
mod json;
mod markdown;
mod outline;

/// A format that an empty draft comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BlankFormat {
    /// Word, with its own heading styles.
    #[cfg(feature = "docx")]
    Docx,
    /// Markdown.
    Markdown,
    /// JSON by the schema of reports.
    Json,
}

/// An empty draft of a report over a year.
#[must_use]
pub fn blank(format: BlankFormat, year: i32) -> Vec<u8> {
    match format {
        #[cfg(feature = "docx")]
        BlankFormat::Docx => docx::write(&outline::outline(year)),
        BlankFormat::Markdown => markdown::write(&outline::outline(year)).into_bytes(),
        BlankFormat::Json => json::write(year).into_bytes(),
    }
}
