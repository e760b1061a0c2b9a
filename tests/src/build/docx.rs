//! Word documents with heading styles, numbered lists and tables.

use super::{
    escape,
    model::{Piece, Run},
};
use verslagtoets_package::Zip;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// The language of the Word that writes: it names its styles by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// `Heading1`, `ListParagraph`.
    English,
    /// `Kop1`, `Lijstalinea`.
    Dutch,
}

impl Writer {
    const fn heading(self) -> &'static str {
        match self {
            Self::English => "Heading",
            Self::Dutch => "Kop",
        }
    }

    const fn list(self) -> &'static str {
        match self {
            Self::English => "ListParagraph",
            Self::Dutch => "Lijstalinea",
        }
    }
}

/// Writes a report.
#[must_use]
pub fn write(pieces: &[Piece], writer: Writer) -> Vec<u8> {
    let overrides = ["document.main", "styles", "numbering"].map(|kind| {
        let part = kind.split('.').next().unwrap();
        format!(r#"<Override PartName="/word/{part}.xml" ContentType="{TYPES}.{kind}+xml"/>"#)
    });
    let types = format!(
        r#"<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{}</Types>"#,
        overrides.concat()
    );
    Zip::default()
        .packed("[Content_Types].xml", declared(&types))
        .packed("_rels/.rels", links(&[("officeDocument", "word/document.xml")]))
        .packed("word/_rels/document.xml.rels", links(&[("styles", "styles.xml"), ("numbering", "numbering.xml")]))
        .packed("word/document.xml", document(pieces, writer))
        .packed("word/styles.xml", styles(writer))
        .packed("word/numbering.xml", numbering(pieces))
        .bytes()
}

fn declared(xml: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{xml}")
}

fn links(targets: &[(&str, &str)]) -> String {
    let link = |(at, (kind, target)): (usize, &(&str, &str))| {
        format!(r#"<Relationship Id="rId{at}" Type="{LINKS}/{kind}" Target="{target}"/>"#)
    };
    let links: String = targets.iter().enumerate().map(link).collect();
    declared(&format!(r#"<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>"#))
}

fn document(pieces: &[Piece], writer: Writer) -> String {
    let mut list = 0;
    let mut body = String::new();
    for (at, piece) in pieces.iter().enumerate() {
        body += &match piece {
            Piece::Heading(level, runs) => {
                paragraph(&format!(r#"<w:pStyle w:val="{}{level}"/>"#, writer.heading()), runs)
            }
            Piece::Paragraph(runs) => paragraph("", runs),
            Piece::Item { depth, number, runs } => {
                list += usize::from(starts_list(pieces, at));
                let kind = if number.is_some() { list + 1 } else { 1 };
                let style = writer.list();
                let properties = format!(
                    r#"<w:pStyle w:val="{style}"/><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{kind}"/></w:numPr>"#
                );
                paragraph(&properties, runs)
            }
            Piece::Table(rows) => table(rows),
        };
    }
    declared(&format!(r#"<w:document xmlns:w="{WORD}"><w:body>{body}<w:sectPr/></w:body></w:document>"#))
}

/// Whether a numbered list begins at a piece.
fn starts_list(pieces: &[Piece], at: usize) -> bool {
    matches!(pieces[at], Piece::Item { number: Some(1), .. })
}

fn paragraph(properties: &str, runs: &[Run]) -> String {
    let run = |run: &Run| {
        let look = if run.bold { "<w:rPr><w:b/></w:rPr>" } else { "" };
        format!(r#"<w:r>{look}<w:t xml:space="preserve">{}</w:t></w:r>"#, escape(&run.text))
    };
    format!("<w:p><w:pPr>{properties}</w:pPr>{}</w:p>", runs.iter().map(run).collect::<String>())
}

fn table(rows: &[Vec<Vec<Run>>]) -> String {
    let cell = |cell: &Vec<Run>| {
        format!(r#"<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{}</w:tc>"#, paragraph("", cell))
    };
    let row = |(at, row): (usize, &Vec<Vec<Run>>)| {
        let header = if at == 0 { "<w:trPr><w:tblHeader/></w:trPr>" } else { "" };
        format!("<w:tr>{header}{}</w:tr>", row.iter().map(cell).collect::<String>())
    };
    let columns = rows.first().map_or(0, Vec::len);
    let grid = r#"<w:gridCol w:w="2000"/>"#.repeat(columns);
    let rows: String = rows.iter().enumerate().map(row).collect();
    format!(r#"<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"#)
}

fn styles(writer: Writer) -> String {
    let heading = |level: usize| {
        let outline = level - 1;
        format!(
            r#"<w:style w:type="paragraph" w:styleId="{}{level}"><w:name w:val="heading {level}"/><w:basedOn w:val="Standaard"/><w:pPr><w:keepNext/><w:outlineLvl w:val="{outline}"/></w:pPr></w:style>"#,
            writer.heading()
        )
    };
    let headings: String = (1..=6).map(heading).collect();
    let list = writer.list();
    declared(&format!(
        r#"<w:styles xmlns:w="{WORD}"><w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>{headings}<w:style w:type="paragraph" w:styleId="{list}"><w:name w:val="List Paragraph"/><w:basedOn w:val="Standaard"/></w:style></w:styles>"#
    ))
}

/// List 1 has bullets; each numbered list counts for itself.
fn numbering(pieces: &[Piece]) -> String {
    let level = |level: usize, format: &str, text: &str| {
        format!(
            r#"<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/></w:lvl>"#
        )
    };
    let bullets: String = (0..9).map(|at| level(at, "bullet", "•")).collect();
    let numbers: String = (0..9).map(|at| level(at, "decimal", &format!("%{}.", at + 1))).collect();
    let lists = (0..pieces.len()).filter(|at| starts_list(pieces, *at)).count();
    let numbered = |list: usize| {
        let restart = r#"<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>"#;
        format!(r#"<w:num w:numId="{}"><w:abstractNumId w:val="1"/>{restart}</w:num>"#, list + 1)
    };
    let lists: String = (1..=lists).map(numbered).collect();
    declared(&format!(
        r#"<w:numbering xmlns:w="{WORD}"><w:abstractNum w:abstractNumId="0">{bullets}</w:abstractNum><w:abstractNum w:abstractNumId="1">{numbers}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{lists}</w:numbering>"#
    ))
}
