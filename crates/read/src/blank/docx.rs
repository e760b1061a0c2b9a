//! An empty draft in Word: the fewest parts that make a document, with the heading styles that Word knows by name.

use super::outline::Piece;
use crate::formats::office::Changes;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

pub(super) fn write(pieces: &[Piece]) -> Vec<u8> {
    let mut parts = Changes::default();
    parts.set("[Content_Types].xml", types());
    parts.set("_rels/.rels", links(&[("officeDocument", "word/document.xml")]));
    parts.set("word/_rels/document.xml.rels", links(&[("styles", "styles.xml"), ("numbering", "numbering.xml")]));
    parts.set("word/document.xml", document(pieces));
    parts.set("word/numbering.xml", numbering());
    parts.set("word/styles.xml", styles());
    // Some kilobytes of our own always fit.
    parts.pack().unwrap_or_default()
}

fn types() -> String {
    let part =
        |name: &str, kind: &str| format!("<Override PartName=\"/word/{name}.xml\" ContentType=\"{TYPE}.{kind}+xml\"/>");
    format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{}{}{}</Types>",
        part("document", "document.main"),
        part("numbering", "numbering"),
        part("styles", "styles"),
    )
}

fn links(links: &[(&str, &str)]) -> String {
    let link = |(number, (kind, target)): (usize, &(&str, &str))| {
        format!("<Relationship Id=\"rId{}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>", number + 1)
    };
    let links: String = links.iter().enumerate().map(link).collect();
    format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{links}</Relationships>")
}

fn document(pieces: &[Piece]) -> String {
    let paragraphs: String = pieces.iter().map(paragraph).collect();
    // A4 with margins of 2.5 cm, in twentieths of a point.
    format!(
        "{HEAD}<w:document xmlns:w=\"{WORD}\"><w:body>{paragraphs}<w:sectPr>\
         <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" \
         w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    )
}

fn paragraph(piece: &Piece) -> String {
    let (style, text) = match piece {
        Piece::Title(text) => ("Titel".to_owned(), text),
        Piece::Heading(level, text) => (format!("Kop{level}"), text),
        Piece::Text(text) => ("Standaard".to_owned(), text),
        Piece::Item(text) => ("Lijstopsomteken".to_owned(), text),
    };
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// One bullet.
fn numbering() -> String {
    format!(
        "{HEAD}<w:numbering xmlns:w=\"{WORD}\"><w:abstractNum w:abstractNumId=\"0\">\
         <w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>\
         <w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr>\
         </w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
    )
}

/// The styles under the ids of Dutch Word; it knows them by their English names and shows them as "Kop 1".
fn styles() -> String {
    let headings: String = (1..=3).map(heading).collect();
    format!(
        "{HEAD}<w:styles xmlns:w=\"{WORD}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"22\"/>\
         <w:lang w:val=\"nl-NL\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr>\
         </w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standaard\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
         {headings}{}{}</w:styles>",
        style("Titel", "Title", "", "<w:b/><w:sz w:val=\"40\"/>"),
        style("Lijstopsomteken", "List Bullet", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", ""),
    )
}

fn heading(level: u8) -> String {
    let size = 36 - 4 * level;
    let paragraph =
        format!("<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"{}\"/>", level - 1);
    let run = format!("<w:b/><w:sz w:val=\"{size}\"/>");
    style(&format!("Kop{level}"), &format!("heading {level}"), &paragraph, &run)
}

fn style(id: &str, name: &str, paragraph: &str, run: &str) -> String {
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Standaard\"/>\
         <w:next w:val=\"Standaard\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )
}
