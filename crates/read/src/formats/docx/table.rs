//! Properties of the rows and cells of tables.

use super::properties::{is_on, value};
use crate::{
    error::ReadError,
    formats::office::{Namespace, Span, Xml},
};

/// What `w:trPr` says of a row.
#[derive(Debug, Default)]
pub(super) struct RowProperties {
    /// It heads its columns.
    pub(super) header: bool,
    /// It was taken out in a tracked change.
    pub(super) deleted: bool,
    /// Columns left out before its first cell.
    pub(super) before: u32,
}

impl RowProperties {
    /// Reads the rest of a `w:trPr`.
    pub(super) fn read(xml: &mut Xml<'_>) -> Result<Self, ReadError> {
        let mut properties = Self::default();
        let depth = xml.depth();
        while let Some(element) = xml.inside(depth)? {
            match element.name() {
                (Namespace::Word, "tblHeader") => properties.header = is_on(&element),
                (Namespace::Word, "del") => properties.deleted = true,
                (Namespace::Word, "gridBefore") => {
                    properties.before = element.number(Namespace::Word, "val").unwrap_or_default();
                }
                (Namespace::Word, "trPrChange") => xml.skip()?,
                _ => {}
            }
        }
        Ok(properties)
    }
}

/// Reads the rest of a `w:tcPr`: how much of the table the cell covers.
pub(super) fn cell_span(xml: &mut Xml<'_>) -> Result<Span, ReadError> {
    let mut span = Span::default();
    let depth = xml.depth();
    while let Some(element) = xml.inside(depth)? {
        match element.name() {
            (Namespace::Word, "gridSpan") => {
                span.columns = element.number(Namespace::Word, "val").unwrap_or(1);
                span.step = span.columns;
            }
            (Namespace::Word, "vMerge") => span.continues = value(&element).is_none_or(|merge| merge != "restart"),
            (Namespace::Word, "tcPrChange") => xml.skip()?,
            _ => {}
        }
    }
    Ok(span)
}
