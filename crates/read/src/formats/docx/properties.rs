//! Properties of paragraphs and runs, in the text and in styles alike.

use crate::{
    error::ReadError,
    formats::office::{Element, Namespace, Xml},
};

/// What `w:pPr` says of a paragraph.
#[derive(Debug, Clone, Default)]
pub(super) struct ParagraphProperties {
    /// Id of its style.
    pub(super) style: Option<String>,
    /// Outline level from 0; 9 is body text.
    pub(super) outline: Option<u8>,
    /// Id of the numbering it belongs to; "0" takes it out of its style's.
    pub(super) numbering: Option<String>,
    /// Level in that numbering, from 0.
    pub(super) level: Option<u8>,
    /// Its end was put in or taken out in a tracked change.
    pub(super) end: Option<Tracked>,
}

/// A tracked change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tracked {
    In,
    Out,
}

/// What `w:rPr` says of a run.
#[derive(Debug, Clone, Default)]
pub(super) struct RunProperties {
    /// Id of its style.
    pub(super) style: Option<String>,
    pub(super) looks: Looks,
}

/// How text looks, where it is said.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Looks {
    pub(super) bold: Option<bool>,
    /// Size in half-points.
    pub(super) size: Option<u16>,
    pub(super) hidden: Option<bool>,
}

impl ParagraphProperties {
    /// Reads the rest of a `w:pPr`.
    pub(super) fn read(xml: &mut Xml<'_>) -> Result<Self, ReadError> {
        let mut properties = Self::default();
        let depth = xml.depth();
        while let Some(element) = xml.inside(depth)? {
            match element.name() {
                (Namespace::Word, "pStyle") => properties.style = value(&element),
                (Namespace::Word, "outlineLvl") => properties.outline = element.number(Namespace::Word, "val"),
                (Namespace::Word, "numId") => properties.numbering = value(&element),
                (Namespace::Word, "ilvl") => properties.level = element.number(Namespace::Word, "val"),
                (Namespace::Word, "rPr") => properties.end = paragraph_end(xml)?,
                (Namespace::Word, "pPrChange" | "sectPr") => xml.skip()?,
                _ => {}
            }
        }
        Ok(properties)
    }
}

impl RunProperties {
    /// Reads the rest of a `w:rPr`.
    pub(super) fn read(xml: &mut Xml<'_>) -> Result<Self, ReadError> {
        let mut style = None;
        let mut looks = Looks::default();
        let depth = xml.depth();
        while let Some(element) = xml.inside(depth)? {
            match element.name() {
                (Namespace::Word, "rStyle") => style = value(&element),
                (Namespace::Word, "b") => looks.bold = Some(is_on(&element)),
                (Namespace::Word, "sz") => looks.size = size(&element),
                (Namespace::Word, "vanish") => looks.hidden = Some(is_on(&element)),
                (Namespace::Word, "rPrChange") => xml.skip()?,
                _ => {}
            }
        }
        Ok(Self { style, looks })
    }
}

impl Looks {
    /// Takes from `other` what is left open here.
    pub(super) fn inherit(&mut self, other: Self) {
        self.bold = self.bold.or(other.bold);
        self.size = self.size.or(other.size);
        self.hidden = self.hidden.or(other.hidden);
    }
}

/// Reads the run properties of a paragraph's end, of which only tracked changes matter: its looks are not the text's.
fn paragraph_end(xml: &mut Xml<'_>) -> Result<Option<Tracked>, ReadError> {
    let mut end = None;
    let depth = xml.depth();
    while let Some(element) = xml.inside(depth)? {
        match element.name() {
            (Namespace::Word, "del" | "moveFrom") => end = Some(Tracked::Out),
            (Namespace::Word, "ins" | "moveTo") => end = end.or(Some(Tracked::In)),
            (Namespace::Word, "rPrChange") => xml.skip()?,
            _ => {}
        }
    }
    Ok(end)
}

/// The `w:val` of a property.
pub(super) fn value(element: &Element<'_>) -> Option<String> {
    element.attribute(Namespace::Word, "val").map(Into::into)
}

/// Whether a switch is on; without a value it is.
pub(super) fn is_on(element: &Element<'_>) -> bool {
    element.attribute(Namespace::Word, "val").is_none_or(|value| !matches!(&*value, "0" | "false" | "off"))
}

/// A font size in half-points; strict documents may write points.
fn size(element: &Element<'_>) -> Option<u16> {
    let value = element.attribute(Namespace::Word, "val")?;
    match value.strip_suffix("pt") {
        Some(points) => points.trim().parse::<u16>().ok()?.checked_mul(2),
        None => value.trim().parse().ok(),
    }
}
