//! The namespaces of office documents, known by their URI: the prefix is the writer's choice.

use crate::error::ReadError;
use quick_xml::{
    XmlVersion,
    events::BytesStart,
    name::{PrefixDeclaration, QName},
};

/// A namespace that a reader of office documents asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Namespace {
    /// No namespace: attributes without a prefix.
    Without,
    /// `WordprocessingML`.
    Word,
    /// Alternatives for older programs.
    Compatibility,
    /// Pictures in drawings.
    Picture,
    /// Charts in drawings.
    Chart,
    /// `SmartArt` in drawings.
    Diagram,
    /// Equations of Office.
    OfficeMath,
    /// The drawings of before 2010.
    Vml,
    /// Links from elements to parts of the package.
    Reference,
    /// The list of such links.
    Relationships,
    /// The list of what each part is.
    ContentTypes,
    /// `office:` of `OpenDocument`.
    Office,
    /// `text:` of `OpenDocument`.
    Text,
    /// `table:` of `OpenDocument`.
    Table,
    /// `draw:` of `OpenDocument`.
    Draw,
    /// `style:` of `OpenDocument`.
    Style,
    /// `fo:` of `OpenDocument`: how text looks.
    Format,
    /// `svg:` of `OpenDocument`.
    Svg,
    /// `manifest:` of `OpenDocument`.
    Manifest,
    /// Equations of `OpenDocument`.
    MathMl,
    /// Any other.
    Other,
}

impl Namespace {
    /// The transitional names of Office (`schemas.openxmlformats.org`) and the strict ones (`purl.oclc.org`) mean the
    /// same.
    fn from_uri(uri: &str) -> Self {
        if let Some(name) = uri.strip_prefix("http://schemas.openxmlformats.org/") {
            return Self::from_office(name);
        }
        if let Some(name) = uri.strip_prefix("http://purl.oclc.org/ooxml/") {
            return Self::from_strict(name);
        }
        if let Some(name) = uri.strip_prefix("urn:oasis:names:tc:opendocument:xmlns:") {
            return Self::from_open_document(name);
        }
        match uri {
            "urn:schemas-microsoft-com:vml" => Self::Vml,
            "http://schemas.microsoft.com/office/drawing/2014/chartex" => Self::Chart,
            "http://www.w3.org/1998/Math/MathML" => Self::MathMl,
            "" => Self::Without,
            _ => Self::Other,
        }
    }

    fn from_office(name: &str) -> Self {
        match name {
            "wordprocessingml/2006/main" => Self::Word,
            "markup-compatibility/2006" => Self::Compatibility,
            "drawingml/2006/picture" => Self::Picture,
            "drawingml/2006/chart" => Self::Chart,
            "drawingml/2006/diagram" => Self::Diagram,
            "officeDocument/2006/math" => Self::OfficeMath,
            "officeDocument/2006/relationships" => Self::Reference,
            "package/2006/relationships" => Self::Relationships,
            "package/2006/content-types" => Self::ContentTypes,
            _ => Self::Other,
        }
    }

    fn from_strict(name: &str) -> Self {
        match name {
            "wordprocessingml/main" => Self::Word,
            "drawingml/picture" => Self::Picture,
            "drawingml/chart" => Self::Chart,
            "drawingml/diagram" => Self::Diagram,
            "officeDocument/math" => Self::OfficeMath,
            "officeDocument/relationships" => Self::Reference,
            _ => Self::Other,
        }
    }

    fn from_open_document(name: &str) -> Self {
        match name {
            "office:1.0" => Self::Office,
            "text:1.0" => Self::Text,
            "table:1.0" => Self::Table,
            "drawing:1.0" => Self::Draw,
            "style:1.0" => Self::Style,
            "xsl-fo-compatible:1.0" => Self::Format,
            "svg-compatible:1.0" => Self::Svg,
            "manifest:1.0" => Self::Manifest,
            _ => Self::Other,
        }
    }
}

/// Most prefixes in scope at once; Word declares some forty.
const MAX_PREFIXES: usize = 256;

/// What the prefixes in scope stand for.
#[derive(Debug, Default)]
pub(super) struct Prefixes {
    declared: Vec<Prefix>,
}

/// A declared prefix; the empty one is for names without.
#[derive(Debug)]
struct Prefix {
    name: String,
    namespace: Namespace,
    /// Depth of the element that declares it.
    depth: usize,
}

impl Prefixes {
    /// Takes in what an element at `depth` declares.
    pub(super) fn declare(&mut self, start: &BytesStart<'_>, depth: usize) -> Result<(), ReadError> {
        // Nearly all is declared on the outermost element.
        if !start.attributes_raw().contains("xmlns") {
            return Ok(());
        }
        for attribute in start.attributes().with_checks(false).flatten() {
            let name = match attribute.key.as_namespace_binding() {
                Some(PrefixDeclaration::Default) => String::new(),
                Some(PrefixDeclaration::Named(name)) => name.to_owned(),
                None => continue,
            };
            let uri = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| ReadError::Damaged)?;
            if self.declared.len() == MAX_PREFIXES {
                return Err(ReadError::Damaged);
            }
            self.declared.push(Prefix { name, namespace: Namespace::from_uri(&uri), depth });
        }
        Ok(())
    }

    /// Forgets what elements deeper than `depth` declared.
    pub(super) fn close(&mut self, depth: usize) {
        while self.declared.pop_if(|prefix| prefix.depth > depth).is_some() {}
    }

    /// The namespace of an element.
    pub(super) fn element(&self, name: QName<'_>) -> Namespace {
        self.find(name.prefix().map_or("", |prefix| prefix.into_inner()))
    }

    /// The namespace of an attribute: one without a prefix is in none.
    pub(super) fn attribute(&self, name: QName<'_>) -> Namespace {
        name.prefix().map_or(Namespace::Without, |prefix| self.find(prefix.into_inner()))
    }

    fn find(&self, name: &str) -> Namespace {
        let declared = self.declared.iter().rev().find(|prefix| prefix.name == name);
        match declared {
            Some(prefix) => prefix.namespace,
            None if name.is_empty() => Namespace::Without,
            None => Namespace::Other,
        }
    }
}
