//! Writes one report, kept as Markdown, in every other format.

pub mod docx;
pub mod html;
pub mod model;
pub mod odt;
pub mod text;
pub mod yaml;

pub use model::{Piece, Run, pieces};

/// Text with the characters that mean something to XML and HTML written as entities.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
