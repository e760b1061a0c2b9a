//! Styles: what a paragraph is and how text looks, through all the styles that a style builds on.

use crate::{
    error::ReadError,
    formats::office::{
        Element, Namespace, Xml,
        cascade::{self, Inherit},
        style_name,
    },
};
use std::collections::BTreeMap;

/// The styles of paragraphs and of text inside them, which may have the same names.
#[derive(Debug, Default)]
pub(super) struct Styles {
    paragraph: BTreeMap<String, Style>,
    text: BTreeMap<String, Style>,
    /// Looks of paragraphs whose styles say nothing.
    default: Looks,
}

/// A style.
#[derive(Debug, Clone, Default)]
pub(super) struct Style {
    parent: Option<String>,
    /// Built-in meaning of its name.
    pub(super) title: bool,
    pub(super) contents: bool,
    /// Level of the heading that it makes.
    pub(super) heading: Option<u8>,
    /// Style of the list that it belongs to.
    pub(super) list: Option<String>,
    /// Depth of its list by its name.
    pub(super) depth: Option<u8>,
    pub(super) looks: Looks,
}

/// How text looks, where it is said.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Looks {
    pub(super) bold: Option<bool>,
    pub(super) size: Option<Size>,
    pub(super) hidden: Option<bool>,
}

/// A font size.
#[derive(Debug, Clone, Copy)]
pub(super) enum Size {
    HalfPoints(u16),
    /// Of the size around it.
    Percent(u16),
}

impl Looks {
    /// Takes from `other` what is left open here, and the size that a percentage is of.
    pub(super) fn inherit(&mut self, other: Self) {
        self.bold = self.bold.or(other.bold);
        self.hidden = self.hidden.or(other.hidden);
        self.size = match (self.size, other.size) {
            (Some(Size::Percent(percent)), Some(Size::HalfPoints(of))) => {
                let size = u32::from(of) * u32::from(percent) / 100;
                Some(Size::HalfPoints(u16::try_from(size).unwrap_or(u16::MAX)))
            }
            (own, other) => own.or(other),
        };
    }

    /// The size, where it is known for certain.
    pub(super) fn half_points(self) -> Option<u16> {
        match self.size {
            Some(Size::HalfPoints(size)) => Some(size),
            _ => None,
        }
    }
}

impl Inherit for Style {
    fn parent(&self) -> Option<&str> {
        self.parent.as_deref()
    }

    fn inherit(&mut self, parent: &Self) {
        self.title |= parent.title;
        self.contents |= parent.contents;
        self.heading = self.heading.or(parent.heading);
        self.list = self.list.take().or_else(|| parent.list.clone());
        self.depth = self.depth.or(parent.depth);
        self.looks.inherit(parent.looks);
    }
}

impl Styles {
    /// Takes in one style; the elements inside it are still to come.
    pub(super) fn read(&mut self, xml: &mut Xml<'_>, open: &Opened) -> Result<(), ReadError> {
        let looks = looks(xml)?;
        let style = Style { looks, ..open.style.clone() };
        match (&*open.family, &open.name) {
            ("paragraph", Some(name)) => drop(self.paragraph.insert(name.clone(), style)),
            ("paragraph", None) => self.default = style.looks,
            ("text", Some(name)) => drop(self.text.insert(name.clone(), style)),
            _ => {}
        }
        Ok(())
    }

    /// Lets every style take from its parents.
    pub(super) fn resolve(&mut self) {
        cascade::resolve(&mut self.paragraph);
        cascade::resolve(&mut self.text);
    }

    /// A style of paragraphs; one that the document does not hold is told by its name alone.
    pub(super) fn paragraph(&self, name: Option<&str>) -> Style {
        let known = name.and_then(|name| self.paragraph.get(name)).cloned();
        let mut style = known.unwrap_or_else(|| name.map(named).unwrap_or_default());
        style.looks.inherit(self.default);
        style
    }

    /// How a style of text looks.
    pub(super) fn text(&self, name: &str) -> Looks {
        self.text.get(name).map(|style| style.looks).unwrap_or_default()
    }
}

/// A style by what its attributes say.
pub(super) struct Opened {
    family: String,
    /// None for the style that holds where no other says otherwise.
    name: Option<String>,
    style: Style,
}

impl Opened {
    /// Reads the attributes of a style.
    pub(super) fn new(element: &Element<'_>) -> Self {
        let attribute = |name| element.attribute(Namespace::Style, name).map(String::from);
        let name = attribute("name");
        let mut style = name.as_deref().map(named).unwrap_or_default();
        if let Some(shown) = attribute("display-name") {
            style.heading = style.heading.or_else(|| style_name::heading_level(&shown));
            style.depth = style.depth.or_else(|| style_name::list_depth(&shown));
            style.title |= style_name::is_title(&shown);
            style.contents |= style_name::is_contents(&shown);
        }
        style.heading = element.number(Namespace::Style, "default-outline-level").or(style.heading);
        style.parent = attribute("parent-style-name");
        style.list = attribute("list-style-name");
        Self { family: attribute("family").unwrap_or_default(), name, style }
    }
}

/// A style by what its name says.
fn named(name: &str) -> Style {
    Style {
        title: style_name::is_title(name),
        contents: style_name::is_contents(name),
        heading: style_name::heading_level(name),
        depth: style_name::list_depth(name),
        ..Style::default()
    }
}

/// Reads the rest of a style: how its text looks.
fn looks(xml: &mut Xml<'_>) -> Result<Looks, ReadError> {
    let mut looks = Looks::default();
    let depth = xml.depth();
    while let Some(element) = xml.inside(depth)? {
        if element.name() == (Namespace::Style, "text-properties") {
            let attribute = |name| element.attribute(Namespace::Format, name);
            looks.bold = attribute("font-weight").map(|weight| is_bold(&weight));
            looks.size = attribute("font-size").and_then(|size| self::size(&size));
            looks.hidden = element.attribute(Namespace::Text, "display").map(|display| display == "none");
        }
    }
    Ok(looks)
}

fn is_bold(weight: &str) -> bool {
    weight == "bold" || weight.parse().is_ok_and(|weight: u16| weight >= 600)
}

/// A size such as "10.5pt" or "130%"; others are not used for fonts.
fn size(size: &str) -> Option<Size> {
    if let Some(percent) = size.strip_suffix('%') {
        return percent.trim().parse().ok().map(Size::Percent);
    }
    let points: f32 = size.strip_suffix("pt")?.trim().parse().ok()?;
    // Sizes beyond any page are cut off, which a cast does.
    #[expect(clippy::cast_sign_loss)]
    Some(Size::HalfPoints((points * 2.0).round() as u16))
}
