//! Styles: what a paragraph is and how its text looks, through all the styles that its style builds on.

use super::{
    numbering::Numbering,
    properties::{Looks, ParagraphProperties, RunProperties, Tracked, value},
};
use crate::{
    draft::{BlockKind, HeadingBasis},
    error::ReadError,
    formats::office::{
        Element, Format, Namespace, Token, Xml,
        cascade::{self, Inherit},
        style_name,
    },
};
use std::collections::BTreeMap;

/// Outline level that means body text.
const BODY: u8 = 9;

/// The styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    by_id: BTreeMap<String, Style>,
    /// Id of the style of paragraphs that name none.
    default: Option<String>,
    /// Looks that hold where no style says otherwise.
    looks: Looks,
}

#[derive(Debug, Clone, Default)]
struct Style {
    parent: Option<String>,
    /// Built-in meaning of its name.
    title: bool,
    contents: bool,
    outline: Option<u8>,
    numbering: Option<String>,
    level: Option<u8>,
    /// Depth of its list by its name.
    depth: Option<u8>,
    looks: Looks,
}

impl Inherit for Style {
    fn parent(&self) -> Option<&str> {
        self.parent.as_deref()
    }

    fn inherit(&mut self, parent: &Self) {
        self.title |= parent.title;
        self.contents |= parent.contents;
        self.outline = self.outline.or(parent.outline);
        self.numbering = self.numbering.take().or_else(|| parent.numbering.clone());
        self.level = self.level.or(parent.level);
        self.depth = self.depth.or(parent.depth);
        self.looks.inherit(parent.looks);
    }
}

impl Style {
    /// Takes in what the name says: Word keeps "heading 1" as the name where the id is translated. An outline level
    /// that the style states itself counts more.
    fn named(&mut self, name: &str) {
        self.title = style_name::is_title(name);
        self.contents = style_name::is_contents(name);
        self.outline = self.outline.or_else(|| style_name::heading_level(name).map(|level| level - 1));
        self.depth = style_name::list_depth(name);
    }
}

impl Styles {
    /// Reads the part with the styles.
    pub(super) fn read(part: &str) -> Result<Self, ReadError> {
        let mut styles = Self::default();
        let mut xml = Xml::new(part);
        while let Some(token) = xml.next()? {
            let Token::Open(element) = token else { continue };
            match element.name() {
                (Namespace::Word, "docDefaults") => styles.looks = defaults(&mut xml)?,
                (Namespace::Word, "style") if kind(&element) != "table" => {
                    let id: String = element.attribute(Namespace::Word, "styleId").map(Into::into).unwrap_or_default();
                    let is_default = element.attribute(Namespace::Word, "default").is_some_and(|on| on != "0");
                    if is_default && kind(&element) == "paragraph" {
                        styles.default = Some(id.clone());
                    }
                    styles.by_id.insert(id, style(&mut xml)?);
                }
                (Namespace::Word, "style") => xml.skip()?,
                _ => {}
            }
        }
        cascade::resolve(&mut styles.by_id);
        Ok(styles)
    }

    /// What a paragraph with these properties is, and how its text looks where a run says nothing else.
    pub(super) fn paragraph(&self, properties: &ParagraphProperties, numbering: &Numbering) -> (Format, Looks) {
        let style = self.style(properties.style.as_ref().or(self.default.as_ref()));
        let format = Format {
            kind: kind_of(&style, properties, numbering),
            title: style.title,
            contents: style.contents,
            runs_on: properties.end == Some(Tracked::Out),
        };
        let mut looks = style.looks;
        looks.inherit(self.looks);
        (format, looks)
    }

    /// How a run looks, by itself and by its style.
    pub(super) fn run(&self, properties: &RunProperties) -> Looks {
        let mut looks = properties.looks;
        if let Some(style) = properties.style.as_ref().and_then(|id| self.by_id.get(id)) {
            looks.inherit(style.looks);
        }
        looks
    }

    /// A style by its id; one that the document does not hold is told by its id alone.
    fn style(&self, id: Option<&String>) -> Style {
        let Some(id) = id else { return Style::default() };
        self.by_id.get(id).cloned().unwrap_or_else(|| {
            let mut style = Style::default();
            style.named(id);
            style
        })
    }
}

/// Heading by its outline level, else list item by its numbering, else paragraph.
fn kind_of(style: &Style, properties: &ParagraphProperties, numbering: &Numbering) -> BlockKind {
    if let Some(outline) = properties.outline.or(style.outline)
        && outline < BODY
    {
        return BlockKind::Heading { level: outline + 1, basis: HeadingBasis::Marked };
    }
    let list = properties.numbering.as_ref().or(style.numbering.as_ref()).filter(|list| *list != "0");
    let Some(list) = list else { return BlockKind::Paragraph };
    let level = properties.level.or(style.level).unwrap_or_default();
    numbering.mark(list, level).kind(level.max(style.depth.unwrap_or_default()))
}

fn kind(element: &Element<'_>) -> String {
    element.attribute(Namespace::Word, "type").map_or_else(|| "paragraph".to_owned(), Into::into)
}

/// Reads the rest of a `w:docDefaults`.
fn defaults(xml: &mut Xml<'_>) -> Result<Looks, ReadError> {
    let depth = xml.depth();
    let mut looks = Looks::default();
    while let Some(element) = xml.inside(depth)? {
        if element.name() == (Namespace::Word, "rPr") {
            looks = RunProperties::read(xml)?.looks;
        }
    }
    Ok(looks)
}

/// Reads the rest of a `w:style`.
fn style(xml: &mut Xml<'_>) -> Result<Style, ReadError> {
    let mut style = Style::default();
    let mut name = String::new();
    let depth = xml.depth();
    while let Some(element) = xml.inside(depth)? {
        match element.name() {
            (Namespace::Word, "name") => name = value(&element).unwrap_or_default(),
            (Namespace::Word, "basedOn") => style.parent = value(&element),
            (Namespace::Word, "pPr") => {
                let properties = ParagraphProperties::read(xml)?;
                style.outline = properties.outline;
                style.numbering = properties.numbering;
                style.level = properties.level;
            }
            (Namespace::Word, "rPr") => style.looks = RunProperties::read(xml)?.looks,
            _ => {}
        }
    }
    style.named(&name);
    Ok(style)
}
