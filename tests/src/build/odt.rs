//! `OpenDocument` texts with outline levels, lists and tables.

use super::{
    escape,
    model::{Piece, Run},
};
use verslagtoets_package::Zip;

const NAMES: &str = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3""#;
const KIND: &str = "application/vnd.oasis.opendocument.text";

/// Writes a report.
#[must_use]
pub fn write(pieces: &[Piece]) -> Vec<u8> {
    let level = |kind: &str, more: &str| -> String {
        (1..=9).map(|level| format!(r#"<text:list-level-style-{kind} text:level="{level}" {more}/>"#)).collect()
    };
    let (bullets, numbers) = (level("bullet", r#"text:bullet-char="•""#), level("number", r#"style:num-format="1""#));
    let automatic = format!(
        r#"<style:style style:name="Vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><text:list-style style:name="Punten">{bullets}</text:list-style><text:list-style style:name="Nummers">{numbers}</text:list-style>"#
    );
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content {NAMES}><office:automatic-styles>{automatic}</office:automatic-styles><office:body><office:text>{}</office:text></office:body></office:document-content>"#,
        body(pieces)
    );
    let styles = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-styles {NAMES}><office:styles/></office:document-styles>"#
    );
    let entry = |path: &str, kind: &str| format!(r#"<m:file-entry m:full-path="{path}" m:media-type="{kind}"/>"#);
    let entries = entry("/", KIND) + &entry("content.xml", "text/xml") + &entry("styles.xml", "text/xml");
    let manifest = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" m:version="1.3">{entries}</m:manifest>"#
    );
    Zip::default()
        .stored("mimetype", KIND)
        .packed("content.xml", content)
        .packed("styles.xml", styles)
        .packed("META-INF/manifest.xml", manifest)
        .bytes()
}

fn body(pieces: &[Piece]) -> String {
    let mut xml = String::new();
    let mut open = 0;
    for (at, piece) in pieces.iter().enumerate() {
        let wanted = if let Piece::Item { depth, .. } = piece { depth + 1 } else { 0 };
        while open > wanted {
            xml += "</text:list-item></text:list>";
            open -= 1;
        }
        match piece {
            Piece::Heading(level, runs) => {
                xml += &format!(r#"<text:h text:outline-level="{level}">{}</text:h>"#, inline(runs));
            }
            Piece::Paragraph(runs) => xml += &format!("<text:p>{}</text:p>", inline(runs)),
            Piece::Item { number, runs, .. } => {
                let style = if number.is_some() { "Nummers" } else { "Punten" };
                if open == wanted {
                    xml += "</text:list-item><text:list-item>";
                } else {
                    xml += &format!(r#"<text:list text:style-name="{style}"><text:list-item>"#);
                    open += 1;
                }
                xml += &format!("<text:p>{}</text:p>", inline(runs));
            }
            Piece::Table(rows) => xml += &table(rows, at),
        }
    }
    xml + &"</text:list-item></text:list>".repeat(open)
}

fn inline(runs: &[Run]) -> String {
    let run = |run: &Run| {
        let text = escape(&run.text);
        if run.bold { format!(r#"<text:span text:style-name="Vet">{text}</text:span>"#) } else { text }
    };
    runs.iter().map(run).collect()
}

fn table(rows: &[Vec<Vec<Run>>], name: usize) -> String {
    let cell = |cell: &Vec<Run>| format!("<table:table-cell><text:p>{}</text:p></table:table-cell>", inline(cell));
    let row = |row: &Vec<Vec<Run>>| {
        format!("<table:table-row>{}</table:table-row>", row.iter().map(cell).collect::<String>())
    };
    let columns = rows.first().map_or(0, Vec::len);
    let (header, rest) = rows.split_at(rows.len().min(1));
    let header: String = header.iter().map(row).collect();
    let rest: String = rest.iter().map(row).collect();
    format!(
        r#"<table:table table:name="Tabel{name}"><table:table-column table:number-columns-repeated="{columns}"/><table:table-header-rows>{header}</table:table-header-rows>{rest}</table:table>"#
    )
}
