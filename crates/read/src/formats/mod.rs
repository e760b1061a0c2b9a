//! One module per format. Each turns bytes into the blocks of a [`Draft`], or straight into the report.

mod blocks;
#[cfg(feature = "json")]
mod data;
#[cfg(feature = "docx")]
pub(crate) mod docx;
mod drawn;
#[cfg(feature = "html")]
mod html;
mod image;
#[cfg(any(feature = "markdown", feature = "html"))]
mod left_out;
mod limit;
#[cfg(feature = "markdown")]
mod markdown;
#[cfg(feature = "odt")]
mod odt;
#[cfg(any(feature = "docx", feature = "odt"))]
#[cfg_attr(not(all(feature = "docx", feature = "odt")), allow(dead_code, reason = "each reader uses its own part"))]
pub(crate) mod office;
mod text;

#[cfg(feature = "json")]
use crate::draft::LineIndex;
use crate::{
    decode::{decode, refuse_binary, unmarked},
    draft::Draft,
    error::ReadError,
};
use verslagtoets_core::Report;

/// A format that drafts come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// Plain text, also text pulled out of a PDF.
    Text,
    /// `CommonMark` with tables, task lists, front matter and footnotes.
    #[cfg(feature = "markdown")]
    Markdown,
    /// HTML, also as Word and Google Docs put it on the clipboard.
    #[cfg(feature = "html")]
    Html,
    /// Word, since 2007.
    #[cfg(feature = "docx")]
    Docx,
    /// `OpenDocument` text.
    #[cfg(feature = "odt")]
    Odt,
    /// A report as JSON by the published schema.
    #[cfg(feature = "json")]
    Json,
    /// A report as YAML by the published schema.
    #[cfg(feature = "yaml")]
    Yaml,
}

/// What a format holds.
pub(crate) struct Content {
    /// The text as blocks; without any where the format holds data.
    pub(crate) draft: Draft,
    /// The report itself, where the format holds data; elsewhere it is recognised in the text.
    pub(crate) report: Option<Report>,
}

impl From<Draft> for Content {
    fn from(draft: Draft) -> Self {
        Self { draft, report: None }
    }
}

impl Format {
    /// The format of the bytes, by what they hold; the name only breaks ties.
    ///
    /// # Errors
    /// When the bytes are a document of a kind that is not read.
    pub fn detect(bytes: &[u8], name: Option<&str>) -> Result<Self, ReadError> {
        if let Some(error) = foreign(bytes) {
            return Err(error);
        }
        #[cfg(any(feature = "docx", feature = "odt"))]
        if office::Package::is_likely(bytes) {
            return Self::detect_package(bytes);
        }
        let extension =
            name.and_then(|name| name.rsplit_once('.')).map(|(_, extension)| extension.to_ascii_lowercase());
        Ok(Self::detect_text(&unmarked(bytes), extension.as_deref()))
    }

    /// The format of a text, by its beginning or the extension of its name.
    #[cfg_attr(
        not(any(feature = "html", feature = "json", feature = "markdown")),
        allow(unused_variables, reason = "plain text has no signs")
    )]
    fn detect_text(bytes: &[u8], extension: Option<&str>) -> Self {
        #[cfg(feature = "html")]
        if html::is_certain(bytes) {
            return Self::Html;
        }
        #[cfg(feature = "json")]
        if data::is_json(bytes, extension) {
            return Self::Json;
        }
        #[cfg(feature = "yaml")]
        if data::is_yaml(bytes, extension) {
            return Self::Yaml;
        }
        #[cfg(feature = "markdown")]
        if matches!(extension, Some("md" | "markdown" | "mdown" | "mkd")) {
            return Self::Markdown;
        }
        #[cfg(feature = "html")]
        if html::is_likely(bytes, matches!(extension, Some("html" | "htm" | "xhtml"))) {
            return Self::Html;
        }
        #[cfg(feature = "markdown")]
        if markdown::is_likely(bytes) {
            return Self::Markdown;
        }
        Self::Text
    }

    /// The format of a package, by its parts.
    #[cfg(any(feature = "docx", feature = "odt"))]
    fn detect_package(bytes: &[u8]) -> Result<Self, ReadError> {
        let mut package = office::Package::open(bytes)?;
        #[cfg(feature = "docx")]
        if docx::is_likely(&mut package)? {
            return Ok(Self::Docx);
        }
        #[cfg(feature = "odt")]
        if odt::is_likely(&mut package)? {
            return Ok(Self::Odt);
        }
        Err(ReadError::OtherPackage)
    }

    /// Reads bytes of this format.
    pub(crate) fn read(self, bytes: &[u8]) -> Result<Content, ReadError> {
        match self {
            Self::Text => read_text(bytes, |source| limit::within(source, text::read)),
            #[cfg(feature = "markdown")]
            Self::Markdown => read_text(bytes, |source| limit::within(source, markdown::read)),
            #[cfg(feature = "html")]
            Self::Html => read_text(bytes, html::read),
            #[cfg(feature = "docx")]
            Self::Docx => docx::read(bytes).map(Content::from),
            #[cfg(feature = "odt")]
            Self::Odt => odt::read(bytes).map(Content::from),
            #[cfg(feature = "json")]
            Self::Json => read_data(bytes, data::read_json),
            #[cfg(feature = "yaml")]
            Self::Yaml => read_data(bytes, data::read_yaml),
        }
    }
}

/// Reads a format that is text.
fn read_text(bytes: &[u8], read: fn(String) -> Draft) -> Result<Content, ReadError> {
    let decoded = decode(bytes)?;
    refuse_binary(&decoded.text)?;
    let mut draft = read(decoded.text);
    draft.notes.extend(decoded.note);
    Ok(draft.into())
}

/// Reads a format that is data: the draft has no blocks, only the lines of the source.
#[cfg(feature = "json")]
fn read_data(bytes: &[u8], read: fn(&LineIndex) -> Result<Report, ReadError>) -> Result<Content, ReadError> {
    let decoded = decode(bytes)?;
    let lines = LineIndex::new(decoded.text);
    let report = Some(read(&lines)?);
    let notes = decoded.note.into_iter().collect();
    Ok(Content { draft: Draft { lines: Some(lines), notes, ..Draft::default() }, report })
}

/// The error for a document of a kind that is known but not read.
fn foreign(bytes: &[u8]) -> Option<ReadError> {
    const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    if bytes.starts_with(b"%PDF-") {
        Some(ReadError::Pdf)
    } else if bytes.starts_with(b"{\\rtf") {
        Some(ReadError::Rtf)
    } else if image::is_certain(bytes) {
        Some(ReadError::Image)
    } else if bytes.starts_with(OLE) {
        Some(if holds_utf16(bytes, "EncryptedPackage") { ReadError::Encrypted } else { ReadError::OldWord })
    } else if cfg!(not(any(feature = "docx", feature = "odt"))) && bytes.starts_with(b"PK\x03\x04") {
        Some(ReadError::OtherPackage)
    } else {
        None
    }
}

/// Whether the bytes hold an ASCII name in UTF-16, as the directory of an OLE file does.
fn holds_utf16(bytes: &[u8], name: &str) -> bool {
    let wanted: Vec<u8> = name.bytes().flat_map(|byte| [byte, 0]).collect();
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
