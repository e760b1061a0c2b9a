//! The namespaces of office documents, known by their URI: the prefix is the writer's choice.

use quick_xml::name::{Namespace as Uri, ResolveResult};

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
    /// The namespace that a prefix stands for.
    pub(super) fn of(resolved: &ResolveResult<'_>) -> Self {
        match resolved {
            ResolveResult::Bound(Uri(uri)) => Self::from_uri(uri),
            ResolveResult::Unbound => Self::Without,
            ResolveResult::Unknown(_) => Self::Other,
        }
    }

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
