//! Word documents built in tests.

use super::Zip;

const WORD: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
    xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
    xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office""#;

/// The content type of a document.
pub const DOCUMENT: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/// A Word document in the making.
pub struct Docx {
    kind: String,
    document: Vec<u8>,
    parts: Vec<(&'static str, String)>,
}

/// A document with these elements in its body.
pub fn docx(body: &str) -> Docx {
    let document = format!("<w:document {WORD}><w:body>{body}<w:sectPr/></w:body></w:document>");
    Docx { kind: DOCUMENT.to_owned(), document: document.into_bytes(), parts: Vec::new() }
}

impl Docx {
    /// With this XML as its main part.
    pub fn document(self, xml: impl Into<Vec<u8>>) -> Self {
        Self { document: xml.into(), ..self }
    }

    /// With another content type.
    pub fn kind(self, kind: &str) -> Self {
        Self { kind: kind.to_owned(), ..self }
    }

    /// With a part that the text links to; `root` is the name of its outermost element.
    pub fn part(mut self, name: &'static str, root: &str, content: &str) -> Self {
        self.parts.push((name, format!("<w:{root} {WORD}>{content}</w:{root}>")));
        self
    }

    pub fn styles(self, styles: &str) -> Self {
        self.part("styles", "styles", styles)
    }

    pub fn numbering(self, numbering: &str) -> Self {
        self.part("numbering", "numbering", numbering)
    }

    /// The package, to which parts may be added.
    pub fn zip(self) -> Zip {
        let types = format!(
            r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="{}"/></Types>"#,
            self.kind
        );
        let root = relationships(&[("officeDocument", "word/document.xml".to_owned())]);
        let links: Vec<_> = self.parts.iter().map(|(name, _)| (*name, format!("{name}.xml"))).collect();
        let zip = Zip::default()
            .stored("[Content_Types].xml", types)
            .stored("_rels/.rels", root)
            .stored("word/_rels/document.xml.rels", relationships(&links))
            .stored("word/document.xml", self.document);
        self.parts.into_iter().fold(zip, |zip, (name, part)| zip.stored(&format!("word/{name}.xml"), part))
    }

    /// The file.
    pub fn bytes(self) -> Vec<u8> {
        self.zip().bytes()
    }
}

fn relationships(links: &[(&str, String)]) -> String {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let links = links
        .iter()
        .enumerate()
        .map(|(id, (kind, target))| format!(r#"<Relationship Id="r{id}" Type="{types}/{kind}" Target="{target}"/>"#));
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    format!(r#"<Relationships xmlns="{namespace}">{}</Relationships>"#, links.collect::<String>())
}

/// A paragraph of one run.
pub fn p(text: &str) -> String {
    styled("", text)
}

/// A paragraph of one run with properties.
pub fn styled(properties: &str, text: &str) -> String {
    format!(r#"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>"#)
}

/// A paragraph of one run with properties of the run.
pub fn run(properties: &str, text: &str) -> String {
    format!(r#"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>"#)
}

/// A table of rows of cells.
pub fn table(rows: &[&[&str]]) -> String {
    let cell = |content: &&str| format!("<w:tc>{content}</w:tc>");
    let row = |row: &&[&str]| format!("<w:tr>{}</w:tr>", row.iter().map(cell).collect::<String>());
    format!("<w:tbl><w:tblPr/>{}</w:tbl>", rows.iter().map(row).collect::<String>())
}
